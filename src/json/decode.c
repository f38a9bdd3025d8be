#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "decode.h"
#include "shape.h"
#include "text.h"

#include "ext/json/php_json_parser.h"
#include "zend_strtod.h"

/*
 * One pass over the bytes, by recursive descent; every value is made where it will stay. Three rules carry it all:
 *
 *   - A reading function takes the position where its value begins and gives back the position behind it, or NULL.
 *     NULL means that there is no value: it is not valid JSON, it is nested too deep, or memory is refused. What was
 *     made of it until then is destroyed.
 *   - After NULL the whole document goes to ext/json's own parser, which has the last word and names the error.
 *   - Nobody asks for the end of the document: it is a zero byte, which no rule of JSON allows anywhere.
 */
typedef struct {
	int depth;
	b24_json_scratch scratch;
	b24_json_shapes shapes;
} b24_json_decoder;

static zend_never_inline const unsigned char *b24_json_array(b24_json_decoder *decoder, const unsigned char *p, zval *rv);
static zend_never_inline const unsigned char *b24_json_object(b24_json_decoder *decoder, const unsigned char *p, zval *rv);

static zend_always_inline const unsigned char *b24_json_skip_space(const unsigned char *p)
{
	while (UNEXPECTED(*p <= ' ') && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) {
		p++;
	}
	return p;
}

static const unsigned char *b24_json_skip_digits(const unsigned char *p)
{
	while (*p >= '0' && *p <= '9') {
		p++;
	}
	return p;
}

/* Where the fraction and the exponent at p end, or NULL if there is a sign of them but no digits. */
static const unsigned char *b24_json_skip_fraction(const unsigned char *p)
{
	const unsigned char *digits;

	if (*p == '.') {
		digits = p + 1;
		p = b24_json_skip_digits(digits);
		if (p == digits) {
			return NULL;
		}
	}
	if (*p == 'e' || *p == 'E') {
		digits = p[1] == '+' || p[1] == '-' ? p + 2 : p + 1;
		p = b24_json_skip_digits(digits);
		if (p == digits) {
			return NULL;
		}
	}
	return p;
}

/* Whether the digits are those of a zend_long. */
static bool b24_json_is_long(const unsigned char *digits, size_t count, bool negative)
{
	int above;

	if (EXPECTED(count < MAX_LENGTH_OF_LONG - 1)) {
		return true;
	}
	if (count > MAX_LENGTH_OF_LONG - 1) {
		return false;
	}
	above = memcmp(digits, LONG_MIN_DIGITS, count);
	return above < 0 || (above == 0 && negative);
}

static void b24_json_set_long(zval *rv, const unsigned char *digits, const unsigned char *end, bool negative)
{
	zend_ulong number = 0;

	while (digits < end) {
		number = number * 10 + (*digits++ - '0');
	}
	ZVAL_LONG(rv, (zend_long) (negative ? 0 - number : number));
}

static zend_never_inline const unsigned char *b24_json_number(const unsigned char *p, zval *rv)
{
	bool negative = *p == '-';
	const unsigned char *start = p, *digits = p + negative, *end;

	p = *digits == '0' ? digits + 1 : b24_json_skip_digits(digits);
	if (p == digits) {
		return NULL;
	}
	end = b24_json_skip_fraction(p);
	if (!end) {
		return NULL;
	}
	if (end == p && b24_json_is_long(digits, p - digits, negative)) {
		b24_json_set_long(rv, digits, p, negative);
	} else {
		ZVAL_DOUBLE(rv, zend_strtod((const char *) start, NULL));
	}
	return end;
}

static zend_always_inline const unsigned char *b24_json_string(b24_json_decoder *decoder, const unsigned char *p, zval *rv)
{
	const unsigned char *text;
	size_t len;

	p = b24_json_text(&decoder->scratch, p + 1, &text, &len);
	if (UNEXPECTED(!p)) {
		return NULL;
	}
	if (len < 2) {
		ZVAL_INTERNED_STR(rv, b24_json_short_string(text, len));
		return p;
	}
	ZVAL_NEW_STR(rv, b24_json_new_string(text, len));
	return EXPECTED(Z_STR_P(rv)) ? p : NULL;
}

static zend_always_inline const unsigned char *b24_json_value(b24_json_decoder *decoder, const unsigned char *p, zval *rv)
{
	p = b24_json_skip_space(p);
	switch (*p) {
		case '"':
			return b24_json_string(decoder, p, rv);
		case '{':
			return b24_json_object(decoder, p, rv);
		case '[':
			return b24_json_array(decoder, p, rv);
		case 'n':
			ZVAL_NULL(rv);
			return memcmp(p, "null", 4) == 0 ? p + 4 : NULL;
		case 't':
			ZVAL_TRUE(rv);
			return memcmp(p, "true", 4) == 0 ? p + 4 : NULL;
		case 'f':
			ZVAL_FALSE(rv);
			return memcmp(p, "false", 5) == 0 ? p + 5 : NULL;
		default:
			return b24_json_number(p, rv);
	}
}

/* ext/json counts a document's outermost level as the second. */
static zend_always_inline bool b24_json_enter(b24_json_decoder *decoder)
{
	return ++decoder->depth < PHP_JSON_PARSER_DEFAULT_DEPTH;
}

/* The elements from p to the closing bracket, put into a new list. */
static const unsigned char *b24_json_elements(b24_json_decoder *decoder, const unsigned char *p, HashTable *list)
{
	for (;;) {
		uint32_t count = list->nNumUsed;

		if (UNEXPECTED(count == list->nTableSize && !b24_json_extend_list(list, 2 * count))) {
			return NULL;
		}
		p = b24_json_value(decoder, p, &list->arPacked[count]);
		if (UNEXPECTED(!p)) {
			return NULL;
		}
		list->nNumUsed = list->nNumOfElements = list->nNextFreeElement = count + 1;
		p = b24_json_skip_space(p);
		if (*p != ',') {
			return *p == ']' ? p + 1 : NULL;
		}
		p++;
	}
}

static const unsigned char *b24_json_array(b24_json_decoder *decoder, const unsigned char *p, zval *rv)
{
	HashTable *list;

	if (UNEXPECTED(!b24_json_enter(decoder))) {
		return NULL;
	}
	p = b24_json_skip_space(p + 1);
	if (*p == ']') {
		ZVAL_EMPTY_ARRAY(rv);
		p++;
	} else {
		list = b24_json_new_table();
		if (UNEXPECTED(!list)) {
			return NULL;
		}
		p = b24_json_make_list(list) ? b24_json_elements(decoder, p, list) : NULL;
		if (UNEXPECTED(!p)) {
			zend_array_destroy(list);
			return NULL;
		}
		ZVAL_ARR(rv, list);
	}
	decoder->depth--;
	return p;
}

/* "KEY": with spaces anywhere. Gives back where the value begins. */
static const unsigned char *b24_json_key(b24_json_decoder *decoder, const unsigned char *p, zend_string **key)
{
	const unsigned char *text;
	size_t len;

	p = b24_json_skip_space(p);
	if (UNEXPECTED(*p != '"')) {
		return NULL;
	}
	p = b24_json_text(&decoder->scratch, p + 1, &text, &len);
	if (UNEXPECTED(!p)) {
		return NULL;
	}
	p = b24_json_skip_space(p);
	if (UNEXPECTED(*p != ':')) {
		return NULL;
	}
	*key = len < 2 ? b24_json_short_string(text, len) : b24_json_new_string(text, len);
	return EXPECTED(*key) ? p + 1 : NULL;
}

/* The members from p to the closing brace, added to the table, which may have some already. */
static const unsigned char *b24_json_members(b24_json_decoder *decoder, const unsigned char *p, HashTable *table)
{
	for (;;) {
		zend_string *key;
		zval value;

		p = b24_json_key(decoder, p, &key);
		if (UNEXPECTED(!p)) {
			return NULL;
		}
		p = b24_json_value(decoder, p, &value);
		if (EXPECTED(p) && UNEXPECTED(!b24_json_update_table(table, key, &value))) {
			zval_ptr_dtor_nogc(&value);
			p = NULL;
		}
		zend_string_release_ex(key, 0);
		if (UNEXPECTED(!p)) {
			return NULL;
		}
		p = b24_json_skip_space(p);
		if (*p != ',') {
			return *p == '}' ? p + 1 : NULL;
		}
		p++;
	}
}

/* Members for as long as they are those of the shape, read into a copy of its table. p is at the first, which is. */
static zend_always_inline const unsigned char *b24_json_known_members(b24_json_decoder *decoder, const unsigned char *p, const b24_json_shape *shape, HashTable *table)
{
	const b24_json_token *token = shape->tokens;
	Bucket *bucket = table->arData;
	uint32_t count = 0;

	p += token->len - 1;
	for (;;) {
		p = b24_json_value(decoder, p, &bucket[count].val);
		if (UNEXPECTED(!p)) {
			break;
		}
		token++;
		if (++count == shape->count || UNEXPECTED(!b24_json_starts_with(p, token->text, token->len))) {
			break;
		}
		p += token->len;
	}
	b24_json_shape_settle(shape, table, count);
	return p;
}

/* An object that begins as the shape does. *whole tells whether it was of that shape. */
static zend_always_inline const unsigned char *b24_json_object_like(b24_json_decoder *decoder, const unsigned char *p, b24_json_shape *shape, HashTable *table, bool *whole)
{
	shape->in_use++;
	p = b24_json_known_members(decoder, p, shape, table);
	shape->in_use--;
	if (UNEXPECTED(!p)) {
		return NULL;
	}
	*whole = *p == '}' && table->nNumUsed == shape->count;
	if (EXPECTED(*whole)) {
		return p + 1;
	}
	p = b24_json_skip_space(p);
	if (*p == ',') {
		return b24_json_members(decoder, p + 1, table);
	}
	return *p == '}' ? p + 1 : NULL;
}

/* The members of an object that is not empty, read into a new table: *table, which is NULL if there is no memory for it. */
static zend_always_inline const unsigned char *b24_json_object_members(b24_json_decoder *decoder, const unsigned char *p, HashTable **table)
{
	b24_json_shape_place *place = b24_json_shape_place_of(&decoder->shapes, p, decoder->depth);
	bool whole = false;

	if (EXPECTED(place->shape && b24_json_shape_begins(place->shape, p))) {
		*table = b24_json_shape_copy(place->shape);
		p = EXPECTED(*table) ? b24_json_object_like(decoder, p, place->shape, *table, &whole) : NULL;
	} else {
		*table = b24_json_new_table();
		p = EXPECTED(*table) ? b24_json_members(decoder, p, *table) : NULL;
	}
	if (EXPECTED(whole)) {
		place->misses -= place->misses > 0;
	} else if (EXPECTED(p)) {
		b24_json_shape_learn(place, *table);
	}
	return p;
}

static const unsigned char *b24_json_object(b24_json_decoder *decoder, const unsigned char *p, zval *rv)
{
	HashTable *table;

	if (UNEXPECTED(!b24_json_enter(decoder))) {
		return NULL;
	}
	p = b24_json_skip_space(p + 1);
	if (*p == '}') {
		ZVAL_EMPTY_ARRAY(rv);
		p++;
	} else {
		p = b24_json_object_members(decoder, p, &table);
		if (UNEXPECTED(!p)) {
			if (table) {
				zend_array_destroy(table);
			}
			return NULL;
		}
		ZVAL_ARR(rv, table);
	}
	decoder->depth--;
	return p;
}

/* The whole document, and nothing behind it. */
static bool b24_json_document(b24_json_decoder *decoder, const unsigned char *p, const unsigned char *end, zval *rv)
{
	p = b24_json_value(decoder, p, rv);
	if (UNEXPECTED(!p)) {
		return false;
	}
	if (UNEXPECTED(b24_json_skip_space(p) != end)) {
		zval_ptr_dtor_nogc(rv);
		return false;
	}
	return true;
}

static zend_result b24_json_decode_by_ext(zval *rv, const char *json, size_t len, php_json_error_code *error)
{
	php_json_parser parser;

	php_json_parser_init(&parser, rv, json, len, PHP_JSON_OBJECT_AS_ARRAY, PHP_JSON_PARSER_DEFAULT_DEPTH);
	if (php_json_parse(&parser) == 0) {
		return SUCCESS;
	}
	*error = b24_json_out_of_memory() ? PHP_JSON_ERROR_NONE : php_json_parser_error_code(&parser);
	ZVAL_UNDEF(rv);
	return FAILURE;
}

zend_result b24_json_decode(zval *rv, const char *json, size_t len, php_json_error_code *error)
{
	const unsigned char *start = (const unsigned char *) json;
	b24_json_decoder decoder = {0};
	bool done;

	ZEND_ASSERT(json[len] == '\0' && json[len + B24_JSON_PADDING - 1] == '\0');
	*error = PHP_JSON_ERROR_NONE;
	done = b24_json_document(&decoder, start, start + len, rv);
	b24_json_shapes_free(&decoder.shapes);
	b24_json_scratch_free(&decoder.scratch);
	if (EXPECTED(done)) {
		return SUCCESS;
	}
	if (b24_json_out_of_memory()) {
		ZVAL_UNDEF(rv);
		return FAILURE;
	}
	return b24_json_decode_by_ext(rv, json, len, error);
}

const char *b24_json_error_text(php_json_error_code error)
{
	switch (error) {
		case PHP_JSON_ERROR_NONE: return "No error";
		case PHP_JSON_ERROR_DEPTH: return "Maximum stack depth exceeded";
		case PHP_JSON_ERROR_STATE_MISMATCH: return "State mismatch (invalid or malformed JSON)";
		case PHP_JSON_ERROR_CTRL_CHAR: return "Control character error, possibly incorrectly encoded";
		case PHP_JSON_ERROR_SYNTAX: return "Syntax error";
		case PHP_JSON_ERROR_UTF8: return "Malformed UTF-8 characters, possibly incorrectly encoded";
		case PHP_JSON_ERROR_UTF16: return "Single unpaired UTF-16 surrogate in unicode escape";
		default: return "Unknown error";
	}
}
