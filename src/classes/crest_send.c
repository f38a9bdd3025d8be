#include "crest.h"

#include "call.h"
#include "exception.h"
#include "php_b24activity.h"
#include "core/retry.h"
#include "json/form.h"

#include "Zend/zend_exceptions.h"

/* One callCurl(). Its zvals are released by close_request(). */
typedef struct {
	zend_class_entry *called;
	zval given;    /* $arParams, an array */
	zval settings; /* what the portal is called with */
	zval object;   /* the client, or undefined */
	b24_client *client;
	zend_string *method; /* "" for the token server */
	zend_string *base, *wire; /* together the URL */
	bool renews;   /* the token server is asked, not the portal */
	bool webhook;
	b24_verb verb;
	b24_exchange *exchange;
	zval info; /* of the exchange, for the log */
	zend_string *failure; /* why there is no answer; NULL with one */
} request;

static bool is_printable(const zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		if ((unsigned char) ZSTR_VAL(text)[i] <= ' ' || (unsigned char) ZSTR_VAL(text)[i] >= 0x7f) {
			return false;
		}
	}
	return true;
}

/* Why nothing can be sent there; NULL when it can. */
static const char *address_trouble(const request *r)
{
	const char *base = ZSTR_VAL(r->base);

	if (!is_printable(r->base) || !is_printable(r->wire)) {
		return "The address or the method holds characters that no URL has";
	}
	if (strncasecmp(base, "http://", 7) == 0 && !r->client->options.allow_http) {
		return "The address starts with http://, which needs the setting b24activity.allow_http";
	}
	return strncasecmp(base, "http://", 7) == 0 || strncasecmp(base, "https://", 8) == 0 ? NULL
		: "The address does not start with https://";
}

static zend_result set_trust(request *r)
{
	r->client->options.transport.insecure = b24_crest_is_on("C_REST_IGNORE_SSL");
	if (r->client->options.transport.insecure && !B24G(warned_of_trust)) {
		B24G(warned_of_trust) = true;
		php_error_docref(NULL, E_WARNING, "C_REST_IGNORE_SSL lets anybody between here and the portal read and change "
			"everything: name the portal's certificate authority in b24activity.cainfo instead");
	}
	return EG(exception) ? FAILURE : SUCCESS;
}

/* The client knows all secrets, so that what passes it is masked; it has no store, so it renews nothing by itself. */
static zend_result open_client(request *r)
{
	object_init_ex(&r->object, b24_ce_client);
	r->client = b24_client_from(Z_OBJ(r->object));
	if (b24_options_read(&r->client->options, (HashTable *) &zend_empty_array, 1) == FAILURE) {
		return FAILURE;
	}
	if (!r->webhook) {
		r->client->oauth.client_id = b24_crest_text(&r->settings, "C_REST_CLIENT_ID");
		r->client->oauth.client_secret = b24_crest_text(&r->settings, "C_REST_CLIENT_SECRET");
		ZVAL_COPY(&r->client->oauth.tokens, &r->settings);
	}
	return set_trust(r);
}

static zend_string *with_transport(zend_class_entry *called, zend_string *method)
{
	zval *transport = b24_crest_class_constant(called, "TYPE_TRANSPORT");
	zend_string *suffix = transport ? zval_get_string(transport) : ZSTR_EMPTY_ALLOC();
	zend_string *wire = strpprintf(0, "%s.%s", ZSTR_VAL(method), ZSTR_VAL(suffix));

	zend_string_release(suffix);
	return wire;
}

static void set_address(request *r)
{
	r->renews = b24_crest_says(&r->given, "this_auth", "Y");
	r->method = r->renews ? zend_string_init(B24_TOKEN_METHOD, strlen(B24_TOKEN_METHOD), 0) : b24_crest_text(&r->given, "method");
	r->base = r->renews ? b24_crest_token_url(&r->settings) : b24_crest_text(&r->settings, "client_endpoint");
	r->wire = r->renews ? ZSTR_EMPTY_ALLOC() : with_transport(r->called, r->method);
	r->webhook = b24_crest_says(&r->settings, "is_web_hook", "Y");
}

/* No parameters are an empty array, and an object is its public properties. */
static bool copy_params(zval *copy, zval *given)
{
	if (given && Z_TYPE_P(given) == IS_OBJECT) {
		return b24_form_object(copy, Z_OBJ_P(given));
	}
	if (given && Z_TYPE_P(given) != IS_NULL) {
		ZVAL_COPY(copy, given);
	} else {
		ZVAL_EMPTY_ARRAY(copy);
	}
	return true;
}

/* $arParams['params'], with the access token in it; a variable that it refers to stays without. */
static zval *own_params(request *r)
{
	zval *given = zend_hash_str_find_deref(Z_ARRVAL(r->given), ZEND_STRL("params")), *params, copy;

	if (!copy_params(&copy, given)) {
		zval_ptr_dtor(&copy);
		return NULL;
	}
	params = zend_hash_str_update(Z_ARRVAL(r->given), ZEND_STRL("params"), &copy);
	if (Z_TYPE_P(params) != IS_ARRAY) {
		zend_type_error("%s::callCurl(): $arParams['params'] must be of type array, %s given", ZSTR_VAL(r->called->name),
			zend_zval_type_name(params));
		return NULL;
	}
	if (!r->webhook && !r->renews) {
		zval *token = b24_crest_element(&r->settings, "access_token");

		SEPARATE_ARRAY(params);
		Z_TRY_ADDREF_P(token);
		add_assoc_zval(params, "auth", token);
	}
	return params;
}

/* The old form: without parameters it is a GET. */
static zend_result write_form(request *r, zval *params, b24_buffer *body)
{
	zend_string *text = b24_form_text(params);
	bool fits;

	if (!text) {
		return FAILURE;
	}
	r->verb = ZSTR_LEN(text) ? B24_POST_FORM : B24_GET;
	fits = !ZSTR_LEN(text) || b24_buffer_append(body, ZSTR_VAL(text), ZSTR_LEN(text));
	zend_string_release(text);
	return fits ? SUCCESS : FAILURE;
}

/* JSON carries null and empty arrays, a form does not; a form carries bytes that are no UTF-8. */
static zend_result write_body(request *r, b24_buffer *body)
{
	zval *params = own_params(r);

	if (!params) {
		return FAILURE;
	}
	if (!r->renews && !b24_crest_flag("b24activity.crest_strict") && b24_form_json(body, Z_ARRVAL_P(params))) {
		r->verb = B24_POST_JSON;
		return SUCCESS;
	}
	return EG(exception) ? FAILURE : write_form(r, params, body);
}

/* "method?query", as long as it is a method. */
static zend_string *command_method(zval *command)
{
	return zend_string_init(Z_STRVAL_P(command), strcspn(Z_STRVAL_P(command), "?"), 0);
}

static HashTable *commands_of(request *r)
{
	zval *params = b24_crest_element(&r->given, "params");
	zval *commands = params ? b24_crest_element(params, "cmd") : NULL;

	return commands && Z_TYPE_P(commands) == IS_ARRAY && zend_string_equals_literal(r->method, "batch")
		? Z_ARRVAL_P(commands) : NULL;
}

/* A batch reads when every command does, and draws on all their budgets. */
static bool look_at_commands(request *r, b24_call *call)
{
	bool reads = commands_of(r) != NULL;
	zval *command;

	if (!reads) {
		return b24_method_reads(ZSTR_VAL(r->method));
	}
	ZEND_HASH_FOREACH_VAL(commands_of(r), command) {
		if (Z_TYPE_P(command) == IS_STRING) {
			zend_string *method = command_method(command);

			reads = reads && b24_method_reads(ZSTR_VAL(method));
			b24_call_add_budget(call, r->client, ZSTR_VAL(method));
			zend_string_release(method);
		}
	} ZEND_HASH_FOREACH_END();
	return reads;
}

static bool follows(const request *r)
{
	zval *given = zend_hash_str_find_deref(Z_ARRVAL(r->given), ZEND_STRL("followlocation"));

	return !given || Z_TYPE_P(given) == IS_NULL || zend_is_true(given);
}

/* The token server has no limits of the portal's, and nobody else is told the secret. */
static b24_call call_of(request *r)
{
	b24_call call;

	if (r->renews) {
		return (b24_call) {.transport = &r->client->options.transport, .base = ZSTR_VAL(r->base), .method = "",
			.verb = r->verb, .retries = (int) r->client->options.retries};
	}
	call = b24_call_of(r->client, ZSTR_VAL(r->method), false, b24_call_deadline(r->client));
	call.reads = look_at_commands(r, &call);
	call.method = ZSTR_VAL(r->wire);
	call.verb = r->verb;
	call.follow = follows(r);
	return call;
}

static zend_result transmit(request *r)
{
	b24_buffer body = {0};
	b24_call call;

	if (write_body(r, &body) == FAILURE) {
		b24_buffer_free(&body);
		return FAILURE;
	}
	call = call_of(r);
	r->exchange = b24_call_send(r->client, ZSTR_VAL(r->method), &call, &body);
	if (!r->exchange) {
		return FAILURE;
	}
	if (r->renews) {
		b24_call_await(r->exchange);
		return SUCCESS;
	}
	return b24_call_wait(r->client, ZSTR_VAL(r->method), r->exchange);
}

/* What curl_getinfo() would call it, as far as we know it. */
static void describe(request *r)
{
	const b24_response *response = &b24_exchange_result(r->exchange)->response;

	array_init(&r->info);
	add_assoc_string(&r->info, "content_type", response->content_type);
	add_assoc_long(&r->info, "http_code", response->status);
	add_assoc_double(&r->info, "total_time", response->seconds);
	add_assoc_double(&r->info, "namelookup_time", response->dns);
	add_assoc_double(&r->info, "connect_time", response->connect);
	add_assoc_double(&r->info, "appconnect_time", response->tls);
	add_assoc_double(&r->info, "starttransfer_time", response->first_byte);
	add_assoc_long(&r->info, "size_upload", (zend_long) response->bytes_sent);
	add_assoc_long(&r->info, "size_download", (zend_long) response->bytes_received);
}

static void fail(request *r, const char *why)
{
	r->failure = b24_masked(r->client, why, strlen(why));
	if (Z_TYPE(r->info) == IS_UNDEF) {
		array_init(&r->info);
	}
	add_assoc_str(&r->info, "curl_error", zend_string_copy(r->failure));
}

/* In the old form a page that is no JSON is null, or "" in another encoding, which no check for an error finds. */
static void explain_no_json(const request *r, const b24_response *response, zval *result)
{
	bool empty = Z_TYPE_P(result) == IS_NULL || (Z_TYPE_P(result) == IS_STRING && !Z_STRLEN_P(result));
	zend_string *why;

	if (!empty || b24_crest_flag("b24activity.crest_strict") || b24_crest_overrides(r->called, "expanddata")) {
		return;
	}
	zval_ptr_dtor(result);
	why = strpprintf(0, "The answer is no JSON: HTTP %ld with %s", response->status,
		*response->content_type ? response->content_type : "no content type");
	b24_crest_error(result, "no_json", ZSTR_VAL(why));
	zend_string_release(why);
}

static zend_result read_answer(request *r, zval *result)
{
	const b24_response *response = &b24_exchange_result(r->exchange)->response;

	if (!r->renews && b24_crest_is_raw(r->called)) {
		ZVAL_STRINGL(result, response->body.data ? response->body.data : "", response->body.len);
		return SUCCESS;
	}
	if (b24_crest_expand(r->called, result, response->body.data, response->body.len) == FAILURE) {
		return FAILURE;
	}
	explain_no_json(r, response, result);
	return SUCCESS;
}

/* So that the operating budget of the methods is known to all processes. */
static void note_operating(request *r, zval *result)
{
	HashTable *commands = commands_of(r);
	zval *maps = b24_crest_element(result, "result"), *times = maps ? b24_crest_element(maps, "result_time") : NULL, *command;
	zend_string *name;
	zend_ulong index;

	if (!commands) {
		b24_call_note_operating(r->client, ZSTR_VAL(r->method), B24_DIRECT, b24_crest_element(result, "time"));
		return;
	}
	ZEND_HASH_FOREACH_KEY_VAL(commands, index, name, command) {
		zval *time = !times || Z_TYPE_P(times) != IS_ARRAY ? NULL : name ? zend_hash_find(Z_ARRVAL_P(times), name)
			: zend_hash_index_find(Z_ARRVAL_P(times), index);

		if (time && Z_TYPE_P(command) == IS_STRING) {
			zend_string *method = command_method(command);

			b24_call_note_operating(r->client, ZSTR_VAL(method), B24_IN_BATCH, time);
			zend_string_release(method);
		}
	} ZEND_HASH_FOREACH_END();
}

static zend_result exchange(request *r, zval *result)
{
	const char *trouble = address_trouble(r);
	zend_result outcome;

	ZVAL_NULL(result);
	if (trouble) {
		fail(r, trouble);
		return SUCCESS;
	}
	b24_client_set_base(r->client, strdup(ZSTR_VAL(r->base)));
	outcome = transmit(r);
	if (outcome == SUCCESS) {
		describe(r);
		if (b24_exchange_result(r->exchange)->response.outcome == B24_ANSWERED) {
			outcome = read_answer(r, result);
		} else {
			fail(r, b24_exchange_result(r->exchange)->response.outcome == B24_TOO_LARGE
				? "The answer is larger than b24activity.max_response_bytes" : b24_exchange_result(r->exchange)->response.message);
		}
	}
	if (outcome == SUCCESS && !r->failure && !r->renews) {
		note_operating(r, result);
	}
	if (r->exchange) {
		b24_call_drop(r->client, r->exchange);
		r->exchange = NULL;
	}
	return outcome;
}

static void add_information(zval *result)
{
	static const char *const table[][2] = {
		{"expired_token", "expired token, cant get new auth? Check access oauth server."},
		{"invalid_token", "invalid token, need reinstall application"},
		{"invalid_grant", "invalid grant, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID"},
		{"invalid_client", "invalid client, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID"},
		{"QUERY_LIMIT_EXCEEDED", "Too many requests, maximum 2 query by second"},
		{"ERROR_METHOD_NOT_FOUND", "Method not found! You can see the permissions of the application: CRest::call('scope')"},
		{"NO_AUTH_FOUND", "Some setup error b24, check in table \"b_module_to_module\" event \"OnRestCheckAuth\""},
		{"INTERNAL_SERVER_ERROR", "Server down, try later"},
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		if (b24_crest_says(result, "error", table[i][0])) {
			SEPARATE_ARRAY(result);
			add_assoc_string(result, "error_information", table[i][1]);
		}
	}
}

static void repeat(request *r, zval *result)
{
	zval given;

	ZVAL_ARR(&given, zend_array_dup(Z_ARRVAL(r->given)));
	add_assoc_string(&given, "this_auth", "N");
	zval_ptr_dtor(result);
	b24_crest_invoke(r->called, "callcurl", result, 1, &given);
	zval_ptr_dtor(&given);
}

/* Tokens that cannot be locked must not be spent: an answer like a refusal, and its reason for who runs the server. */
static void tell_lock_failure(void)
{
	zend_object *exception = EG(exception);
	zend_string *reason;
	zval scratch;

	if (exception && instanceof_function(exception->ce, b24_ce_exceptions[B24_ERROR_API]->parent)) {
		reason = zval_get_string(zend_read_property(zend_ce_exception, exception, ZEND_STRL("message"), true, &scratch));
		zend_clear_exception();
		php_error_docref(NULL, E_WARNING, "The tokens were not renewed: %s", ZSTR_VAL(reason));
		zend_string_release(reason);
	}
}

/* An expired token once more with a fresh one, any other error with a word of advice. */
static zend_result heed_error(request *r, zval *result)
{
	if (b24_crest_says(result, "error", "expired_token") && !r->webhook && !b24_crest_element(&r->given, "this_auth")) {
		if (b24_crest_renew(r->called, &r->settings)) {
			repeat(r, result);
			return EG(exception) ? FAILURE : SUCCESS;
		}
		tell_lock_failure();
	}
	add_information(result);
	if (r->failure) {
		zval_ptr_dtor(result);
		b24_crest_error(result, "curl_error", ZSTR_VAL(r->failure));
	}
	return EG(exception) ? FAILURE : SUCCESS;
}

/* A webhook's URL that is not formed as usual has a secret nobody knows where, so it is not shown at all. */
static zend_string *shown_url(const request *r)
{
	zend_string *url, *shown;

	if (r->webhook && !r->client->secret) {
		return strpprintf(0, "***/%s", ZSTR_VAL(r->wire));
	}
	url = strpprintf(0, "%s%s", ZSTR_VAL(r->base), ZSTR_VAL(r->wire));
	shown = b24_masked(r->client, ZSTR_VAL(url), ZSTR_LEN(url));
	zend_string_release(url);
	return shown;
}

static zend_result log_call(request *r, zval *result)
{
	zval log;

	if (!b24_crest_logs(r->called)) {
		return SUCCESS;
	}
	array_init_size(&log, 4);
	add_assoc_str(&log, "url", shown_url(r));
	add_assoc_zval(&log, "info", &r->info);
	Z_ADDREF(r->info);
	Z_ADDREF(r->given);
	add_assoc_zval(&log, "params", &r->given);
	Z_TRY_ADDREF_P(result);
	add_assoc_zval(&log, "result", result);
	return b24_crest_log(r->called, r->client, &log, "callCurl");
}

static zend_result run(request *r, zval *result)
{
	set_address(r);
	if (open_client(r) == FAILURE || exchange(r, result) == FAILURE || heed_error(r, result) == FAILURE) {
		return FAILURE;
	}
	return log_call(r, result);
}

static void close_request(request *r)
{
	zend_string *const texts[] = {r->method, r->base, r->wire, r->failure};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		if (texts[i]) {
			zend_string_release(texts[i]);
		}
	}
	zval_ptr_dtor(&r->info);
	zval_ptr_dtor(&r->object);
	zval_ptr_dtor(&r->settings);
	zval_ptr_dtor(&r->given);
}

/* Exceptions, unlike PHP's errors, become arrays. */
static void catch_exception(request *r, zval *result)
{
	zend_object *exception = EG(exception);
	zval code, message, log, *property, scratch;

	if (!exception || !instanceof_function(exception->ce, zend_ce_exception) || zend_is_unwind_exit(exception)) {
		return;
	}
	property = zend_read_property(zend_ce_exception, exception, ZEND_STRL("code"), true, &scratch);
	ZVAL_COPY(&code, property);
	property = zend_read_property(zend_ce_exception, exception, ZEND_STRL("message"), true, &scratch);
	ZVAL_COPY(&message, property);
	zend_clear_exception();
	array_init(&log);
	add_assoc_zval(&log, "message", &message);
	add_assoc_zval(&log, "code", &code);
	Z_ADDREF(r->given);
	add_assoc_zval(&log, "params", &r->given);
	Z_TRY_ADDREF(message);
	Z_TRY_ADDREF(code);
	b24_crest_log(r->called, r->client, &log, "exceptionCurl");
	zval_ptr_dtor(result);
	array_init(result);
	add_assoc_string(result, "error", "exception");
	add_assoc_zval(result, "error_exception_code", &code);
	add_assoc_zval(result, "error_information", &message);
}

static void refuse_uninstalled(request *r, zval *result)
{
	zval log;

	array_init(&log);
	Z_ADDREF(r->given);
	add_assoc_zval(&log, "params", &r->given);
	if (b24_crest_log(r->called, NULL, &log, "emptySetting") == SUCCESS) {
		b24_crest_error(result, "no_install_app", "error install app, pls install local application ");
	}
}

ZEND_METHOD(B24Activity_CRest, callCurl)
{
	request r = {.called = zend_get_called_scope(execute_data)};
	zval *given;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY(given)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_ARR(&r.given, zend_array_dup(Z_ARRVAL_P(given)));
	if (b24_crest_settings(r.called, &r.settings)) {
		if (run(&r, return_value) == FAILURE) {
			catch_exception(&r, return_value);
		}
	} else if (!EG(exception)) {
		refuse_uninstalled(&r, return_value);
	}
	close_request(&r);
}
