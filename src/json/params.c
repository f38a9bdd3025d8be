#include "params.h"

#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "ext/standard/html.h"
#include "Zend/zend_enum.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"
#include "Zend/zend_smart_str.h"

#define MAX_DEPTH 128
#define JSON_OPTIONS (PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_UNESCAPED_SLASHES)

typedef struct {
	uint32_t arg_num;
	int depth;
} context;

static zend_result clean_array(zval *clean, HashTable *from, const b24_path *path, context *ctx);
static zend_result clean_value(zval *clean, zval *from, const b24_path *path, context *ctx);

static bool is_utf8(zend_string *text)
{
	const unsigned char *bytes = (const unsigned char *) ZSTR_VAL(text);
	zend_result status = SUCCESS;
	size_t at = 0;

	while (at < ZSTR_LEN(text) && status == SUCCESS) {
		if (bytes[at] < 0x80) {
			at++;
		} else {
			php_next_utf8_char(bytes, ZSTR_LEN(text), &at, &status);
		}
	}
	return status == SUCCESS;
}

zend_string *b24_key_text(zend_string *key)
{
	smart_str text = {0};

	if (is_utf8(key)) {
		return zend_string_copy(key);
	}
	smart_str_append_escaped(&text, ZSTR_VAL(key), ZSTR_LEN(key));
	return smart_str_extract(&text);
}

static void append_path(smart_str *text, const b24_path *path)
{
	if (path->up) {
		append_path(text, path->up);
	}
	smart_str_appendc(text, '[');
	if (path->key) {
		zend_string *key = b24_key_text(path->key);

		smart_str_append(text, key);
		zend_string_release(key);
	} else {
		smart_str_append_long(text, (zend_long) path->index);
	}
	smart_str_appendc(text, ']');
}

zend_string *b24_path_text(const b24_path *path)
{
	smart_str text = {0};

	append_path(&text, path);
	return smart_str_extract(&text);
}

static zend_result refuse(zend_class_entry *error, const b24_path *path, const context *ctx, const char *why)
{
	zend_string *place = b24_path_text(path);

	zend_argument_error(error, ctx->arg_num, "cannot be sent: %s %s", ZSTR_VAL(place), why);
	zend_string_release(place);
	return FAILURE;
}

static zend_result clean_text(zval *clean, zval *text, const b24_path *path, const context *ctx)
{
	if (!is_utf8(Z_STR_P(text))) {
		return refuse(zend_ce_value_error, path, ctx, "is not valid UTF-8");
	}
	ZVAL_COPY(clean, text);
	return SUCCESS;
}

/* A class of the script's own may give anything for its format(). */
static zend_result clean_date(zval *clean, zend_object *date, const b24_path *path, const context *ctx)
{
	zend_result result = FAILURE;
	zval format, text;

	ZVAL_UNDEF(&text);
	ZVAL_STRING(&format, "Y-m-d\\TH:i:sP");
	zend_call_method_with_1_params(date, date->ce, NULL, "format", &text, &format);
	zval_ptr_dtor(&format);
	if (!EG(exception)) {
		result = Z_TYPE(text) == IS_STRING ? clean_text(clean, &text, path, ctx)
			: refuse(zend_ce_type_error, path, ctx, "is a date whose format() returns no string");
	}
	zval_ptr_dtor(&text);
	return result;
}

static zend_result clean_object(zval *clean, zend_object *object, const b24_path *path, context *ctx)
{
	if (instanceof_function(object->ce, php_date_get_interface_ce())) {
		return clean_date(clean, object, path, ctx);
	}
	if ((object->ce->ce_flags & ZEND_ACC_ENUM) && object->ce->enum_backing_type != IS_UNDEF) {
		return clean_value(clean, zend_enum_fetch_case_value(object), path, ctx);
	}
	if (object->ce == zend_standard_class_def) {
		return clean_array(clean, zend_std_get_properties(object), path, ctx);
	}
	return refuse(zend_ce_type_error, path, ctx, "is an object other than a DateTimeInterface, a backed enum or a stdClass");
}

static zend_result clean_value(zval *clean, zval *from, const b24_path *path, context *ctx)
{
	ZVAL_DEREF(from);
	switch (Z_TYPE_P(from)) {
		case IS_ARRAY:
			return clean_array(clean, Z_ARRVAL_P(from), path, ctx);
		case IS_OBJECT:
			return clean_object(clean, Z_OBJ_P(from), path, ctx);
		case IS_DOUBLE:
			if (!zend_finite(Z_DVAL_P(from))) {
				return refuse(zend_ce_value_error, path, ctx, "is INF or NAN");
			}
			break;
		case IS_STRING:
			return clean_text(clean, from, path, ctx);
		case IS_RESOURCE:
			return refuse(zend_ce_type_error, path, ctx, "is a resource");
	}
	ZVAL_COPY(clean, from);
	return SUCCESS;
}

static zend_result clean_element(HashTable *into, zval *from, const b24_path *path, context *ctx)
{
	zval clean;

	ZVAL_UNDEF(&clean);
	if (path->key && !is_utf8(path->key)) {
		return refuse(zend_ce_value_error, path, ctx, "has a key that is not valid UTF-8");
	}
	if (clean_value(&clean, from, path, ctx) == FAILURE) {
		zval_ptr_dtor(&clean);
		return FAILURE;
	}
	if (path->key) {
		zend_hash_add_new(into, path->key, &clean);
	} else {
		zend_hash_index_add_new(into, path->index, &clean);
	}
	return SUCCESS;
}

/* Held meanwhile: a format() of the script's own may change or drop it. */
static zend_result clean_array(zval *clean, HashTable *from, const b24_path *path, context *ctx)
{
	b24_path here = {path, NULL, 0};
	zend_result result = SUCCESS;
	zval *value;

	if (++ctx->depth > MAX_DEPTH) {
		return refuse(zend_ce_value_error, path, ctx, "is nested too deep");
	}
	array_init_size(clean, zend_hash_num_elements(from));
	GC_TRY_ADDREF(from);
	ZEND_HASH_FOREACH_KEY_VAL(from, here.index, here.key, value) {
		if (clean_element(Z_ARRVAL_P(clean), value, &here, ctx) == FAILURE) {
			result = FAILURE;
			break;
		}
	} ZEND_HASH_FOREACH_END();
	zend_array_release(from);
	ctx->depth--;
	return result;
}

zend_result b24_params_clean(zval *clean, HashTable *params, uint32_t arg_num, const b24_path *root)
{
	context ctx = {arg_num, 0};

	if (clean_array(clean, params, root, &ctx) == FAILURE) {
		zval_ptr_dtor(clean);
		ZVAL_UNDEF(clean);
		return FAILURE;
	}
	return SUCCESS;
}

zend_result b24_json_encode(smart_str *text, zval *value, int options)
{
	php_json_error_code before = JSON_G(error_code), error;
	zend_result result = php_json_encode_ex(text, value, options, MAX_DEPTH + 2);

	/* INF and NAN come out as 0 and SUCCESS. */
	error = JSON_G(error_code);
	JSON_G(error_code) = before;
	return error == PHP_JSON_ERROR_NONE ? result : FAILURE;
}

/* A list at the top becomes an object with the same keys: credentials may have to stand beside it. */
static void encode_list(smart_str *text, HashTable *list)
{
	zend_ulong index;
	zval *value;

	smart_str_appendc(text, '{');
	ZEND_HASH_FOREACH_NUM_KEY_VAL(list, index, value) {
		smart_str_append_printf(text, "%s\"" ZEND_ULONG_FMT "\":", index ? "," : "", index);
		b24_json_encode(text, value, JSON_OPTIONS);
	} ZEND_HASH_FOREACH_END();
	smart_str_appendc(text, '}');
	smart_str_0(text);
}

bool b24_params_json(b24_buffer *body, zval *clean)
{
	smart_str text = {0};
	bool fits;

	if (zend_array_is_list(Z_ARRVAL_P(clean))) {
		encode_list(&text, Z_ARRVAL_P(clean));
	} else {
		b24_json_encode(&text, clean, JSON_OPTIONS);
	}
	fits = b24_buffer_append(body, ZSTR_VAL(text.s), ZSTR_LEN(text.s));
	smart_str_free(&text);
	return fits;
}
