#include "pager.h"

#include "batch.h"

#define COMFORTABLE_SECONDS 20.0

/* A guess after a wrong one rests on so many times as many rows. */
#define BETTER_FOUNDED 8

void b24_pager_init(b24_pager *pager, const b24_pager_ops *ops)
{
	*pager = (b24_pager) {.ops = ops, .chain = B24_BATCH_COMMANDS, .ceiling = B24_BATCH_COMMANDS, .total = -1};
	pager->descending = ops == &b24_pager_down;
	pager->breadth = 1;
}

void b24_pager_start_after(b24_pager *pager, int64_t id)
{
	pager->position = id;
	pager->has_position = true;
}

void b24_pager_set_edge(b24_pager *pager, int64_t id)
{
	pager->edge = id;
	pager->has_edge = true;
}

void b24_pager_observe(b24_pager *pager, double seconds, size_t pages)
{
	double fitting = pages && seconds > 0 ? COMFORTABLE_SECONDS * (double) pages / seconds : B24_BATCH_COMMANDS;

	pager->chain = fitting >= (double) pager->ceiling ? pager->ceiling : fitting < 1 ? 1 : (size_t) fitting;
}

void b24_pager_shorten(b24_pager *pager, size_t asked)
{
	/* A request of a page or two was not lost for its size. */
	size_t half = (asked > 2 ? asked : pager->chain) / 2;

	half = half < 1 ? 1 : half;
	pager->chain = pager->ceiling = half < pager->chain ? half : pager->chain;
}

unsigned int b24_pager_lose(b24_pager *pager, const b24_page *pages, size_t count)
{
	(void) pages;
	(void) count;
	return ++pager->lost;
}

static uint64_t distance(int64_t from, int64_t to)
{
	return from < to ? (uint64_t) to - (uint64_t) from : (uint64_t) from - (uint64_t) to;
}

/* By the density of what was seen, how many rows are left before the edge. */
static double rows_left(const b24_pager *pager)
{
	double density = (double) pager->rows / ((double) distance(pager->origin, pager->position) + 1);

	return (double) distance(pager->position, pager->edge) * density;
}

static size_t pages_for(double rows)
{
	return rows >= B24_PAGE_ROWS * B24_BATCH_COMMANDS ? B24_BATCH_COMMANDS : (size_t) (rows / B24_PAGE_ROWS) + 1;
}

/*
 * What a chain should hold: as far as the edge, and a page more for where it is denser. When a guess was too small,
 * another one has to rest on many more rows, so that a lumpy list costs a request or two more at most.
 */
static size_t expected_pages(b24_pager *pager)
{
	size_t pages = B24_BATCH_COMMANDS;

	pager->guessing = 0;
	if (!pager->rows && pager->likely) {
		return pages_for((double) pager->likely);
	}
	if (pager->has_edge && pager->rows && pager->rows >= pager->guessed * BETTER_FOUNDED) {
		pages = pages_for(rows_left(pager)) + 1;
		pager->guessing = pages < B24_BATCH_COMMANDS ? pager->rows : 0;
	}
	return pages;
}

int64_t b24_pager_estimate(const b24_pager *pager)
{
	double rows;

	if (pager->total >= 0) {
		return pager->total;
	}
	if (pager->ended) {
		return (int64_t) pager->rows;
	}
	if (pager->range_count) {
		rows = (double) pager->rows + b24_pager_rows_in_ranges(pager);
	} else if (pager->has_edge && pager->rows) {
		rows = (double) pager->rows + rows_left(pager);
	} else {
		return -1;
	}
	return rows < (double) INT64_MAX ? (int64_t) rows : INT64_MAX;
}

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* A chain: the first page starts at the position, each other one behind the last row of the page before it. */
size_t b24_pager_chain(b24_pager *pager, b24_page *pages, size_t room)
{
	size_t count = smaller(smaller(room, pager->chain), expected_pages(pager));

	if (pager->wanted) {
		count = smaller(count, (pager->wanted - 1) / B24_PAGE_ROWS + 1);
	}
	for (size_t i = 0; i < count; i++) {
		pages[i] = (b24_page) {.from = B24_FROM_PREVIOUS, .start = -1, .descending = pager->descending};
	}
	pages[0].from = pager->has_position ? B24_FROM_ID : B24_FROM_START;
	pages[0].id = pager->position;
	pager->cut = false;
	return count;
}

static bool is_beyond(const b24_pager *pager, int64_t id)
{
	return pager->descending ? id < pager->position : id > pager->position;
}

static bool reached_edge(const b24_pager *pager)
{
	return pager->has_edge && (pager->descending ? pager->position <= pager->edge : pager->position >= pager->edge);
}

b24_page_use b24_pager_broken(b24_pager *pager, const char *trouble)
{
	pager->trouble = trouble;
	return B24_PAGE_BROKEN;
}

/*
 * A short page ends the walk. What its chain asked for behind it started from a row that does not exist, for which
 * the portal puts something else: nothing at all, or the first page again.
 */
b24_page_use b24_pager_take_keyset(b24_pager *pager, const b24_page_seen *seen)
{
	pager->guessed = pager->guessing ? pager->guessing : pager->guessed;
	if (pager->cut) {
		pager->discarded++;
		return B24_PAGE_DISCARD;
	}
	if (seen->rows && !seen->monotone) {
		return b24_pager_broken(pager, "the portal did not sort the rows by ID");
	}
	if (seen->rows && pager->has_position && !is_beyond(pager, seen->first)) {
		return b24_pager_broken(pager, "the portal did not apply the ID condition");
	}
	if (seen->rows) {
		pager->origin = pager->rows ? pager->origin : seen->first;
		pager->position = seen->last;
		pager->has_position = true;
		pager->rows += seen->rows;
	}
	pager->ended = pager->cut = seen->rows < B24_PAGE_ROWS || reached_edge(pager);
	return B24_PAGE_DELIVER;
}
