#include "cursor.h"

#include <string.h>

bool b24_cursor_is_space(char byte)
{
	return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

void b24_cursor_skip_space(b24_cursor *c)
{
	while (c->at < c->end && b24_cursor_is_space(*c->at)) {
		c->at++;
	}
}

bool b24_cursor_take(b24_cursor *c, char wanted)
{
	b24_cursor_skip_space(c);
	if (c->at >= c->end || *c->at != wanted) {
		return false;
	}
	c->at++;
	return true;
}

/* A quote behind an odd number of backslashes belongs to the text. */
static bool is_escaped(const char *start, const char *quote)
{
	size_t backslashes = 0;

	while (quote - backslashes > start && quote[-1 - (ptrdiff_t) backslashes] == '\\') {
		backslashes++;
	}
	return backslashes % 2 != 0;
}

bool b24_cursor_take_string(b24_cursor *c, const char **text, size_t *len)
{
	const char *quote;

	if (!b24_cursor_take(c, '"')) {
		return false;
	}
	*text = c->at;
	do {
		quote = c->at < c->end ? memchr(c->at, '"', (size_t) (c->end - c->at)) : NULL;
		c->at = quote ? quote + 1 : c->end;
	} while (quote && is_escaped(*text, quote));
	if (!quote) {
		return false;
	}
	*len = (size_t) (quote - *text);
	return true;
}

static bool is_structural(char byte)
{
	return byte == ',' || byte == '}' || byte == ']';
}

bool b24_cursor_skip_value(b24_cursor *c)
{
	size_t depth = 0, len;
	const char *text;

	do {
		b24_cursor_skip_space(c);
		if (c->at >= c->end) {
			return false;
		}
		if (*c->at == '"') {
			if (!b24_cursor_take_string(c, &text, &len)) {
				return false;
			}
		} else if (*c->at == '{' || *c->at == '[') {
			depth++;
			c->at++;
		} else if (depth && is_structural(*c->at)) {
			depth -= *c->at != ',';
			c->at++;
		} else {
			c->at++;
		}
		b24_cursor_skip_space(c);
	} while (depth || (c->at < c->end && !is_structural(*c->at)));
	return true;
}

bool b24_cursor_take_key(b24_cursor *c, const char **key, size_t *len)
{
	return b24_cursor_take_string(c, key, len) && b24_cursor_take(c, ':');
}

bool b24_cursor_goes_on(b24_cursor *c)
{
	return b24_cursor_take(c, ',');
}
