#include "model_world.h"

#include <inttypes.h>

static const char *const shape_names[] = {"dense", "sparse", "lumpy", "dense above", "dense below", "huge IDs", "deserts"};

const size_t world_sizes[WORLD_SIZES] = {0, 1, 2, 49, 50, 51, 99, 100, 101, 149, 150, 2449, 2450, 2451, 2499, 2500,
	2501, 2549, 2550, 2551, 4999, 5000, 5001, 7500, 12345};

size_t divided_up(size_t rows, size_t by)
{
	return (rows + by - 1) / by;
}

static int64_t gap_of(dice *d, shape s, size_t at, size_t size)
{
	const int64_t wide = 1000000 + (int64_t) dice_below(d, 1000000);

	switch (s) {
		case SPARSE:
			return 1 + (int64_t) dice_below(d, 2000);
		case LUMPY:
			return dice_below(d, 300) ? 1 : 1 + (int64_t) dice_below(d, 10000000);
		case DENSE_ABOVE:
			return at * 2 < size ? wide : 1;
		case DENSE_BELOW:
			return at * 2 < size ? 1 : wide;
		case HUGE_IDS:
			return 1 + (int64_t) dice_below(d, ((uint64_t) 1 << 61) / (size + 1));
		case DESERTS:
			return at % WORLD_LUMP ? 1 : 1 + (int64_t) dice_below(d, 100000000);
		case DENSE:
		case SHAPES:
			break;
	}
	return 1;
}

static void populate(world *w)
{
	int64_t id = w->shape == HUGE_IDS ? (int64_t) 1 << 62 : 0;

	w->traffic.dice = &w->dice;
	w->initial = calloc(w->size + 1, sizeof(int64_t));
	for (size_t i = 0; i < w->size; i++) {
		id += gap_of(&w->dice, w->shape, i, w->size);
		portal_insert(&w->portal, id);
		id_set_add(&w->traffic.ever, id);
		w->initial[i] = id;
	}
}

void world_free(world *w)
{
	portal_free(&w->portal);
	id_set_free(&w->traffic.gone);
	id_set_free(&w->traffic.ever);
	free(w->initial);
}

void world_still(world *w, const b24_pager_ops *ops, shape s, size_t size, portal_cast cast, unsigned int doubled)
{
	*w = (world) {.dice = {size + 1}, .shape = s, .size = size};
	w->portal.cast = cast;
	w->portal.doubled = doubled;
	w->spec.ops = ops;
	populate(w);
}

static void let_one_come(portal *p, traffic *t)
{
	int64_t highest = p->count ? p->ids[p->count - 1] : 0;
	int64_t id = 1 + (t->anywhere ? (int64_t) dice_below(t->dice, (uint64_t) highest + 5) : highest);

	/* A number is given once: what is gone does not come again. */
	if (!id_set_has(&t->gone, id) && portal_insert(p, id)) {
		id_set_add(&t->ever, id);
	}
}

static void let_one_go(portal *p, traffic *t)
{
	size_t at = dice_below(t->dice, p->count);

	id_set_add(&t->gone, p->ids[at]);
	portal_delete_at(p, at);
}

static void traffic_passes(portal *p, void *context)
{
	traffic *t = context;

	for (size_t i = 0; i < 20 && dice_percent(t->dice, t->inserts); i++) {
		let_one_come(p, t);
	}
	for (size_t i = 0; i < 20 && p->count && dice_percent(t->dice, t->deletes); i++) {
		let_one_go(p, t);
	}
}

static void choose_portal(world *w)
{
	dice *d = &w->dice;

	w->shape = (shape) dice_below(d, SHAPES);
	w->size = dice_percent(d, 40) ? world_sizes[dice_below(d, WORLD_SIZES - 1)] : dice_below(d, 4000);
	w->portal.cast = dice_percent(d, 50) ? PORTAL_CASTS_ARRAYS : PORTAL_CASTS_ELEMENTS;
	w->portal.doubled = dice_percent(d, 60) ? 0 : (unsigned int) dice_below(d, 90);
	w->portal.whole_values_only = dice_percent(d, 10);
	w->portal.meanwhile = traffic_passes;
	w->portal.context = &w->traffic;
	w->traffic.inserts = dice_percent(d, 50) ? 0 : (unsigned int) dice_below(d, 80);
	w->traffic.deletes = dice_percent(d, 50) ? 0 : (unsigned int) dice_below(d, 80);
	w->traffic.anywhere = dice_percent(d, 50);
}

/* An ID from the portal or beside it. */
static int64_t some_id(world *w)
{
	if (!w->size || dice_percent(&w->dice, 10)) {
		return (int64_t) dice_below(&w->dice, 100);
	}
	return w->initial[dice_below(&w->dice, w->size)] + (int64_t) dice_below(&w->dice, 3) - 1;
}

static void choose_conditions(world *w)
{
	walk_spec *spec = &w->spec;

	spec->has_above = dice_percent(&w->dice, 25);
	spec->above = some_id(w);
	spec->has_below = dice_percent(&w->dice, 25);
	spec->below = some_id(w);
	spec->has_after = spec->ops != &b24_pager_offset && dice_percent(&w->dice, 25);
	spec->after = some_id(w);
	spec->descending = dice_percent(&w->dice, 50);
}

static void choose_troubles(world *w)
{
	dice *d = &w->dice;
	walk_spec *spec = &w->spec;

	spec->limit = dice_percent(d, 70) ? 0 : 1 + dice_below(d, dice_percent(d, 50) ? 200 : 6000);
	spec->lost = dice_percent(d, 70) ? 0 : (unsigned int) dice_below(d, 40);
	spec->failing = dice_percent(d, 80) ? 0 : (unsigned int) dice_below(d, 30);
	spec->slow = dice_percent(d, 70) ? 0 : (unsigned int) (1 + dice_below(d, 5000));
	spec->likely = dice_percent(d, 90) ? 0 : 1 + w->size + dice_below(d, 200);
	spec->unguarded = dice_percent(d, 10);
	spec->room = dice_percent(d, 80) ? 0 : 1 + dice_below(d, PORTAL_BATCH_COMMANDS);
}

void world_random(world *w, const b24_pager_ops *ops, uint64_t seed)
{
	*w = (world) {.seed = seed, .dice = {seed}};
	w->spec.ops = ops;
	choose_portal(w);
	populate(w);
	choose_conditions(w);
	choose_troubles(w);
}

bool world_allows(const world *w, int64_t id)
{
	const walk_spec *spec = &w->spec;
	const bool up = spec->ops == &b24_pager_up;

	if ((spec->has_above && id <= spec->above) || (spec->has_below && id >= spec->below)) {
		return false;
	}
	return !spec->has_after || (up ? id > spec->after : id < spec->after);
}

/* Nothing invented, nothing from behind the caller's conditions. */
static const char *fault_of_rows(const world *w, const walk *k)
{
	if (w->spec.limit && k->fetched > w->spec.limit) {
		return "more rows than the limit";
	}
	for (size_t i = 0; i < k->fetched; i++) {
		if (!id_set_has(&w->traffic.ever, k->ids[i])) {
			return "a row that never was";
		}
		if (!world_allows(w, k->ids[i])) {
			return "a row beyond the caller's own conditions";
		}
	}
	return NULL;
}

/* Strictly one way, which also means: nothing twice. */
static const char *fault_of_order(const walk *k)
{
	const bool up = k->spec.ops == &b24_pager_up;

	for (size_t i = 1; i < k->fetched; i++) {
		if (up ? k->ids[i] <= k->ids[i - 1] : k->ids[i] >= k->ids[i - 1]) {
			return "rows out of order or twice";
		}
	}
	return NULL;
}

static bool was_walked_out(const walk *k)
{
	return !k->failed && (!k->spec.limit || k->fetched < k->spec.limit);
}

/* Whether a walk that got as far as its last row, or to its end, must have come by this one. */
static bool was_passed(const walk *k, int64_t id)
{
	if (was_walked_out(k) || !k->fetched || k->spec.ops == &b24_pager_offset) {
		return was_walked_out(k);
	}
	return k->spec.ops == &b24_pager_up ? id <= k->ids[k->fetched - 1] : id >= k->ids[k->fetched - 1];
}

/* Every row that was there throughout was delivered, as far as the walk got. */
static const char *fault_of_absence(const world *w, const walk *k)
{
	const char *fault = NULL;
	id_set got = {0};

	for (size_t i = 0; i < k->fetched; i++) {
		id_set_add(&got, k->ids[i]);
	}
	for (size_t i = 0; i < w->size && !fault; i++) {
		int64_t id = w->initial[i];

		if (!id_set_has(&w->traffic.gone, id) && world_allows(w, id) && was_passed(k, id) && !id_set_has(&got, id)) {
			fault = "a row that was there throughout is missing";
		}
	}
	if (!fault && got.count < k->fetched) {
		fault = "a row twice";
	}
	id_set_free(&got);
	return fault;
}

/* Sizes that the caller's own list of IDs promises hold only where neither a join nor an insert makes more of them. */
static bool is_undisturbed(const world *w)
{
	const walk_spec *spec = &w->spec;

	return !spec->lost && !spec->slow && !spec->failing && !spec->limit && !spec->room
		&& (!spec->likely || (!w->portal.doubled && !w->traffic.inserts));
}

/*
 * Upwards: gaps so wide that they begin before a guard and end behind it, a last row that is gone when the walk comes to
 * it, and two to find out that the portal knows no guards.
 */
static size_t requests_for_guards(const world *w)
{
	if (w->spec.ops != &b24_pager_up) {
		return 0;
	}
	return (w->shape == DENSE ? 0u : 3u) + (w->traffic.deletes ? 1u : 0u)
		+ (w->portal.whole_values_only ? 2u : 0u);
}

/*
 * Pages with rows that are thrown away: the chained ones of the first request upwards, as it is not known yet where the
 * list ends. Downwards only older portals have something to put for what lies behind the end. Rows that come behind the end
 * while the walk is on are another matter.
 */
static size_t useless_allowed(const world *w, const walk *k)
{
	bool up = w->spec.ops == &b24_pager_up, older = w->portal.cast == PORTAL_CASTS_ELEMENTS;
	bool unguarded = up && (w->portal.whole_values_only || w->spec.likely || k->pager.unguarded);

	if (w->traffic.inserts || unguarded || (older && !up)) {
		return SIZE_MAX;
	}
	return up ? 3 : 0;
}

/*
 * A request for each 2,500 rows, a small one to begin with, and one more; another where it may become denser than anyone
 * could guess, and one where there may suddenly be more rows than IDs.
 */
static const char *fault_of_cost(const world *w, const walk *k)
{
	size_t unforeseen = w->shape == DENSE ? 0 : w->portal.doubled ? 2 : 1;
	size_t allowed = divided_up((size_t) k->pager.rows, REQUEST_ROWS) + 2 + unforeseen + requests_for_guards(w);

	if (is_undisturbed(w) && !k->divided && k->requests > allowed) {
		return "too many requests";
	}
	if (k->over_asked && !k->divided) {
		return "asked for a page more than the rows still wanted";
	}
	if (k->useless > useless_allowed(w, k)) {
		return "rows were read for nothing";
	}
	return w->portal.counted ? "made the database count" : NULL;
}

const char *world_judge_keyset(const world *w, const walk *k)
{
	const char *fault = k->trouble;

	fault = fault ? fault : fault_of_order(k);
	fault = fault ? fault : fault_of_rows(w, k);
	fault = fault ? fault : fault_of_absence(w, k);
	return fault ? fault : fault_of_cost(w, k);
}

const char *world_judge_offset(const world *w, const walk *k)
{
	const char *fault = k->trouble;

	fault = fault ? fault : fault_of_rows(w, k);
	if (!fault && !k->pager.shrunk) {
		fault = fault_of_absence(w, k);
	}
	if (!fault && k->pager.shrunk && !w->traffic.deletes) {
		fault = "shrunk, though nothing went";
	}
	return !fault && k->over_asked ? "asked for a page more than the rows still wanted" : fault;
}

void world_accuse(const world *w, const walk *k, const char *fault)
{
	if (!fault) {
		return;
	}
	print_error("%s walk over %zu rows, %s, cast %d, doubled %u%%, inserts %u%%, deletes %u%%, lost %u%%, "
				"failing %u/1000, slow %u ms, limit %zu, likely %zu, room %zu: %zu rows in %zu requests\n",
		w->spec.ops->name, w->size, shape_names[w->shape], (int) w->portal.cast, w->portal.doubled, w->traffic.inserts,
		w->traffic.deletes, w->spec.lost, w->spec.failing, w->spec.slow, w->spec.limit, w->spec.likely, w->spec.room,
		k->fetched, k->requests);
	if (w->seed) {
		fail_msg("%s; replay with B24_SEED=%" PRIu64, fault, w->seed);
	}
	fail_msg("%s", fault);
}

void world_run_seeds(void (*judge)(uint64_t seed), uint64_t runs)
{
	const uint64_t only = setting("B24_SEED", 0), last = only ? only : setting("B24_RUNS", runs);

	for (uint64_t seed = only ? only : 1; seed <= last; seed++) {
		judge(seed);
	}
}
