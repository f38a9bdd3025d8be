#include "options.h"

#include "php_b24activity.h"
#include "json/params.h"

#include "Zend/zend_exceptions.h"
#include "zend_ini.h"

#include <ctype.h>
#include <stddef.h>

typedef enum { SECONDS, COUNT, TEXT, FLAG, CALLABLE } option_kind;

typedef struct {
	const char *name;
	option_kind kind;
	size_t offset;
	double min, max;
	bool secret; /* may hold a password */
} option;

#define OPTION(name, kind, ...) {#name, kind, offsetof(b24_options, name), __VA_ARGS__}

static const option table[] = {
	OPTION(timeout, SECONDS, 0, 86400, false),
	OPTION(connect_timeout, SECONDS, 0, 86400, false),
	OPTION(deadline, SECONDS, 0, 864000, false),
	OPTION(retries, COUNT, 0, 100, false),
	OPTION(rate, SECONDS, 0.001, 1e6, false),
	OPTION(burst, COUNT, 1, 1e6, false),
	OPTION(operating_limit, SECONDS, 1, 1e6, false),
	OPTION(concurrency, COUNT, 1, 64, false),
	OPTION(max_response_bytes, COUNT, 1, 1e12, false),
	OPTION(cainfo, TEXT, 0, 0, false),
	OPTION(proxy, TEXT, 0, 0, true),
	OPTION(user_agent, TEXT, 0, 0, false),
	OPTION(allow_http, FLAG, 0, 0, false),
	OPTION(logger, CALLABLE, 0, 0, false),
};

static const size_t table_size = sizeof(table) / sizeof(*table);

static void *field(const b24_options *options, const option *row)
{
	return (char *) options + row->offset;
}

static void set_text(b24_options *options, const option *row, const char *text)
{
	char **into = field(options, row);

	free(*into);
	*into = *text ? strdup(text) : NULL;
}

static bool in_bounds(const option *row, double value)
{
	return zend_finite(value) && value >= row->min && value <= row->max;
}

static void set_number(b24_options *options, const option *row, double value)
{
	if (row->kind == SECONDS) {
		*(double *) field(options, row) = value;
	} else {
		*(zend_long *) field(options, row) = (zend_long) value;
	}
}

static const option *find(const char *name, size_t len)
{
	for (size_t i = 0; i < table_size; i++) {
		if (strlen(table[i].name) == len && memcmp(table[i].name, name, len) == 0) {
			return &table[i];
		}
	}
	return NULL;
}

/* A line break would begin another header of the request. */
static bool is_one_line(const zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		if (iscntrl((unsigned char) ZSTR_VAL(text)[i])) {
			return false;
		}
	}
	return true;
}

/* Reads INI text into a row's field; false when it is none of the row's values. */
static bool read_text(b24_options *options, const option *row, zend_string *text)
{
	zend_string *error = NULL;
	double value = 0;

	switch (row->kind) {
		case TEXT:
			if (!is_one_line(text)) {
				return false;
			}
			set_text(options, row, ZSTR_VAL(text));
			return true;
		case FLAG:
			*(bool *) field(options, row) = zend_ini_parse_bool(text);
			return true;
		case COUNT:
			value = (double) zend_ini_parse_quantity(text, &error);
			break;
		case CALLABLE:
			return false;
		case SECONDS:
			if (!is_numeric_string(ZSTR_VAL(text), ZSTR_LEN(text), NULL, NULL, false)) {
				return false;
			}
			value = zend_strtod(ZSTR_VAL(text), NULL);
			break;
	}
	if (error) {
		zend_string_release(error);
		return false;
	}
	set_number(options, row, value);
	return ZSTR_LEN(text) > 0 && in_bounds(row, value);
}

ZEND_INI_MH(b24_options_check_ini)
{
	size_t prefix = strlen("b24activity.");
	const option *row = find(ZSTR_VAL(entry->name) + prefix, ZSTR_LEN(entry->name) - prefix);
	b24_options scratch = {0};
	bool fits = row && new_value && read_text(&scratch, row, new_value);

	b24_options_free(&scratch);
	return fits ? SUCCESS : FAILURE;
}

static void read_ini(b24_options *options, const option *row)
{
	char name[64];
	int len = snprintf(name, sizeof(name), "b24activity.%s", row->name);
	zend_ini_entry *entry = zend_hash_str_find_ptr(EG(ini_directives), name, (size_t) len);

	if (entry && entry->value) {
		read_text(options, row, entry->value);
	}
}

static zend_result wrong_type(const option *row, uint32_t arg_num, const char *wanted, zval *value)
{
	zend_argument_type_error(arg_num, "option \"%s\" must be of type %s, %s given", row->name, wanted,
		zend_zval_type_name(value));
	return FAILURE;
}

static zend_result read_number(b24_options *options, const option *row, zval *value, uint32_t arg_num)
{
	bool fits = Z_TYPE_P(value) == IS_LONG || (row->kind == SECONDS && Z_TYPE_P(value) == IS_DOUBLE);

	if (!fits) {
		return wrong_type(row, arg_num, row->kind == SECONDS ? "int|float" : "int", value);
	}
	if (!in_bounds(row, zval_get_double(value))) {
		zend_argument_value_error(arg_num, "option \"%s\" must be between %g and %g", row->name, row->min, row->max);
		return FAILURE;
	}
	set_number(options, row, zval_get_double(value));
	return SUCCESS;
}

static zend_result read_value(b24_options *options, const option *row, zval *value, uint32_t arg_num)
{
	switch (row->kind) {
		case TEXT:
			if (Z_TYPE_P(value) != IS_STRING) {
				return wrong_type(row, arg_num, "string", value);
			}
			if (!is_one_line(Z_STR_P(value))) {
				zend_argument_value_error(arg_num, "option \"%s\" must not contain any control characters", row->name);
				return FAILURE;
			}
			set_text(options, row, Z_STRVAL_P(value));
			return SUCCESS;
		case FLAG:
			if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE) {
				return wrong_type(row, arg_num, "bool", value);
			}
			*(bool *) field(options, row) = Z_TYPE_P(value) == IS_TRUE;
			return SUCCESS;
		case CALLABLE:
			if (Z_TYPE_P(value) == IS_NULL) {
				return SUCCESS;
			}
			if (!zend_is_callable(value, 0, NULL)) {
				return wrong_type(row, arg_num, "?callable", value);
			}
			ZVAL_COPY(field(options, row), value);
			return SUCCESS;
		default:
			return read_number(options, row, value, arg_num);
	}
}

static zend_result refuse_name(zend_string *name, uint32_t arg_num)
{
	zend_string *text = name ? b24_key_text(name) : zend_string_init(ZEND_STRL("0"), 0);

	zend_argument_value_error(arg_num, "has an unknown option \"%s\"", ZSTR_VAL(text));
	zend_string_release(text);
	return FAILURE;
}

static zend_result read_given(b24_options *options, HashTable *given, uint32_t arg_num)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(given, name, value) {
		const option *row = name ? find(ZSTR_VAL(name), ZSTR_LEN(name)) : NULL;

		ZVAL_DEREF(value);
		if (!row) {
			return refuse_name(name, arg_num);
		}
		if (read_value(options, row, value, arg_num) == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

/* PHP's own settings come before libcurl's: what works for file_get_contents() works here. */
static void find_cainfo(b24_options *options)
{
	static const char *const settings[] = {"openssl.cafile", "curl.cainfo"};

	for (size_t i = 0; !options->cainfo && i < sizeof(settings) / sizeof(*settings); i++) {
		char *path = zend_ini_string((char *) settings[i], strlen(settings[i]), 0);

		if (path && *path) {
			options->cainfo = strdup(path);
		}
	}
}

static long milliseconds(double seconds)
{
	return seconds > 0 && seconds < 0.001 ? 1 : (long) (seconds * 1000);
}

zend_result b24_options_read(b24_options *options, HashTable *given, uint32_t arg_num)
{
	*options = (b24_options) {0};
	for (size_t i = 0; i < table_size; i++) {
		read_ini(options, &table[i]);
	}
	if (read_given(options, given, arg_num) == FAILURE) {
		b24_options_free(options);
		return FAILURE;
	}
	find_cainfo(options);
	options->transport = (b24_transport) {
		.user_agent = options->user_agent ? options->user_agent : "b24activity/" PHP_B24ACTIVITY_VERSION,
		.proxy = options->proxy,
		.cainfo = options->cainfo,
		.timeout_ms = milliseconds(options->timeout),
		.connect_timeout_ms = milliseconds(options->connect_timeout),
		.max_response_bytes = (size_t) options->max_response_bytes,
		.allow_http = options->allow_http,
	};
	return SUCCESS;
}

void b24_options_free(b24_options *options)
{
	for (size_t i = 0; i < table_size; i++) {
		if (table[i].kind == TEXT) {
			free(*(char **) field(options, &table[i]));
		}
	}
	zval_ptr_dtor(&options->logger);
	*options = (b24_options) {0};
}

static void describe_row(const b24_options *options, const option *row, zval *array)
{
	const char *text;

	switch (row->kind) {
		case SECONDS:
			add_assoc_double(array, row->name, *(double *) field(options, row));
			break;
		case COUNT:
			add_assoc_long(array, row->name, *(zend_long *) field(options, row));
			break;
		case FLAG:
			add_assoc_bool(array, row->name, *(bool *) field(options, row));
			break;
		case TEXT:
			text = *(char **) field(options, row);
			add_assoc_string(array, row->name, text && row->secret ? "***" : text ? text : "");
			break;
		case CALLABLE:
			add_assoc_bool(array, row->name, Z_TYPE_P((zval *) field(options, row)) != IS_UNDEF);
			break;
	}
}

void b24_options_describe(const b24_options *options, zval *array)
{
	array_init(array);
	for (size_t i = 0; i < table_size; i++) {
		describe_row(options, &table[i], array);
	}
}
