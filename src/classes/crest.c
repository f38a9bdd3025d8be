#include "crest.h"

#include "Zend/zend_exceptions.h"

#include "ext/standard/html.h"

static void (*next_error_cb)(int type, zend_string *file, const uint32_t line, zend_string *message);

/* PHP 8.2 names the class that the script declares, PHP 8.4 the one that is there. */
static bool is_second_crest(int type, const zend_string *message)
{
	static const char *const words[] = {"Cannot declare class CRest", "Cannot redeclare class B24Activity\\CRest"};

	for (size_t i = 0; type & E_FATAL_ERRORS && i < sizeof(words) / sizeof(*words); i++) {
		size_t len = strlen(words[i]);

		if (strncmp(ZSTR_VAL(message), words[i], len) == 0 && strchr(" ,", ZSTR_VAL(message)[len])) {
			return true;
		}
	}
	return false;
}

/* The engine speaks of a name in use, which helps nobody who looks for a second declaration in the script. */
static void explain_second_crest(int type, zend_string *file, const uint32_t line, zend_string *message)
{
	if (!is_second_crest(type, message)) {
		next_error_cb(type, file, line, message);
		return;
	}
	message = zend_string_init(ZEND_STRL("Cannot declare class CRest, because the setting b24activity.crest = 1 has declared it: "
		"remove this declaration (or its require), or set b24activity.crest = 0"), 0);
	next_error_cb(type, file, line, message);
	zend_string_release(message);
}

void b24_crest_startup(void)
{
	if (b24_crest_flag("b24activity.crest")) {
		zend_register_class_alias("CRest", b24_ce_crest);
		next_error_cb = zend_error_cb;
		zend_error_cb = explain_second_crest;
	}
}

void b24_crest_shutdown(void)
{
	if (zend_error_cb == explain_second_crest) {
		zend_error_cb = next_error_cb;
	}
}

static zend_function *find_method(zend_class_entry *called, const char *name)
{
	return zend_hash_str_find_ptr(&called->function_table, name, strlen(name));
}

bool b24_crest_overrides(zend_class_entry *called, const char *name)
{
	return find_method(called, name)->common.scope != b24_ce_crest;
}

zend_result b24_crest_invoke(zend_class_entry *called, const char *name, zval *result, uint32_t argc, zval *argv)
{
	ZVAL_UNDEF(result);
	zend_call_known_function(find_method(called, name), NULL, called, result, argc, argv, NULL);
	return EG(exception) ? FAILURE : SUCCESS;
}

zend_string *b24_crest_argument(zval *value, uint32_t number)
{
	if (Z_TYPE_P(value) == IS_ARRAY) {
		zend_argument_type_error(number, "must be of type string, array given");
		return NULL;
	}
	return zval_try_get_string(value);
}

zval *b24_crest_class_constant(zend_class_entry *called, const char *name)
{
	zend_class_constant *constant = zend_hash_str_find_ptr(CE_CONSTANTS_TABLE(called), name, strlen(name));

	if (Z_TYPE(constant->value) == IS_CONSTANT_AST && zval_update_constant_ex(&constant->value, constant->ce) != SUCCESS) {
		return NULL;
	}
	return &constant->value;
}

bool b24_crest_is_raw(zend_class_entry *called)
{
	zval *transport = b24_crest_class_constant(called, "TYPE_TRANSPORT");

	return transport && Z_TYPE_P(transport) == IS_STRING && zend_string_equals_literal(Z_STR_P(transport), "xml");
}

zval *b24_crest_constant(const char *name)
{
	return zend_get_constant_str(name, strlen(name));
}

zend_string *b24_crest_constant_text(const char *name)
{
	zval *value = b24_crest_constant(name);

	return value && Z_TYPE_P(value) < IS_ARRAY ? zval_get_string(value) : ZSTR_EMPTY_ALLOC();
}

bool b24_crest_is_on(const char *constant)
{
	zval *value = b24_crest_constant(constant);

	return value && Z_TYPE_P(value) == IS_TRUE;
}

bool b24_crest_flag(const char *name)
{
	zend_ini_entry *entry = zend_hash_str_find_ptr(EG(ini_directives), name, strlen(name));

	return entry && entry->value && zend_ini_parse_bool(entry->value);
}

const char *b24_crest_setting(const char *name)
{
	const char *value = zend_ini_string((char *) name, strlen(name), 0);

	return value ? value : "";
}

zval *b24_crest_element(zval *array, const char *key)
{
	zval *value = Z_TYPE_P(array) == IS_ARRAY ? zend_hash_str_find_deref(Z_ARRVAL_P(array), key, strlen(key)) : NULL;

	return value && zend_is_true(value) ? value : NULL;
}

bool b24_crest_says(zval *array, const char *key, const char *text)
{
	zval *value = b24_crest_element(array, key);

	return value && Z_TYPE_P(value) == IS_STRING && zend_string_equals_cstr(Z_STR_P(value), text, strlen(text));
}

zend_string *b24_crest_text(zval *array, const char *key)
{
	zval *value = b24_crest_element(array, key);

	return value && Z_TYPE_P(value) < IS_ARRAY ? zval_get_string(value) : ZSTR_EMPTY_ALLOC();
}

void b24_crest_error(zval *result, const char *error, const char *information)
{
	array_init_size(result, 2);
	add_assoc_string(result, "error", error);
	add_assoc_string(result, "error_information", information);
}

/* Takes both over. */
static void call_curl(zend_class_entry *called, zval *return_value, zend_string *method, zval *params)
{
	zval request;

	array_init_size(&request, 2);
	add_assoc_str(&request, "method", method);
	add_assoc_zval(&request, "params", params);
	b24_crest_invoke(called, "callcurl", return_value, 1, &request);
	zval_ptr_dtor(&request);
}

ZEND_METHOD(B24Activity_CRest, call)
{
	zend_class_entry *called = zend_get_called_scope(execute_data);
	zval *name, *params = NULL, given;
	zend_string *method;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_OR_OBJECT_EX(params, 1, 0)
	ZEND_PARSE_PARAMETERS_END();

	method = b24_crest_argument(name, 1);
	if (!method) {
		RETURN_THROWS();
	}
	if (!params) {
		ZVAL_EMPTY_ARRAY(&given);
	} else if (b24_crest_convert(called, &given, params, true) == FAILURE) {
		zend_string_release(method);
		zval_ptr_dtor(&given);
		RETURN_THROWS();
	}
	call_curl(called, return_value, method, &given);
}

static zval *request_table(void)
{
	zval *request;

	zend_is_auto_global_str(ZEND_STRL("_REQUEST"));
	request = zend_hash_str_find(&EG(symbol_table), ZEND_STRL("_REQUEST"));
	return request && Z_TYPE_P(request) == IS_ARRAY ? request : NULL;
}

/* A field of the request as htmlspecialchars() leaves it. */
static zend_string *escaped(zval *request, const char *key)
{
	zval *value = zend_hash_str_find_deref(Z_ARRVAL_P(request), key, strlen(key));
	zend_string *text = value && Z_TYPE_P(value) < IS_ARRAY ? zval_get_string(value) : ZSTR_EMPTY_ALLOC();
	zend_string *safe = php_escape_html_entities((unsigned char *) ZSTR_VAL(text), ZSTR_LEN(text), 0,
		ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, NULL);

	zend_string_release(text);
	return safe;
}

static void read_page(zval *settings, zval *request)
{
	static const char *const fields[][2] = {
		{"access_token", "AUTH_ID"},
		{"expires_in", "AUTH_EXPIRES"},
		{"application_token", "APP_SID"},
		{"refresh_token", "REFRESH_ID"},
		{"domain", "DOMAIN"},
	};
	zend_string *domain = escaped(request, "DOMAIN");

	array_init(settings);
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		add_assoc_str(settings, fields[i][0], escaped(request, fields[i][1]));
	}
	add_assoc_str(settings, "client_endpoint", strpprintf(0, "https://%s/rest/", ZSTR_VAL(domain)));
	zend_string_release(domain);
}

/* By the event of an application without pages, or by the page that the portal opens in its frame; true for the page. */
static bool install(zend_class_entry *called, zval *request, zval *stored)
{
	zval settings;

	ZVAL_FALSE(stored);
	if (b24_crest_says(request, "event", "ONAPPINSTALL") && b24_crest_element(request, "auth")) {
		b24_crest_store(called, b24_crest_element(request, "auth"), true, stored);
		return false;
	}
	if (!b24_crest_says(request, "PLACEMENT", "DEFAULT")) {
		return false;
	}
	read_page(&settings, request);
	b24_crest_store(called, &settings, true, stored);
	zval_ptr_dtor(&settings);
	return true;
}

ZEND_METHOD(B24Activity_CRest, installApp)
{
	zend_class_entry *called = zend_get_called_scope(execute_data);
	zval request, log, stored;

	ZEND_PARSE_PARAMETERS_NONE();
	if (request_table()) {
		ZVAL_COPY(&request, request_table());
	} else {
		ZVAL_EMPTY_ARRAY(&request);
	}
	array_init_size(return_value, 2);
	add_assoc_bool(return_value, "rest_only", !install(called, &request, &stored));
	add_assoc_zval(return_value, "install", &stored);
	if (EG(exception)) {
		zval_ptr_dtor(&request);
		RETURN_THROWS();
	}
	array_init_size(&log, 2);
	add_assoc_zval(&log, "request", &request);
	Z_ADDREF_P(return_value);
	add_assoc_zval(&log, "result", return_value);
	b24_crest_log(called, NULL, &log, "installApp");
}
