#include "crest.h"

#include "json/decode.h"
#include "json/params.h"

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

static zend_result convert_by_class(const converter *c, zval *result, zval *data)
{
	zval argv[2];

	ZVAL_COPY_VALUE(&argv[0], data);
	ZVAL_BOOL(&argv[1], c->to_utf8);
	return b24_crest_invoke(c->called, "changeencoding", result, 2, argv);
}

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
	return c->called ? convert_by_class(c, result, data) : convert(c, result, data);
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

static zend_result convert_array(const converter *c, zval *result, HashTable *data)
{
	zend_result outcome = SUCCESS;
	zend_string *name;
	zend_ulong index;
	zval *value;

	array_init_size(result, zend_hash_num_elements(data));
	ZEND_HASH_FOREACH_KEY_VAL(data, index, name, value) {
		ZVAL_DEREF(value);
		outcome = convert_element(c, Z_ARRVAL_P(result), name, index, value);
		if (outcome == FAILURE) {
			break;
		}
	} ZEND_HASH_FOREACH_END();
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
	bool to_utf8 = true;
	converter c;
	zval *data;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(to_utf8)
	ZEND_PARSE_PARAMETERS_END();

	if (open_converter(&c, zend_get_called_scope(execute_data), to_utf8) == SUCCESS) {
		convert(&c, return_value, data);
		zval_ptr_dtor(&c.encodings[0]);
		zval_ptr_dtor(&c.encodings[1]);
	}
}

zend_result b24_crest_convert(zend_class_entry *called, zval *result, zval *data, bool to_utf8)
{
	zval argv[2];

	ZVAL_COPY_VALUE(&argv[0], data);
	ZVAL_BOOL(&argv[1], to_utf8);
	return b24_crest_invoke(called, "changeencoding", result, 2, argv);
}

static bool has_encoding(void)
{
	return b24_crest_constant(ENCODING) != NULL;
}

/* json_last_error() is not touched: what this says instead is all that anybody asks for. */
static void wrap(zval *return_value, zval *data, bool explain)
{
	smart_str text = {0};
	int options = PHP_JSON_HEX_TAG | PHP_JSON_HEX_AMP | PHP_JSON_HEX_APOS | PHP_JSON_HEX_QUOT;

	if (b24_json_encode(&text, data, options) == SUCCESS && text.s) {
		RETVAL_STR(smart_str_extract(&text));
		return;
	}
	smart_str_free(&text);
	if (explain && !EG(exception)) {
		RETVAL_STRING(WRONG_TEXT);
	} else {
		RETVAL_FALSE;
	}
}

ZEND_METHOD(B24Activity_CRest, wrapData)
{
	zval *data, converted;
	bool explain = false;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(explain)
	ZEND_PARSE_PARAMETERS_END();

	if (!has_encoding()) {
		wrap(return_value, data, explain);
		return;
	}
	if (b24_crest_convert(zend_get_called_scope(execute_data), &converted, data, true) == SUCCESS) {
		wrap(return_value, &converted, explain);
	}
	zval_ptr_dtor(&converted);
}

static void decode(zval *result, const b24_buffer *text)
{
	php_json_error_code error;

	if (!text->len || b24_json_decode(result, text->data, text->len, &error) == FAILURE) {
		ZVAL_NULL(result);
	}
}

ZEND_METHOD(B24Activity_CRest, expandData)
{
	b24_buffer padded = {0};
	zend_string *text;
	zval decoded;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR_OR_NULL(text)
	ZEND_PARSE_PARAMETERS_END();

	if (text && !b24_buffer_append(&padded, ZSTR_VAL(text), ZSTR_LEN(text))) {
		zend_throw_error(NULL, "Out of memory");
		RETURN_THROWS();
	}
	decode(&decoded, &padded);
	b24_buffer_free(&padded);
	if (!has_encoding()) {
		ZVAL_COPY_VALUE(return_value, &decoded);
		return;
	}
	b24_crest_convert(zend_get_called_scope(execute_data), return_value, &decoded, false);
	zval_ptr_dtor(&decoded);
}

zend_result b24_crest_expand(zend_class_entry *called, zval *result, const b24_buffer *text)
{
	zend_result outcome;
	zval argument;

	if (!b24_crest_overrides(called, "expanddata") && !has_encoding()) {
		decode(result, text);
		return SUCCESS;
	}
	ZVAL_STRINGL_FAST(&argument, text->data ? text->data : "", text->len);
	outcome = b24_crest_invoke(called, "expanddata", result, 1, &argument);
	zval_ptr_dtor(&argument);
	return outcome;
}
