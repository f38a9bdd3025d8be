#include "stage.h"

stage here;

const wire_step ok = {.status = 200, .body = "{\"result\":true}"};
const wire_step held = {.status = 200, .body = "{\"result\":true}", .hold = true};
const wire_step hang_up = {.then = WIRE_CLOSE};
const wire_step cut_off = {.raw = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"resu", .then = WIRE_CLOSE};
const wire_step too_many = {.status = 503, .body = "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}"};
const wire_step bad_gateway = {.status = 502, .body = "<html>Bad Gateway</html>"};

void stage_clear_environment(void)
{
	unsetenv("http_proxy");
	unsetenv("all_proxy");
	unsetenv("ALL_PROXY");
}

int stage_set_up(void **state)
{
	(void) state;
	memset(&here, 0, sizeof(here));
	here.engine = b24_engine_new(NULL);
	here.transport = (b24_transport) {
		.timeout_ms = 5000, .connect_timeout_ms = 2000, .max_response_bytes = 1 << 20, .allow_http = true};
	return here.engine ? 0 : -1;
}

int stage_tear_down(void **state)
{
	(void) state;
	b24_engine_free(here.engine);
	if (here.wire) {
		wire_stop(here.wire);
	}
	if (here.other) {
		wire_stop(here.other);
	}
	return 0;
}

b24_call call_of(const char *method, bool reads)
{
	b24_call call = {
		.transport = &here.transport, .base = wire_base(here.wire), .method = method, .reads = reads, .retries = 1};

	assert_true(b24_buffer_puts(&call.body, "{}"));
	return call;
}

b24_exchange *submit(b24_call call)
{
	b24_exchange *exchange = b24_engine_submit(here.engine, &call);

	assert_non_null(exchange);
	assert_null(call.body.data);
	return exchange;
}

b24_result *finish(b24_exchange *exchange)
{
	double begun = b24_now();

	while (!b24_exchange_result(exchange) && b24_now() - begun < PATIENCE) {
		b24_engine_advance(here.engine, 200);
	}
	assert_non_null(b24_exchange_result(exchange));
	return b24_exchange_result(exchange);
}

b24_result *run(const char *method, bool reads)
{
	return finish(submit(call_of(method, reads)));
}

void assert_answered(const b24_result *result, long status, int requests)
{
	assert_int_equal(result->response.outcome, B24_ANSWERED);
	assert_int_equal(result->response.status, status);
	assert_int_equal(result->requests, requests);
	assert_int_equal(wire_requests(here.wire), requests);
}

void advance_until_held(int requests)
{
	double begun = b24_now();

	while (wire_requests(here.wire) < requests && b24_now() - begun < PATIENCE) {
		b24_engine_advance(here.engine, 5);
	}
	assert_int_equal(wire_requests(here.wire), requests);
}
