#include "bulk.h"
#include "call.h"
#include "commands.h"
#include "exception.h"
#include "listing.h"
#include "core/platform.h"
#include "json/params.h"

#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	b24_client *client = zend_object_alloc(sizeof(*client), ce);

	zend_object_std_init(&client->std, ce);
	object_properties_init(&client->std, ce);
	client->std.handlers = &handlers;
	return &client->std;
}

static void release(zend_object *object)
{
	b24_client *client = b24_client_from(object);

	b24_wipe(client->base);
	free(client->base);
	b24_options_free(&client->options);
	zval_ptr_dtor(&client->operating);
	zval_ptr_dtor(&client->oauth.store);
	zval_ptr_dtor(&client->oauth.tokens);
	if (client->oauth.client_id) {
		zend_string_release(client->oauth.client_id);
		zend_string_release(client->oauth.client_secret);
	}
	zend_object_std_dtor(object);
}

/* A logger or a store may well hold the client. */
static HashTable *gc(zend_object *object, zval **table, int *count)
{
	b24_client *client = b24_client_from(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &client->options.logger);
	zend_get_gc_buffer_add_zval(buffer, &client->oauth.store);
	zend_get_gc_buffer_use(buffer, table, count);
	return zend_std_get_properties(object);
}

void b24_client_init(zend_class_entry *ce)
{
	ce->create_object = create;
	b24_handlers_init(&handlers, offsetof(b24_client, std), release);
	handlers.get_gc = gc;
}

/* Takes characters up to one of `stops`; 0 when there are none or one is not printable. */
static size_t part(const char *text, const char *stops)
{
	size_t len = strcspn(text, stops);

	for (size_t i = 0; i < len; i++) {
		if ((unsigned char) text[i] <= ' ' || text[i] == 0x7f || strchr("\\\"<>^`{|}", text[i])) {
			return 0;
		}
	}
	return len;
}

static bool is_port(const char *digits, size_t len)
{
	long port = len && len <= 5 && strspn(digits, "0123456789") == len ? strtol(digits, NULL, 10) : 0;

	return port >= 1 && port <= 65535;
}

static size_t authority(const char *text)
{
	size_t len = part(text, "/?#@%"), host = strcspn(text, ":");

	if (!len || text[len] != '/' || !host) {
		return 0;
	}
	if (*text == '[') {
		host = strcspn(text, "]") + 1;
		if (host > len) {
			return 0;
		}
	}
	if (host >= len) {
		return len;
	}
	return text[host] == ':' && is_port(text + host + 1, len - host - 1) ? len : 0;
}

/* Where the secret stands in https://host[:port]/rest/<user>/<secret>/; NULL when the URL has another form. */
static const char *find_secret(const char *url, size_t scheme_len)
{
	const char *at = url + scheme_len;
	size_t len = authority(at), secret;

	if (!len || strncmp(at + len, "/rest/", 6) != 0) {
		return NULL;
	}
	at += len + 6;
	len = part(at, "/?#%");
	if (!len || at[len] != '/') {
		return NULL;
	}
	at += len + 1;
	secret = part(at, "/?#%");
	return secret && strcmp(at + secret, "/") == 0 ? at : NULL;
}

/* Length of scheme, host and port. */
static size_t origin_length(const char *base)
{
	const char *host = strstr(base, "://") + 3;

	return (size_t) (host - base) + strcspn(host, "/");
}

void b24_client_set_base(b24_client *client, char *base)
{
	b24_wipe(client->base);
	free(client->base);
	client->base = base;
	client->secret = b24_client_is_oauth(client) ? NULL : find_secret(base, (size_t) (strstr(base, "://") - base) + 3);
	client->limits = (b24_limits) {
		.portal = b24_limiter_key(base, origin_length(base), "", 0),
		.rate = client->options.rate,
		.burst = (double) client->options.burst,
		.operating = client->options.operating_limit,
	};
}

void b24_client_move(b24_client *client, const char *origin)
{
	const char *path = client->base + origin_length(client->base);
	char *base = malloc(strlen(origin) + strlen(path) + 1);

	if (!base) {
		return;
	}
	strcpy(base, origin);
	strcat(base, path);
	if (b24_client_is_oauth(client) || find_secret(base, (size_t) (strstr(base, "://") - base) + 3)) {
		b24_client_set_base(client, base);
	} else {
		free(base);
	}
}

/* Says what is wrong without repeating a character of it: it may be the secret. */
static zend_result set_webhook(b24_client *client, const zend_string *url)
{
	bool plain = strncasecmp(ZSTR_VAL(url), "http://", 7) == 0;
	bool tls = strncasecmp(ZSTR_VAL(url), "https://", 8) == 0;
	const char *secret = NULL;

	if (plain && !client->options.allow_http) {
		zend_argument_value_error(1, "must start with https://; the option allow_http permits http:// for tests");
		return FAILURE;
	}
	if ((plain || tls) && strlen(ZSTR_VAL(url)) == ZSTR_LEN(url)) {
		secret = find_secret(ZSTR_VAL(url), plain ? 7 : 8);
	}
	if (!secret) {
		zend_argument_value_error(1, "must be a webhook URL of the form https://host[:port]/rest/<user>/<secret>/");
		return FAILURE;
	}
	b24_client_set_base(client, strdup(ZSTR_VAL(url)));
	return SUCCESS;
}

ZEND_METHOD(B24Activity_Client, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(B24Activity_Client, webhook)
{
	zend_string *url;
	HashTable *options = (HashTable *) &zend_empty_array;
	b24_client *client;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(url)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	object_init_ex(return_value, b24_ce_client);
	client = b24_client_from(Z_OBJ_P(return_value));
	if (b24_options_read(&client->options, options, 2) == FAILURE || set_webhook(client, url) == FAILURE) {
		zval_ptr_dtor(return_value);
		ZVAL_UNDEF(return_value);
	}
}

ZEND_METHOD(B24Activity_Client, oauth)
{
	zend_string *client_id, *client_secret;
	HashTable *options = (HashTable *) &zend_empty_array;
	b24_client *client;
	zval *store;

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_STR(client_id)
		Z_PARAM_STR(client_secret)
		Z_PARAM_OBJECT_OF_CLASS(store, b24_ce_token_store)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (!ZSTR_LEN(client_id) || !ZSTR_LEN(client_secret)) {
		zend_argument_value_error(ZSTR_LEN(client_id) ? 2 : 1, "must not be empty");
		RETURN_THROWS();
	}
	object_init_ex(return_value, b24_ce_client);
	client = b24_client_from(Z_OBJ_P(return_value));
	if (b24_options_read(&client->options, options, 4) == FAILURE) {
		zval_ptr_dtor(return_value);
		ZVAL_UNDEF(return_value);
		RETURN_THROWS();
	}
	ZVAL_COPY(&client->oauth.store, store);
	client->oauth.client_id = zend_string_copy(client_id);
	client->oauth.client_secret = zend_string_copy(client_secret);
}

/* What call() and request() share: the envelope of one answer. */
static zend_result send_request(INTERNAL_FUNCTION_PARAMETERS, zval *envelope)
{
	b24_client *client = b24_client_from(Z_OBJ_P(ZEND_THIS));
	HashTable *params = (HashTable *) &zend_empty_array;
	zend_string *method;
	zend_result result;
	zval clean;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(method)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(params)
	ZEND_PARSE_PARAMETERS_END_EX(return FAILURE);

	if (b24_call_check(method, params, 1, 2) == FAILURE || b24_params_clean(&clean, params, 2, NULL) == FAILURE) {
		return FAILURE;
	}
	result = b24_call_run(client, ZSTR_VAL(method), &clean, envelope);
	zval_ptr_dtor(&clean);
	return result;
}

ZEND_METHOD(B24Activity_Client, call)
{
	zval envelope;

	if (send_request(INTERNAL_FUNCTION_PARAM_PASSTHRU, &envelope) == SUCCESS) {
		ZVAL_COPY(return_value, b24_call_result(&envelope));
		zval_ptr_dtor(&envelope);
	}
}

ZEND_METHOD(B24Activity_Client, request)
{
	send_request(INTERNAL_FUNCTION_PARAM_PASSTHRU, return_value);
}

static zend_result wrong_command(zend_string *name, zend_ulong index, const char *why)
{
	zend_string *key = name ? b24_key_text(name) : zend_long_to_str((zend_long) index);

	zend_argument_type_error(1, "must hold [method, parameters] for each name: \"%s\" %s", ZSTR_VAL(key), why);
	zend_string_release(key);
	return FAILURE;
}

static zend_result add_command(b24_commands *commands, zend_string *name, zend_ulong index, zval *pair)
{
	b24_path root = {NULL, name, index};
	zval *method, *params, clean, key;
	zend_string *rest;
	zend_result result;

	ZVAL_DEREF(pair);
	method = Z_TYPE_P(pair) == IS_ARRAY ? zend_hash_index_find_deref(Z_ARRVAL_P(pair), 0) : NULL;
	if (!method || Z_TYPE_P(method) != IS_STRING || zend_hash_num_elements(Z_ARRVAL_P(pair)) > 2) {
		return wrong_command(name, index, "does not");
	}
	params = zend_hash_index_find_deref(Z_ARRVAL_P(pair), 1);
	if ((params && Z_TYPE_P(params) != IS_ARRAY) || (!params && zend_hash_num_elements(Z_ARRVAL_P(pair)) > 1)) {
		return wrong_command(name, index, "has parameters that are not an array");
	}
	if (b24_call_check(Z_STR_P(method), params ? Z_ARRVAL_P(params) : NULL, 1, 1) == FAILURE) {
		return FAILURE;
	}
	/* A format() of the script's own may drop the pair. */
	rest = zend_string_copy(Z_STR_P(method));
	result = b24_params_clean(&clean, params ? Z_ARRVAL_P(params) : (HashTable *) &zend_empty_array, 1, &root);
	if (result == SUCCESS) {
		b24_command_key(&key, name, index);
		b24_commands_add(commands, &key, rest, &clean);
	}
	zend_string_release(rest);
	return result;
}

static zend_result add_commands(b24_commands *commands, HashTable *from)
{
	zend_string *name;
	zend_ulong index;
	zval *pair;

	ZEND_HASH_FOREACH_KEY_VAL(from, index, name, pair) {
		if (add_command(commands, name, index, pair) == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static void put_copy(zval *array, const b24_command *command, const zval *value)
{
	zval copy;

	if (Z_TYPE_P(value) != IS_UNDEF) {
		ZVAL_COPY(&copy, value);
		b24_command_put(array, &command->key, &copy);
	}
}

static void put_key(zval *list, const b24_command *command)
{
	zval copy;

	ZVAL_COPY(&copy, &command->key);
	add_next_index_zval(list, &copy);
}

static void report_commands(const b24_commands *commands, zval *return_value)
{
	static const char *const keys[] = {"done", "failed", "total", "next", "time", "skipped"};
	zval lists[6];

	for (size_t i = 0; i < 6; i++) {
		array_init(&lists[i]);
	}
	for (size_t i = 0; i < commands->count; i++) {
		const b24_command *command = &commands->list[i];

		put_copy(&lists[0], command, &command->result);
		put_copy(&lists[1], command, &command->error);
		put_copy(&lists[2], command, &command->total);
		put_copy(&lists[3], command, &command->next);
		put_copy(&lists[4], command, &command->time);
		if (command->state == B24_COMMAND_SKIPPED) {
			put_key(&lists[5], command);
		}
	}
	array_init_size(return_value, 6);
	for (size_t i = 0; i < 6; i++) {
		add_assoc_zval(return_value, keys[i], &lists[i]);
	}
}

ZEND_METHOD(B24Activity_Client, batch)
{
	b24_client *client = b24_client_from(Z_OBJ_P(ZEND_THIS));
	b24_commands commands;
	HashTable *given;
	bool halt = false;
	zval report;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(given)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(halt)
	ZEND_PARSE_PARAMETERS_END();

	b24_commands_init(&commands, zend_hash_num_elements(given), 1);
	commands.deadline = b24_call_deadline(client);
	commands.halt = halt;
	commands.accounted = true;
	commands.references = true;
	if (add_commands(&commands, given) == SUCCESS && b24_commands_run(client, &commands) == SUCCESS) {
		report_commands(&commands, return_value);
	} else if (b24_commands_are_begun(&commands)) {
		report_commands(&commands, &report);
		b24_throw_incomplete(client, B24_ERROR_INCOMPLETE_BATCH, &report, "an exception came between");
	}
	b24_commands_free(&commands);
}

ZEND_METHOD(B24Activity_Client, callMany)
{
	zend_string *method;
	zval *rows;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(method)
		Z_PARAM_ITERABLE(rows)
	ZEND_PARSE_PARAMETERS_END();

	b24_bulk_call(b24_client_from(Z_OBJ_P(ZEND_THIS)), method, rows, 2, return_value);
}

/* The Listing that list() and each() share; undefined on failure. */
static void make_listing(INTERNAL_FUNCTION_PARAMETERS, bool whole, zval *listing)
{
	b24_list_spec spec = {.client = ZEND_THIS, .whole = whole, .filter_arg = 2, .select_arg = 2,
		.order_arg = 2};
	HashTable *params = (HashTable *) &zend_empty_array;
	zend_fcall_info progress = empty_fcall_info;
	zend_fcall_info_cache cache = empty_fcall_info_cache;
	zend_string *method;

	ZVAL_UNDEF(listing);
	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_STR(method)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(params)
		Z_PARAM_LONG_OR_NULL(spec.limit, spec.no_limit)
		Z_PARAM_FUNC_OR_NULL(progress, cache)
	ZEND_PARSE_PARAMETERS_END();

	spec.method = method;
	spec.progress = ZEND_FCI_INITIALIZED(progress) ? &progress.function_name : NULL;
	spec.no_limit |= ZEND_NUM_ARGS() < 3;
	spec.limit_arg = 3;
	if (b24_call_check(method, params, 1, 2) == SUCCESS) {
		b24_listing_make(listing, &spec, params);
	}
}
ZEND_METHOD(B24Activity_Client, each)
{
	make_listing(INTERNAL_FUNCTION_PARAM_PASSTHRU, false, return_value);
}

ZEND_METHOD(B24Activity_Client, list)
{
	zval listing;

	make_listing(INTERNAL_FUNCTION_PARAM_PASSTHRU, true, &listing);
	if (Z_TYPE(listing) == IS_OBJECT) {
		b24_listing_collect(&listing, return_value);
		zval_ptr_dtor(&listing);
	}
}

ZEND_METHOD(B24Activity_Client, stats)
{
	const b24_client *client = b24_client_from(Z_OBJ_P(ZEND_THIS));
	zval operating;

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	add_assoc_stringl(return_value, "portal", client->base ? client->base : "", client->base ? origin_length(client->base) : 0);
	add_assoc_long(return_value, "requests", client->stats.requests);
	add_assoc_long(return_value, "retries", client->stats.retries);
	add_assoc_double(return_value, "waited", client->stats.waited);
	add_assoc_long(return_value, "bytes_sent", client->stats.bytes_sent);
	add_assoc_long(return_value, "bytes_received", client->stats.bytes_received);
	add_assoc_long(return_value, "connections", client->stats.connections);
	if (Z_TYPE(client->operating) == IS_UNDEF) {
		ZVAL_EMPTY_ARRAY(&operating);
	} else {
		ZVAL_COPY(&operating, &client->operating);
	}
	add_assoc_zval(return_value, "operating", &operating);
}

ZEND_METHOD(B24Activity_Client, __debugInfo)
{
	const b24_client *client = b24_client_from(Z_OBJ_P(ZEND_THIS));
	zend_string *base;
	zval options;

	ZEND_PARSE_PARAMETERS_NONE();
	base = b24_masked(client, client->base ? client->base : "", client->base ? strlen(client->base) : 0);
	b24_options_describe(&client->options, &options);
	array_init(return_value);
	add_assoc_str(return_value, b24_client_is_oauth(client) ? "portal" : "webhook", base);
	add_assoc_zval(return_value, "options", &options);
}
