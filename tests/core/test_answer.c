#include "check.h"

#include "core/answer.h"

typedef struct {
	const char *json;
	const char *code; /* NULL: no error */
} answer_case;

/* Found in any way of looking. */
static const answer_case errors[] = {
	{"{\"error\":\"NOT_FOUND\",\"error_description\":\"x\"}", "NOT_FOUND"},
	{"{\"error_description\":\"x\",\"error\":\"NOT_FOUND\"}", "NOT_FOUND"},
	{"{\"time\":{\"start\":1.5,\"error\":\"no\"},\"error\":\"NOT_FOUND\"}", "NOT_FOUND"},
	{"{\"error\":\"\",\"error_description\":\"Activity is not found\"}", ""},
	{"{\"error_description\":\"Activity is not found\",\"error\":\"\"}", ""},
	{"{\"error\":0,\"error_description\":\"\"}", "0"},
	{"{\"error\":100}", "100"},
	{"{\"error\":-1}", "-1"},
	{"{\"error\":\"0\"}", "0"},
	{"{\"error\":null}", "null"},
	{"{\"error\":true}", "true"},
	{"{\"error\":{\"a\":[1,2]}}", "{\"a\":[1,2]}"},
	{"{\"error\":[]}", "[]"},
	{" \t\r\n{ \"error\" :\n\"WRONG\" }\n", "WRONG"},
	{"{\"a\":\"\",\"error\":\"X\"}", "X"},
	{"{\"a\":\"{[\",\"error\":\"X\"}", "X"},
	{"{\"a\":\"\\\"\",\"error\":\"X\"}", "X"},
	{"{\"a\":\"\\\\\",\"error\":\"X\"}", "X"},
	{"{\"a\":\"\\\\\\\"error\\\":\",\"error\":\"X\"}", "X"},
	{"{\"a\":[[[{\"b\":[]}]],{}],\"error\":\"X\"}", "X"},
	{"{\"a\":[1,\"]\",{\"c\":\"}\"}],\"error\":\"X\"}", "X"},
	{"{\"\":1,\"error\":\"X\"}", "X"},
	{"{\"error\":\"A\\u0042\"}", "A\\u0042"},
	{"{\"error\":\"first\",\"error\":\"second\"}", "first"},
	{"{\"error\":\"X\",\"result\":[]}", "X"},
};

/* No error in any way of looking. */
static const char *const successes[] = {
	"{\"result\":true,\"time\":{}}",
	"{\"result\":null}",
	"{\"result\":[]}",
	"{\"result\":{\"error\":\"X\"},\"time\":{\"error\":\"Y\"}}",
	"{\"result\":{\"result_error\":{\"c0\":{\"error\":\"X\",\"error_description\":\"\"}}}}",
	"{\"result\":[{\"error\":\"X\"}]}",
	"{\"result\":\"\\\"error\\\":\\\"X\\\"\"}",
	"{\"result\":\"\\\\\",\"next\":50}",
	"{\"result\":\",\\\"error\\\":\\\"X\\\"}\"}",
	"{\"result\":{\"a\":\"\\\\\\\"},\\\"error\\\":1\"}}",
	"{\"Error\":\"X\"}",
	"{\"errors\":\"X\"}",
	"{\"err\":\"error\"}",
	"{\"error_description\":\"X\"}",
	"{\"\\u0065rror\":\"X\"}",
	"{}",
	"{ }",
	"[]",
	"[{\"error\":\"X\"}]",
	"\"error\"",
	"true",
	"0",
};

static const char *const strangers[] = {
	"",
	" ",
	"<html><body>{\"error\":\"X\"}</body></html>",
	"error",
	"{",
	"{\"",
	"{\"error",
	"{\"error\"",
	"{\"error\":",
	"{\"error\": ",
	"{\"error\":\"",
	"{\"error\":\"X",
	"{\"error\":\"X\\",
	"{\"error\":\"X\\\"",
	"{\"error\":{",
	"{\"error\":[\"X\"",
	"{error:\"X\"}",
	"{'error':'X'}",
	"{\"error\"\"X\"}",
	"{\"a\":1 \"error\":\"X\"",
	"{\"a\"",
	"{\"a\":",
	"{\"a\":\"\\",
	"\xef\xbb\xbf",
	"\xff\xfe{\"error\":\"X\"}",
	"}{\"error\":\"X\"}",
};

static bool look(const char *json, size_t len, bool thorough, char code[B24_CODE_SIZE])
{
	char *copy = exact_copy(json, len);
	bool found;

	memset(code, 0x55, B24_CODE_SIZE);
	found = b24_answer_error(copy, len, thorough, code);
	free(copy);
	if (found) {
		assert_non_null(memchr(code, '\0', B24_CODE_SIZE));
	}
	return found;
}

static bool has_error(const char *json, bool thorough)
{
	char code[B24_CODE_SIZE];

	return look(json, strlen(json), thorough, code);
}

static void assert_code(const char *json, bool thorough, const char *expected)
{
	char code[B24_CODE_SIZE];

	if (!look(json, strlen(json), thorough, code)) {
		fail_msg("no error found in %s", json);
	}
	assert_string_equal(code, expected);
}

static void finds_the_error_of_every_shape(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(errors); i++) {
		assert_code(errors[i].json, false, errors[i].code);
		assert_code(errors[i].json, true, errors[i].code);
	}
}

static void finds_none_in_a_success(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(successes); i++) {
		if (has_error(successes[i], false) || has_error(successes[i], true)) {
			fail_msg("an error found in %s", successes[i]);
		}
	}
}

static void finds_none_in_what_is_no_json(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(strangers); i++) {
		if (has_error(strangers[i], false) || has_error(strangers[i], true)) {
			fail_msg("an error found in %s", strangers[i]);
		}
	}
}

static void only_a_thorough_look_goes_past_a_result(void **state)
{
	static const answer_case late[] = {
		{"{\"result\":[],\"error\":\"X\"}", "X"},
		{"{\"result\":\"a\\\"b\",\"time\":{\"error\":1},\"error\":\"X\"}", "X"},
		{"{\"time\":{},\"result\":[{\"error\":\"no\"}],\"error\":\"\"}", ""},
		{"{\"result\":{\"result\":[]},\"error\":5}", "5"},
	};

	(void) state;
	for (size_t i = 0; i < COUNT(late); i++) {
		assert_false(has_error(late[i].json, false));
		assert_code(late[i].json, true, late[i].code);
	}
}

static void the_description_stands_beside_the_error(void **state)
{
	static const answer_case texts[] = {
		{"{\"error\":\"\",\"error_description\":\"Email send error.\"}", "Email send error."},
		{"{\"error_description\":\"a \\\"b\\\"\",\"error\":\"X\"}", "a \\\"b\\\""},
		{"{\"result\":{\"error_description\":\"no\"},\"error_description\":\"yes\"}", "yes"},
	};
	char text[B24_CODE_SIZE];

	(void) state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		assert_true(b24_answer_description(texts[i].json, strlen(texts[i].json), text));
		assert_string_equal(text, texts[i].code);
	}
	assert_false(b24_answer_description("{\"error\":\"error_description\"}", 29, text));
	assert_false(b24_answer_description("<html>", 6, text));
}

static void a_result_is_told_from_half_of_one(void **state)
{
	static const char *const whole[] = {"{\"result\":5}", "{\"time\":{},\"result\":null }", "{\"result\":[]\n,\"total\":1}"};
	static const char *const others[] = {"", "{}", "{\"result\":", "{\"result\":5", "{\"result\":\"x", "{\"result\":[1,2", "[{\"result\":5}]",
		"{\"time\":{\"result\":5}}", "{\"error\":\"X\",\"result\":5}", "<html>"};

	(void) state;
	for (size_t i = 0; i < COUNT(whole); i++) {
		assert_true(b24_answer_result(whole[i], strlen(whole[i])));
	}
	for (size_t i = 0; i < COUNT(others); i++) {
		assert_false(b24_answer_result(others[i], strlen(others[i])));
	}
}

static void a_number_is_its_digits(void **state)
{
	(void) state;
	assert_code("{\"error\": 100}", true, "100");
	assert_code("{\"error\":100 }", true, "100");
	assert_code("{\"error\":100\n,\"error_description\":\"\"}", true, "100");
	assert_code("{\n    \"error\": 100\n}", true, "100");
}

static void a_string_keeps_its_spaces(void **state)
{
	(void) state;
	assert_code("{\"error\": \" X \" }", true, " X ");
}

static void a_long_code_is_cut(void **state)
{
	char json[400], code[B24_CODE_SIZE], expected[B24_CODE_SIZE];

	(void) state;
	for (size_t len = B24_CODE_SIZE - 3; len < 300; len += len < 70 ? 1 : 50) {
		char *at = json + sprintf(json, "{\"error\":\"");
		size_t kept = len < B24_CODE_SIZE ? len : B24_CODE_SIZE - 1;

		memset(at, 'C', len);
		strcpy(at + len, "\"}");
		memset(expected, 'C', kept);
		expected[kept] = '\0';
		assert_true(look(json, strlen(json), true, code));
		assert_string_equal(code, expected);
	}
}

/* A code stands as soon as its closing quote does, and never differently. */
static void assert_cuts_of(const char *json, const char *code_text, const char *code)
{
	size_t whole = (size_t) (strstr(json, code_text) - json) + strlen(code_text);
	char found[B24_CODE_SIZE];

	for (size_t len = 0; len <= strlen(json); len++) {
		assert_int_equal(look(json, len, true, found), len >= whole);
		if (len >= whole) {
			assert_string_equal(found, code);
		}
	}
}

static void a_cut_text_has_the_whole_code_or_none(void **state)
{
	(void) state;
	assert_cuts_of("{\"error\":\"NOT_FOUND\",\"error_description\":\"\\u041d\\\"\"}", "\"NOT_FOUND\"", "NOT_FOUND");
	assert_cuts_of(
		"{\"time\":{\"a\":[1,{\"error\":\"no\"}]},\"b\":\"\\\\\",\"error\":\"X\\\"Y\"}", "\"X\\\"Y\"", "X\\\"Y");
	assert_cuts_of(" { \"result\" : { \"error\" : 1 } , \"error\" : \"\" } ", "\"\"", "");
}

static void a_cut_success_has_no_error(void **state)
{
	char code[B24_CODE_SIZE];

	(void) state;
	for (size_t i = 0; i < COUNT(successes); i++) {
		for (size_t len = 0; len <= strlen(successes[i]); len++) {
			assert_false(look(successes[i], len, true, code));
			assert_false(look(successes[i], len, false, code));
		}
	}
}

static void a_cut_number_is_a_beginning_of_it(void **state)
{
	static const char json[] = "{\"error\":12345,\"x\":1}";
	char code[B24_CODE_SIZE];

	(void) state;
	for (size_t len = 0; len < sizeof(json); len++) {
		if (look(json, len, true, code)) {
			assert_memory_equal(code, "12345", strlen(code));
			assert_int_not_equal(strlen(code), 0);
		}
	}
	assert_true(look(json, sizeof(json) - 1, true, code));
	assert_string_equal(code, "12345");
}

static void depth_does_no_harm(void **state)
{
	const size_t depth = 1 << 20;
	char *json = malloc(2 * depth + 32), code[B24_CODE_SIZE];
	size_t len = (size_t) sprintf(json, "{\"a\":");

	(void) state;
	memset(json + len, '[', depth);
	memset(json + len + depth, ']', depth);
	len += 2 * depth;
	len += (size_t) sprintf(json + len, ",\"error\":\"X\"}");
	assert_true(look(json, len, true, code));
	assert_string_equal(code, "X");
	assert_false(look(json, len - depth, true, code));
	free(json);
}

static void a_byte_zero_is_a_byte(void **state)
{
	static const char json[] = "{\"a\0\":1,\"error\":\"X\0Y\"}";
	char code[B24_CODE_SIZE];

	(void) state;
	assert_true(look(json, sizeof(json) - 1, true, code));
	assert_memory_equal(code, "X\0Y", 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_the_error_of_every_shape),
		cmocka_unit_test(finds_none_in_a_success),
		cmocka_unit_test(finds_none_in_what_is_no_json),
		cmocka_unit_test(only_a_thorough_look_goes_past_a_result),
		cmocka_unit_test(the_description_stands_beside_the_error),
		cmocka_unit_test(a_result_is_told_from_half_of_one),
		cmocka_unit_test(a_number_is_its_digits),
		cmocka_unit_test(a_string_keeps_its_spaces),
		cmocka_unit_test(a_long_code_is_cut),
		cmocka_unit_test(a_cut_text_has_the_whole_code_or_none),
		cmocka_unit_test(a_cut_success_has_no_error),
		cmocka_unit_test(a_cut_number_is_a_beginning_of_it),
		cmocka_unit_test(depth_does_no_harm),
		cmocka_unit_test(a_byte_zero_is_a_byte),
	};

	return cmocka_run_group_tests_name("answer", tests, NULL, NULL);
}
