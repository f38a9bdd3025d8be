/* The model portal itself: what goes wrong on a real one for a walk that minds nothing must go wrong on it, too. */
#include "check.h"
#include "model_portal.h"

#define CHAIN 5

static void populate(portal *p, int64_t first, size_t rows)
{
	for (size_t i = 0; i < rows; i++) {
		portal_insert(p, first + (int64_t) i);
	}
}

static portal_command next_page(size_t index, bool descending)
{
	portal_value previous = {.kind = PORTAL_REFERENCE, .command = index - 1, .row = PORTAL_PAGE_ROWS - 1};
	portal_command command = {.descending = descending, .start = -1};

	if (index && descending) {
		command.below = previous;
	} else if (index) {
		command.above = previous;
	}
	return command;
}

/* Five chained pages over the IDs 10 to 79, as an unwary client asks for them. */
static void chain(portal_cast cast, bool descending, size_t failing, portal_page pages[CHAIN])
{
	portal p = {.cast = cast};
	portal_command commands[CHAIN];

	populate(&p, 10, 70);
	for (size_t i = 0; i < CHAIN; i++) {
		commands[i] = next_page(i, descending);
		commands[i].fails = i == failing;
	}
	portal_batch(&p, commands, CHAIN, pages);
	portal_free(&p);
}

static void a_chain_upwards_restarts_behind_a_short_page(void **state)
{
	portal_page pages[CHAIN];

	(void) state;
	for (int cast = PORTAL_CASTS_ARRAYS; cast <= PORTAL_CASTS_ELEMENTS; cast++) {
		chain((portal_cast) cast, false, CHAIN, pages);
		assert_int_equal(pages[1].rows, 20);
		assert_int_equal(pages[2].rows, 50);
		assert_int_equal(pages[2].ids[0], 10);
		assert_int_equal(pages[3].rows, 20);
	}
}

static void a_chain_downwards_runs_dry_or_restarts(void **state)
{
	portal_page pages[CHAIN];

	(void) state;
	chain(PORTAL_CASTS_ARRAYS, true, CHAIN, pages);
	assert_int_equal(pages[1].rows, 20);
	assert_int_equal(pages[2].rows, 0);
	assert_int_equal(pages[3].rows, 0);
	assert_int_equal(pages[4].rows, 0);
	chain(PORTAL_CASTS_ELEMENTS, true, CHAIN, pages);
	assert_int_equal(pages[2].rows, 0);
	assert_int_equal(pages[3].rows, 50);
	assert_int_equal(pages[3].ids[0], 79);
	assert_int_equal(pages[4].rows, 20);
}

static void a_failed_command_stands_for_all_results(void **state)
{
	portal_page pages[CHAIN];

	(void) state;
	chain(PORTAL_CASTS_ARRAYS, false, 0, pages);
	assert_true(pages[0].failed);
	assert_int_equal(pages[1].rows, 50);
	assert_int_equal(pages[1].ids[0], 10);
	chain(PORTAL_CASTS_ARRAYS, true, 1, pages);
	assert_int_equal(pages[2].rows, 0);
	chain(PORTAL_CASTS_ELEMENTS, true, 0, pages);
	assert_int_equal(pages[1].rows, 50);
	assert_int_equal(pages[1].ids[0], 79);
}

static void past_the_end_is_the_first_page(void **state)
{
	portal p = {0};
	portal_page page;

	(void) state;
	populate(&p, 1, 120);
	for (int64_t start = 0; start < 300; start += 10) {
		int64_t rounded = start / 50 * 50;

		portal_batch(&p, &(portal_command) {.start = start}, 1, &page);
		assert_int_equal(page.total, 120);
		assert_int_equal(page.ids[0], rounded < 120 ? rounded + 1 : 1);
	}
	portal_free(&p);
}

static void only_a_start_is_counted(void **state)
{
	portal p = {0};
	portal_page page;

	(void) state;
	populate(&p, 1, 120);
	portal_batch(&p, &(portal_command) {.start = -1}, 1, &page);
	assert_int_equal(page.total, 0);
	assert_int_equal(p.counted, 0);
	portal_batch(&p, &(portal_command) {.start = 0}, 1, &page);
	assert_int_equal(page.total, 120);
	assert_int_equal(p.counted, 1);
	assert_int_equal(p.requests, 2);
	portal_free(&p);
}

static void a_join_gives_rows_more_than_once(void **state)
{
	portal p = {.doubled = 100};
	portal_page page;

	(void) state;
	populate(&p, 1, 120);
	portal_batch(&p, &(portal_command) {.start = 0}, 1, &page);
	assert_int_equal(page.rows, 50);
	assert_int_equal(page.ids[0], page.ids[1]);
	assert_true(page.total >= 240);
	portal_free(&p);
}

static void rows_stay_in_order(void **state)
{
	dice d = {7};
	portal p = {0};

	(void) state;
	for (size_t i = 0; i < 2000; i++) {
		portal_insert(&p, 1 + (int64_t) dice_below(&d, 500));
		if (p.count && dice_percent(&d, 40)) {
			portal_delete_at(&p, dice_below(&d, p.count));
		}
		for (size_t j = 1; j < p.count; j++) {
			assert_true(p.ids[j - 1] < p.ids[j]);
		}
	}
	portal_free(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_chain_upwards_restarts_behind_a_short_page),
		cmocka_unit_test(a_chain_downwards_runs_dry_or_restarts),
		cmocka_unit_test(a_failed_command_stands_for_all_results),
		cmocka_unit_test(past_the_end_is_the_first_page),
		cmocka_unit_test(only_a_start_is_counted),
		cmocka_unit_test(a_join_gives_rows_more_than_once),
		cmocka_unit_test(rows_stay_in_order),
	};

	return cmocka_run_group_tests_name("model portal", tests, NULL, NULL);
}
