#include "call.h"
#include "exception.h"
#include "core/platform.h"

#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"

#define GET "event.offline.get"
#define LIST "event.offline.list"
#define CLEAR "event.offline.clear"

/* Rows that are taken at a time; the portal's own page of event.offline.list. */
#define PAGE 50

/* What was handled is cleared at the latest after so many seconds: as much may be handled twice after a crash. */
#define CLEAR_AFTER 1.0

typedef struct {
	b24_client *client;
	zend_fcall_info *handler;
	zend_fcall_info_cache *cache;
	zend_long limit;
	zend_long handled;
	zend_string *process; /* whose rows are at work; owned */
	zval done;            /* their IDs that are handled and not cleared yet */
	double since;
} queue;

static zval *field(zval *array, const char *name)
{
	return Z_TYPE_P(array) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(array), name, strlen(name)) : NULL;
}

static void add_condition(zval *params, const char *name, const char *key, zval *value)
{
	zval *container = field(params, name), fresh;

	if (!container) {
		array_init(&fresh);
		add_assoc_zval(params, name, &fresh);
		container = field(params, name);
	}
	add_assoc_zval(container, key, value);
}

/* Runs it with parameters that it takes over; the envelope's result, which stays the envelope's, or NULL. */
static zval *ask(queue *q, const char *method, zval *params, zval *envelope)
{
	zend_result result = b24_call_run(q->client, method, params, envelope);

	zval_ptr_dtor(params);
	return result == SUCCESS ? b24_call_result(envelope) : NULL;
}

/* Rows are cleared under the reservation that they were taken with, and by their own IDs. */
static zend_result clear(queue *q)
{
	zval params, envelope;

	if (zend_hash_num_elements(Z_ARRVAL(q->done)) == 0) {
		return SUCCESS;
	}
	array_init_size(&params, 2);
	add_assoc_str(&params, "process_id", zend_string_copy(q->process));
	add_assoc_zval(&params, "id", &q->done);
	array_init(&q->done);
	if (!ask(q, CLEAR, &params, &envelope)) {
		return FAILURE;
	}
	zval_ptr_dtor(&envelope);
	q->since = b24_now();
	return SUCCESS;
}

/* The same with an exception under way, which stays the one that the caller sees. */
static void clear_anyway(queue *q)
{
	zend_object *thrown = EG(exception);

	EG(exception) = NULL;
	clear(q);
	if (thrown) {
		if (EG(exception)) {
			zend_clear_exception();
		}
		EG(exception) = thrown;
	}
}

static zend_result call_handler(queue *q, zval *row)
{
	zval event, returned;

	ZVAL_ARR(&event, zend_array_dup(Z_ARRVAL_P(row)));
	zend_hash_str_del(Z_ARRVAL(event), ZEND_STRL("PROCESS_ID"));
	zend_hash_str_del(Z_ARRVAL(event), ZEND_STRL("ERROR"));
	ZVAL_UNDEF(&returned);
	q->handler->params = &event;
	q->handler->param_count = 1;
	q->handler->retval = &returned;
	zend_call_function(q->handler, q->cache);
	zval_ptr_dtor(&returned);
	zval_ptr_dtor(&event);
	return EG(exception) ? FAILURE : SUCCESS;
}

static zend_result handle(queue *q, zval *row)
{
	zval *id = field(row, "ID");

	if (!id || (Z_TYPE_P(id) != IS_STRING && Z_TYPE_P(id) != IS_LONG)) {
		b24_throw_decode(q->client, "An offline event has no ID");
		return FAILURE;
	}
	if (call_handler(q, row) == FAILURE) {
		return FAILURE;
	}
	q->handled++;
	Z_TRY_ADDREF_P(id);
	add_next_index_zval(&q->done, id);
	return b24_now() - q->since > CLEAR_AFTER ? clear(q) : SUCCESS;
}

/* What was done under another reservation has to be cleared under that one. */
static zend_result switch_process(queue *q, zval *process)
{
	if (!process || Z_TYPE_P(process) != IS_STRING || !Z_STRLEN_P(process)) {
		b24_throw_decode(q->client, "An offline event is not reserved");
		return FAILURE;
	}
	if (q->process && zend_string_equals(q->process, Z_STR_P(process))) {
		return SUCCESS;
	}
	if (clear(q) == FAILURE) {
		return FAILURE;
	}
	if (q->process) {
		zend_string_release(q->process);
	}
	q->process = zend_string_copy(Z_STR_P(process));
	return SUCCESS;
}

/* `process` is that of all rows, or NULL when each row tells its own. */
static zend_result handle_all(queue *q, zval *rows, zval *process)
{
	zval *row;

	q->since = b24_now();
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		if (q->handled == q->limit) {
			break;
		}
		if (switch_process(q, process ? process : field(row, "PROCESS_ID")) == FAILURE || handle(q, row) == FAILURE) {
			clear_anyway(q);
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return clear(q);
}

/* Rows that are not marked as failed, reserved ones only if told so; `after` is an ID or undefined. */
static void list_params(zval *params, bool reserved, zval *after)
{
	zval value;

	array_init(params);
	ZVAL_LONG(&value, 0);
	add_condition(params, "filter", "=ERROR", &value);
	if (reserved) {
		ZVAL_EMPTY_STRING(&value);
		add_condition(params, "filter", ">PROCESS_ID", &value);
	}
	if (Z_TYPE_P(after) != IS_UNDEF) {
		add_condition(params, "filter", ">ID", after);
	}
	ZVAL_STRING(&value, "ASC");
	add_condition(params, "order", "ID", &value);
}

static zval *no_rows(queue *q, const char *method, zval *envelope)
{
	b24_throw_decode(q->client, "%s: the result holds no list of events", method);
	zval_ptr_dtor(envelope);
	return NULL;
}

static uint32_t last_id(zval *rows, zval *last)
{
	zval *row, *id;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		id = field(row, "ID");
		zval_ptr_dtor(last);
		ZVAL_UNDEF(last);
		if (id) {
			ZVAL_COPY(last, id);
		}
	} ZEND_HASH_FOREACH_END();
	return zend_hash_num_elements(Z_ARRVAL_P(rows));
}

/* What a worker before this one took and did not finish, page by page: those come first. */
static zend_result handle_left(queue *q)
{
	zval params, envelope, *rows, last;
	zend_result result = SUCCESS;
	uint32_t count = PAGE;

	ZVAL_UNDEF(&last);
	while (result == SUCCESS && count == PAGE && q->handled < q->limit) {
		list_params(&params, true, &last);
		ZVAL_UNDEF(&last);
		rows = ask(q, LIST, &params, &envelope);
		if (!rows || (Z_TYPE_P(rows) != IS_ARRAY && !no_rows(q, LIST, &envelope))) {
			return FAILURE;
		}
		count = last_id(rows, &last);
		result = handle_all(q, rows, NULL);
		zval_ptr_dtor(&envelope);
	}
	zval_ptr_dtor(&last);
	return result;
}

static zend_result handle_page(queue *q, zend_long wanted, zend_long *count)
{
	zval params, envelope, *result, *rows;
	zend_result outcome;

	array_init_size(&params, 2);
	add_assoc_long(&params, "clear", 0);
	add_assoc_long(&params, "limit", wanted);
	result = ask(q, GET, &params, &envelope);
	if (!result) {
		return FAILURE;
	}
	rows = field(result, "events");
	if (!rows || Z_TYPE_P(rows) != IS_ARRAY) {
		no_rows(q, GET, &envelope);
		return FAILURE;
	}
	*count = zend_hash_num_elements(Z_ARRVAL_P(rows));
	outcome = *count ? handle_all(q, rows, field(result, "process_id")) : SUCCESS;
	zval_ptr_dtor(&envelope);
	return outcome;
}

/* Taken in pieces, so that a crash leaves few of them to whoever comes next. */
static zend_result handle_fresh(queue *q)
{
	zend_long wanted = PAGE, count = PAGE;

	while (count >= wanted && q->handled < q->limit) {
		wanted = MIN(PAGE, q->limit - q->handled);
		if (handle_page(q, wanted, &count) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

static zend_long handle_queue(queue *q)
{
	array_init(&q->done);
	if (handle_left(q) == SUCCESS) {
		handle_fresh(q);
	}
	zval_ptr_dtor(&q->done);
	if (q->process) {
		zend_string_release(q->process);
	}
	return q->handled;
}

/* Without a handler nothing is taken. */
static zend_long count_queue(queue *q)
{
	zval params, envelope, none, *total;
	zend_long count = 0;

	ZVAL_UNDEF(&none);
	list_params(&params, false, &none);
	if (!ask(q, LIST, &params, &envelope)) {
		return 0;
	}
	total = zend_hash_str_find(Z_ARRVAL(envelope), ZEND_STRL("total"));
	if (total && Z_TYPE_P(total) == IS_LONG) {
		count = Z_LVAL_P(total);
	} else {
		b24_throw_decode(q->client, LIST ": the answer has no total");
	}
	zval_ptr_dtor(&envelope);
	return count;
}

ZEND_METHOD(B24Activity_Events, offline)
{
	zend_fcall_info handler = empty_fcall_info;
	zend_fcall_info_cache cache = empty_fcall_info_cache;
	queue q = {.client = b24_service_client(ZEND_THIS), .handler = &handler, .cache = &cache, .limit = PAGE};

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_FUNC_OR_NULL(handler, cache)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(q.limit)
	ZEND_PARSE_PARAMETERS_END();

	if (!q.client) {
		RETURN_THROWS();
	}
	if (q.limit < 1) {
		zend_argument_value_error(2, "must be greater than 0");
		RETURN_THROWS();
	}
	RETVAL_LONG(ZEND_FCI_INITIALIZED(handler) ? handle_queue(&q) : count_queue(&q));
}
