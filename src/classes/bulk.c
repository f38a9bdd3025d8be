#include "bulk.h"

#include "call.h"
#include "commands.h"
#include "exception.h"
#include "request.h"
#include "rest.h"
#include "core/retry.h"
#include "json/alloc.h"
#include "json/params.h"

#include "ext/spl/spl_iterators.h"
#include "Zend/zend_exceptions.h"

/* Taken from the iterable before they are sent: ten full batches, or less where rows are large. */
#define WINDOW_ROWS 500
#define WINDOW_BYTES (4 * 1024 * 1024)

typedef struct bulk bulk;

/* Makes the parameters of one row; FAILURE with a TypeError or ValueError. */
typedef zend_result (*row_maker)(const bulk *b, zval *params, zval *key, zval *value);

typedef struct {
	const char *class_name;
	const char *name; /* of the PHP method */
	const char *rest;
	row_maker make;
	const char *param; /* what the row is to the REST method */
	bool strict;       /* ids: of an array all are right, or none is sent */
} bulk_method;

struct bulk {
	b24_client *client;
	const bulk_method *method;
	const b24_rest_method *row; /* what an answer is read by; NULL: it is taken as it is */
	zend_string *rest;
	uint32_t arg_num;
	b24_commands commands;
	size_t bytes;
	zval done, failed;
	zval unknown; /* key => key */
};

static zend_result expect_array(const bulk *b, zval *value)
{
	if (Z_TYPE_P(value) == IS_ARRAY) {
		return SUCCESS;
	}
	zend_argument_type_error(b->arg_num, "must hold only arrays, %s given", zend_zval_type_name(value));
	return FAILURE;
}

/* Also as the texts that rows have them in. */
static zend_result add_id(const bulk *b, zval *params, zval *id)
{
	zend_long number = 0;

	if (!b24_request_int(id, &number) && Z_TYPE_P(id) != IS_LONG) {
		zend_argument_type_error(b->arg_num, "must hold only ints, %s given", zend_zval_type_name(id));
		return FAILURE;
	}
	if (number < 1) {
		zend_argument_value_error(b->arg_num, "must hold only ids greater than 0");
		return FAILURE;
	}
	add_assoc_long(params, b->method->param, number);
	return SUCCESS;
}

static zend_result make_id(const bulk *b, zval *params, zval *key, zval *value)
{
	array_init_size(params, 1);
	return add_id(b, params, value);
}

static zend_result add_fields(const bulk *b, zval *params, zval *value)
{
	zval clean;

	if (expect_array(b, value) == FAILURE || b24_params_clean(&clean, Z_ARRVAL_P(value), b->arg_num, NULL) == FAILURE) {
		return FAILURE;
	}
	add_assoc_zval(params, "fields", &clean);
	return SUCCESS;
}

static zend_result make_fields(const bulk *b, zval *params, zval *key, zval *value)
{
	array_init_size(params, 1);
	return add_fields(b, params, value);
}

static zend_result make_update(const bulk *b, zval *params, zval *key, zval *value)
{
	array_init_size(params, 2);
	if (Z_TYPE_P(key) != IS_LONG || Z_LVAL_P(key) < 1) {
		zend_argument_value_error(b->arg_num, "must have ids greater than 0 for keys");
		return FAILURE;
	}
	add_assoc_long(params, "id", Z_LVAL_P(key));
	return add_fields(b, params, value);
}

static zend_result make_any(const bulk *b, zval *params, zval *key, zval *value)
{
	ZVAL_UNDEF(params);
	if (expect_array(b, value) == FAILURE || b24_call_check(b->rest, Z_ARRVAL_P(value), 1, b->arg_num) == FAILURE) {
		return FAILURE;
	}
	return b24_params_clean(params, Z_ARRVAL_P(value), b->arg_num, NULL);
}

static bool has_param(const b24_rest_method *row, zend_string *name)
{
	for (size_t i = 0; name && i < B24_REST_PARAMS && row->params[i].name; i++) {
		if (zend_string_equals_cstr(name, row->params[i].name, strlen(row->params[i].name))) {
			return true;
		}
	}
	return false;
}

/* What the method for one row does not send either. */
static void leave_out(const b24_rest_method *row, zval *params)
{
	for (size_t i = 0; i < B24_REST_PARAMS && row->params[i].name; i++) {
		const b24_rest_param *param = &row->params[i];
		zval *value = zend_hash_str_find(Z_ARRVAL_P(params), param->name, strlen(param->name));

		if (value && param->sent != B24_REQUIRED && (Z_TYPE_P(value) == IS_NULL || b24_rest_leaves_out(param, value))) {
			zend_hash_str_del(Z_ARRVAL_P(params), param->name, strlen(param->name));
		}
	}
}

/* A name that is not the method's would get lost on the portal without a word. */
static zend_result make_named(const bulk *b, zval *params, zval *key, zval *value)
{
	zend_string *name;
	zend_ulong index;

	ZVAL_UNDEF(params);
	if (expect_array(b, value) == FAILURE) {
		return FAILURE;
	}
	ZEND_HASH_FOREACH_KEY(Z_ARRVAL_P(value), index, name) {
		if (!has_param(b->row, name)) {
			b24_path place = {NULL, name, index};
			zend_string *text = b24_path_text(&place);

			zend_argument_value_error(b->arg_num, "must hold parameters of %s: %s is none", b->method->rest, ZSTR_VAL(text));
			zend_string_release(text);
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	if (make_any(b, params, key, value) == FAILURE) {
		return FAILURE;
	}
	leave_out(b->row, params);
	return SUCCESS;
}

static const bulk_method any_method = {"Client", "callMany", NULL, make_any, NULL, false};

static const bulk_method methods[] = {
	{"Activity", "getMany", "crm.activity.get", make_id, "id", true},
	{"Activity", "addMany", "crm.activity.add", make_fields, NULL, false},
	{"Activity", "updateMany", "crm.activity.update", make_update, NULL, false},
	{"Activity", "deleteMany", "crm.activity.delete", make_id, "id", true},
	{"Todo", "addMany", "crm.activity.todo.add", make_named, NULL, false},
	{"Binding", "listMany", "crm.activity.binding.list", make_id, "activityId", true},
	{"Binding", "addMany", "crm.activity.binding.add", make_named, NULL, false},
};

static const bulk_method *find(const zend_function *function)
{
	const char *class_name = strrchr(ZSTR_VAL(function->common.scope->name), '\\') + 1;
	const char *name = ZSTR_VAL(function->common.function_name);

	for (size_t i = 0; i < sizeof(methods) / sizeof(*methods); i++) {
		if (strcmp(methods[i].name, name) == 0 && strcmp(methods[i].class_name, class_name) == 0) {
			return &methods[i];
		}
	}
	ZEND_UNREACHABLE();
	return NULL;
}

/* The TypeError or ValueError under way is this row's error. Anything else is the caller's own and goes on. */
static zend_result refuse_row(bulk *b, zval *key)
{
	zval error;

	if (!instanceof_function(EG(exception)->ce, zend_ce_error)) {
		return FAILURE;
	}
	b24_exception_describe(EG(exception), &error);
	zend_clear_exception();
	b24_command_put(&b->failed, key, &error);
	return SUCCESS;
}

static void put_unknown(bulk *b, b24_command *command)
{
	zval key;

	ZVAL_COPY(&key, &command->key);
	b24_command_put(&b->unknown, &command->key, &key);
}

/* A write whose answer makes no sense may well have been carried out. */
static void put_answer(bulk *b, b24_command *command)
{
	zval value;

	if (!b->row) {
		ZVAL_COPY(&value, &command->result);
		b24_command_put(&b->done, &command->key, &value);
		return;
	}
	if (b24_rest_take(b->row, &value, &command->result) == SUCCESS) {
		b24_command_put(&b->done, &command->key, &value);
		return;
	}
	if (!b24_method_reads(b->method->rest)) {
		put_unknown(b, command);
		return;
	}
	b24_rest_throw(b->client, b->row, &command->result);
	b24_exception_describe(EG(exception), &value);
	zend_clear_exception();
	b24_command_put(&b->failed, &command->key, &value);
}

static void put_command(bulk *b, b24_command *command)
{
	if (command->state == B24_COMMAND_DONE) {
		put_answer(b, command);
	} else if (command->state == B24_COMMAND_UNKNOWN) {
		put_unknown(b, command);
	} else {
		b24_command_put_error(&b->failed, command);
	}
}

static void put_commands(bulk *b)
{
	for (size_t i = 0; i < b->commands.count; i++) {
		put_command(b, &b->commands.list[i]);
	}
}

static zend_result flush(bulk *b)
{
	if (b24_commands_run(b->client, &b->commands) == FAILURE) {
		return FAILURE;
	}
	put_commands(b);
	b24_commands_clear(&b->commands);
	b->bytes = 0;
	return b24_json_out_of_memory() ? FAILURE : SUCCESS;
}

/* About what a value takes in a request. */
static size_t bytes_of(const zval *value)
{
	size_t bytes = 8;
	zval *element;

	if (Z_TYPE_P(value) == IS_STRING) {
		return Z_STRLEN_P(value);
	}
	if (Z_TYPE_P(value) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
			bytes += bytes_of(element);
		} ZEND_HASH_FOREACH_END();
	}
	return bytes;
}

static bool is_known(const bulk *b, const zval *key)
{
	const zval *const lists[] = {&b->done, &b->failed, &b->unknown};

	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
		if (Z_TYPE_P(key) == IS_STRING ? zend_hash_exists(Z_ARRVAL_P(lists[i]), Z_STR_P(key))
				: zend_hash_index_exists(Z_ARRVAL_P(lists[i]), (zend_ulong) Z_LVAL_P(key))) {
			return true;
		}
	}
	return false;
}

/* Two rows of one key could not be told apart in the answer. A generator with `yield from` makes such. */
static zend_result add_row(bulk *b, zval *key, zval *value)
{
	zval params;

	ZVAL_DEREF(value);
	if (b->method->make(b, &params, key, value) == FAILURE) {
		zval_ptr_dtor(&params);
		return refuse_row(b, key);
	}
	b->bytes += bytes_of(&params);
	if (is_known(b, key) || !b24_commands_add(&b->commands, key, b->rest, &params)) {
		zval_ptr_dtor(&params);
		zend_argument_value_error(b->arg_num, "must have a key of its own for each row; this row was not sent");
		return refuse_row(b, key);
	}
	return b->commands.count == WINDOW_ROWS || b->bytes >= WINDOW_BYTES ? flush(b) : SUCCESS;
}

static zend_result add_array(bulk *b, HashTable *rows)
{
	zend_string *name;
	zend_ulong index;
	zval *value, key;

	ZEND_HASH_FOREACH_KEY_VAL(rows, index, name, value) {
		b24_command_key(&key, name, index);
		if (add_row(b, &key, value) == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

/* A key as an array would have it; iterators may have others. */
static zend_result read_key(const bulk *b, zend_object_iterator *rows, zval *key)
{
	zend_ulong index;

	if (!rows->funcs->get_current_key) {
		ZVAL_LONG(key, (zend_long) rows->index);
		return SUCCESS;
	}
	rows->funcs->get_current_key(rows, key);
	if (EG(exception)) {
		return FAILURE;
	}
	if (Z_TYPE_P(key) == IS_STRING && ZEND_HANDLE_NUMERIC_STR(Z_STRVAL_P(key), Z_STRLEN_P(key), index)) {
		zval_ptr_dtor(key);
		ZVAL_LONG(key, (zend_long) index);
	}
	if (Z_TYPE_P(key) != IS_STRING && Z_TYPE_P(key) != IS_LONG) {
		zend_argument_type_error(b->arg_num, "must have keys of type int or string, %s given", zend_zval_type_name(key));
		return FAILURE;
	}
	return SUCCESS;
}

static int add_current(zend_object_iterator *rows, void *into)
{
	zend_result result = FAILURE;
	bulk *b = into;
	zval key, *value, copy;

	ZVAL_UNDEF(&key);
	if (read_key(b, rows, &key) == SUCCESS && (value = rows->funcs->get_current_data(rows))) {
		ZVAL_COPY(&copy, value);
		result = add_row(b, &key, &copy);
		zval_ptr_dtor(&copy);
	}
	zval_ptr_dtor(&key);
	return result == SUCCESS ? ZEND_HASH_APPLY_KEEP : ZEND_HASH_APPLY_STOP;
}

static zend_result add_all(bulk *b, zval *rows)
{
	zend_result result = SUCCESS;

	if (Z_TYPE_P(rows) == IS_ARRAY) {
		result = add_array(b, Z_ARRVAL_P(rows));
	} else {
		spl_iterator_apply(rows, add_current, b);
	}
	return result == SUCCESS && !EG(exception) && !b24_json_out_of_memory() ? flush(b) : FAILURE;
}

/* Finds the one id that is wrong among thousands before the first is sent. */
static zend_result check_ids(const bulk *b, HashTable *ids)
{
	zval *id, params;

	ZEND_HASH_FOREACH_VAL(ids, id) {
		zend_result result;

		ZVAL_DEREF(id);
		result = make_id(b, &params, NULL, id);
		zval_ptr_dtor(&params);
		if (result == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static void begin(bulk *b)
{
	b24_commands_init(&b->commands, WINDOW_ROWS, b->arg_num);
	b->commands.deadline = b24_call_deadline(b->client);
	b->commands.accounted = true;
	b->commands.independent = true;
	array_init(&b->done);
	array_init(&b->failed);
	array_init(&b->unknown);
}

static void report(const bulk *b, zval *report)
{
	zval unknown, *key;

	array_init_size(&unknown, zend_hash_num_elements(Z_ARRVAL(b->unknown)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(b->unknown), key) {
		Z_TRY_ADDREF_P(key);
		add_next_index_zval(&unknown, key);
	} ZEND_HASH_FOREACH_END();
	array_init_size(report, 3);
	add_assoc_zval(report, "done", (zval *) &b->done);
	add_assoc_zval(report, "failed", (zval *) &b->failed);
	add_assoc_zval(report, "unknown", &unknown);
}

/* What became of the rows so far must not get lost with the exception that came between. */
static void break_off(bulk *b)
{
	zend_object *thrown = EG(exception);
	zval so_far;

	EG(exception) = NULL;
	put_commands(b);
	EG(exception) = thrown;
	report(b, &so_far);
	b24_throw_incomplete(b->client, B24_ERROR_INCOMPLETE_BATCH, &so_far, "an exception came between");
}

static void run(bulk *b, zval *rows, zval *return_value)
{
	begin(b);
	if (add_all(b, rows) == SUCCESS) {
		report(b, return_value);
	} else if (b24_commands_are_begun(&b->commands)) {
		break_off(b);
	} else {
		zval_ptr_dtor(&b->done);
		zval_ptr_dtor(&b->failed);
	}
	zval_ptr_dtor(&b->unknown);
	b24_commands_free(&b->commands);
}

ZEND_METHOD(B24Activity_Bulk, call)
{
	bulk b = {.client = b24_service_client(ZEND_THIS), .method = find(EX(func)), .arg_num = 1};
	zval *rows;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ITERABLE(rows)
	ZEND_PARSE_PARAMETERS_END();

	if (!b.client) {
		RETURN_THROWS();
	}
	if (b.method->strict && Z_TYPE_P(rows) == IS_ARRAY && check_ids(&b, Z_ARRVAL_P(rows)) == FAILURE) {
		RETURN_THROWS();
	}
	b.row = b24_rest_find(b.method->rest);
	b.rest = zend_string_init(b.method->rest, strlen(b.method->rest), 0);
	run(&b, rows, return_value);
	zend_string_release(b.rest);
}

void b24_bulk_call(b24_client *client, zend_string *method, zval *rows, uint32_t arg_num, zval *return_value)
{
	bulk b = {.client = client, .method = &any_method, .arg_num = arg_num, .rest = method};

	if (b24_call_check(method, NULL, 1, arg_num) == SUCCESS) {
		run(&b, rows, return_value);
	}
}
