#include "oauth.h"

#include "call.h"
#include "exception.h"
#include "log.h"
#include "core/platform.h"
#include "json/decode.h"
#include "json/query.h"

#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"

/* Where tokens are renewed when they do not say it themselves. */
#define DEFAULT_TOKEN_SERVER "https://oauth.bitrix24.tech/oauth/token/"

#define REST_PATH "/rest/"
#define TOKEN_PATH "/oauth/token/"

static zval *field(zval *tokens, const char *key)
{
	zval *value = zend_hash_str_find_deref(Z_ARRVAL_P(tokens), key, strlen(key));

	return value && Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) ? value : NULL;
}

static zend_result refuse(const b24_client *client, const char *why)
{
	zend_string *code = zend_string_init(ZEND_STRL("NO_AUTH_FOUND"), 0), *text = zend_string_init(why, strlen(why), 0);

	b24_throw_api(client, "oauth", code, text, 0, 0);
	zend_string_release(code);
	zend_string_release(text);
	return FAILURE;
}

static bool is_allowed_scheme(const char *url, bool allow_http)
{
	return strncasecmp(url, "https://", 8) == 0 || (allow_http && strncasecmp(url, "http://", 7) == 0);
}

/* client_endpoint ends with the slash before the method. */
bool b24_oauth_is_endpoint(const zval *endpoint, bool allow_http)
{
	const char *url = Z_STRVAL_P(endpoint);
	size_t len = Z_STRLEN_P(endpoint);

	return is_allowed_scheme(url, allow_http) && strlen(url) == len && url[len - 1] == '/'
		&& strcspn(strstr(url, "://") + 3, "/?#@") > 0 && strcspn(url, "?#@ ") == len;
}

static bool is_endpoint(const b24_client *client, const zval *endpoint)
{
	return b24_oauth_is_endpoint(endpoint, client->options.allow_http);
}

/* A token goes into JSON and into forms as it is. */
bool b24_oauth_is_token(const zval *token)
{
	for (size_t i = 0; i < Z_STRLEN_P(token); i++) {
		unsigned char byte = (unsigned char) Z_STRVAL_P(token)[i];

		if (byte <= ' ' || byte >= 0x7f || byte == '"' || byte == '\\') {
			return false;
		}
	}
	return true;
}

/* What is wrong with tokens of the store; NULL when they can be used. */
static const char *fault_of(const b24_client *client, zval *tokens)
{
	zval *access = Z_TYPE_P(tokens) == IS_ARRAY ? field(tokens, "access_token") : NULL;
	zval *endpoint = access ? field(tokens, "client_endpoint") : NULL;

	if (Z_TYPE_P(tokens) != IS_ARRAY) {
		return "The token store is empty: the application has to be installed first";
	}
	if (!access) {
		return "The tokens of the store have no access_token";
	}
	if (!b24_oauth_is_token(access)) {
		return "The access_token of the store has characters that a token has not";
	}
	if (!endpoint) {
		return "The tokens of the store have no client_endpoint";
	}
	if (!is_allowed_scheme(Z_STRVAL_P(endpoint), client->options.allow_http)) {
		return "The client_endpoint of the store does not start with https://; the option allow_http permits http:// for tests";
	}
	return is_endpoint(client, endpoint) ? NULL : "The client_endpoint of the store has another form than https://host[:port]/rest/";
}

/* A store of PHP code may have put references into its array, which it can change later. */
static void copy_values(zval *copy, zval *array)
{
	zend_string *key;
	zend_ulong index;
	zval *value;

	array_init_size(copy, zend_hash_num_elements(Z_ARRVAL_P(array)));
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(array), index, key, value) {
		ZVAL_DEREF(value);
		Z_TRY_ADDREF_P(value);
		if (key) {
			zend_hash_add_new(Z_ARRVAL_P(copy), key, value);
		} else {
			zend_hash_index_add_new(Z_ARRVAL_P(copy), index, value);
		}
	} ZEND_HASH_FOREACH_END();
}

/* Takes `tokens` over when they can be used. */
static zend_result adopt(b24_client *client, zval *tokens)
{
	const char *fault = fault_of(client, tokens);

	if (fault) {
		zval_ptr_dtor(tokens);
		return refuse(client, fault);
	}
	b24_client_set_base(client, strdup(Z_STRVAL_P(field(tokens, "client_endpoint"))));
	zval_ptr_dtor(&client->oauth.tokens);
	copy_values(&client->oauth.tokens, tokens);
	zval_ptr_dtor(tokens);
	client->oauth.number++;
	return SUCCESS;
}

static zend_result ask_store(b24_client *client, const char *method, zval *argument, zval *result)
{
	zend_object *store = Z_OBJ(client->oauth.store);

	ZVAL_UNDEF(result);
	zend_call_method(store, store->ce, NULL, method, strlen(method), result, argument ? 1 : 0, argument, NULL);
	return EG(exception) ? FAILURE : SUCCESS;
}

static zend_result read_store(b24_client *client)
{
	zval tokens;

	if (ask_store(client, "load", NULL, &tokens) == FAILURE) {
		zval_ptr_dtor(&tokens);
		return FAILURE;
	}
	return adopt(client, &tokens);
}

zend_result b24_oauth_ready(b24_client *client)
{
	return Z_TYPE(client->oauth.tokens) == IS_ARRAY ? SUCCESS : read_store(client);
}

bool b24_oauth_head(const b24_client *client, char next, b24_buffer *head)
{
	zval *token = field((zval *) &client->oauth.tokens, "access_token");

	return b24_buffer_puts(head, "{\"auth\":\"") && b24_buffer_append(head, Z_STRVAL_P(token), Z_STRLEN_P(token))
		&& b24_buffer_puts(head, next == '}' ? "\"" : "\",");
}

bool b24_oauth_is_refusal(const char *code)
{
	return strcasecmp(code, "expired_token") == 0 || strcasecmp(code, "invalid_token") == 0;
}

/* The token server stands beside the REST server that the tokens name. */
static zend_string *token_url(const b24_client *client)
{
	zval *server = field((zval *) &client->oauth.tokens, "server_endpoint");
	size_t rest = sizeof(REST_PATH) - 1;

	if (server && is_endpoint(client, server) && Z_STRLEN_P(server) > rest
		&& strcmp(Z_STRVAL_P(server) + Z_STRLEN_P(server) - rest, REST_PATH) == 0) {
		return strpprintf(0, "%.*s" TOKEN_PATH, (int) (Z_STRLEN_P(server) - rest), Z_STRVAL_P(server));
	}
	return zend_string_init(ZEND_STRL(DEFAULT_TOKEN_SERVER), 0);
}

static void append_field(smart_str *form, const char *name, zend_string *value)
{
	smart_str_appends(form, name);
	smart_str_appendc(form, '=');
	b24_query_escape(form, ZSTR_VAL(value), ZSTR_LEN(value));
}

static void write_form(const b24_client *client, smart_str *form)
{
	zval *refresh = field((zval *) &client->oauth.tokens, "refresh_token");

	append_field(form, "grant_type=refresh_token&client_id", client->oauth.client_id);
	append_field(form, "&client_secret", client->oauth.client_secret);
	append_field(form, "&refresh_token", Z_STR_P(refresh));
	smart_str_0(form);
}

/* The server may have taken the old tokens back already: what a logger throws has to wait until the new ones are kept. */
static void postpone(b24_client *client, b24_exchange *exchange, zend_object **held)
{
	if (b24_call_tell(client, B24_TOKEN_METHOD, exchange) == FAILURE && !*held) {
		*held = EG(exception);
		EG(exception) = NULL;
	} else if (EG(exception)) {
		zend_clear_exception();
	}
}

/* One attempt by one verb, without a deadline: an answer given up is an installation lost. `*refused` when the server has no use for the verb: it then ran nothing. */
static zend_result request_tokens(b24_client *client, b24_verb verb, bool *refused, zend_object **held, zval *answer)
{
	zend_string *url = token_url(client);
	smart_str form = {0};
	b24_buffer body = {0};
	b24_call call = {.transport = &client->options.transport, .verb = verb, .retries = (int) client->options.retries,
		.base = ZSTR_VAL(url)};
	b24_exchange *exchange = NULL;
	long status;

	write_form(client, &form);
	call.method = verb == B24_GET ? ZSTR_VAL(form.s) : "";
	if (verb == B24_GET) {
		zend_string *question = strpprintf(0, "%s?", ZSTR_VAL(url));

		zend_string_release(url);
		url = question;
		call.base = ZSTR_VAL(url);
	}
	if (verb == B24_GET || b24_buffer_append(&body, ZSTR_VAL(form.s), ZSTR_LEN(form.s))) {
		exchange = b24_call_send(client, B24_TOKEN_METHOD, &call, &body);
	}
	smart_str_free(&form);
	zend_string_release(url);
	if (!exchange) {
		return FAILURE;
	}
	b24_call_await(exchange);
	postpone(client, exchange, held);
	status = b24_exchange_result(exchange)->response.status;
	*refused = verb != B24_GET && !b24_exchange_result(exchange)->has_code && (status == 404 || status == 405 || status == 501);
	if (*refused) {
		b24_call_drop(client, exchange);
		return SUCCESS;
	}
	return b24_call_finish_bare(client, B24_TOKEN_METHOD, exchange, answer);
}

/* The auth server's own domain must not take the portal's place; what the answer does not tell stays as it was. */
static void merge(zval *tokens, zval *answer)
{
	static const char *const fields[] = {"access_token", "refresh_token", "expires", "expires_in", "client_endpoint",
		"server_endpoint", "scope", "status", "user_id"};

	SEPARATE_ARRAY(tokens);
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		zval *value = zend_hash_str_find(Z_ARRVAL_P(answer), fields[i], strlen(fields[i]));

		if (value && Z_TYPE_P(value) != IS_NULL) {
			Z_TRY_ADDREF_P(value);
			zend_hash_str_update(Z_ARRVAL_P(tokens), fields[i], strlen(fields[i]), value);
		}
	}
}

/* An endpoint of the answer that cannot be one must not replace the one that works. */
static void keep_endpoints(const b24_client *client, zval *answer)
{
	static const char *const endpoints[] = {"client_endpoint", "server_endpoint"};

	for (size_t i = 0; i < 2; i++) {
		zval *endpoint = field(answer, endpoints[i]);

		if (!endpoint || !is_endpoint(client, endpoint)) {
			zend_hash_str_del(Z_ARRVAL_P(answer), endpoints[i], strlen(endpoints[i]));
		}
	}
}

/* Keeps the answer's tokens, then uses them. */
static zend_result keep(b24_client *client, zval *answer)
{
	zval *access = field(answer, "access_token"), tokens, saved;

	if (!access || !b24_oauth_is_token(access) || !field(answer, "refresh_token")) {
		b24_throw_decode(client, B24_TOKEN_METHOD ": the answer holds neither tokens nor an error");
		return FAILURE;
	}
	keep_endpoints(client, answer);
	ZVAL_COPY(&tokens, &client->oauth.tokens);
	merge(&tokens, answer);
	if (ask_store(client, "save", &tokens, &saved) == FAILURE) {
		zval_ptr_dtor(&saved);
		zval_ptr_dtor(&tokens);
		return FAILURE;
	}
	zval_ptr_dtor(&saved);
	return adopt(client, &tokens);
}

static zend_result request_and_keep(b24_client *client, zend_object **held)
{
	bool refused = false;
	zend_result result;
	zval answer;

	ZVAL_UNDEF(&answer);
	if (request_tokens(client, B24_POST_FORM, &refused, held, &answer) == FAILURE
		|| (refused && request_tokens(client, B24_GET, &refused, held, &answer) == FAILURE)) {
		return FAILURE;
	}
	result = keep(client, &answer);
	zval_ptr_dtor(&answer);
	return result;
}

static zend_result spend(b24_client *client)
{
	zend_object *held = NULL;

	if (!field(&client->oauth.tokens, "refresh_token")) {
		return refuse(client, "The access token has expired and the token store holds no refresh_token");
	}
	if (Z_OBJCE(client->oauth.store) == b24_ce_file_token_store
		&& b24_token_store_rehearse(Z_OBJ(client->oauth.store)) == FAILURE) {
		return FAILURE;
	}
	request_and_keep(client, &held);
	if (held && EG(exception)) {
		OBJ_RELEASE(held);
	} else if (held) {
		EG(exception) = held;
	}
	return EG(exception) ? FAILURE : SUCCESS;
}

static bool has_token(b24_client *client, zend_string *access)
{
	return zend_string_equals(Z_STR_P(field(&client->oauth.tokens, "access_token")), access);
}

/* A logger may let others have the same store, and with it this lock. */
static zend_result announce(b24_client *client)
{
	if (Z_TYPE(client->options.logger) == IS_UNDEF) {
		return SUCCESS;
	}
	return b24_log_refresh(client) == FAILURE ? FAILURE : read_store(client);
}

/* Under the lock: whoever came first has put other tokens there. */
static zend_result reread_or_spend(b24_client *client, zend_string *refused, bool *spent)
{
	if (read_store(client) == FAILURE || (has_token(client, refused) && announce(client) == FAILURE)) {
		return FAILURE;
	}
	*spent = has_token(client, refused);
	return *spent ? spend(client) : SUCCESS;
}

static void unlock(b24_client *client)
{
	zend_object *before = EG(exception);
	zval ignored;

	/* Unlocking comes last and after everything, an exception under way included. */
	EG(exception) = NULL;
	ask_store(client, "unlock", NULL, &ignored);
	zval_ptr_dtor(&ignored);
	if (before) {
		if (EG(exception)) {
			zend_clear_exception();
		}
		EG(exception) = before;
	}
}

/* As long as the call has time. What a store of PHP code does in lock() is measured afterwards. */
static zend_result lock(b24_client *client, double deadline)
{
	zend_object *store = Z_OBJ(client->oauth.store);
	zval ignored;

	if (store->ce == b24_ce_file_token_store) {
		return b24_token_store_lock(store, deadline);
	}
	if (ask_store(client, "lock", NULL, &ignored) == FAILURE) {
		return FAILURE;
	}
	zval_ptr_dtor(&ignored);
	if (deadline > 0 && b24_now() > deadline) {
		unlock(client);
		return FAILURE;
	}
	return SUCCESS;
}

static zend_result lock_and_renew(b24_client *client, zend_string *refused, double deadline, bool *spent)
{
	zend_result result;

	if (lock(client, deadline) == FAILURE) {
		if (!EG(exception)) {
			b24_throw_transport(client, B24_EXECUTED_NO,
				B24_TOKEN_METHOD ": the deadline passed before another process let go of the tokens");
		}
		return FAILURE;
	}
	result = reread_or_spend(client, refused, spent);
	unlock(client);
	return EG(exception) ? FAILURE : result;
}

zend_result b24_oauth_renew(b24_client *client, unsigned int refused, double deadline, bool *spent)
{
	zend_string *token;
	zend_result result;

	if (client->oauth.number != refused) {
		return SUCCESS;
	}
	/* Before the lock: another fiber may renew them while this one waits for it. */
	token = zend_string_copy(Z_STR_P(field(&client->oauth.tokens, "access_token")));
	result = lock_and_renew(client, token, deadline, spent);
	zend_string_release(token);
	return result;
}

static void put_endpoint(zval *tokens, const char *endpoint)
{
	zval value;

	SEPARATE_ARRAY(tokens);
	ZVAL_STRING(&value, endpoint);
	zend_hash_str_update(Z_ARRVAL_P(tokens), ZEND_STRL("client_endpoint"), &value);
}

/* Under the lock. Tokens that name another address are newer than what we know. */
static zend_result correct_address(b24_client *client)
{
	zend_string *old = zval_get_string(field(&client->oauth.tokens, "client_endpoint"));
	zend_result result = FAILURE;
	zval stored, ignored, *endpoint;

	if (ask_store(client, "load", NULL, &stored) == SUCCESS && Z_TYPE(stored) == IS_ARRAY
		&& (endpoint = field(&stored, "client_endpoint")) && zend_string_equals(Z_STR_P(endpoint), old)) {
		put_endpoint(&stored, client->base);
		result = ask_store(client, "save", &stored, &ignored);
		zval_ptr_dtor(&ignored);
	}
	zval_ptr_dtor(&stored);
	zend_string_release(old);
	return result;
}

/* A lock that somebody holds is not waited for: he is about to get the new address with his tokens. */
static void keep_address(b24_client *client)
{
	zend_object *store = Z_OBJ(client->oauth.store);

	if ((store->ce == b24_ce_file_token_store ? b24_token_store_lock(store, b24_now()) : lock(client, 0)) == FAILURE) {
		return;
	}
	if (correct_address(client) == SUCCESS) {
		put_endpoint(&client->oauth.tokens, client->base);
	}
	unlock(client);
}

void b24_oauth_keep_address(b24_client *client)
{
	zend_object *before = EG(exception);

	if (strcmp(Z_STRVAL_P(field(&client->oauth.tokens, "client_endpoint")), client->base) == 0) {
		return;
	}
	EG(exception) = NULL;
	keep_address(client);
	if (EG(exception) && zend_is_unwind_exit(EG(exception))) {
		if (before) {
			OBJ_RELEASE(before);
		}
		return;
	}
	if (EG(exception)) {
		zend_clear_exception();
	}
	EG(exception) = before;
}
