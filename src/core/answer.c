#include "answer.h"

#include "cursor.h"

#include <string.h>

static bool take_text(b24_cursor *c, char into[B24_CODE_SIZE])
{
	const char *text;
	size_t len;

	b24_cursor_skip_space(c);
	if (c->at < c->end && *c->at == '"') {
		if (!b24_cursor_take_string(c, &text, &len)) {
			return false;
		}
	} else {
		text = c->at;
		if (!b24_cursor_skip_value(c)) {
			return false;
		}
		len = (size_t) (c->at - text);
		while (len && b24_cursor_is_space(text[len - 1])) {
			len--;
		}
	}
	if (len >= B24_CODE_SIZE) {
		len = B24_CODE_SIZE - 1;
	}
	memcpy(into, text, len);
	into[len] = '\0';
	return true;
}

static bool is_key(const char *key, size_t len, const char *wanted)
{
	return wanted && len == strlen(wanted) && memcmp(key, wanted, len) == 0;
}

/* To the value of the top-level object's key, unless `stop` comes first. */
static bool find(b24_cursor *c, const char *wanted, const char *stop)
{
	const char *key;
	size_t len;

	if (!b24_cursor_take(c, '{')) {
		return false;
	}
	while (b24_cursor_take_key(c, &key, &len)) {
		if (is_key(key, len, wanted)) {
			return true;
		}
		if (is_key(key, len, stop) || !b24_cursor_skip_value(c) || !b24_cursor_goes_on(c)) {
			return false;
		}
	}
	return false;
}

bool b24_answer_error(const char *json, size_t len, bool thorough, char code[B24_CODE_SIZE])
{
	b24_cursor c = {json, json + len};

	return find(&c, "error", thorough ? NULL : "result") && take_text(&c, code);
}

bool b24_answer_result(const char *json, size_t len)
{
	b24_cursor c = {json, json + len};

	return find(&c, "result", "error") && b24_cursor_skip_value(&c) && c.at < c.end;
}

bool b24_answer_description(const char *json, size_t len, char text[B24_CODE_SIZE])
{
	b24_cursor c = {json, json + len};

	return find(&c, "error_description", NULL) && take_text(&c, text);
}
