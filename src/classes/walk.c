#include "walk.h"

#include "call.h"
#include "exception.h"
#include "request.h"
#include "walk_request.h"
#include "core/platform.h"
#include "core/retry.h"
#include "json/alloc.h"

#include "Zend/zend_exceptions.h"

/* Progress is told at most this often, in seconds. */
#define TELL_EVERY 0.1

/* An answer that took this long and did not come is asked for again in a smaller portion. */
#define SLOW_SECONDS 5.0

/* Answers that may be kept beside those in flight: what memory holds is bounded by both. */
#define AHEAD 1
#define AHEAD_OF_RANGES 3

static b24_client *client_of(const b24_walk *walk)
{
	return b24_client_from(Z_OBJ(walk->client));
}

static const char *method_of(const b24_walk *walk)
{
	return ZSTR_VAL(walk->list->method);
}

void b24_report_array(const b24_report *report, zval *array)
{
	array_init(array);
	add_assoc_long(array, "rows", report->rows);
	add_assoc_long(array, "pages", report->pages);
	add_assoc_long(array, "discarded", report->discarded);
	add_assoc_long(array, "repeated", report->repeated);
	add_assoc_long(array, "drift", report->drift);
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

void b24_walk_init(b24_walk *walk, b24_list *list, bool chunked)
{
	walk->list = list;
	walk->chunked = chunked;
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
	walk->pager.unguarded = !list->guardable;
	walk->flights = ecalloc((size_t) client_of(walk)->options.concurrency, sizeof(*walk->flights));
	walk->deadline = b24_call_deadline(client_of(walk));
	if (list->ops == &b24_pager_offset) {
		array_init(&walk->seen);
	}
}

static void cancel(b24_walk *walk)
{
	while (walk->flight_count) {
		b24_flight_cancel(walk, &walk->flights[--walk->flight_count]);
	}
}

void b24_walk_release(b24_walk *walk)
{
	cancel(walk);
	b24_shelf_free(&walk->shelf);
	if (walk->flights) {
		efree(walk->flights);
	}
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

/* Requests that are to be in flight: one, unless answers are what is waited for and neither limit is near. */
static size_t breadth(b24_walk *walk)
{
	const b24_client *client = client_of(walk);
	size_t most = (size_t) client->options.concurrency;

	double budget = b24_call_budget_left(client, method_of(walk));

	if (most > 1 && b24_call_budget_wait(client, method_of(walk)) > 0) {
		most = 1;
	}
	return b24_pace_breadth(&walk->pace, most, b24_call_rate_wait(client), client->limits.rate,
		budget < 0 ? client->limits.operating : budget);
}

static void choose_breadth(b24_walk *walk)
{
	b24_pager *pager = &walk->pager;

	pager->breadth = breadth(walk);
	pager->share = b24_pace_share(&walk->pace, client_of(walk)->limits.rate);
	if (pager->breadth > 1 && walk->list->divisible && !walk->flight_count) {
		b24_pager_divide(pager);
	}
	if (pager->ops != &b24_pager_ranges) {
		pager->breadth = 1;
	}
}

/* A further request has its place, and what it brings as well. */
static bool has_room(const b24_walk *walk)
{
	size_t ahead = walk->pager.ops == &b24_pager_ranges ? walk->pager.breadth + AHEAD_OF_RANGES : 1 + AHEAD;

	return walk->flight_count < walk->pager.breadth && walk->flight_count + walk->shelf.count < ahead;
}

/* Whether nothing can be handed out before another answer has come. */
static bool is_stuck(b24_walk *walk)
{
	b24_kept *kept;

	return !walk->flight_count && !b24_shelf_next(&walk->shelf, &walk->pager, &kept);
}

/*
 * Rows that are still wanted. Those of later ranges may fill the limit before the rows are there that come first: these
 * are asked for all the same.
 */
static zend_ulong rows_wanted(b24_walk *walk)
{
	zend_ulong limit = walk->list->limit;

	return walk->fetched < limit ? limit - walk->fetched : is_stuck(walk) ? limit - walk->decoded : 0;
}

static size_t plan(b24_walk *walk, b24_flight *flight)
{
	bool limited = walk->list->limit > 0;

	walk->pager.wanted = limited ? rows_wanted(walk) : 0;
	walk->pager.in_flight = walk->flight_count;
	flight->planned = limited && !walk->pager.wanted
		? 0 : walk->pager.ops->plan(&walk->pager, flight->pages, b24_flight_room(walk->list));
	return flight->planned;
}

/* Sends what there is to ask for, as much of it as may be in flight. */
static zend_result ask(b24_walk *walk)
{
	choose_breadth(walk);
	while (has_room(walk) || is_stuck(walk)) {
		b24_flight *flight = &walk->flights[walk->flight_count];

		if (!plan(walk, flight)) {
			walk->drained = !walk->flight_count;
			break;
		}
		if (!walk->list->whole) {
			walk->deadline = b24_call_deadline(client_of(walk));
		}
		if (b24_flight_send(walk, flight, walk->pause) == FAILURE) {
			return FAILURE;
		}
		walk->flight_count++;
	}
	walk->pause = 0;
	return SUCCESS;
}

/*
 * These pages of a flight will not be answered: planned anew, if the error is one that passes, but not for ever. The
 * engine's own repetitions of the request count as well. Negative when that was that, else the pause before the next
 * attempt.
 */
static double give_back(b24_walk *walk, const b24_page *pages, size_t count, b24_verdict verdict, int repetitions)
{
	b24_client *client = client_of(walk);
	unsigned int lost = walk->pager.ops->lose(&walk->pager, pages, count) + (unsigned int) repetitions;
	double pause = b24_retry_pause(verdict, true, (int) lost);

	if (pause < 0 || lost > (zend_ulong) client->options.retries || (walk->deadline > 0 && b24_now() + pause > walk->deadline)) {
		return -1;
	}
	client->stats.retries++;
	walk->pause = MAX(walk->pause, pause);
	b24_pace_note_loss(&walk->pace, walk->flight_count);
	return pause;
}

static void forget(b24_walk *walk, size_t number)
{
	walk->flights[number] = walk->flights[--walk->flight_count];
}

/*
 * A lost answer of a list costs nothing but time: it is asked for again from where the walk stands, in half the portion
 * when the portal seems to have been at its limits.
 */
static bool try_again(b24_walk *walk, size_t number)
{
	b24_flight *flight = &walk->flights[number];
	const b24_result *result = b24_exchange_result(flight->exchange);
	const b24_response *response = &result->response;
	b24_verdict verdict = b24_result_judge(result);

	if (verdict.pause <= 0 || result->abandoned
		|| give_back(walk, flight->pages, flight->planned, verdict, result->repetitions) < 0) {
		return false;
	}
	walk->list->report.requests += result->requests;
	walk->list->report.waited += result->waited;
	if (response->status >= 500 || response->seconds > SLOW_SECONDS) {
		b24_pager_shorten(&walk->pager, flight->planned);
	}
	b24_flight_cancel(walk, flight);
	forget(walk, number);
	return true;
}

static zend_result malformed(const b24_walk *walk, const char *what)
{
	b24_throw_decode(client_of(walk), "%s: %s", method_of(walk), what);
	return FAILURE;
}

static b24_page_seen look_at(const b24_page *page, const b24_outline_page *found, const int64_t *ids, int64_t total)
{
	b24_page_seen seen = {.rows = found->rows, .monotone = true, .total = total};

	for (size_t i = 1; i < found->rows; i++) {
		if (page->descending ? ids[i] > ids[i - 1] : ids[i] < ids[i - 1]) {
			seen.monotone = false;
		}
	}
	if (found->rows) {
		seen.first = ids[0];
		seen.last = ids[found->rows - 1];
	}
	return seen;
}

static bool is_repeated(b24_walk *walk, int64_t id, int64_t previous)
{
	if (Z_TYPE(walk->seen) == IS_UNDEF) {
		return id == previous;
	}
	return !zend_hash_index_add_empty_element(Z_ARRVAL(walk->seen), (zend_ulong) id);
}

/* Marks the rows that came before, and counts the others. */
static void sift(b24_walk *walk, const b24_outline_page *found, int64_t *ids)
{
	zend_ulong limit = walk->list->limit;
	int64_t previous = B24_DROPPED;

	for (size_t i = 0; i < found->rows; i++) {
		int64_t id = ids[i];

		if (is_repeated(walk, id, previous)) {
			walk->list->report.repeated++;
			ids[i] = B24_DROPPED;
		} else if (!limit || walk->fetched < limit) {
			walk->fetched++;
		}
		previous = id;
	}
}

static int64_t total_of(zval *maps, size_t index)
{
	zend_long total;

	return b24_request_int(b24_call_in_map(maps, "result_total", index), &total) ? total : -1;
}

/*
 * A command that may be sent again ends this answer, not the walk: what was asked for from here on is asked for anew,
 * since what follows in the chain started from a row that did not come.
 */
static zend_result take_error(b24_walk *walk, const b24_flight *flight, size_t index, zval *error)
{
	zend_string *code = b24_call_text(error, "error"), *description = b24_call_text(error, "error_description");
	b24_client *client = client_of(walk);
	b24_verdict verdict = b24_retry_judge(B24_ANSWERED, 200, ZSTR_VAL(code), "");

	b24_call_note_refusal(client, method_of(walk), ZSTR_VAL(code));
	if (give_back(walk, &flight->pages[index], flight->planned - index, verdict, 0) < 0) {
		b24_throw_api(client, method_of(walk), code, description, 200, b24_call_retry_at(client, method_of(walk), B24_IN_BATCH));
	}
	zend_string_release(code);
	zend_string_release(description);
	return EG(exception) ? FAILURE : SUCCESS;
}

static zend_result take_page(b24_walk *walk, const b24_page *page, b24_kept *kept, size_t index, zval *maps)
{
	static const char *const wrongs[] = {[B24_OUTLINE_ABSENT] = "the batch answer leaves a command out",
		[B24_OUTLINE_NOT_ROWS] = "the result is not a list of rows", [B24_OUTLINE_NAMELESS] = "a row of the answer has no ID"};
	const b24_outline_page *found = &kept->outline.pages[index];
	int64_t *ids = kept->outline.ids + found->first;
	b24_page_seen seen;
	b24_page_use use;

	/* Behind the end of a chain nothing is asked of an answer. */
	if (found->kind != B24_OUTLINE_ROWS) {
		return walk->pager.ops->awaits(&walk->pager, page) ? malformed(walk, wrongs[found->kind]) : SUCCESS;
	}
	seen = look_at(page, found, ids, total_of(maps, index));
	use = walk->pager.ops->take(&walk->pager, page, &seen);
	if (use == B24_PAGE_BROKEN) {
		return malformed(walk, walk->pager.trouble);
	}
	if (use == B24_PAGE_DELIVER) {
		walk->begun = true;
		sift(walk, found, ids);
	}
	if (use == B24_PAGE_DELIVER && found->rows) {
		b24_kept_add_page(kept, index, page->from == B24_FROM_PREVIOUS || page->from == B24_FROM_OFFSET,
			page->descending != walk->pager.descending && walk->pager.ops == &b24_pager_ranges);
	}
	return SUCCESS;
}

static double seconds_taken(zval *envelope)
{
	zval *time = zend_hash_str_find(Z_ARRVAL_P(envelope), ZEND_STRL("time"));
	zval *taken = time && Z_TYPE_P(time) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(time), ZEND_STRL("processing")) : NULL;

	return taken ? zval_get_double(taken) : 0;
}

/* What the portal refused behind a page that ended its chain is not asked for again, but the reason may hold for what is. */
static void pass_error(b24_walk *walk, zval *error)
{
	zend_string *code = b24_call_text(error, "error");

	b24_call_note_refusal(client_of(walk), method_of(walk), ZSTR_VAL(code));
	zend_string_release(code);
}

/* Empty pages take the portal no time, and a chain may be followed by one without any. */
static size_t pages_with_rows(const b24_flight *flight, const b24_kept *kept)
{
	size_t count = 0;

	for (size_t i = 0; i < flight->planned; i++) {
		count += kept->outline.pages[i].kind == B24_OUTLINE_ROWS && kept->outline.pages[i].rows;
	}
	return count ? count : 1;
}

/* The first error counts; what comes behind it was given back. */
static zend_result take_pages(b24_walk *walk, const b24_flight *flight, b24_kept *kept, zval *maps)
{
	for (size_t i = 0; i < flight->planned; i++) {
		zval *error = b24_call_in_map(maps, "result_error", i);

		b24_call_note_operating(client_of(walk), method_of(walk), B24_IN_BATCH, b24_call_in_map(maps, "result_time", i));
		if (error && walk->pager.ops->awaits(&walk->pager, &flight->pages[i])) {
			return take_error(walk, flight, i, error);
		}
		if (error && !walk->pager.ended) {
			pass_error(walk, error);
		}
		if (!error && take_page(walk, &flight->pages[i], kept, i, maps) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

static zend_result take_answer(b24_walk *walk, const b24_flight *flight, b24_kept *kept, zval *envelope, double seconds)
{
	b24_report *report = &walk->list->report;
	zval *maps = b24_call_result(envelope);
	zend_result result;
	size_t pages;

	if (Z_TYPE_P(maps) != IS_ARRAY || !zend_hash_str_exists(Z_ARRVAL_P(maps), ZEND_STRL("result"))) {
		return malformed(walk, "the batch answer has no map of results");
	}
	if (!kept->body.data) {
		return malformed(walk, "the result is not a list of rows");
	}
	b24_call_note_batch(client_of(walk), envelope);
	b24_pace_note(&walk->pace, seconds, seconds_taken(envelope), flight->planned);
	pages = walk->pager.ops == &b24_pager_ranges ? flight->planned : pages_with_rows(flight, kept);
	b24_pager_observe(&walk->pager, seconds_taken(envelope), pages);
	result = take_pages(walk, flight, kept, maps);
	report->pages += (zend_long) flight->planned;
	report->discarded = (zend_long) walk->pager.discarded;
	report->drift = walk->pager.total >= 0 ? (zend_long) (walk->pager.total - walk->pager.first_total) : 0;
	return result;
}

/* An answer is there, whatever it is. */
static zend_result land(b24_walk *walk, size_t number)
{
	b24_report *report = &walk->list->report;
	b24_client *client = client_of(walk);
	b24_exchange *exchange = walk->flights[number].exchange;
	b24_flight flight;
	b24_result *result;
	zend_result outcome;
	b24_kept *kept;
	double seconds;
	zval envelope;

	if (b24_call_wait(client, "batch", exchange) == FAILURE) {
		return FAILURE;
	}
	if (try_again(walk, number)) {
		return SUCCESS;
	}
	flight = walk->flights[number];
	forget(walk, number);
	result = b24_exchange_result(exchange);
	report->requests += result->requests;
	report->waited += result->waited;
	seconds = result->response.seconds;
	kept = b24_shelf_add(&walk->shelf);
	b24_kept_take(kept, &result->response.body);
	if (b24_call_finish(client, "batch", exchange, &envelope) == FAILURE) {
		return FAILURE;
	}
	outcome = take_answer(walk, &flight, kept, &envelope, seconds);
	zval_ptr_dtor(&envelope);
	b24_shelf_clear_out(&walk->shelf);
	walk->news = true;
	return outcome;
}

static zend_result land_all(b24_walk *walk)
{
	for (size_t i = walk->flight_count; i-- > 0;) {
		if (i < walk->flight_count && b24_exchange_result(walk->flights[i].exchange) && land(walk, i) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

static zend_result wait_for_one(b24_walk *walk)
{
	size_t count = walk->flight_count, first;
	b24_exchange **exchanges = safe_emalloc(count, sizeof(*exchanges), 0);
	zend_result result;

	for (size_t i = 0; i < count; i++) {
		exchanges[i] = walk->flights[i].exchange;
	}
	result = b24_call_wait_first(client_of(walk), "batch", exchanges, count, &first);
	efree(exchanges);
	return result == SUCCESS ? land(walk, first) : FAILURE;
}

static void add_facts(const b24_walk *walk, zval *facts, double now)
{
	const b24_report *report = &walk->list->report;
	int64_t estimate = b24_pager_estimate(&walk->pager);
	double budget = b24_call_budget_left(client_of(walk), method_of(walk)), seconds = now - report->started;

	array_init(facts);
	add_assoc_long(facts, "rows", (zend_long) walk->fetched);
	if (estimate >= 0) {
		add_assoc_long(facts, "total", (zend_long) MAX(estimate, (int64_t) walk->fetched));
	} else {
		add_assoc_null(facts, "total");
	}
	add_assoc_long(facts, "pages", report->pages);
	add_assoc_long(facts, "requests", report->requests);
	add_assoc_double(facts, "seconds", seconds);
	add_assoc_double(facts, "waited", report->waited);
	add_assoc_double(facts, "rate", seconds > 0 ? (double) walk->fetched / seconds : 0);
	if (budget >= 0) {
		add_assoc_double(facts, "budget", budget);
	} else {
		add_assoc_null(facts, "budget");
	}
}

static zend_result tell_progress(b24_walk *walk)
{
	double now = b24_now();
	zval facts, ignored;

	if (Z_TYPE(walk->list->progress) == IS_UNDEF || !walk->news || (!walk->drained && now - walk->told < TELL_EVERY)) {
		return SUCCESS;
	}
	walk->told = now;
	walk->news = false;
	add_facts(walk, &facts, now);
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
	report->reason = walk->list->limit && walk->decoded >= walk->list->limit ? "limit reached" : "complete";
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
	b24_throw_incomplete(client_of(walk), B24_ERROR_INCOMPLETE_LIST, &report, walk->list->report.reason);
	return FAILURE;
}

/* Rows that came before the trouble are handed out first. */
static zend_result stumble(b24_walk *walk)
{
	b24_kept *kept;

	if (b24_json_out_of_memory() || !b24_exception_is_ours(EG(exception))
		|| !b24_shelf_next(&walk->shelf, &walk->pager, &kept)) {
		return fail(walk);
	}
	cancel(walk);
	walk->trouble = b24_exception_take();
	return SUCCESS;
}

/* Takes what has come, and sends what follows from it before any row is handed out. */
static zend_result stir(b24_walk *walk)
{
	b24_call_pump();
	return land_all(walk) == SUCCESS && ask(walk) == SUCCESS && tell_progress(walk) == SUCCESS ? SUCCESS : FAILURE;
}

/* Room for the IDs of a page's rows. */
static void make_id_room(b24_walk *walk, size_t more)
{
	size_t used = zend_hash_num_elements(Z_ARRVAL(walk->rows));

	if (used + more > walk->ids_room) {
		walk->ids_room = used + more + B24_PAGE_ROWS;
		walk->ids = safe_erealloc(walk->ids, walk->ids_room, sizeof(int64_t), 0);
	}
}

/* The page is thrown away afterwards, so the row is taken out of it rather than copied. */
static void hand_over_row(b24_walk *walk, zval *row, int64_t id)
{
	if (id == B24_DROPPED || (walk->list->limit && walk->decoded >= walk->list->limit)) {
		return;
	}
	if (walk->list->strip_id) {
		SEPARATE_ARRAY(row);
		zend_hash_str_del(Z_ARRVAL_P(row), ZEND_STRL("ID"));
	}
	walk->ids[zend_hash_num_elements(Z_ARRVAL(walk->rows))] = id;
	zend_hash_next_index_insert_new(Z_ARRVAL(walk->rows), row);
	ZVAL_NULL(row);
	walk->decoded++;
}

static void hand_over_page(b24_walk *walk, HashTable *rows, const int64_t *ids, bool reversed)
{
	uint32_t count = zend_hash_num_elements(rows);

	make_id_room(walk, count);
	for (uint32_t i = 0; i < count; i++) {
		uint32_t at = reversed ? count - 1 - i : i;

		hand_over_row(walk, zend_hash_index_find(rows, at), ids[at]);
	}
}

/* The rows whose turn it is: a page of them, or as many as came together. */
static zend_result hand_over(b24_walk *walk, b24_kept *kept, b24_run *run)
{
	zend_result result = SUCCESS;
	const int64_t *ids;
	zval rows;

	do {
		result = b24_shelf_decode(&walk->shelf, kept, run, &rows, &ids);
		if (result == SUCCESS) {
			hand_over_page(walk, Z_ARRVAL(rows), ids, run->reversed);
		}
		zval_ptr_dtor(&rows);
	} while (result == SUCCESS && walk->chunked && run->count);
	b24_shelf_clear_out(&walk->shelf);
	if (result == FAILURE && !b24_json_out_of_memory()) {
		return malformed(walk, "the rows of the answer are not what the portal sends");
	}
	return result;
}

static zend_result finish(b24_walk *walk)
{
	cancel(walk);
	if (walk->trouble) {
		zend_throw_exception_internal(walk->trouble);
		walk->trouble = NULL;
		return fail(walk);
	}
	conclude(walk);
	return walk->pager.shrunk ? fail(walk) : SUCCESS;
}

static bool has_enough(const b24_walk *walk)
{
	return walk->list->limit && walk->decoded >= walk->list->limit;
}

/* One step towards the next rows: some are handed over, or an answer is waited for, or it is the end. */
static zend_result step(b24_walk *walk)
{
	b24_kept *kept;
	b24_run *run;

	if (!walk->trouble && !has_enough(walk) && stir(walk) == FAILURE) {
		return stumble(walk);
	}
	run = has_enough(walk) ? NULL : b24_shelf_next(&walk->shelf, &walk->pager, &kept);
	if (run) {
		return hand_over(walk, kept, run) == SUCCESS ? SUCCESS : fail(walk);
	}
	if (!walk->flight_count || has_enough(walk)) {
		return finish(walk);
	}
	return wait_for_one(walk) == SUCCESS ? SUCCESS : stumble(walk);
}

zend_result b24_walk_fetch(b24_walk *walk)
{
	zend_result result = SUCCESS;

	if (walk->busy) {
		zend_throw_error(NULL, "A list cannot be advanced by a function that it calls itself");
		return FAILURE;
	}
	walk->busy = true;
	zval_ptr_dtor(&walk->rows);
	array_init(&walk->rows);
	if (walk->list->empty) {
		conclude(walk);
		walk->list->report.reason = "limit reached";
	}
	while (result == SUCCESS && !walk->ended && !zend_hash_num_elements(Z_ARRVAL(walk->rows))) {
		result = step(walk);
	}
	walk->busy = false;
	return result;
}

void b24_walk_hand_out(b24_walk *walk, uint32_t from, uint32_t to)
{
	b24_report *report = &walk->list->report;

	report->rows += to - from;
	report->last_id = walk->ids[to - 1];
	report->has_last_id = true;
	if (from == 0) {
		report->seconds = b24_now() - report->started;
	}
}
