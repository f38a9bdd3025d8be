#include "crest.h"

#include "core/batch.h"
#include "json/form.h"
#include "json/query.h"

/*
 * More commands than one request takes go in several, each through static::callCurl() as if it were the only one. The
 * keys stay the caller's, so references need no translation, and the answers' maps add up to one.
 */
typedef struct {
	zend_class_entry *called;
	zval commands; /* key => "method?query" */
	HashTable names; /* key => position */
	b24_batch_item *items;
	size_t capacity;
	size_t share; /* of a request's bytes that each command takes at least: for classes with a smaller BATCH_COUNT */
	zval *halt;
} batch;

static zend_string *command_text(zval *data)
{
	zend_string *method = zval_get_string(b24_crest_element(data, "method")), *query, *text;
	zval *params = b24_crest_element(data, "params");

	if (!params) {
		return method;
	}
	query = b24_form_text(params);
	text = query ? strpprintf(0, "%s?%s", ZSTR_VAL(method), ZSTR_VAL(query)) : NULL;
	zend_string_release(method);
	if (query) {
		zend_string_release(query);
	}
	return text;
}

static void add_position(batch *b, zend_string *name, zend_ulong index, zend_long position)
{
	zval value;

	ZVAL_LONG(&value, position);
	name ? zend_hash_add_new(&b->names, name, &value) : zend_hash_index_add_new(&b->names, index, &value);
}

static zend_result add_command(batch *b, zend_string *name, zend_ulong index, zval *data)
{
	zend_long position = zend_hash_num_elements(Z_ARRVAL(b->commands));
	zval *params = b24_crest_element(data, "params"), text;
	zend_string *command = command_text(data);

	if (!command) {
		return FAILURE;
	}
	add_position(b, name, index, position);
	b->items[position] = (b24_batch_item) {.bytes = MAX(ZSTR_LEN(command), b->share), .earliest = (size_t) position};
	if (params && Z_TYPE_P(params) == IS_ARRAY) {
		b->items[position].earliest = (size_t) b24_query_earliest(Z_ARRVAL_P(params), &b->names, position);
	}
	ZVAL_STR(&text, command);
	name ? zend_hash_add_new(Z_ARRVAL(b->commands), name, &text) : zend_hash_index_add_new(Z_ARRVAL(b->commands), index, &text);
	return SUCCESS;
}

static zend_result add_commands(batch *b, HashTable *from)
{
	zend_result outcome = SUCCESS;
	zend_string *name;
	zend_ulong index;
	zval *data, held;

	ZEND_HASH_FOREACH_KEY_VAL(from, index, name, data) {
		ZVAL_DEREF(data);
		if (Z_TYPE_P(data) == IS_OBJECT) {
			zend_type_error("%s::callBatch(): Each command must be of type array, %s given", ZSTR_VAL(b->called->name),
				zend_zval_type_name(data));
			return FAILURE;
		}
		/* The __toString() of a method's name may drop it. */
		ZVAL_COPY(&held, data);
		outcome = b24_crest_element(&held, "method") ? add_command(b, name, index, &held) : SUCCESS;
		zval_ptr_dtor(&held);
		if (outcome == FAILURE) {
			break;
		}
	} ZEND_HASH_FOREACH_END();
	return outcome;
}

/* Those of one request. */
static void pick(batch *b, size_t request, zval *picked)
{
	zend_string *name;
	zend_ulong index;
	size_t position = 0;
	zval *text;

	array_init(picked);
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL(b->commands), index, name, text) {
		if (b->items[position++].request != request) {
			continue;
		}
		Z_ADDREF_P(text);
		name ? zend_hash_add_new(Z_ARRVAL_P(picked), name, text) : zend_hash_index_add_new(Z_ARRVAL_P(picked), index, text);
	} ZEND_HASH_FOREACH_END();
}

static zend_result send_request(batch *b, size_t request, zval *answer)
{
	zval given, params, commands;
	zend_result outcome;

	pick(b, request, &commands);
	array_init_size(&params, 2);
	add_assoc_zval(&params, "cmd", &commands);
	Z_TRY_ADDREF_P(b->halt);
	add_assoc_zval(&params, "halt", b->halt);
	array_init_size(&given, 2);
	add_assoc_string(&given, "method", "batch");
	add_assoc_zval(&given, "params", &params);
	outcome = b24_crest_invoke(b->called, "callcurl", answer, 1, &given);
	zval_ptr_dtor(&given);
	return outcome;
}

static HashTable *map_of(zval *answer, const char *name)
{
	zval *maps = Z_TYPE_P(answer) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(answer), ZEND_STRL("result")) : NULL;
	zval *map = maps && Z_TYPE_P(maps) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(maps), name, strlen(name)) : NULL;

	return map && Z_TYPE_P(map) == IS_ARRAY ? Z_ARRVAL_P(map) : NULL;
}

/* An array inside one that is ours alone, made ours as well. */
static zval *own(zval *array, const char *key)
{
	zval *value = zend_hash_str_find(Z_ARRVAL_P(array), key, strlen(key));

	SEPARATE_ARRAY(value);
	return value;
}

static void add_maps(zval *whole, zval *answer)
{
	static const char *const maps[] = {"result", "result_error", "result_total", "result_next", "result_time"};

	for (size_t i = 0; i < sizeof(maps) / sizeof(*maps); i++) {
		HashTable *more = map_of(answer, maps[i]);

		if (more && map_of(whole, maps[i])) {
			zend_hash_merge(Z_ARRVAL_P(own(own(whole, "result"), maps[i])), more, zval_add_ref, false);
		}
	}
}

/* From the beginning of the first request to the end of the last. */
static void add_time(zval *whole, zval *answer)
{
	zval *time = b24_crest_element(whole, "time"), *more = b24_crest_element(answer, "time"), *value;
	zend_string *name;

	if (!time || !more || Z_TYPE_P(time) != IS_ARRAY || Z_TYPE_P(more) != IS_ARRAY) {
		return;
	}
	time = own(whole, "time");
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(more), name, value) {
		zval *sum = name ? zend_hash_find(Z_ARRVAL_P(time), name) : NULL;

		if (sum && (zend_string_equals_literal(name, "duration") || zend_string_equals_literal(name, "processing"))) {
			convert_to_double(sum);
			Z_DVAL_P(sum) += zval_get_double(value);
		} else if (name && !strstr(ZSTR_VAL(name), "start")) {
			Z_TRY_ADDREF_P(value);
			zend_hash_update(Z_ARRVAL_P(time), name, value);
		}
	} ZEND_HASH_FOREACH_END();
}

/* A request that failed as a whole ends the batch: what came before it stays, its error stands beside that. */
static bool add_failure(zval *whole, zval *answer)
{
	if (map_of(answer, "result")) {
		return false;
	}
	if (Z_TYPE_P(answer) == IS_ARRAY) {
		zend_hash_merge(Z_ARRVAL_P(whole), Z_ARRVAL_P(answer), zval_add_ref, false);
	}
	if (!b24_crest_element(whole, "error")) {
		add_assoc_string(whole, "error", "no_json");
		add_assoc_string(whole, "error_information", "A later request of the batch was not answered by the portal");
	}
	return true;
}

static bool is_halted(const batch *b, zval *answer)
{
	HashTable *errors = map_of(answer, "result_error");

	return zend_is_true(b->halt) && errors && zend_hash_num_elements(errors);
}

static void send_all(batch *b, size_t requests, zval *whole)
{
	bool over = send_request(b, 0, whole) == FAILURE || !map_of(whole, "result") || is_halted(b, whole);
	zval answer;

	for (size_t i = 1; i < requests && !over; i++) {
		over = send_request(b, i, &answer) == FAILURE;
		if (!over) {
			SEPARATE_ARRAY(whole);
			over = add_failure(whole, &answer);
			add_maps(whole, &answer);
			add_time(whole, &answer);
			over |= is_halted(b, &answer);
		}
		zval_ptr_dtor(&answer);
	}
}

static void run(batch *b, zval *return_value)
{
	size_t count = zend_hash_num_elements(Z_ARRVAL(b->commands)), culprit, requests;

	if (!count) {
		ZVAL_EMPTY_ARRAY(return_value);
		return;
	}
	requests = b24_batch_plan(b->items, count, false, &culprit);
	if (!requests) {
		b24_crest_error(return_value, "batch_references",
			"Commands that refer to each other by $result[…] do not fit in one request; nothing was sent");
	} else if (requests > 1 && b24_crest_is_raw(b->called)) {
		b24_crest_error(return_value, "batch_transport",
			"A batch of more than one request needs the transport json; nothing was sent");
	} else {
		send_all(b, requests, return_value);
	}
}

static size_t share_of(zend_class_entry *called)
{
	zval *count = b24_crest_class_constant(called, "BATCH_COUNT");
	zend_long most = count ? zval_get_long(count) : 0;

	return most > 0 && most < B24_BATCH_COMMANDS ? (size_t) (B24_BATCH_BYTES / most) : 0;
}

static void open_and_run(zend_class_entry *called, HashTable *from, zval *halt, zval *return_value)
{
	batch b = {.called = called, .halt = halt, .share = share_of(called)};

	array_init(&b.commands);
	zend_hash_init(&b.names, zend_hash_num_elements(from), NULL, NULL, 0);
	b.items = ecalloc(zend_hash_num_elements(from) + 1, sizeof(*b.items));
	if (add_commands(&b, from) == SUCCESS) {
		run(&b, return_value);
	}
	efree(b.items);
	zend_hash_destroy(&b.names);
	zval_ptr_dtor(&b.commands);
}

ZEND_METHOD(B24Activity_CRest, callBatch)
{
	zend_class_entry *called = zend_get_called_scope(execute_data);
	zval *commands, *halt = NULL, converted, zero;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(commands)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(halt)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_LONG(&zero, 0);
	if (Z_TYPE_P(commands) != IS_ARRAY) {
		RETURN_EMPTY_ARRAY();
	}
	if (b24_crest_convert(called, &converted, commands, true) == FAILURE || Z_TYPE(converted) != IS_ARRAY) {
		zval_ptr_dtor(&converted);
		return;
	}
	open_and_run(called, Z_ARRVAL(converted), halt ? halt : &zero, return_value);
	zval_ptr_dtor(&converted);
}
