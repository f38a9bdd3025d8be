#include "call.h"
#include "commands.h"
#include "exception.h"
#include "core/batch.h"
#include "core/pager.h"
#include "json/params.h"

#define LIST_METHOD "crm.activity.list"

/* Each cell is looked at from both ends, so that a request holds 25 of them. */
#define CELLS (B24_BATCH_COMMANDS / 2)
#define MOST_CELLS (CELLS * 10)
#define MOST_PARTS 100000

/* What a double holds exactly, and an integer with one more; no portal has come so far. */
#if SIZEOF_ZEND_LONG >= 8
# define MOST_ID ((zend_long) 1 << 53)
#else
# define MOST_ID (ZEND_LONG_MAX - 1)
#endif

/* IDs [low, high] that hold about so many rows. */
typedef struct {
	zend_long low, high;
	double rows;
} cell;

static zend_result malformed(b24_client *client, const char *what)
{
	b24_throw_decode(client, LIST_METHOD ": %s", what);
	return FAILURE;
}

static zend_result read_id(b24_client *client, zval *row, zend_long *id)
{
	zval *value = row && Z_TYPE_P(row) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("ID")) : NULL;

	if (!value || (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG)) {
		return malformed(client, "a row of the answer has no ID");
	}
	*id = zval_get_long(value);
	return *id >= 1 && *id <= MOST_ID ? SUCCESS : malformed(client, "a row of the answer has an ID that cannot be");
}

/* The IDs from one end of a cell, the caller's own conditions on them within; of all the list when both are 0. */
static void add_look(b24_commands *commands, zval *filter, const cell *within, bool descending)
{
	zend_string *method = zend_string_init(ZEND_STRL(LIST_METHOD), 0);
	zval params, where, select, order, key;

	ZVAL_ARR(&where, zend_array_dup(Z_ARRVAL_P(filter)));
	if (within->high) {
		add_assoc_long(&where, ">ID", within->low - 1);
		add_assoc_long(&where, "<ID", within->high + 1);
	}
	array_init(&select);
	add_next_index_string(&select, "ID");
	array_init(&order);
	add_assoc_string(&order, "ID", descending ? "DESC" : "ASC");
	array_init(&params);
	if (zend_hash_num_elements(Z_ARRVAL(where))) {
		add_assoc_zval(&params, "filter", &where);
	} else {
		zval_ptr_dtor(&where); /* an empty one could not go into a batch */
	}
	add_assoc_zval(&params, "select", &select);
	add_assoc_zval(&params, "order", &order);
	add_assoc_long(&params, "start", -1);
	ZVAL_LONG(&key, (zend_long) commands->count);
	b24_commands_add(commands, &key, method, &params);
	zend_string_release(method);
}

static zend_result refused(b24_client *client, zval *error)
{
	zend_string *code = b24_call_text(error, "error"), *description = b24_call_text(error, "error_description");

	b24_throw_api(client, LIST_METHOD, code, description, 200, b24_call_retry_at(client, LIST_METHOD, B24_IN_BATCH));
	zend_string_release(code);
	zend_string_release(description);
	return FAILURE;
}

/* A command's rows: how many, and the IDs at both ends. */
static zend_result read_look(b24_client *client, b24_command *command, uint32_t *rows, zend_long *first, zend_long *last)
{
	HashTable *list;

	if (command->state == B24_COMMAND_FAILED) {
		return refused(client, &command->error);
	}
	if (command->state != B24_COMMAND_DONE) {
		return malformed(client, "the batch answer leaves a command out");
	}
	if (Z_TYPE(command->result) != IS_ARRAY || !zend_array_is_list(Z_ARRVAL(command->result))) {
		return malformed(client, "the result is not a list of rows");
	}
	list = Z_ARRVAL(command->result);
	*rows = zend_hash_num_elements(list);
	if (!*rows) {
		return SUCCESS;
	}
	return read_id(client, zend_hash_index_find(list, 0), first) == SUCCESS
		? read_id(client, zend_hash_index_find(list, *rows - 1), last) : FAILURE;
}

static double density(uint32_t rows, zend_long from, zend_long to)
{
	double steps = from < to ? (double) to - (double) from : (double) from - (double) to;

	return steps > 0 ? (rows - 1) / steps : rows;
}

/* From both ends of a cell: where its rows begin and end, and how close they lie there. */
static zend_result measure(b24_client *client, b24_command *looks, cell *seen)
{
	zend_long low = 0, low_last = 0, high = 0, high_last = 0;
	uint32_t from_low, from_high;
	const cell asked = *seen;

	if (read_look(client, &looks[0], &from_low, &low, &low_last) == FAILURE
		|| read_look(client, &looks[1], &from_high, &high, &high_last) == FAILURE) {
		return FAILURE;
	}
	if (!from_low || !from_high) {
		return SUCCESS;
	}
	if (low > low_last || high < high_last || low > high) {
		return malformed(client, "the portal did not sort the rows by ID");
	}
	if (asked.high && (low < asked.low || high > asked.high)) {
		return malformed(client, "the portal did not apply the ID condition");
	}
	*seen = (cell) {low, high, from_low};
	if (from_low >= B24_PAGE_ROWS) {
		seen->rows = ((double) high - (double) low + 1) * (density(from_low, low, low_last) + density(from_high, high, high_last)) / 2;
		seen->rows = MAX(seen->rows, B24_PAGE_ROWS);
	}
	return SUCCESS;
}

/* One request's worth of cells; each then spans its own rows only. */
static zend_result look_into(b24_client *client, zval *filter, cell *cells, size_t count)
{
	zend_result result;
	b24_commands commands;

	b24_commands_init(&commands, count * 2, 0);
	commands.deadline = b24_call_deadline(client);
	for (size_t i = 0; i < count; i++) {
		add_look(&commands, filter, &cells[i], false);
		add_look(&commands, filter, &cells[i], true);
	}
	result = b24_commands_run(client, &commands);
	for (size_t i = 0; i < count && result == SUCCESS; i++) {
		result = measure(client, &commands.list[i * 2], &cells[i]);
	}
	b24_commands_free(&commands);
	return result;
}

/* Where the rows are between two IDs, in so many cells. */
static zend_result look_closer(b24_client *client, zval *filter, const cell *all, cell *cells, size_t count)
{
	double width = ((double) all->high - (double) all->low + 1) / (double) count;
	zend_result result = SUCCESS;

	for (size_t i = 0; i < count; i++) {
		cells[i] = (cell) {.low = all->low + (zend_long) (width * (double) i),
			.high = i + 1 < count ? all->low + (zend_long) (width * (double) (i + 1)) - 1 : all->high};
	}
	for (size_t i = 0; i < count && result == SUCCESS; i += CELLS) {
		result = look_into(client, filter, cells + i, MIN(count - i, CELLS));
	}
	return result;
}

static void add_range(zval *ranges, zend_long from, zend_long to)
{
	zval range;

	array_init_size(&range, 2);
	add_next_index_long(&range, from);
	add_next_index_long(&range, to);
	add_next_index_zval(ranges, &range);
}

/* Cuts all the IDs where a part of the rows is full; nothing lies between two parts. */
static void divide(zval *ranges, const cell *all, const cell *cells, size_t count, zend_long parts)
{
	double rows = 0, passed = 0;
	zend_long from = all->low, part = 1;

	for (size_t i = 0; i < count; i++) {
		rows += cells[i].rows;
	}
	for (size_t i = 0; i < count; i++) {
		double width = (double) cells[i].high - (double) cells[i].low + 1;

		for (; part < parts && rows * (double) part / (double) parts <= passed + cells[i].rows; part++) {
			double share = cells[i].rows > 0 ? (rows * (double) part / (double) parts - passed) / cells[i].rows : 0;
			zend_long to = cells[i].low + (zend_long) (width * share) - 1;

			if (cells[i].rows > 0 && to >= from && to < all->high) {
				add_range(ranges, from, to);
				from = to + 1;
			}
		}
		passed += cells[i].rows;
	}
	add_range(ranges, from, all->high);
}

static zend_result find_ranges(b24_client *client, zval *filter, zend_long parts, zval *ranges)
{
	size_t count = parts < CELLS / 2 ? CELLS : MIN((size_t) parts * 2, MOST_CELLS);
	zend_result result;
	cell all = {0}, *cells;

	array_init(ranges);
	result = look_into(client, filter, &all, 1);
	if (result == FAILURE || all.rows == 0) {
		return result;
	}
	count = MIN(count, (size_t) (all.high - all.low) + 1);
	cells = ecalloc(count, sizeof(*cells));
	result = parts > 1 ? look_closer(client, filter, &all, cells, count) : SUCCESS;
	if (result == SUCCESS) {
		divide(ranges, &all, cells, count, parts);
	}
	efree(cells);
	return result;
}

ZEND_METHOD(B24Activity_Activity, ranges)
{
	b24_client *client = b24_service_client(ZEND_THIS);
	HashTable *given = (HashTable *) &zend_empty_array;
	zend_long parts;
	zval filter;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_LONG(parts)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	if (parts < 1 || parts > MOST_PARTS) {
		zend_argument_value_error(1, "must be between 1 and %d", MOST_PARTS);
		RETURN_THROWS();
	}
	if (!client || b24_params_clean(&filter, given, 2, NULL) == FAILURE) {
		RETURN_THROWS();
	}
	if (find_ranges(client, &filter, parts, return_value) == FAILURE) {
		zval_ptr_dtor(return_value);
		ZVAL_NULL(return_value);
	}
	zval_ptr_dtor(&filter);
}
