#include "call.h"
#include "exception.h"
#include "request.h"
#include "turn.h"
#include "core/platform.h"

#include "Zend/zend_exceptions.h"

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
	bool plain; /* this portal's list cannot be searched by reservation or error */
	b24_lock *taking; /* see begin_taking() */
	b24_lock *held;   /* the reservation that is at work */
} queue;

/* Rows of one reservation. */
typedef struct {
	zval envelope; /* of the answer that brought them */
	zval *rows;
	zend_string *process; /* the envelope's */
	zval done;            /* IDs that are handled and not cleared yet */
	double since;
} share;

static zval *field(zval *array, const char *name)
{
	return Z_TYPE_P(array) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(array), name, strlen(name)) : NULL;
}

/* Runs it with parameters that it takes over; the envelope's result, which stays the envelope's, or NULL. */
static zval *ask(queue *q, const char *method, zval *params, zval *envelope)
{
	zend_result result = b24_call_run(q->client, method, params, envelope);

	zval_ptr_dtor(params);
	return result == SUCCESS ? b24_call_result(envelope) : NULL;
}

/*
 * The portal keeps what a worker took and did not clear, but not whether that worker still lives. So every worker holds
 * a lock on its reservation, which ends with it. The empty name stands for the moment between the portal's answer and
 * that lock: whoever takes or looks holds it.
 */
static b24_lock *open_lock(queue *q, const char *process)
{
	const char *application = b24_client_is_oauth(q->client) ? ZSTR_VAL(q->client->oauth.client_id) : "";

	return b24_turn_open(q->client, GET, "offline", b24_limiter_key(application, strlen(application), process, strlen(process)));
}

static void let_go(b24_lock **lock)
{
	b24_lock_close(*lock);
	*lock = NULL;
}

static zend_result begin_taking(queue *q)
{
	q->taking = open_lock(q, "");
	return q->taking ? b24_turn_take(q->client, GET, q->taking, b24_call_deadline(q->client)) : FAILURE;
}

/* Rows are cleared under the reservation that they were taken with, and by their own IDs. */
static zend_result clear(queue *q, share *s)
{
	zval params, envelope;

	if (zend_hash_num_elements(Z_ARRVAL(s->done)) == 0) {
		return SUCCESS;
	}
	array_init_size(&params, 2);
	add_assoc_str(&params, "process_id", zend_string_copy(s->process));
	add_assoc_zval(&params, "id", &s->done);
	array_init(&s->done);
	if (!ask(q, CLEAR, &params, &envelope)) {
		return FAILURE;
	}
	zval_ptr_dtor(&envelope);
	s->since = b24_now();
	return SUCCESS;
}

/* The same with an exception under way, which stays the one that the caller sees. */
static void clear_anyway(queue *q, share *s)
{
	zend_object *thrown = EG(exception);

	EG(exception) = NULL;
	clear(q, s);
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

	ZVAL_COPY(&event, row);
	ZVAL_UNDEF(&returned);
	q->handler->params = &event;
	q->handler->param_count = 1;
	q->handler->retval = &returned;
	zend_call_function(q->handler, q->cache);
	zval_ptr_dtor(&returned);
	zval_ptr_dtor(&event);
	return EG(exception) ? FAILURE : SUCCESS;
}

static zend_result handle(queue *q, share *s, zval *row)
{
	zval *id = field(row, "ID");

	if (!id || (Z_TYPE_P(id) != IS_STRING && Z_TYPE_P(id) != IS_LONG)) {
		b24_throw_decode(q->client, GET ": an event has no ID");
		return FAILURE;
	}
	if (call_handler(q, row) == FAILURE) {
		return FAILURE;
	}
	q->handled++;
	Z_TRY_ADDREF_P(id);
	add_next_index_zval(&s->done, id);
	return b24_now() - s->since > CLEAR_AFTER ? clear(q, s) : SUCCESS;
}

static zend_result handle_all(queue *q, share *s)
{
	zval *row;

	s->since = b24_now();
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(s->rows), row) {
		if (handle(q, s, row) == FAILURE) {
			clear_anyway(q, s);
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return clear(q, s);
}

static zend_result not_understood(queue *q, const char *method, const char *what)
{
	b24_throw_decode(q->client, "%s: the result has no %s", method, what);
	return FAILURE;
}

static zend_result read_share(queue *q, share *s, zval *result)
{
	zval *process = field(result, "process_id");

	s->rows = field(result, "events");
	if (!s->rows || Z_TYPE_P(s->rows) != IS_ARRAY) {
		return not_understood(q, GET, "list of events");
	}
	if (zend_hash_num_elements(Z_ARRVAL_P(s->rows)) == 0) {
		return SUCCESS;
	}
	if (!process || Z_TYPE_P(process) != IS_STRING || !Z_STRLEN_P(process)) {
		return not_understood(q, GET, "process_id");
	}
	s->process = Z_STR_P(process);
	return SUCCESS;
}

/* Rows that were taken under `process` before, or with NULL fresh ones, which are reserved by that. */
static zend_result take(queue *q, share *s, const char *process, zend_long wanted)
{
	zval params, *result;

	array_init_size(&params, 3);
	add_assoc_long(&params, "clear", 0);
	add_assoc_long(&params, "limit", wanted);
	if (process) {
		add_assoc_string(&params, "process_id", process);
	}
	result = ask(q, GET, &params, &s->envelope);
	return result ? read_share(q, s, result) : FAILURE;
}

static zend_result take_fresh(queue *q, share *s, zend_long wanted)
{
	zend_result result = begin_taking(q) == SUCCESS ? take(q, s, NULL, wanted) : FAILURE;

	let_go(&q->held);
	if (result == SUCCESS && s->process) {
		q->held = open_lock(q, ZSTR_VAL(s->process));
		/* New as the name is, only another name's lock can be in the way, and that keeps others off as well. */
		result = q->held ? SUCCESS : FAILURE;
		if (q->held) {
			b24_lock_try(q->held);
		}
	}
	let_go(&q->taking);
	return result;
}

/*
 * Fresh ones, or the rest of a reservation whose lock the caller holds. Taken in pieces, so that a crash leaves few of
 * them to whoever comes next.
 */
static zend_result handle_from(queue *q, const char *process)
{
	zend_result result = SUCCESS;
	zend_long wanted = PAGE, count = PAGE;

	while (result == SUCCESS && count >= wanted && q->handled < q->limit) {
		share s = {0};

		array_init(&s.done);
		wanted = MIN(PAGE, q->limit - q->handled);
		result = process ? take(q, &s, process, wanted) : take_fresh(q, &s, wanted);
		if (result == SUCCESS) {
			count = zend_hash_num_elements(Z_ARRVAL_P(s.rows));
			result = handle_all(q, &s);
		}
		zval_ptr_dtor(&s.envelope);
		zval_ptr_dtor(&s.done);
	}
	return result;
}

static void add_condition(zval *params, const char *name, const char *key, zval *value)
{
	zval container;

	array_init_size(&container, 2);
	add_assoc_zval(&container, key, value);
	add_assoc_zval(params, name, &container);
}

/* The error of a filter that is not allowed; then there is no exception any more. */
static bool was_filter_refused(void)
{
	zval error, *code;
	bool refused;

	if (!b24_exception_is_ours(EG(exception))) {
		return false;
	}
	b24_exception_describe(EG(exception), &error);
	code = field(&error, "error");
	refused = Z_TYPE_P(code) == IS_STRING && zend_string_equals_literal_ci(Z_STR_P(code), "ERROR_ARGUMENT");
	zval_ptr_dtor(&error);
	if (refused) {
		zend_clear_exception();
	}
	return refused;
}

/* Takes no rows. The answer's result, or NULL. */
static zval *list_after(queue *q, const char *after, zval *envelope)
{
	const char *key = q->plain ? "ID" : "PROCESS_ID";
	zval params, value;

	array_init(&params);
	ZVAL_STRING(&value, after);
	add_condition(&params, "filter", q->plain ? ">ID" : ">PROCESS_ID", &value);
	if (!q->plain) {
		add_assoc_long(field(&params, "filter"), "=ERROR", 0);
	}
	ZVAL_STRING(&value, "ASC");
	add_condition(&params, "order", key, &value);
	return ask(q, LIST, &params, envelope);
}

/*
 * Rows of the reservations after this one, by their names. Whose worker lives has locked them before they are told. From
 * a portal that does not search by reservation it is all rows, by their IDs.
 */
static zval *list_reserved(queue *q, const char *after, zval *envelope)
{
	zval *rows;

	if (begin_taking(q) == FAILURE) {
		return NULL;
	}
	rows = list_after(q, after, envelope);
	if (!rows && !q->plain && was_filter_refused()) {
		q->plain = true;
		rows = list_after(q, "0", envelope);
	}
	let_go(&q->taking);
	if (rows && Z_TYPE_P(rows) != IS_ARRAY) {
		not_understood(q, LIST, "events");
		zval_ptr_dtor(envelope);
		return NULL;
	}
	return rows;
}

static zend_result handle_left_by(queue *q, const char *process)
{
	zend_result result = SUCCESS;

	q->held = open_lock(q, process);
	if (!q->held) {
		return FAILURE;
	}
	if (b24_lock_try(q->held)) {
		result = handle_from(q, process);
	}
	let_go(&q->held);
	return result;
}

static bool has_text(const zval *value)
{
	return value && Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value);
}

/* Where the next list begins: behind this row. */
static void note_last(zend_string **last, zval *text)
{
	if (has_text(text) || (text && Z_TYPE_P(text) == IS_LONG)) {
		zend_string_release(*last);
		*last = zval_get_string(text);
	}
}

/*
 * `*last` is the reservation looked at last, or in a plain list the ID, and always some text. Rows that nobody has
 * taken are none of these, and neither are those that were given up.
 */
static zend_result handle_reserved(queue *q, zval *rows, zend_string **last)
{
	zend_string *process = ZSTR_EMPTY_ALLOC();
	zend_result result = SUCCESS;
	zval *row;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		zval *name = field(row, "PROCESS_ID"), *error = field(row, "ERROR");

		if (Z_TYPE_P(row) != IS_ARRAY) {
			return not_understood(q, LIST, "events");
		}
		note_last(last, q->plain ? field(row, "ID") : name);
		if (has_text(name) && !(error && zend_is_true(error)) && !zend_string_equals(process, Z_STR_P(name))) {
			process = Z_STR_P(name);
			result = handle_left_by(q, ZSTR_VAL(process));
		}
		if (result == FAILURE || q->handled == q->limit) {
			break;
		}
	} ZEND_HASH_FOREACH_END();
	return result;
}

/* There is another page behind a full one, unless that would be the same again. */
static zend_result handle_left_page(queue *q, zend_string **last, bool *goes_on)
{
	zend_string *before = zend_string_copy(*last);
	zval envelope, *rows = list_reserved(q, ZSTR_VAL(before), &envelope);
	zend_result result = FAILURE;

	if (rows) {
		result = handle_reserved(q, rows, last);
		*goes_on = zend_hash_num_elements(Z_ARRVAL_P(rows)) == PAGE && !zend_string_equals(before, *last);
		zval_ptr_dtor(&envelope);
	}
	zend_string_release(before);
	return result;
}

/* What workers before this one took and did not finish. */
static zend_result handle_left(queue *q)
{
	zend_string *last = ZSTR_EMPTY_ALLOC();
	zend_result result = SUCCESS;
	bool goes_on = true;

	while (result == SUCCESS && goes_on && q->handled < q->limit) {
		result = handle_left_page(q, &last, &goes_on);
	}
	zend_string_release(last);
	return result;
}

/* A fatal error must not keep the locks for as long as this process lives. */
static void handle_queue(queue *q)
{
	zend_try {
		if (handle_left(q) == SUCCESS) {
			handle_from(q, NULL);
		}
	} zend_catch {
		let_go(&q->held);
		let_go(&q->taking);
		zend_bailout();
	} zend_end_try();
	let_go(&q->held);
	let_go(&q->taking);
}

static zval *list_waiting(queue *q, zval *envelope)
{
	zval params, value;

	array_init(&params);
	if (!q->plain) {
		ZVAL_LONG(&value, 0);
		add_condition(&params, "filter", "=ERROR", &value);
	}
	return ask(q, LIST, &params, envelope);
}

/* Without a handler nothing is taken. */
static zend_long count_queue(queue *q)
{
	zend_long count = 0;
	zval envelope;

	if (!list_waiting(q, &envelope)) {
		q->plain = was_filter_refused();
		if (!q->plain || !list_waiting(q, &envelope)) {
			return 0;
		}
	}
	if (!b24_request_int(zend_hash_str_find(Z_ARRVAL(envelope), ZEND_STRL("total")), &count)) {
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
	if (ZEND_FCI_INITIALIZED(handler)) {
		handle_queue(&q);
		RETURN_LONG(q.handled);
	}
	RETURN_LONG(count_queue(&q));
}
