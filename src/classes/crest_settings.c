#include "crest.h"

#include "private_file.h"
#include "core/platform.h"

#include "php_streams.h"

#include <errno.h>

/* Where the application's own class stands: the one that extends ours, whatever extends it in turn. */
zend_string *b24_crest_directory(zend_class_entry *called)
{
	zend_string *directory;

	while (called != b24_ce_crest && called->parent != b24_ce_crest) {
		called = called->parent;
	}
	if (called->type != ZEND_USER_CLASS) {
		return NULL;
	}
	directory = zend_string_init(ZSTR_VAL(called->info.user.filename), ZSTR_LEN(called->info.user.filename), 0);
	ZSTR_LEN(directory) = zend_dirname(ZSTR_VAL(directory), ZSTR_LEN(directory));
	return directory;
}

zend_string *b24_crest_settings_path(zend_class_entry *called)
{
	const char *configured = b24_crest_setting("b24activity.crest_settings");
	zend_string *directory, *path;

	if (*configured) {
		return zend_string_init(configured, strlen(configured), 0);
	}
	directory = b24_crest_directory(called);
	if (!directory) {
		return NULL;
	}
	path = strpprintf(0, "%s/settings.json", ZSTR_VAL(directory));
	zend_string_release(directory);
	return path;
}

static void set_from_constant(zval *settings, const char *name)
{
	zend_string *text = b24_crest_constant_text(name);

	if (ZSTR_LEN(text)) {
		add_assoc_str(settings, name, text);
	} else {
		zend_string_release(text);
	}
}

/* The file's content, padded; NULL when it cannot be read. PHP has NULL for what is empty. */
static zend_string *read_file(const char *path)
{
	php_stream *stream = php_stream_open_wrapper((char *) path, "rb", REPORT_ERRORS, NULL);
	zend_string *content, *padded;

	if (!stream) {
		return NULL;
	}
	content = php_stream_copy_to_mem(stream, PHP_STREAM_COPY_ALL, 0);
	php_stream_close(stream);
	padded = b24_crest_padded(content ? content : ZSTR_EMPTY_ALLOC());
	if (content) {
		zend_string_release(content);
	}
	return padded;
}

static void read_settings(zend_class_entry *called, const char *path, zval *settings)
{
	zend_string *text = read_file(path);

	if (!text) {
		return;
	}
	zval_ptr_dtor(settings);
	b24_crest_expand(called, settings, ZSTR_VAL(text), ZSTR_LEN(text));
	b24_wipe(ZSTR_VAL(text));
	zend_string_release(text);
	if (Z_TYPE_P(settings) == IS_ARRAY) {
		SEPARATE_ARRAY(settings);
		set_from_constant(settings, "C_REST_CLIENT_ID");
		set_from_constant(settings, "C_REST_CLIENT_SECRET");
	}
}

ZEND_METHOD(B24Activity_CRest, getSettingData)
{
	zend_string *path = b24_crest_settings_path(zend_get_called_scope(execute_data));

	array_init(return_value);
	if (path && VCWD_ACCESS(ZSTR_VAL(path), F_OK) == 0) {
		read_settings(zend_get_called_scope(execute_data), ZSTR_VAL(path), return_value);
	}
	if (path) {
		zend_string_release(path);
	}
}

static bool write_settings(const char *path, zend_string *text)
{
	if (php_check_open_basedir(path)) {
		return false;
	}
	if (!b24_private_write(path, ZSTR_VAL(text), ZSTR_LEN(text))) {
		php_error_docref(NULL, E_WARNING, "The settings %s could not be written: %s", path, strerror(errno));
		return false;
	}
	return true;
}

ZEND_METHOD(B24Activity_CRest, setSettingData)
{
	zend_class_entry *called = zend_get_called_scope(execute_data);
	zend_string *path;
	zval *settings, text;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(settings)
	ZEND_PARSE_PARAMETERS_END();

	RETVAL_FALSE;
	if (b24_crest_invoke(called, "wrapdata", &text, 1, settings) == FAILURE || Z_TYPE(text) != IS_STRING) {
		zval_ptr_dtor(&text);
		return;
	}
	path = b24_crest_settings_path(called);
	if (path) {
		RETVAL_BOOL(write_settings(ZSTR_VAL(path), Z_STR(text)));
		zend_string_release(path);
	} else {
		php_error_docref(NULL, E_WARNING, "There is no place for the settings: set b24activity.crest_settings to a file");
	}
	zval_ptr_dtor(&text);
}

static bool is_installed(zval *settings)
{
	static const char *const needed[] = {"access_token", "domain", "refresh_token", "application_token", "client_endpoint"};

	for (size_t i = 0; i < sizeof(needed) / sizeof(*needed); i++) {
		if (!b24_crest_element(settings, needed[i])) {
			return false;
		}
	}
	return true;
}

static bool is_webhook(zval *settings)
{
	zend_string *url = b24_crest_constant_text("C_REST_WEB_HOOK_URL");

	if (!ZSTR_LEN(url) || zend_string_equals_literal(url, "0")) {
		zend_string_release(url);
		return false;
	}
	array_init_size(settings, 2);
	add_assoc_str(settings, "client_endpoint", url);
	add_assoc_string(settings, "is_web_hook", "Y");
	return true;
}

bool b24_crest_settings(zend_class_entry *called, zval *settings)
{
	if (is_webhook(settings)) {
		return true;
	}
	if (b24_crest_invoke(called, "getsettingdata", settings, 0, NULL) == SUCCESS && is_installed(settings)) {
		return true;
	}
	zval_ptr_dtor(settings);
	ZVAL_UNDEF(settings);
	return false;
}

void b24_crest_store(zend_class_entry *called, zval *settings, bool install, zval *stored)
{
	zval whole;

	ZVAL_FALSE(stored);
	if (Z_TYPE_P(settings) != IS_ARRAY) {
		return;
	}
	if (!install && b24_crest_settings(called, &whole)) {
		SEPARATE_ARRAY(&whole);
		zend_hash_merge(Z_ARRVAL(whole), Z_ARRVAL_P(settings), zval_add_ref, true);
	} else if (EG(exception)) {
		return;
	} else {
		ZVAL_COPY(&whole, settings);
	}
	if (install) {
		b24_crest_drop_unknown_server(&whole);
	}
	if (b24_crest_invoke(called, "setsettingdata", stored, 1, &whole) == FAILURE) {
		zval_ptr_dtor(stored);
		ZVAL_FALSE(stored);
	}
	zval_ptr_dtor(&whole);
}
