#include "form.h"

#include "params.h"
#include "query.h"

#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "ext/standard/url.h"
#include "Zend/zend_enum.h"
#include "Zend/zend_interfaces.h"

#define MAX_DEPTH 100

static bool read_table(zval *into, HashTable *from, int depth);

zend_string *b24_form_text(zval *params)
{
	zend_function *build = zend_hash_str_find_ptr(CG(function_table), ZEND_STRL("http_build_query"));
	zval text;

	if (!build) {
		zend_throw_error(NULL, "Call to undefined function http_build_query()");
		return NULL;
	}
	ZVAL_UNDEF(&text);
	zend_call_known_function(build, NULL, NULL, &text, 1, params, NULL);
	if (Z_TYPE(text) != IS_STRING) {
		zval_ptr_dtor(&text);
		return NULL;
	}
	return Z_STR(text);
}

bool b24_form_object(zval *params, zend_object *object)
{
	zend_string *name;
	zend_ulong index;
	zval *value;

	array_init(params);
	ZEND_HASH_FOREACH_KEY_VAL_IND(object->handlers->get_properties(object), index, name, value) {
		if (name && ZSTR_LEN(name) && !*ZSTR_VAL(name)) {
			continue; /* the names of properties that are not public start so */
		}
		Z_TRY_ADDREF_P(value);
		name ? zend_symtable_update(Z_ARRVAL_P(params), name, value) : zend_hash_index_update(Z_ARRVAL_P(params), index, value);
	} ZEND_HASH_FOREACH_END();
	return !EG(exception);
}

/* Its digits depend on the version of PHP and its settings, so it is asked for them. */
static bool read_double(zval *into, zval *from)
{
	zval params;
	zend_string *text;

	array_init(&params);
	add_next_index_double(&params, Z_DVAL_P(from));
	text = b24_form_text(&params);
	zval_ptr_dtor(&params);
	if (!text) {
		return false;
	}
	ZVAL_STRINGL(into, ZSTR_VAL(text) + strlen("0="), ZSTR_LEN(text) - strlen("0="));
	Z_STRLEN_P(into) = php_url_decode(Z_STRVAL_P(into), Z_STRLEN_P(into));
	zend_string_release(text);
	return true;
}

static bool read_object(zval *into, zend_object *object, int depth)
{
	zval format, properties;
	bool done;

	if (instanceof_function(object->ce, php_date_get_interface_ce())) {
		ZVAL_STRING(&format, "Y-m-d\\TH:i:sP");
		zend_call_method_with_1_params(object, object->ce, NULL, "format", into, &format);
		zval_ptr_dtor(&format);
		return !EG(exception);
	}
	if ((object->ce->ce_flags & ZEND_ACC_ENUM) && object->ce->enum_backing_type != IS_UNDEF) {
		ZVAL_STR(into, zval_get_string(zend_enum_fetch_case_value(object)));
		return true;
	}
	done = b24_form_object(&properties, object) && read_table(into, Z_ARRVAL(properties), depth);
	zval_ptr_dtor(&properties);
	return done;
}

static bool read_value(zval *into, zval *from, int depth)
{
	ZVAL_DEREF(from);
	switch (Z_TYPE_P(from)) {
		case IS_NULL:
			ZVAL_NULL(into);
			return true;
		case IS_FALSE:
			ZVAL_CHAR(into, '0');
			return true;
		case IS_DOUBLE:
			return read_double(into, from);
		case IS_ARRAY:
			return read_table(into, Z_ARRVAL_P(from), depth);
		case IS_OBJECT:
			return read_object(into, Z_OBJ_P(from), depth);
		default:
			ZVAL_STR(into, zval_get_string(from));
			return true;
	}
}

static bool read_element(HashTable *into, zend_string *key, zend_ulong index, zval *from, int depth)
{
	zval value;

	ZVAL_UNDEF(&value);
	if (key && !b24_query_keeps(key, depth > 1)) {
		return false;
	}
	if (!read_value(&value, from, depth)) {
		zval_ptr_dtor(&value);
		return false;
	}
	key ? zend_hash_update(into, key, &value) : zend_hash_index_update(into, index, &value);
	return true;
}

/* Held meanwhile: a format() of the script's own may change or drop it. */
static bool read_table(zval *into, HashTable *from, int depth)
{
	bool done = true;
	zend_string *key;
	zend_ulong index;
	zval *value;

	array_init(into);
	if (depth >= MAX_DEPTH) {
		return false;
	}
	GC_TRY_ADDREF(from);
	ZEND_HASH_FOREACH_KEY_VAL_IND(from, index, key, value) {
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) != IS_RESOURCE && !read_element(Z_ARRVAL_P(into), key, index, value, depth + 1)) {
			done = false;
			break;
		}
	} ZEND_HASH_FOREACH_END();
	zend_array_release(from);
	return done;
}

bool b24_form_json(b24_buffer *body, HashTable *params)
{
	smart_str text = {0};
	bool fits;
	zval values;

	fits = read_table(&values, params, 0)
		&& b24_json_encode(&text, &values, PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_UNESCAPED_SLASHES) == SUCCESS
		&& b24_buffer_append(body, ZSTR_VAL(text.s), ZSTR_LEN(text.s));
	zval_ptr_dtor(&values);
	smart_str_free(&text);
	return fits;
}
