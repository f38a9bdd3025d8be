/* A portal that moved, and credentials that were refused: the same call goes again, elsewhere or as somebody else. */
#include "stage.h"

static char location[400];
static wire_step moved = {.status = 302, .headers = location, .body = "<html>moved</html>"};

static const wire_step refused = {.status = 401, .body = "{\"error\":\"expired_token\"}"};

/* "http://127.0.0.1:<port>" */
static const char *origin_of(const wire *w)
{
	static char origin[64];

	snprintf(origin, sizeof(origin), "%s", wire_base(w));
	*strstr(origin, "/rest/") = '\0';
	return origin;
}

static void point_to(const char *url)
{
	snprintf(location, sizeof(location), "Location: %s\r\n", url);
}

static b24_call following(const char *method, bool reads)
{
	b24_call call = call_of(method, reads);

	call.follow = true;
	return call;
}

/* The first server points to the second, which takes these steps. */
static void move(const wire_step *steps, size_t count)
{
	char url[100];

	here.wire = wire_start(&moved, 1);
	here.other = wire_start(steps, count);
	snprintf(url, sizeof(url), "%s/somewhere/else?x=1", origin_of(here.other));
	point_to(url);
}

static void a_moved_portal_is_followed(void **state)
{
	const wire_request *request;
	b24_result *result;

	(void) state;
	move(&ok, 1);
	result = finish(submit(following("crm.activity.add", WRITES)));
	assert_int_equal(result->response.status, 200);
	assert_int_equal(result->executed, B24_EXECUTED_YES);
	assert_int_equal(result->requests, 2);
	assert_string_equal(result->moved_to, origin_of(here.other));
	assert_int_equal(wire_requests(here.wire), 1);
	assert_int_equal(wire_requests(here.other), 1);
	request = wire_request_at(here.other, 0);
	assert_memory_equal(request->head, "POST /rest/1/secret/crm.activity.add HTTP/1.1", 45);
	assert_string_equal(request->body, "{}");
}

static void who_may_not_follow_gets_the_redirect(void **state)
{
	b24_result *result;

	(void) state;
	move(&ok, 1);
	result = finish(submit(call_of("crm.activity.add", WRITES)));
	assert_int_equal(result->response.status, 302);
	assert_int_equal(result->executed, B24_EXECUTED_NO);
	assert_string_equal(result->moved_to, "");
	assert_int_equal(wire_requests(here.other), 0);
}

static void a_second_redirect_is_not_followed(void **state)
{
	static char back[100];
	const wire_step step = {.status = 302, .headers = back, .body = ""};
	b24_result *result;

	(void) state;
	move(&step, 1);
	snprintf(back, sizeof(back), "Location: %s/\r\n", origin_of(here.wire));
	result = finish(submit(following("crm.activity.add", WRITES)));
	assert_int_equal(result->response.outcome, B24_ANSWERED);
	assert_int_equal(result->response.status, 302);
	assert_int_equal(result->executed, B24_EXECUTED_NO);
	assert_int_equal(wire_requests(here.wire) + wire_requests(here.other), 2);
}

static void only_another_host_is_followed_to(void **state)
{
	static const char *const urls[] = {"/rest/1/secret/profile", "//other.example/rest/", "", "https://", "http://",
		"ftp://other.example/", "file:///etc/hostname", "javascript:alert(1)", "https:/other.example/",
		"http://user@127.0.0.1:1/", "http://user:word@127.0.0.1:1/", "other.example"};

	(void) state;
	here.wire = wire_start(&moved, 1);
	for (size_t i = 0; i < COUNT(urls); i++) {
		b24_result *result;

		point_to(urls[i]);
		result = finish(submit(following("crm.activity.add", WRITES)));
		if (result->response.status != 302 || result->requests != 1 || *result->moved_to) {
			fail_msg("%s: status %ld after %d requests", urls[i], result->response.status, result->requests);
		}
	}
}

static void the_same_host_is_not_followed_to(void **state)
{
	char url[100];

	(void) state;
	here.wire = wire_start(&moved, 1);
	snprintf(url, sizeof(url), "%s/elsewhere", origin_of(here.wire));
	point_to(url);
	assert_answered(finish(submit(following("crm.activity.add", WRITES))), 302, 1);
}

static void an_address_that_does_not_fit_is_not_followed(void **state)
{
	char url[320] = "http://127.0.0.1:1";

	(void) state;
	memset(url + 7, 'h', 300);
	here.wire = wire_start(&moved, 1);
	point_to(url);
	assert_answered(finish(submit(following("crm.activity.add", WRITES))), 302, 1);
}

static void only_302_is_a_move(void **state)
{
	static const int statuses[] = {301, 303, 307, 308};

	for (size_t i = 0; i < COUNT(statuses); i++) {
		wire_step step = moved;

		step.status = statuses[i];
		point_to("http://127.0.0.1:1/rest/");
		here.wire = wire_start(&step, 1);
		assert_answered(finish(submit(following("crm.activity.add", WRITES))), statuses[i], 1);
		stage_tear_down(state);
		stage_set_up(state);
	}
}

static void a_move_to_nobody_sends_nothing(void **state)
{
	b24_call call;
	b24_result *result;

	(void) state;
	move(NULL, 0);
	call = following("crm.activity.add", WRITES);
	call.retries = 0;
	result = finish(submit(call));
	assert_int_equal(result->response.outcome, B24_NOT_SENT);
	assert_int_equal(result->executed, B24_EXECUTED_NO);
}

static void head(b24_buffer *buffer, const char *text)
{
	assert_true(b24_buffer_puts(buffer, text));
}

static void a_head_takes_the_place_of_the_first_byte(void **state)
{
	const wire_step steps[] = {too_many, ok};
	b24_call call;

	(void) state;
	SERVE(steps);
	call = call_of("crm.activity.add", WRITES);
	call.body.len = 0;
	head(&call.body, "{\"fields\":{}}");
	head(&call.head, "{\"auth\":\"token\",");
	finish(submit(call));
	for (int i = 0; i < 2; i++) {
		assert_string_equal(wire_request_at(here.wire, i)->body, "{\"auth\":\"token\",\"fields\":{}}");
	}
}

static void refused_credentials_are_renewed(void **state)
{
	const wire_step steps[] = {refused, ok};
	b24_buffer fresh = {0};
	b24_exchange *exchange;
	b24_call call;

	(void) state;
	SERVE(steps);
	call = call_of("crm.activity.add", WRITES);
	call.credentials = 7;
	head(&call.head, "{\"auth\":\"old\",\"");
	exchange = submit(call);
	assert_answered(finish(exchange), 401, 1);
	assert_string_equal(b24_exchange_result(exchange)->code, "expired_token");
	assert_int_equal(b24_exchange_result(exchange)->executed, B24_EXECUTED_NO);
	assert_int_equal(b24_exchange_credentials(exchange), 7);
	assert_string_equal(b24_exchange_body(exchange)->data, "{}");
	head(&fresh, "{\"auth\":\"new\"");
	assert_true(b24_exchange_renew(exchange, wire_base(here.wire), &fresh, 8));
	assert_null(b24_exchange_result(exchange));
	assert_null(fresh.data);
	assert_answered(finish(exchange), 200, 2);
	assert_false(b24_exchange_result(exchange)->has_code);
	assert_int_equal(b24_exchange_credentials(exchange), 8);
	assert_string_equal(wire_request_at(here.wire, 1)->body, "{\"auth\":\"new\"}");
}

static void a_renewed_call_goes_to_its_new_address(void **state)
{
	b24_buffer none = {0};
	b24_exchange *exchange;

	(void) state;
	here.wire = wire_start(&refused, 1);
	here.other = wire_start(&ok, 1);
	exchange = submit(call_of("crm.activity.add", WRITES));
	finish(exchange);
	assert_true(b24_exchange_renew(exchange, wire_base(here.other), &none, 1));
	assert_int_equal(finish(exchange)->response.status, 200);
	assert_memory_equal(wire_request_at(here.other, 0)->head, "POST /rest/1/secret/crm.activity.add HTTP/1.1", 45);
}

/* The new credentials name the old address: it moved all the same, and is followed as before. */
static void a_renewed_call_is_followed_as_well(void **state)
{
	const wire_step steps[] = {refused, ok};
	b24_buffer none = {0};
	b24_exchange *exchange;

	(void) state;
	move(steps, COUNT(steps));
	exchange = submit(following("crm.activity.add", WRITES));
	assert_int_equal(finish(exchange)->response.status, 401);
	assert_true(b24_exchange_renew(exchange, wire_base(here.wire), &none, 1));
	assert_int_equal(finish(exchange)->response.status, 200);
	assert_int_equal(wire_requests(here.other), 2);
}

static void the_way_to_a_new_host_is_no_repetition(void **state)
{
	const wire_step steps[] = {too_many, ok};
	b24_result *result;

	(void) state;
	move(steps, COUNT(steps));
	result = finish(submit(following("crm.activity.add", WRITES)));
	assert_int_equal(result->response.status, 200);
	assert_int_equal(result->requests, 3);
	assert_int_equal(result->repetitions, 1);
}

static void new_credentials_are_no_repetition(void **state)
{
	const wire_step steps[] = {refused, too_many, ok};
	b24_buffer none = {0};
	b24_exchange *exchange;

	(void) state;
	SERVE(steps);
	exchange = submit(call_of("crm.activity.add", WRITES));
	assert_int_equal(finish(exchange)->response.status, 401);
	assert_true(b24_exchange_renew(exchange, wire_base(here.wire), &none, 1));
	assert_answered(finish(exchange), 200, 3);
	assert_int_equal(b24_exchange_result(exchange)->repetitions, 1);
}

static b24_result *renewed_after(double moment, b24_exchange *exchange)
{
	b24_buffer none = {0};

	while (b24_now() < moment) {
		b24_sleep(0.01);
	}
	assert_true(b24_exchange_renew(exchange, wire_base(here.wire), &none, 1));
	return finish(exchange);
}

static void renewed_too_late_was_not_sent(void **state)
{
	b24_exchange *exchange;
	b24_result *result;
	b24_call call;

	(void) state;
	here.wire = wire_start(&refused, 1);
	call = call_of("crm.activity.add", WRITES);
	call.deadline = b24_now() + 0.3;
	exchange = submit(call);
	assert_int_equal(finish(exchange)->response.status, 401);
	result = renewed_after(call.deadline, exchange);
	assert_int_equal(result->response.outcome, B24_NOT_SENT);
	assert_int_equal(result->executed, B24_EXECUTED_NO);
	assert_false(result->has_code);
	assert_int_equal(wire_requests(here.wire), 1);
}

/* The first attempt may have been executed, whatever became of the second. */
static void renewed_too_late_after_a_doubt_is_unknown(void **state)
{
	const wire_step steps[] = {cut_off, refused};
	b24_exchange *exchange;
	b24_result *result;
	b24_call call;

	(void) state;
	SERVE(steps);
	call = call_of("crm.activity.delete", WRITES);
	call.settles = true;
	call.deadline = b24_now() + 1.5;
	exchange = submit(call);
	assert_int_equal(finish(exchange)->response.status, 401);
	result = renewed_after(call.deadline, exchange);
	assert_int_equal(result->response.outcome, B24_NOT_SENT);
	assert_true(result->doubted);
	assert_int_equal(result->executed, B24_EXECUTED_UNKNOWN);
	assert_int_equal(wire_requests(here.wire), 2);
}

static void what_cannot_be_prepared_after_a_doubt_is_unknown(void **state)
{
	const wire_step steps[] = {cut_off, refused};
	const size_t size = 9000000;
	char *base = malloc(size + 1);
	b24_buffer none = {0};
	b24_exchange *exchange;
	b24_result *result;
	b24_call call;

	(void) state;
	memset(base, 'b', size);
	base[size] = '\0';
	SERVE(steps);
	call = call_of("crm.activity.delete", WRITES);
	call.settles = true;
	exchange = submit(call);
	finish(exchange);
	assert_true(b24_exchange_renew(exchange, base, &none, 1));
	free(base);
	result = finish(exchange);
	assert_int_equal(result->response.outcome, B24_IMPOSSIBLE);
	assert_int_equal(result->executed, B24_EXECUTED_UNKNOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STAGE(a_moved_portal_is_followed),
		WITH_STAGE(who_may_not_follow_gets_the_redirect),
		WITH_STAGE(a_second_redirect_is_not_followed),
		WITH_STAGE(only_another_host_is_followed_to),
		WITH_STAGE(the_same_host_is_not_followed_to),
		WITH_STAGE(an_address_that_does_not_fit_is_not_followed),
		WITH_STAGE(only_302_is_a_move),
		WITH_STAGE(a_move_to_nobody_sends_nothing),
		WITH_STAGE(a_head_takes_the_place_of_the_first_byte),
		WITH_STAGE(refused_credentials_are_renewed),
		WITH_STAGE(a_renewed_call_goes_to_its_new_address),
		WITH_STAGE(a_renewed_call_is_followed_as_well),
		WITH_STAGE(the_way_to_a_new_host_is_no_repetition),
		WITH_STAGE(new_credentials_are_no_repetition),
		WITH_STAGE(renewed_too_late_was_not_sent),
		WITH_STAGE(renewed_too_late_after_a_doubt_is_unknown),
		WITH_STAGE(what_cannot_be_prepared_after_a_doubt_is_unknown),
	};

	stage_clear_environment();
	return cmocka_run_group_tests_name("engine on the move", tests, NULL, NULL);
}
