/*
 * libFuzzer target: every input goes through the decoder and through ext/json's parser, in one PHP that stays up.
 * Values, refusals and codes must be the same; the sanitizers watch the decoder's memory, PHP allocating by malloc().
 */
#include "decode.h"
#include "ext/json/php_json_parser.h"
#include "sapi/embed/php_embed.h"

#include <stdlib.h>

static void fail(const char *what)
{
	fprintf(stderr, "decoder and ext/json differ: %s\n", what);
	abort();
}

static void compare(zval *ours, zval *theirs);

/* The same keys in the same order, and each of them found. */
static void compare_arrays(HashTable *ours, HashTable *theirs)
{
	HashPosition at = 0;
	zend_ulong index;
	zend_string *key;
	zval *value;

	if (zend_hash_num_elements(ours) != zend_hash_num_elements(theirs)) {
		fail("number of elements");
	}
	if (ours->nNextFreeElement != theirs->nNextFreeElement && zend_hash_num_elements(ours) > 0) {
		fail("next index");
	}
	zend_hash_internal_pointer_reset_ex(ours, &at);
	ZEND_HASH_FOREACH_KEY_VAL(theirs, index, key, value) {
		zend_string *our_key;
		zend_ulong our_index;
		zval *found = key ? zend_hash_find(ours, key) : zend_hash_index_find(ours, index);

		if (!found || found != zend_hash_get_current_data_ex(ours, &at)) {
			fail("an element is not found in its place");
		}
		if (zend_hash_get_current_key_ex(ours, &our_key, &our_index, &at) == HASH_KEY_IS_STRING && strlen(ZSTR_VAL(our_key)) > ZSTR_LEN(our_key)) {
			fail("a key does not end");
		}
		compare(found, value);
		zend_hash_move_forward_ex(ours, &at);
	} ZEND_HASH_FOREACH_END();
}

static void compare(zval *ours, zval *theirs)
{
	if (Z_TYPE_P(ours) != Z_TYPE_P(theirs)) {
		fail("type");
	}
	switch (Z_TYPE_P(ours)) {
		case IS_LONG:
			if (Z_LVAL_P(ours) != Z_LVAL_P(theirs)) fail("integer");
			break;
		case IS_DOUBLE:
			if (memcmp(&Z_DVAL_P(ours), &Z_DVAL_P(theirs), sizeof(double)) != 0) fail("float");
			break;
		case IS_STRING:
			if (!zend_string_equals(Z_STR_P(ours), Z_STR_P(theirs)) || Z_STRVAL_P(ours)[Z_STRLEN_P(ours)] != '\0') fail("string");
			break;
		case IS_ARRAY:
			compare_arrays(Z_ARR_P(ours), Z_ARR_P(theirs));
			break;
	}
}

static php_json_error_code decode_by_ext(zval *rv, const char *json, size_t len)
{
	php_json_parser parser;

	php_json_parser_init(&parser, rv, json, len, PHP_JSON_OBJECT_AS_ARRAY, PHP_JSON_PARSER_DEFAULT_DEPTH);
	return php_json_parse(&parser) == 0 ? PHP_JSON_ERROR_NONE : php_json_parser_error_code(&parser);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	setenv("USE_ZEND_ALLOC", "0", 1);
	php_embed_module.php_ini_ignore = 1;
	if (php_embed_init(0, NULL) == FAILURE) {
		return 1;
	}
	return atexit(php_embed_shutdown);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *json = malloc(size + B24_JSON_PADDING);
	php_json_error_code our_error, their_error;
	zval ours, theirs;
	zend_result result;

	if (size > 0) {
		memcpy(json, data, size);
	}
	memset(json + size, 0, B24_JSON_PADDING);
	result = b24_json_decode(&ours, json, size, &our_error);
	their_error = decode_by_ext(&theirs, json, size);
	if (our_error != their_error || (result == SUCCESS) != (their_error == PHP_JSON_ERROR_NONE)) {
		fail("error code");
	}
	if (result == SUCCESS) {
		compare(&ours, &theirs);
		zval_ptr_dtor(&ours);
		zval_ptr_dtor(&theirs);
	}
	free(json);
	return 0;
}
