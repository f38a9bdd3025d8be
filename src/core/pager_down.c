#include "pager.h"

static size_t plan(b24_pager *pager, b24_page *pages, size_t room)
{
	return pager->ended ? 0 : b24_pager_chain(pager, pages, room);
}

static b24_page_use take(b24_pager *pager, const b24_page *page, const b24_page_seen *seen)
{
	(void) page;
	/* IDs are positive: nothing lies below 1, whatever the caller's own conditions are. */
	if (!pager->has_edge) {
		b24_pager_set_edge(pager, 1);
	}
	return b24_pager_take_keyset(pager, seen);
}

const b24_pager_ops b24_pager_down = {"keyset, descending", plan, take, b24_pager_lose};
