#include "crest.h"
#include "private_file.h"

#include "Zend/zend_interfaces.h"

#define REST_PATH "/rest/"
#define TOKEN_PATH "/oauth/token/"

/* The token server beside an endpoint, when it is one that may be told the application's secret; NULL otherwise. */
static zend_string *known_server(const zend_string *endpoint)
{
	const char *servers[] = {"https://oauth.bitrix.info" TOKEN_PATH, "https://oauth.bitrix24.tech" TOKEN_PATH,
		b24_crest_setting("b24activity.crest_token_server")};
	size_t path = sizeof(REST_PATH) - 1, len = ZSTR_LEN(endpoint) > path ? ZSTR_LEN(endpoint) - path : 0;

	for (size_t i = 0; len && strcmp(ZSTR_VAL(endpoint) + len, REST_PATH) == 0 && i < sizeof(servers) / sizeof(*servers); i++) {
		if (strncmp(servers[i], ZSTR_VAL(endpoint), len) == 0 && strcmp(servers[i] + len, TOKEN_PATH) == 0) {
			return zend_string_init(servers[i], strlen(servers[i]), 0);
		}
	}
	return NULL;
}

zend_string *b24_crest_token_url(zval *settings)
{
	const char *configured = b24_crest_setting("b24activity.crest_token_server");
	zend_string *endpoint = b24_crest_text(settings, "server_endpoint"), *url = known_server(endpoint);

	zend_string_release(endpoint);
	return url ? url : zend_string_init(configured, strlen(configured), 0);
}

void b24_crest_drop_unknown_server(zval *settings)
{
	zend_string *endpoint = b24_crest_text(settings, "server_endpoint"), *url = known_server(endpoint);

	if (url) {
		zend_string_release(url);
	} else {
		SEPARATE_ARRAY(settings);
		zend_hash_str_del(Z_ARRVAL_P(settings), ZEND_STRL("server_endpoint"));
	}
	zend_string_release(endpoint);
}

/* Beside the settings; by the application's name for classes that keep them elsewhere. NULL when there is no place. */
static zend_string *lock_path(zend_class_entry *called, zval *settings)
{
	bool elsewhere = b24_crest_overrides(called, "getsettingdata") || b24_crest_overrides(called, "setsettingdata");
	zend_string *endpoint, *id, *path;

	if (!elsewhere || *b24_crest_setting("b24activity.crest_settings")) {
		return b24_crest_settings_path(called);
	}
	endpoint = b24_crest_text(settings, "client_endpoint");
	id = b24_crest_text(settings, "C_REST_CLIENT_ID");
	path = b24_private_lock_path(ZSTR_VAL(endpoint), ZSTR_LEN(endpoint), ZSTR_VAL(id), ZSTR_LEN(id));
	zend_string_release(endpoint);
	zend_string_release(id);
	return path;
}

/* A FileTokenStore that holds the lock: it lets go when it is destroyed, a fatal error included. */
static zend_result take_lock(zend_class_entry *called, zval *settings, zval *holder)
{
	zend_string *path = lock_path(called, settings);
	zval argument, ignored;

	ZVAL_UNDEF(holder);
	if (!path) {
		return SUCCESS;
	}
	ZVAL_STR(&argument, path);
	object_init_ex(holder, b24_ce_file_token_store);
	zend_call_method_with_1_params(Z_OBJ_P(holder), b24_ce_file_token_store, &b24_ce_file_token_store->constructor,
		"__construct", &ignored, &argument);
	if (!EG(exception)) {
		zend_call_method_with_0_params(Z_OBJ_P(holder), b24_ce_file_token_store, NULL, "lock", &ignored);
	}
	zval_ptr_dtor(&argument);
	return EG(exception) ? FAILURE : SUCCESS;
}

/* The auth server's own domain must not take the portal's place. */
static void drop_foreign(zval *tokens)
{
	static const char *const keys[] = {"domain", "error", "C_REST_CLIENT_ID", "C_REST_CLIENT_SECRET"};

	SEPARATE_ARRAY(tokens);
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		zend_hash_str_del(Z_ARRVAL_P(tokens), keys[i], strlen(keys[i]));
	}
}

static void ask_for_tokens(zend_class_entry *called, zval *settings, zval *tokens)
{
	static const char *const from_settings[][2] = {{"client_id", "C_REST_CLIENT_ID"}, {"client_secret", "C_REST_CLIENT_SECRET"},
		{"refresh_token", "refresh_token"}};
	zval given, params;

	array_init(&params);
	add_assoc_string(&params, "grant_type", "refresh_token");
	for (size_t i = 0; i < sizeof(from_settings) / sizeof(*from_settings); i++) {
		zend_string *text = b24_crest_text(settings, from_settings[i][1]);

		add_assoc_str(&params, from_settings[i][0], ZSTR_LEN(text) ? text : b24_crest_constant_text(from_settings[i][1]));
	}
	array_init(&given);
	add_assoc_string(&given, "this_auth", "Y");
	add_assoc_zval(&given, "params", &params);
	b24_crest_invoke(called, "callcurl", tokens, 1, &given);
	zval_ptr_dtor(&given);
}

/* An answer without tokens leaves the stored ones alone. */
static bool spend(zend_class_entry *called, zval *settings)
{
	bool done = false;
	zval tokens, stored;

	ask_for_tokens(called, settings, &tokens);
	if (!EG(exception) && b24_crest_element(&tokens, "access_token") && b24_crest_element(&tokens, "refresh_token")) {
		drop_foreign(&tokens);
		b24_crest_store(called, &tokens, false, &stored);
		done = zend_is_true(&stored);
		zval_ptr_dtor(&stored);
	}
	zval_ptr_dtor(&tokens);
	return done;
}

/* What a class of the application's own keeps elsewhere is its own affair. */
static bool can_store(zend_class_entry *called, zval *holder)
{
	return Z_TYPE_P(holder) != IS_OBJECT || b24_crest_overrides(called, "setsettingdata")
		|| b24_token_store_rehearse(Z_OBJ_P(holder)) == SUCCESS;
}

bool b24_crest_renew(zend_class_entry *called, zval *refused)
{
	zval holder, settings;
	bool done = false;

	/* Under the lock: whoever came first has put other tokens there. */
	if (take_lock(called, refused, &holder) == SUCCESS && b24_crest_settings(called, &settings)) {
		done = !zend_is_identical(b24_crest_element(&settings, "access_token"), b24_crest_element(refused, "access_token"))
			|| (can_store(called, &holder) && spend(called, &settings));
		zval_ptr_dtor(&settings);
	}
	zval_ptr_dtor(&holder);
	return done;
}
