#include "pager.h"

#include "batch.h"

#define COMFORTABLE_SECONDS 20.0

/* Pages of which no request is lost for its size: what a walk by ID begins with. */
#define FEW_PAGES 4

/* Of the answers to wait for until a longer request is tried again: 2, 4, 8, 16, and no more. */
#define MOST_DOUBLINGS 4

void b24_pager_init(b24_pager *pager, const b24_pager_ops *ops)
{
	*pager = (b24_pager) {.ops = ops, .chain = B24_BATCH_COMMANDS, .ceiling = B24_BATCH_COMMANDS, .total = -1};
	pager->descending = ops == &b24_pager_down;
	pager->breadth = 1;
	if (pager->descending) {
		b24_pager_set_edge(pager, 1); /* IDs are positive, whatever the caller's own conditions are */
	}
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

/* One bad moment of the portal must not slow down a long walk for good; a portal that never manages more is asked less often. */
static void regain(b24_pager *pager, size_t pages)
{
	if (pager->ceiling < B24_BATCH_COMMANDS && pages >= pager->ceiling
		&& ++pager->calm >= 1u << (pager->lowered < MOST_DOUBLINGS ? pager->lowered : MOST_DOUBLINGS)) {
		pager->calm = 0;
		pager->ceiling = pager->ceiling * 2 < B24_BATCH_COMMANDS ? pager->ceiling * 2 : B24_BATCH_COMMANDS;
	}
}

void b24_pager_observe(b24_pager *pager, double seconds, size_t pages)
{
	double fitting = pages && seconds > 0 ? COMFORTABLE_SECONDS * (double) pages / seconds : B24_BATCH_COMMANDS;

	regain(pager, pages);
	pager->chain = fitting >= (double) pager->ceiling ? pager->ceiling : fitting < 1 ? 1 : (size_t) fitting;
}

void b24_pager_shorten(b24_pager *pager, size_t asked)
{
	size_t half = (asked > FEW_PAGES ? asked : pager->chain) / 2;

	half = half < 1 ? 1 : half;
	pager->lowered++;
	pager->calm = 0;
	pager->chain = pager->ceiling = half < pager->chain ? half : pager->chain;
}

unsigned int b24_pager_lose(b24_pager *pager, const b24_page *pages, size_t count)
{
	(void) pages;
	(void) count;
	pager->unguarded |= pager->lost > 0; /* a portal may fail over a guard */
	return ++pager->lost;
}

bool b24_pager_awaits(b24_pager *pager, const b24_page *page)
{
	(void) page;
	return !pager->cut;
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
		rows = (double) pager->rows + b24_pager_rows_left(pager);
	} else {
		return -1;
	}
	return rows < (double) INT64_MAX ? (int64_t) rows : INT64_MAX;
}

size_t b24_pages_for(double rows)
{
	size_t pages = rows < 1 ? 1 : rows > 1e9 ? (size_t) 1e9 / B24_PAGE_ROWS : (size_t) (rows / B24_PAGE_ROWS);

	return (double) pages * B24_PAGE_ROWS < rows ? pages + 1 : pages;
}

b24_page_use b24_pager_broken(b24_pager *pager, const char *trouble)
{
	pager->trouble = trouble;
	return B24_PAGE_BROKEN;
}
