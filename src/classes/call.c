#include "call.h"

#include "php_b24activity.h"
#include "exception.h"
#include "log.h"
#include "oauth.h"
#include "core/platform.h"
#include "core/retry.h"
#include "core/shared.h"
#include "json/decode.h"
#include "json/params.h"

#include "fopen_wrappers.h"
#include "php_open_temporary_file.h"
#include "zend_ini.h"

#if B24_BUFFER_PADDING < B24_JSON_PADDING
# error "an answer is decoded where it was received"
#endif

/* Well under the two seconds that PHP grants a timed-out script that does not come back. */
#define SLICE_MS 200

/* Seconds; nobody is told when another process lets go of what it holds. */
#define NAP 0.01

static const char *const reserved_params[][2] = {
	{"token", "the server would take the call for a signed link"},
	{"state", "the server removes it before the method sees it"},
	{"method", "the server overwrites it"},
	{"ap", "the server reads it as a webhook's secret"},
	{"aplogin", "the server reads it as a webhook's user"},
	{"auth", "the client sends its own credentials"},
	{"access_token", "the client sends its own credentials"},
};

static bool is_method_name(const zend_string *method)
{
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";

	return ZSTR_LEN(method) && strspn(ZSTR_VAL(method), allowed) == ZSTR_LEN(method);
}

zend_result b24_call_check(zend_string *method, HashTable *params, uint32_t method_arg, uint32_t params_arg)
{
	if (!is_method_name(method)) {
		zend_argument_value_error(method_arg, "must be a REST method name of letters, digits, dots and underscores");
		return FAILURE;
	}
	for (size_t i = 0; params && i < sizeof(reserved_params) / sizeof(*reserved_params); i++) {
		if (zend_hash_str_exists(params, reserved_params[i][0], strlen(reserved_params[i][0]))) {
			zend_argument_value_error(params_arg, "must not contain a parameter \"%s\": %s", reserved_params[i][0],
				reserved_params[i][1]);
			return FAILURE;
		}
	}
	return SUCCESS;
}

zend_string *b24_call_shared_path(const char *kind)
{
	char place[MAXPATHLEN];

	if (!b24_shared_place(place, sizeof(place), php_get_temporary_directory(), kind)) {
		return ZSTR_EMPTY_ALLOC();
	}
	return zend_string_init(place, strlen(place), 0);
}

zend_string *b24_call_limits_path(void)
{
	const char *setting = zend_ini_string("b24activity.limits_file", sizeof("b24activity.limits_file") - 1, 0);
	char place[MAXPATHLEN];

	if (strcmp(setting, "process") == 0) {
		return ZSTR_EMPTY_ALLOC();
	}
	/* Made absolute and no more: a link is refused by whoever opens it. */
	if (*setting && expand_filepath_with_mode(setting, place, NULL, 0, CWD_EXPAND)) {
		return zend_string_init(place, strlen(place), 0);
	}
	return b24_call_shared_path("2");
}

static b24_engine *engine(void)
{
	if (!B24G(engine)) {
		zend_string *path = b24_call_limits_path();

		B24G(engine) = b24_engine_new(ZSTR_LEN(path) ? ZSTR_VAL(path) : NULL);
		zend_string_release(path);
	}
	return B24G(engine);
}

double b24_call_deadline(const b24_client *client)
{
	return client->options.deadline > 0 ? b24_now() + client->options.deadline : 0;
}

/* A credential's budget for a method: a webhook's URL names it, or an application with its portal's. */
static uint64_t budget_of(const b24_client *client, const char *method, b24_way way)
{
	bool is_oauth = b24_client_is_oauth(client);
	zend_string *who = strpprintf(0, "%s%s%s", client->base ? client->base : "", is_oauth ? ZSTR_VAL(client->oauth.client_id) : "",
		!is_oauth && way == B24_IN_BATCH ? "batch" : "");
	uint64_t key = b24_limiter_key(ZSTR_VAL(who), ZSTR_LEN(who), method, strlen(method));

	zend_string_release(who);
	return key;
}

static void add_budget(b24_call *call, uint64_t budget)
{
	for (size_t i = 0; i < call->budget_count; i++) {
		if (call->budgets[i] == budget) {
			return;
		}
	}
	if (call->budget_count < B24_CALL_BUDGETS) {
		call->budgets[call->budget_count++] = budget;
	}
}

void b24_call_add_budget(b24_call *call, const b24_client *client, const char *method)
{
	add_budget(call, budget_of(client, method, B24_IN_BATCH));
}

b24_call b24_call_of(const b24_client *client, const char *method, bool reads, double deadline)
{
	b24_call call = {
		.transport = &client->options.transport,
		.base = client->base,
		.method = method,
		.reads = reads,
		.settles = b24_method_settles(method),
		.follow = true,
		.retries = (int) client->options.retries,
		.deadline = deadline,
		.limits = client->limits,
	};

	add_budget(&call, budget_of(client, method, B24_DIRECT));
	return call;
}

/* What a fatal error interrupted has failed, and must not be sent by what runs at shutdown. Walks may go on there. */
static void stop_orphans(void)
{
	if (CG(unclean_shutdown) && B24G(engine) && !B24G(stopped_orphans)) {
		b24_engine_stop_writes(B24G(engine));
		B24G(stopped_orphans) = true;
	}
}

b24_exchange *b24_call_send(b24_client *client, const char *method, b24_call *call, b24_buffer *body)
{
	b24_exchange *exchange;

	stop_orphans();
	call->body = b24_buffer_take(body);
	exchange = engine() ? b24_engine_submit(engine(), call) : NULL;
	if (!exchange) {
		b24_throw_transport(client, B24_EXECUTED_NO, "%s: out of memory", method);
		return NULL;
	}
	/* Off it goes, also when the caller has other things to do first. */
	b24_engine_advance(engine(), 0);
	return exchange;
}

/* Only the tokens know where the portal is. */
static zend_result authorize(b24_client *client, b24_call *call, const b24_buffer *body)
{
	if (b24_oauth_ready(client) == FAILURE) {
		return FAILURE;
	}
	call->base = client->base;
	call->limits = client->limits;
	call->credentials = client->oauth.number;
	if (!b24_oauth_head(client, body->data[1], &call->head)) {
		b24_throw_transport(client, B24_EXECUTED_NO, "%s: out of memory", call->method);
		return FAILURE;
	}
	return SUCCESS;
}

b24_exchange *b24_call_start(b24_client *client, b24_call *call, b24_buffer *body)
{
	if (b24_client_is_oauth(client) && authorize(client, call, body) == FAILURE) {
		b24_buffer_free(body);
		return NULL;
	}
	return b24_call_send(client, call->method, call, body);
}

void b24_call_pump(void)
{
	if (B24G(engine)) {
		stop_orphans();
		b24_engine_advance(B24G(engine), 0);
	}
}

/*
 * What the VM does between two opcodes. When the time limit has passed this does not return; nothing of libcurl is on
 * the stack then, so the engine stays usable for shutdown functions.
 */
bool b24_call_interrupted(void)
{
	if (zend_atomic_bool_load_ex(&EG(vm_interrupt))) {
		zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
		if (zend_atomic_bool_load_ex(&EG(timed_out))) {
			zend_timeout();
		} else if (zend_interrupt_function) {
			zend_interrupt_function(EG(current_execute_data));
		}
	}
	return EG(exception) != NULL;
}

bool b24_call_nap(void)
{
	b24_sleep(NAP);
	return b24_call_interrupted();
}

/* PHP code runs here, between two slices. */
zend_result b24_call_tell(b24_client *client, const char *method, b24_exchange *exchange)
{
	b24_event event;

	while (Z_TYPE(client->options.logger) != IS_UNDEF && b24_exchange_next_event(exchange, &event)) {
		if (b24_log_event(client, method, b24_exchange_id(exchange), &event) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

void b24_call_await(b24_exchange *exchange)
{
	while (!b24_exchange_result(exchange)) {
		b24_engine_advance(B24G(engine), SLICE_MS);
	}
}

zend_result b24_call_watch(b24_client *client, const char *method, b24_exchange *exchange)
{
	while (!b24_exchange_result(exchange)) {
		if (b24_call_interrupted() || b24_call_tell(client, method, exchange) == FAILURE) {
			return FAILURE;
		}
		b24_engine_advance(B24G(engine), SLICE_MS);
	}
	return b24_call_tell(client, method, exchange);
}

static bool find_done(b24_exchange *const *exchanges, size_t count, size_t *first)
{
	for (size_t i = 0; i < count; i++) {
		if (b24_exchange_result(exchanges[i])) {
			*first = i;
			return true;
		}
	}
	return false;
}

zend_result b24_call_wait_first(
	b24_client *client, const char *method, b24_exchange *const *exchanges, size_t count, size_t *first)
{
	while (!find_done(exchanges, count, first)) {
		if (b24_call_interrupted()) {
			return FAILURE;
		}
		for (size_t i = 0; i < count; i++) {
			if (b24_call_tell(client, method, exchanges[i]) == FAILURE) {
				return FAILURE;
			}
		}
		b24_engine_advance(B24G(engine), SLICE_MS);
	}
	return SUCCESS;
}

static bool wants_other_token(const b24_client *client, b24_exchange *exchange)
{
	const b24_result *result = b24_exchange_result(exchange);

	return b24_client_is_oauth(client) && result->has_code && b24_oauth_is_refusal(result->code);
}

static zend_result renew(b24_client *client, const char *method, b24_exchange *exchange, bool *spent)
{
	b24_buffer head = {0};

	if (b24_oauth_renew(client, b24_exchange_credentials(exchange), b24_exchange_deadline(exchange), spent) == FAILURE) {
		if (b24_exchange_result(exchange)->doubted) {
			b24_throw_doubt(client);
		}
		return FAILURE;
	}
	if (!b24_oauth_head(client, b24_exchange_body(exchange)->data[1], &head)
		|| !b24_exchange_renew(exchange, client->base, &head, client->oauth.number)) {
		b24_buffer_free(&head);
		b24_throw_transport(client, B24_EXECUTED_NO, "%s: out of memory", method);
		return FAILURE;
	}
	return SUCCESS;
}

/*
 * A token that another process left in the store may have expired as well, one fresh from the server has not: refused
 * again, it will be refused for ever.
 */
zend_result b24_call_wait(b24_client *client, const char *method, b24_exchange *exchange)
{
	bool spent = false;

	do {
		if (b24_call_watch(client, method, exchange) == FAILURE) {
			return FAILURE;
		}
		if (spent || !wants_other_token(client, exchange)) {
			return SUCCESS;
		}
	} while (renew(client, method, exchange, &spent) == SUCCESS);
	return FAILURE;
}

/* What answers there is a portal; only then the old address is forgotten. */
static bool has_moved(const b24_result *result)
{
	return *result->moved_to && (result->succeeded || result->has_code);
}

static void book(b24_client *client, const b24_result *result)
{
	b24_stats *stats = &client->stats;

	if (has_moved(result)) {
		b24_client_move(client, result->moved_to);
	}
	stats->requests += result->requests;
	stats->retries += result->repetitions;
	stats->waited += result->waited;
	stats->connections += result->connections;
	stats->bytes_sent += result->bytes_sent;
	stats->bytes_received += result->bytes_received;
}

zend_string *b24_call_text(zval *array, const char *key)
{
	zval *value = Z_TYPE_P(array) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(array), key, strlen(key)) : NULL;

	return value && Z_TYPE_P(value) != IS_ARRAY ? zval_get_string(value) : ZSTR_EMPTY_ALLOC();
}

static void throw_error(const b24_client *client, const char *method, zval *envelope, long status)
{
	zend_string *code = b24_call_text(envelope, "error");
	zend_string *description = b24_call_text(envelope, "error_description");

	b24_throw_api(client, method, code, description, status, b24_call_retry_at(client, method, B24_DIRECT));
	zend_string_release(code);
	zend_string_release(description);
}

bool b24_call_is_settled(const char *method, zval *error)
{
	zend_string *code = b24_call_text(error, "error");
	zend_string *description = b24_call_text(error, "error_description");
	bool settled = b24_method_settled(method, ZSTR_VAL(code), ZSTR_VAL(description));

	zend_string_release(code);
	zend_string_release(description);
	return settled;
}

/* The error in an answer, which is none when it only says that an earlier attempt had worked. */
static zend_result take_error(const b24_client *client, const char *method, const b24_result *result, zval *answer)
{
	if (result->doubted && b24_call_is_settled(method, answer)) {
		zval_ptr_dtor(answer);
		array_init_size(answer, 1);
		add_assoc_bool(answer, "result", true);
		return SUCCESS;
	}
	throw_error(client, method, answer, result->response.status);
	return FAILURE;
}

/* Just as if the portal had been asked and had refused. */
static void throw_held_back(const b24_client *client, const char *method, const b24_result *result)
{
	zend_string *code = zend_string_init(result->code, strlen(result->code), 0);
	zend_string *text = zend_string_init(result->response.message, strlen(result->response.message), 0);

	b24_throw_api(client, method, code, text, 0, (zend_long) time(NULL) + (zend_long) result->held_back + 1);
	zend_string_release(code);
	zend_string_release(text);
}

static void throw_no_answer(const b24_client *client, const char *method, const b24_result *result)
{
	const b24_response *response = &result->response;

	if (response->outcome == B24_TOO_LARGE) {
		b24_throw_transport(client, result->executed,
			"%s: the answer is larger than max_response_bytes (" ZEND_LONG_FMT ") and was not read", method,
			client->options.max_response_bytes);
		return;
	}
	if (result->held_back > 0 && !result->doubted) {
		throw_held_back(client, method, result);
		return;
	}
	b24_throw_transport(client, result->executed, "%s: %s", method, response->message);
}

static zend_string *excerpt(const b24_client *client, const b24_buffer *body)
{
	return b24_excerpt(client, body->data ? body->data : "", body->len);
}

/* A field that is full was cut to fit, and half a secret cannot be masked. */
static const char *content_type(const b24_response *response)
{
	if (strlen(response->content_type) == sizeof(response->content_type) - 1) {
		return "a long content type";
	}
	return *response->content_type ? response->content_type : "no content type";
}

static const char *location(const b24_response *response)
{
	if (strlen(response->location) == sizeof(response->location) - 1) {
		return "a long address";
	}
	return *response->location ? response->location : "an address without a host";
}

/* What answers of the token server start with may be tokens that nobody knows yet, and so nobody can mask. */
static bool is_secret(const char *method)
{
	return strcmp(method, B24_TOKEN_METHOD) == 0;
}

static void throw_foreign_page(const b24_client *client, const char *method, const b24_result *result)
{
	const b24_response *response = &result->response;
	zend_string *start;

	if (response->status >= 300 && response->status < 400) {
		b24_throw_transport(client, result->executed, "%s: the portal redirects to %s (HTTP %ld)", method,
			location(response), response->status);
		return;
	}
	start = is_secret(method) ? ZSTR_EMPTY_ALLOC() : excerpt(client, &response->body);
	b24_throw_transport(client, result->executed, "%s: HTTP %ld with %s instead of the portal's JSON%s%s", method,
		response->status, content_type(response), ZSTR_LEN(start) ? ": " : "", ZSTR_VAL(start));
	zend_string_release(start);
}

static void throw_unreadable(const b24_client *client, const char *method, const b24_result *result, const char *why)
{
	const b24_response *response = &result->response;
	zend_string *start;

	if (response->status < 200 || response->status >= 300) {
		throw_foreign_page(client, method, result);
		return;
	}
	start = is_secret(method) ? ZSTR_EMPTY_ALLOC() : excerpt(client, &response->body);
	b24_throw_decode(client, "%s: the answer (HTTP %ld, %s, %zu bytes) is not what the portal sends: %s%s%s", method,
		response->status, content_type(response), response->body.len, why, ZSTR_LEN(start) ? ". It starts with: " : "",
		ZSTR_VAL(start));
	zend_string_release(start);
}

/* Any JSON object without an error in it. */
static zend_result decode(const b24_client *client, const char *method, const b24_result *result, zval *answer)
{
	const b24_buffer *body = &result->response.body;
	php_json_error_code error;

	if (!body->len) {
		throw_foreign_page(client, method, result);
		return FAILURE;
	}
	if (b24_json_decode(answer, body->data, body->len, &error) == FAILURE) {
		/* Without an error memory has run out, and PHP waits for us to return. */
		if (error != PHP_JSON_ERROR_NONE) {
			throw_unreadable(client, method, result, b24_json_error_text(error));
		}
		return FAILURE;
	}
	if (Z_TYPE_P(answer) != IS_ARRAY) {
		throw_unreadable(client, method, result, "it is no JSON object");
		return FAILURE;
	}
	if (zend_hash_str_exists(Z_ARRVAL_P(answer), ZEND_STRL("error"))) {
		return take_error(client, method, result, answer);
	}
	return SUCCESS;
}

static zend_result decode_envelope(const b24_client *client, const char *method, const b24_result *result, zval *envelope)
{
	if (decode(client, method, result, envelope) == FAILURE) {
		return FAILURE;
	}
	if (!b24_call_result(envelope) || !(result->succeeded || result->has_code)) {
		throw_unreadable(client, method, result, "it has neither \"result\" nor \"error\"");
		return FAILURE;
	}
	return SUCCESS;
}

typedef zend_result (*decoder)(const b24_client *client, const char *method, const b24_result *result, zval *answer);

static zend_result finish(b24_client *client, const char *method, b24_exchange *exchange, decoder decode_answer, zval *answer)
{
	const b24_result *result = b24_exchange_result(exchange);
	bool keep_address = b24_client_is_oauth(client) && has_moved(result);
	zend_result outcome = FAILURE;

	ZVAL_UNDEF(answer);
	book(client, result);
	if (result->response.outcome == B24_ANSWERED) {
		outcome = decode_answer(client, method, result, answer);
	} else {
		throw_no_answer(client, method, result);
	}
	b24_exchange_free(exchange);
	if (keep_address) {
		b24_oauth_keep_address(client);
	}
	if (outcome == FAILURE || EG(exception)) {
		zval_ptr_dtor(answer);
		ZVAL_UNDEF(answer);
		return FAILURE;
	}
	return SUCCESS;
}

zend_result b24_call_finish(b24_client *client, const char *method, b24_exchange *exchange, zval *envelope)
{
	return finish(client, method, exchange, decode_envelope, envelope);
}

zend_result b24_call_finish_bare(b24_client *client, const char *method, b24_exchange *exchange, zval *answer)
{
	/* Whatever became of this: the REST call that it was made for has not run. */
	b24_exchange_result(exchange)->executed = B24_EXECUTED_NO;
	return finish(client, method, exchange, decode, answer);
}

void b24_call_drop(b24_client *client, b24_exchange *exchange)
{
	book(client, b24_exchange_stop(exchange));
	b24_exchange_free(exchange);
}

zend_result b24_call_run_within(b24_client *client, const char *method, zval *params, double deadline, double pause,
	zval *envelope)
{
	b24_call call = b24_call_of(client, method, b24_method_reads(method), deadline);
	b24_buffer body = {0};
	b24_exchange *exchange;

	call.pause = pause;

	if (!b24_params_json(&body, params)) {
		b24_throw_transport(client, B24_EXECUTED_NO, "%s: out of memory", method);
		return FAILURE;
	}
	exchange = b24_call_start(client, &call, &body);
	if (!exchange) {
		return FAILURE;
	}
	if (b24_call_wait(client, method, exchange) == FAILURE) {
		b24_call_drop(client, exchange);
		return FAILURE;
	}
	if (b24_call_finish(client, method, exchange, envelope) == FAILURE) {
		return FAILURE;
	}
	b24_call_note_operating(client, method, B24_DIRECT, zend_hash_str_find(Z_ARRVAL_P(envelope), ZEND_STRL("time")));
	return SUCCESS;
}

zend_result b24_call_run(b24_client *client, const char *method, zval *params, zval *envelope)
{
	return b24_call_run_within(client, method, params, b24_call_deadline(client), 0, envelope);
}

zval *b24_call_result(zval *envelope)
{
	return zend_hash_str_find(Z_ARRVAL_P(envelope), ZEND_STRL("result"));
}

/* An empty map comes as a list, and one that is not there as nothing at all. */
zval *b24_call_in_map(zval *maps, const char *map, size_t index)
{
	zval *found = zend_hash_str_find(Z_ARRVAL_P(maps), map, strlen(map));
	char name[24];
	int len = snprintf(name, sizeof(name), "c%zu", index);

	return found && Z_TYPE_P(found) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(found), name, (size_t) len) : NULL;
}

static double number(HashTable *time, const char *key)
{
	zval *value = zend_hash_str_find(time, key, strlen(key));

	return value && Z_TYPE_P(value) != IS_ARRAY ? zval_get_double(value) : 0;
}

/* The reset is told by the portal's clock; ours may be wrong by any amount, so only the distance counts. */
static void tell_limiter(b24_client *client, const char *method, b24_way way, HashTable *time)
{
	double reset = number(time, "operating_reset_at"), finish = number(time, "finish");

	if (reset > 0 && finish > 0) {
		b24_limiter_note(b24_engine_limiter(engine()), budget_of(client, method, way), number(time, "operating"),
			reset - finish);
	}
}

void b24_call_note_operating(b24_client *client, const char *method, b24_way way, zval *time)
{
	zval row;

	if (!time || Z_TYPE_P(time) != IS_ARRAY || !zend_hash_str_exists(Z_ARRVAL_P(time), ZEND_STRL("operating"))) {
		return;
	}
	if (Z_TYPE(client->operating) == IS_UNDEF) {
		array_init(&client->operating);
	}
	SEPARATE_ARRAY(&client->operating);
	array_init_size(&row, 2);
	add_assoc_double(&row, "operating", number(Z_ARRVAL_P(time), "operating"));
	add_assoc_long(&row, "operating_reset_at", (zend_long) number(Z_ARRVAL_P(time), "operating_reset_at"));
	zend_hash_str_update(Z_ARRVAL(client->operating), method, strlen(method), &row);
	tell_limiter(client, method, way, Z_ARRVAL_P(time));
}

void b24_call_note_batch(b24_client *client, zval *envelope)
{
	zval *time = zend_hash_str_find(Z_ARRVAL_P(envelope), ZEND_STRL("time"));

	if (time && Z_TYPE_P(time) == IS_ARRAY && number(Z_ARRVAL_P(time), "operating") > 0) {
		b24_call_note_operating(client, "batch", B24_DIRECT, time);
	}
}

void b24_call_note_refusal(b24_client *client, const char *method, const char *code)
{
	if (strcasecmp(code, "OPERATION_TIME_LIMIT") == 0) {
		b24_limiter_exhausted(b24_engine_limiter(engine()), budget_of(client, method, B24_IN_BATCH));
	}
}

double b24_call_rate_wait(const b24_client *client)
{
	const b24_limits *limits = &client->limits;

	return limits->portal ? b24_limiter_wait(b24_engine_limiter(engine()), limits->portal, limits->rate, limits->burst) : 0;
}

double b24_call_budget_wait(const b24_client *client, const char *method)
{
	return b24_limiter_hold(b24_engine_limiter(engine()), budget_of(client, method, B24_IN_BATCH), client->options.operating_limit);
}

double b24_call_budget_left(const b24_client *client, const char *method)
{
	return b24_limiter_left(b24_engine_limiter(engine()), budget_of(client, method, B24_IN_BATCH), client->options.operating_limit);
}

zend_long b24_call_retry_at(const b24_client *client, const char *method, b24_way way)
{
	double hold = b24_limiter_hold(b24_engine_limiter(engine()), budget_of(client, method, way), client->options.operating_limit);

	return hold > 0 ? (zend_long) time(NULL) + (zend_long) hold + 1 : 0;
}
