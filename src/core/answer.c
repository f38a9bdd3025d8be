#include "answer.h"

#include <string.h>

typedef struct {
	const char *at;
	const char *end;
} cursor;

static bool is_space(char byte)
{
	return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static void skip_space(cursor *c)
{
	while (c->at < c->end && is_space(*c->at)) {
		c->at++;
	}
}

static bool take(cursor *c, char wanted)
{
	skip_space(c);
	if (c->at >= c->end || *c->at != wanted) {
		return false;
	}
	c->at++;
	return true;
}

/* A string's content as it stands, escapes and all: codes and the keys looked for have none. */
static bool take_string(cursor *c, const char **text, size_t *len)
{
	if (!take(c, '"')) {
		return false;
	}
	*text = c->at;
	while (c->at < c->end && *c->at != '"') {
		c->at += *c->at == '\\' ? 2 : 1;
	}
	if (c->at >= c->end) {
		return false;
	}
	*len = (size_t) (c->at - *text);
	c->at++;
	return true;
}

static bool is_structural(char byte)
{
	return byte == ',' || byte == '}' || byte == ']';
}

/* Skips one value of any kind; nesting is counted, not recursed into, so no depth can hurt. */
static bool skip_value(cursor *c)
{
	size_t depth = 0, len;
	const char *text;

	do {
		skip_space(c);
		if (c->at >= c->end) {
			return false;
		}
		if (*c->at == '"') {
			if (!take_string(c, &text, &len)) {
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
		skip_space(c);
	} while (depth || (c->at < c->end && !is_structural(*c->at)));
	return true;
}

static bool take_text(cursor *c, char into[B24_CODE_SIZE])
{
	const char *text;
	size_t len;

	skip_space(c);
	if (c->at < c->end && *c->at == '"') {
		if (!take_string(c, &text, &len)) {
			return false;
		}
	} else {
		text = c->at;
		if (!skip_value(c)) {
			return false;
		}
		len = (size_t) (c->at - text);
		while (len && is_space(text[len - 1])) {
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
static bool find(cursor *c, const char *wanted, const char *stop)
{
	const char *key;
	size_t len;

	if (!take(c, '{')) {
		return false;
	}
	while (take_string(c, &key, &len) && take(c, ':')) {
		if (is_key(key, len, wanted)) {
			return true;
		}
		if (is_key(key, len, stop) || !skip_value(c) || !take(c, ',')) {
			return false;
		}
	}
	return false;
}

bool b24_answer_error(const char *json, size_t len, bool thorough, char code[B24_CODE_SIZE])
{
	cursor c = {json, json + len};

	return find(&c, "error", thorough ? NULL : "result") && take_text(&c, code);
}

bool b24_answer_description(const char *json, size_t len, char text[B24_CODE_SIZE])
{
	cursor c = {json, json + len};

	return find(&c, "error_description", NULL) && take_text(&c, text);
}
