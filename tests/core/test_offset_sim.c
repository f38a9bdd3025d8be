/* The walk by row numbers: what comes late moves rows on, never out of sight; what goes moves them back and is told. */
#include "model_world.h"

static void every_size_is_read_once(void **state)
{
	(void) state;
	for (size_t i = 0; i < WORLD_SIZES; i++) {
		const size_t size = world_sizes[i];
		world w;
		walk k;

		world_still(&w, &b24_pager_offset, SPARSE, size, PORTAL_CASTS_ARRAYS, 0);
		walk_run(&k, &w.spec, &w.portal, &w.dice);
		world_accuse(&w, &k, world_judge_offset(&w, &k));
		assert_int_equal(k.fetched, size);
		assert_memory_equal(size ? k.ids : w.initial, w.initial, size * sizeof(int64_t));
		assert_int_equal(k.repeated, 0);
		assert_int_equal(w.portal.commands, size ? divided_up(size, B24_PAGE_ROWS) : 1);
		assert_int_equal(k.requests, 1 + divided_up(size > 50 ? size - 50 : 0, REQUEST_ROWS));
		walk_free(&k);
		world_free(&w);
	}
}

static void judge(uint64_t seed, bool inserts, bool deletes)
{
	world w;
	walk k;

	world_random(&w, &b24_pager_offset, seed);
	w.traffic.inserts = inserts ? 1 + (unsigned int) dice_below(&w.dice, 80) : 0;
	w.traffic.deletes = deletes ? 1 + (unsigned int) dice_below(&w.dice, 80) : 0;
	walk_run(&k, &w.spec, &w.portal, &w.dice);
	world_accuse(&w, &k, world_judge_offset(&w, &k));
	walk_free(&k);
	world_free(&w);
}

static void judge_growing(uint64_t seed)
{
	judge(seed, true, false);
}

static void judge_shrinking(uint64_t seed)
{
	judge(seed, false, true);
}

static void inserts_cost_no_row(void **state)
{
	(void) state;
	world_run_seeds(judge_growing, 1000);
}

static void deletes_that_may_have_cost_rows_are_told(void **state)
{
	(void) state;
	world_run_seeds(judge_shrinking, 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_size_is_read_once),
		cmocka_unit_test(inserts_cost_no_row),
		cmocka_unit_test(deletes_that_may_have_cost_rows_are_told),
	};

	return cmocka_run_group_tests_name("offset walks", tests, NULL, NULL);
}
