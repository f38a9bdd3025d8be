/*
 * Any bytes into b24_answer_error(). What is JSON by the book is also read by a strict reader of its own, which must
 * find the same; what is not must at least be read without harm.
 */
#include "core/answer.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEEPEST 200

typedef struct {
	const char *at, *end;
	size_t depth;
} reader;

typedef struct {
	const char *text;
	size_t len;
} span;

/* By the strict reader: which error the text has, and whether a result stands before it. */
typedef struct {
	bool has_error, after_result;
	span code;
} finding;

#define MUST(condition) ((condition) ? (void) 0 : accuse(#condition))

static void accuse(const char *condition)
{
	fprintf(stderr, "does not hold: %s\n", condition);
	abort();
}

static bool read_value(reader *r);

static void skip_space(reader *r)
{
	while (r->at < r->end && memchr(" \t\r\n", *r->at, 4)) {
		r->at++;
	}
}

static bool read_byte(reader *r, char wanted)
{
	skip_space(r);
	if (r->at == r->end || *r->at != wanted) {
		return false;
	}
	r->at++;
	return true;
}

static bool read_escape(reader *r)
{
	if (r->at == r->end) {
		return false;
	}
	if (*r->at++ != 'u') {
		return memchr("\"\\/bfnrt", r->at[-1], 8) != NULL;
	}
	for (int i = 0; i < 4; i++, r->at++) {
		if (r->at == r->end || !memchr("0123456789abcdefABCDEF", *r->at, 22)) {
			return false;
		}
	}
	return true;
}

/* What stands between the quotes. */
static bool read_string(reader *r, span *content)
{
	if (!read_byte(r, '"')) {
		return false;
	}
	content->text = r->at;
	while (r->at < r->end && *r->at != '"') {
		if ((unsigned char) *r->at < ' ' || (*r->at++ == '\\' && !read_escape(r))) {
			return false;
		}
	}
	content->len = (size_t) (r->at - content->text);
	return r->at < r->end && r->at++;
}

static size_t read_digits(reader *r)
{
	const char *from = r->at;

	while (r->at < r->end && *r->at >= '0' && *r->at <= '9') {
		r->at++;
	}
	return (size_t) (r->at - from);
}

static bool is_next(reader *r, const char *choice, size_t count)
{
	if (r->at < r->end && memchr(choice, *r->at, count)) {
		r->at++;
		return true;
	}
	return false;
}

static bool read_number(reader *r)
{
	const char *from;

	is_next(r, "-", 1);
	from = r->at;
	if (!read_digits(r) || (*from == '0' && r->at - from > 1)) {
		return false;
	}
	if (is_next(r, ".", 1) && !read_digits(r)) {
		return false;
	}
	if (is_next(r, "eE", 2)) {
		is_next(r, "+-", 2);
		return read_digits(r) > 0;
	}
	return true;
}

static bool read_word(reader *r)
{
	static const char *const words[] = {"true", "false", "null"};

	for (size_t i = 0; i < 3; i++) {
		size_t len = strlen(words[i]);

		if ((size_t) (r->end - r->at) >= len && memcmp(r->at, words[i], len) == 0) {
			r->at += len;
			return true;
		}
	}
	return false;
}

static bool read_elements(reader *r)
{
	if (read_byte(r, ']')) {
		return true;
	}
	do {
		if (!read_value(r)) {
			return false;
		}
	} while (read_byte(r, ','));
	return read_byte(r, ']');
}

static void note_member(finding *found, span key, span value)
{
	if (key.len == 5 && memcmp(key.text, "error", 5) == 0 && !found->has_error) {
		found->has_error = true;
		found->code = value;
	} else if (key.len == 6 && memcmp(key.text, "result", 6) == 0 && !found->has_error) {
		found->after_result = true;
	}
}

static bool read_member(reader *r, finding *found)
{
	span key, value;
	const char *from;

	if (!read_string(r, &key) || !read_byte(r, ':')) {
		return false;
	}
	skip_space(r);
	from = r->at;
	if (!read_value(r)) {
		return false;
	}
	value = *from == '"' ? (span) {from + 1, (size_t) (r->at - from) - 2} : (span) {from, (size_t) (r->at - from)};
	if (found) {
		note_member(found, key, value);
	}
	return true;
}

static bool read_members(reader *r, finding *found)
{
	if (read_byte(r, '}')) {
		return true;
	}
	do {
		if (!read_member(r, found)) {
			return false;
		}
	} while (read_byte(r, ','));
	return read_byte(r, '}');
}

static bool read_nested(reader *r, char open)
{
	bool fine;

	if (++r->depth > DEEPEST) {
		return false;
	}
	fine = open == '{' ? read_members(r, NULL) : read_elements(r);
	r->depth--;
	return fine;
}

static bool read_value(reader *r)
{
	span ignored;

	skip_space(r);
	if (r->at == r->end) {
		return false;
	}
	switch (*r->at) {
		case '"':
			return read_string(r, &ignored);
		case '{':
		case '[':
			return read_nested(r, *r->at++);
		case 't':
		case 'f':
		case 'n':
			return read_word(r);
		default:
			return read_number(r);
	}
}

/* True when the whole text is an object by the book. */
static bool read_object(const char *text, size_t len, finding *found)
{
	reader r = {text, text + len, 0};

	if (!read_byte(&r, '{') || !read_members(&r, found)) {
		return false;
	}
	skip_space(&r);
	return r.at == r.end;
}

static void check_code(const char code[B24_CODE_SIZE], const span *expected)
{
	size_t len = expected->len < B24_CODE_SIZE ? expected->len : B24_CODE_SIZE - 1;

	MUST(memcmp(code, expected->text, len) == 0);
	MUST(code[len] == '\0');
}

static bool look(const char *text, size_t len, bool thorough, char code[B24_CODE_SIZE])
{
	bool found;

	memset(code, 0x55, B24_CODE_SIZE);
	found = b24_answer_error(text, len, thorough, code);
	MUST(!found || memchr(code, '\0', B24_CODE_SIZE));
	return found;
}

static void check(const char *text, size_t len)
{
	char quick[B24_CODE_SIZE], thorough[B24_CODE_SIZE], description[B24_CODE_SIZE];
	bool quickly = look(text, len, false, quick), thoroughly = look(text, len, true, thorough);
	finding found = {0};

	MUST(!b24_answer_result(text, len) || memmem(text, len, "\"result\"", 8));
	MUST(!b24_answer_description(text, len, description) || memmem(text, len, "\"error_description\"", 19));
	MUST(!quickly || (thoroughly && strcmp(quick, thorough) == 0));
	MUST(quickly || !thoroughly || memmem(text, len, "\"result\"", 8));
	MUST(!thoroughly || memmem(text, len, "\"error\"", 7));
	if (read_object(text, len, &found)) {
		MUST(thoroughly == found.has_error);
		MUST(quickly == (found.has_error && !found.after_result));
		if (found.has_error) {
			check_code(thorough, &found.code);
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* A block of exactly this size, so that one byte too many is seen. */
	char *text = malloc(size ? size : 1);

	if (text) {
		memcpy(text, data, size);
		check(text, size);
		free(text);
	}
	return 0;
}
