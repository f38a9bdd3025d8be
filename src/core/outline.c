#include "outline.h"

#include "cursor.h"

#include <stdlib.h>
#include <string.h>

/* Enough for a full answer, so that most never grow. */
#define ROOM (50 * B24_BATCH_COMMANDS)

typedef struct {
	b24_outline *outline;
	b24_cursor cursor;
	const char *start;
} reader;

static bool is_key(const char *key, size_t len, const char *wanted)
{
	return len == strlen(wanted) && memcmp(key, wanted, len) == 0;
}

/* Steps into the object's member of that name; what stands before it is skipped. */
static bool enter(b24_cursor *c, const char *name)
{
	const char *key;
	size_t len;

	if (!b24_cursor_take(c, '{')) {
		return false;
	}
	while (b24_cursor_take_key(c, &key, &len)) {
		if (is_key(key, len, name)) {
			b24_cursor_skip_space(c);
			return c->at < c->end;
		}
		if (!b24_cursor_skip_value(c) || !b24_cursor_goes_on(c)) {
			return false;
		}
	}
	return false;
}

static bool parse(const char *digits, const char *end, int64_t *id)
{
	bool negative = digits < end && *digits == '-';
	uint64_t number = 0;

	digits += negative;
	if (digits == end || end - digits > 19) {
		return false;
	}
	for (; digits < end; digits++) {
		if (*digits < '0' || *digits > '9') {
			return false;
		}
		number = number * 10 + (uint64_t) (*digits - '0');
	}
	if (number > INT64_MAX) {
		return false;
	}
	*id = negative ? -(int64_t) number : (int64_t) number;
	return true;
}

/* A number, or a text that is one. */
static bool take_id(b24_cursor *c, int64_t *id)
{
	const char *text;
	size_t len;

	b24_cursor_skip_space(c);
	if (c->at < c->end && *c->at == '"') {
		return b24_cursor_take_string(c, &text, &len) && parse(text, text + len, id);
	}
	text = c->at;
	while (c->at < c->end && ((*c->at >= '0' && *c->at <= '9') || *c->at == '-')) {
		c->at++;
	}
	return parse(text, c->at, id);
}

static bool add_id(b24_outline *outline, int64_t id)
{
	if (outline->id_count == outline->id_room) {
		size_t larger = outline->id_room ? outline->id_room * 2 : ROOM;
		int64_t *ids = realloc(outline->ids, larger * sizeof(*ids));

		if (!ids) {
			return false;
		}
		outline->ids = ids;
		outline->id_room = larger;
	}
	outline->ids[outline->id_count++] = id;
	return true;
}

/* One row, from its brace to its brace. */
static bool take_row(reader *r, int64_t *id)
{
	b24_cursor *c = &r->cursor;
	bool named = false;
	const char *key;
	size_t len;

	if (!b24_cursor_take(c, '{')) {
		return false;
	}
	while (b24_cursor_take_key(c, &key, &len)) {
		if (is_key(key, len, "ID")) {
			if (!(named = take_id(c, id))) {
				return false;
			}
		} else if (!b24_cursor_skip_value(c)) {
			return false;
		}
		if (!b24_cursor_goes_on(c)) {
			break;
		}
	}
	return named && b24_cursor_take(c, '}');
}

static bool take_rows(reader *r, b24_outline_page *page)
{
	int64_t id;

	if (b24_cursor_take(&r->cursor, ']')) {
		return true;
	}
	do {
		if (!take_row(r, &id)) {
			page->kind = B24_OUTLINE_NAMELESS;
			return false;
		}
		if (!add_id(r->outline, id)) {
			return false;
		}
		page->rows++;
	} while (b24_cursor_goes_on(&r->cursor));
	return b24_cursor_take(&r->cursor, ']');
}

/* The value of one command. Afterwards the cursor stands behind it, whatever it was. */
static bool take_page(reader *r, b24_outline_page *page)
{
	b24_cursor start;

	b24_cursor_skip_space(&r->cursor);
	start = r->cursor;
	*page = (b24_outline_page) {.kind = B24_OUTLINE_NOT_ROWS, .first = r->outline->id_count,
		.at = (size_t) (start.at - r->start)};
	if (b24_cursor_take(&r->cursor, '[')) {
		page->kind = B24_OUTLINE_ROWS;
		if (take_rows(r, page)) {
			page->len = (size_t) (r->cursor.at - start.at);
			return true;
		}
		if (page->kind == B24_OUTLINE_ROWS) {
			return false;
		}
	}
	r->cursor = start;
	return b24_cursor_skip_value(&r->cursor);
}

/* Which command a key names: c0 to c49, or none. */
static size_t command_of(const char *key, size_t len)
{
	size_t index = B24_BATCH_COMMANDS;

	if (len >= 2 && len <= 3 && key[0] == 'c' && key[1] >= '0' && key[1] <= '9') {
		index = (size_t) (key[1] - '0');
		if (len == 3) {
			index = key[2] >= '0' && key[2] <= '9' ? index * 10 + (size_t) (key[2] - '0') : B24_BATCH_COMMANDS;
		}
	}
	return index;
}

static bool take_pages(reader *r)
{
	b24_outline_page other;
	const char *key;
	size_t len;

	while (b24_cursor_take_key(&r->cursor, &key, &len)) {
		size_t index = command_of(key, len);

		if (!take_page(r, index < B24_BATCH_COMMANDS ? &r->outline->pages[index] : &other)) {
			return false;
		}
		if (!b24_cursor_goes_on(&r->cursor)) {
			break;
		}
	}
	return b24_cursor_take(&r->cursor, '}');
}

/* A map without entries is written as a list. */
static bool take_map(reader *r)
{
	if (b24_cursor_take(&r->cursor, '[')) {
		return b24_cursor_take(&r->cursor, ']');
	}
	return b24_cursor_take(&r->cursor, '{') && (b24_cursor_take(&r->cursor, '}') || take_pages(r));
}

bool b24_outline_read(b24_outline *outline, const char *json, size_t len)
{
	reader r = {outline, {json, json + len}, json};

	*outline = (b24_outline) {0};
	if (!enter(&r.cursor, "result") || !enter(&r.cursor, "result")) {
		return false;
	}
	outline->at = (size_t) (r.cursor.at - json);
	if (!take_map(&r)) {
		b24_outline_free(outline);
		return false;
	}
	outline->len = (size_t) (r.cursor.at - json) - outline->at;
	return true;
}

void b24_outline_free(b24_outline *outline)
{
	free(outline->ids);
	*outline = (b24_outline) {0};
}
