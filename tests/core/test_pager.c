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

/* Full pages of neighbouring IDs, upwards from `low`. */
static void take_dense_up(b24_pager *pager, size_t count, int64_t low)
{
	for (size_t i = 0; i < count; i++, low += B24_PAGE_ROWS) {
		assert_int_equal(take(pager, i, B24_PAGE_ROWS, low, low + B24_PAGE_ROWS - 1), B24_PAGE_DELIVER);
	}
}

/* Full pages of neighbouring IDs, downwards from `top`. */
static void take_dense_down(b24_pager *pager, size_t count, int64_t top)
{
	for (size_t i = 0; i < count; i++, top -= B24_PAGE_ROWS) {
		assert_int_equal(take(pager, i, B24_PAGE_ROWS, top, top - B24_PAGE_ROWS + 1), B24_PAGE_DELIVER);
	}
}

/* The first request: a few full pages, and the other end's ID, with far more between than a request holds. */
static void begin_down(b24_pager *pager, int64_t top, int64_t lowest)
{
	b24_pager_init(pager, &b24_pager_down);
	assert_int_equal(plan(pager), 4);
	take_dense_down(pager, 3, top);
	assert_int_equal(take(pager, 3, 50, lowest, lowest + 49), B24_PAGE_DISCARD);
}

/* Every second ID is there, down from 10,000; by that, 1,600 more are. */
static void begin_with_gaps(b24_pager *pager)
{
	b24_pager_init(pager, &b24_pager_down);
	plan(pager);
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(take(pager, i, 50, 10000 - (int64_t) i * 100, 9901 - (int64_t) i * 100), B24_PAGE_DELIVER);
	}
	assert_int_equal(take(pager, 3, 50, 6501, 6600), B24_PAGE_DISCARD);
}

static void a_walk_begins_with_a_few_pages_and_a_look_at_the_end(void **state)
{
	static const struct { const b24_pager_ops *ops; bool descending; } cases[] = {
		{&b24_pager_down, true}, {&b24_pager_up, false}};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_pager pager;

		b24_pager_init(&pager, cases[i].ops);
		assert_int_equal(plan(&pager), 4);
		for (size_t j = 0; j < 4; j++) {
			assert_int_equal(pages[j].from, j % 3 ? B24_FROM_PREVIOUS : B24_FROM_START);
			assert_int_equal(pages[j].start, -1);
			assert_int_equal(pages[j].descending, j < 3 ? cases[i].descending : !cases[i].descending);
			assert_int_equal(pages[j].probe, j == 3);
		}
	}
}

static void goes_on_behind_the_last_row(void **state)
{
	b24_pager pager;

	(void) state;
	begin_down(&pager, 1000000, 1);
	assert_int_equal(plan(&pager), B24_BATCH_COMMANDS);
	assert_int_equal(pages[0].from, B24_FROM_ID);
	assert_int_equal(pages[0].id, 1000000 - 150 + 1);
	for (size_t i = 0; i < B24_BATCH_COMMANDS; i++) {
		assert_int_equal(i ? pages[i].from : B24_FROM_PREVIOUS, B24_FROM_PREVIOUS);
		assert_true(pages[i].descending);
		assert_false(pages[i].probe);
	}
}

/* Of a list that takes more than a request, the look at its end is not repeated, unless it got no answer. */
static void the_end_is_looked_for_once(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	take_dense_down(&pager, 3, 1000000);
	assert_int_equal(plan(&pager), 4);
	assert_true(pages[3].probe);
	assert_int_equal(pages[3].id, 1000000 - 150 + 1);
	take_dense_down(&pager, 3, 1000000 - 150);
	assert_int_equal(take(&pager, 3, 0, 0, 0), B24_PAGE_DISCARD);
	assert_int_equal(plan(&pager), B24_BATCH_COMMANDS);
	assert_false(pages[3].probe);
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
	assert_int_equal(take(&pager, 3, 50, 600, 850), B24_PAGE_DISCARD);
	assert_int_equal(pager.discarded, 1);
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
		assert_int_equal(take(&pager, 3, 0, 0, 0), B24_PAGE_DISCARD);
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

	/* Taken for the last ID, the first one would end the walk. */
	b24_pager_init(&pager, &b24_pager_down);
	plan(&pager);
	take_dense_down(&pager, 3, 1000);
	assert_int_equal(pager.ops->take(&pager, &pages[3], &seen), B24_PAGE_BROKEN);
	assert_non_null(pager.trouble);
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

static void the_last_id_bounds_the_walk(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	plan(&pager);
	take_dense_up(&pager, 3, 1);
	assert_int_equal(take(&pager, 3, 50, 500, 451), B24_PAGE_DISCARD);
	assert_int_equal(pager.edge, 500);
	assert_int_equal(pager.rows, 150);
	assert_int_equal(pager.position, 150);
	assert_int_equal(plan(&pager), 350 / 50);
	take_dense_up(&pager, 7, 151);
	assert_true(pager.ended);
	assert_int_equal(pager.discarded, 0);

	begin_down(&pager, 1000, 501);
	assert_int_equal(pager.edge, 501);
	assert_int_equal(plan(&pager), 350 / 50);
	take_dense_down(&pager, 7, 850);
	assert_true(pager.ended);
	assert_int_equal(pager.discarded, 0);
}

/* 150 rows up to ID 1,180, and the last one at `edge`. */
static void begin_up(b24_pager *pager, int64_t edge)
{
	b24_pager_init(pager, &b24_pager_up);
	assert_int_equal(plan(pager), 4);
	for (size_t i = 0; i < 3; i++) {
		assert_false(pages[i].guarded);
		assert_int_equal(take(pager, i, 50, 1001 + (int64_t) i * 60, 1060 + (int64_t) i * 60), B24_PAGE_DELIVER);
	}
	assert_int_equal(take(pager, 3, 50, edge, edge - 49), B24_PAGE_DISCARD);
	plan(pager);
	assert_false(pages[0].guarded);
	for (size_t i = 1; i < 5; i++) {
		assert_true(pages[i].guarded);
	}
}

/* Behind its guard there may be more: 1 and 1300 make 11,300. */
static void up_a_short_page_ends_a_chain_and_not_the_list(void **state)
{
	b24_pager pager;

	(void) state;
	begin_up(&pager, 20000);
	take(&pager, 0, 50, 1181, 1300);
	take(&pager, 1, 10, 1301, 1310);
	assert_int_equal(take(&pager, 2, 0, 0, 0), B24_PAGE_DISCARD);
	assert_false(pager.ended);
	plan(&pager);
	assert_int_equal(pages[0].from, B24_FROM_ID);
	assert_int_equal(pages[0].id, 1310);
	assert_int_equal(take(&pager, 0, 7, 11300, 11390), B24_PAGE_DELIVER);
	assert_true(pager.ended);
	assert_false(pager.unguarded);
}

static void up_the_last_row_ends_the_list_on_a_short_page_too(void **state)
{
	b24_pager pager;

	(void) state;
	begin_up(&pager, 20000);
	take(&pager, 0, 50, 1181, 1300);
	take(&pager, 1, 10, 1301, 20000);
	assert_true(pager.ended);
}

/* 1300 was the last ID when the page was asked for, so no row below 11,300 should come now. */
static void up_a_portal_without_guards_gets_none(void **state)
{
	b24_pager pager;

	(void) state;
	begin_up(&pager, 20000);
	take(&pager, 0, 50, 1181, 1300);
	take(&pager, 1, 0, 0, 0);
	plan(&pager);
	take(&pager, 0, 50, 11299, 11400);
	assert_true(pager.unguarded);
	plan(&pager);
	assert_false(pages[1].guarded);
}

/* A portal may fail over a guard: nothing but an answer tells. */
static void up_a_request_that_is_lost_twice_goes_without_guards(void **state)
{
	b24_pager pager;

	(void) state;
	begin_up(&pager, 20000);
	pager.ops->lose(&pager, pages, B24_BATCH_COMMANDS);
	plan(&pager);
	assert_true(pages[1].guarded);
	pager.ops->lose(&pager, pages, B24_BATCH_COMMANDS);
	plan(&pager);
	assert_false(pages[1].guarded);
}

/* Their short page ends the list, which saves a request where its last row is gone meanwhile. */
static void up_a_few_pages_are_not_guarded(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	b24_pager_set_edge(&pager, 100000);
	pager.wanted = 200;
	assert_int_equal(plan(&pager), 4);
	for (size_t i = 0; i < 4; i++) {
		assert_false(pages[i].guarded);
	}
	take(&pager, 0, 50, 1, 60);
	take(&pager, 1, 10, 61, 90);
	assert_true(pager.ended);
}

static void up_looks_from_behind_the_callers_id(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	b24_pager_start_after(&pager, 300);
	assert_int_equal(plan(&pager), 4);
	for (size_t i = 0; i < 4; i += 3) {
		assert_int_equal(pages[i].from, B24_FROM_ID);
		assert_int_equal(pages[i].id, 300);
	}
}

static void a_list_of_whole_pages_is_known_at_once(void **state)
{
	b24_pager pager;

	(void) state;
	for (size_t count = 1; count <= 3; count++) {
		b24_pager_init(&pager, &b24_pager_up);
		plan(&pager);
		take_dense_up(&pager, count, 1);
		for (size_t i = count; i < 3; i++) {
			assert_int_equal(take(&pager, i, 0, 0, 0), i == count ? B24_PAGE_DELIVER : B24_PAGE_DISCARD);
		}
		assert_int_equal(take(&pager, 3, 50, (int64_t) count * 50, 1), B24_PAGE_DISCARD);
		assert_int_equal(plan(&pager), 0);
	}
}

static void up_ends_at_the_last_row_it_saw(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	plan(&pager);
	take_dense_up(&pager, 3, 1);
	take(&pager, 3, 50, 350, 301);
	/* Gaps begin, and rows come behind the end. */
	assert_int_equal(plan(&pager), 4);
	assert_int_equal(take(&pager, 0, 50, 151, 250), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 1, 50, 251, 350), B24_PAGE_DELIVER);
	assert_int_equal(take(&pager, 2, 50, 351, 450), B24_PAGE_DISCARD);
	assert_int_equal(plan(&pager), 0);
}

/* One page too many costs less than a look for the end and another request. */
static void a_few_rows_are_not_looked_round_for(void **state)
{
	static const struct { size_t wanted, room, chain, pages; bool probe; } cases[] = {
		{1, 50, 50, 1, false}, {200, 50, 50, 4, false}, {201, 50, 50, 4, true}, {2501, 50, 50, 4, true},
		{0, 50, 50, 4, true}, {0, 3, 50, 3, true}, {0, 50, 2, 2, true}, {0, 1, 50, 1, false}, {0, 50, 1, 1, false}};

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

/* Between the caller's ID and the end there cannot be more rows than IDs, unless bindings repeat them. */
static void a_chain_is_no_longer_than_the_ids_last(void **state)
{
	static const struct { int64_t after; size_t pages; bool probe; } cases[] = {
		{2, 1, false}, {51, 1, false}, {52, 2, false}, {201, 4, false}, {202, 4, true}};
	b24_pager pager;

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_pager_init(&pager, &b24_pager_down);
		b24_pager_start_after(&pager, cases[i].after);
		assert_int_equal(plan(&pager), cases[i].pages);
		assert_int_equal(pages[cases[i].pages - 1].probe, cases[i].probe);
	}

	begin_with_gaps(&pager);
	pager.misses = 2;
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, 9699, 7501), B24_PAGE_DELIVER);
	assert_int_equal(plan(&pager), 1000 / 50);
	assert_int_equal(take(&pager, 0, 50, 7500, 7460), B24_PAGE_DELIVER);
	assert_int_equal(plan(&pager), B24_BATCH_COMMANDS);
}

static void a_chain_is_as_long_as_the_rows_wanted(void **state)
{
	static const struct { size_t wanted, pages; } cases[] = {
		{1, 1}, {49, 1}, {50, 1}, {51, 2}, {100, 2}, {101, 3}, {150, 3}, {200, 4}};

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

/* The last of them may be far away, and gone. */
static void no_more_rows_are_expected_than_the_caller_lists(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	b24_pager_set_edge(&pager, 70000800);
	pager.likely = 900;
	assert_int_equal(plan(&pager), 19);
	take_dense_up(&pager, 2, 1);
	assert_int_equal(b24_pager_estimate(&pager), 900);
	take(&pager, 2, 0, 0, 0);
	assert_false(pager.ended);
	assert_int_equal(plan(&pager), 800 / 50 + 2);
}

/* Half a page more than expected, then a page and a half; when that was too few, too, as many as there can be. */
static void the_density_sizes_two_chains(void **state)
{
	b24_pager pager;

	(void) state;
	begin_with_gaps(&pager);
	assert_int_equal(plan(&pager), 32 + 1);
	assert_int_equal(take(&pager, 0, 50, 9699, 7800), B24_PAGE_DELIVER);
	assert_int_equal(pager.misses, 1);
	assert_int_equal(take(&pager, 1, 50, 7799, 7501), B24_PAGE_DELIVER);
	assert_int_equal(pager.misses, 1);
	assert_int_equal(plan(&pager), 3 + 1);
	assert_int_equal(take(&pager, 0, 50, 7500, 7451), B24_PAGE_DELIVER);
	assert_int_equal(plan(&pager), 950 / 50);
}

/* What was cut short for another reason was no wrong guess. */
static void a_shortened_guess_is_not_a_miss(void **state)
{
	b24_pager pager;

	(void) state;
	begin_with_gaps(&pager);
	for (size_t i = 0; i < 5; i++) {
		assert_int_equal(pager.ops->plan(&pager, pages, 1), 1);
		assert_int_equal(take(&pager, 0, 50, 9700 - (int64_t) i * 100, 9601 - (int64_t) i * 100), B24_PAGE_DELIVER);
	}
	assert_int_equal(pager.misses, 0);
	assert_int_equal(plan(&pager), 27 + 1);
}

static void a_chain_shrinks_with_the_time_that_pages_take(void **state)
{
	static const struct { double seconds; size_t pages, chain; } cases[] = {
		{10, 50, 50}, {20, 50, 50}, {20.5, 50, 48}, {40, 50, 25}, {100, 50, 10}, {59, 1, 1}, {15, 1, 1}, {5, 1, 4},
		{1000000, 50, 1}, {0, 50, 50}, {-1, 50, 50}, {5, 0, 50}, {1e-9, 50, 50}};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		b24_pager pager;

		begin_down(&pager, 1000000, 1);
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
	begin_down(&pager, 1000000, 1);
	asked = plan(&pager);
	assert_int_equal(asked, 50);
	for (size_t i = 0; i < COUNT(halves); i++) {
		b24_pager_shorten(&pager, asked);
		asked = plan(&pager);
		assert_int_equal(asked, halves[i]);
		assert_int_equal(pages[0].id, 1000000 - 150 + 1);
	}
}

static void a_lost_answer_keeps_the_next_chains_short(void **state)
{
	b24_pager pager;

	(void) state;
	begin_down(&pager, 1000000, 1);
	plan(&pager);
	b24_pager_shorten(&pager, B24_BATCH_COMMANDS);
	assert_int_equal(plan(&pager), 25);
	take_dense_down(&pager, 25, 1000000 - 150);
	b24_pager_observe(&pager, 0.1, 25);
	assert_int_equal(plan(&pager), 25);
	assert_int_equal(pages[0].id, 1000000 - 150 - 1250 + 1);
}

/* Twice as many answers after each loss, so that a portal that never manages more is not asked for it all the time. */
static void chains_grow_again_when_answers_come(void **state)
{
	b24_pager pager;
	int64_t id = 1000000 - 150;

	(void) state;
	begin_down(&pager, 1000000, 1);
	plan(&pager);
	for (unsigned int answers = 2; answers <= 8; answers *= 2) {
		b24_pager_shorten(&pager, B24_BATCH_COMMANDS);
		for (unsigned int i = 0; i < answers; i++) {
			assert_int_equal(plan(&pager), 25);
			take_dense_down(&pager, 25, id);
			id -= 1250;
			b24_pager_observe(&pager, 0.1, 25);
		}
		assert_int_equal(plan(&pager), 50);
	}
}

/* The first request asks for a few pages only; half of that must not become the measure of the whole walk. */
static void a_lost_first_request_leaves_later_chains_long(void **state)
{
	b24_pager pager;

	(void) state;
	b24_pager_init(&pager, &b24_pager_up);
	b24_pager_shorten(&pager, plan(&pager));
	assert_int_equal(plan(&pager), 4);
	take_dense_up(&pager, 3, 1);
	take(&pager, 3, 50, 100000, 99951);
	b24_pager_observe(&pager, 0.1, 4);
	assert_int_equal(plan(&pager), 25);

	b24_pager_init(&pager, &b24_pager_offset);
	b24_pager_shorten(&pager, plan(&pager));
	assert_int_equal(plan(&pager), 1);
	take_total(&pager, 0, 50, 100000);
	b24_pager_observe(&pager, 0.1, 1);
	assert_int_equal(plan(&pager), 25);
}

/* What was asked for counts, not what could have been: a chain of 12 pages that got no answer is not asked again. */
static void a_lost_short_chain_is_halved_too(void **state)
{
	b24_pager pager;
	size_t asked;

	(void) state;
	begin_down(&pager, 3000, 2251);
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
	begin_with_gaps(&pager);
	assert_int_equal(plan(&pager), 33);
	assert_int_equal(plan(&pager), 33);
	assert_int_equal(pager.misses, 0);
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
	take(&pager, 3, 50, 500, 451);
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
	assert_int_equal(take(&pager, 3, 50, INT64_MAX, 1), B24_PAGE_DISCARD);
	assert_in_range(plan(&pager), 1, 50);
	assert_true(b24_pager_estimate(&pager) > 0);
	assert_int_equal(take(&pager, 0, 50, 1, INT64_MAX), B24_PAGE_DELIVER);
	assert_true(pager.ended);

	b24_pager_init(&pager, &b24_pager_down);
	b24_pager_set_edge(&pager, INT64_MIN);
	plan(&pager);
	assert_int_equal(take(&pager, 0, 50, INT64_MAX, INT64_MAX - 60), B24_PAGE_DELIVER);
	assert_true(b24_pager_estimate(&pager) == INT64_MAX);
	assert_int_equal(take(&pager, 3, 50, INT64_MIN, 0), B24_PAGE_DISCARD);
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

static void losses_are_counted_from_the_last_page_that_came(void **state)
{
	b24_pager pager;

	(void) state;
	begin_down(&pager, 1000000, 1);
	for (int64_t top = 999850; top > 999000; top -= 100) {
		plan(&pager);
		take_dense_down(&pager, 2, top);
		assert_int_equal(pager.ops->lose(&pager, &pages[2], 48), 1);
		assert_int_equal(pager.ops->lose(&pager, pages, plan(&pager)), 2);
	}
	b24_pager_init(&pager, &b24_pager_offset);
	plan(&pager);
	for (int i = 0; i < 3; i++) {
		take_total(&pager, 0, 50, 1000);
		assert_int_equal(pager.ops->lose(&pager, pages, plan(&pager)), 1);
		assert_int_equal(pager.ops->lose(&pager, pages, plan(&pager)), 2);
	}
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

/* Dense up to 150, and up to 500,000 for all that is known: the first range is [151, 2650]. */
static void begin_ranges_up(b24_pager *pager)
{
	b24_pager_init(pager, &b24_pager_up);
	plan(pager);
	take_dense_up(pager, 3, 1);
	take(pager, 3, 50, 500000, 499951);
	pager->breadth = 2;
	assert_true(b24_pager_divide(pager));
	assert_int_equal(plan(pager), 50);
}

static void ranges_go_up_under_guards(void **state)
{
	b24_pager pager;

	(void) state;
	begin_ranges_up(&pager);
	assert_int_equal(pages[0].id, 150);
	for (size_t i = 0; i < 50; i++) {
		assert_false(pages[i].descending);
		assert_int_equal(pages[i].until, 2650);
		assert_int_equal(pages[i].guarded, i > 0);
	}
}

/* Behind its guard there may be more: 1 and 250 make 1250. */
static void a_range_goes_on_at_its_guard(void **state)
{
	b24_pager pager;

	(void) state;
	begin_ranges_up(&pager);
	take_dense_up(&pager, 2, 151);
	assert_true(pager.ops->awaits(&pager, &pages[2]));
	assert_int_equal(take(&pager, 2, 0, 0, 0), B24_PAGE_DELIVER);
	assert_false(pager.ops->awaits(&pager, &pages[3]));
	assert_int_equal(take(&pager, 3, 0, 0, 0), B24_PAGE_DISCARD);
	assert_true(plan(&pager) > 0);
	assert_int_equal(pages[0].id, 1250 - 1);
	assert_false(pager.unguarded);
}

static void a_range_on_a_portal_without_guards_goes_down(void **state)
{
	b24_pager pager;

	(void) state;
	begin_ranges_up(&pager);
	take_dense_up(&pager, 1, 151);
	assert_int_equal(take(&pager, 1, 0, 0, 0), B24_PAGE_DELIVER);
	assert_true(plan(&pager) > 0);
	assert_int_equal(pages[0].id, 200);
	assert_false(pager.unguarded);
	assert_int_equal(take(&pager, 0, 50, 201, 250), B24_PAGE_DELIVER);
	assert_true(pager.unguarded);
	pager.ops->lose(&pager, pages + 1, 1);
	assert_true(plan(&pager) > 0);
	assert_true(pages[0].descending);
	assert_int_equal(pages[0].until, 251);
}

static void ranges_that_are_lost_too_often_go_down(void **state)
{
	b24_pager pager;

	(void) state;
	begin_ranges_up(&pager);
	for (unsigned int lost = 1; lost <= 4; lost++) {
		assert_true(pages[1].guarded);
		assert_int_equal(pager.ops->lose(&pager, pages, 50), lost);
		assert_true(plan(&pager) > 0);
	}
	assert_true(pages[0].descending);
	assert_false(pages[1].guarded);
}

static void behind_a_desert_a_page_looks_where_chains_go_back(void **state)
{
	b24_pager pager;

	(void) state;
	begin_ranges_up(&pager);
	pager.unguarded = true;
	assert_int_equal(take(&pager, 0, 0, 0, 0), B24_PAGE_DELIVER);
	assert_int_equal(plan(&pager), 1);
	assert_false(pages[0].descending);
	assert_int_equal(pages[0].id, 2650);
	assert_int_equal(pages[0].until, 500000);
	assert_int_equal(take(&pager, 0, 50, 300001, 300050), B24_PAGE_DELIVER);
	assert_int_equal(plan(&pager), 50);
	assert_true(pages[0].descending);
	assert_int_equal(pages[0].until, 300051);
}

/* A range is taken to be without rows up to there. */
static void a_guard_is_told_exactly(void **state)
{
	(void) state;
	assert_true(b24_pager_guard(0) == 1);
	assert_true(b24_pager_guard(9) == 19);
	assert_true(b24_pager_guard(10) == 110);
	assert_true(b24_pager_guard(500000000000000000) == 1500000000000000000);
	assert_true(b24_pager_guard(999999999999999999) == 1999999999999999999);
	assert_true(b24_pager_guard(1000000000000000000) == INT64_MAX);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_walk_begins_with_a_few_pages_and_a_look_at_the_end),
		cmocka_unit_test(goes_on_behind_the_last_row),
		cmocka_unit_test(the_end_is_looked_for_once),
		cmocka_unit_test(ranges_go_up_under_guards),
		cmocka_unit_test(a_range_goes_on_at_its_guard),
		cmocka_unit_test(a_range_on_a_portal_without_guards_goes_down),
		cmocka_unit_test(ranges_that_are_lost_too_often_go_down),
		cmocka_unit_test(behind_a_desert_a_page_looks_where_chains_go_back),
		cmocka_unit_test(a_guard_is_told_exactly),
		cmocka_unit_test(starts_behind_the_callers_id),
		cmocka_unit_test(a_short_page_ends_the_walk),
		cmocka_unit_test(an_empty_list_is_one_request),
		cmocka_unit_test(the_edge_ends_the_walk_without_a_short_page),
		cmocka_unit_test(unsorted_rows_break_the_walk),
		cmocka_unit_test(rows_from_before_the_position_break_the_walk),
		cmocka_unit_test(the_callers_start_is_a_position_too),
		cmocka_unit_test(one_activity_may_fill_a_page),
		cmocka_unit_test(the_last_id_bounds_the_walk),
		cmocka_unit_test(up_a_short_page_ends_a_chain_and_not_the_list),
		cmocka_unit_test(up_the_last_row_ends_the_list_on_a_short_page_too),
		cmocka_unit_test(up_a_portal_without_guards_gets_none),
		cmocka_unit_test(up_a_request_that_is_lost_twice_goes_without_guards),
		cmocka_unit_test(up_a_few_pages_are_not_guarded),
		cmocka_unit_test(up_looks_from_behind_the_callers_id),
		cmocka_unit_test(a_list_of_whole_pages_is_known_at_once),
		cmocka_unit_test(up_ends_at_the_last_row_it_saw),
		cmocka_unit_test(a_few_rows_are_not_looked_round_for),
		cmocka_unit_test(a_chain_is_no_longer_than_the_ids_last),
		cmocka_unit_test(a_chain_is_as_long_as_the_rows_wanted),
		cmocka_unit_test(a_chain_is_as_long_as_the_callers_list_of_ids),
		cmocka_unit_test(no_more_rows_are_expected_than_the_caller_lists),
		cmocka_unit_test(the_density_sizes_two_chains),
		cmocka_unit_test(a_shortened_guess_is_not_a_miss),
		cmocka_unit_test(a_chain_shrinks_with_the_time_that_pages_take),
		cmocka_unit_test(a_chain_grows_again_when_pages_come_faster),
		cmocka_unit_test(a_lost_answer_halves_what_is_asked_for),
		cmocka_unit_test(a_lost_answer_keeps_the_next_chains_short),
		cmocka_unit_test(chains_grow_again_when_answers_come),
		cmocka_unit_test(a_lost_first_request_leaves_later_chains_long),
		cmocka_unit_test(a_lost_short_chain_is_halved_too),
		cmocka_unit_test(a_lost_offset_request_is_halved_too),
		cmocka_unit_test(a_lost_guess_is_guessed_again),
		cmocka_unit_test(losses_are_counted_from_the_last_page_that_came),
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
