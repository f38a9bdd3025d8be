#include "model_walk.h"

/* No walk of the sizes tested needs as many; what does, goes round in circles. */
#define ENDLESS 20000

#define RETRIES 5

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

static portal_command command_of(walk *w, size_t index)
{
	const walk_spec *spec = &w->spec;
	const b24_page *page = &w->plan[index];
	portal_command command = {
		.above = number_if(spec->has_above, spec->above),
		.below = number_if(spec->has_below, spec->below),
		.descending = is_offset(w) ? spec->descending : page->descending,
		.start = page->start,
		.fails = dice_below(w->dice, 1000) < spec->failing,
	};

	if (spec->ops == &b24_pager_down) {
		command.below = cursor_of(page, index, command.below);
	} else if (spec->ops == &b24_pager_up) {
		command.above = cursor_of(page, index, command.above);
	}
	return command;
}

static void note_asking_too_much(walk *w)
{
	size_t pages = 0;

	for (size_t i = 0; i < w->planned; i++) {
		pages += !w->plan[i].probe;
	}
	if (w->pager.wanted && pages * B24_PAGE_ROWS >= w->pager.wanted + B24_PAGE_ROWS) {
		w->over_asked++;
	}
}

static bool ask(walk *w)
{
	size_t limit = w->spec.limit, room = w->spec.room ? w->spec.room : PORTAL_BATCH_COMMANDS;

	w->pager.wanted = limit ? limit - w->fetched : 0;
	w->planned = limit && w->fetched >= limit ? 0 : w->pager.ops->plan(&w->pager, w->plan, room);
	note_asking_too_much(w);
	return w->planned > 0;
}

static void send(walk *w)
{
	portal_command commands[PORTAL_BATCH_COMMANDS];

	if (w->portal->meanwhile && w->requests) {
		w->portal->meanwhile(w->portal, w->portal->context);
	}
	for (size_t i = 0; i < w->planned; i++) {
		commands[i] = command_of(w, i);
	}
	w->requests++;
	portal_batch(w->portal, commands, w->planned, w->answer);
}

/* A lost answer is asked for again from the same place, in a smaller portion when the portal was slow. */
static void receive(walk *w)
{
	send(w);
	while (dice_percent(w->dice, w->spec.lost) && w->requests < ENDLESS) {
		if (dice_percent(w->dice, 50)) {
			b24_pager_shorten(&w->pager, w->planned);
		}
		ask(w);
		send(w);
	}
}

static bool is_repeated(walk *w, const portal_page *page, size_t at)
{
	if (is_offset(w)) {
		return !id_set_add(&w->seen, page->ids[at]);
	}
	return at > 0 && page->ids[at] == page->ids[at - 1];
}

static void keep(walk *w, int64_t id)
{
	if (w->fetched == w->room) {
		w->room = w->room ? w->room * 2 : 1024;
		w->ids = realloc(w->ids, w->room * sizeof(int64_t));
	}
	w->ids[w->fetched++] = id;
}

static void keep_rows(walk *w, const portal_page *page)
{
	for (size_t i = 0; i < page->rows; i++) {
		if (is_repeated(w, page, i)) {
			w->repeated++;
		} else if (!w->spec.limit || w->fetched < w->spec.limit) {
			keep(w, page->ids[i]);
		}
	}
}

static b24_page_seen look_at(const b24_page *plan, const portal_page *page)
{
	b24_page_seen seen = {.rows = page->rows, .monotone = true, .total = page->total};

	for (size_t i = 1; i < page->rows; i++) {
		if (plan->descending ? page->ids[i] > page->ids[i - 1] : page->ids[i] < page->ids[i - 1]) {
			seen.monotone = false;
		}
	}
	if (page->rows) {
		seen.first = page->ids[0];
		seen.last = page->ids[page->rows - 1];
	}
	return seen;
}

static void take_error(walk *w)
{
	if (w->pager.cut) {
		return;
	}
	w->again = dice_percent(w->dice, 50) && w->attempts < RETRIES;
	w->attempts += w->again;
	w->failed = !w->again;
}

static void take_page(walk *w, size_t index)
{
	const portal_page *page = &w->answer[index];
	b24_page_seen seen = look_at(&w->plan[index], page);

	if (page->failed) {
		take_error(w);
		return;
	}
	switch (w->pager.ops->take(&w->pager, &w->plan[index], &seen)) {
		case B24_PAGE_DELIVER:
			keep_rows(w, page);
			break;
		case B24_PAGE_BROKEN:
			w->trouble = w->pager.trouble;
			break;
		case B24_PAGE_DISCARD:
			break;
	}
}

static bool goes_on(const walk *w)
{
	return !w->failed && !w->again && !w->trouble;
}

static void take_pages(walk *w)
{
	w->again = false;
	for (size_t i = 0; i < w->planned && goes_on(w); i++) {
		take_page(w, i);
	}
	w->attempts = w->again ? w->attempts : 0;
}

static void observe(walk *w)
{
	double seconds = 0;

	for (size_t i = 0; w->spec.slow && i < w->planned; i++) {
		seconds += (double) dice_below(w->dice, w->spec.slow) / 1000;
	}
	b24_pager_observe(&w->pager, seconds, w->planned);
}

static void start(walk *w, const walk_spec *spec)
{
	const bool down = spec->ops == &b24_pager_down;
	int64_t edge = down ? (spec->has_above && spec->above >= 1 ? spec->above + 1 : 1) : spec->below - 1;
	int64_t after = spec->after;

	b24_pager_init(&w->pager, spec->ops);
	w->pager.likely = spec->likely;
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

void walk_run(walk *w, const walk_spec *spec, portal *p, dice *d)
{
	*w = (walk) {.spec = *spec, .portal = p, .dice = d};
	start(w, spec);
	while (!w->failed && !w->trouble && ask(w)) {
		receive(w);
		if (w->requests >= ENDLESS) {
			w->trouble = "the walk does not end";
		}
		take_pages(w);
		observe(w);
	}
}

void walk_free(walk *w)
{
	free(w->ids);
	id_set_free(&w->seen);
	*w = (walk) {0};
}
