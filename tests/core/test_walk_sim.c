/* Keyset walks over model portals: every size and shape at rest, then thousands that move, fail and lose answers. */
#include "model_world.h"

/* What the first request reads. */
#define SMALL_ROWS 150

static void judge_still(const b24_pager_ops *ops, shape s, size_t size, portal_cast cast, unsigned int doubled)
{
	const char *fault;
	world w;
	walk k;

	world_still(&w, ops, s, size, cast, doubled);
	walk_run(&k, &w.spec, &w.portal, &w.dice);
	fault = world_judge_keyset(&w, &k);
	if (!fault && k.fetched != size) {
		fault = "another number of rows";
	}
	if (!fault && !doubled && size <= SMALL_ROWS && k.requests != 1) {
		fault = "a small list took more than one request";
	}
	world_accuse(&w, &k, fault);
	walk_free(&k);
	world_free(&w);
}

static void judge_all_still(const b24_pager_ops *ops)
{
	for (size_t i = 0; i < WORLD_SIZES; i++) {
		for (int s = DENSE; s < SHAPES; s++) {
			for (unsigned int doubled = 0; doubled <= 40; doubled += 40) {
				judge_still(ops, (shape) s, world_sizes[i], PORTAL_CASTS_ARRAYS, doubled);
				judge_still(ops, (shape) s, world_sizes[i], PORTAL_CASTS_ELEMENTS, doubled);
			}
		}
	}
}

static void down_reads_every_size_and_shape(void **state)
{
	(void) state;
	judge_all_still(&b24_pager_down);
}

static void up_reads_every_size_and_shape(void **state)
{
	(void) state;
	judge_all_still(&b24_pager_up);
}

static size_t discarded_over(const b24_pager_ops *ops, shape s, size_t size, size_t limit, unsigned int doubled)
{
	size_t discarded;
	world w;
	walk k;

	world_still(&w, ops, s, size, PORTAL_CASTS_ARRAYS, doubled);
	w.spec.limit = limit;
	walk_run(&k, &w.spec, &w.portal, &w.dice);
	discarded = (size_t) k.pager.discarded;
	walk_free(&k);
	world_free(&w);
	return discarded;
}

/* Two pages at most, of the first request: with the look for the end that makes three for nothing. */
static void dense_rows_are_not_read_past_by_much(void **state)
{
	(void) state;
	for (size_t size = 0; size < 9000; size += size < 400 ? 1 : 97) {
		assert_in_range(discarded_over(&b24_pager_up, DENSE, size, 0, 0), 0, size <= SMALL_ROWS ? 2 : 0);
		assert_in_range(discarded_over(&b24_pager_down, DENSE, size, 0, 0), 0, size <= SMALL_ROWS ? 2 : 0);
	}
}

/* A limit above the size of the list, such as one for safety, costs no more than none. */
static void a_limit_is_not_read_up_to_for_nothing(void **state)
{
	static const size_t limits[] = {1, 50, 51, 150, 151, 200, 201, 1000, 2500, 2501};

	(void) state;
	for (size_t i = 0; i < COUNT(limits); i++) {
		for (size_t size = 0; size < 3000; size += size < 400 ? 1 : 97) {
			assert_in_range(discarded_over(&b24_pager_up, DENSE, size, limits[i], 0), 0, 3);
			assert_in_range(discarded_over(&b24_pager_down, DENSE, size, limits[i], 0), 0, 3);
		}
	}
}

/* The first pages tell a little about gaps, those after them more; repeated rows are no reason to read on. */
static void sparse_rows_are_not_read_past_by_much(void **state)
{
	size_t walks = 0, many = 0;

	(void) state;
	for (size_t size = 51; size < 9000; size += 7) {
		for (unsigned int doubled = 0; doubled <= 40; doubled += 40, walks += 2) {
			size_t up = discarded_over(&b24_pager_up, SPARSE, size, 0, doubled);
			size_t down = discarded_over(&b24_pager_down, SPARSE, size, 0, doubled);

			assert_in_range(up, 0, doubled ? 15 : 7);
			assert_in_range(down, 0, doubled ? 15 : 7);
			many += up > 2;
			many += down > 2;
		}
	}
	assert_in_range(many, 0, walks / 20);
}

/* What each(after: lastId) does after an error: on from the last row, with a new walk. */
static void go_on(world *w, const walk *k)
{
	if (k->fetched) {
		w->spec.has_after = true;
		w->spec.after = k->ids[k->fetched - 1];
	}
}

/* Walks to the end, over as many errors as there are; each walk must hold as far as it got. */
static void judge_random(const b24_pager_ops *ops, uint64_t seed)
{
	bool again;
	world w;

	world_random(&w, ops, seed);
	do {
		walk k;

		walk_run(&k, &w.spec, &w.portal, &w.dice);
		world_accuse(&w, &k, world_judge_keyset(&w, &k));
		again = k.failed;
		go_on(&w, &k);
		walk_free(&k);
	} while (again);
	world_free(&w);
}

static void judge_down(uint64_t seed)
{
	judge_random(&b24_pager_down, seed);
}

static void judge_up(uint64_t seed)
{
	judge_random(&b24_pager_up, seed);
}

static void down_holds_over_random_portals(void **state)
{
	(void) state;
	world_run_seeds(judge_down, 2500);
}

static void up_holds_over_random_portals(void **state)
{
	(void) state;
	world_run_seeds(judge_up, 2500);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(down_reads_every_size_and_shape),
		cmocka_unit_test(up_reads_every_size_and_shape),
		cmocka_unit_test(dense_rows_are_not_read_past_by_much),
		cmocka_unit_test(a_limit_is_not_read_up_to_for_nothing),
		cmocka_unit_test(sparse_rows_are_not_read_past_by_much),
		cmocka_unit_test(down_holds_over_random_portals),
		cmocka_unit_test(up_holds_over_random_portals),
	};

	return cmocka_run_group_tests_name("keyset walks", tests, NULL, NULL);
}
