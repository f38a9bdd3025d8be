#include "classes.h"

#include "oauth.h"
#include "request.h"

#include "Zend/zend_smart_str.h"

#include <time.h>

typedef enum { TEXT, NUMBER, TOKEN, PORTAL, SERVER } field_kind;

/* One field of the tokens, and what the two requests that bring tokens call it. */
typedef struct {
	const char *name;
	const char *event; /* in auth[…] */
	const char *page;  /* among the page's own fields */
	field_kind kind;
	bool needed;
} token_field;

static const token_field fields[] = {
	{"access_token", "access_token", "AUTH_ID", TOKEN, true},
	{"refresh_token", "refresh_token", "REFRESH_ID", TOKEN, true},
	{"expires_in", "expires_in", "AUTH_EXPIRES", NUMBER, false},
	{"expires", "expires", NULL, NUMBER, false},
	{"client_endpoint", "client_endpoint", NULL, PORTAL, true},
	{"server_endpoint", "server_endpoint", "SERVER_ENDPOINT", SERVER, false},
	{"domain", "domain", "DOMAIN", TEXT, false},
	{"member_id", "member_id", "member_id", TEXT, true},
	{"scope", "scope", "APPLICATION_SCOPE", TEXT, false},
	{"status", "status", "status", TEXT, false},
	{"user_id", "user_id", NULL, NUMBER, false},
	{"application_token", "application_token", "APPLICATION_TOKEN", TOKEN, false},
};

/* The client secret goes to the token server, so a request must not choose it. */
static const char *const token_servers[] = {"bitrix24.tech", "bitrix.info"};

static bool allows_http(void)
{
	return zend_ini_long("b24activity.allow_http", sizeof("b24activity.allow_http") - 1, 0) != 0;
}

/* A host is one of the domain's when it is the domain, or ends with it after a dot. */
static bool is_of_domain(const char *host, size_t len, const char *domain)
{
	size_t tail = strlen(domain);

	return len >= tail && strncasecmp(host + len - tail, domain, tail) == 0 && (len == tail || host[len - tail - 1] == '.');
}

static bool is_token_host(const char *host, size_t len)
{
	for (size_t i = 0; i < sizeof(token_servers) / sizeof(*token_servers); i++) {
		if (is_of_domain(host, len, token_servers[i])) {
			return true;
		}
	}
	return false;
}

/* Where a URL's host begins; NULL when it is no URL at all. */
static const char *host_of(const zval *endpoint, size_t *len)
{
	const char *host = strstr(Z_STRVAL_P(endpoint), "://");

	if (host) {
		host += 3;
		*len = *host == '[' ? strcspn(host, "]/") + 1 : strcspn(host, ":/");
	}
	return host;
}

/* This machine: what a test uses and no stranger can receive at. */
static bool is_local(const zval *endpoint)
{
	size_t len = 0;
	const char *host = host_of(endpoint, &len);

	return host && (is_of_domain(host, len, "localhost") || is_of_domain(host, len, "[::1]")
		|| (strncmp(host, "127.", 4) == 0 && strspn(host, "0123456789.") == len));
}

static bool is_address(const zval *endpoint)
{
	return b24_oauth_is_endpoint(endpoint, allows_http() || is_local(endpoint));
}

/* With allow_http, which is for tests, any. */
static bool is_token_server(const zval *endpoint)
{
	size_t len = 0;
	const char *host = host_of(endpoint, &len);

	return is_address(endpoint) && (is_token_host(host, len) || is_local(endpoint) || allows_http());
}

static const char *expectation(field_kind kind)
{
	static const char *const texts[] = {
		[TEXT] = "a text",
		[NUMBER] = "a number",
		[TOKEN] = "a token",
		[PORTAL] = "the https address of a portal",
		[SERVER] = "the address of a Bitrix24 authorization server",
	};

	return texts[kind];
}

static bool fits(const zval *value, field_kind kind)
{
	zend_long number;

	if (kind == NUMBER) {
		return b24_request_int(value, &number);
	}
	if (Z_TYPE_P(value) != IS_STRING) {
		return false;
	}
	switch (kind) {
		case TOKEN:
			return b24_oauth_is_token(value);
		case PORTAL:
			return is_address(value);
		case SERVER:
			return is_token_server(value);
		default:
			return true;
	}
}

static bool is_absent(const zval *value)
{
	return !value || Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_STRING && !Z_STRLEN_P(value));
}

static zend_result add_field(zval *tokens, const token_field *field, zval *value, const char *format, const char *place)
{
	zend_string *name = zend_strpprintf(0, format, place);
	zend_result result = FAILURE;
	zend_long number;

	if (is_absent(value) && field->needed) {
		zend_argument_value_error(1, "lacks \"%s\"", ZSTR_VAL(name));
	} else if (is_absent(value)) {
		result = SUCCESS;
	} else if (!fits(value, field->kind)) {
		zend_argument_value_error(1, "must hold %s as \"%s\"", expectation(field->kind), ZSTR_VAL(name));
	} else if (field->kind == NUMBER) {
		b24_request_int(value, &number);
		add_assoc_long(tokens, field->name, number);
		result = SUCCESS;
	} else {
		Z_TRY_ADDREF_P(value);
		add_assoc_zval(tokens, field->name, value);
		result = SUCCESS;
	}
	zend_string_release(name);
	return result;
}

static zend_result read_event(zval *tokens, HashTable *request)
{
	zval *auth = b24_request_find(request, "auth");

	if (!auth || Z_TYPE_P(auth) != IS_ARRAY) {
		zend_argument_value_error(1, "lacks \"auth\"");
		return FAILURE;
	}
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		if (add_field(tokens, &fields[i], b24_request_find(Z_ARRVAL_P(auth), fields[i].event), "auth[%s]", fields[i].event) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* A host with its port, if any: what could change the rest of the address is none. */
static bool is_host(const zval *domain)
{
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-:";

	return Z_TYPE_P(domain) == IS_STRING && Z_STRLEN_P(domain) && isalnum((unsigned char) *Z_STRVAL_P(domain))
		&& strspn(Z_STRVAL_P(domain), allowed) == Z_STRLEN_P(domain);
}

/* The page tells the portal in pieces, in its query. */
static zend_result make_endpoint(zval *endpoint, HashTable *request)
{
	zval *domain = b24_request_find(request, "DOMAIN"), *protocol = b24_request_find(request, "PROTOCOL");
	zend_long secure = 1;

	if (is_absent(domain)) {
		zend_argument_value_error(1, "lacks \"DOMAIN\", which comes in the query: pass $_GET, too");
		return FAILURE;
	}
	if (!is_host(domain)) {
		zend_argument_value_error(1, "must hold a host as \"DOMAIN\"");
		return FAILURE;
	}
	if (!is_absent(protocol) && (!b24_request_int(protocol, &secure) || secure > 1)) {
		zend_argument_value_error(1, "must hold 0 or 1 as \"PROTOCOL\"");
		return FAILURE;
	}
	ZVAL_STR(endpoint, zend_strpprintf(0, "%s://%s/rest/", secure ? "https" : "http", Z_STRVAL_P(domain)));
	if (!b24_oauth_is_endpoint(endpoint, allows_http())) {
		zend_argument_value_error(1, "must hold 1 as \"PROTOCOL\": tokens travel by https only");
		zval_ptr_dtor_str(endpoint);
		return FAILURE;
	}
	return SUCCESS;
}

static zend_result read_page(zval *tokens, HashTable *request)
{
	zval endpoint;
	zend_result result = make_endpoint(&endpoint, request);

	if (result == FAILURE) {
		return FAILURE;
	}
	for (size_t i = 0; result == SUCCESS && i < sizeof(fields) / sizeof(*fields); i++) {
		const token_field *field = &fields[i];
		zval *value = field->kind == PORTAL ? &endpoint : field->page ? b24_request_find(request, field->page) : NULL;

		result = add_field(tokens, field, value, "%s", field->page ? field->page : field->name);
	}
	zval_ptr_dtor_str(&endpoint);
	return result;
}

static bool says(HashTable *request, const char *field, const char *word)
{
	zval *value = b24_request_find(request, field);

	return value && Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) == strlen(word) && strcasecmp(Z_STRVAL_P(value), word) == 0;
}

/* A page tells only for how long. */
static void add_expiry(zval *tokens)
{
	zval *lifetime = b24_request_find(Z_ARRVAL_P(tokens), "expires_in");

	if (lifetime && !b24_request_find(Z_ARRVAL_P(tokens), "expires")) {
		add_assoc_long(tokens, "expires", (zend_long) time(NULL) + MIN(Z_LVAL_P(lifetime), 1L << 30));
	}
}

static zend_result read_tokens(zval *tokens, HashTable *request)
{
	if (says(request, "event", "ONAPPINSTALL")) {
		return read_event(tokens, request);
	}
	if (says(request, "PLACEMENT", "DEFAULT")) {
		return read_page(tokens, request);
	}
	zend_argument_value_error(1, "must hold ONAPPINSTALL as \"event\" or DEFAULT as \"PLACEMENT\"");
	return FAILURE;
}

ZEND_METHOD(B24Activity_App, tokens)
{
	HashTable *request;
	zval tokens;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(request)
	ZEND_PARSE_PARAMETERS_END();

	array_init(&tokens);
	if (read_tokens(&tokens, request) == FAILURE) {
		zval_ptr_dtor(&tokens);
		RETURN_THROWS();
	}
	add_expiry(&tokens);
	RETURN_COPY_VALUE(&tokens);
}

ZEND_METHOD(B24Activity_App, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}
