#include "pager.h"

/* A few rows are cheaper read straight away than looked around for. */
#define PROBE_WORTH_ROWS (B24_PAGE_ROWS * 50)

/* The first request reads the first page and looks where the list ends: a small list is then known to be whole. */
static size_t plan_first(b24_pager *pager, b24_page *pages)
{
	b24_page_from from = pager->has_position ? B24_FROM_ID : B24_FROM_START;

	pages[0] = (b24_page) {.from = from, .id = pager->position, .start = -1};
	pages[1] = (b24_page) {.from = from, .id = pager->position, .start = -1, .descending = true, .probe = true};
	pager->cut = false;
	return 2;
}

static bool wants_probe(const b24_pager *pager, size_t room)
{
	return !pager->rows && room >= 2 && pager->chain >= 2 && (!pager->wanted || pager->wanted > PROBE_WORTH_ROWS);
}

static size_t plan(b24_pager *pager, b24_page *pages, size_t room)
{
	if (pager->ended) {
		return 0;
	}
	return wants_probe(pager, room) ? plan_first(pager, pages) : b24_pager_chain(pager, pages, room);
}

/* The highest ID bounds the walk: rows that come later belong to a later walk. */
static b24_page_use take_probe(b24_pager *pager, const b24_page_seen *seen)
{
	if (!pager->ended && seen->rows) {
		b24_pager_set_edge(pager, seen->first);
		pager->ended = pager->position >= pager->edge;
	}
	return B24_PAGE_DISCARD;
}

static b24_page_use take(b24_pager *pager, const b24_page *page, const b24_page_seen *seen)
{
	return page->probe ? take_probe(pager, seen) : b24_pager_take_keyset(pager, seen);
}

const b24_pager_ops b24_pager_up = {"keyset, ascending", plan, take, b24_pager_lose};
