#include "kept.h"

#include "json/decode.h"

b24_kept *b24_shelf_add(b24_shelf *shelf)
{
	b24_kept *kept = ecalloc(1, sizeof(*kept));

	if (shelf->last) {
		shelf->last->next = kept;
	} else {
		shelf->first = kept;
	}
	shelf->last = kept;
	shelf->count++;
	return kept;
}

bool b24_kept_take(b24_kept *kept, b24_buffer *body)
{
	b24_outline *outline = &kept->outline;
	b24_buffer rest = {0};
	size_t behind;

	if (!body->data || !b24_outline_read(outline, body->data, body->len)) {
		return false;
	}
	behind = outline->at + outline->len;
	if (!b24_buffer_append(&rest, body->data, outline->at) || !b24_buffer_puts(&rest, "{}")
		|| !b24_buffer_append(&rest, body->data + behind, body->len - behind)) {
		b24_buffer_free(&rest);
		b24_outline_free(outline);
		return false;
	}
	kept->body = b24_buffer_take(body);
	*body = rest;
	return true;
}

static int64_t some_id(const b24_kept *kept, size_t page)
{
	const b24_outline_page *found = &kept->outline.pages[page];

	for (size_t i = 0; i < found->rows; i++) {
		if (kept->outline.ids[found->first + i] != B24_DROPPED) {
			return kept->outline.ids[found->first + i];
		}
	}
	return 0;
}

void b24_kept_add_page(b24_kept *kept, size_t page, bool follows, bool reversed)
{
	if (!follows || !kept->run_count) {
		kept->runs[kept->run_count++] = (b24_run) {.first = page, .id = some_id(kept, page), .reversed = reversed};
	}
	kept->runs[kept->run_count - 1].count++;
}

static b24_run *better(b24_run *best, b24_run *run, const b24_pager *pager)
{
	if (!best) {
		return run;
	}
	if (pager->ops != &b24_pager_ranges) {
		return best;
	}
	return (pager->descending ? run->id > best->id : run->id < best->id) ? run : best;
}

b24_run *b24_shelf_next(b24_shelf *shelf, const b24_pager *pager, b24_kept **kept)
{
	b24_run *best = NULL;

	for (b24_kept *one = shelf->first; one; one = one->next) {
		for (size_t i = 0; i < one->run_count; i++) {
			if (one->runs[i].count && better(best, &one->runs[i], pager) == &one->runs[i]) {
				best = &one->runs[i];
				*kept = one;
			}
		}
	}
	return best && b24_pager_settled(pager, best->id) ? best : NULL;
}

zend_result b24_shelf_decode(b24_shelf *shelf, b24_kept *kept, b24_run *run, zval *rows, const int64_t **ids)
{
	size_t number = run->reversed ? run->first + run->count - 1 : run->first;
	const b24_outline_page *page = &kept->outline.pages[number];
	php_json_error_code error;

	run->first += !run->reversed;
	run->count--;
	b24_buffer_free(&shelf->page);
	if (!b24_buffer_append(&shelf->page, kept->body.data + page->at, page->len)) {
		ZVAL_UNDEF(rows);
		return FAILURE;
	}
	*ids = kept->outline.ids + page->first;
	if (b24_json_decode(rows, shelf->page.data, shelf->page.len, &error) == FAILURE) {
		return FAILURE;
	}
	return Z_TYPE_P(rows) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(rows)) == page->rows ? SUCCESS : FAILURE;
}

static bool is_empty(const b24_kept *kept)
{
	for (size_t i = 0; i < kept->run_count; i++) {
		if (kept->runs[i].count) {
			return false;
		}
	}
	return true;
}

static void free_kept(b24_kept *kept)
{
	b24_outline_free(&kept->outline);
	b24_buffer_free(&kept->body);
	efree(kept);
}

void b24_shelf_clear_out(b24_shelf *shelf)
{
	b24_kept **at = &shelf->first, *kept;

	shelf->last = NULL;
	while ((kept = *at)) {
		if (is_empty(kept)) {
			*at = kept->next;
			shelf->count--;
			free_kept(kept);
		} else {
			shelf->last = kept;
			at = &kept->next;
		}
	}
}

void b24_shelf_free(b24_shelf *shelf)
{
	for (b24_kept *kept = shelf->first; kept; kept = shelf->first) {
		shelf->first = kept->next;
		free_kept(kept);
	}
	b24_buffer_free(&shelf->page);
	*shelf = (b24_shelf) {0};
}
