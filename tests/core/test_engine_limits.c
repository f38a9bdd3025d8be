/* The engine under the portal's limits: who waits, for how long, and what is given back. */
#include "stage.h"

#define PORTAL 11
#define BUDGET 12

static b24_call limited(double rate, double burst, bool reads)
{
	b24_call call = call_of(reads ? "crm.activity.list" : "crm.activity.add", reads);

	call.limits = (b24_limits) {.portal = PORTAL, .rate = rate, .burst = burst, .operating = 420};
	call.budgets[0] = BUDGET;
	call.budget_count = 1;
	return call;
}

static double next_place(double rate, double burst)
{
	return b24_limiter_reserve(b24_engine_limiter(here.engine), PORTAL, rate, burst) - b24_now();
}

static void requests_beyond_the_burst_wait(void **state)
{
	const wire_step steps[] = {ok};
	double begun = b24_now();
	b24_exchange *exchanges[4];

	(void) state;
	SERVE(steps);
	for (size_t i = 0; i < COUNT(exchanges); i++) {
		exchanges[i] = submit(limited(5, 2, READS));
	}
	for (size_t i = 0; i < COUNT(exchanges); i++) {
		b24_result *result = finish(exchanges[i]);

		assert_int_equal(result->response.outcome, B24_ANSWERED);
		assert_true(i < 2 ? result->waited <= 0 : result->waited > 0.2 * (double) (i - 1) - 0.1);
		assert_true(result->waited < 0.5);
	}
	assert_true(b24_now() - begun >= 0.35);
}

static void calls_without_a_portal_do_not_wait(void **state)
{
	const wire_step steps[] = {ok};

	(void) state;
	SERVE(steps);
	for (int i = 0; i < 5; i++) {
		b24_call call = limited(0.01, 1, READS);

		call.limits.portal = 0;
		assert_near(finish(submit(call))->waited, 0);
	}
}

static void a_place_beyond_the_deadline_is_not_waited_for(void **state)
{
	const wire_step steps[] = {ok};
	double begun = b24_now();
	b24_call call;
	b24_result *result;

	(void) state;
	SERVE(steps);
	finish(submit(limited(0.1, 1, READS)));
	call = limited(0.1, 1, WRITES);
	call.deadline = begun + 5;
	result = finish(submit(call));
	assert_true(b24_now() - begun < 3);
	assert_int_equal(result->response.outcome, B24_NOT_SENT);
	assert_int_equal(result->executed, B24_EXECUTED_NO);
	assert_int_equal(result->requests, 0);
	assert_true(next_place(0.1, 1) < 10.1);
}

static void who_stops_waiting_gives_the_place_back(void **state)
{
	const wire_step steps[] = {ok};
	b24_exchange *exchanges[3];

	(void) state;
	SERVE(steps);
	finish(submit(limited(0.1, 1, READS)));
	for (size_t i = 0; i < COUNT(exchanges); i++) {
		exchanges[i] = submit(limited(0.1, 1, READS));
	}
	b24_engine_advance(here.engine, 10);
	b24_exchange_stop(exchanges[0]);
	b24_exchange_free(exchanges[1]);
	b24_engine_sweep(here.engine);
	assert_true(next_place(0.1, 1) < 10.1);
	assert_int_equal(wire_requests(here.wire), 1);
}

static void a_refusal_is_for_everybody(void **state)
{
	const wire_step steps[] = {too_many, ok};
	b24_call call;

	(void) state;
	SERVE(steps);
	call = limited(2, 50, READS);
	call.retries = 0;
	assert_answered(finish(submit(call)), 503, 1);
	assert_true(next_place(2, 50) > 0.7);
}

static void a_refused_call_waits_and_goes_again(void **state)
{
	const wire_step steps[] = {too_many, ok};
	b24_result *result;

	(void) state;
	SERVE(steps);
	result = finish(submit(limited(2, 50, WRITES)));
	assert_answered(result, 200, 2);
	assert_true(result->waited > 0.7 && result->waited < 2.5);
}

static void an_exhausted_budget_is_for_everybody(void **state)
{
	const wire_step steps[] = {{.status = 429, .body = "{\"error\":\"OPERATION_TIME_LIMIT\"}"}, ok};
	b24_limiter *limiter = b24_engine_limiter(here.engine);
	b24_call call;
	b24_result *result;

	(void) state;
	SERVE(steps);
	call = limited(2, 50, READS);
	call.retries = 0;
	assert_answered(finish(submit(call)), 429, 1);
	assert_true(b24_limiter_hold(limiter, BUDGET, 420) > 50);
	call = limited(2, 50, READS);
	call.deadline = b24_now() + 5;
	result = finish(submit(call));
	assert_int_equal(result->response.outcome, B24_NOT_SENT);
	assert_int_equal(result->requests, 0);
}

static void another_methods_budget_holds_nothing(void **state)
{
	const wire_step steps[] = {ok};
	b24_call call;

	(void) state;
	SERVE(steps);
	b24_limiter_exhausted(b24_engine_limiter(here.engine), BUDGET);
	call = limited(2, 50, READS);
	call.budgets[0] = BUDGET + 1;
	assert_near(finish(submit(call))->waited, 0);
}

static void the_budget_of_any_command_holds_the_request(void **state)
{
	const wire_step steps[] = {ok};
	b24_call call;
	b24_result *result;

	(void) state;
	SERVE(steps);
	b24_limiter_note(b24_engine_limiter(here.engine), BUDGET + 2, 500, 0.3);
	call = limited(2, 50, READS);
	for (size_t i = 0; i < 3; i++) {
		call.budgets[i] = BUDGET + i;
	}
	call.budget_count = 3;
	result = finish(submit(call));
	assert_answered(result, 200, 1);
	assert_true(result->waited > 0.1 && result->waited < 0.35);
}

/* Takes the oldest event, which must be of this kind. */
static b24_event next_event(b24_exchange *exchange, b24_event_kind kind, int attempt)
{
	b24_event event;

	assert_true(b24_exchange_next_event(exchange, &event));
	assert_int_equal(event.kind, kind);
	assert_int_equal(event.attempt, attempt);
	return event;
}

static void what_happens_can_be_watched(void **state)
{
	const wire_step steps[] = {too_many, ok};
	b24_exchange *exchange;
	b24_event event;

	(void) state;
	SERVE(steps);
	exchange = submit(call_of("crm.activity.add", WRITES));
	finish(exchange);
	next_event(exchange, B24_EVENT_REQUEST, 1);
	event = next_event(exchange, B24_EVENT_ANSWER, 1);
	assert_int_equal(event.answer.status, 503);
	assert_string_equal(event.code, "QUERY_LIMIT_EXCEEDED");
	assert_null(event.answer.body.data);
	event = next_event(exchange, B24_EVENT_WAIT, 1);
	assert_true(event.wait >= 0.75 && event.wait <= 1.25);
	assert_non_null(event.reason);
	next_event(exchange, B24_EVENT_REQUEST, 2);
	event = next_event(exchange, B24_EVENT_ANSWER, 2);
	assert_int_equal(event.answer.status, 200);
	assert_string_equal(event.code, "");
	assert_false(b24_exchange_next_event(exchange, &event));
}

static void only_the_newest_events_are_kept(void **state)
{
	b24_exchange *exchange;
	b24_call call;
	b24_event event;
	int events = 0, attempt = 1;

	(void) state;
	here.wire = wire_start(NULL, 0);
	call = call_of("crm.activity.list", READS);
	call.retries = 3;
	exchange = submit(call);
	finish(exchange);
	while (b24_exchange_next_event(exchange, &event)) {
		assert_in_range(event.attempt, attempt, 4);
		attempt = event.attempt;
		events++;
	}
	assert_in_range(events, 4, 12);
	assert_int_equal(event.kind, B24_EVENT_ANSWER);
	assert_int_equal(event.attempt, 4);
}

static void every_attempt_goes_under_the_same_name(void **state)
{
	const wire_step steps[] = {too_many, ok};
	b24_exchange *exchange;
	char line[80];

	(void) state;
	SERVE(steps);
	exchange = submit(call_of("crm.activity.add", WRITES));
	finish(exchange);
	snprintf(line, sizeof(line), "\r\nX-Request-ID: %s\r\n", b24_exchange_id(exchange));
	assert_true(strlen(b24_exchange_id(exchange)) >= 16);
	for (int i = 0; i < 2; i++) {
		assert_non_null(strcasestr(wire_request_at(here.wire, i)->head, line));
	}
	assert_string_not_equal(b24_exchange_id(submit(call_of("profile", READS))), b24_exchange_id(exchange));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STAGE(requests_beyond_the_burst_wait),
		WITH_STAGE(calls_without_a_portal_do_not_wait),
		WITH_STAGE(a_place_beyond_the_deadline_is_not_waited_for),
		WITH_STAGE(who_stops_waiting_gives_the_place_back),
		WITH_STAGE(a_refusal_is_for_everybody),
		WITH_STAGE(a_refused_call_waits_and_goes_again),
		WITH_STAGE(an_exhausted_budget_is_for_everybody),
		WITH_STAGE(another_methods_budget_holds_nothing),
		WITH_STAGE(the_budget_of_any_command_holds_the_request),
		WITH_STAGE(what_happens_can_be_watched),
		WITH_STAGE(only_the_newest_events_are_kept),
		WITH_STAGE(every_attempt_goes_under_the_same_name),
	};

	stage_clear_environment();
	return cmocka_run_group_tests_name("engine under limits", tests, NULL, NULL);
}
