#include "args.h"
#include "call.h"
#include "doubt.h"
#include "exception.h"
#include "request.h"
#include "rest.h"
#include "turn.h"
#include "core/platform.h"

#define ADD "crm.activity.add"
#define LIST "crm.activity.list"

typedef struct {
	b24_client *client;
	double deadline;
	zend_string *originator, *origin;
} pair;

typedef struct {
	const pair *pair;
	zend_long id;
} sought;

/* Whoever stores digits may answer with an int. */
static bool is_same(HashTable *row, const char *name, const zend_string *text)
{
	zval *value = zend_hash_str_find(row, name, strlen(name));
	char digits[MAX_LENGTH_OF_LONG];

	if (value && Z_TYPE_P(value) == IS_LONG) {
		snprintf(digits, sizeof(digits), ZEND_LONG_FMT, Z_LVAL_P(value));
		return zend_string_equals_cstr(text, digits, strlen(digits));
	}
	return value && Z_TYPE_P(value) == IS_STRING && zend_string_equals(Z_STR_P(value), text);
}

/* The portal's database compares without letter case, and an unknown key in a filter is no condition to it at all. */
static zval *row_in(const pair *p, zval *rows)
{
	zval *row;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		if (Z_TYPE_P(row) == IS_ARRAY && is_same(Z_ARRVAL_P(row), "ORIGINATOR_ID", p->originator)
			&& is_same(Z_ARRVAL_P(row), "ORIGIN_ID", p->origin)) {
			return row;
		}
	} ZEND_HASH_FOREACH_END();
	return NULL;
}

static zend_result read_id(const pair *p, zval *rows, zend_long *id)
{
	zval *row;

	if (Z_TYPE_P(rows) != IS_ARRAY) {
		b24_throw_decode(p->client, LIST ": the result is not a list of rows");
		return FAILURE;
	}
	*id = 0;
	row = row_in(p, rows);
	if (row && (!b24_request_int(zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("ID")), id) || *id < 1)) {
		b24_throw_decode(p->client, LIST ": a row of the answer has no ID");
		return FAILURE;
	}
	return SUCCESS;
}

static void probe_params(const pair *p, zval *params)
{
	static const char *const columns[] = {"ID", "ORIGINATOR_ID", "ORIGIN_ID"};
	zval filter, select, order;

	array_init(&filter);
	add_assoc_str(&filter, "=ORIGINATOR_ID", zend_string_copy(p->originator));
	add_assoc_str(&filter, "=ORIGIN_ID", zend_string_copy(p->origin));
	array_init(&select);
	for (size_t i = 0; i < sizeof(columns) / sizeof(*columns); i++) {
		add_next_index_string(&select, columns[i]);
	}
	array_init(&order);
	add_assoc_string(&order, "ID", "ASC");
	array_init(params);
	add_assoc_zval(params, "filter", &filter);
	add_assoc_zval(params, "select", &select);
	add_assoc_zval(params, "order", &order);
	add_assoc_long(params, "start", -1);
}

/* The activity of this pair, 0 when there is none. */
static zend_result probe(const pair *p, double pause, zend_long *id)
{
	zval params, envelope;
	zend_result result;

	probe_params(p, &params);
	result = b24_call_run_within(p->client, LIST, &params, p->deadline, pause, &envelope);
	zval_ptr_dtor(&params);
	if (result == FAILURE) {
		return FAILURE;
	}
	result = read_id(p, b24_call_result(&envelope), id);
	zval_ptr_dtor(&envelope);
	return result;
}

/* What was made by an add that nobody knows about can be found. */
static bool was_made(void *context, double pause)
{
	sought *s = context;

	return probe(s->pair, pause, &s->id) == SUCCESS && s->id;
}

static zend_long add(const pair *p, zval *params)
{
	const b24_rest_method *method = b24_rest_find(ADD);
	sought s = {p, 0};
	zval envelope, *result, id;

	if (b24_call_run_within(p->client, ADD, params, p->deadline, 0, &envelope) == FAILURE) {
		return b24_doubt_resolve(was_made, &s) ? s.id : 0;
	}
	result = b24_call_result(&envelope);
	if (b24_rest_take(method, &id, result) == FAILURE) {
		ZVAL_LONG(&id, 0);
		b24_rest_throw(p->client, method, result);
	}
	zval_ptr_dtor(&envelope);
	return Z_LVAL(id);
}

static b24_lock *turn_of(const pair *p)
{
	zend_string *name = strpprintf(0, "%s%c%s", ZSTR_VAL(p->originator), '\0', ZSTR_VAL(p->origin));
	b24_lock *turn = b24_turn_open(p->client, ADD, "once", b24_limiter_key(ZSTR_VAL(name), ZSTR_LEN(name), "", 0));

	zend_string_release(name);
	return turn;
}

static zend_long find_or_add(const pair *p, zval *params, b24_lock *turn)
{
	zend_long id = 0;

	if (b24_turn_take(p->client, ADD, turn, p->deadline) == SUCCESS && probe(p, 0, &id) == SUCCESS && !id) {
		id = add(p, params);
	}
	return id;
}

/*
 * From the first look to the last nobody else of this host adds the same pair. A fatal error lets go as well: a worker
 * of php-fpm lives on.
 */
static zend_long once(const pair *p, zval *params)
{
	b24_lock *turn = turn_of(p);
	volatile zend_long id = 0;

	if (!turn) {
		return 0;
	}
	zend_try {
		id = find_or_add(p, params, turn);
	} zend_catch {
		b24_lock_close(turn);
		zend_bailout();
	} zend_end_try();
	b24_lock_close(turn);
	return id;
}

static zend_string *text_of(zval *fields, const char *name)
{
	return zval_get_string(zend_hash_str_find(Z_ARRVAL_P(fields), name, strlen(name)));
}

ZEND_METHOD(B24Activity_Activity, addOnce)
{
	pair p = {.client = b24_service_client(ZEND_THIS)};
	zval *fields, params;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY(fields)
	ZEND_PARSE_PARAMETERS_END();

	if (!p.client) {
		RETURN_THROWS();
	}
	array_init(&params);
	if (b24_read_once_activity(&params, "fields", fields, 1) == SUCCESS) {
		p.deadline = b24_call_deadline(p.client);
		fields = zend_hash_str_find(Z_ARRVAL(params), ZEND_STRL("fields"));
		p.originator = text_of(fields, "ORIGINATOR_ID");
		p.origin = text_of(fields, "ORIGIN_ID");
		RETVAL_LONG(once(&p, &params));
		zend_string_release(p.originator);
		zend_string_release(p.origin);
	}
	zval_ptr_dtor(&params);
}
