#include "model_walk.h"

/* No walk of the sizes tested needs as many; what does, goes round in circles. */
#define ENDLESS 20000

#define RETRIES 8

/* Answers that are kept beside those in flight; see walk.c. */
#define AHEAD_OF_RANGES 3

static bool is_offset(const walk *w)
{
	return w->spec.ops == &b24_pager_offset;
}

/* The condition on the side where the cursor goes, as long as there is no cursor. */
static portal_value number_if(bool has, int64_t number)
{
	return (portal_value) {.kind = has ? PORTAL_NUMBER : PORTAL_NO_CONDITION, .number = number};
}

static portal_value cursor_of(const b24_page *page, size_t index, portal_value bound)
{
	switch (page->from) {
		case B24_FROM_ID:
			return (portal_value) {.kind = PORTAL_NUMBER, .number = page->id};
		case B24_FROM_PREVIOUS:
			return (portal_value) {.kind = PORTAL_REFERENCE, .command = index - 1, .row = B24_PAGE_ROWS - 1};
		case B24_FROM_START:
		case B24_FROM_OFFSET:
			break;
	}
	return bound;
}

static portal_command command_of(walk *w, const b24_page *page, size_t index)
{
	const walk_spec *spec = &w->spec;
	portal_command command = {
		.above = number_if(spec->has_above, spec->above),
		.below = number_if(spec->has_below, spec->below),
		.descending = is_offset(w) ? spec->descending : page->descending,
		.start = page->start,
		.fails = dice_below(w->dice, 1000) < spec->failing,
	};

	if (page->bounded && !page->descending) {
		command.above = cursor_of(page, index, command.above);
		command.below = number_if(false, 0);
		command.at_most = number_if(true, page->until);
	} else if (page->bounded) {
		command.below = cursor_of(page, index, command.below);
		command.above = number_if(true, page->until - 1);
	} else if (spec->ops == &b24_pager_down) {
		command.below = cursor_of(page, index, command.below);
	} else if (spec->ops == &b24_pager_up) {
		command.above = cursor_of(page, index, command.above);
	}
	if (page->guarded) {
		command.at_most = page->bounded ? command.at_most : number_if(spec->has_below, spec->below - 1);
		command.below = (portal_value) {.kind = PORTAL_DIGIT_AND_REFERENCE, .number = 1, .command = index - 1,
			.row = B24_PAGE_ROWS - 1};
	}
	return command;
}

static void note_asking_too_much(walk *w, const walk_flight *flight)
{
	size_t pages = 0;

	for (size_t i = 0; i < flight->planned; i++) {
		pages += !flight->plan[i].probe;
	}
	if (w->pager.wanted && pages * B24_PAGE_ROWS >= w->pager.wanted + B24_PAGE_ROWS) {
		w->over_asked++;
	}
}

/* The portal runs a request at some time between its sending and its answer. */
static void run(walk *w, walk_flight *flight)
{
	portal_command commands[PORTAL_BATCH_COMMANDS];

	if (flight->asked) {
		return;
	}
	if (w->portal->meanwhile && w->requests > 1) {
		w->portal->meanwhile(w->portal, w->portal->context);
	}
	for (size_t i = 0; i < flight->planned; i++) {
		commands[i] = command_of(w, &flight->plan[i], i);
	}
	portal_batch(w->portal, commands, flight->planned, flight->answer);
	flight->asked = true;
}

static double up_to_twice(walk *w, double seconds)
{
	return seconds * (1 + (double) dice_below(w->dice, 1000) / 1000);
}

static void schedule(walk *w, walk_flight *flight)
{
	flight->sent = w->limits ? w->limits->reserve(w->limits->context) : 0;
	flight->paging = up_to_twice(w, w->spec.page_latency) * (double) flight->planned;
	flight->due = flight->sent + up_to_twice(w, w->spec.latency) + flight->paging;
	if (w->limits) {
		w->limits->arrive(w->limits->context, flight->sent);
	}
}

static void send(walk *w, walk_flight *flight)
{
	schedule(w, flight);
	w->requests++;
	w->flight_count++;
	w->most_flights = w->flight_count > w->most_flights ? w->flight_count : w->most_flights;
	if (dice_percent(w->dice, 50)) {
		run(w, flight);
	}
}

static int before(const walk *w, int64_t a, int64_t b)
{
	return w->pager.descending ? a > b : a < b;
}

/* The run whose turn it is, or none. */
static walk_run_of_rows *next_run(walk *w)
{
	walk_run_of_rows *best = w->kept_count ? &w->kept[0] : NULL;

	for (size_t i = 1; i < w->kept_count && w->divided; i++) {
		best = before(w, w->kept[i].ids[0], best->ids[0]) ? &w->kept[i] : best;
	}
	return best && (!w->divided || b24_pager_settled(&w->pager, best->ids[0])) ? best : NULL;
}

static bool is_stuck(walk *w)
{
	return !w->flight_count && !next_run(w);
}

static size_t plan(walk *w, walk_flight *flight)
{
	size_t limit = w->spec.limit, room = w->spec.room ? w->spec.room : PORTAL_BATCH_COMMANDS;

	*flight = (walk_flight) {0};
	w->pager.wanted = !limit ? 0 : w->taken < limit ? limit - w->taken : is_stuck(w) ? limit - w->fetched : 0;
	w->pager.in_flight = w->flight_count;
	flight->planned = limit && !w->pager.wanted ? 0 : w->pager.ops->plan(&w->pager, flight->plan, room);
	note_asking_too_much(w, flight);
	return flight->planned;
}

static size_t breadth(walk *w)
{
	const walk_limits *limits = w->limits;

	if (!w->spec.concurrency) {
		return 1;
	}
	return b24_pace_breadth(&w->pace, limits->hold(limits->context) > 0 ? 1 : w->spec.concurrency,
		limits->wait(limits->context), limits->rate, limits->left(limits->context));
}

static void choose_breadth(walk *w)
{
	w->pager.breadth = breadth(w);
	w->pager.share = w->spec.concurrency ? b24_pace_share(&w->pace, w->limits->rate) : 0;
	if (w->pager.breadth > 1 && !w->flight_count && b24_pager_divide(&w->pager)) {
		w->divided = true;
	}
	if (!w->divided) {
		w->pager.breadth = 1;
	}
}

static size_t answers_kept(const walk *w)
{
	size_t count = 0;

	for (size_t i = 0; i < w->kept_count; i++) {
		bool known = false;

		for (size_t j = 0; j < i && !known; j++) {
			known = w->kept[j].answer == w->kept[i].answer;
		}
		count += !known;
	}
	return count;
}

static bool has_room(walk *w)
{
	size_t ahead = w->divided ? w->pager.breadth + AHEAD_OF_RANGES : 2, kept = answers_kept(w);

	w->most_kept = w->kept_count > w->most_kept ? w->kept_count : w->most_kept;
	return w->flight_count < w->pager.breadth && w->flight_count + kept < ahead;
}

static void ask(walk *w)
{
	choose_breadth(w);
	while (has_room(w) || is_stuck(w)) {
		if (!plan(w, &w->flights[w->flight_count])) {
			return;
		}
		send(w, &w->flights[w->flight_count]);
	}
}

static void deliver(walk *w, int64_t id)
{
	if (w->spec.limit && w->fetched >= w->spec.limit) {
		return;
	}
	if (w->fetched == w->room) {
		w->room = w->room ? w->room * 2 : 1024;
		w->ids = realloc(w->ids, w->room * sizeof(int64_t));
	}
	w->ids[w->fetched++] = id;
}

static void hand_over(walk *w, walk_run_of_rows *run_of_rows)
{
	for (size_t i = 0; i < run_of_rows->count; i++) {
		deliver(w, run_of_rows->ids[i]);
	}
	free(run_of_rows->ids);
	w->kept_count--;
	memmove(run_of_rows, run_of_rows + 1, (size_t) (w->kept + w->kept_count - run_of_rows) * sizeof(*run_of_rows));
}

static void hand_over_all(walk *w)
{
	for (walk_run_of_rows *next = next_run(w); next; next = next_run(w)) {
		hand_over(w, next);
	}
}

static bool is_repeated(walk *w, const portal_page *page, size_t at)
{
	if (is_offset(w)) {
		return !id_set_add(&w->seen, page->ids[at]);
	}
	return at > 0 && page->ids[at] == page->ids[at - 1];
}

static walk_run_of_rows *new_run(walk *w)
{
	if (w->kept_count == w->kept_room) {
		w->kept_room = w->kept_room ? w->kept_room * 2 : 64;
		w->kept = realloc(w->kept, w->kept_room * sizeof(*w->kept));
	}
	w->kept[w->kept_count] = (walk_run_of_rows) {malloc(PORTAL_PAGE_ROWS * sizeof(int64_t)), 0, w->requests};
	return &w->kept[w->kept_count++];
}

/* A page is a run of its own here: they have their places in the list like longer ones. */
static void keep_rows(walk *w, const portal_page *page, bool reversed)
{
	walk_run_of_rows *kept = new_run(w);

	for (size_t i = 0; i < page->rows; i++) {
		if (is_repeated(w, page, i)) {
			w->repeated++;
		} else {
			kept->ids[kept->count++] = page->ids[i];
			w->taken += !w->spec.limit || w->taken < w->spec.limit;
		}
	}
	for (size_t i = 0; reversed && i < kept->count / 2; i++) {
		int64_t id = kept->ids[i];

		kept->ids[i] = kept->ids[kept->count - 1 - i];
		kept->ids[kept->count - 1 - i] = id;
	}
	if (!kept->count) {
		free(kept->ids);
		w->kept_count--;
	}
}

static b24_page_seen look_at(const b24_page *page_plan, const portal_page *page)
{
	b24_page_seen seen = {.rows = page->rows, .monotone = true, .total = page->total};

	for (size_t i = 1; i < page->rows; i++) {
		if (page_plan->descending ? page->ids[i] > page->ids[i - 1] : page->ids[i] < page->ids[i - 1]) {
			seen.monotone = false;
		}
	}
	if (page->rows) {
		seen.first = page->ids[0];
		seen.last = page->ids[page->rows - 1];
	}
	return seen;
}

static void lose(walk *w, const b24_page *pages, size_t count)
{
	w->failed |= w->pager.ops->lose(&w->pager, pages, count) > RETRIES;
	b24_pace_note_loss(&w->pace, w->flight_count + 1);
}

/* False when what follows in the answer is to be asked for anew. */
static bool take_page(walk *w, const walk_flight *flight, size_t index)
{
	const portal_page *page = &flight->answer[index];
	const b24_page *asked = &flight->plan[index];
	b24_page_seen seen = look_at(asked, page);

	if (page->failed) {
		if (!w->pager.ops->awaits(&w->pager, asked)) {
			return true;
		}
		w->failed = dice_percent(w->dice, 50);
		lose(w, asked, flight->planned - index);
		return false;
	}
	switch (w->pager.ops->take(&w->pager, asked, &seen)) {
		case B24_PAGE_DELIVER:
			keep_rows(w, page, asked->descending != w->pager.descending);
			break;
		case B24_PAGE_BROKEN:
			w->trouble = w->pager.trouble;
			break;
		case B24_PAGE_DISCARD:
			w->useless += !asked->probe && page->rows;
			break;
	}
	return !w->trouble;
}

static void observe(walk *w, const walk_flight *flight)
{
	double seconds = flight->paging;

	for (size_t i = 0; w->spec.slow && i < flight->planned; i++) {
		seconds += (double) dice_below(w->dice, w->spec.slow) / 1000;
	}
	b24_pager_observe(&w->pager, seconds, flight->planned);
	b24_pace_note(&w->pace, flight->due - flight->sent, flight->paging, flight->planned);
}

static void take_pages(walk *w, const walk_flight *flight)
{
	observe(w, flight);
	for (size_t i = 0; i < flight->planned; i++) {
		if (!take_page(w, flight, i)) {
			return;
		}
	}
}

static walk_flight *earliest(walk *w)
{
	walk_flight *first = &w->flights[0];

	for (size_t i = 1; i < w->flight_count; i++) {
		first = w->flights[i].due < first->due ? &w->flights[i] : first;
	}
	return first;
}

/* A lost answer is asked for again from the same place, in a smaller portion when the portal was slow. */
static void receive(walk *w)
{
	walk_flight *flight = earliest(w), landed;

	run(w, flight);
	landed = *flight;
	*flight = w->flights[--w->flight_count];
	if (w->limits) {
		*w->limits->now = landed.due > *w->limits->now ? landed.due : *w->limits->now;
		w->limits->land(w->limits->context, landed.paging);
	}
	if (!dice_percent(w->dice, w->spec.lost)) {
		take_pages(w, &landed);
		return;
	}
	if (dice_percent(w->dice, 50)) {
		b24_pager_shorten(&w->pager, landed.planned);
	}
	lose(w, landed.plan, landed.planned);
}

static void start(walk *w, const walk_spec *spec)
{
	const bool down = spec->ops == &b24_pager_down;
	int64_t edge = down ? (spec->has_above && spec->above >= 1 ? spec->above + 1 : 1) : spec->below - 1;
	int64_t after = spec->after;

	b24_pager_init(&w->pager, spec->ops);
	w->pager.likely = spec->likely;
	w->pager.unguarded = spec->unguarded;
	if (is_offset(w)) {
		return;
	}
	if (down || spec->has_below) {
		b24_pager_set_edge(&w->pager, edge);
	}
	if (spec->has_after) {
		after = down && spec->has_below && spec->below < after ? spec->below : after;
		after = !down && spec->has_above && spec->above > after ? spec->above : after;
		b24_pager_start_after(&w->pager, after);
	}
}

/* A consumer that is slower or faster than the portal. */
static void consume(walk *w)
{
	if (!w->limits || w->spec.eager || dice_percent(w->dice, 60)) {
		hand_over_all(w);
	} else if (next_run(w)) {
		hand_over(w, next_run(w));
	}
}

/* One round; false when there is nothing left to do. */
static bool go_on(walk *w)
{
	ask(w);
	if (!w->flight_count && !w->kept_count) {
		return false;
	}
	if (is_stuck(w)) {
		w->trouble = "rows are kept that nothing before them is asked for";
	}
	if (w->flight_count) {
		receive(w);
	}
	if (w->requests >= ENDLESS) {
		w->trouble = "the walk does not end";
	}
	consume(w);
	return !w->failed && !w->trouble && (!w->spec.limit || w->fetched < w->spec.limit);
}

void walk_run_under(walk *w, const walk_spec *spec, portal *p, dice *d, const walk_limits *limits)
{
	*w = (walk) {.spec = *spec, .portal = p, .dice = d, .limits = limits};
	start(w, spec);
	while (go_on(w)) {
	}
	hand_over_all(w);
}

void walk_run(walk *w, const walk_spec *spec, portal *p, dice *d)
{
	walk_run_under(w, spec, p, d, NULL);
}

void walk_free(walk *w)
{
	while (w->kept_count) {
		free(w->kept[--w->kept_count].ids);
	}
	free(w->kept);
	free(w->ids);
	id_set_free(&w->seen);
	*w = (walk) {0};
}
