#include "args.h"
#include "request.h"

#include "json/params.h"

#include "ext/date/php_date.h"

static zend_result read_long(zval *params, const char *name, zval *arg, uint32_t arg_num, zend_long least)
{
	zend_long number;
	bool is_null;

	if (!zend_parse_arg_long(arg, &number, &is_null, false, arg_num)) {
		zend_wrong_parameter_type_error((int) arg_num, Z_EXPECTED_LONG, arg);
		return FAILURE;
	}
	if (number < least) {
		zend_argument_value_error(arg_num, "must be %s", least ? "greater than 0" : "greater than or equal to 0");
		return FAILURE;
	}
	add_assoc_long(params, name, number);
	return SUCCESS;
}

zend_result b24_read_id(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	return read_long(params, name, arg, arg_num, 1);
}

zend_result b24_read_count(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	return read_long(params, name, arg, arg_num, 0);
}

/* What an array holds goes through the same cleaning as an argument that is one, under the argument's own number. */
static zend_result add_clean(zval *params, const char *name, zval *value, uint32_t arg_num)
{
	zval wrapped, clean;
	zend_result result;

	array_init_size(&wrapped, 1);
	Z_TRY_ADDREF_P(value);
	add_assoc_zval(&wrapped, name, value);
	result = b24_params_clean(&clean, Z_ARRVAL(wrapped), arg_num, NULL);
	zval_ptr_dtor(&wrapped);
	if (result == SUCCESS) {
		zend_hash_copy(Z_ARRVAL_P(params), Z_ARRVAL(clean), zval_add_ref);
		zval_ptr_dtor(&clean);
	}
	return result;
}

/*
 * A text as PHP takes one for an argument: in weak mode also a number, a bool or a Stringable. Null is none, because an
 * empty text empties fields. `type` is what the stub says.
 */
static zend_result read_string(zval *params, const char *name, zval *arg, uint32_t arg_num, const char *type)
{
	zend_string *text;

	if (Z_TYPE_P(arg) == IS_NULL || !zend_parse_arg_str(arg, &text, false, arg_num)) {
		if (!EG(exception)) {
			zend_argument_type_error(arg_num, "must be of type %s, %s given", type, zend_zval_type_name(arg));
		}
		return FAILURE;
	}
	return add_clean(params, name, arg, arg_num);
}

zend_result b24_read_text(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	return read_string(params, name, arg, arg_num, "string");
}

static zend_result refuse_empty(uint32_t arg_num)
{
	zend_argument_value_error(arg_num, "must not be empty");
	return FAILURE;
}

static zend_result read_word(zval *params, const char *name, zval *arg, uint32_t arg_num, const char *type)
{
	if (read_string(params, name, arg, arg_num, type) == FAILURE) {
		return FAILURE;
	}
	return Z_STRLEN_P(arg) ? SUCCESS : refuse_empty(arg_num);
}

zend_result b24_read_word(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	return read_word(params, name, arg, arg_num, "string");
}

/* What no portal takes for a date: strtotime() does not, and there is no digit that another notation could be of. */
static bool is_no_date(zval *text)
{
	zend_function *strtotime = zend_hash_str_find_ptr(CG(function_table), ZEND_STRL("strtotime"));
	zval time;

	if (!strtotime || strpbrk(Z_STRVAL_P(text), "0123456789")) {
		return false;
	}
	ZVAL_UNDEF(&time);
	zend_call_known_function(strtotime, NULL, NULL, &time, 1, text, NULL);
	return Z_TYPE(time) == IS_FALSE;
}

zend_result b24_read_moment(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	if (Z_TYPE_P(arg) == IS_OBJECT && instanceof_function(Z_OBJCE_P(arg), php_date_get_interface_ce())) {
		return add_clean(params, name, arg, arg_num);
	}
	if (read_word(params, name, arg, arg_num, "DateTimeInterface|string") == FAILURE) {
		return FAILURE;
	}
	if (is_no_date(arg)) {
		zend_argument_value_error(arg_num, "must be a date, such as \"2026-12-24T18:00:00+01:00\"");
		return FAILURE;
	}
	return SUCCESS;
}

zend_result b24_read_color(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	if (b24_read_text(params, name, arg, arg_num) == FAILURE) {
		return FAILURE;
	}
	if (Z_STRLEN_P(arg) == 1 && *Z_STRVAL_P(arg) >= '1' && *Z_STRVAL_P(arg) <= '7') {
		return SUCCESS;
	}
	zend_argument_value_error(arg_num, "must be one of \"1\" to \"7\"");
	return FAILURE;
}

/* Also as the texts that a form has, or as what a computation gave. */
static bool read_offset(zval *value, zend_long *minutes)
{
	if (Z_TYPE_P(value) == IS_DOUBLE && zend_is_long_compatible(Z_DVAL_P(value), zend_dval_to_lval(Z_DVAL_P(value)))) {
		*minutes = zend_dval_to_lval(Z_DVAL_P(value));
		return *minutes >= 0;
	}
	return b24_request_int(value, minutes);
}

static zend_result expect_array(zval *arg, uint32_t arg_num)
{
	if (Z_TYPE_P(arg) != IS_ARRAY) {
		zend_wrong_parameter_type_error((int) arg_num, Z_EXPECTED_ARRAY, arg);
		return FAILURE;
	}
	return SUCCESS;
}

zend_result b24_read_array(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	return expect_array(arg, arg_num) == SUCCESS ? add_clean(params, name, arg, arg_num) : FAILURE;
}

/* Whatever keys they have, as a filtered array has its own: a list of ints is what the portal is sent. */
static bool put_minutes(zval *params, const char *name, HashTable *offsets)
{
	zval list, *value;
	zend_long minutes;

	array_init_size(&list, zend_hash_num_elements(offsets));
	ZEND_HASH_FOREACH_VAL(offsets, value) {
		if (!read_offset(value, &minutes)) {
			zval_ptr_dtor(&list);
			return false;
		}
		add_next_index_long(&list, minutes);
	} ZEND_HASH_FOREACH_END();
	add_assoc_zval(params, name, &list);
	return true;
}

zend_result b24_read_offsets(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	if (b24_read_array(params, name, arg, arg_num) == FAILURE) {
		return FAILURE;
	}
	if (!put_minutes(params, name, Z_ARRVAL_P(zend_hash_str_find(Z_ARRVAL_P(params), name, strlen(name))))) {
		zend_argument_value_error(arg_num, "must hold only minutes, ints of 0 or more");
		return FAILURE;
	}
	return SUCCESS;
}

zend_result b24_read_title(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	if (Z_TYPE_P(arg) == IS_ARRAY) {
		return zend_hash_num_elements(Z_ARRVAL_P(arg)) ? add_clean(params, name, arg, arg_num) : refuse_empty(arg_num);
	}
	return read_word(params, name, arg, arg_num, "array|string");
}

zend_result b24_read_badge_type(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	static const char *const types[] = {"success", "failure", "warning", "primary", "secondary"};

	if (b24_read_text(params, name, arg, arg_num) == FAILURE) {
		return FAILURE;
	}
	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++) {
		if (zend_string_equals_cstr(Z_STR_P(arg), types[i], strlen(types[i]))) {
			return SUCCESS;
		}
	}
	zend_argument_value_error(arg_num, "must be one of \"success\", \"failure\", \"warning\", \"primary\" or \"secondary\"");
	return FAILURE;
}
