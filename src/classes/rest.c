#include "rest.h"

#include "call.h"
#include "doubt.h"
#include "exception.h"
#include "json/params.h"

#include "ext/json/php_json.h"

static bool take_array(zval *value, zval *found)
{
	ZVAL_COPY(value, found);
	return Z_TYPE_P(found) == IS_ARRAY;
}

static bool take_array_or_null(zval *value, zval *found)
{
	ZVAL_COPY(value, found);
	return Z_TYPE_P(found) == IS_ARRAY || Z_TYPE_P(found) == IS_NULL;
}

/* The spellings that the REST API has for booleans: a write that has run must not look like one that failed. */
static bool take_bool(zval *value, zval *found)
{
	static const char *const words[] = {"0", "N", "false", "1", "Y", "true"};

	if (Z_TYPE_P(found) == IS_LONG && (Z_LVAL_P(found) == 0 || Z_LVAL_P(found) == 1)) {
		ZVAL_BOOL(value, Z_LVAL_P(found) == 1);
		return true;
	}
	for (size_t i = 0; Z_TYPE_P(found) == IS_STRING && i < 6; i++) {
		if (zend_string_equals_cstr(Z_STR_P(found), words[i], strlen(words[i]))) {
			ZVAL_BOOL(value, i >= 3);
			return true;
		}
	}
	ZVAL_COPY(value, found);
	return Z_TYPE_P(found) == IS_TRUE || Z_TYPE_P(found) == IS_FALSE;
}

/* Numbers come as ints or, from the classic methods, as their digits. */
static bool take_int(zval *value, zval *found)
{
	zend_long number;

	if (Z_TYPE_P(found) == IS_STRING
		&& is_numeric_string(Z_STRVAL_P(found), Z_STRLEN_P(found), &number, NULL, false) == IS_LONG) {
		ZVAL_LONG(value, number);
		return true;
	}
	ZVAL_COPY(value, found);
	return Z_TYPE_P(found) == IS_LONG;
}

static bool is_bound(HashTable *bindings, zval *type, zval *id)
{
	zval *binding, *its_type, *its_id;

	ZEND_HASH_FOREACH_VAL(bindings, binding) {
		its_type = Z_TYPE_P(binding) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(binding), ZEND_STRL("entityTypeId")) : NULL;
		its_id = its_type ? zend_hash_str_find(Z_ARRVAL_P(binding), ZEND_STRL("entityId")) : NULL;
		if (its_id && zval_get_long(its_type) == Z_LVAL_P(type) && zval_get_long(its_id) == Z_LVAL_P(id)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

static zval *param_of(zval *params, const char *name)
{
	return zend_hash_str_find(Z_ARRVAL_P(params), name, strlen(name));
}

/* A binding that was moved is at its target and no longer at its source. */
static bool has_moved(b24_client *client, zval *params, double deadline, double pause)
{
	zval ask, envelope, *bindings;
	zend_result result;
	bool moved = false;

	array_init_size(&ask, 1);
	add_assoc_long(&ask, "activityId", Z_LVAL_P(param_of(params, "activityId")));
	result = b24_call_run_within(client, "crm.activity.binding.list", &ask, deadline, pause, &envelope);
	zval_ptr_dtor(&ask);
	if (result == FAILURE) {
		return false;
	}
	bindings = b24_call_result(&envelope);
	if (Z_TYPE_P(bindings) == IS_ARRAY) {
		moved = is_bound(Z_ARRVAL_P(bindings), param_of(params, "targetEntityTypeId"), param_of(params, "targetEntityId"))
			&& !is_bound(Z_ARRVAL_P(bindings), param_of(params, "sourceEntityTypeId"), param_of(params, "sourceEntityId"));
	}
	zval_ptr_dtor(&envelope);
	return moved;
}

#define PLAIN(take, kind) take, {NULL}, kind, NULL
#define WITHIN(take, kind, ...) take, {__VA_ARGS__}, kind, NULL
#define ARRAY PLAIN(take_array, "an array")
#define BOOL PLAIN(take_bool, "a boolean")
#define SUCCESS_BOOL WITHIN(take_bool, "an object with the boolean \"success\"", "success")
#define ID_INT WITHIN(take_int, "an object with the int \"id\"", "id")
#define ACTIVITY_ID_INT WITHIN(take_int, "an object with the int \"activity.id\"", "activity", "id")
#define BADGE WITHIN(take_array, "an object with the array \"badge\"", "badge")

#define OWNER {"ownerTypeId", b24_read_id, B24_REQUIRED}, {"ownerId", b24_read_id, B24_REQUIRED}
#define ENTITY {"entityTypeId", b24_read_id, B24_REQUIRED}, {"entityId", b24_read_id, B24_REQUIRED}
#define ACTIVITY_ID {"activityId", b24_read_id, B24_REQUIRED}
#define TODO_ID {"id", b24_read_id, B24_REQUIRED}, OWNER
#define TODO_REST(sent) {"title", b24_read_text, sent}, {"description", b24_read_text, sent}, \
	{"responsibleId", b24_read_count, B24_UNLESS_NULL}, {"parentActivityId", b24_read_count, B24_UNLESS_NULL}, \
	{"pingOffsets", b24_read_offsets, sent}, {"colorId", b24_read_color, (sent) | B24_UNLESS_NULL}

#define HANDLER_OF(what, handler) {what, b24_read_word, B24_REQUIRED}, {handler, b24_read_word, B24_REQUIRED}
#define COUNTED "an object with the int \"count\""

static const b24_rest_method methods[] = {
	{"Activity", "add", "crm.activity.add", {{"fields", b24_read_new_activity, B24_REQUIRED}}, PLAIN(take_int, "an int")},
	{"Activity", "get", "crm.activity.get", {{"id", b24_read_id, B24_REQUIRED}}, ARRAY},
	{"Activity", "update", "crm.activity.update",
		{{"id", b24_read_id, B24_REQUIRED}, {"fields", b24_read_changed_activity, B24_REQUIRED}}, BOOL},
	{"Activity", "delete", "crm.activity.delete", {{"id", b24_read_id, B24_REQUIRED}}, BOOL},
	{"Activity", "fields", "crm.activity.fields", {{NULL, NULL, 0}}, ARRAY},
	{"Activity", "communicationFields", "crm.activity.communication.fields", {{NULL, NULL, 0}}, ARRAY},
	{"Activity", "callTranscript", "crm.activity.call.getTranscript", {ACTIVITY_ID}, PLAIN(take_array_or_null, "an array or null")},

	{"Todo", "add", "crm.activity.todo.add",
		{OWNER, {"deadline", b24_read_moment, B24_REQUIRED}, TODO_REST(B24_UNLESS_EMPTY)}, ID_INT},
	{"Todo", "update", "crm.activity.todo.update",
		{TODO_ID, {"deadline", b24_read_moment, B24_REQUIRED}, TODO_REST(B24_UNLESS_NULL)}, ID_INT},
	{"Todo", "updateDeadline", "crm.activity.todo.updateDeadline",
		{TODO_ID, {"value", b24_read_moment, B24_REQUIRED}}, ID_INT},
	{"Todo", "updateDescription", "crm.activity.todo.updateDescription",
		{TODO_ID, {"value", b24_read_text, B24_REQUIRED}}, ID_INT},
	{"Todo", "updateColor", "crm.activity.todo.updateColor", {TODO_ID, {"colorId", b24_read_color, B24_REQUIRED}}, ID_INT},
	{"Todo", "updateResponsibleUser", "crm.activity.todo.updateResponsibleUser",
		{TODO_ID, {"responsibleId", b24_read_id, B24_REQUIRED}}, ID_INT},

	{"Binding", "add", "crm.activity.binding.add", {ACTIVITY_ID, ENTITY}, BOOL},
	{"Binding", "delete", "crm.activity.binding.delete", {ACTIVITY_ID, ENTITY}, BOOL},
	{"Binding", "list", "crm.activity.binding.list", {ACTIVITY_ID}, ARRAY},
	{"Binding", "move", "crm.activity.binding.move",
		{ACTIVITY_ID, {"sourceEntityTypeId", b24_read_id, B24_REQUIRED}, {"sourceEntityId", b24_read_id, B24_REQUIRED},
			{"targetEntityTypeId", b24_read_id, B24_REQUIRED}, {"targetEntityId", b24_read_id, B24_REQUIRED}}, take_bool, {NULL}, "a boolean", has_moved},

	{"LayoutBlocks", "set", "crm.activity.layout.blocks.set",
		{ENTITY, ACTIVITY_ID, {"layout", b24_read_blocks, B24_REQUIRED}}, SUCCESS_BOOL},
	{"LayoutBlocks", "get", "crm.activity.layout.blocks.get", {ENTITY, ACTIVITY_ID},
		WITHIN(take_array_or_null, "an object with \"layout\", an array or null", "layout")},
	{"LayoutBlocks", "delete", "crm.activity.layout.blocks.delete", {ENTITY, ACTIVITY_ID}, SUCCESS_BOOL},

	{"ActivityType", "add", "crm.activity.type.add", {{"fields", b24_read_type_fields, B24_REQUIRED}}, BOOL},
	{"ActivityType", "list", "crm.activity.type.list", {{NULL, NULL, 0}}, ARRAY},
	{"ActivityType", "delete", "crm.activity.type.delete", {{"TYPE_ID", b24_read_word, B24_REQUIRED}}, BOOL},

	{"Configurable", "add", "crm.activity.configurable.add",
		{OWNER, {"fields", b24_read_configurable_fields, B24_REQUIRED}, {"layout", b24_read_layout, B24_REQUIRED}},
		ACTIVITY_ID_INT},
	{"Configurable", "update", "crm.activity.configurable.update",
		{{"id", b24_read_id, B24_REQUIRED}, {"fields", b24_read_configurable_fields, B24_UNLESS_NULL},
			{"layout", b24_read_layout, B24_UNLESS_NULL}}, ACTIVITY_ID_INT},
	{"Configurable", "get", "crm.activity.configurable.get", {{"id", b24_read_id, B24_REQUIRED}},
		WITHIN(take_array, "an object with the array \"activity\"", "activity")},

	{"Badge", "add", "crm.activity.badge.add",
		{{"code", b24_read_word, B24_REQUIRED}, {"title", b24_read_title, B24_REQUIRED},
			{"value", b24_read_title, B24_REQUIRED}, {"type", b24_read_badge_type, B24_REQUIRED}},
		BADGE},
	{"Badge", "get", "crm.activity.badge.get", {{"code", b24_read_word, B24_REQUIRED}}, BADGE},
	{"Badge", "list", "crm.activity.badge.list", {{NULL, NULL, 0}},
		WITHIN(take_array, "an object with the array \"badges\"", "badges")},
	{"Badge", "delete", "crm.activity.badge.delete", {{"code", b24_read_word, B24_REQUIRED}}, BOOL},

	{"Events", "bind", "event.bind", {HANDLER_OF("event", "handler"), {"auth_type", b24_read_count, B24_UNLESS_NULL}}, BOOL},
	{"Events", "unbind", "event.unbind", {HANDLER_OF("event", "handler"), {"auth_type", b24_read_count, B24_UNLESS_NULL}},
		WITHIN(take_int, COUNTED, "count")},
	{"Events", "list", "event.get", {{NULL, NULL, 0}}, ARRAY},

	{"Placement", "bind", "placement.bind",
		{HANDLER_OF("PLACEMENT", "HANDLER"), {"options", b24_read_placement_options, B24_UNLESS_EMPTY}}, BOOL},
	{"Placement", "unbind", "placement.unbind",
		{{"PLACEMENT", b24_read_word, B24_REQUIRED}, {"HANDLER", b24_read_word, B24_UNLESS_NULL}},
		WITHIN(take_int, COUNTED, "count")},
	{"Placement", "get", "placement.get", {{NULL, NULL, 0}}, ARRAY},
	{"Placement", "list", "placement.list", {{NULL, NULL, 0}}, ARRAY},
};

#define METHODS (sizeof(methods) / sizeof(*methods))

/* The PHP method that is running, by the names its stub declares. */
static const b24_rest_method *find(const zend_function *function)
{
	const char *class_name = strrchr(ZSTR_VAL(function->common.scope->name), '\\') + 1;
	const char *name = ZSTR_VAL(function->common.function_name);

	for (size_t i = 0; i < METHODS; i++) {
		if (strcmp(methods[i].name, name) == 0 && strcmp(methods[i].class_name, class_name) == 0) {
			return &methods[i];
		}
	}
	ZEND_UNREACHABLE();
	return NULL;
}

const b24_rest_method *b24_rest_find(const char *rest)
{
	for (size_t i = 0; i < METHODS; i++) {
		if (strcmp(methods[i].rest, rest) == 0) {
			return &methods[i];
		}
	}
	return NULL;
}

static uint32_t count_params(const b24_rest_method *method, bool required)
{
	uint32_t count = 0;

	while (count < B24_REST_PARAMS && method->params[count].name && (!required || method->params[count].sent == B24_REQUIRED)) {
		count++;
	}
	return count;
}

static bool is_empty(const zval *arg)
{
	return (Z_TYPE_P(arg) == IS_STRING && !Z_STRLEN_P(arg))
		|| (Z_TYPE_P(arg) == IS_ARRAY && !zend_hash_num_elements(Z_ARRVAL_P(arg)));
}

bool b24_rest_leaves_out(const b24_rest_param *param, const zval *arg)
{
	return ((param->sent & B24_UNLESS_NULL) && Z_TYPE_P(arg) == IS_NULL) || ((param->sent & B24_UNLESS_EMPTY) && is_empty(arg));
}

static zend_result read_params(zend_execute_data *execute_data, const b24_rest_method *method, zval *params)
{
	uint32_t most = count_params(method, false), least = count_params(method, true);

	if (ZEND_NUM_ARGS() < least || ZEND_NUM_ARGS() > most) {
		zend_wrong_parameters_count_error(least, most);
		return FAILURE;
	}
	for (uint32_t i = 0; i < ZEND_NUM_ARGS(); i++) {
		const b24_rest_param *param = &method->params[i];
		zval *arg = ZEND_CALL_ARG(execute_data, i + 1);

		ZVAL_DEREF(arg);
		if (!b24_rest_leaves_out(param, arg) && param->read(params, param->name, arg, i + 1) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

void b24_rest_throw(const b24_client *client, const b24_rest_method *method, zval *result)
{
	smart_str json = {0};
	zend_string *start;

	b24_json_encode(&json, result, PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_PRESERVE_ZERO_FRACTION);
	start = b24_excerpt(client, json.s ? ZSTR_VAL(json.s) : "", smart_str_get_len(&json));
	b24_throw_decode(client, "%s: the result is not %s: %s", method->rest, method->kind, ZSTR_VAL(start));
	zend_string_release(start);
	smart_str_free(&json);
}

/* An answer that was settled in doubt is just `true`, whatever else the method wraps it in. */
static zval *follow(const b24_rest_method *method, zval *found)
{
	for (size_t i = 0; i < 2 && method->path[i] && found && Z_TYPE_P(found) != IS_TRUE; i++) {
		found = Z_TYPE_P(found) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(found), method->path[i], strlen(method->path[i])) : NULL;
	}
	return found;
}

zend_result b24_rest_take(const b24_rest_method *method, zval *value, zval *result)
{
	zval *found = follow(method, result);

	ZVAL_UNDEF(value);
	if (found && method->take(value, found)) {
		return SUCCESS;
	}
	zval_ptr_dtor(value);
	ZVAL_UNDEF(value);
	return FAILURE;
}

typedef struct {
	b24_client *client;
	b24_mark mark;
	zval *params;
	double deadline;
} sought;

static bool has_left_mark(void *context, double pause)
{
	const sought *s = context;

	return s->mark(s->client, s->params, s->deadline, pause);
}

static void run(b24_client *client, const b24_rest_method *method, zval *params, zval *return_value)
{
	sought s = {client, method->mark, params, b24_call_deadline(client)};
	zval envelope, *result, taken;

	if (b24_call_run_within(client, method->rest, params, s.deadline, 0, &envelope) == FAILURE) {
		if (method->mark && b24_doubt_resolve(has_left_mark, &s)) {
			RETVAL_TRUE;
		}
		return;
	}
	result = b24_call_result(&envelope);
	if (b24_rest_take(method, &taken, result) == SUCCESS) {
		RETVAL_COPY_VALUE(&taken);
	} else {
		b24_rest_throw(client, method, result);
	}
	zval_ptr_dtor(&envelope);
}

ZEND_METHOD(B24Activity_Rest, call)
{
	const b24_rest_method *method = find(EX(func));
	b24_client *client = b24_service_client(ZEND_THIS);
	zval params;

	if (!client) {
		RETURN_THROWS();
	}
	array_init(&params);
	if (read_params(execute_data, method, &params) == SUCCESS) {
		run(client, method, &params, return_value);
	}
	zval_ptr_dtor(&params);
}
