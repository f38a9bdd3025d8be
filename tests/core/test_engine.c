#include "stage.h"

#include <sys/wait.h>
#include <unistd.h>

static void a_call_goes_to_its_method(void **state)
{
	const wire_step steps[] = {ok};
	b24_result *result;

	(void) state;
	SERVE(steps);
	result = run("crm.activity.add", WRITES);
	assert_answered(result, 200, 1);
	assert_int_equal(result->executed, B24_EXECUTED_YES);
	assert_false(result->has_code);
	assert_near(result->waited, 0);
	assert_int_equal(result->connections, 1);
	assert_int_equal(result->bytes_sent, 2);
	assert_int_equal(result->bytes_received, 15);
	assert_string_equal(result->response.body.data, "{\"result\":true}");
	assert_memory_equal(wire_request_at(here.wire, 0)->head, "POST /rest/1/secret/crm.activity.add HTTP/1.1", 45);
}

static void exchanges_share_a_connection(void **state)
{
	const wire_step steps[] = {ok};

	(void) state;
	SERVE(steps);
	for (int i = 0; i < 4; i++) {
		b24_exchange *exchange = submit(call_of("profile", i % 2));

		assert_int_equal(finish(exchange)->connections, i == 0);
		b24_exchange_free(exchange);
	}
	assert_int_equal(wire_connections(here.wire), 1);
	assert_int_equal(b24_engine_connections(here.engine), 1);
	assert_int_equal(b24_engine_load(here.engine), 0);
}

static void an_error_is_found_in_the_answer(void **state)
{
	const wire_step steps[] = {{.status = 400, .body = "{\"error_description\":\"x\",\"error\":\"\"}"},
		{.status = 200, .body = "{\"error\":\"SOFT\",\"error_description\":\"x\"}"}};
	b24_result *result;

	(void) state;
	SERVE(steps);
	result = run("crm.activity.get", READS);
	assert_true(result->has_code);
	assert_string_equal(result->code, "");
	assert_int_equal(result->executed, B24_EXECUTED_NO);
	result = run("crm.activity.get", READS);
	assert_true(result->has_code);
	assert_string_equal(result->code, "SOFT");
}

static void too_many_requests_are_repeated_for_a_write_too(void **state)
{
	const wire_step steps[] = {too_many, ok};
	double begun = b24_now();
	b24_result *result;

	(void) state;
	SERVE(steps);
	result = run("crm.activity.add", WRITES);
	assert_answered(result, 200, 2);
	assert_int_equal(result->executed, B24_EXECUTED_YES);
	assert_false(result->has_code);
	assert_true(result->waited >= 0.75 && result->waited <= 1.25);
	assert_true(b24_now() - begun >= result->waited);
	assert_int_equal(result->bytes_sent, 4);
	assert_int_equal(result->bytes_received, strlen(too_many.body) + strlen(ok.body));
	assert_int_equal(result->connections, 1);
}

static void what_is_not_executed_says_so_at_last(void **state)
{
	const wire_step steps[] = {too_many};
	b24_call call;
	b24_result *result;

	(void) state;
	SERVE(steps);
	call = call_of("crm.activity.add", WRITES);
	call.retries = 0;
	result = finish(submit(call));
	assert_answered(result, 503, 1);
	assert_int_equal(result->executed, B24_EXECUTED_NO);
	assert_true(result->has_code);
	assert_string_equal(result->code, "QUERY_LIMIT_EXCEEDED");
	assert_near(result->waited, 0);
}

static void a_bad_gateway_is_repeated_for_a_read(void **state)
{
	const wire_step steps[] = {bad_gateway, ok};

	(void) state;
	SERVE(steps);
	assert_answered(run("crm.activity.list", READS), 200, 2);
}

static void a_bad_gateway_is_not_repeated_for_a_write(void **state)
{
	const wire_step steps[] = {bad_gateway, ok};
	b24_result *result;

	(void) state;
	SERVE(steps);
	result = run("crm.activity.add", WRITES);
	assert_answered(result, 502, 1);
	assert_int_equal(result->executed, B24_EXECUTED_UNKNOWN);
	assert_false(result->has_code);
	assert_string_equal(result->response.body.data, bad_gateway.body);
}

static void an_operating_limit_is_asked_again(void **state)
{
	const wire_step steps[] = {{.status = 429, .body = "{\"error\":\"OPERATION_TIME_LIMIT\"}"}, ok};
	b24_result *result;

	(void) state;
	SERVE(steps);
	result = run("crm.activity.list", READS);
	assert_answered(result, 200, 2);
	assert_true(result->waited > 0);
}

static void repetitions_have_a_bound(void **state)
{
	b24_call call;
	b24_result *result;

	(void) state;
	here.wire = wire_start(NULL, 0);
	call = call_of("crm.activity.add", WRITES);
	call.retries = 2;
	result = finish(submit(call));
	assert_int_equal(result->response.outcome, B24_NOT_SENT);
	assert_int_equal(result->executed, B24_EXECUTED_NO);
	assert_int_equal(result->requests, 3);
	assert_true(result->waited >= 0.6 * 0.75 && result->waited <= 0.6 * 1.25);
}

static void who_decides_himself_gets_a_lost_answer_back(void **state)
{
	static const b24_outcome outcomes[] = {B24_ANSWERED, B24_LOST, B24_ANSWERED};
	static const int requests[] = {1, 1, 2};
	const wire_step steps[] = {bad_gateway, cut_off, too_many, ok};

	(void) state;
	SERVE(steps);
	for (size_t i = 0; i < COUNT(requests); i++) {
		b24_call call = call_of("batch", READS);
		const b24_result *result;

		call.once = true;
		result = finish(submit(call));
		assert_int_equal(result->response.outcome, outcomes[i]);
		assert_int_equal(result->requests, requests[i]);
	}
	assert_int_equal(wire_requests(here.wire), 4);
}

static void a_write_on_a_dead_connection_is_sent_once(void **state)
{
	const wire_step steps[] = {ok, hang_up, ok};
	b24_result *result;

	(void) state;
	SERVE(steps);
	run("profile", READS);
	result = run("crm.activity.add", WRITES);
	assert_int_equal(result->response.outcome, B24_LOST);
	assert_int_equal(result->executed, B24_EXECUTED_UNKNOWN);
	assert_int_equal(result->requests, 1);
	assert_int_equal(wire_requests(here.wire), 2);
}

static void a_read_on_a_dead_connection_is_sent_again(void **state)
{
	const wire_step steps[] = {ok, hang_up, ok};

	(void) state;
	SERVE(steps);
	run("profile", READS);
	assert_int_equal(run("crm.activity.list", READS)->response.outcome, B24_ANSWERED);
	assert_int_equal(wire_requests(here.wire), 3);
}

/* It was read whole before the server went: sending it again to the next server would execute it twice. */
static void a_write_that_took_the_server_down_is_not_repeated(void **state)
{
	const wire_step steps[] = {ok, {.then = WIRE_QUIT}};
	b24_result *result;

	(void) state;
	SERVE(steps);
	run("profile", READS);
	result = run("crm.activity.add", WRITES);
	assert_int_equal(result->executed, B24_EXECUTED_UNKNOWN);
	assert_int_equal(result->requests, 1);
}

static void a_cut_read_is_repeated(void **state)
{
	const wire_step steps[] = {cut_off, ok};

	(void) state;
	SERVE(steps);
	assert_answered(run("crm.activity.list", READS), 200, 2);
	assert_int_equal(wire_connections(here.wire), 2);
}

static void an_answer_of_nothing_is_lost(void **state)
{
	const wire_step steps[] = {{.status = 200, .body = ""}, ok, {.status = 200, .body = ""}};
	b24_result *result;

	(void) state;
	SERVE(steps);
	assert_answered(run("crm.activity.list", READS), 200, 2);
	result = run("crm.activity.add", WRITES);
	assert_int_equal(result->response.outcome, B24_LOST);
	assert_int_equal(result->executed, B24_EXECUTED_UNKNOWN);
	assert_int_equal(result->requests, 1);
	assert_string_equal(result->response.message, "The answer is empty (HTTP 200)");
}

static void what_ran_in_spite_of_its_error_says_so(void **state)
{
	const wire_step steps[] = {
		{.status = 400, .body = "{\"error\":\"\",\"error_description\":\"Email send error. General error.\"}"},
		{.status = 400, .body = "{\"error\":\"\",\"error_description\":\"Activity is not found\"}"},
		{.status = 400, .body = "{\"error\":\"ERROR_CORE\"}"}};
	static const b24_executed executed[] = {B24_EXECUTED_YES, B24_EXECUTED_NO, B24_EXECUTED_UNKNOWN};

	(void) state;
	SERVE(steps);
	for (size_t i = 0; i < COUNT(executed); i++) {
		b24_result *result = run("crm.activity.add", WRITES);

		assert_int_equal(result->response.outcome, B24_ANSWERED);
		assert_int_equal(result->executed, executed[i]);
	}
}

static void a_timeout_is_lost(void **state)
{
	const wire_step steps[] = {held};
	b24_result *result;

	(void) state;
	SERVE(steps);
	here.transport.timeout_ms = 400;
	result = run("crm.activity.add", WRITES);
	assert_int_equal(result->response.outcome, B24_LOST);
	assert_int_equal(result->executed, B24_EXECUTED_UNKNOWN);
	assert_int_equal(result->requests, 1);
}

static void the_deadline_ends_a_slow_exchange(void **state)
{
	const wire_step steps[] = {held};
	double begun = b24_now();
	b24_call call;
	b24_result *result;

	(void) state;
	SERVE(steps);
	call = call_of("crm.activity.add", WRITES);
	call.deadline = begun + 0.3;
	result = finish(submit(call));
	assert_true(b24_now() - begun >= 0.29 && b24_now() - begun < 3);
	assert_int_equal(result->response.outcome, B24_LOST);
	assert_int_equal(result->executed, B24_EXECUTED_UNKNOWN);
	assert_string_not_equal(result->response.message, "");
}

static void a_pause_that_the_deadline_does_not_allow_is_not_waited(void **state)
{
	const wire_step steps[] = {too_many, ok};
	double begun = b24_now();
	b24_call call;
	b24_result *result;

	(void) state;
	SERVE(steps);
	call = call_of("crm.activity.add", WRITES);
	call.deadline = begun + 0.7;
	result = finish(submit(call));
	assert_answered(result, 503, 1);
	assert_true(b24_now() - begun < 0.7);
}

static void a_pause_holds_the_first_attempt_back(void **state)
{
	const wire_step steps[] = {ok};
	double begun = b24_now();
	b24_exchange *exchange;
	b24_call call;

	(void) state;
	SERVE(steps);
	call = call_of("crm.activity.add", WRITES);
	call.pause = 0.15;
	exchange = submit(call);
	b24_engine_advance(here.engine, 0);
	assert_int_equal(b24_engine_load(here.engine), 1);
	assert_answered(finish(exchange), 200, 1);
	assert_true(b24_now() - begun >= 0.15);
	assert_near(b24_exchange_result(exchange)->waited, 0.15);
}

static void nothing_is_sent_after_the_deadline(void **state)
{
	static const struct { double pause, deadline; } cases[] = {{0, -1}, {0.2, 0.1}};
	const wire_step steps[] = {ok};

	(void) state;
	SERVE(steps);
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_call call = call_of("crm.activity.add", WRITES);
		b24_result *result;

		call.pause = cases[i].pause;
		call.deadline = b24_now() + cases[i].deadline;
		result = finish(submit(call));
		assert_int_equal(result->response.outcome, B24_NOT_SENT);
		assert_int_equal(result->executed, B24_EXECUTED_NO);
		assert_int_equal(result->requests, 0);
	}
	assert_int_equal(wire_connections(here.wire), 0);
}

static void a_lost_answer_has_nothing_of_the_one_before(void **state)
{
	const wire_step steps[] = {{.status = 500, .body = "{\"error\":\"INTERNAL_SERVER_ERROR\"}"}, held};
	b24_call call;
	b24_result *result;

	(void) state;
	SERVE(steps);
	call = call_of("crm.activity.list", READS);
	call.deadline = b24_now() + 1.5;
	result = finish(submit(call));
	assert_int_equal(result->response.outcome, B24_LOST);
	assert_int_equal(result->requests, 2);
	assert_false(result->has_code);
	assert_int_equal(result->response.status, 0);
	assert_int_equal(result->response.body.len, 0);
}

static void several_are_in_flight_at_once(void **state)
{
	const wire_step steps[] = {{.status = 200, .echo = true, .delay_ms = 400}};
	b24_exchange *exchanges[4];
	double begun = b24_now();
	char body[32];

	(void) state;
	SERVE(steps);
	for (size_t i = 0; i < COUNT(exchanges); i++) {
		b24_call call = call_of("crm.activity.get", READS);

		call.body.len = 0;
		snprintf(body, sizeof(body), "{\"result\":%zu}", i);
		assert_true(b24_buffer_puts(&call.body, body));
		exchanges[i] = submit(call);
	}
	assert_int_equal(b24_engine_load(here.engine), 4);
	for (size_t i = 0; i < COUNT(exchanges); i++) {
		snprintf(body, sizeof(body), "{\"result\":%zu}", i);
		assert_string_equal(finish(exchanges[i])->response.body.data, body);
	}
	assert_true(b24_now() - begun < 1.3);
	assert_int_equal(b24_engine_load(here.engine), 0);
	assert_int_equal(wire_connections(here.wire), 4);
}

static void a_cancelled_exchange_leaves_the_engine_usable(void **state)
{
	const wire_step steps[] = {ok, held, ok};
	b24_exchange *exchange;

	(void) state;
	SERVE(steps);
	run("profile", READS);
	exchange = submit(call_of("crm.activity.list", READS));
	advance_until_held(2);
	b24_exchange_free(exchange);
	assert_int_equal(b24_engine_load(here.engine), 0);
	assert_int_equal(run("profile", READS)->response.outcome, B24_ANSWERED);
	assert_int_equal(wire_connections(here.wire), 2);
}

static void cancelling_one_leaves_the_others(void **state)
{
	const wire_step steps[] = {{.status = 200, .echo = true, .hold = true}};
	b24_exchange *exchanges[3];

	(void) state;
	here.transport.timeout_ms = 2000;
	SERVE(steps);
	for (size_t i = 0; i < COUNT(exchanges); i++) {
		exchanges[i] = submit(call_of("crm.activity.list", READS));
	}
	advance_until_held(3);
	b24_exchange_free(exchanges[1]);
	wire_release(here.wire);
	assert_int_equal(finish(exchanges[0])->response.outcome, B24_ANSWERED);
	assert_int_equal(finish(exchanges[2])->response.outcome, B24_ANSWERED);
	b24_exchange_free(exchanges[2]);
	b24_exchange_free(exchanges[0]);
	assert_int_equal(wire_requests(here.wire), 3);
}

static void a_stopped_exchange_tells_what_it_cost(void **state)
{
	const wire_step steps[] = {held};
	b24_exchange *exchange;
	const b24_result *result;

	(void) state;
	SERVE(steps);
	exchange = submit(call_of("crm.activity.add", WRITES));
	advance_until_held(1);
	result = b24_exchange_stop(exchange);
	assert_int_equal(result->requests, 1);
	assert_int_equal(result->response.outcome, B24_LOST);
	assert_int_equal(result->executed, B24_EXECUTED_UNKNOWN);
	assert_ptr_equal(b24_exchange_result(exchange), result);
	assert_int_equal(b24_engine_load(here.engine), 0);
}

static void stopping_before_the_start_sends_nothing(void **state)
{
	const wire_step steps[] = {ok};
	const b24_result *result;

	(void) state;
	SERVE(steps);
	result = b24_exchange_stop(submit(call_of("crm.activity.add", WRITES)));
	assert_int_equal(result->requests, 0);
	assert_int_equal(result->response.outcome, B24_NOT_SENT);
	assert_int_equal(result->executed, B24_EXECUTED_NO);
	b24_engine_advance(here.engine, 20);
	assert_int_equal(wire_connections(here.wire), 0);
}

static void stopping_what_is_done_changes_nothing(void **state)
{
	const wire_step steps[] = {ok};
	b24_exchange *exchange;

	(void) state;
	SERVE(steps);
	exchange = submit(call_of("crm.activity.add", WRITES));
	finish(exchange);
	assert_int_equal(b24_exchange_stop(exchange)->response.outcome, B24_ANSWERED);
	assert_int_equal(b24_exchange_stop(exchange)->executed, B24_EXECUTED_YES);
}

static void a_sweep_takes_all_that_is_left(void **state)
{
	const wire_step steps[] = {ok, held, ok};
	b24_call late;

	(void) state;
	SERVE(steps);
	run("profile", READS);
	submit(call_of("crm.activity.list", READS));
	advance_until_held(2);
	late = call_of("crm.activity.list", READS);
	late.pause = 30;
	submit(late);
	assert_int_equal(b24_engine_load(here.engine), 2);
	b24_engine_sweep(here.engine);
	assert_int_equal(b24_engine_load(here.engine), 0);
	b24_engine_sweep(here.engine);
	assert_int_equal(run("profile", READS)->response.outcome, B24_ANSWERED);
	assert_int_equal(wire_requests(here.wire), 3);
}

static void a_body_can_be_taken_out(void **state)
{
	const wire_step steps[] = {ok};
	b24_exchange *exchange;
	b24_buffer body;

	(void) state;
	SERVE(steps);
	exchange = submit(call_of("profile", READS));
	body = b24_buffer_take(&finish(exchange)->response.body);
	b24_exchange_free(exchange);
	assert_string_equal(body.data, "{\"result\":true}");
	b24_buffer_free(&body);
}

static void advancing_without_time_does_not_wait(void **state)
{
	const wire_step steps[] = {held};
	double begun;

	(void) state;
	SERVE(steps);
	submit(call_of("crm.activity.list", READS));
	advance_until_held(1);
	begun = b24_now();
	for (int i = 0; i < 100; i++) {
		b24_engine_advance(here.engine, 0);
	}
	assert_true(b24_now() - begun < 1);
}

static void what_cannot_be_prepared_is_impossible(void **state)
{
	const wire_step steps[] = {ok};
	const size_t size = 9000000;
	char *method = malloc(size + 1);
	b24_result *result;

	(void) state;
	memset(method, 'm', size);
	method[size] = '\0';
	SERVE(steps);
	result = run(method, READS);
	free(method);
	assert_int_equal(result->response.outcome, B24_IMPOSSIBLE);
	assert_int_equal(result->executed, B24_EXECUTED_NO);
	assert_string_not_equal(result->response.message, "");
	assert_int_equal(b24_engine_load(here.engine), 0);
}

/* In the child: nothing of the parent's moves, and a connection of its own does. The answer is an exit code. */
static int live_as_a_child(b24_exchange *inherited)
{
	b24_call call = {.transport = &here.transport, .base = wire_base(here.wire), .method = "profile", .reads = true};
	double begun = b24_now();
	b24_exchange *own;

	b24_buffer_puts(&call.body, "{}");
	own = b24_engine_submit(here.engine, &call);
	while (b24_now() - begun < 0.4 || (!b24_exchange_result(own) && b24_now() - begun < PATIENCE)) {
		b24_engine_advance(here.engine, 20);
	}
	if (!b24_exchange_result(own) || b24_exchange_result(own)->response.outcome != B24_ANSWERED) {
		return 1;
	}
	if (!b24_exchange_result(inherited) || b24_exchange_result(inherited)->response.outcome != B24_LOST) {
		return 2;
	}
	if (b24_engine_connections(here.engine) != 1) {
		return 3;
	}
	b24_engine_free(here.engine);
	return 0;
}

static int exit_code_of(pid_t child)
{
	int status = 0;

	assert_true(child > 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

/* The answer to the parent's request comes while only the child is awake. */
static void a_child_leaves_the_parents_connection_alone(void **state)
{
	const wire_step steps[] = {ok, {.status = 200, .body = "{\"result\":\"parent\"}", .delay_ms = 150}, ok};
	b24_exchange *exchange;
	pid_t child;

	(void) state;
	SERVE(steps);
	run("profile", READS);
	exchange = submit(call_of("crm.activity.add", WRITES));
	advance_until_held(2);
	child = fork();
	if (child == 0) {
		_exit(live_as_a_child(exchange));
	}
	assert_int_equal(exit_code_of(child), 0);
	assert_int_equal(finish(exchange)->response.outcome, B24_ANSWERED);
	assert_string_equal(b24_exchange_result(exchange)->response.body.data, "{\"result\":\"parent\"}");
	assert_int_equal(run("profile", READS)->connections, 0);
	assert_int_equal(wire_connections(here.wire), 2);
	assert_int_equal(wire_requests(here.wire), 4);
	assert_int_equal(wire_request_at(here.wire, 2)->connection, 1);
	assert_int_equal(wire_request_at(here.wire, 3)->connection, 0);
}

static void a_child_can_just_end(void **state)
{
	const wire_step steps[] = {ok, held, ok};
	b24_exchange *exchange;
	pid_t child;

	(void) state;
	SERVE(steps);
	run("profile", READS);
	exchange = submit(call_of("crm.activity.add", WRITES));
	advance_until_held(2);
	child = fork();
	if (child == 0) {
		b24_engine_sweep(here.engine);
		b24_engine_free(here.engine);
		_exit(0);
	}
	assert_int_equal(exit_code_of(child), 0);
	wire_release(here.wire);
	assert_int_equal(finish(exchange)->response.outcome, B24_ANSWERED);
	assert_int_equal(run("profile", READS)->connections, 0);
}

/* Neither what the portal refused nor what was lost: what becomes of it only the parent knows. */
static int look_as_a_child(b24_exchange *exchange)
{
	double until = b24_now() + 1.6;
	const b24_result *result;

	while (b24_now() < until) {
		b24_engine_advance(here.engine, 20);
	}
	result = b24_exchange_result(exchange);
	if (!result || result->response.outcome != B24_LOST || result->executed != B24_EXECUTED_UNKNOWN) {
		return 1;
	}
	return result->has_code || !result->abandoned || result->requests != 1 ? 2 : 0;
}

static void a_child_does_not_send_what_waits_to_be_repeated(void **state)
{
	const wire_step steps[] = {too_many, ok};
	b24_exchange *exchange;
	pid_t child;

	(void) state;
	SERVE(steps);
	exchange = submit(call_of("crm.activity.add", WRITES));
	for (int i = 0; i < 20; i++) {
		b24_engine_advance(here.engine, 10);
	}
	assert_null(b24_exchange_result(exchange));
	child = fork();
	if (child == 0) {
		_exit(look_as_a_child(exchange));
	}
	assert_int_equal(exit_code_of(child), 0);
	assert_int_equal(wire_requests(here.wire), 1);
	assert_answered(finish(exchange), 200, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STAGE(a_call_goes_to_its_method),
		WITH_STAGE(exchanges_share_a_connection),
		WITH_STAGE(an_error_is_found_in_the_answer),
		WITH_STAGE(too_many_requests_are_repeated_for_a_write_too),
		WITH_STAGE(what_is_not_executed_says_so_at_last),
		WITH_STAGE(a_bad_gateway_is_repeated_for_a_read),
		WITH_STAGE(a_bad_gateway_is_not_repeated_for_a_write),
		WITH_STAGE(an_operating_limit_is_asked_again),
		WITH_STAGE(repetitions_have_a_bound),
		WITH_STAGE(who_decides_himself_gets_a_lost_answer_back),
		WITH_STAGE(a_write_on_a_dead_connection_is_sent_once),
		WITH_STAGE(a_read_on_a_dead_connection_is_sent_again),
		WITH_STAGE(a_write_that_took_the_server_down_is_not_repeated),
		WITH_STAGE(a_cut_read_is_repeated),
		WITH_STAGE(an_answer_of_nothing_is_lost),
		WITH_STAGE(what_ran_in_spite_of_its_error_says_so),
		WITH_STAGE(a_timeout_is_lost),
		WITH_STAGE(the_deadline_ends_a_slow_exchange),
		WITH_STAGE(a_pause_that_the_deadline_does_not_allow_is_not_waited),
		WITH_STAGE(a_pause_holds_the_first_attempt_back),
		WITH_STAGE(nothing_is_sent_after_the_deadline),
		WITH_STAGE(a_lost_answer_has_nothing_of_the_one_before),
		WITH_STAGE(several_are_in_flight_at_once),
		WITH_STAGE(a_cancelled_exchange_leaves_the_engine_usable),
		WITH_STAGE(cancelling_one_leaves_the_others),
		WITH_STAGE(a_stopped_exchange_tells_what_it_cost),
		WITH_STAGE(stopping_before_the_start_sends_nothing),
		WITH_STAGE(stopping_what_is_done_changes_nothing),
		WITH_STAGE(a_sweep_takes_all_that_is_left),
		WITH_STAGE(a_body_can_be_taken_out),
		WITH_STAGE(advancing_without_time_does_not_wait),
		WITH_STAGE(what_cannot_be_prepared_is_impossible),
		WITH_STAGE(a_child_leaves_the_parents_connection_alone),
		WITH_STAGE(a_child_can_just_end),
		WITH_STAGE(a_child_does_not_send_what_waits_to_be_repeated),
	};

	stage_clear_environment();
	return cmocka_run_group_tests_name("engine", tests, NULL, NULL);
}
