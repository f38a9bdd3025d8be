#include "exception.h"

#include "core/retry.h"

#include "Zend/zend_exceptions.h"
#include "Zend/zend_smart_str.h"

#define MASK "***"

/* As much of a strange text as helps to recognise it, and where to look for the secret in it. */
#define EXCERPT 120
#define EXCERPT_WINDOW 4096

typedef struct {
	const char *text;
	size_t len;
} secret;

#define MAX_SECRETS 4

/* A webhook's key without the slash that ends the base URL; an application's key and its tokens of the moment. */
static size_t list_secrets(const b24_client *client, secret secrets[MAX_SECRETS])
{
	static const char *const tokens[] = {"access_token", "refresh_token"};
	size_t count = 0;

	if (!client) {
		return 0;
	}
	if (client->secret) {
		secrets[count++] = (secret) {client->secret, strcspn(client->secret, "/")};
	}
	if (client->oauth.client_secret) {
		secrets[count++] = (secret) {ZSTR_VAL(client->oauth.client_secret), ZSTR_LEN(client->oauth.client_secret)};
	}
	for (size_t i = 0; i < 2 && Z_TYPE(client->oauth.tokens) == IS_ARRAY; i++) {
		zval *token = zend_hash_str_find_deref(Z_ARRVAL(client->oauth.tokens), tokens[i], strlen(tokens[i]));

		if (token && Z_TYPE_P(token) == IS_STRING) {
			secrets[count++] = (secret) {Z_STRVAL_P(token), Z_STRLEN_P(token)};
		}
	}
	return count;
}

/* The secret that comes first in the text; NULL when none does. */
static const char *first_secret(const secret *secrets, size_t count, const char *text, const char *end, size_t *len)
{
	const char *first = NULL;

	for (size_t i = 0; i < count; i++) {
		const char *found = secrets[i].len ? zend_memnstr(text, secrets[i].text, secrets[i].len, end) : NULL;

		if (found && (!first || found < first)) {
			first = found;
			*len = secrets[i].len;
		}
	}
	return first;
}

zend_string *b24_masked(const b24_client *client, const char *text, size_t len)
{
	const char *end = text + len, *found;
	secret secrets[MAX_SECRETS];
	size_t count = list_secrets(client, secrets), secret_len = 0;
	smart_str masked = {0};

	while ((found = first_secret(secrets, count, text, end, &secret_len))) {
		smart_str_appendl(&masked, text, (size_t) (found - text));
		smart_str_appendl(&masked, MASK, sizeof(MASK) - 1);
		text = found + secret_len;
	}
	smart_str_appendl(&masked, text, (size_t) (end - text));
	return smart_str_extract(&masked);
}

/* Masked before it is cut: half a secret is a secret. */
zend_string *b24_excerpt(const b24_client *client, const char *text, size_t len)
{
	zend_string *masked = b24_masked(client, text, MIN(len, EXCERPT_WINDOW)), *cut;
	size_t most = MIN(ZSTR_LEN(masked), EXCERPT);

	while (most && most < ZSTR_LEN(masked) && ((unsigned char) ZSTR_VAL(masked)[most] & 0xc0) == 0x80) {
		most--;
	}
	cut = zend_string_init(ZSTR_VAL(masked), most, 0);
	zend_string_release(masked);
	return cut;
}

void b24_masked_copy(const b24_client *client, zval *copy, zval *error)
{
	zval *value, original;

	if (Z_TYPE_P(error) == IS_STRING) {
		ZVAL_STR(copy, b24_masked(client, Z_STRVAL_P(error), Z_STRLEN_P(error)));
		return;
	}
	if (Z_TYPE_P(error) != IS_ARRAY) {
		ZVAL_COPY(copy, error);
		return;
	}
	ZVAL_ARR(copy, zend_array_dup(Z_ARRVAL_P(error)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(copy), value) {
		ZVAL_COPY_VALUE(&original, value);
		b24_masked_copy(client, value, &original);
		zval_ptr_dtor(&original);
	} ZEND_HASH_FOREACH_END();
}

static zend_object *create(const b24_client *client, zend_class_entry *ce, zend_string *text, zend_long code)
{
	zend_string *masked = b24_masked(client, ZSTR_VAL(text), ZSTR_LEN(text));
	zval exception;

	object_init_ex(&exception, ce);
	zend_update_property_str(zend_ce_exception, Z_OBJ(exception), ZEND_STRL("message"), masked);
	zend_update_property_long(zend_ce_exception, Z_OBJ(exception), ZEND_STRL("code"), code);
	zend_string_release(masked);
	zend_string_release(text);
	return Z_OBJ(exception);
}

static void throw(zend_object *exception)
{
	zval value;

	ZVAL_OBJ(&value, exception);
	zend_throw_exception_object(&value);
}

/* Readonly properties are written from the scope that declares them. */
static void set(zend_class_entry *scope, zend_object *object, const char *name, zval *value)
{
	zend_update_property(scope, object, name, strlen(name), value);
	zval_ptr_dtor(value);
}

static void set_text(const b24_client *client, zend_object *object, const char *name, const char *text, size_t len)
{
	zval value;

	ZVAL_STR(&value, b24_masked(client, text, len));
	set(b24_ce_exceptions[B24_ERROR_API], object, name, &value);
}

void b24_throw_api(const b24_client *client, const char *method, zend_string *code, zend_string *description, long status,
	zend_long retry_at)
{
	b24_error_domain domain = b24_error_domain_of(ZSTR_VAL(code), ZSTR_VAL(description));
	const char *between = ZSTR_LEN(code) && ZSTR_LEN(description) ? ": " : "";
	zend_string *message = status
		? strpprintf(0, "%s: %s%s%s (HTTP %ld)", method, ZSTR_VAL(code), between, ZSTR_VAL(description), status)
		: strpprintf(0, "%s: %s%s%s", method, ZSTR_VAL(code), between, ZSTR_VAL(description));
	zend_object *exception = create(client, b24_ce_exceptions[domain], message, status);
	zval value;

	set_text(client, exception, "error", ZSTR_VAL(code), ZSTR_LEN(code));
	set_text(client, exception, "errorDescription", ZSTR_VAL(description), ZSTR_LEN(description));
	set_text(client, exception, "restMethod", method, strlen(method));
	ZVAL_LONG(&value, status);
	set(b24_ce_exceptions[B24_ERROR_API], exception, "httpStatus", &value);
	if (domain == B24_ERROR_LIMIT) {
		ZVAL_NULL(&value);
		if (retry_at) {
			ZVAL_LONG(&value, retry_at);
		}
		set(b24_ce_exceptions[B24_ERROR_LIMIT], exception, "retryAt", &value);
	}
	throw(exception);
}

void b24_throw_transport(const b24_client *client, b24_executed executed, const char *format, ...)
{
	zend_object *exception;
	zend_string *message;
	zval value;
	va_list args;

	va_start(args, format);
	message = zend_vstrpprintf(0, format, args);
	va_end(args);
	exception = create(client, b24_ce_exceptions[B24_ERROR_TRANSPORT], message, 0);
	ZVAL_NULL(&value);
	if (executed != B24_EXECUTED_UNKNOWN) {
		ZVAL_BOOL(&value, executed == B24_EXECUTED_YES);
	}
	set(b24_ce_exceptions[B24_ERROR_TRANSPORT], exception, "executed", &value);
	throw(exception);
}

void b24_throw_decode(const b24_client *client, const char *format, ...)
{
	zend_string *message;
	va_list args;

	va_start(args, format);
	message = zend_vstrpprintf(0, format, args);
	va_end(args);
	throw(create(client, b24_ce_exceptions[B24_ERROR_DECODE], message, 0));
}

zend_object *b24_exception_take(void)
{
	zend_object *exception = EG(exception);

	if (exception) {
		GC_ADDREF(exception);
		zend_clear_exception();
	}
	return exception;
}

void b24_throw_doubt(const b24_client *client)
{
	zend_object *previous;
	zend_string *message;
	zval scratch;

	if (!EG(exception) || EG(exception)->ce != b24_ce_exceptions[B24_ERROR_TRANSPORT]) {
		return;
	}
	previous = b24_exception_take();
	message = zval_get_string(zend_read_property(zend_ce_exception, previous, ZEND_STRL("message"), true, &scratch));
	b24_throw_transport(client, B24_EXECUTED_UNKNOWN, "%s", ZSTR_VAL(message));
	zend_string_release(message);
	zend_exception_set_previous(EG(exception), previous);
}

void b24_throw_incomplete(const b24_client *client, b24_error_domain kind, zval *report, const char *reason)
{
	zend_string *message = strpprintf(0, "The %s is not complete: %s", kind == B24_ERROR_INCOMPLETE_LIST ? "list" : "batch", reason);
	zend_object *previous = b24_exception_take(), *exception;

	exception = create(client, b24_ce_exceptions[kind], message, 0);
	set(b24_ce_exceptions[kind], exception, "report", report);
	if (previous) {
		zend_exception_set_previous(exception, previous);
	}
	throw(exception);
}

bool b24_exception_is_ours(const zend_object *exception)
{
	return instanceof_function(exception->ce, b24_ce_exceptions[B24_ERROR_API]->parent);
}

bool b24_exception_is_exit(const zend_object *exception)
{
	return zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception);
}

static void add_property(zval *array, const char *key, zend_class_entry *scope, zend_object *object, const char *name)
{
	zval scratch, *value = zend_read_property(scope, object, name, strlen(name), true, &scratch);

	Z_TRY_ADDREF_P(value);
	add_assoc_zval(array, key, value);
}

bool b24_exception_is_doubt(zend_object *exception)
{
	zend_class_entry *transport = b24_ce_exceptions[B24_ERROR_TRANSPORT];
	zval scratch;

	return exception->ce == b24_ce_exceptions[B24_ERROR_DECODE] || (exception->ce == transport
		&& Z_TYPE_P(zend_read_property(transport, exception, ZEND_STRL("executed"), true, &scratch)) == IS_NULL);
}

b24_executed b24_exception_executed(zend_object *exception)
{
	zend_class_entry *api = b24_ce_exceptions[B24_ERROR_API];
	zval status, code, description;

	if (!instanceof_function(exception->ce, api)) {
		return b24_exception_is_doubt(exception) ? B24_EXECUTED_UNKNOWN : B24_EXECUTED_NO;
	}
	return b24_retry_judge(B24_ANSWERED,
		(long) Z_LVAL_P(zend_read_property(api, exception, ZEND_STRL("httpStatus"), true, &status)),
		Z_STRVAL_P(zend_read_property(api, exception, ZEND_STRL("error"), true, &code)),
		Z_STRVAL_P(zend_read_property(api, exception, ZEND_STRL("errorDescription"), true, &description))).executed;
}

/*
 * Names for failures that the portal has no code for; a TypeError or ValueError is about what was to be sent, anything
 * else the caller's own, thrown while something was under way.
 */
static const char *code_of(const zend_class_entry *ce)
{
	return ce == b24_ce_exceptions[B24_ERROR_TRANSPORT] ? "TRANSPORT_ERROR"
		: ce == b24_ce_exceptions[B24_ERROR_DECODE] ? "DECODE_ERROR"
		: instanceof_function(ce, zend_ce_error) ? "INVALID_ARGUMENT" : "INTERRUPTED";
}

void b24_exception_describe(zend_object *exception, zval *array)
{
	zend_class_entry *api = b24_ce_exceptions[B24_ERROR_API], *transport = b24_ce_exceptions[B24_ERROR_TRANSPORT];
	bool is_error = instanceof_function(exception->ce, zend_ce_error);

	array_init(array);
	if (instanceof_function(exception->ce, api)) {
		add_property(array, "error", api, exception, "error");
		add_property(array, "error_description", api, exception, "errorDescription");
		return;
	}
	add_assoc_string(array, "error", code_of(exception->ce));
	add_property(array, "error_description", is_error ? zend_ce_error : zend_ce_exception, exception, "message");
	if (exception->ce == transport) {
		add_property(array, "executed", transport, exception, "executed");
	} else if (is_error) {
		add_assoc_bool(array, "executed", false);
	} else {
		add_assoc_null(array, "executed");
	}
}
