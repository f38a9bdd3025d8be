/*
 * A door into src/json/decode.c for the tests and the bench: an extension of its own, never part of the product.
 */
#include "php.h"
#include "decode.h"

/* The document of b24_json_probe_load(), as a receive buffer would hold it. One script, one thread, one document. */
static char *loaded;
static size_t loaded_len;

/* A block of its own for each document: a sanitizer sees the first byte read beyond the padding. */
static char *probe_padded(const zend_string *json)
{
	char *copy = malloc(ZSTR_LEN(json) + B24_JSON_PADDING);

	memcpy(copy, ZSTR_VAL(json), ZSTR_LEN(json));
	memset(copy + ZSTR_LEN(json), 0, B24_JSON_PADDING);
	return copy;
}

/* b24_json_probe_decode(string $json, &$error = null): mixed. Null and PHP's error code where json_decode() gives null. */
static PHP_FUNCTION(b24_json_probe_decode)
{
	zend_string *json;
	zval *error = NULL;
	php_json_error_code code;
	char *padded;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(json)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(error)
	ZEND_PARSE_PARAMETERS_END();

	padded = probe_padded(json);
	if (b24_json_decode(return_value, padded, ZSTR_LEN(json), &code) == FAILURE) {
		ZEND_ASSERT(Z_ISUNDEF_P(return_value));
		ZVAL_NULL(return_value);
	}
	free(padded);
	if (error) {
		ZEND_TRY_ASSIGN_REF_LONG(error, code);
	}
}

/* b24_json_probe_error_text(int $code): string */
static PHP_FUNCTION(b24_json_probe_error_text)
{
	zend_long code;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(code)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_STRING(b24_json_error_text((php_json_error_code) code));
}

/* b24_json_probe_load(string $json): void. Puts a document into a padded buffer, for b24_json_probe_run(). */
static PHP_FUNCTION(b24_json_probe_load)
{
	zend_string *json;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(json)
	ZEND_PARSE_PARAMETERS_END();

	free(loaded);
	loaded = probe_padded(json);
	loaded_len = ZSTR_LEN(json);
}

/* b24_json_probe_run(): mixed. Decodes the loaded document and does nothing else, to be measured. */
static PHP_FUNCTION(b24_json_probe_run)
{
	php_json_error_code code;

	ZEND_PARSE_PARAMETERS_NONE();

	if (!loaded || b24_json_decode(return_value, loaded, loaded_len, &code) == FAILURE) {
		RETURN_NULL();
	}
}

ZEND_BEGIN_ARG_INFO_EX(arginfo_decode, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, json, IS_STRING, 0)
	ZEND_ARG_INFO(1, error)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_error_text, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, code, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_load, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, json, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_run, 0, 0, 0)
ZEND_END_ARG_INFO()

static const zend_function_entry probe_functions[] = {
	PHP_FE(b24_json_probe_decode, arginfo_decode)
	PHP_FE(b24_json_probe_error_text, arginfo_error_text)
	PHP_FE(b24_json_probe_load, arginfo_load)
	PHP_FE(b24_json_probe_run, arginfo_run)
	PHP_FE_END
};

static PHP_MSHUTDOWN_FUNCTION(b24_json_probe)
{
	free(loaded);
	return SUCCESS;
}

static zend_module_entry b24_json_probe_module_entry = {
	STANDARD_MODULE_HEADER,
	"b24_json_probe",
	probe_functions,
	NULL, PHP_MSHUTDOWN(b24_json_probe), NULL, NULL, NULL,
	"1.0",
	STANDARD_MODULE_PROPERTIES
};

ZEND_GET_MODULE(b24_json_probe)
