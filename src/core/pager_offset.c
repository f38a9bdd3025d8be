#include "pager.h"

#include "batch.h"

static size_t pages_left(const b24_pager *pager)
{
	return (size_t) ((pager->total - pager->next_start + B24_PAGE_ROWS - 1) / B24_PAGE_ROWS);
}

static size_t pages_wanted(const b24_pager *pager)
{
	return pager->wanted ? (pager->wanted - 1) / B24_PAGE_ROWS + 1 : B24_BATCH_COMMANDS;
}

/* The first page alone: without the total nobody knows which pages there are, and past the end stands the first. */
static size_t plan(b24_pager *pager, b24_page *pages, size_t room)
{
	size_t count = pager->total < 0 ? 1 : pages_left(pager);

	if (pager->total >= 0 && pager->next_start >= pager->total) {
		return 0;
	}
	count = count > pager->chain ? pager->chain : count;
	count = count > room ? room : count;
	count = count > pages_wanted(pager) ? pages_wanted(pager) : count;
	for (size_t i = 0; i < count; i++) {
		pages[i] = (b24_page) {.from = B24_FROM_OFFSET, .start = pager->next_start + (int64_t) i * B24_PAGE_ROWS};
	}
	return count;
}

static b24_page_use take(b24_pager *pager, const b24_page *page, const b24_page_seen *seen)
{
	if (seen->total < 0) {
		pager->trouble = "the portal did not say how many rows there are";
		return B24_PAGE_BROKEN;
	}
	pager->shrunk |= pager->total > seen->total;
	pager->first_total = pager->total < 0 ? seen->total : pager->first_total;
	pager->total = seen->total;
	pager->ended = page->start + B24_PAGE_ROWS >= pager->total;
	if (page->start > 0 && page->start >= pager->total) {
		pager->discarded++;
		return B24_PAGE_DISCARD;
	}
	pager->next_start = page->start + B24_PAGE_ROWS;
	pager->rows += seen->rows;
	pager->lost = 0;
	return B24_PAGE_DELIVER;
}

const b24_pager_ops b24_pager_offset = {"offset", plan, take, b24_pager_lose, b24_pager_awaits};
