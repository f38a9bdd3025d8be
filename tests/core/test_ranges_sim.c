/*
 * Walks by ranges over model portals, by a clock that no test has to wait for: answers that overtake each other, limits
 * as the engine keeps them and as the portal counts them, faults, rows that come and go. Thousands of runs from seeds.
 */
static double virtual_now(void);

/* The limiter itself, by that clock. First, since what follows has names that it uses for its own. */
#include "core/platform.h"
#define b24_now virtual_now
#include "core/limiter.c"
#undef b24_now

#include "model_world.h"

static double clock_time;

static double virtual_now(void)
{
	return clock_time;
}

/* Those in flight when one begins come back empty, one finds its end, and a lump's last is a short one. */
#define DESERT_REQUESTS 7

#define PORTAL_KEY 77
#define METHOD_KEY 78

/* The limits, and beside them what the portal counts. */
typedef struct {
	b24_limiter *limiter;
	double rate, burst, operating;
	double level, level_at; /* of the portal's bucket */
	double used, used_since;
	const char *fault;
} limits;

static double hold(void *context)
{
	limits *l = context;

	return b24_limiter_hold(l->limiter, METHOD_KEY, l->operating);
}

static double left(void *context)
{
	limits *l = context;
	double seconds = b24_limiter_left(l->limiter, METHOD_KEY, l->operating);

	return seconds < 0 ? l->operating : seconds;
}

static double reserve(void *context)
{
	limits *l = context;
	double from = clock_time + hold(l), place = b24_limiter_reserve(l->limiter, PORTAL_KEY, l->rate, l->burst);

	return place > from ? place : from;
}

static double wait_for_place(void *context)
{
	limits *l = context;

	return b24_limiter_wait(l->limiter, PORTAL_KEY, l->rate, l->burst);
}

static void forgive(limits *l, double at)
{
	if (l->used > 0 && at >= l->used_since + 600 - 1e-3) {
		l->used = 0;
	}
}

static void arrive(void *context, double at)
{
	limits *l = context;

	l->level -= at > l->level_at ? (at - l->level_at) * l->rate : 0;
	l->level = (l->level > 0 ? l->level : 0) + 1;
	l->level_at = at > l->level_at ? at : l->level_at;
	forgive(l, at);
	if (l->level > l->burst + 1e-6) {
		l->fault = "more requests than the portal lets through";
	}
	if (l->used > l->operating) {
		l->fault = "a call over the operating limit";
	}
}

static void land(void *context, double seconds)
{
	limits *l = context;

	forgive(l, clock_time);
	if (l->used == 0) {
		l->used_since = clock_time;
	}
	l->used += seconds;
	b24_limiter_note(l->limiter, METHOD_KEY, l->used, l->used_since + 600 - clock_time);
}

typedef struct {
	world world;
	limits limits;
	walk_limits hooks;
	size_t divided;
} run;

static void open_limits(run *r, double rate, double burst, double operating)
{
	clock_time = 1000;
	r->limits = (limits) {.limiter = b24_limiter_open(NULL), .rate = rate, .burst = burst, .operating = operating};
	r->hooks = (walk_limits) {reserve, wait_for_place, hold, left, arrive, land, &r->limits, rate, &clock_time};
}

static void close_run(run *r)
{
	b24_limiter_close(r->limits.limiter);
	world_free(&r->world);
}

static const char *judged(const run *r, const walk *k)
{
	const char *fault = world_judge_keyset(&r->world, k);

	if (!fault && k->most_flights > k->spec.concurrency) {
		fault = "more requests in flight than there may be";
	}
	if (!fault && k->most_kept > (k->spec.concurrency + 3 + k->most_flights) * B24_BATCH_COMMANDS) {
		fault = "more pages kept than memory is meant to hold";
	}
	return fault ? fault : r->limits.fault;
}

static void accuse(run *r, const walk *k, const char *fault)
{
	if (fault) {
		print_error("concurrency %zu, %.3f s a request, %.3f s a page, rate %.1f, burst %.0f, operating %.0f: ", k->spec.concurrency,
			k->spec.latency, k->spec.page_latency, r->limits.rate, r->limits.burst, r->limits.operating);
	}
	world_accuse(&r->world, k, fault);
}

static void choose_clock(run *r)
{
	dice *d = &r->world.dice;
	walk_spec *spec = &r->world.spec;

	spec->concurrency = 1 + dice_below(d, WALK_FLIGHTS);
	spec->latency = dice_percent(d, 50) ? 0.4 : (double) dice_below(d, 2000) / 1000;
	spec->page_latency = dice_percent(d, 50) ? 0 : (double) dice_below(d, 100) / 1000;
	spec->slow = 0;
	open_limits(r, dice_percent(d, 50) ? 2 : 1000, dice_percent(d, 50) ? 50 : 5 + (double) dice_below(d, 20),
		dice_percent(d, 70) ? 420 : 60 + (double) dice_below(d, 200));
}

/* Walks to the end, over as many errors as there are, each time on behind the last row that came. */
static size_t judge_random(const b24_pager_ops *ops, uint64_t seed)
{
	run r = {0};
	bool again;

	world_random(&r.world, ops, seed);
	choose_clock(&r);
	do {
		walk k;

		walk_run_under(&k, &r.world.spec, &r.world.portal, &r.world.dice, &r.hooks);
		accuse(&r, &k, judged(&r, &k));
		r.divided += k.divided;
		again = k.failed;
		r.world.traffic.inserts -= r.world.traffic.inserts / 4; /* or rows come faster than they are read between errors */
		if (k.fetched) {
			r.world.spec.has_after = true;
			r.world.spec.after = k.ids[k.fetched - 1];
		}
		walk_free(&k);
	} while (again);
	close_run(&r);
	return r.divided;
}

static size_t divided_runs;

static void judge_down(uint64_t seed)
{
	divided_runs += judge_random(&b24_pager_down, seed);
}

static void judge_up(uint64_t seed)
{
	divided_runs += judge_random(&b24_pager_up, seed);
}

static void down_holds_over_random_portals(void **state)
{
	(void) state;
	divided_runs = 0;
	world_run_seeds(judge_down, 3000);
	assert_true(divided_runs > 400 || getenv("B24_SEED") || getenv("B24_RUNS"));
}

static void up_holds_over_random_portals(void **state)
{
	(void) state;
	divided_runs = 0;
	world_run_seeds(judge_up, 3000);
	assert_true(divided_runs > 400 || getenv("B24_SEED") || getenv("B24_RUNS"));
}

typedef struct {
	double seconds;
	size_t requests, useless;
	uint64_t pages;
} cost;

static cost cost_of_walk(const walk_spec *spec, shape s, size_t size)
{
	run r = {0};
	cost c;
	walk k;

	world_still(&r.world, spec->ops, s, size, PORTAL_CASTS_ARRAYS, 0);
	r.world.spec = *spec;
	r.world.spec.eager = true;
	open_limits(&r, 1000, 1000, 420000);
	walk_run_under(&k, &r.world.spec, &r.world.portal, &r.world.dice, &r.hooks);
	accuse(&r, &k, judged(&r, &k));
	assert_int_equal(k.fetched, size);
	c = (cost) {clock_time - 1000, k.requests, k.useless, r.world.portal.commands};
	walk_free(&k);
	close_run(&r);
	return c;
}

static cost cost_of(const b24_pager_ops *ops, shape s, size_t size, size_t concurrency, double latency, double page_latency)
{
	walk_spec spec = {.ops = ops, .concurrency = concurrency, .latency = latency, .page_latency = page_latency};

	return cost_of_walk(&spec, s, size);
}

static void four_at_a_time_take_a_third_of_the_time(void **state)
{
	static const b24_pager_ops *const walks[] = {&b24_pager_down, &b24_pager_up};
	static const struct { double latency, page; } portals[] = {{0.3, 0.001}, {0, 0.008}, {0.05, 0.02}, {0, 0.1}};

	(void) state;
	for (size_t i = 0; i < COUNT(walks); i++) {
		for (size_t j = 0; j < COUNT(portals); j++) {
			for (int s = DENSE; s <= SPARSE; s++) {
				cost one = cost_of(walks[i], (shape) s, 100000, 1, portals[j].latency, portals[j].page);
				cost four = cost_of(walks[i], (shape) s, 100000, 4, portals[j].latency, portals[j].page);

				if (four.seconds > one.seconds / 3) {
					fail_msg("%s, shape %d, portal %zu: %.2f s instead of %.2f s", walks[i]->name, s, j, four.seconds, one.seconds);
				}
			}
		}
	}
}

/* Without gaps hardly a page is asked for in vain; with gaps those behind a short page come back empty. */
static void next_to_nothing_is_read_in_vain(void **state)
{
	static const b24_pager_ops *const walks[] = {&b24_pager_down, &b24_pager_up};

	(void) state;
	for (size_t i = 0; i < COUNT(walks); i++) {
		for (size_t size = 3000; size < 60000; size += 4567) {
			cost dense = cost_of(walks[i], DENSE, size, 4, 0.4, 0.001), sparse = cost_of(walks[i], SPARSE, size, 4, 0.4, 0.001);

			assert_in_range(dense.pages, size / 50, divided_up(size, 50) + 3);
			assert_int_equal(dense.useless + sparse.useless, 0);
			assert_in_range(dense.requests, 1, divided_up(size, REQUEST_ROWS) + 2);
			assert_in_range(sparse.pages, size / 50, divided_up(size, 50) + 6 + size / 500);
		}
	}
}

static void deserts_take_few_requests(void **state)
{
	static const walk_spec walks[] = {{.ops = &b24_pager_down}, {.ops = &b24_pager_up}, {.ops = &b24_pager_up, .unguarded = true}};

	(void) state;
	for (size_t i = 0; i < COUNT(walks); i++) {
		for (size_t size = 3100; size < 60000; size += 397) {
			walk_spec spec = walks[i];
			cost c;

			spec.concurrency = 4;
			spec.latency = 0.4;
			c = cost_of_walk(&spec, DESERTS, size);
			assert_in_range(c.requests, 1, divided_up(size, REQUEST_ROWS) + size / WORLD_LUMP * DESERT_REQUESTS);
			assert_int_equal(c.useless, 0);
		}
	}
}

static void a_fast_portal_is_asked_one_request_after_the_other(void **state)
{
	(void) state;
	for (size_t size = 51; size < 13000; size += 1234) {
		cost c = cost_of(&b24_pager_down, DENSE, size, 4, 0.05, 0.0005);

		assert_in_range(c.requests, 1, divided_up(size, REQUEST_ROWS) + 1);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(four_at_a_time_take_a_third_of_the_time),
		cmocka_unit_test(next_to_nothing_is_read_in_vain),
		cmocka_unit_test(deserts_take_few_requests),
		cmocka_unit_test(a_fast_portal_is_asked_one_request_after_the_other),
		cmocka_unit_test(down_holds_over_random_portals),
		cmocka_unit_test(up_holds_over_random_portals),
	};

	return cmocka_run_group_tests_name("walks by ranges", tests, NULL, NULL);
}
