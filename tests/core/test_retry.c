#include "check.h"

#include "core/retry.h"

#include <ctype.h>

/* Every method of the activity family, and of the events and placements that go with it. */
static const char *const reading[] = {
	"crm.activity.badge.get",
	"crm.activity.badge.list",
	"crm.activity.binding.list",
	"crm.activity.call.getTranscript",
	"crm.activity.communication.fields",
	"crm.activity.configurable.get",
	"crm.activity.fields",
	"crm.activity.get",
	"crm.activity.layout.blocks.get",
	"crm.activity.list",
	"crm.activity.type.list",
	"event.offline.list",
	"placement.get",
	"placement.list",
};

static const char *const writing[] = {
	"crm.activity.add",
	"crm.activity.badge.add",
	"crm.activity.badge.delete",
	"crm.activity.binding.add",
	"crm.activity.binding.delete",
	"crm.activity.binding.move",
	"crm.activity.configurable.add",
	"crm.activity.configurable.update",
	"crm.activity.delete",
	"crm.activity.layout.blocks.delete",
	"crm.activity.layout.blocks.set",
	"crm.activity.todo.add",
	"crm.activity.todo.update",
	"crm.activity.todo.updateColor",
	"crm.activity.todo.updateDeadline",
	"crm.activity.todo.updateDescription",
	"crm.activity.todo.updateResponsibleUser",
	"crm.activity.type.add",
	"crm.activity.type.delete",
	"crm.activity.update",
	"event.bind",
	"event.offline.clear",
	"event.offline.error",
	"event.offline.get",
	"event.unbind",
	"placement.unbind",
};

static const char *const unknown[] = {
	"", ".", "..", "crm", "list", "get", "fields", "crm.list.", "crm.activity.listing", "crm.activity.relist",
	"crm.activity.forget", "crm.activity.get.set", "batch", "placement.bind", "im.message.add", "some.new.method",
};

typedef struct {
	const char *what;
	b24_outcome outcome;
	long status;
	const char *code;
	b24_executed executed;
	double for_a_read, for_a_write; /* first pause; -1 = not again */
} verdict_case;

#define NO B24_EXECUTED_NO
#define YES B24_EXECUTED_YES
#define WHO_KNOWS B24_EXECUTED_UNKNOWN

static const verdict_case verdicts[] = {
	{"refused", B24_NOT_SENT, 0, NULL, NO, 0.2, 0.2},
	{"wrong certificate", B24_IMPOSSIBLE, 0, NULL, NO, -1, -1},
	{"no whole answer", B24_LOST, 0, NULL, WHO_KNOWS, 0.5, -1},
	{"cut after a status", B24_LOST, 200, NULL, WHO_KNOWS, 0.5, -1},
	{"too large", B24_TOO_LARGE, 200, NULL, WHO_KNOWS, -1, -1},
	{"running", B24_RUNNING, 0, NULL, WHO_KNOWS, -1, -1},
	{"success", B24_ANSWERED, 200, NULL, YES, -1, -1},
	{"created", B24_ANSWERED, 201, NULL, YES, -1, -1},
	{"redirect", B24_ANSWERED, 302, NULL, NO, -1, -1},
	{"another redirect", B24_ANSWERED, 307, NULL, NO, -1, -1},
	{"web server's 400", B24_ANSWERED, 400, NULL, WHO_KNOWS, -1, -1},
	{"web server's 403", B24_ANSWERED, 403, NULL, WHO_KNOWS, -1, -1},
	{"web server's 413", B24_ANSWERED, 413, NULL, WHO_KNOWS, -1, -1},
	{"PHP fell over", B24_ANSWERED, 500, NULL, WHO_KNOWS, 0.5, -1},
	{"bad gateway", B24_ANSWERED, 502, NULL, WHO_KNOWS, 0.5, -1},
	{"unavailable", B24_ANSWERED, 503, NULL, WHO_KNOWS, 0.5, -1},
	{"gateway timeout", B24_ANSWERED, 504, NULL, WHO_KNOWS, 0.5, -1},
	{"too many requests", B24_ANSWERED, 503, "QUERY_LIMIT_EXCEEDED", NO, 1.0, 1.0},
	{"the same with 200", B24_ANSWERED, 200, "QUERY_LIMIT_EXCEEDED", NO, 1.0, 1.0},
	{"the same in small letters", B24_ANSWERED, 503, "query_limit_exceeded", NO, 1.0, 1.0},
	{"auth server unreachable", B24_ANSWERED, 401, "CONNECTION_ERROR", NO, 1.0, 1.0},
	{"internal error", B24_ANSWERED, 500, "INTERNAL_SERVER_ERROR", WHO_KNOWS, 0.5, -1},
	{"internal error with 200", B24_ANSWERED, 200, "INTERNAL_SERVER_ERROR", WHO_KNOWS, 0.5, -1},
	{"unexpected answer", B24_ANSWERED, 500, "ERROR_UNEXPECTED_ANSWER", WHO_KNOWS, 0.5, -1},
	{"answer not encodable", B24_ANSWERED, 200, "WRONG_ENCODING", YES, -1, -1},
	{"answer not encodable, 500", B24_ANSWERED, 500, "WRONG_ENCODING", YES, -1, -1},
	{"SQL error", B24_ANSWERED, 500, "ERROR_CORE", WHO_KNOWS, 0.5, -1},
	{"error while it ran", B24_ANSWERED, 400, "ERROR_CORE", WHO_KNOWS, -1, -1},
	{"the same of a command", B24_ANSWERED, 200, "error_core", WHO_KNOWS, -1, -1},
	{"operating limit", B24_ANSWERED, 429, "OPERATION_TIME_LIMIT", NO, 1.0, 1.0},
	{"overload", B24_ANSWERED, 401, "OVERLOAD_LIMIT", NO, -1, -1},
	{"expired token", B24_ANSWERED, 401, "expired_token", NO, -1, -1},
	{"access denied", B24_ANSWERED, 403, "ACCESS_DENIED", NO, -1, -1},
	{"unknown method", B24_ANSWERED, 404, "ERROR_METHOD_NOT_FOUND", NO, -1, -1},
	{"missing argument", B24_ANSWERED, 400, "100", NO, -1, -1},
	{"classic method's text", B24_ANSWERED, 400, "", NO, -1, -1},
	{"redirect with a code", B24_ANSWERED, 302, "SOMETHING", NO, -1, -1},
	{"empty code with 500", B24_ANSWERED, 500, "", WHO_KNOWS, 0.5, -1},
};

static void methods_that_read(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(reading); i++) {
		if (!b24_method_reads(reading[i])) {
			fail_msg("%s", reading[i]);
		}
	}
}

static void methods_that_write(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(writing); i++) {
		if (b24_method_reads(writing[i])) {
			fail_msg("%s", writing[i]);
		}
	}
}

static void writes_that_settle_are_those_the_portal_does_once(void **state)
{
	static const char *const settling[] = {"crm.activity.delete", "crm.activity.binding.add", "crm.activity.binding.delete",
		"crm.activity.badge.delete", "crm.activity.layout.blocks.delete", "crm.activity.type.delete", "event.offline.clear"};
	size_t count = 0;

	(void) state;
	for (size_t i = 0; i < COUNT(settling); i++) {
		assert_true(b24_method_settles(settling[i]));
	}
	for (size_t i = 0; i < COUNT(writing); i++) {
		count += b24_method_settles(writing[i]);
		assert_false(b24_method_settles(writing[i]) && strstr(writing[i], ".update"));
	}
	assert_true(count < COUNT(writing));
	assert_false(b24_method_settles("crm.activity.add"));
	assert_false(b24_method_settles("crm.activity.binding.move"));
	assert_false(b24_method_settles("crm.activity.get"));
}

static void only_its_own_answer_settles_a_write(void **state)
{
	(void) state;
	assert_true(b24_method_settled("crm.activity.delete", "", "Activity is not found."));
	assert_true(b24_method_settled("CRM.activity.delete", "", "activity IS NOT FOUND"));
	assert_false(b24_method_settled("crm.activity.delete", "", "Access denied."));
	assert_false(b24_method_settled("crm.activity.delete", "", ""));
	assert_false(b24_method_settled("crm.activity.delete", "NOT_FOUND", "Activity is not found."));
	assert_true(b24_method_settled("crm.activity.binding.add", "ACTIVITY_IS_ALREADY_BOUND", ""));
	assert_false(b24_method_settled("crm.activity.binding.add", "OWNER_NOT_FOUND", ""));
	assert_true(b24_method_settled("crm.activity.binding.delete", "BINDING_NOT_FOUND", "x"));
	assert_false(b24_method_settled("crm.activity.binding.delete", "LAST_BINDING_CANNOT_BE_DELETED", "x"));
	assert_false(b24_method_settled("event.offline.clear", "", ""));
	assert_false(b24_method_settled("crm.activity.update", "", "Activity is not found."));
}

static void what_nobody_knows_writes(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(unknown); i++) {
		if (b24_method_reads(unknown[i])) {
			fail_msg("%s", unknown[i]);
		}
	}
}

static void methods_without_a_dot_that_read(void **state)
{
	static const char *const names[] = {
		"scope", "methods", "events", "profile", "server.time", "app.info", "user.current"};

	(void) state;
	for (size_t i = 0; i < COUNT(names); i++) {
		assert_true(b24_method_reads(names[i]));
	}
}

static void assert_same_in_capitals(const char *const *names, size_t count, bool reads)
{
	char name[80];

	for (size_t i = 0; i < count; i++) {
		size_t at = 0;

		do {
			name[at] = (char) toupper((unsigned char) names[i][at]);
		} while (names[i][at++]);
		assert_int_equal(b24_method_reads(name), reads);
	}
}

static void letter_case_does_not_matter(void **state)
{
	(void) state;
	assert_same_in_capitals(reading, COUNT(reading), true);
	assert_same_in_capitals(writing, COUNT(writing), false);
}

static void assert_verdict(const verdict_case *c)
{
	b24_verdict verdict = b24_retry_judge(c->outcome, c->status, c->code, "Activity is not found");
	double read = b24_retry_pause(verdict, true, 1), write = b24_retry_pause(verdict, false, 1);

	if (verdict.executed != c->executed || read != c->for_a_read || write != c->for_a_write) {
		fail_msg("%s: executed %d, a read waits %g, a write %g", c->what, (int) verdict.executed, read, write);
	}
}

static void the_whole_table(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(verdicts); i++) {
		assert_verdict(&verdicts[i]);
	}
}

/* The activity stands although its mail did not go out. */
static void a_text_counts_where_there_is_no_code(void **state)
{
	static const struct { long status; const char *code, *text; b24_executed executed; } cases[] = {
		{400, "", "Email send error. Invalid email 'x' is specified.", YES},
		{200, "", "email send error.", YES},
		{500, "", "Email send error.", YES},
		{403, "ACCESS_DENIED", "Email send error.", NO},
		{400, "", "No Email send error.", NO},
		{400, "", "", NO},
		{400, "ERROR_CORE", "Email send error.", WHO_KNOWS},
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_verdict verdict = b24_retry_judge(B24_ANSWERED, cases[i].status, cases[i].code, cases[i].text);

		assert_int_equal(verdict.executed, cases[i].executed);
		assert_near(verdict.pause, 0);
	}
}

static void a_write_is_repeated_only_when_surely_not_executed(void **state)
{
	static const char *const codes[] = {NULL, "", "QUERY_LIMIT_EXCEEDED", "CONNECTION_ERROR", "INTERNAL_SERVER_ERROR",
		"ERROR_UNEXPECTED_ANSWER", "WRONG_ENCODING", "ERROR_CORE", "expired_token", "NEW"};
	static const char *const texts[] = {"Activity is not found", "Email send error."};

	(void) state;
	for (int outcome = B24_RUNNING; outcome <= B24_TOO_LARGE; outcome++) {
		for (long status = 0; status < 600; status += status ? 1 : 100) {
			for (size_t i = 0; i < COUNT(codes); i++) {
				b24_verdict verdict = b24_retry_judge((b24_outcome) outcome, status, codes[i], texts[i % 2]);
				double read = b24_retry_pause(verdict, true, 1), write = b24_retry_pause(verdict, false, 1);

				assert_true(write < 0 || verdict.executed == B24_EXECUTED_NO);
				assert_true(write < 0 || write == read);
				assert_true(read < 0 || verdict.executed != B24_EXECUTED_YES);
			}
		}
	}
}

static void pauses_double(void **state)
{
	const b24_verdict verdict = {B24_EXECUTED_NO, 0.5};

	(void) state;
	for (int attempt = 1; attempt <= 6; attempt++) {
		assert_near(b24_retry_pause(verdict, false, attempt), 0.5 * (1 << (attempt - 1)));
	}
}

static void pauses_have_a_ceiling(void **state)
{
	static const double firsts[] = {0.2, 0.5, 1.0, 30.0, 100.0};

	(void) state;
	for (size_t i = 0; i < COUNT(firsts); i++) {
		double last = 0;

		for (int attempt = 1; attempt < 200; attempt++) {
			double pause = b24_retry_pause((b24_verdict) {B24_EXECUTED_UNKNOWN, firsts[i]}, true, attempt);

			assert_true(pause >= last && pause <= 30.0);
			last = pause;
		}
		assert_near(last, 30.0);
	}
	assert_near(b24_retry_pause((b24_verdict) {B24_EXECUTED_NO, 1.0}, false, 1000000), 30.0);
}

static void no_pause_means_no_repetition(void **state)
{
	(void) state;
	for (int attempt = 1; attempt < 10; attempt++) {
		assert_true(b24_retry_pause((b24_verdict) {B24_EXECUTED_NO, 0}, true, attempt) < 0);
		assert_true(b24_retry_pause((b24_verdict) {B24_EXECUTED_UNKNOWN, 1.0}, false, attempt) < 0);
		assert_true(b24_retry_pause((b24_verdict) {B24_EXECUTED_YES, 1.0}, false, attempt) < 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(methods_that_read),
		cmocka_unit_test(methods_that_write),
		cmocka_unit_test(writes_that_settle_are_those_the_portal_does_once),
		cmocka_unit_test(only_its_own_answer_settles_a_write),
		cmocka_unit_test(what_nobody_knows_writes),
		cmocka_unit_test(methods_without_a_dot_that_read),
		cmocka_unit_test(letter_case_does_not_matter),
		cmocka_unit_test(the_whole_table),
		cmocka_unit_test(a_text_counts_where_there_is_no_code),
		cmocka_unit_test(a_write_is_repeated_only_when_surely_not_executed),
		cmocka_unit_test(pauses_double),
		cmocka_unit_test(pauses_have_a_ceiling),
		cmocka_unit_test(no_pause_means_no_repetition),
	};

	return cmocka_run_group_tests_name("retry", tests, NULL, NULL);
}
