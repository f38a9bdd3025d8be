#include "walk.h"

#include "call.h"
#include "exception.h"
#include "core/platform.h"
#include "core/retry.h"
#include "json/alloc.h"

#include "Zend/zend_exceptions.h"
#include "Zend/zend_smart_str.h"

/* Progress is told at most this often, in seconds. */
#define TELL_EVERY 0.1

/* An answer that took this long and did not come is asked for again in a smaller portion. */
#define SLOW_SECONDS 5.0

/* About what a page's command adds to the caller's conditions. */
#define PAGE_BYTES 200

static b24_client *client_of(const b24_walk *walk)
{
	return b24_client_from(Z_OBJ(walk->client));
}

void b24_report_array(const b24_report *report, zval *array)
{
	array_init(array);
	add_assoc_long(array, "rows", report->rows);
	add_assoc_long(array, "pages", report->pages);
	add_assoc_long(array, "discarded", report->discarded);
	add_assoc_long(array, "repeated", report->repeated);
	add_assoc_long(array, "requests", report->requests);
	add_assoc_double(array, "seconds", report->seconds);
	add_assoc_double(array, "waited", report->waited);
	if (report->has_last_id) {
		add_assoc_long(array, "lastId", (zend_long) report->last_id);
	} else {
		add_assoc_null(array, "lastId");
	}
	add_assoc_bool(array, "complete", report->complete);
	add_assoc_string(array, "reason", report->reason);
}

void b24_walk_init(b24_walk *walk, b24_list *list)
{
	walk->list = list;
	ZVAL_COPY(&walk->client, &list->client);
	list->report = (b24_report) {.reason = "not read to its end", .started = b24_now()};
	b24_pager_init(&walk->pager, list->ops);
	if (list->has_after) {
		b24_pager_start_after(&walk->pager, list->after);
	}
	if (list->has_edge) {
		b24_pager_set_edge(&walk->pager, list->edge);
	}
	walk->pager.likely = list->likely;
	walk->deadline = b24_call_deadline(client_of(walk));
	if (list->ops == &b24_pager_offset) {
		array_init(&walk->seen);
	}
}

static void cancel(b24_walk *walk)
{
	if (walk->exchange) {
		b24_call_drop(client_of(walk), walk->exchange);
		walk->exchange = NULL;
	}
}

void b24_walk_release(b24_walk *walk)
{
	cancel(walk);
	if (walk->trouble) {
		OBJ_RELEASE(walk->trouble);
	}
	if (walk->ids) {
		efree(walk->ids);
	}
	zval_ptr_dtor(&walk->rows);
	zval_ptr_dtor(&walk->seen);
	zval_ptr_dtor(&walk->client);
}

/* The command of one page: what all pages share, then order, start and where it begins. */
static void write_page(const b24_walk *walk, smart_str *text, size_t index)
{
	const b24_list *list = walk->list;
	const b24_page *page = &walk->pages[index];
	zend_string *fixed = page->probe ? list->probed : list->fixed;
	char value[64];

	smart_str_append(text, list->method);
	smart_str_appendc(text, '?');
	smart_str_append(text, fixed);
	if (ZSTR_LEN(fixed)) {
		smart_str_appendc(text, '&');
	}
	smart_str_append(text, list->order);
	if (page->from != B24_FROM_OFFSET) {
		smart_str_appends(text, page->descending ? "=DESC" : "=ASC");
	}
	smart_str_append_printf(text, "&start=%" PRId64, page->start);
	if (page->from == B24_FROM_ID) {
		smart_str_append_printf(text, "&%s=%" PRId64, ZSTR_VAL(list->cursor), page->id);
	} else if (page->from == B24_FROM_PREVIOUS && index > 0) {
		snprintf(value, sizeof(value), "%%24result%%5Bc%zu%%5D%%5B%d%%5D%%5BID%%5D", index - 1, B24_PAGE_ROWS - 1);
		smart_str_append_printf(text, "&%s=%s", ZSTR_VAL(list->cursor), value);
	} else if (page->from == B24_FROM_START && list->bound) {
		smart_str_appendc(text, '&');
		smart_str_append(text, list->bound);
	}
}

static bool write_body(const b24_walk *walk, b24_buffer *body)
{
	bool fits = b24_batch_open(body, false);

	for (size_t i = 0; i < walk->planned && fits; i++) {
		smart_str text = {0};

		write_page(walk, &text, i);
		fits = b24_batch_add(body, i, ZSTR_VAL(text.s), ZSTR_LEN(text.s));
		smart_str_free(&text);
	}
	return fits && b24_batch_close(body);
}

static zend_result send_pages(b24_walk *walk, double pause)
{
	b24_client *client = client_of(walk);
	b24_call call = b24_call_of(client, "batch", true, walk->deadline);
	b24_buffer body = {0};

	call.once = true;
	call.pause = pause;
	b24_call_add_budget(&call, client, ZSTR_VAL(walk->list->method));
	if (!write_body(walk, &body)) {
		b24_buffer_free(&body);
		b24_throw_transport(client, B24_EXECUTED_NO, "%s: out of memory", ZSTR_VAL(walk->list->method));
		return FAILURE;
	}
	walk->exchange = b24_call_start(client, &call, &body);
	return walk->exchange ? SUCCESS : FAILURE;
}

/* Commands that fit a request: each repeats the caller's conditions. */
static size_t room(const b24_walk *walk)
{
	size_t fitting = B24_BATCH_BYTES / (ZSTR_LEN(walk->list->fixed) + PAGE_BYTES);

	return fitting < 1 ? 1 : MIN(fitting, B24_BATCH_COMMANDS);
}

static void plan(b24_walk *walk)
{
	zend_ulong limit = walk->list->limit;

	walk->pager.wanted = limit ? limit - walk->fetched : 0;
	walk->planned = limit && walk->fetched >= limit ? 0 : walk->pager.ops->plan(&walk->pager, walk->pages, room(walk));
}

/* Without anything left to ask for, `planned` is 0. */
static zend_result ask(b24_walk *walk)
{
	plan(walk);
	if (!walk->list->whole) {
		walk->deadline = b24_call_deadline(client_of(walk));
	}
	return walk->planned ? send_pages(walk, MAX(walk->again, 0)) : SUCCESS;
}

/*
 * A lost answer of a list costs nothing but time: it is asked for again from where the walk stands, in half the portion
 * when the portal seems to have been at its limits.
 */
static bool try_again(b24_walk *walk)
{
	const b24_result *result = b24_exchange_result(walk->exchange);
	const b24_response *response = &result->response;
	b24_client *client = client_of(walk);
	b24_verdict verdict = b24_retry_judge(response->outcome, response->status, result->has_code ? result->code : NULL, "");
	double pause = b24_retry_pause(verdict, true, walk->attempts + 1);

	if (pause < 0 || result->abandoned || walk->attempts >= client->options.retries
		|| (walk->deadline > 0 && b24_now() + pause > walk->deadline)) {
		return false;
	}
	walk->attempts++;
	client->stats.retries++;
	walk->list->report.requests += result->requests;
	walk->list->report.waited += result->waited;
	if (response->status >= 500 || response->seconds > SLOW_SECONDS) {
		b24_pager_shorten(&walk->pager);
	}
	cancel(walk);
	plan(walk);
	return send_pages(walk, pause) == SUCCESS;
}

/* The answer of the request in flight. */
static zend_result receive(b24_walk *walk, zval *envelope)
{
	b24_report *report = &walk->list->report;
	b24_exchange *exchange;

	do {
		if (b24_call_wait(client_of(walk), "batch", walk->exchange) == FAILURE) {
			return FAILURE;
		}
	} while (try_again(walk));
	if (EG(exception)) {
		return FAILURE;
	}
	exchange = walk->exchange;
	walk->exchange = NULL;
	report->requests += b24_exchange_result(exchange)->requests;
	report->waited += b24_exchange_result(exchange)->waited;
	return b24_call_finish(client_of(walk), "batch", exchange, envelope);
}

static zend_result malformed(const b24_walk *walk, const char *what)
{
	b24_throw_decode(client_of(walk), "%s: %s", ZSTR_VAL(walk->list->method), what);
	return FAILURE;
}

static zend_result read_id(const b24_walk *walk, zval *row, int64_t *id)
{
	zval *value = Z_TYPE_P(row) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("ID")) : NULL;
	zend_long number;

	if (value && Z_TYPE_P(value) == IS_LONG) {
		*id = Z_LVAL_P(value);
		return SUCCESS;
	}
	if (value && Z_TYPE_P(value) == IS_STRING
		&& is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &number, NULL, false) == IS_LONG) {
		*id = number;
		return SUCCESS;
	}
	return malformed(walk, "a row of the answer has no ID");
}

/* Reads a page's IDs behind those that walk->ids holds already, and sums the page up. */
static zend_result look_at(b24_walk *walk, const b24_page *page, HashTable *rows, int64_t *ids, b24_page_seen *seen)
{
	size_t count = 0;
	zval *row;

	seen->rows = zend_hash_num_elements(rows);
	seen->monotone = true;
	ZEND_HASH_FOREACH_VAL(rows, row) {
		if (read_id(walk, row, &ids[count]) == FAILURE) {
			return FAILURE;
		}
		if (count && (page->descending ? ids[count] > ids[count - 1] : ids[count] < ids[count - 1])) {
			seen->monotone = false;
		}
		count++;
	} ZEND_HASH_FOREACH_END();
	if (count) {
		seen->first = ids[0];
		seen->last = ids[count - 1];
	}
	return SUCCESS;
}

static bool is_repeated(b24_walk *walk, const int64_t *ids, size_t at)
{
	if (Z_TYPE(walk->seen) == IS_UNDEF) {
		return at > 0 && ids[at] == ids[at - 1];
	}
	return !zend_hash_index_add_empty_element(Z_ARRVAL(walk->seen), (zend_ulong) ids[at]);
}

/*
 * Moves the page's rows over, without those that came before. The answer is thrown away afterwards, so the rows are
 * taken out of it rather than copied.
 */
static void keep_rows(b24_walk *walk, HashTable *rows, const int64_t *ids)
{
	HashTable *kept = Z_ARRVAL(walk->rows);
	size_t at = 0;
	zval *row;

	ZEND_HASH_FOREACH_VAL(rows, row) {
		size_t number = zend_hash_num_elements(kept);

		if (is_repeated(walk, ids, at)) {
			walk->list->report.repeated++;
		} else if (!walk->list->limit || walk->fetched < walk->list->limit) {
			if (walk->list->strip_id) {
				SEPARATE_ARRAY(row);
				zend_hash_str_del(Z_ARRVAL_P(row), ZEND_STRL("ID"));
			}
			zend_hash_next_index_insert_new(kept, row);
			ZVAL_NULL(row);
			walk->ids[number] = ids[at];
			walk->fetched++;
		}
		at++;
	} ZEND_HASH_FOREACH_END();
}

static int64_t total_of(zval *maps, size_t index)
{
	zval *total = b24_call_in_map(maps, "result_total", index);

	return total && Z_TYPE_P(total) == IS_LONG ? Z_LVAL_P(total) : -1;
}

/*
 * A command that may be sent again ends this answer, not the walk: what was asked for from here on is asked for anew,
 * since what follows in the chain started from a row that did not come.
 */
static zend_result take_error(b24_walk *walk, zval *error)
{
	zend_string *code = b24_call_text(error, "error"), *description = b24_call_text(error, "error_description");
	b24_client *client = client_of(walk);
	double pause = b24_retry_pause(b24_retry_judge(B24_ANSWERED, 200, ZSTR_VAL(code), ""), true, walk->attempts + 1);

	b24_call_note_refusal(client, ZSTR_VAL(walk->list->method), ZSTR_VAL(code));
	if (pause >= 0 && walk->attempts < client->options.retries) {
		walk->attempts++;
		client->stats.retries++;
		walk->again = pause;
	} else {
		b24_throw_api(client, ZSTR_VAL(walk->list->method), code, description, 200,
			b24_call_retry_at(client, ZSTR_VAL(walk->list->method), B24_IN_BATCH));
	}
	zend_string_release(code);
	zend_string_release(description);
	return EG(exception) ? FAILURE : SUCCESS;
}

/* Room for the IDs of a page behind the rows that are there already; raw rows may be more than are kept. */
static int64_t *id_room(b24_walk *walk, size_t more)
{
	size_t used = zend_hash_num_elements(Z_ARRVAL(walk->rows));

	if (used + more > walk->ids_room) {
		walk->ids_room = used + more + B24_PAGE_ROWS * B24_BATCH_COMMANDS;
		walk->ids = safe_erealloc(walk->ids, walk->ids_room, sizeof(int64_t), 0);
	}
	return walk->ids + used;
}

static zend_result take_page(b24_walk *walk, zval *maps, size_t index)
{
	const b24_page *page = &walk->pages[index];
	zval *error = b24_call_in_map(maps, "result_error", index), *rows = b24_call_in_map(maps, "result", index);
	b24_page_seen seen = {.total = total_of(maps, index)};
	int64_t *ids;
	b24_page_use use;

	if (error) {
		return walk->pager.cut ? SUCCESS : take_error(walk, error);
	}
	if (!rows || Z_TYPE_P(rows) != IS_ARRAY || !zend_array_is_list(Z_ARRVAL_P(rows))) {
		return malformed(walk, rows ? "the result is not a list of rows" : "the batch answer leaves a command out");
	}
	ids = id_room(walk, zend_hash_num_elements(Z_ARRVAL_P(rows)));
	if (look_at(walk, page, Z_ARRVAL_P(rows), ids, &seen) == FAILURE) {
		return FAILURE;
	}
	use = walk->pager.ops->take(&walk->pager, page, &seen);
	if (use == B24_PAGE_BROKEN) {
		return malformed(walk, walk->pager.trouble);
	}
	if (use == B24_PAGE_DELIVER) {
		walk->begun = true;
		keep_rows(walk, Z_ARRVAL_P(rows), ids);
	}
	return SUCCESS;
}

static double seconds_taken(zval *envelope)
{
	zval *time = zend_hash_str_find(Z_ARRVAL_P(envelope), ZEND_STRL("time"));
	zval *taken = time && Z_TYPE_P(time) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(time), ZEND_STRL("processing")) : NULL;

	return taken ? zval_get_double(taken) : 0;
}

static zend_result take_pages(b24_walk *walk, zval *envelope)
{
	b24_report *report = &walk->list->report;
	zval *maps = b24_call_result(envelope);
	zend_result result = SUCCESS;
	size_t taken = 0;

	if (Z_TYPE_P(maps) != IS_ARRAY || !zend_hash_str_exists(Z_ARRVAL_P(maps), ZEND_STRL("result"))) {
		return malformed(walk, "the batch answer has no map of results");
	}
	b24_call_note_batch(client_of(walk), envelope);
	walk->again = -1;
	while (taken < walk->planned && result == SUCCESS && walk->again < 0) {
		zval *time = b24_call_in_map(maps, "result_time", taken);

		b24_call_note_operating(client_of(walk), ZSTR_VAL(walk->list->method), B24_IN_BATCH, time);
		result = take_page(walk, maps, taken++);
	}
	report->pages += (zend_long) walk->planned;
	report->discarded = (zend_long) walk->pager.discarded;
	b24_pager_observe(&walk->pager, seconds_taken(envelope), walk->planned);
	walk->attempts = walk->again < 0 ? 0 : walk->attempts;
	return result;
}

static bool is_time_to_tell(b24_walk *walk, double now)
{
	return !walk->planned || now - walk->told >= TELL_EVERY;
}

static zend_result tell(b24_walk *walk)
{
	const b24_report *report = &walk->list->report;
	int64_t estimate = b24_pager_estimate(&walk->pager);
	double now = b24_now();
	zval facts, ignored;

	if (Z_TYPE(walk->list->progress) == IS_UNDEF || !is_time_to_tell(walk, now)) {
		return SUCCESS;
	}
	walk->told = now;
	array_init(&facts);
	add_assoc_long(&facts, "rows", (zend_long) walk->fetched);
	if (estimate >= 0) {
		add_assoc_long(&facts, "total", (zend_long) MAX(estimate, (int64_t) walk->fetched));
	} else {
		add_assoc_null(&facts, "total");
	}
	add_assoc_long(&facts, "pages", report->pages);
	add_assoc_long(&facts, "requests", report->requests);
	add_assoc_double(&facts, "seconds", now - report->started);
	add_assoc_double(&facts, "waited", report->waited);
	call_user_function(NULL, NULL, &walk->list->progress, &ignored, 1, &facts);
	zval_ptr_dtor(&facts);
	zval_ptr_dtor(&ignored);
	return EG(exception) ? FAILURE : SUCCESS;
}

/* The walk is over: as it should be, or because of the exception under way. */
static void conclude(b24_walk *walk)
{
	b24_report *report = &walk->list->report;

	walk->ended = true;
	report->seconds = b24_now() - report->started;
	if (EG(exception) || b24_json_out_of_memory()) {
		report->reason = "an error ended the walk";
		return;
	}
	if (walk->pager.shrunk) {
		report->reason = "rows vanished while the list was read by row numbers, so others may have been passed over";
		return;
	}
	report->complete = true;
	report->reason = walk->list->limit && walk->fetched >= walk->list->limit ? "limit reached" : "complete";
}

/* The very first answer's own exception says it best; later there is a position to go on from. */
static zend_result fail(b24_walk *walk)
{
	zval report;

	cancel(walk);
	conclude(walk);
	if (b24_json_out_of_memory() || (EG(exception) && (!walk->begun || !b24_exception_is_ours(EG(exception))))) {
		return FAILURE;
	}
	b24_report_array(&walk->list->report, &report);
	b24_throw_incomplete(client_of(walk), &report, walk->list->report.reason);
	return FAILURE;
}

/* Rows that came before the trouble are handed out first. */
static zend_result fail_after_rows(b24_walk *walk)
{
	if (b24_json_out_of_memory() || !b24_exception_is_ours(EG(exception)) || !zend_hash_num_elements(Z_ARRVAL(walk->rows))) {
		return fail(walk);
	}
	walk->trouble = EG(exception);
	GC_ADDREF(walk->trouble);
	zend_clear_exception();
	return SUCCESS;
}

static zend_result fetch_once(b24_walk *walk)
{
	zend_result result;
	zval envelope;

	if (!walk->exchange && ask(walk) == FAILURE) {
		return fail(walk);
	}
	if (!walk->planned) {
		conclude(walk);
		return walk->pager.shrunk ? fail(walk) : SUCCESS;
	}
	if (receive(walk, &envelope) == FAILURE) {
		return fail(walk);
	}
	result = take_pages(walk, &envelope);
	zval_ptr_dtor(&envelope);
	if (result == FAILURE) {
		return fail_after_rows(walk);
	}
	if (ask(walk) == FAILURE || tell(walk) == FAILURE) {
		return fail(walk);
	}
	return SUCCESS;
}

zend_result b24_walk_fetch(b24_walk *walk)
{
	zval_ptr_dtor(&walk->rows);
	array_init(&walk->rows);
	if (walk->trouble) {
		zend_throw_exception_internal(walk->trouble);
		walk->trouble = NULL;
		return fail(walk);
	}
	if (walk->list->empty) {
		conclude(walk);
		walk->list->report.reason = "limit reached";
	}
	while (!walk->ended && !zend_hash_num_elements(Z_ARRVAL(walk->rows)) && !walk->trouble) {
		if (fetch_once(walk) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

void b24_walk_hand_out(b24_walk *walk, uint32_t from, uint32_t to)
{
	b24_report *report = &walk->list->report;

	report->rows += to - from;
	report->last_id = walk->ids[to - 1];
	report->has_last_id = true;
	if (from % B24_PAGE_ROWS == 0) {
		report->seconds = b24_now() - report->started;
		b24_call_pump();
	}
}
