#include "classes.h"

#include "exception.h"
#include "request.h"

#define MASK "***"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	zend_object *event = zend_objects_new(ce);

	object_properties_init(event, ce);
	event->handlers = &handlers;
	return event;
}

static bool is_secret(const zend_string *name)
{
	return name && ZSTR_LEN(name) >= 5 && strcasecmp(ZSTR_VAL(name) + ZSTR_LEN(name) - 5, "token") == 0;
}

static void mask(zval *text)
{
	zval_ptr_dtor(text);
	ZVAL_STRING(text, MASK);
}

static void mask_tokens(HashTable *auth)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(auth, name, value) {
		if (is_secret(name)) {
			mask(value);
		}
	} ZEND_HASH_FOREACH_END();
}

/* get_object_vars() reads the properties themselves; before PHP 8.4 it does not come here. */
static bool reads_properties(zend_prop_purpose purpose)
{
#if PHP_VERSION_ID >= 80400
	return purpose == ZEND_PROP_PURPOSE_GET_OBJECT_VARS;
#else
	(void) purpose;
	return false;
#endif
}

/* Whatever prints, exports or encodes the whole object gets this; the property itself is as the portal sent it. */
static HashTable *shown_properties(zend_object *object, zend_prop_purpose purpose)
{
	HashTable *properties = zend_array_dup(zend_std_get_properties(object));
	zval *auth = zend_hash_str_find(properties, ZEND_STRL("auth"));

	if (auth && Z_TYPE_P(auth) == IS_ARRAY && !reads_properties(purpose)) {
		SEPARATE_ARRAY(auth);
		mask_tokens(Z_ARRVAL_P(auth));
	}
	return properties;
}

void b24_event_init(zend_class_entry *ce)
{
	ce->create_object = create;
	b24_handlers_init(&handlers, 0, zend_object_std_dtor);
	handlers.get_properties_for = shown_properties;
}

/* Where an event tells the activity that it is about. */
typedef struct {
	const char *event;
	const char *path[2]; /* in `data` */
	bool always;         /* and without it the event is none */
} activity_event;

static const activity_event activity_events[] = {
	{"ONCRMACTIVITYADD", {"FIELDS", "ID"}, true},
	{"ONCRMACTIVITYUPDATE", {"FIELDS", "ID"}, true},
	{"ONCRMACTIVITYDELETE", {"FIELDS", "ID"}, true},
	{"ONCRMTIMELINEITEMACTION", {"activityId"}, false},
};

static zval *walk(zval *data, const char *const path[2])
{
	for (size_t i = 0; data && i < 2 && path[i]; i++) {
		data = Z_TYPE_P(data) == IS_ARRAY ? b24_request_find(Z_ARRVAL_P(data), path[i]) : NULL;
	}
	return data;
}

static zend_result read_activity(zval *id, const zend_string *event, zval *data)
{
	ZVAL_NULL(id);
	for (size_t i = 0; i < sizeof(activity_events) / sizeof(*activity_events); i++) {
		const activity_event *row = &activity_events[i];
		zend_long number;

		if (!zend_string_equals_cstr(event, row->event, strlen(row->event))) {
			continue;
		}
		if (b24_request_int(walk(data, row->path), &number) && number > 0) {
			ZVAL_LONG(id, number);
		} else if (row->always) {
			zend_argument_value_error(1, "must hold the ID of an activity as \"data[FIELDS][ID]\"");
			return FAILURE;
		}
	}
	return SUCCESS;
}

static zend_result refuse(const char *code, const char *text)
{
	zend_string *error = zend_string_init(code, strlen(code), 0), *description = zend_string_init(text, strlen(text), 0);

	b24_throw_api(NULL, "event", error, description, 0, 0);
	zend_string_release(error);
	zend_string_release(description);
	return FAILURE;
}

/* Before anything else is looked at: whoever does not know the token learns nothing about what would be right. */
static zend_result check_sender(HashTable *post, zend_string *expected)
{
	zval *auth = b24_request_find(post, "auth");
	zval *token = auth && Z_TYPE_P(auth) == IS_ARRAY ? b24_request_find(Z_ARRVAL_P(auth), "application_token") : NULL;

	if (!token || Z_TYPE_P(token) != IS_STRING) {
		return refuse("NO_AUTH_FOUND", "The request carries no application_token");
	}
	if (php_safe_bcmp(expected, Z_STR_P(token)) != 0) {
		return refuse("INVALID_CREDENTIALS", "The request's application_token is another one");
	}
	return SUCCESS;
}

/* Form fields are texts. Anything deeper is no event's, and would meet code that expects a text. */
static zend_result read_auth(zval *copy, HashTable *auth)
{
	zend_string *name;
	zend_ulong index;
	zval *value;

	array_init_size(copy, zend_hash_num_elements(auth));
	ZEND_HASH_FOREACH_KEY_VAL(auth, index, name, value) {
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT) {
			zend_argument_value_error(1, "must hold a text as \"auth[%s]\"", name ? ZSTR_VAL(name) : "…");
			zval_ptr_dtor(copy);
			ZVAL_UNDEF(copy);
			return FAILURE;
		}
		Z_TRY_ADDREF_P(value);
		name ? zend_hash_add_new(Z_ARRVAL_P(copy), name, value) : zend_hash_index_add_new(Z_ARRVAL_P(copy), index, value);
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static zend_result read_name(zval *name, HashTable *post)
{
	zval *value = b24_request_find(post, "event");

	if (!value || Z_TYPE_P(value) != IS_STRING || !Z_STRLEN_P(value)) {
		zend_argument_value_error(1, "must hold the name of an event as \"event\"");
		return FAILURE;
	}
	ZVAL_STR(name, zend_string_toupper(Z_STR_P(value)));
	return SUCCESS;
}

/* A form has no way to say "empty array" but an empty text or nothing. */
static zend_result read_data(zval *data, HashTable *post)
{
	zval *value = b24_request_find(post, "data");

	if (!value || (Z_TYPE_P(value) == IS_STRING && !Z_STRLEN_P(value))) {
		ZVAL_EMPTY_ARRAY(data);
		return SUCCESS;
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		zend_argument_value_error(1, "must hold an array as \"data\"");
		return FAILURE;
	}
	ZVAL_COPY(data, value);
	return SUCCESS;
}

static zend_result read_time(zval *ts, HashTable *post)
{
	zend_long seconds;

	if (!b24_request_int(b24_request_find(post, "ts"), &seconds)) {
		zend_argument_value_error(1, "must hold unix seconds as \"ts\"");
		return FAILURE;
	}
	ZVAL_LONG(ts, seconds);
	return SUCCESS;
}

enum { NAME, ACTIVITY_ID, DATA, AUTH, TS, PROPERTIES };

static const char *const names[PROPERTIES] = {"name", "activityId", "data", "auth", "ts"};

static zend_result read_all(zval values[PROPERTIES], HashTable *post)
{
	return read_name(&values[NAME], post) == SUCCESS && read_data(&values[DATA], post) == SUCCESS
		&& read_auth(&values[AUTH], Z_ARRVAL_P(b24_request_find(post, "auth"))) == SUCCESS
		&& read_time(&values[TS], post) == SUCCESS
		&& read_activity(&values[ACTIVITY_ID], Z_STR(values[NAME]), &values[DATA]) == SUCCESS ? SUCCESS : FAILURE;
}

ZEND_METHOD(B24Activity_Event, fromRequest)
{
	zval values[PROPERTIES] = {0};
	zend_class_entry *ce = EX(func)->common.scope;
	zend_string *token;
	HashTable *post;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ARRAY_HT(post)
		Z_PARAM_STR(token)
	ZEND_PARSE_PARAMETERS_END();

	if (!ZSTR_LEN(token)) {
		zend_argument_value_error(2, "must not be empty: without it anybody could send events");
		RETURN_THROWS();
	}
	if (check_sender(post, token) == SUCCESS && read_all(values, post) == SUCCESS) {
		object_init_ex(return_value, ce);
	}
	for (size_t i = 0; i < PROPERTIES; i++) {
		if (Z_TYPE_P(return_value) == IS_OBJECT) {
			zend_update_property(ce, Z_OBJ_P(return_value), names[i], strlen(names[i]), &values[i]);
		}
		zval_ptr_dtor(&values[i]);
	}
}

ZEND_METHOD(B24Activity_Event, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}
