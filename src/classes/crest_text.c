#include "crest.h"

#include "json/decode.h"

#include "ext/json/php_json.h"
#include "Zend/zend_smart_str.h"

#define ENCODING "C_REST_CURRENT_ENCODING"

#define WRONG_TEXT \
	"Failed encoding! Recommended 'UTF - 8' or set define C_REST_CURRENT_ENCODING = current site encoding for function iconv()"

/* For one walk through an array, so that iconv() and the encoding are looked up once. */
typedef struct {
	zend_class_entry *called; /* NULL when no class has its own changeEncoding() */
	zend_function *iconv;
	zval encodings[2]; /* from, to */
	bool to_utf8;
} converter;

static zend_result convert(const converter *c, zval *result, zval *data);

static zend_result convert_text(const converter *c, zval *result, zval *data)
{
	zval argv[3];

	ZVAL_UNDEF(result);
	ZVAL_STR(&argv[2], zval_get_string(data));
	if (!EG(exception)) {
		ZVAL_COPY_VALUE(&argv[0], &c->encodings[0]);
		ZVAL_COPY_VALUE(&argv[1], &c->encodings[1]);
		zend_call_known_function(c->iconv, NULL, NULL, result, 3, argv, NULL);
	}
	zval_ptr_dtor(&argv[2]);
	return EG(exception) ? FAILURE : SUCCESS;
}

static zend_result convert_any(const converter *c, zval *result, zval *data)
{
	return c->called ? b24_crest_convert(c->called, result, data, c->to_utf8) : convert(c, result, data);
}

static zend_result convert_element(const converter *c, HashTable *into, zend_string *name, zend_ulong index, zval *data)
{
	zval key, new_key, value;

	if (name) {
		ZVAL_STR(&key, name);
	} else {
		ZVAL_LONG(&key, (zend_long) index);
	}
	ZVAL_UNDEF(&value);
	if (convert_any(c, &new_key, &key) == FAILURE || convert_any(c, &value, data) == FAILURE) {
		zval_ptr_dtor(&new_key);
		zval_ptr_dtor(&value);
		return FAILURE;
	}
	if (Z_TYPE(new_key) == IS_STRING) {
		zend_symtable_update(into, Z_STR(new_key), &value);
	} else {
		zend_hash_index_update(into, (zend_ulong) zval_get_long(&new_key), &value);
	}
	zval_ptr_dtor(&new_key);
	return SUCCESS;
}

/* Held meanwhile: a changeEncoding() or __toString() of the script's own may change or drop it. */
static zend_result convert_array(const converter *c, zval *result, HashTable *data)
{
	zend_result outcome = SUCCESS;
	zend_string *name;
	zend_ulong index;
	zval *value;

	array_init_size(result, zend_hash_num_elements(data));
	GC_TRY_ADDREF(data);
	ZEND_HASH_FOREACH_KEY_VAL(data, index, name, value) {
		ZVAL_DEREF(value);
		outcome = convert_element(c, Z_ARRVAL_P(result), name, index, value);
		if (outcome == FAILURE) {
			break;
		}
	} ZEND_HASH_FOREACH_END();
	zend_array_release(data);
	return outcome;
}

/* Whatever is no array becomes text, as iconv() makes it. */
static zend_result convert(const converter *c, zval *result, zval *data)
{
	return Z_TYPE_P(data) == IS_ARRAY ? convert_array(c, result, Z_ARRVAL_P(data)) : convert_text(c, result, data);
}

static zend_result open_converter(converter *c, zend_class_entry *called, bool to_utf8)
{
	*c = (converter) {.to_utf8 = to_utf8};
	c->called = b24_crest_overrides(called, "changeencoding") ? called : NULL;
	c->iconv = zend_hash_str_find_ptr(CG(function_table), ZEND_STRL("iconv"));
	if (!c->iconv) {
		zend_throw_error(NULL, "Call to undefined function iconv()");
		return FAILURE;
	}
	ZVAL_STR(&c->encodings[!to_utf8], b24_crest_constant_text(ENCODING));
	ZVAL_STRING(&c->encodings[to_utf8], to_utf8 ? "UTF-8//TRANSLIT" : "UTF-8");
	return SUCCESS;
}

ZEND_METHOD(B24Activity_CRest, changeEncoding)
{
	zval *data, *to_utf8 = NULL;
	converter c;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(to_utf8)
	ZEND_PARSE_PARAMETERS_END();

	if (open_converter(&c, zend_get_called_scope(execute_data), !to_utf8 || zend_is_true(to_utf8)) == SUCCESS) {
		convert(&c, return_value, data);
		zval_ptr_dtor(&c.encodings[0]);
		zval_ptr_dtor(&c.encodings[1]);
	}
}

static bool has_encoding(void)
{
	return b24_crest_constant(ENCODING) != NULL;
}

zend_result b24_crest_convert(zend_class_entry *called, zval *result, zval *data, bool to_utf8)
{
	zval argv[2];

	if (!has_encoding()) {
		ZVAL_COPY(result, data);
		return SUCCESS;
	}
	ZVAL_COPY_VALUE(&argv[0], data);
	ZVAL_BOOL(&argv[1], to_utf8);
	return b24_crest_invoke(called, "changeencoding", result, 2, argv);
}

/* As json_encode() does it, json_last_error() included. */
static void wrap(zval *return_value, zval *data, bool explain)
{
	smart_str text = {0};

	php_json_encode_ex(&text, data, PHP_JSON_HEX_TAG | PHP_JSON_HEX_AMP | PHP_JSON_HEX_APOS | PHP_JSON_HEX_QUOT,
		PHP_JSON_PARSER_DEFAULT_DEPTH);
	if (!EG(exception) && JSON_G(error_code) == PHP_JSON_ERROR_NONE) {
		RETVAL_STR(smart_str_extract(&text));
		return;
	}
	smart_str_free(&text);
	if (explain && JSON_G(error_code) == PHP_JSON_ERROR_UTF8) {
		RETVAL_STRING(WRONG_TEXT);
	} else {
		RETVAL_FALSE;
	}
}

ZEND_METHOD(B24Activity_CRest, wrapData)
{
	zval *data, converted;
	zval *explain = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(explain)
	ZEND_PARSE_PARAMETERS_END();

	if (b24_crest_convert(zend_get_called_scope(execute_data), &converted, data, true) == SUCCESS) {
		wrap(return_value, &converted, explain && zend_is_true(explain));
	}
	zval_ptr_dtor(&converted);
}

static void decode(zval *result, const char *json, size_t len)
{
	php_json_error_code error;

	if (!len || b24_json_decode(result, json, len, &error) == FAILURE) {
		ZVAL_NULL(result);
	}
}

zend_string *b24_crest_padded(const zend_string *text)
{
	zend_string *padded = zend_string_alloc(ZSTR_LEN(text) + B24_JSON_PADDING, false);

	memcpy(ZSTR_VAL(padded), ZSTR_VAL(text), ZSTR_LEN(text));
	memset(ZSTR_VAL(padded) + ZSTR_LEN(text), 0, B24_JSON_PADDING + 1);
	ZSTR_LEN(padded) = ZSTR_LEN(text);
	return padded;
}

ZEND_METHOD(B24Activity_CRest, expandData)
{
	zend_string *text, *padded;
	zval *data, decoded;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(data)
	ZEND_PARSE_PARAMETERS_END();

	text = b24_crest_argument(data, 1);
	if (!text) {
		RETURN_THROWS();
	}
	padded = b24_crest_padded(text);
	zend_string_release(text);
	decode(&decoded, ZSTR_VAL(padded), ZSTR_LEN(padded));
	zend_string_release(padded);
	b24_crest_convert(zend_get_called_scope(execute_data), return_value, &decoded, false);
	zval_ptr_dtor(&decoded);
}

zend_result b24_crest_expand(zend_class_entry *called, zval *result, const char *json, size_t len)
{
	zend_result outcome;
	zval argument;

	if (!b24_crest_overrides(called, "expanddata") && !has_encoding()) {
		decode(result, json, len);
		return SUCCESS;
	}
	ZVAL_STRINGL_FAST(&argument, json ? json : "", len);
	outcome = b24_crest_invoke(called, "expanddata", result, 1, &argument);
	zval_ptr_dtor(&argument);
	return outcome;
}
