#include "check.h"

#include "core/batch.h"
#include "core/pager.h"

static b24_page pages[B24_BATCH_COMMANDS];

static size_t plan(b24_pager *pager)
{
	memset(pages, 0x55, sizeof(pages));
	return pager->ops->plan(pager, pages, B24_BATCH_COMMANDS);
}

/* A page of `rows` rows with these IDs at its ends, in the order of the walk. */
static b24_page_use take(b24_pager *pager, size_t index, size_t rows, int64_t first, int64_t last)
{
	b24_page_seen seen = {.rows = rows, .first = first, .last = last, .monotone = true};

	return pager->ops->take(pager, &pages[index], &seen);
}

static b24_page_use take_total(b24_pager *pager, size_t index, size_t rows, int64_t total)
{
	b24_page_seen seen = {.rows = rows, .first = 1, .last = 2, .monotone = true, .total = total};

	return pager->ops->take(pager, &pages[index], &seen);
}

/* Full pages of neighbouring IDs, downwards from `top`. */
static void take_dense_down(b24_pager *pager, size_t count, int64_t top)
{
	for (size_t i = 0; i < count; i++, top -= B24_PAGE_ROWS) {
		assert_int_equal(take(pager, i, B24_PAGE_ROWS, top, top - B24_PAGE_ROWS + 1), B24_PAGE_DELIVER);
	}
}

static void down_begins_with_a_whole_chain(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	assert_int_equal(plan(&pager), B24_BATCH_COMMANDS);
	assert_int_equal(pages[0].from, B24_FROM_START);
	for (size_t i = 0; i < B24_BATCH_COMMANDS; i++) {
		assert_int_equal(i ? pages[i].from : B24_FROM_PREVIOUS, B24_FROM_PREVIOUS);
		assert_int_equal(pages[i].start, -1);
		assert_true(pages[i].descending);
		assert_false(pages[i].probe);
	}
}

static void goes_on_behind_the_last_row(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	take_dense_down(&pager, B24_BATCH_COMMANDS, 1000000);
	assert_int_equal(plan(&pager), B24_BATCH_COMMANDS);
	assert_int_equal(pages[0].from, B24_FROM_ID);
	assert_int_equal(pages[0].id, 1000000 - 2500 + 1);
	assert_int_equal(pages[1].from, B24_FROM_PREVIOUS);
}

static void starts_behind_the_callers_id(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	b24_pager_start_after(&pager, 77);
	plan(&pager);
	assert_int_equal(pages[0].from, B24_FROM_ID);
	assert_int_equal(pages[0].id, 77);
}

static void a_short_page_ends_the_walk(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, 900, 850), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 1, 49, 849, 700), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 2, 50, 900, 850), B24_PAGE_DISCARD);
	assert_int_equal(take(&pager, 3, 0, 0, 0), B24_PAGE_DISCARD);
	assert_int_equal(take(&pager, 4, 49, 849, 700), B24_PAGE_DISCARD);
	assert_int_equal(pager.discarded, 3);
	assert_int_equal(pager.rows, 99);
	assert_int_equal(pager.position, 700);
	assert_true(pager.ended);
	assert_int_equal(plan(&pager), 0);
	assert_int_equal(plan(&pager), 0);
}

static void an_empty_list_is_one_request(void **state)
{
	const b24_pager_ops *const walks[] = {&b24_pager_down, &b24_pager_up};

	(void) state;
	for (size_t i = 0; i < COUNT(walks); i++) {
		b24_pager pager;

		b24_pager_init(&pager, walks[i]);
		plan(&pager);
		assert_int_equal(take(&pager, 0, 0, 0, 0), B24_PAGE_DELIVER);
		assert_int_equal(take(&pager, 1, 0, 0, 0), B24_PAGE_DISCARD);
		assert_int_equal(plan(&pager), 0);
		assert_int_equal(b24_pager_estimate(&pager), 0);
	}
}

static void the_edge_ends_the_walk_without_a_short_page(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, 50, 1), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 1, 50, 50, 1), B24_PAGE_DISCARD);
	assert_int_equal(plan(&pager), 0);

	b24_pager_init(&pager, &b24_pager_down);
	b24_pager_set_edge(&pager, 100);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, 150, 101), B24_PAGE_DELIVER);
	assert_false(pager.ended);
	assert_int_equal(take(&pager, 1, 50, 100, 100), B24_PAGE_DELIVER);
	assert_true(pager.ended);
}

static void unsorted_rows_break_the_walk(void **state)
{
	b24_pager pager;
	b24_page_seen seen = {.rows = 50, .first = 10, .last = 5, .monotone = false};

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	assert_int_equal(pager.ops->take(&pager, &pages[0], &seen), B24_PAGE_BROKEN);
	assert_non_null(pager.trouble);
	assert_int_equal(pager.rows, 0);
}

static void rows_from_before_the_position_break_the_walk(void **state)
{
	static const struct { const b24_pager_ops *ops; int64_t first, last, repeated, behind; } cases[] = {
		{&b24_pager_down, 900, 800, 900, 801}, {&b24_pager_down, 900, 800, 800, 800}, {&b24_pager_up, 10, 90, 10, 89},
		{&b24_pager_up, 10, 90, 90, 90}};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_pager pager;

		b24_pager_init(&pager, cases[i].ops);
		pager.rows = 1;
		plan(&pager);
		assert_int_equal(take(&pager, 0, 50, cases[i].first, cases[i].last), B24_PAGE_DELIVER);
		assert_int_equal(take(&pager, 1, 50, cases[i].repeated, cases[i].behind), B24_PAGE_BROKEN);
		assert_non_null(pager.trouble);
		assert_int_equal(pager.position, cases[i].last);
	}
}

static void the_callers_start_is_a_position_too(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	b24_pager_start_after(&pager, 500);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, 1, 60), B24_PAGE_BROKEN);
}

static void one_activity_may_fill_a_page(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, 77, 77), B24_PAGE_DELIVER);
	assert_false(pager.ended);
	assert_int_equal(take(&pager, 1, 50, 76, 20), B24_PAGE_DELIVER);
}

static void up_looks_where_the_list_ends(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	assert_int_equal(plan(&pager), 2);
	assert_int_equal(pages[0].from, B24_FROM_START);
	assert_false(pages[0].descending || pages[0].probe);
	assert_true(pages[1].descending && pages[1].probe);
	assert_int_equal(pages[1].start, -1);
	assert_int_equal(take(&pager, 0, 50, 1, 50), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 1, 50, 500, 451), B24_PAGE_DISCARD);
	assert_int_equal(pager.edge, 500);
	assert_int_equal(pager.rows, 50);
	assert_int_equal(pager.position, 50);
	assert_int_equal(plan(&pager), 450 / 50 + 2);
	assert_false(pages[0].probe || pages[1].probe);
}

static void up_looks_from_behind_the_callers_id(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	b24_pager_start_after(&pager, 300);
	plan(&pager);
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(pages[i].from, B24_FROM_ID);
		assert_int_equal(pages[i].id, 300);
	}
}

static void up_knows_a_list_of_one_page_at_once(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, 1, 50), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 1, 50, 50, 1), B24_PAGE_DISCARD);
	assert_int_equal(plan(&pager), 0);

	b24_pager_init(&pager, &b24_pager_up);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 20, 1, 20), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 1, 21, 99, 1), B24_PAGE_DISCARD);
	assert_int_equal(plan(&pager), 0);
}

static void up_ends_at_the_last_row_it_saw(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	plan(&pager);
	take(&pager, 0, 50, 1, 50);
	take(&pager, 1, 50, 120, 71);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, 51, 100), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 1, 50, 101, 150), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 2, 50, 151, 200), B24_PAGE_DISCARD);
	assert_int_equal(plan(&pager), 0);
}

static void up_does_not_look_round_for_a_few_rows(void **state)
{
	static const struct { size_t wanted, room, chain, pages; bool probe; } cases[] = {
		{1, 50, 50, 1, false}, {2500, 50, 50, 50, false}, {2501, 50, 50, 2, true}, {0, 50, 50, 2, true},
		{0, 1, 50, 1, false}, {0, 50, 1, 1, false}};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_pager pager;

		b24_pager_init(&pager, &b24_pager_up);
		pager.wanted = cases[i].wanted;
		pager.chain = cases[i].chain;
		assert_int_equal(pager.ops->plan(&pager, pages, cases[i].room), cases[i].pages);
		assert_int_equal(pages[cases[i].pages - 1].probe, cases[i].probe);
	}
}

static void a_chain_is_as_long_as_the_rows_wanted(void **state)
{
	static const struct { size_t wanted, pages; } cases[] = {
		{1, 1}, {49, 1}, {50, 1}, {51, 2}, {100, 2}, {101, 3}, {2499, 50}, {2500, 50}, {99999, 50}};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_pager pager;

		b24_pager_init(&pager, &b24_pager_down);
		pager.wanted = cases[i].wanted;
		assert_int_equal(plan(&pager), cases[i].pages);
	}
}

static void a_chain_is_as_long_as_the_callers_list_of_ids(void **state)
{
	static const struct { size_t likely, pages; } cases[] = {
		{1, 1}, {49, 1}, {50, 2}, {120, 3}, {2499, 50}, {90000, 50}};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_pager pager;

		b24_pager_init(&pager, &b24_pager_down);
		pager.likely = cases[i].likely;
		assert_int_equal(plan(&pager), cases[i].pages);
	}
}

static void the_density_sizes_one_chain_only(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	take_dense_down(&pager, B24_BATCH_COMMANDS, 3000);
	assert_int_equal(plan(&pager), 500 / 50 + 2);
	take_dense_down(&pager, 10, 500);
	assert_true(pager.ended);

	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	take_dense_down(&pager, B24_BATCH_COMMANDS, 3000);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, 499, 450), B24_PAGE_DELIVER);
	assert_int_equal(plan(&pager), B24_BATCH_COMMANDS);
}

static void a_chain_shrinks_with_the_time_that_pages_take(void **state)
{
	static const struct { double seconds; size_t pages, chain; } cases[] = {
		{10, 50, 50}, {20, 50, 50}, {20.5, 50, 48}, {40, 50, 25}, {100, 50, 10}, {59, 1, 1}, {15, 1, 1}, {5, 1, 4},
		{1000000, 50, 1}, {0, 50, 50}, {-1, 50, 50}, {5, 0, 50}, {1e-9, 50, 50}};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_pager pager;

		b24_pager_init(&pager, &b24_pager_down);
		b24_pager_observe(&pager, cases[i].seconds, cases[i].pages);
		assert_int_equal(pager.chain, cases[i].chain);
		assert_int_equal(plan(&pager), cases[i].chain);
	}
}

static void a_chain_grows_again_when_pages_come_faster(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	b24_pager_observe(&pager, 200, 50);
	assert_int_equal(pager.chain, 5);
	b24_pager_observe(&pager, 1, 5);
	assert_int_equal(pager.chain, 50);
}

static void a_lost_answer_halves_what_is_asked_for(void **state)
{
	static const size_t halves[] = {25, 12, 6, 3, 1, 1, 1};
	b24_pager pager;
	size_t asked;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	asked = plan(&pager);
	assert_int_equal(asked, 50);
	for (size_t i = 0; i < COUNT(halves); i++) {
		b24_pager_shorten(&pager, asked);
		asked = plan(&pager);
		assert_int_equal(asked, halves[i]);
		assert_int_equal(pages[0].from, B24_FROM_START);
	}
}

static void a_lost_answer_keeps_later_chains_short(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	b24_pager_shorten(&pager, B24_BATCH_COMMANDS);
	assert_int_equal(plan(&pager), 25);
	take_dense_down(&pager, 25, 1000000);
	b24_pager_observe(&pager, 0.1, 25);
	assert_int_equal(plan(&pager), 25);
	assert_int_equal(pages[0].id, 1000000 - 1250 + 1);
}

/* The first request asks for a page or two only; half of that must not become the measure of the whole walk. */
static void a_lost_first_request_leaves_later_chains_long(void **state)
{
	const b24_pager_ops *const walks[] = {&b24_pager_up, &b24_pager_offset};

	(void) state;
	for (size_t i = 0; i < COUNT(walks); i++) {
		b24_page_seen seen = {.rows = 50, .first = 1, .last = 50, .monotone = true, .total = 100000};
		b24_pager pager;

		b24_pager_init(&pager, walks[i]);
		plan(&pager);
		b24_pager_shorten(&pager, B24_BATCH_COMMANDS);
		assert_in_range(plan(&pager), 1, 2);
		assert_int_equal(pager.ops->take(&pager, &pages[0], &seen), B24_PAGE_DELIVER);
		b24_pager_observe(&pager, 0.1, 1);
		assert_in_range(plan(&pager), 12, 50);
	}
}

/* What was asked for counts, not what could have been: a chain of 12 pages that got no answer is not asked again. */
static void a_lost_short_chain_is_halved_too(void **state)
{
	b24_pager pager;
	size_t asked;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	take_dense_down(&pager, B24_BATCH_COMMANDS, 3000);
	asked = plan(&pager);
	assert_int_equal(asked, 12);
	b24_pager_shorten(&pager, asked);
	assert_in_range(plan(&pager), 1, 6);
}

static void a_lost_offset_request_is_halved_too(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_offset);
	plan(&pager);
	take_total(&pager, 0, 50, 500);
	assert_int_equal(plan(&pager), 9);
	b24_pager_shorten(&pager, 9);
	assert_in_range(plan(&pager), 1, 5);
}

/* A guess that nobody answered was not wrong. */
static void a_lost_guess_is_guessed_again(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	take_dense_down(&pager, B24_BATCH_COMMANDS, 3000);
	assert_int_equal(plan(&pager), 12);
	assert_int_equal(plan(&pager), 12);
}

static void the_estimate_follows_the_walk(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	assert_int_equal(b24_pager_estimate(&pager), -1);
	plan(&pager);
	take(&pager, 0, 50, 1, 50);
	assert_int_equal(b24_pager_estimate(&pager), -1);
	take(&pager, 1, 50, 500, 451);
	assert_int_equal(b24_pager_estimate(&pager), 500);
	plan(&pager);
	take(&pager, 0, 50, 51, 250);
	assert_int_equal(b24_pager_estimate(&pager), 200);
	take(&pager, 1, 30, 251, 500);
	assert_int_equal(b24_pager_estimate(&pager), 130);
}

static void the_last_numbers_do_not_overflow(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, INT64_MIN, 0), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 1, 50, INT64_MAX, 1), B24_PAGE_DISCARD);
	assert_in_range(plan(&pager), 1, 50);
	assert_true(b24_pager_estimate(&pager) > 0);
	assert_int_equal(take(&pager, 0, 50, 1, INT64_MAX), B24_PAGE_DELIVER);
	assert_true(pager.ended);

	b24_pager_init(&pager, &b24_pager_down);
	b24_pager_set_edge(&pager, INT64_MIN);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, INT64_MAX, INT64_MAX - 60), B24_PAGE_DELIVER);
	assert_true(b24_pager_estimate(&pager) == INT64_MAX);
	assert_int_equal(plan(&pager), 50);
}

static void offset_asks_for_the_first_page_alone(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_offset);
	assert_int_equal(plan(&pager), 1);
	assert_int_equal(pages[0].from, B24_FROM_OFFSET);
	assert_int_equal(pages[0].start, 0);
	assert_int_equal(b24_pager_estimate(&pager), -1);
}

static void offset_goes_by_the_total(void **state)
{
	static const struct { int64_t total; size_t pages; } cases[] = {
		{0, 0}, {1, 0}, {50, 0}, {51, 1}, {100, 1}, {101, 2}, {2550, 50}, {2551, 50}, {1000000, 50}};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_pager pager;
		size_t planned;

		b24_pager_init(&pager, &b24_pager_offset);
		plan(&pager);
		assert_int_equal(take_total(&pager, 0, 50, cases[i].total), B24_PAGE_DELIVER);
		assert_int_equal(b24_pager_estimate(&pager), cases[i].total);
		planned = plan(&pager);
		assert_int_equal(planned, cases[i].pages);
		for (size_t j = 0; j < planned; j++) {
			assert_int_equal(pages[j].start, 50 * (j + 1));
		}
	}
}

static void offset_asks_for_no_more_than_wanted(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_offset);
	plan(&pager);
	take_total(&pager, 0, 50, 5000);
	pager.wanted = 51;
	assert_int_equal(plan(&pager), 2);
	pager.wanted = 50;
	assert_int_equal(plan(&pager), 1);
	pager.wanted = 0;
	assert_int_equal(pager.ops->plan(&pager, pages, 7), 7);
}

static void offset_needs_a_total(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_offset);
	plan(&pager);
	assert_int_equal(take_total(&pager, 0, 50, -1), B24_PAGE_BROKEN);
	assert_non_null(pager.trouble);
}

static void offset_throws_away_what_stands_past_the_end(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_offset);
	plan(&pager);
	take_total(&pager, 0, 50, 200);
	assert_int_equal(plan(&pager), 3);
	assert_int_equal(take_total(&pager, 0, 50, 200), B24_PAGE_DELIVER);
	assert_false(pager.shrunk);
	assert_int_equal(take_total(&pager, 1, 50, 100), B24_PAGE_DISCARD);
	assert_int_equal(take_total(&pager, 2, 50, 100), B24_PAGE_DISCARD);
	assert_true(pager.shrunk);
	assert_int_equal(pager.discarded, 2);
	assert_int_equal(pager.rows, 100);
	assert_int_equal(plan(&pager), 0);
}

static void offset_reads_on_when_rows_come(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_offset);
	plan(&pager);
	take_total(&pager, 0, 50, 100);
	assert_int_equal(plan(&pager), 1);
	take_total(&pager, 0, 50, 120);
	assert_int_equal(plan(&pager), 1);
	assert_int_equal(pages[0].start, 100);
	take_total(&pager, 0, 20, 120);
	assert_int_equal(plan(&pager), 0);
	assert_false(pager.shrunk);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(down_begins_with_a_whole_chain),
		cmocka_unit_test(goes_on_behind_the_last_row),
		cmocka_unit_test(starts_behind_the_callers_id),
		cmocka_unit_test(a_short_page_ends_the_walk),
		cmocka_unit_test(an_empty_list_is_one_request),
		cmocka_unit_test(the_edge_ends_the_walk_without_a_short_page),
		cmocka_unit_test(unsorted_rows_break_the_walk),
		cmocka_unit_test(rows_from_before_the_position_break_the_walk),
		cmocka_unit_test(the_callers_start_is_a_position_too),
		cmocka_unit_test(one_activity_may_fill_a_page),
		cmocka_unit_test(up_looks_where_the_list_ends),
		cmocka_unit_test(up_looks_from_behind_the_callers_id),
		cmocka_unit_test(up_knows_a_list_of_one_page_at_once),
		cmocka_unit_test(up_ends_at_the_last_row_it_saw),
		cmocka_unit_test(up_does_not_look_round_for_a_few_rows),
		cmocka_unit_test(a_chain_is_as_long_as_the_rows_wanted),
		cmocka_unit_test(a_chain_is_as_long_as_the_callers_list_of_ids),
		cmocka_unit_test(the_density_sizes_one_chain_only),
		cmocka_unit_test(a_chain_shrinks_with_the_time_that_pages_take),
		cmocka_unit_test(a_chain_grows_again_when_pages_come_faster),
		cmocka_unit_test(a_lost_answer_halves_what_is_asked_for),
		cmocka_unit_test(a_lost_answer_keeps_later_chains_short),
		cmocka_unit_test(a_lost_first_request_leaves_later_chains_long),
		cmocka_unit_test(a_lost_short_chain_is_halved_too),
		cmocka_unit_test(a_lost_offset_request_is_halved_too),
		cmocka_unit_test(a_lost_guess_is_guessed_again),
		cmocka_unit_test(the_estimate_follows_the_walk),
		cmocka_unit_test(the_last_numbers_do_not_overflow),
		cmocka_unit_test(offset_asks_for_the_first_page_alone),
		cmocka_unit_test(offset_goes_by_the_total),
		cmocka_unit_test(offset_asks_for_no_more_than_wanted),
		cmocka_unit_test(offset_needs_a_total),
		cmocka_unit_test(offset_throws_away_what_stands_past_the_end),
		cmocka_unit_test(offset_reads_on_when_rows_come),
	};

	return cmocka_run_group_tests_name("pager", tests, NULL, NULL);
}
