#include "walk_request.h"

#include "call.h"
#include "exception.h"

#include "Zend/zend_smart_str.h"

/* About what a page's command adds to the caller's conditions. */
#define PAGE_BYTES 500

static b24_client *client_of(const b24_walk *walk)
{
	return b24_client_from(Z_OBJ(walk->client));
}

static void append_condition(smart_str *text, zend_string *key, int64_t id)
{
	smart_str_append_printf(text, "&%s=%" PRId64, ZSTR_VAL(key), id);
}

static void append_reference(smart_str *text, zend_string *key, const char *before, size_t command)
{
	smart_str_append_printf(text, "&%s=%s%%24result%%5Bc%zu%%5D%%5B%d%%5D%%5BID%%5D", ZSTR_VAL(key), before, command,
		B24_PAGE_ROWS - 1);
}

static void append_part(smart_str *text, zend_string *part)
{
	if (part && ZSTR_LEN(part)) {
		smart_str_append(text, part);
		smart_str_appendc(text, '&');
	}
}

/* Where the page begins; what looks for the list's other end begins there, too, and is sorted the other way. */
static void append_cursor(const b24_list *list, smart_str *text, const b24_page *page, size_t index)
{
	bool down = page->bounded ? page->descending : list->ops == &b24_pager_down;
	zend_string *cursor = down ? list->below : list->above;

	if (page->from == B24_FROM_ID) {
		append_condition(text, cursor, page->id);
	} else if (page->from == B24_FROM_PREVIOUS && index > 0) {
		append_reference(text, cursor, "", index - 1);
	} else if (page->from == B24_FROM_START && list->bound) {
		smart_str_appendc(text, '&');
		smart_str_append(text, list->bound);
	}
}

/*
 * Where it ends: of a range, within which the caller's own conditions on the ID are, or because of its guard. That has the
 * name of the caller's "<ID", so that is sent as "<=ID"; first, as it must not be what gets lost.
 */
static void append_end(const b24_list *list, smart_str *text, const b24_page *page, size_t index)
{
	if (page->bounded && page->descending) {
		append_condition(text, list->above, page->until - 1);
	} else if (page->bounded) {
		append_condition(text, list->up_to, page->until);
	} else if (page->guarded && list->beyond) {
		append_condition(text, list->up_to, list->edge);
	}
	if (page->guarded) {
		append_reference(text, list->below, "1", index - 1);
	}
}

/* The command of one page: what all pages share, then order, start and place. */
static void write_page(const b24_list *list, smart_str *text, const b24_page *page, size_t index)
{
	zend_string *fixed = page->probe ? list->probed : list->fixed;

	smart_str_append(text, list->method);
	smart_str_appendc(text, '?');
	append_part(text, page->bounded || page->guarded ? NULL : list->beyond);
	append_part(text, fixed);
	smart_str_append(text, list->order);
	if (page->from != B24_FROM_OFFSET) {
		smart_str_appends(text, page->descending ? "=DESC" : "=ASC");
	}
	smart_str_append_printf(text, "&start=%" PRId64, page->start);
	append_cursor(list, text, page, index);
	append_end(list, text, page, index);
}

static bool write_body(const b24_list *list, const b24_flight *flight, b24_buffer *body)
{
	bool fits = b24_batch_open(body, false);

	for (size_t i = 0; i < flight->planned && fits; i++) {
		smart_str text = {0};

		write_page(list, &text, &flight->pages[i], i);
		fits = b24_batch_add(body, i, ZSTR_VAL(text.s), ZSTR_LEN(text.s));
		smart_str_free(&text);
	}
	return fits && b24_batch_close(body);
}

zend_result b24_flight_send(b24_walk *walk, b24_flight *flight, double pause)
{
	b24_client *client = client_of(walk);
	b24_call call = b24_call_of(client, "batch", true, walk->deadline);
	b24_buffer body = {0};

	call.once = true;
	call.pause = pause;
	b24_call_add_budget(&call, client, ZSTR_VAL(walk->list->method));
	if (!write_body(walk->list, flight, &body)) {
		b24_buffer_free(&body);
		b24_throw_transport(client, B24_EXECUTED_NO, "%s: out of memory", ZSTR_VAL(walk->list->method));
		return FAILURE;
	}
	flight->exchange = b24_call_start(client, &call, &body);
	return flight->exchange ? SUCCESS : FAILURE;
}

void b24_flight_cancel(b24_walk *walk, b24_flight *flight)
{
	if (flight->exchange) {
		b24_call_drop(client_of(walk), flight->exchange);
		flight->exchange = NULL;
	}
}

size_t b24_flight_room(const b24_list *list)
{
	size_t fitting = B24_BATCH_BYTES / (ZSTR_LEN(list->fixed) + PAGE_BYTES);

	return fitting < 1 ? 1 : MIN(fitting, B24_BATCH_COMMANDS);
}
