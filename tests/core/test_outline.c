/* The pages of a batch's answer, found in its bytes. */
#include "check.h"

#include "core/outline.h"

static b24_outline outline;

static bool read(const char *text)
{
	char *copy = exact_copy(text, strlen(text));
	bool known = b24_outline_read(&outline, copy, strlen(text));

	free(copy);
	return known;
}

static int forget(void **state)
{
	(void) state;
	b24_outline_free(&outline);
	return 0;
}

#define WITH_OUTLINE(test) cmocka_unit_test_teardown(test, forget)

static void assert_page(size_t index, const char *text, const char *expected, size_t rows)
{
	const b24_outline_page *page = &outline.pages[index];

	assert_int_equal(page->kind, B24_OUTLINE_ROWS);
	assert_int_equal(page->rows, rows);
	assert_int_equal(page->len, strlen(expected));
	assert_memory_equal(text + page->at, expected, page->len);
}

static void pages_are_found_with_their_ids(void **state)
{
	static const char text[] = "{\"result\":{\"result\":{\"c0\":[{\"ID\":\"7\",\"X\":\"a]}\\\"\"},{\"X\":{\"ID\":\"9\"},\"ID\":8}],"
							   "\"c1\":[]},\"result_error\":[],\"result_total\":{\"c0\":0}},\"time\":{}}";

	(void) state;
	assert_true(read(text));
	assert_page(0, text, "[{\"ID\":\"7\",\"X\":\"a]}\\\"\"},{\"X\":{\"ID\":\"9\"},\"ID\":8}]", 2);
	assert_page(1, text, "[]", 0);
	assert_int_equal(outline.pages[2].kind, B24_OUTLINE_ABSENT);
	assert_int_equal(outline.id_count, 2);
	assert_int_equal(outline.ids[0], 7);
	assert_int_equal(outline.ids[1], 8);
	assert_int_equal(text[outline.at], '{');
	assert_memory_equal(text + outline.at + outline.len, ",\"result_error\"", 15);
}

static void commands_come_in_any_order(void **state)
{
	(void) state;
	assert_true(read("{ \"time\" : [1, {\"result\":2}], \"result\" : { \"result_error\" : [ ] , \"result\" : { \"c49\" : [ { \"ID\" : 5 } ] ,"
					 " \"c5\" : [ ] , \"c50\" : [{\"ID\":1}], \"other\" : 3 , \"c\" : [] } } }"));
	assert_int_equal(outline.pages[49].rows, 1);
	assert_int_equal(outline.ids[outline.pages[49].first], 5);
	assert_int_equal(outline.pages[5].kind, B24_OUTLINE_ROWS);
	assert_int_equal(outline.pages[0].kind, B24_OUTLINE_ABSENT);
}

static void no_results_at_all_come_as_a_list(void **state)
{
	(void) state;
	assert_true(read("{\"result\":{\"result\":[],\"result_error\":{\"c0\":{\"error\":\"X\"}}}}"));
	assert_int_equal(outline.pages[0].kind, B24_OUTLINE_ABSENT);
	assert_int_equal(outline.len, 2);
	b24_outline_free(&outline);
	assert_true(read("{\"result\":{\"result\":{}}}"));
}

static void what_is_no_list_of_rows_is_told(void **state)
{
	static const struct { const char *value; b24_outline_kind kind; } cases[] = {
		{"null", B24_OUTLINE_NOT_ROWS}, {"true", B24_OUTLINE_NOT_ROWS}, {"\"[]\"", B24_OUTLINE_NOT_ROWS},
		{"{\"a\":[{\"ID\":1}]}", B24_OUTLINE_NOT_ROWS}, {"[1]", B24_OUTLINE_NAMELESS}, {"[{}]", B24_OUTLINE_NAMELESS},
		{"[{\"id\":1}]", B24_OUTLINE_NAMELESS}, {"[{\"ID\":\"1x\"}]", B24_OUTLINE_NAMELESS},
		{"[{\"ID\":\"\"}]", B24_OUTLINE_NAMELESS}, {"[{\"ID\":null}]", B24_OUTLINE_NAMELESS},
		{"[{\"ID\":1.5}]", B24_OUTLINE_NAMELESS}, {"[{\"ID\":\"9999999999999999999\"}]", B24_OUTLINE_NAMELESS},
		{"[{\"ID\":\"-9223372036854775808\"}]", B24_OUTLINE_NAMELESS}, {"[{\"ID\":9223372036854775808}]", B24_OUTLINE_NAMELESS},
		{"[{\"ID\":{\"ID\":1}}]", B24_OUTLINE_NAMELESS}, {"[{\"ID\":1},[]]", B24_OUTLINE_NAMELESS}};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		char text[200];

		snprintf(text, sizeof(text), "{\"result\":{\"result\":{\"c0\":%s,\"c1\":[{\"ID\":\"-3\"}]}}}", cases[i].value);
		assert_true(read(text));
		assert_int_equal(outline.pages[0].kind, cases[i].kind);
		assert_int_equal(outline.pages[1].rows, 1);
		assert_int_equal(outline.ids[outline.pages[1].first], -3);
		b24_outline_free(&outline);
	}
}

static void other_texts_are_no_answer(void **state)
{
	static const char *const texts[] = {"", "[]", "{", "{}", "null", "{\"error\":\"X\"}", "{\"result\":[]}", "{\"result\":true}",
		"{\"result\":{}}", "{\"result\":{\"result_error\":[]}}", "{\"result\":{\"result\":null}}", "{\"result\":{\"result\":{\"c0\":[{\"ID\":1}",
		"{\"result\":{\"result\":{\"c0\":[{\"ID\":\"1", "{\"result\":{\"result\":{\"c0\":[]", "{\"result\":{\"result\":[1]}}",
		"{\"result\":{\"result\":{\"c0\":[{\"ID\":1}{\"ID\":2}]}}}"};

	(void) state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		assert_false(read(texts[i]));
		assert_null(outline.ids);
	}
}

/* Cut anywhere, changed anywhere: read without harm, and pages lie within the text. */
static void damaged_texts_do_no_harm(void **state)
{
	static const char text[] = "{\"result\":{\"result\":{\"c0\":[{\"ID\":\"7\",\"A\":[{\"ID\":1}]},{\"ID\":8}],\"c11\":[]},\"result_error\":[]}}";
	dice d = {11};

	(void) state;
	for (size_t run = 0; run < 20000; run++) {
		size_t len = 1 + dice_below(&d, sizeof(text) - 1);
		char *copy = exact_copy(text, len);

		for (size_t hits = dice_below(&d, 4); hits; hits--) {
			copy[dice_below(&d, len)] = "{}[]\",:\\ c1I"[dice_below(&d, 12)];
		}
		if (b24_outline_read(&outline, copy, len)) {
			assert_true(outline.at + outline.len <= len);
			for (size_t i = 0; i < B24_BATCH_COMMANDS; i++) {
				assert_true(outline.pages[i].at + outline.pages[i].len <= len);
				assert_true(outline.pages[i].kind != B24_OUTLINE_ROWS || outline.pages[i].first + outline.pages[i].rows <= outline.id_count);
			}
		}
		b24_outline_free(&outline);
		free(copy);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_OUTLINE(pages_are_found_with_their_ids),
		WITH_OUTLINE(commands_come_in_any_order),
		WITH_OUTLINE(no_results_at_all_come_as_a_list),
		WITH_OUTLINE(what_is_no_list_of_rows_is_told),
		WITH_OUTLINE(other_texts_are_no_answer),
		WITH_OUTLINE(damaged_texts_do_no_harm),
	};

	return cmocka_run_group_tests_name("outline", tests, NULL, NULL);
}
