/*
 * The strings of a document: from the byte after the opening quote to checked, unescaped UTF-8.
 */
#ifndef B24_JSON_TEXT_H
#define B24_JSON_TEXT_H

#include "alloc.h"
#include "scan.h"

/* Where strings with escapes are put together. Starts as {0}, is used again for every string of a document. */
typedef struct {
	unsigned char *bytes, *end;
} b24_json_scratch;

void b24_json_scratch_free(b24_json_scratch *scratch);

/* The part of b24_json_text() that is not needed for plain ASCII: p is where that ended. */
const unsigned char *b24_json_text_rest(b24_json_scratch *scratch, const unsigned char *p, const unsigned char **text, size_t *len);

/*
 * p is behind an opening quote. Gives back what is behind the closing one, or NULL if the string is not valid JSON or
 * there is no memory for it. *text points into the document or into the scratch and holds until the next string is read.
 */
static zend_always_inline const unsigned char *b24_json_text(b24_json_scratch *scratch, const unsigned char *p, const unsigned char **text, size_t *len)
{
	const unsigned char *end = b24_json_scan_plain(p);

	*text = p;
	if (UNEXPECTED(*end != '"')) {
		return b24_json_text_rest(scratch, end, text, len);
	}
	*len = end - p;
	return end + 1;
}

/* A new string of two bytes or more; shorter ones are the engine's own. NULL if there is no memory. */
static zend_always_inline zend_string *b24_json_new_string(const unsigned char *text, size_t len)
{
	zend_string *string = b24_json_alloc_string(len);

	if (UNEXPECTED(!string)) {
		return NULL;
	}
	GC_ADD_FLAGS(string, IS_STR_VALID_UTF8);
	memcpy(ZSTR_VAL(string), text, len);
	ZSTR_VAL(string)[len] = '\0';
	return string;
}

static zend_always_inline zend_string *b24_json_short_string(const unsigned char *text, size_t len)
{
	return len ? ZSTR_CHAR(*text) : ZSTR_EMPTY_ALLOC();
}

#endif
