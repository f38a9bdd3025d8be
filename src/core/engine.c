#include "engine.h"

#include "platform.h"
#include "retry.h"

#include <stdlib.h>
#include <string.h>

#define SHORTEST_WAIT_MS 1

struct b24_engine {
	b24_pool *pool;
	b24_exchange *first, *last; /* in the order of submission */
	unsigned int seed; /* of the jitter */
};

struct b24_exchange {
	b24_engine *engine;
	b24_exchange *previous, *next;
	b24_call call;
	char *url;
	b24_transfer *transfer; /* NULL between attempts */
	double due;
	bool done;
	b24_result result;
};

b24_engine *b24_engine_new(void)
{
	b24_engine *engine = calloc(1, sizeof(*engine));

	if (engine && !(engine->pool = b24_pool_new())) {
		free(engine);
		return NULL;
	}
	if (engine) {
		engine->seed = (unsigned int) (b24_now() * 1e6);
	}
	return engine;
}

void b24_engine_free(b24_engine *engine)
{
	b24_engine_sweep(engine);
	b24_pool_free(engine->pool);
	free(engine);
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

b24_exchange *b24_engine_submit(b24_engine *engine, b24_call *call)
{
	b24_exchange *exchange = calloc(1, sizeof(*exchange));

	if (!exchange || !(exchange->url = joined(call->base, call->method))) {
		free(exchange);
		b24_buffer_free(&call->body);
		return NULL;
	}
	exchange->engine = engine;
	exchange->call = *call;
	exchange->call.base = exchange->call.method = NULL;
	if (call->pause > 0) {
		exchange->due = b24_now() + call->pause;
		exchange->result.waited = call->pause;
	}
	call->body = (b24_buffer) {0};
	link_exchange(engine, exchange);
	return exchange;
}

void b24_exchange_free(b24_exchange *exchange)
{
	unlink_exchange(exchange);
	b24_transfer_free(exchange->transfer);
	b24_buffer_free(&exchange->call.body);
	b24_buffer_free(&exchange->result.response.body);
	b24_wipe(exchange->url);
	free(exchange->url);
	free(exchange);
}

b24_result *b24_exchange_result(b24_exchange *exchange)
{
	return exchange->done ? &exchange->result : NULL;
}

static void start(b24_exchange *exchange)
{
	exchange->result.requests++;
	exchange->transfer = b24_transfer_start(exchange->engine->pool, exchange->call.transport, exchange->url,
		&exchange->call.body, exchange->call.reads);
	if (!exchange->transfer) {
		exchange->result.response.outcome = B24_IMPOSSIBLE;
		exchange->result.executed = B24_EXECUTED_NO;
		strcpy(exchange->result.response.message, "The request could not be prepared");
		exchange->done = true;
	}
}

static double jittered(b24_engine *engine, double pause)
{
	engine->seed = engine->seed * 1103515245u + 12345u;
	return pause * (0.75 + 0.5 * (double) ((engine->seed >> 16) & 0x7fff) / 0x7fff);
}

/* Takes an attempt's response over into the result, which adds up what all attempts cost. */
static void book(b24_exchange *exchange)
{
	b24_response *response = b24_transfer_response(exchange->transfer);
	b24_result *result = &exchange->result;

	b24_buffer_free(&result->response.body);
	result->response = *response;
	response->body = (b24_buffer) {0};
	b24_transfer_free(exchange->transfer);
	exchange->transfer = NULL;
	result->bytes_sent += result->response.bytes_sent;
	result->bytes_received += result->response.bytes_received;
	result->connections += result->response.connections;
	result->has_code = result->response.outcome == B24_ANSWERED && result->response.body.data
		&& b24_answer_error(result->response.body.data, result->response.body.len, result->response.status != 200,
			result->code);
}

static void settle(b24_exchange *exchange)
{
	b24_result *result = &exchange->result;
	b24_verdict verdict;
	double pause, now = b24_now();

	book(exchange);
	verdict = b24_retry_judge(result->response.outcome, result->response.status, result->has_code ? result->code : NULL);
	result->executed = verdict.executed;
	pause = b24_retry_pause(verdict, exchange->call.reads && !exchange->call.once, result->requests);
	if (pause >= 0) {
		pause = jittered(exchange->engine, pause);
	}
	if (pause < 0 || result->requests > exchange->call.retries
		|| (exchange->call.deadline > 0 && now + pause > exchange->call.deadline)) {
		exchange->done = true;
		return;
	}
	result->waited += pause;
	exchange->due = now + pause;
}

static void give_up(b24_exchange *exchange, const char *why)
{
	b24_result *result = &exchange->result;

	b24_transfer_free(exchange->transfer);
	exchange->transfer = NULL;
	result->response.outcome = result->requests ? B24_LOST : B24_NOT_SENT;
	result->executed = result->requests ? B24_EXECUTED_UNKNOWN : B24_EXECUTED_NO;
	strcpy(result->response.message, why);
	exchange->done = true;
}

const b24_result *b24_exchange_stop(b24_exchange *exchange)
{
	if (!exchange->done) {
		give_up(exchange, "The request was cancelled");
	}
	return &exchange->result;
}

static void visit(b24_exchange *exchange, double now)
{
	if (!exchange->transfer) {
		if (exchange->due <= now) {
			start(exchange);
		}
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
