#include "answer.h"

#include "cursor.h"

#include <string.h>

/* Codes have no escapes. */
static bool take_code(b24_cursor *c, char code[B24_CODE_SIZE])
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
	memcpy(code, text, len);
	code[len] = '\0';
	return true;
}

bool b24_answer_error(const char *json, size_t len, bool thorough, char code[B24_CODE_SIZE])
{
	b24_cursor c = {json, json + len};
	const char *key;
	size_t key_len;

	if (!b24_cursor_take(&c, '{')) {
		return false;
	}
	while (b24_cursor_take_key(&c, &key, &key_len)) {
		if (key_len == 5 && memcmp(key, "error", 5) == 0) {
			return take_code(&c, code);
		}
		if (!thorough && key_len == 6 && memcmp(key, "result", 6) == 0) {
			return false;
		}
		if (!b24_cursor_skip_value(&c) || !b24_cursor_goes_on(&c)) {
			return false;
		}
	}
	return false;
}
