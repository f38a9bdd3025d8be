#include "pager.h"

#include "batch.h"

/*
 * Chains of pages by ID, either way. The first request reads a few pages and looks for the last ID; by those the further
 * chains are made as long as the list can need.
 */

/* Pages before it is known where the list ends: a short one is read at once, of a long one that is enough to go by. */
#define FIRST_PAGES 3

/* Guesses that were too small until there are no more of them: a lumpy list costs a request or two more at most. */
#define MOST_MISSES 2

/* Beside the rows that there should be: what makes few guesses too small by chance, and few more after such a one. */
#define SPARE_ROWS (B24_PAGE_ROWS / 2)
#define SPARE_ROWS_AFTER_A_MISS B24_PAGE_ROWS

/* A chain of no more pages may be read past the end. */
#define UNGUARDED_PAGES 4

/* Of ten. Behind an ID as large a 1 is more than any integer, and the portal takes it for the largest. */
#define LARGEST_POWER 1000000000000000000

#define UNSORTED "the portal did not sort the rows by ID"

static uint64_t distance(int64_t from, int64_t to)
{
	return from < to ? (uint64_t) to - (uint64_t) from : (uint64_t) from - (uint64_t) to;
}

double b24_pager_rows_left(const b24_pager *pager)
{
	double density = (double) pager->rows / ((double) distance(pager->origin, pager->position) + 1);
	double rows = (double) distance(pager->position, pager->edge) * density;
	double listed = (double) pager->likely - (double) pager->rows;

	return pager->likely && !pager->crowded && rows > listed ? (listed > 0 ? listed : 0) : rows;
}

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Pages that can be of use: for as many rows as are wanted, and as there are IDs before the edge. */
static size_t useful_pages(const b24_pager *pager)
{
	size_t pages = B24_BATCH_COMMANDS;

	if (pager->wanted) {
		pages = smaller(pages, b24_pages_for((double) pager->wanted));
	}
	if (pager->has_position && pager->has_edge && !pager->crowded) {
		pages = smaller(pages, b24_pages_for((double) distance(pager->position, pager->edge)));
	}
	return pages;
}

/*
 * As many as there should be before the edge. A page too many is read for nothing, a page too few takes another request,
 * which then knows better.
 */
static size_t expected_pages(const b24_pager *pager)
{
	if (!pager->rows && pager->likely) {
		return b24_pages_for((double) pager->likely + 1);
	}
	if (pager->has_edge && pager->rows && pager->misses < MOST_MISSES) {
		return b24_pages_for(b24_pager_rows_left(pager) + SPARE_ROWS + pager->misses * SPARE_ROWS_AFTER_A_MISS);
	}
	return B24_BATCH_COMMANDS;
}

/*
 * A chain: the first page starts at the position, each other one behind the last row of the page before it. When there
 * is no such row the portal reads "below 1" downwards and finds nothing (an older one only at first), but "above 1"
 * upwards, which is the first page again. So upwards each page has a second condition, its guard: "below" a 1 with the
 * row's ID written behind it, which is above the ID where there is such a row, and where there is none it is 1.
 *
 * Rows may lie behind the guard, too: a short guarded page ends its chain, but the walk only at the edge. So there are
 * guards only where an edge is known, and none in a chain of so few pages that asking once more would cost more.
 */
static size_t chain(b24_pager *pager, b24_page *pages, size_t most)
{
	size_t count = smaller(most, useful_pages(pager));
	bool guarded = !pager->descending && pager->has_edge && !pager->unguarded && count > UNGUARDED_PAGES;

	for (size_t i = 0; i < count; i++) {
		pages[i] = (b24_page) {.from = B24_FROM_PREVIOUS, .start = -1, .descending = pager->descending,
			.guarded = guarded && i};
	}
	pages[0].from = pager->has_position ? B24_FROM_ID : B24_FROM_START;
	pages[0].id = pager->position;
	pager->cut = false;
	return count;
}

/* Looking for the end saves more than a page only where more than a few pages could follow. */
static bool wants_probe(const b24_pager *pager, size_t room)
{
	return !pager->probed && !pager->likely && room >= 2 && useful_pages(pager) > FIRST_PAGES + 1;
}

static size_t plan(b24_pager *pager, b24_page *pages, size_t room)
{
	size_t count, expected;

	if (pager->ended) {
		return 0;
	}
	room = smaller(room, pager->chain);
	if (!wants_probe(pager, room)) {
		expected = expected_pages(pager);
		count = chain(pager, pages, smaller(room, expected));
		pager->guessing = count == expected && count < B24_BATCH_COMMANDS;
		return count;
	}
	count = chain(pager, pages, smaller(room - 1, FIRST_PAGES));
	pages[count] = (b24_page) {.from = pages[0].from, .id = pages[0].id, .start = -1, .descending = !pager->descending,
		.probe = true};
	return count + 1;
}

static bool is_beyond(const b24_pager *pager, int64_t id)
{
	return pager->descending ? id < pager->position : id > pager->position;
}

static bool reached_edge(const b24_pager *pager)
{
	return pager->has_edge && (pager->descending ? pager->position <= pager->edge : pager->position >= pager->edge);
}

/* The last ID bounds the walk: rows that come behind it later belong to a later walk. */
static b24_page_use take_probe(b24_pager *pager, const b24_page_seen *seen)
{
	pager->probed = true;
	if (!pager->ended && seen->rows) {
		if (!seen->monotone) {
			return b24_pager_broken(pager, UNSORTED);
		}
		b24_pager_set_edge(pager, seen->first);
		pager->ended = reached_edge(pager);
	}
	return B24_PAGE_DISCARD;
}

int64_t b24_pager_guard(int64_t id)
{
	int64_t power = 1;

	while (power <= id && power < LARGEST_POWER) {
		power *= 10;
	}
	return power > id ? power + id : INT64_MAX;
}

/*
 * A portal that took the guard for something else than it is shows rows later that it should have shown then. So does one
 * where such rows have come meanwhile, which then gets no more guards either.
 */
static void watch_guard(b24_pager *pager, const b24_page *page, const b24_page_seen *seen)
{
	if (seen->rows && seen->first < pager->none_below) {
		pager->unguarded = true;
	}
	pager->guards_hold |= page->guarded && seen->rows;
	pager->none_below = page->guarded && seen->rows < B24_PAGE_ROWS ? b24_pager_guard(pager->position) : 0;
}

static void move_on(b24_pager *pager, const b24_page_seen *seen)
{
	pager->crowded |= distance(seen->first, seen->last) + 1 < seen->rows;
	pager->origin = pager->rows ? pager->origin : seen->first;
	pager->position = seen->last;
	pager->has_position = true;
	pager->rows += seen->rows;
}

/*
 * A short page is the last of its chain. What was asked for behind it started from a row that does not exist, for which
 * the portal puts something else: nothing at all, or the first page again.
 */
static b24_page_use take(b24_pager *pager, const b24_page *page, const b24_page_seen *seen)
{
	if (page->probe) {
		return take_probe(pager, seen);
	}
	if (pager->guessing) {
		pager->guessing = false;
		pager->misses++;
	}
	if (pager->cut) {
		pager->discarded++;
		return B24_PAGE_DISCARD;
	}
	if (seen->rows && !seen->monotone) {
		return b24_pager_broken(pager, UNSORTED);
	}
	if (seen->rows && pager->has_position && !is_beyond(pager, seen->first)) {
		return b24_pager_broken(pager, "the portal did not apply the ID condition");
	}
	watch_guard(pager, page, seen);
	if (seen->rows) {
		move_on(pager, seen);
	}
	pager->lost = 0;
	pager->cut = seen->rows < B24_PAGE_ROWS || reached_edge(pager);
	pager->ended = reached_edge(pager) || (pager->cut && !page->guarded);
	return B24_PAGE_DELIVER;
}

const b24_pager_ops b24_pager_down = {"keyset, descending", plan, take, b24_pager_lose, b24_pager_awaits};
const b24_pager_ops b24_pager_up = {"keyset, ascending", plan, take, b24_pager_lose, b24_pager_awaits};
