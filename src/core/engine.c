#include "engine.h"

#include "platform.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SHORTEST_WAIT_MS 1

struct b24_engine {
	b24_pool *pool;
	b24_limiter *limiter;
	b24_exchange *first, *last; /* in the order of submission */
	unsigned int seed; /* of the jitter */
};

/* A ring: when nobody asks, the oldest make room. */
#define EVENTS 8

struct b24_exchange {
	b24_engine *engine;
	b24_exchange *previous, *next;
	b24_call call;
	int pid; /* whose it is: a forked child has a copy */
	char *url;
	char *method;
	char id[24];
	b24_event events[EVENTS];
	unsigned int first_event, event_count;
	b24_transfer *transfer; /* NULL between attempts */
	double due;
	const char *limit; /* code of the limit that `due` comes from; NULL: it is none */
	bool held;     /* the operating budget had its say on the next attempt */
	bool reserved; /* the next attempt has its place in the portal's schedule */
	bool done;
	b24_result result;
};

b24_engine *b24_engine_new(const char *limits_path)
{
	b24_engine *engine = calloc(1, sizeof(*engine));

	if (!engine) {
		return NULL;
	}
	engine->pool = b24_pool_new();
	engine->limiter = engine->pool ? b24_limiter_open(limits_path) : NULL;
	if (!engine->limiter) {
		free(engine->pool);
		free(engine);
		return NULL;
	}
	engine->seed = (unsigned int) (uint64_t) (b24_now() * 1e6) ^ (unsigned int) getpid();
	return engine;
}

void b24_engine_free(b24_engine *engine)
{
	b24_engine_sweep(engine);
	b24_pool_free(engine->pool);
	b24_limiter_close(engine->limiter);
	free(engine);
}

b24_limiter *b24_engine_limiter(b24_engine *engine)
{
	return engine->limiter;
}

void b24_engine_sweep(b24_engine *engine)
{
	while (engine->first) {
		b24_exchange_free(engine->first);
	}
}

static void link_exchange(b24_engine *engine, b24_exchange *exchange)
{
	exchange->previous = engine->last;
	if (engine->last) {
		engine->last->next = exchange;
	} else {
		engine->first = exchange;
	}
	engine->last = exchange;
}

static void unlink_exchange(b24_exchange *exchange)
{
	if (exchange->next) {
		exchange->next->previous = exchange->previous;
	} else {
		exchange->engine->last = exchange->previous;
	}
	if (exchange->previous) {
		exchange->previous->next = exchange->next;
	} else {
		exchange->engine->first = exchange->next;
	}
}

static char *joined(const char *base, const char *method)
{
	size_t base_len = strlen(base), method_len = strlen(method);
	char *url = malloc(base_len + method_len + 1);

	if (url) {
		memcpy(url, base, base_len);
		memcpy(url + base_len, method, method_len + 1);
	}
	return url;
}

static b24_event *new_event(b24_exchange *exchange, b24_event_kind kind)
{
	b24_event *event;

	if (exchange->event_count == EVENTS) {
		exchange->first_event++;
		exchange->event_count--;
	}
	event = &exchange->events[(exchange->first_event + exchange->event_count++) % EVENTS];
	*event = (b24_event) {.kind = kind, .attempt = exchange->result.requests};
	return event;
}

bool b24_exchange_next_event(b24_exchange *exchange, b24_event *event)
{
	if (!exchange->event_count) {
		return false;
	}
	*event = exchange->events[exchange->first_event++ % EVENTS];
	exchange->event_count--;
	return true;
}

const char *b24_exchange_id(const b24_exchange *exchange)
{
	return exchange->id;
}

/* Not before so many seconds have passed. */
static void hold(b24_exchange *exchange, double seconds, const char *reason, const char *limit)
{
	b24_event *event;

	if (seconds > 0) {
		exchange->limit = limit;
		exchange->result.waited += seconds;
		exchange->due = b24_now() + seconds;
		event = new_event(exchange, B24_EVENT_WAIT);
		event->wait = seconds;
		event->reason = reason;
	}
}

static unsigned int next_random(b24_engine *engine)
{
	engine->seed = engine->seed * 1103515245u + 12345u;
	return engine->seed >> 8;
}

static void take_call(b24_exchange *exchange, b24_call *call)
{
	exchange->call = *call;
	exchange->call.base = exchange->call.method = NULL;
	call->head = call->body = (b24_buffer) {0};
}

b24_exchange *b24_engine_submit(b24_engine *engine, b24_call *call)
{
	b24_exchange *exchange = calloc(1, sizeof(*exchange));

	if (!exchange || !(exchange->url = joined(call->base, call->method)) || !(exchange->method = strdup(call->method))) {
		if (exchange) {
			free(exchange->url);
		}
		free(exchange);
		b24_buffer_free(&call->head);
		b24_buffer_free(&call->body);
		return NULL;
	}
	exchange->engine = engine;
	exchange->pid = (int) getpid();
	snprintf(exchange->id, sizeof(exchange->id), "%06x%06x%06x", next_random(engine), next_random(engine),
		next_random(engine));
	take_call(exchange, call);
	hold(exchange, exchange->call.pause, "repeating", NULL);
	link_exchange(engine, exchange);
	return exchange;
}

static bool is_inherited(const b24_exchange *exchange)
{
	return exchange->pid != (int) getpid();
}

static void give_back(b24_exchange *exchange)
{
	if (exchange->reserved && !is_inherited(exchange)) {
		b24_limiter_give_back(exchange->engine->limiter, exchange->call.limits.portal, exchange->call.limits.rate);
	}
	exchange->reserved = false;
}

void b24_exchange_free(b24_exchange *exchange)
{
	unlink_exchange(exchange);
	give_back(exchange);
	b24_transfer_free(exchange->transfer);
	b24_wipe(exchange->call.head.data);
	b24_buffer_free(&exchange->call.head);
	b24_buffer_free(&exchange->call.body);
	b24_buffer_free(&exchange->result.response.body);
	b24_wipe(exchange->url);
	free(exchange->url);
	free(exchange->method);
	free(exchange);
}

b24_result *b24_exchange_result(b24_exchange *exchange)
{
	return exchange->done ? &exchange->result : NULL;
}

/* What the last attempt says of all of them: that it was not executed tells nothing of an earlier one in doubt. */
static b24_executed of_all(const b24_result *result, b24_executed last)
{
	return result->doubted && last == B24_EXECUTED_NO ? B24_EXECUTED_UNKNOWN : last;
}

static void start(b24_exchange *exchange)
{
	const b24_request request = {.url = exchange->url, .verb = exchange->call.verb, .head = &exchange->call.head,
		.body = &exchange->call.body, .id = exchange->id, .repeatable = exchange->call.reads};

	exchange->held = exchange->reserved = false;
	exchange->result.requests++;
	new_event(exchange, B24_EVENT_REQUEST);
	exchange->transfer = b24_transfer_start(exchange->engine->pool, exchange->call.transport, &request);
	if (!exchange->transfer) {
		exchange->result.response.outcome = B24_IMPOSSIBLE;
		exchange->result.executed = of_all(&exchange->result, B24_EXECUTED_NO);
		strcpy(exchange->result.response.message, "The request could not be prepared");
		exchange->done = true;
	}
}

static double jittered(b24_engine *engine, double pause)
{
	return pause * (0.75 + 0.5 * (double) (next_random(engine) & 0x7fff) / 0x7fff);
}

static void note_answer(b24_exchange *exchange)
{
	b24_event *event = new_event(exchange, B24_EVENT_ANSWER);

	event->answer = exchange->result.response;
	event->answer.body = (b24_buffer) {0};
	if (exchange->result.has_code) {
		memcpy(event->code, exchange->result.code, sizeof(event->code));
	}
}

/* A file of the portal's that somebody saved with a byte order mark puts it before every answer. */
static void drop_mark(b24_buffer *body)
{
	if (body->len >= 3 && memcmp(body->data, "\xEF\xBB\xBF", 3) == 0) {
		memmove(body->data, body->data + 3, body->len - 3 + B24_BUFFER_PADDING);
		body->len -= 3;
	}
}

/* Whether there is an error in it decides, not the status. */
static void read_answer(b24_result *result)
{
	const b24_response *response = &result->response;
	const b24_buffer *body = &response->body;
	bool ok = response->status >= 200 && response->status < 300, answered = response->outcome == B24_ANSWERED;

	result->has_code = answered && body->data && b24_answer_error(body->data, body->len, response->status != 200, result->code);
	result->succeeded = answered && !result->has_code && (ok || (response->status >= 400 && body->data && b24_answer_result(body->data, body->len)));
}

/* The portal's success always has a body: a process of its that was ended has said nothing, whatever its status. */
static void mistrust_nothing(b24_response *response)
{
	if (response->outcome == B24_ANSWERED && response->status >= 200 && response->status < 300 && !response->body.len) {
		response->outcome = B24_LOST;
		snprintf(response->message, sizeof(response->message), "The answer is empty (HTTP %ld)", response->status);
	}
}

/* Takes an attempt's response over into the result, which adds up what all attempts cost. */
static void book(b24_exchange *exchange)
{
	b24_response *response = b24_transfer_response(exchange->transfer);
	b24_result *result = &exchange->result;

	b24_buffer_free(&result->response.body);
	result->response = *response;
	response->body = (b24_buffer) {0};
	drop_mark(&result->response.body);
	mistrust_nothing(&result->response);
	b24_transfer_free(exchange->transfer);
	exchange->transfer = NULL;
	result->bytes_sent += result->response.bytes_sent;
	result->bytes_received += result->response.bytes_received;
	result->connections += result->response.connections;
	read_answer(result);
	note_answer(exchange);
}

b24_verdict b24_result_judge(const b24_result *result)
{
	const b24_response *response = &result->response;
	char description[B24_CODE_SIZE] = "";

	if (!result->has_code) {
		return b24_retry_judge(response->outcome, result->succeeded ? 200 : response->status, NULL, NULL);
	}
	b24_answer_description(response->body.data, response->body.len, description);
	return b24_retry_judge(response->outcome, response->status, result->code, description);
}

/* What a refusal by the portal's limits means for everybody who shares them. */
static void heed(b24_exchange *exchange, double pause)
{
	const b24_limits *limits = &exchange->call.limits;
	b24_limiter *limiter = exchange->engine->limiter;

	if (!limits->portal || !exchange->result.has_code) {
		return;
	}
	if (strcasecmp(exchange->result.code, "QUERY_LIMIT_EXCEEDED") == 0) {
		b24_limiter_push_back(limiter, limits->portal, limits->rate, limits->burst, pause > 0 ? pause : 1);
	} else if (strcasecmp(exchange->result.code, "OPERATION_TIME_LIMIT") == 0 && exchange->call.budget_count) {
		b24_limiter_exhausted(limiter, exchange->call.budgets[0]);
	}
}

/* Length of "https://host:port" at the beginning of an absolute URL that we may go to; 0 for any other. */
static size_t origin_length(const char *url, bool allow_http)
{
	size_t scheme = strncasecmp(url, "https://", 8) == 0 ? 8 : allow_http && strncasecmp(url, "http://", 7) == 0 ? 7 : 0;
	size_t host = scheme ? strcspn(url + scheme, "/?#@ ") : 0;

	return host && url[scheme + host] != '@' ? scheme + host : 0;
}

/*
 * A portal with a new address answers 302 without having run anything. The same path and body go to the new host, once,
 * and never to one that is not protected as the old one was.
 */
static bool follow(b24_exchange *exchange)
{
	b24_result *result = &exchange->result;
	const char *location = result->response.location;
	size_t to = origin_length(location, exchange->call.transport->allow_http);
	size_t from = origin_length(exchange->url, true);
	char origin[sizeof(result->moved_to)], *url;

	/* One that fills the field may have been cut in the middle of its host. */
	if (!exchange->call.follow || result->response.status != 302 || *result->moved_to || !to || to >= sizeof(origin) - 1
		|| (to == from && strncasecmp(location, exchange->url, to) == 0)) {
		return false;
	}
	memcpy(origin, location, to);
	origin[to] = '\0';
	url = joined(origin, exchange->url + from);
	if (!url) {
		return false;
	}
	b24_wipe(exchange->url);
	free(exchange->url);
	exchange->url = url;
	memcpy(result->moved_to, origin, to + 1);
	return true;
}

static bool may_repeat(const b24_call *call)
{
	return (call->reads || call->settles) && !call->once;
}

static void settle(b24_exchange *exchange)
{
	b24_result *result = &exchange->result;
	b24_verdict verdict;
	double pause;

	book(exchange);
	if (follow(exchange)) {
		return;
	}
	verdict = b24_result_judge(result);
	result->executed = of_all(result, verdict.executed);
	pause = b24_retry_pause(verdict, may_repeat(&exchange->call), result->repetitions + 1);
	if (pause >= 0) {
		pause = jittered(exchange->engine, pause);
	}
	heed(exchange, pause);
	if (pause < 0 || result->repetitions >= exchange->call.retries
		|| (exchange->call.deadline > 0 && b24_now() + pause > exchange->call.deadline)) {
		exchange->done = true;
		return;
	}
	result->doubted |= verdict.executed == B24_EXECUTED_UNKNOWN;
	result->repetitions++;
	hold(exchange, pause, "repeating", NULL);
}

static void give_up(b24_exchange *exchange, const char *why)
{
	b24_result *result = &exchange->result;
	bool in_flight = exchange->transfer != NULL;

	if (!in_flight && exchange->due > b24_now()) {
		result->waited -= exchange->due - b24_now();
	}
	if (in_flight || result->response.outcome == B24_RUNNING) {
		b24_buffer_free(&result->response.body);
		result->response = (b24_response) {.outcome = in_flight ? B24_LOST : B24_NOT_SENT};
		result->executed = in_flight ? B24_EXECUTED_UNKNOWN : of_all(result, B24_EXECUTED_NO);
		result->has_code = result->succeeded = false;
	}
	b24_transfer_free(exchange->transfer);
	exchange->transfer = NULL;
	give_back(exchange);
	strcpy(result->response.message, why);
	result->abandoned = true;
	exchange->done = true;
}

bool b24_exchange_renew(b24_exchange *exchange, const char *base, b24_buffer *head, unsigned int credentials)
{
	char *url = joined(base, exchange->method);

	if (!url) {
		return false;
	}
	b24_wipe(exchange->url);
	free(exchange->url);
	exchange->url = url;
	b24_wipe(exchange->call.head.data);
	b24_buffer_free(&exchange->call.head);
	exchange->call.head = b24_buffer_take(head);
	exchange->call.credentials = credentials;
	*exchange->result.moved_to = '\0';
	/* The refusal is over and done with, also when the time for another attempt is. */
	b24_buffer_free(&exchange->result.response.body);
	exchange->result.response = (b24_response) {.outcome = B24_RUNNING};
	exchange->due = 0;
	exchange->done = false;
	return true;
}

const b24_buffer *b24_exchange_body(const b24_exchange *exchange)
{
	return &exchange->call.body;
}

double b24_exchange_deadline(const b24_exchange *exchange)
{
	return exchange->call.deadline;
}

unsigned int b24_exchange_credentials(const b24_exchange *exchange)
{
	return exchange->call.credentials;
}

const b24_result *b24_exchange_stop(b24_exchange *exchange)
{
	if (!exchange->done) {
		give_up(exchange, "The request was cancelled");
	}
	return &exchange->result;
}

void b24_engine_stop_writes(b24_engine *engine)
{
	for (b24_exchange *exchange = engine->first; exchange; exchange = exchange->next) {
		if (!exchange->call.reads) {
			b24_exchange_stop(exchange);
		}
	}
}

/* Asks the budgets, then for a place in the schedule; true when the attempt may start now. */
static bool admitted(b24_exchange *exchange)
{
	const b24_call *call = &exchange->call;
	b24_limiter *limiter = exchange->engine->limiter;
	double longest = 0;

	if (!exchange->held && call->limits.portal) {
		for (size_t i = 0; i < call->budget_count; i++) {
			double seconds = b24_limiter_hold(limiter, call->budgets[i], call->limits.operating);

			longest = seconds > longest ? seconds : longest;
		}
		hold(exchange, longest, "operating budget", "OPERATION_TIME_LIMIT");
	}
	exchange->held = true;
	if (exchange->due <= b24_now() && !exchange->reserved && call->limits.portal) {
		hold(exchange, b24_limiter_reserve(limiter, call->limits.portal, call->limits.rate, call->limits.burst) - b24_now(),
			"request limit", "QUERY_LIMIT_EXCEEDED");
		exchange->reserved = true;
	}
	return exchange->due <= b24_now();
}

static void note_limit(b24_exchange *exchange, double now)
{
	if (exchange->limit) {
		exchange->result.held_back = exchange->due - now;
		strcpy(exchange->result.code, exchange->limit);
	}
}

/* Waiting longer than the deadline is waiting for nothing. */
static void visit_waiting(b24_exchange *exchange, double now)
{
	double deadline = exchange->call.deadline;

	if (exchange->due <= now && (deadline <= 0 || now < deadline) && admitted(exchange)) {
		start(exchange);
	} else if (deadline > 0 && exchange->due > deadline) {
		note_limit(exchange, now);
		give_up(exchange, "The portal's limits would hold the request back beyond the deadline");
	} else if (deadline > 0 && now >= deadline) {
		give_up(exchange, "There was no time left for the request before the deadline");
	}
}

/*
 * After a fork it is the parent who sends what waits, in the place that it has taken. A read may go from here as well,
 * in a place of its own; of what is in flight the transfer says that it is lost here.
 */
static void part_from_parent(b24_exchange *exchange)
{
	b24_result *result = &exchange->result;

	give_back(exchange);
	exchange->pid = (int) getpid();
	if (exchange->transfer || may_repeat(&exchange->call)) {
		return;
	}
	b24_buffer_free(&result->response.body);
	result->response = (b24_response) {.outcome = B24_LOST, .message = "The request belongs to the parent process"};
	result->executed = B24_EXECUTED_UNKNOWN;
	result->has_code = result->succeeded = false;
	result->abandoned = true;
	exchange->done = true;
}

static void visit(b24_exchange *exchange, double now)
{
	if (is_inherited(exchange)) {
		part_from_parent(exchange);
	}
	if (exchange->done) {
		return;
	}
	if (!exchange->transfer) {
		visit_waiting(exchange, now);
	} else if (b24_transfer_response(exchange->transfer)->outcome != B24_RUNNING) {
		settle(exchange);
	} else if (exchange->call.deadline > 0 && now >= exchange->call.deadline) {
		give_up(exchange, "The deadline passed before the answer came");
	}
}

/* True when an exchange came to its end. */
static bool visit_all(b24_engine *engine)
{
	double now = b24_now();
	bool any = false;

	for (b24_exchange *exchange = engine->first; exchange; exchange = exchange->next) {
		if (!exchange->done) {
			visit(exchange, now);
			any |= exchange->done;
		}
	}
	return any;
}

/* Not longer than until the next exchange is due. */
static int bounded_wait(const b24_engine *engine, int milliseconds)
{
	double now = b24_now();

	for (const b24_exchange *exchange = engine->first; exchange; exchange = exchange->next) {
		double until = exchange->transfer ? exchange->call.deadline : exchange->due;

		if (!exchange->done && until > 0 && (until - now) * 1000 < milliseconds) {
			milliseconds = until <= now ? SHORTEST_WAIT_MS : (int) ((until - now) * 1000) + SHORTEST_WAIT_MS;
		}
	}
	return milliseconds;
}

void b24_engine_advance(b24_engine *engine, int milliseconds)
{
	visit_all(engine);
	b24_pool_perform(engine->pool);
	if (visit_all(engine) || milliseconds <= 0) {
		return;
	}
	b24_pool_wait(engine->pool, bounded_wait(engine, milliseconds));
	b24_pool_perform(engine->pool);
	visit_all(engine);
}

long b24_engine_connections(const b24_engine *engine)
{
	return b24_pool_connections(engine->pool);
}

size_t b24_engine_load(const b24_engine *engine)
{
	size_t load = 0;

	for (const b24_exchange *exchange = engine->first; exchange; exchange = exchange->next) {
		load += !exchange->done;
	}
	return load;
}
