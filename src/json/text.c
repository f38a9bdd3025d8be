#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "text.h"

/* Bytes that an escape can become. */
#define B24_JSON_ESCAPE_MAX 4

/* By how much the scratch is kept larger than asked for. The fuzzer makes it small, to have it grow in short inputs. */
#ifndef B24_JSON_SCRATCH_STEP
# define B24_JSON_SCRATCH_STEP 4096
#endif

/* Digits by character; what is none sets all bits above the digits, too. */
static const int8_t b24_json_hex[256] = {
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, -1, -1, -1, -1, -1, -1,
	-1, 10, 11, 12, 13, 14, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, 10, 11, 12, 13, 14, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
};

void b24_json_scratch_free(b24_json_scratch *scratch)
{
	if (scratch->bytes) {
		efree(scratch->bytes);
	}
}

/* Makes room for need more bytes at *out, which moves along with the scratch. False if there is no memory. */
static zend_never_inline bool b24_json_scratch_grow(b24_json_scratch *scratch, unsigned char **out, size_t need)
{
	size_t used = scratch->bytes ? *out - scratch->bytes : 0;
	size_t size = 2 * used + need + B24_JSON_SCRATCH_STEP;
	unsigned char *bytes = b24_json_realloc(scratch->bytes, size, used);

	if (UNEXPECTED(!bytes)) {
		return false;
	}
	scratch->bytes = bytes;
	scratch->end = bytes + size;
	*out = bytes + used;
	return true;
}

static zend_always_inline bool b24_json_scratch_room(b24_json_scratch *scratch, unsigned char **out, size_t need)
{
	return EXPECTED((size_t) (scratch->end - *out) >= need) || b24_json_scratch_grow(scratch, out, need);
}

static zend_always_inline bool b24_json_scratch_add(b24_json_scratch *scratch, unsigned char **out, const unsigned char *run, size_t len)
{
	if (len == 0) {
		return true;
	}
	if (UNEXPECTED(!b24_json_scratch_room(scratch, out, len))) {
		return false;
	}
	memcpy(*out, run, len);
	*out += len;
	return true;
}

static zend_always_inline bool b24_json_is_tail(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* p is at a byte that is not ASCII. Gives back the next character, or NULL where ext/json finds no UTF-8. */
static const unsigned char *b24_json_utf8_next(const unsigned char *p)
{
	if (p[0] >= 0xc2 && p[0] < 0xe0) {
		return b24_json_is_tail(p[1]) ? p + 2 : NULL;
	}
	if (p[0] >= 0xe0 && p[0] < 0xf0) {
		unsigned char from = p[0] == 0xe0 ? 0xa0 : 0x80, to = p[0] == 0xed ? 0x9f : 0xbf;
		return p[1] >= from && p[1] <= to && b24_json_is_tail(p[2]) ? p + 3 : NULL;
	}
	if (p[0] >= 0xf0 && p[0] < 0xf5) {
		unsigned char from = p[0] == 0xf0 ? 0x90 : 0x80, to = p[0] == 0xf4 ? 0x8f : 0xbf;
		return p[1] >= from && p[1] <= to && b24_json_is_tail(p[2]) && b24_json_is_tail(p[3]) ? p + 4 : NULL;
	}
	return NULL;
}

/* The quote, backslash or control character that ends the text at p, or NULL if the text is not UTF-8. */
static const unsigned char *b24_json_text_end(const unsigned char *p)
{
	for (;;) {
		p = b24_json_scan_plain(p);
		if (*p < 0x80) {
			return p;
		}
		do {
			p = b24_json_utf8_next(p);
		} while (p && *p >= 0x80);
		if (UNEXPECTED(!p)) {
			return NULL;
		}
	}
}

/* Four hexadecimal digits, or more than 0xffff if they are not. */
static zend_always_inline uint32_t b24_json_hex4(const unsigned char *p)
{
	return (uint32_t) b24_json_hex[p[0]] << 12 | (uint32_t) b24_json_hex[p[1]] << 8
		| (uint32_t) b24_json_hex[p[2]] << 4 | (uint32_t) b24_json_hex[p[3]];
}

/* The second half of a surrogate pair: p is behind the first, *code is that one and becomes the character. */
static const unsigned char *b24_json_surrogate(const unsigned char *p, uint32_t *code)
{
	uint32_t low;

	if (*code >= 0xdc00 || p[0] != '\\' || p[1] != 'u') {
		return NULL;
	}
	low = b24_json_hex4(p + 2);
	if (low < 0xdc00 || low > 0xdfff) {
		return NULL;
	}
	*code = 0x10000 + ((*code & 0x3ff) << 10) + (low & 0x3ff);
	return p + 6;
}

/* An escape \uXXXX, p behind it, of any character but those of two bytes. */
static zend_never_inline const unsigned char *b24_json_rare_character(const unsigned char *p, uint32_t code, unsigned char **out)
{
	unsigned char *to = *out;

	if (code > 0xffff) {
		return NULL;
	}
	if ((code & 0xf800) == 0xd800) {
		p = b24_json_surrogate(p, &code);
		if (!p) {
			return NULL;
		}
	}
	if (code < 0x80) {
		*to++ = (unsigned char) code;
	} else if (code < 0x10000) {
		*to++ = (unsigned char) (0xe0 | code >> 12);
		*to++ = (unsigned char) (0x80 | (code >> 6 & 0x3f));
		*to++ = (unsigned char) (0x80 | (code & 0x3f));
	} else {
		*to++ = (unsigned char) (0xf0 | code >> 18);
		*to++ = (unsigned char) (0x80 | (code >> 12 & 0x3f));
		*to++ = (unsigned char) (0x80 | (code >> 6 & 0x3f));
		*to++ = (unsigned char) (0x80 | (code & 0x3f));
	}
	*out = to;
	return p;
}

/* p is at \u. Writes the character and gives back what is behind the escape, or NULL. */
static zend_always_inline const unsigned char *b24_json_unicode_escape(const unsigned char *p, unsigned char **out)
{
	uint32_t code = b24_json_hex4(p + 2);

	if (UNEXPECTED(code < 0x80 || code > 0x7ff)) {
		return b24_json_rare_character(p + 6, code, out);
	}
	(*out)[0] = (unsigned char) (0xc0 | code >> 6);
	(*out)[1] = (unsigned char) (0x80 | (code & 0x3f));
	*out += 2;
	return p + 6;
}

/* What the escape of one letter means, or 0. */
static unsigned char b24_json_letter_escape(unsigned char letter)
{
	switch (letter) {
		case '"': case '\\': case '/': return letter;
		case 'b': return '\b';
		case 'f': return '\f';
		case 'n': return '\n';
		case 'r': return '\r';
		case 't': return '\t';
		default: return 0;
	}
}

/* p is at a backslash. Writes the character and gives back what is behind the escape, or NULL. */
static zend_always_inline const unsigned char *b24_json_escape(const unsigned char *p, unsigned char **out)
{
	if (EXPECTED(p[1] == 'u')) {
		return b24_json_unicode_escape(p, out);
	}
	**out = b24_json_letter_escape(p[1]);
	return *(*out)++ ? p + 2 : NULL;
}

/* One escape after the other, the first at p. */
static zend_always_inline const unsigned char *b24_json_escapes(b24_json_scratch *scratch, const unsigned char *p, unsigned char **out)
{
	do {
		if (UNEXPECTED(!b24_json_scratch_room(scratch, out, B24_JSON_ESCAPE_MAX))) {
			return NULL;
		}
		p = b24_json_escape(p, out);
		if (UNEXPECTED(!p)) {
			return NULL;
		}
	} while (*p == '\\');
	return p;
}

/* As b24_json_text_rest(), for a string whose first escape is at p. */
static const unsigned char *b24_json_unescape(b24_json_scratch *scratch, const unsigned char *p, const unsigned char **text, size_t *len)
{
	const unsigned char *run = *text;
	unsigned char *out = scratch->bytes;

	while (*p == '\\') {
		if (UNEXPECTED(!b24_json_scratch_add(scratch, &out, run, p - run))) {
			return NULL;
		}
		run = b24_json_escapes(scratch, p, &out);
		if (UNEXPECTED(!run)) {
			return NULL;
		}
		p = b24_json_text_end(run);
		if (UNEXPECTED(!p)) {
			return NULL;
		}
	}
	if (UNEXPECTED(*p != '"' || !b24_json_scratch_add(scratch, &out, run, p - run))) {
		return NULL;
	}
	*text = scratch->bytes;
	*len = out - scratch->bytes;
	return p + 1;
}

const unsigned char *b24_json_text_rest(b24_json_scratch *scratch, const unsigned char *p, const unsigned char **text, size_t *len)
{
	p = b24_json_text_end(p);
	if (UNEXPECTED(!p)) {
		return NULL;
	}
	if (*p == '"') {
		*len = p - *text;
		return p + 1;
	}
	return *p == '\\' ? b24_json_unescape(scratch, p, text, len) : NULL;
}
