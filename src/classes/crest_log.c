#include "crest.h"

#include "exception.h"

#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "ext/random/php_random.h"
#include "ext/standard/php_var.h"
#include "Zend/zend_smart_str.h"
#include "php_streams.h"

#include <time.h>

/* What logs show of a secret, and how deep they are looked through. */
#define MASK "***"
#define MAX_DEPTH 100

static const char *const secret_keys[] = {"auth", "access_token", "refresh_token", "application_token", "client_secret",
	"C_REST_CLIENT_SECRET", "C_REST_WEB_HOOK_URL", "AUTH_ID", "REFRESH_ID", "APP_SID", "APPLICATION_TOKEN"};

static bool is_secret_key(const zend_string *key)
{
	for (size_t i = 0; key && i < sizeof(secret_keys) / sizeof(*secret_keys); i++) {
		if (zend_string_equals_cstr(key, secret_keys[i], strlen(secret_keys[i]))) {
			return true;
		}
	}
	return false;
}

static void mask(const b24_client *client, zval *copy, zval *from, int depth);

static void mask_element(const b24_client *client, zval *copy, const zend_string *key, zval *from, int depth)
{
	ZVAL_DEREF(from);
	if (is_secret_key(key) && Z_TYPE_P(from) == IS_STRING && Z_STRLEN_P(from)) {
		ZVAL_STRING(copy, MASK);
	} else {
		mask(client, copy, from, depth);
	}
}

static void mask_array(const b24_client *client, zval *copy, HashTable *from, int depth)
{
	zend_string *key;
	zend_ulong index;
	zval *value, masked;

	array_init_size(copy, zend_hash_num_elements(from));
	ZEND_HASH_FOREACH_KEY_VAL(from, index, key, value) {
		mask_element(client, &masked, key, value, depth + 1);
		key ? zend_hash_add_new(Z_ARRVAL_P(copy), key, &masked) : zend_hash_index_add_new(Z_ARRVAL_P(copy), index, &masked);
	} ZEND_HASH_FOREACH_END();
}

/* Objects are told by their class alone: nobody knows what they hold. */
static void mask(const b24_client *client, zval *copy, zval *from, int depth)
{
	if (Z_TYPE_P(from) == IS_STRING) {
		ZVAL_STR(copy, b24_masked(client, Z_STRVAL_P(from), Z_STRLEN_P(from)));
	} else if (Z_TYPE_P(from) == IS_ARRAY && depth < MAX_DEPTH) {
		mask_array(client, copy, Z_ARRVAL_P(from), depth);
	} else if (Z_TYPE_P(from) == IS_OBJECT) {
		ZVAL_STR_COPY(copy, Z_OBJCE_P(from)->name);
	} else if (Z_TYPE_P(from) < IS_STRING) {
		ZVAL_COPY_VALUE(copy, from);
	} else {
		ZVAL_NULL(copy);
	}
}

/* A client that only knows what the constants say is secret, for data that comes without one. */
static b24_client *make_masker(zval *object)
{
	zend_string *url = b24_crest_constant_text("C_REST_WEB_HOOK_URL");
	b24_client *client;

	object_init_ex(object, b24_ce_client);
	client = b24_client_from(Z_OBJ_P(object));
	if (strstr(ZSTR_VAL(url), "://")) {
		b24_client_set_base(client, strdup(ZSTR_VAL(url)));
	}
	client->oauth.client_id = b24_crest_constant_text("C_REST_CLIENT_ID");
	client->oauth.client_secret = b24_crest_constant_text("C_REST_CLIENT_SECRET");
	zend_string_release(url);
	return client;
}

static void mask_data(const b24_client *client, zval *masked, zval *data)
{
	zval object;

	if (client) {
		mask(client, masked, data, 0);
		return;
	}
	mask(make_masker(&object), masked, data, 0);
	zval_ptr_dtor(&object);
}

bool b24_crest_logs(zend_class_entry *called)
{
	return b24_crest_overrides(called, "setlog") || !b24_crest_is_on("C_REST_BLOCK_LOG");
}

zend_result b24_crest_log(zend_class_entry *called, const b24_client *client, zval *data, const char *type)
{
	zend_result outcome = SUCCESS;
	zval argv[2], ignored;

	if (b24_crest_logs(called)) {
		mask_data(client, &argv[0], data);
		ZVAL_STRING(&argv[1], type);
		outcome = b24_crest_invoke(called, "setlog", &ignored, 2, argv);
		zval_ptr_dtor(&ignored);
		zval_ptr_dtor(&argv[0]);
		zval_ptr_dtor(&argv[1]);
	}
	zval_ptr_dtor(data);
	return outcome;
}

/* With the slash at its end; NULL when there is none. */
static zend_string *log_directory(zend_class_entry *called)
{
	zend_string *directory, *path, *hour;

	if (b24_crest_constant("C_REST_LOGS_DIR")) {
		directory = b24_crest_constant_text("C_REST_LOGS_DIR");
		path = zend_string_copy(directory);
	} else {
		directory = b24_crest_directory(called);
		if (!directory) {
			return NULL;
		}
		path = strpprintf(0, "%s/logs/", ZSTR_VAL(directory));
	}
	zend_string_release(directory);
	hour = php_format_date("Y-m-d/H", strlen("Y-m-d/H"), time(NULL), true);
	directory = strpprintf(0, "%s%s/", ZSTR_VAL(path), ZSTR_VAL(hour));
	zend_string_release(path);
	zend_string_release(hour);
	return directory;
}

static bool make_directory(const char *path)
{
	php_stream_statbuf found;

	return php_stream_stat_path((char *) path, &found) == 0
		|| php_stream_mkdir((char *) path, 0775, PHP_STREAM_MKDIR_RECURSIVE, NULL);
}

/* The bytes written, or false. */
static void write_file(zval *return_value, const char *path, const zend_string *text)
{
	php_stream *stream = php_stream_open_wrapper((char *) path, "wb", REPORT_ERRORS, NULL);
	ssize_t written;

	RETVAL_FALSE;
	if (!stream) {
		return;
	}
	written = php_stream_write(stream, ZSTR_VAL(text), ZSTR_LEN(text));
	if (written >= 0 && (size_t) written == ZSTR_LEN(text)) {
		RETVAL_LONG(written);
	}
	php_stream_close(stream);
}

static zend_string *exported(zval *data)
{
	smart_str text = {0};

	php_var_export_ex(data, 1, &text);
	return smart_str_extract(&text);
}

/* As JSON, or in PHP's words where it is asked for or JSON cannot be had. */
static zend_string *log_text(zend_class_entry *called, zval *data, const char **suffix)
{
	zval json;

	*suffix = ".txt";
	if (b24_crest_is_on("C_REST_LOG_TYPE_DUMP")) {
		return exported(data);
	}
	if (b24_crest_invoke(called, "wrapdata", &json, 1, data) == SUCCESS && Z_TYPE(json) == IS_STRING) {
		*suffix = ".json";
		return Z_STR(json);
	}
	zval_ptr_dtor(&json);
	*suffix = "_backup.txt";
	return exported(data);
}

static void write_log(zend_class_entry *called, zval *return_value, const char *directory, zval *data, const char *type)
{
	const char *suffix;
	zend_string *text = log_text(called, data, &suffix), *path;
	zend_long number = 0;

	if (!EG(exception) && make_directory(directory)) {
		php_random_int_silent(1, 9999999, &number);
		path = strpprintf(0, "%s%ld_%s_" ZEND_LONG_FMT "log%s", directory, (long) time(NULL), type, number, suffix);
		write_file(return_value, ZSTR_VAL(path), text);
		zend_string_release(path);
	}
	zend_string_release(text);
}

/* What stands in the file's name. */
static zend_string *log_type(zval *given)
{
	zend_string *type = given ? b24_crest_argument(given, 2) : ZSTR_EMPTY_ALLOC();

	if (type && CHECK_NULL_PATH(ZSTR_VAL(type), ZSTR_LEN(type))) {
		zend_argument_value_error(2, "must not contain any null bytes");
		zend_string_release(type);
		return NULL;
	}
	return type;
}

ZEND_METHOD(B24Activity_CRest, setLog)
{
	zend_class_entry *called = zend_get_called_scope(execute_data);
	zend_string *directory, *type;
	zval *data, *given = NULL, masked;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(given)
	ZEND_PARSE_PARAMETERS_END();

	type = log_type(given);
	if (!type) {
		RETURN_THROWS();
	}
	RETVAL_FALSE;
	directory = b24_crest_is_on("C_REST_BLOCK_LOG") ? NULL : log_directory(called);
	if (directory) {
		mask_data(NULL, &masked, data);
		write_log(called, return_value, ZSTR_VAL(directory), &masked, ZSTR_VAL(type));
		zval_ptr_dtor(&masked);
		zend_string_release(directory);
	}
	zend_string_release(type);
}

static bool can_write(const char *directory, const char *name)
{
	zend_string *path = strpprintf(0, "%s%s", directory, name), *text = zend_string_init(ZEND_STRL("{\"test\":\"data\"}"), 0);
	zval written;

	write_file(&written, ZSTR_VAL(path), text);
	if (Z_TYPE(written) == IS_LONG) {
		VCWD_UNLINK(ZSTR_VAL(path));
	}
	zend_string_release(path);
	zend_string_release(text);
	return Z_TYPE(written) == IS_LONG;
}

static bool can_keep_settings(zend_class_entry *called)
{
	zend_string *path = b24_crest_settings_path(called), *probe;
	bool can;

	if (!path) {
		return false;
	}
	ZSTR_LEN(path) = zend_dirname(ZSTR_VAL(path), ZSTR_LEN(path));
	probe = strpprintf(0, "%s/", ZSTR_VAL(path));
	can = can_write(ZSTR_VAL(probe), "settings_check.json");
	zend_string_release(probe);
	zend_string_release(path);
	return can;
}

static void check_logs(zend_class_entry *called, zval *errors)
{
	static const char advice[] = "Check permission! Recommended: folders: 775, files: 664";
	zend_string *directory = log_directory(called);

	if (!directory) {
		add_assoc_string(errors, "logs_folder_creat_error", "There is no place for logs: define C_REST_LOGS_DIR");
		return;
	}
	if (!make_directory(ZSTR_VAL(directory))) {
		add_assoc_string(errors, "logs_folder_creat_error", advice);
	} else if (!can_write(ZSTR_VAL(directory), "test.txt")) {
		add_assoc_string(errors, "logs_file_creat_error", advice);
	}
	zend_string_release(directory);
}

ZEND_METHOD(B24Activity_CRest, checkServer)
{
	zend_class_entry *called = zend_get_called_scope(execute_data);
	zval *print = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(print)
	ZEND_PARSE_PARAMETERS_END();

	array_init(return_value);
	if (!can_keep_settings(called)) {
		add_assoc_string(return_value, "setting_creat_error", "Check permission! Recommended: folders: 775, files: 664");
	}
	check_logs(called, return_value);
	if (print && Z_TYPE_P(print) != IS_TRUE) {
		return;
	}
	if (!zend_hash_num_elements(Z_ARRVAL_P(return_value))) {
		add_assoc_string(return_value, "success", "Success!");
	}
	PHPWRITE("<pre>", strlen("<pre>"));
	zend_print_zval_r(return_value, 0);
	PHPWRITE("</pre>", strlen("</pre>"));
}
