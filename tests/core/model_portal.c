#include "model_portal.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Conditions after casting: alternatives joined by OR come down to their weakest. */
typedef struct {
	int64_t above, below;
} range;

/* 0 marks a free slot; no row has that ID. */
static size_t slot_of(const id_set *set, int64_t id)
{
	size_t at = (size_t) ((uint64_t) id * 0x9e3779b97f4a7c15u >> 20) & (set->room - 1);

	while (set->slots[at] && set->slots[at] != id) {
		at = (at + 1) & (set->room - 1);
	}
	return at;
}

static void id_set_grow(id_set *set)
{
	id_set larger = {NULL, set->count, set->room ? set->room * 2 : 64};

	larger.slots = calloc(larger.room, sizeof(int64_t));
	for (size_t i = 0; i < set->room; i++) {
		if (set->slots[i]) {
			larger.slots[slot_of(&larger, set->slots[i])] = set->slots[i];
		}
	}
	free(set->slots);
	*set = larger;
}

bool id_set_add(id_set *set, int64_t id)
{
	if (id_set_has(set, id)) {
		return false;
	}
	if (set->count * 2 >= set->room) {
		id_set_grow(set);
	}
	set->slots[slot_of(set, id)] = id;
	set->count++;
	return true;
}

bool id_set_has(const id_set *set, int64_t id)
{
	return set->room && set->slots[slot_of(set, id)] == id;
}

void id_set_free(id_set *set)
{
	free(set->slots);
	*set = (id_set) {0};
}

void portal_free(portal *p)
{
	free(p->ids);
	*p = (portal) {0};
}

/* Index of the first row above `id`. */
static size_t index_above(const portal *p, int64_t id)
{
	size_t low = 0, high = p->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (p->ids[middle] > id) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low;
}

bool portal_insert(portal *p, int64_t id)
{
	size_t at = index_above(p, id);

	if (at && p->ids[at - 1] == id) {
		return false;
	}
	if (p->count == p->room) {
		p->room = p->room ? p->room * 2 : 256;
		p->ids = realloc(p->ids, p->room * sizeof(int64_t));
	}
	memmove(p->ids + at + 1, p->ids + at, (p->count - at) * sizeof(int64_t));
	p->ids[at] = id;
	p->count++;
	return true;
}

void portal_delete_at(portal *p, size_t index)
{
	p->count--;
	memmove(p->ids + index, p->ids + index + 1, (p->count - index) * sizeof(int64_t));
}

/* How many rows the join makes of an activity: one, a few, or more than a page holds. */
static size_t copies_of(const portal *p, int64_t id)
{
	uint64_t hash = (uint64_t) id * 0xbf58476d1ce4e5b9u >> 32;

	if (hash % 100 >= p->doubled) {
		return 1;
	}
	return hash % 401 == 0 ? PORTAL_PAGE_ROWS + 7 : 2 + hash % 3;
}

/* Alternatives of one condition, as they come. */
typedef struct {
	bool any;
	int64_t lowest, highest;
} alternatives;

static void allow(alternatives *a, int64_t value)
{
	a->lowest = !a->any || value < a->lowest ? value : a->lowest;
	a->highest = !a->any || value > a->highest ? value : a->highest;
	a->any = true;
}

/* What a walk along a path stops at when there is no such command: the map of all results so far. */
static alternatives cast_map(const portal *p, const portal_page *pages, size_t known)
{
	alternatives a = {0};
	size_t succeeded = 0;

	for (size_t i = 0; i < known; i++) {
		if (!pages[i].failed) {
			succeeded++;
			if (p->cast == PORTAL_CASTS_ELEMENTS) {
				allow(&a, pages[i].rows > 0);
			}
		}
	}
	if (p->cast == PORTAL_CASTS_ARRAYS) {
		allow(&a, succeeded > 0);
	}
	return a;
}

/* And what it stops at when the command is there and the row is not: the command's rows. */
static alternatives cast_rows(const portal *p, const portal_page *page)
{
	alternatives a = {0};

	if (p->cast == PORTAL_CASTS_ARRAYS || page->rows) {
		allow(&a, page->rows > 0);
	}
	return a;
}

/* A digit with the row's ID behind it; an array has no place in a text, and what is left begins with the digit. */
static alternatives resolve_within(const portal *p, const portal_value *value, const portal_page *pages, size_t known)
{
	const portal_page *page = value->command < known ? &pages[value->command] : NULL;
	alternatives a = {0};
	char text[40];

	if (page && !page->failed && value->row < page->rows && !p->whole_values_only) {
		snprintf(text, sizeof(text), "%" PRId64 "%" PRId64, value->number, page->ids[value->row]);
		allow(&a, strtoll(text, NULL, 10)); /* the largest number there is for what is larger, as PHP's (int) */
	} else {
		allow(&a, value->number);
	}
	return a;
}

static alternatives resolve(const portal *p, const portal_value *value, const portal_page *pages, size_t known)
{
	alternatives a = {0};

	if (value->kind == PORTAL_NUMBER) {
		allow(&a, value->number);
	}
	if (value->kind == PORTAL_DIGIT_AND_REFERENCE) {
		return resolve_within(p, value, pages, known);
	}
	if (value->kind != PORTAL_REFERENCE) {
		return a;
	}
	if (value->command >= known || pages[value->command].failed) {
		return cast_map(p, pages, known);
	}
	if (value->row >= pages[value->command].rows) {
		return cast_rows(p, &pages[value->command]);
	}
	allow(&a, pages[value->command].ids[value->row]);
	return a;
}

static size_t count_rows(const portal *p, size_t from, size_t to)
{
	size_t rows = 0;

	for (size_t i = from; i < to; i++) {
		rows += copies_of(p, p->ids[i]);
	}
	return rows;
}

/* Rows [skip, skip + 50) of the IDs with index [from, to), in the order asked for. */
static void fill(const portal *p, size_t from, size_t to, bool descending, size_t skip, portal_page *page)
{
	for (size_t i = 0; from + i < to && page->rows < PORTAL_PAGE_ROWS; i++) {
		int64_t id = p->ids[descending ? to - 1 - i : from + i];

		for (size_t copies = copies_of(p, id); copies && page->rows < PORTAL_PAGE_ROWS; copies--) {
			if (skip) {
				skip--;
			} else {
				page->ids[page->rows++] = id;
			}
		}
	}
}

static void run(portal *p, const portal_command *command, range bounds, portal_page *page)
{
	size_t from = index_above(p, bounds.above), to = bounds.below == INT64_MIN ? 0 : index_above(p, bounds.below - 1);
	size_t skip = 0;

	to = to < from ? from : to;
	if (command->start >= 0) {
		p->counted++;
		page->total = (int64_t) count_rows(p, from, to);
		skip = (size_t) (command->start / PORTAL_PAGE_ROWS * PORTAL_PAGE_ROWS);
		/* There is no page past the end: the first one takes its place. */
		skip = (int64_t) skip >= page->total ? 0 : skip;
	}
	fill(p, from, to, command->descending, skip, page);
}

void portal_batch(portal *p, const portal_command *commands, size_t count, portal_page *pages)
{
	p->requests++;
	for (size_t i = 0; i < count; i++) {
		alternatives above = resolve(p, &commands[i].above, pages, i);
		alternatives below = resolve(p, &commands[i].below, pages, i);
		range bounds = {above.any ? above.lowest : INT64_MIN, below.any ? below.highest : INT64_MAX};

		if (commands[i].at_most.kind == PORTAL_NUMBER && commands[i].at_most.number < bounds.below) {
			bounds.below = commands[i].at_most.number + 1;
		}

		pages[i] = (portal_page) {.failed = commands[i].fails};
		if (i && p->meanwhile) {
			p->meanwhile(p, p->context);
		}
		p->commands++;
		if (!commands[i].fails) {
			run(p, &commands[i], bounds, &pages[i]);
		}
	}
}
