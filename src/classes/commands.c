#include "commands.h"

#include "call.h"
#include "exception.h"
#include "core/batch.h"
#include "core/retry.h"
#include "json/alloc.h"
#include "json/params.h"
#include "json/query.h"

#include "Zend/zend_exceptions.h"

typedef struct {
	b24_client *client;
	b24_commands *commands;
	b24_batch_item *items;
	uint32_t *wire;
	bool *referred; /* by position: another command needs its answer */
	bool doubted; /* the last request had an earlier attempt that may have run */
	bool halted;  /* an error of the request being taken ended it */
} run;

void b24_commands_init(b24_commands *commands, size_t capacity, uint32_t arg_num)
{
	*commands = (b24_commands) {.capacity = MAX(capacity, 1), .arg_num = arg_num};
	commands->list = ecalloc(commands->capacity, sizeof(b24_command));
	zend_hash_init(&commands->names, (uint32_t) commands->capacity, NULL, NULL, 0);
}

bool b24_commands_add(b24_commands *commands, zval *key, zend_string *method, zval *params)
{
	b24_command *command;
	zval position;

	ZEND_ASSERT(commands->count < commands->capacity);
	ZVAL_LONG(&position, (zend_long) commands->count);
	if (Z_TYPE_P(key) == IS_STRING ? !zend_hash_add(&commands->names, Z_STR_P(key), &position)
			: !zend_hash_index_add(&commands->names, (zend_ulong) Z_LVAL_P(key), &position)) {
		return false;
	}
	command = &commands->list[commands->count++];
	ZVAL_COPY(&command->key, key);
	command->method = zend_string_copy(method);
	ZVAL_COPY_VALUE(&command->params, params);
	return true;
}

static void free_command(b24_command *command)
{
	zval *const values[] = {&command->key, &command->params, &command->result, &command->total, &command->next,
		&command->time, &command->error};

	for (size_t i = 0; i < sizeof(values) / sizeof(*values); i++) {
		zval_ptr_dtor(values[i]);
	}
	zend_string_release(command->method);
	if (command->text) {
		zend_string_release(command->text);
	}
	if (command->unfit) {
		zend_string_release(command->unfit);
	}
}

void b24_commands_clear(b24_commands *commands)
{
	for (size_t i = 0; i < commands->count; i++) {
		free_command(&commands->list[i]);
	}
	memset(commands->list, 0, commands->count * sizeof(*commands->list));
	zend_hash_clean(&commands->names);
	commands->count = 0;
}

void b24_commands_free(b24_commands *commands)
{
	b24_commands_clear(commands);
	efree(commands->list);
	zend_hash_destroy(&commands->names);
}

void b24_command_put(zval *array, const zval *key, zval *value)
{
	if (Z_TYPE_P(key) == IS_STRING) {
		zend_hash_update(Z_ARRVAL_P(array), Z_STR_P(key), value);
	} else {
		zend_hash_index_update(Z_ARRVAL_P(array), (zend_ulong) Z_LVAL_P(key), value);
	}
}

void b24_command_put_error(zval *array, const b24_command *command)
{
	zval error;

	if (Z_TYPE(command->error) != IS_UNDEF) {
		ZVAL_COPY(&error, &command->error);
	} else {
		array_init_size(&error, 3);
		add_assoc_string(&error, "error", "NOT_SENT");
		add_assoc_string(&error, "error_description", "The batch ended before this was sent");
		add_assoc_bool(&error, "executed", false);
	}
	b24_command_put(array, &command->key, &error);
}

bool b24_commands_are_begun(const b24_commands *commands)
{
	return commands->begun && EG(exception) && !b24_exception_is_exit(EG(exception)) && !b24_json_out_of_memory();
}

static zend_string *key_text(const b24_command *command)
{
	return Z_TYPE(command->key) == IS_STRING ? b24_key_text(Z_STR(command->key))
		: zend_long_to_str(Z_LVAL(command->key));
}

static void refuse(const run *r, const b24_command *command, const char *why, zend_string *detail)
{
	zend_string *key = key_text(command);

	zend_argument_value_error(r->commands->arg_num, "cannot be sent: command \"%s\" %s%s", ZSTR_VAL(key),
		detail ? ZSTR_VAL(detail) : "", why);
	zend_string_release(key);
}

/* Writes "method?query" anew; with `wire` as it goes out, without it to learn what the command needs. */
static zend_result encode(run *r, size_t position, const uint32_t *wire)
{
	b24_command *command = &r->commands->list[position];
	b24_query query = {.refs = {r->commands->references ? &r->commands->names : NULL, wire, r->referred, (zend_long) position, 0}};
	size_t start;

	smart_str_append(&query.text, command->method);
	smart_str_appendc(&query.text, '?');
	start = ZSTR_LEN(query.text.s);
	if (zend_hash_num_elements(Z_ARRVAL(command->params)) && !b24_query_append(&query, Z_ARRVAL(command->params))) {
		if (query.wrong) {
			refuse(r, command, "", query.wrong);
			b24_query_free(&query);
			return FAILURE;
		}
		command->unfit = zend_string_copy(query.unfit);
		b24_query_free(&query);
		return SUCCESS;
	}
	if (command->text) {
		zend_string_release(command->text);
	}
	ZSTR_LEN(query.text.s) -= ZSTR_LEN(query.text.s) == start;
	command->text = smart_str_extract(&query.text);
	command->refers = query.refs.earliest < (zend_long) position && zend_hash_num_elements(Z_ARRVAL(command->params));
	r->items[position] = (b24_batch_item) {.bytes = ZSTR_LEN(command->text),
		.earliest = command->refers ? (size_t) query.refs.earliest : position};
	return SUCCESS;
}

/* A command too large to share a request is one that goes alone, too, unless others depend on it. */
static zend_result set_apart(run *r, size_t position)
{
	b24_command *command = &r->commands->list[position];
	b24_batch_item *item = &r->items[position];
	bool tied = r->referred[position] || command->refers;

	if (!command->unfit) {
		item->alone = !tied && item->bytes > B24_BATCH_BYTES;
		return SUCCESS;
	}
	if (tied || (r->commands->references && b24_query_refers(Z_ARRVAL(command->params), &r->commands->names))) {
		refuse(r, command, " and so cannot be part of commands that refer to each other", command->unfit);
		return FAILURE;
	}
	*item = (b24_batch_item) {.earliest = position, .alone = true};
	return SUCCESS;
}

static zend_result prepare(run *r)
{
	size_t count = r->commands->count;
	zend_result result = SUCCESS;

	for (size_t i = 0; i < count && result == SUCCESS; i++) {
		result = encode(r, i, NULL);
	}
	for (size_t i = 0; i < count && result == SUCCESS; i++) {
		result = set_apart(r, i);
	}
	return result;
}

static void copy_out(zval *into, zval *from)
{
	if (from) {
		ZVAL_COPY(into, from);
	}
}

static b24_verdict judge(b24_command *command)
{
	zend_string *code = b24_call_text(&command->error, "error");
	zend_string *description = b24_call_text(&command->error, "error_description");
	b24_verdict verdict = b24_retry_judge(B24_ANSWERED, 200, ZSTR_VAL(code), ZSTR_VAL(description));

	zend_string_release(code);
	zend_string_release(description);
	return verdict;
}

/* An error that does not mean "not carried out" has to say so: whoever sent a write again would do it twice. */
static void tell_executed(b24_command *command, b24_executed executed)
{
	if (executed == B24_EXECUTED_NO || b24_method_reads(ZSTR_VAL(command->method))) {
		return;
	}
	if (executed == B24_EXECUTED_YES) {
		add_assoc_bool(&command->error, "executed", true);
	} else {
		add_assoc_null(&command->error, "executed");
	}
}

/* As texts, which some builds and other servers do not keep to. Whatever else is in there stays. */
static void tidy_error(zval *error)
{
	static const char *const texts[] = {"error", "error_description"};
	zval plain;

	if (Z_TYPE_P(error) != IS_ARRAY) {
		array_init_size(&plain, 2);
		add_assoc_string(&plain, "error", "");
		add_assoc_str(&plain, "error_description", zval_get_string(error));
		zval_ptr_dtor(error);
		ZVAL_COPY_VALUE(error, &plain);
	}
	SEPARATE_ARRAY(error);
	for (size_t i = 0; i < 2; i++) {
		add_assoc_str(error, texts[i], b24_call_text(error, texts[i]));
	}
}

/*
 * Absent from `result` and `result_error` alike. Behind an error that halts, the portal did not get to it. Otherwise
 * nobody knows what became of it, and what tells its callers of each command must not tell that it did not run.
 */
static void leave_out(run *r, b24_command *command)
{
	bool reads = b24_method_reads(ZSTR_VAL(command->method));

	command->state = B24_COMMAND_SKIPPED;
	if (r->commands->accounted && !r->halted) {
		b24_throw_decode(r->client, "batch: the answer leaves %s out", ZSTR_VAL(command->method));
		b24_exception_describe(EG(exception), &command->error);
		zend_clear_exception();
		command->state = reads ? B24_COMMAND_FAILED : B24_COMMAND_UNKNOWN;
	}
}

static void distribute(run *r, b24_command *command, zval *maps)
{
	zval *error = b24_call_in_map(maps, "result_error", command->wire), *time;

	if (error && r->doubted && b24_call_is_settled(ZSTR_VAL(command->method), error)) {
		command->state = B24_COMMAND_DONE;
		ZVAL_TRUE(&command->result);
		return;
	}
	if (error) {
		command->state = B24_COMMAND_FAILED;
		b24_masked_copy(r->client, &command->error, error);
		tidy_error(&command->error);
		tell_executed(command, judge(command).executed);
		r->halted = r->commands->halt;
		return;
	}
	copy_out(&command->result, b24_call_in_map(maps, "result", command->wire));
	if (Z_TYPE(command->result) == IS_UNDEF) {
		leave_out(r, command);
		return;
	}
	command->state = B24_COMMAND_DONE;
	copy_out(&command->total, b24_call_in_map(maps, "result_total", command->wire));
	copy_out(&command->next, b24_call_in_map(maps, "result_next", command->wire));
	time = b24_call_in_map(maps, "result_time", command->wire);
	copy_out(&command->time, time);
	b24_call_note_operating(r->client, ZSTR_VAL(command->method), B24_IN_BATCH, time);
}

static void take_single(b24_command *command, zval *envelope)
{
	HashTable *fields = Z_ARRVAL_P(envelope);

	command->state = B24_COMMAND_DONE;
	copy_out(&command->result, b24_call_result(envelope));
	copy_out(&command->total, zend_hash_str_find(fields, ZEND_STRL("total")));
	copy_out(&command->next, zend_hash_str_find(fields, ZEND_STRL("next")));
	copy_out(&command->time, zend_hash_str_find(fields, ZEND_STRL("time")));
}

/* The commands of one request, in order; `members` holds their positions. */
typedef struct {
	const size_t *members;
	size_t count;
	bool alone;
} group;

/* The pause before this command may be sent once more by itself; negative when it may not. */
static double pause_of(run *r, b24_command *command, int attempt)
{
	zend_string *code;

	if (command->state != B24_COMMAND_FAILED || command->refers || r->commands->halt || attempt > r->client->options.retries) {
		return -1;
	}
	code = b24_call_text(&command->error, "error");
	b24_call_note_refusal(r->client, ZSTR_VAL(command->method), ZSTR_VAL(code));
	zend_string_release(code);
	return b24_retry_pause(judge(command), b24_method_reads(ZSTR_VAL(command->method)), attempt);
}

static zend_result take_batch(run *r, const group *g, zval *envelope)
{
	zval *maps = b24_call_result(envelope);

	if (Z_TYPE_P(maps) != IS_ARRAY || !zend_hash_str_exists(Z_ARRVAL_P(maps), ZEND_STRL("result"))) {
		b24_throw_decode(r->client, "batch: the answer has no map of results");
		return FAILURE;
	}
	b24_call_note_batch(r->client, envelope);
	r->halted = false;
	for (size_t i = 0; i < g->count; i++) {
		distribute(r, &r->commands->list[g->members[i]], maps);
	}
	return SUCCESS;
}

typedef bool (*method_test)(const char *method);

static bool all_are(const run *r, const group *g, method_test test)
{
	for (size_t i = 0; i < g->count; i++) {
		if (!test(ZSTR_VAL(r->commands->list[g->members[i]].method))) {
			return false;
		}
	}
	return true;
}

static bool reads_or_settles(const char *method)
{
	return b24_method_reads(method) || b24_method_settles(method);
}

static zend_result write_batch(run *r, const group *g, b24_buffer *body)
{
	bool fits = true;

	for (size_t i = 0; i < g->count; i++) {
		b24_command *command = &r->commands->list[g->members[i]];

		command->wire = r->wire[g->members[i]] = (uint32_t) i;
		if (command->refers && encode(r, g->members[i], r->wire) == FAILURE) {
			return FAILURE;
		}
	}
	fits = b24_batch_open(body, r->commands->halt);
	for (size_t i = 0; i < g->count && fits; i++) {
		zend_string *text = r->commands->list[g->members[i]].text;

		fits = b24_batch_add(body, i, ZSTR_VAL(text), ZSTR_LEN(text));
	}
	if (!fits || !b24_batch_close(body)) {
		b24_buffer_free(body);
		b24_throw_transport(r->client, B24_EXECUTED_NO, "batch: out of memory");
		return FAILURE;
	}
	return SUCCESS;
}

static zend_result send_once(run *r, const group *g, double pause)
{
	b24_call call = b24_call_of(r->client, "batch", all_are(r, g, b24_method_reads), r->commands->deadline);
	b24_buffer body = {0};
	b24_exchange *exchange;
	zend_result result;
	zval envelope;

	call.pause = pause;
	call.settles = all_are(r, g, reads_or_settles);
	if (write_batch(r, g, &body) == FAILURE) {
		return FAILURE;
	}
	for (size_t i = 0; i < g->count; i++) {
		b24_call_add_budget(&call, r->client, ZSTR_VAL(r->commands->list[g->members[i]].method));
	}
	exchange = b24_call_start(r->client, &call, &body);
	if (!exchange) {
		return FAILURE;
	}
	if (b24_call_wait(r->client, "batch", exchange) == FAILURE) {
		b24_call_drop(r->client, exchange);
		return FAILURE;
	}
	r->doubted = b24_exchange_result(exchange)->doubted;
	if (b24_call_finish(r->client, "batch", exchange, &envelope) == FAILURE) {
		return FAILURE;
	}
	result = take_batch(r, g, &envelope);
	r->commands->begun |= result == SUCCESS;
	zval_ptr_dtor(&envelope);
	return result;
}

static zend_result send_single(run *r, b24_command *command)
{
	zval envelope;

	if (b24_call_run_within(r->client, ZSTR_VAL(command->method), &command->params, r->commands->deadline, 0, &envelope) == FAILURE) {
		return FAILURE;
	}
	r->commands->begun = true;
	take_single(command, &envelope);
	zval_ptr_dtor(&envelope);
	return SUCCESS;
}

/* A command sent by itself that the portal refused: just what a refused command of a batch is. */
static bool is_answer_to_single(const group *g, zend_object *exception)
{
	return g->alone && instanceof_function(exception->ce, b24_ce_exceptions[B24_ERROR_API])
		&& exception->ce != b24_ce_exceptions[B24_ERROR_AUTH] && exception->ce != b24_ce_exceptions[B24_ERROR_LIMIT];
}

static void mark_failed(run *r, const group *g, zend_object *exception, bool unknown)
{
	b24_executed executed = b24_exception_executed(exception);

	for (size_t i = 0; i < g->count; i++) {
		b24_command *command = &r->commands->list[g->members[i]];

		b24_exception_describe(exception, &command->error);
		tell_executed(command, executed);
		command->state = unknown ? B24_COMMAND_UNKNOWN : B24_COMMAND_FAILED;
	}
}

/* The script's own exception came while writes were under way. */
static void leave_in_doubt(run *r, const group *g, zend_object *exception)
{
	if (!b24_exception_is_exit(exception) && !all_are(r, g, b24_method_reads)) {
		mark_failed(r, g, exception, true);
		r->commands->begun = true;
	}
}

/*
 * The request failed as a whole. What earlier ones achieved must not be lost for it: then the commands keep the error.
 * Whether later ones are sent is a question of what the failure says about them. Without earlier ones the exception
 * goes to the caller as it is.
 */
static zend_result absorb(run *r, const group *g)
{
	b24_commands *commands = r->commands;
	zend_object *exception = EG(exception);
	bool answered, unknown, goes_on;

	if (!b24_exception_is_ours(exception)) {
		leave_in_doubt(r, g, exception);
		return FAILURE;
	}
	answered = is_answer_to_single(g, exception);
	unknown = !answered && b24_exception_executed(exception) != B24_EXECUTED_NO && !all_are(r, g, b24_method_reads);
	goes_on = answered || (unknown && commands->independent);
	if (!goes_on && !commands->begun) {
		return FAILURE;
	}
	mark_failed(r, g, exception, unknown);
	zend_clear_exception();
	commands->begun = true;
	commands->stopped |= !goes_on;
	return SUCCESS;
}

/* Those that failed and may be sent again; the answers of the others stay. `again` may be `g` itself. */
static double pick_repeatable(run *r, const group *g, int attempt, size_t *members, group *again)
{
	double longest = -1;
	size_t count = 0;

	for (size_t i = 0; i < g->count; i++) {
		b24_command *command = &r->commands->list[g->members[i]];
		double pause = r->referred[g->members[i]] ? -1 : pause_of(r, command, attempt);

		if (pause >= 0) {
			members[count++] = g->members[i];
			longest = MAX(longest, pause);
		}
	}
	*again = (group) {members, count, false};
	r->client->stats.retries += count > 0;
	return longest;
}

static void reset_commands(run *r, const group *g)
{
	for (size_t i = 0; i < g->count; i++) {
		b24_command *command = &r->commands->list[g->members[i]];

		zval_ptr_dtor(&command->error);
		ZVAL_UNDEF(&command->error);
		command->state = B24_COMMAND_SKIPPED;
	}
}

static zend_result send_batch(run *r, const group *g)
{
	size_t members[B24_BATCH_COMMANDS];
	double pause;
	group again;

	if (send_once(r, g, 0) == FAILURE) {
		return FAILURE;
	}
	pause = pick_repeatable(r, g, 1, members, &again);
	for (int attempt = 2; again.count && !r->commands->stopped; attempt++) {
		reset_commands(r, &again);
		if (send_once(r, &again, pause) == FAILURE && absorb(r, &again) == FAILURE) {
			return FAILURE;
		}
		pause = pick_repeatable(r, &again, attempt, members, &again);
	}
	return SUCCESS;
}

static bool all_done(const run *r, const group *g)
{
	for (size_t i = 0; i < g->count; i++) {
		if (r->commands->list[g->members[i]].state != B24_COMMAND_DONE) {
			return false;
		}
	}
	return true;
}

static zend_result send_group(run *r, const group *g)
{
	zend_result result = g->alone ? send_single(r, &r->commands->list[g->members[0]]) : send_batch(r, g);

	if (result == FAILURE && absorb(r, g) == FAILURE) {
		return FAILURE;
	}
	r->commands->stopped |= r->commands->halt && !all_done(r, g);
	return SUCCESS;
}

/* Positions ordered by request, and where each request's begin: a counting sort. */
static void sort_by_request(const run *r, size_t requests, size_t *order, size_t *starts)
{
	size_t count = r->commands->count;

	for (size_t i = 0; i < count; i++) {
		starts[r->items[i].request + 1]++;
	}
	for (size_t request = 0; request < requests; request++) {
		starts[request + 1] += starts[request];
	}
	for (size_t i = 0; i < count; i++) {
		order[starts[r->items[i].request]++] = i;
	}
	memmove(starts + 1, starts, requests * sizeof(*starts));
	starts[0] = 0;
}

static zend_result send_all(run *r, size_t requests)
{
	size_t *order = ecalloc(r->commands->count, sizeof(*order));
	size_t *starts = ecalloc(requests + 1, sizeof(*starts));
	zend_result result = SUCCESS;

	sort_by_request(r, requests, order, starts);
	for (size_t i = 0; i < requests && !r->commands->stopped && result == SUCCESS; i++) {
		group g = {order + starts[i], starts[i + 1] - starts[i], r->items[order[starts[i]]].alone};

		result = send_group(r, &g);
	}
	efree(order);
	efree(starts);
	return result;
}

static zend_result plan_and_send(run *r)
{
	size_t culprit = 0, requests;

	if (prepare(r) == FAILURE) {
		return FAILURE;
	}
	requests = b24_batch_plan(r->items, r->commands->count, r->commands->halt, &culprit);
	if (!requests) {
		refuse(r, &r->commands->list[culprit],
			r->items[culprit].alone ? ", so it goes alone, which halt does not allow between commands that refer to each other"
									: "does not fit in one request with the commands that refer to each other around it",
			r->items[culprit].alone ? r->commands->list[culprit].unfit : NULL);
		return FAILURE;
	}
	return send_all(r, requests);
}

zend_result b24_commands_run(b24_client *client, b24_commands *commands)
{
	run r = {.client = client, .commands = commands};
	zend_result result;

	if (!commands->count || commands->stopped) {
		return SUCCESS;
	}
	r.items = ecalloc(commands->count, sizeof(*r.items));
	r.wire = ecalloc(commands->count, sizeof(*r.wire));
	r.referred = ecalloc(commands->count, sizeof(*r.referred));
	result = plan_and_send(&r);
	efree(r.items);
	efree(r.wire);
	efree(r.referred);
	return result;
}
