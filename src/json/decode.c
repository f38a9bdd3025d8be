#include "decode.h"

#include "ext/json/php_json.h"
#include "ext/json/php_json_parser.h"

static const char *error_text(php_json_error_code code)
{
	switch (code) {
		case PHP_JSON_ERROR_DEPTH:
			return "Maximum stack depth exceeded";
		case PHP_JSON_ERROR_STATE_MISMATCH:
			return "State mismatch (invalid or malformed JSON)";
		case PHP_JSON_ERROR_CTRL_CHAR:
			return "Control character error, possibly incorrectly encoded";
		case PHP_JSON_ERROR_UTF8:
			return "Malformed UTF-8 characters, possibly incorrectly encoded";
		case PHP_JSON_ERROR_UTF16:
			return "Single unpaired high surrogate in Unicode escape";
		default:
			return "Syntax error";
	}
}

/* The parser itself rather than json_decode(): that one writes into the script's json_last_error(). */
zend_result b24_json_decode(zval *value, const char *json, size_t len, const char **why)
{
	php_json_parser parser;

	php_json_parser_init(&parser, value, json, len, PHP_JSON_OBJECT_AS_ARRAY, PHP_JSON_PARSER_DEFAULT_DEPTH);
	if (php_json_parse(&parser)) {
		*why = error_text(php_json_parser_error_code(&parser));
		ZVAL_UNDEF(value);
		return FAILURE;
	}
	return SUCCESS;
}
