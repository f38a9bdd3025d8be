/*
 * The loop: what waits, what is in flight, what is done.
 *
 * A b24_engine belongs to one thread and outlives every request of the process; its pool keeps the connections. An
 * exchange is one REST call with all its attempts. It belongs to the caller, who frees it, running or done; what a
 * fatal error left behind is freed by b24_engine_sweep(). The engine moves only inside b24_engine_advance(), in slices
 * short enough for the caller to look at interrupts between them, and never calls back. What a process had submitted when
 * it forked is sent by the parent; in the child a read goes on by itself, and a write ends as lost.
 */
#ifndef B24_ENGINE_H
#define B24_ENGINE_H

#include "answer.h"
#include "error.h"
#include "http.h"
#include "limiter.h"
#include "retry.h"

typedef struct b24_engine b24_engine;
typedef struct b24_exchange b24_exchange;

/* Methods whose operating budget one request may draw on: the request's own and those of its commands. */
#define B24_CALL_BUDGETS 51

typedef struct {
	uint64_t portal; /* b24_limiter_key() of host and port; 0 = no limits are kept */
	double rate;     /* requests a second */
	double burst;
	double operating; /* seconds of the budget that may be used */
} b24_limits;

typedef struct {
	const b24_transport *transport; /* stays with the caller until the exchange is freed */
	const char *base;               /* up to and with the slash before the method; a secret, copied and wiped */
	const char *method;              /* copied */
	b24_verb verb;
	b24_buffer head; /* see b24_request; taken over */
	b24_buffer body; /* taken over */
	bool reads;      /* nothing is changed on the portal: may be sent again */
	bool settles;    /* see b24_method_settles(): may be sent again, too, but never without our knowledge */
	bool follow;     /* a redirect to another host: right for a portal that moved, wrong for whom secrets are told */
	bool once;       /* the caller decides itself what follows a lost answer */
	double pause;    /* seconds to hold back the first attempt */
	int retries;
	double deadline; /* by b24_now(); 0 = none */
	b24_limits limits;
	uint64_t budgets[B24_CALL_BUDGETS]; /* the first is the request's own method's */
	size_t budget_count;
	unsigned int credentials; /* the caller's number for what it authorized the call with */
} b24_call;

typedef struct {
	b24_response response; /* of the last attempt; `body` may be taken */
	char code[B24_CODE_SIZE];
	bool doubted;   /* an attempt before the last one may have been executed */
	bool abandoned; /* by the caller or for the deadline: whatever the outcome, it is not to be tried again */
	bool has_code; /* the answer has an error, whose code may be empty */
	bool succeeded; /* it has none: a result, whatever the status says, or a status of success */
	char moved_to[256]; /* scheme, host and port that a redirect led to and that answered; empty without one */
	b24_executed executed;
	int requests;
	int repetitions; /* of them after a failure; the way to a new host or with new credentials is none */
	double held_back; /* seconds that `code`'s limit would have held it back beyond the deadline; 0: that is not why it ended */
	double waited; /* seconds held back: by the limits and between attempts */
	int64_t bytes_sent;
	int64_t bytes_received;
	long connections;
} b24_result;

typedef enum { B24_EVENT_REQUEST, B24_EVENT_ANSWER, B24_EVENT_WAIT } b24_event_kind;

/* What happened to an exchange, for those who watch. */
typedef struct {
	b24_event_kind kind;
	int attempt;
	double wait;        /* seconds, of a WAIT */
	const char *reason; /* of a WAIT */
	b24_response answer; /* of an ANSWER; its body is empty */
	char code[B24_CODE_SIZE];
} b24_event;

/* `limits_path`: see b24_limiter_open(). NULL when memory is short. */
b24_engine *b24_engine_new(const char *limits_path);
void b24_engine_free(b24_engine *engine);

/* Frees every exchange that is left, at the end of a PHP request. */
void b24_engine_sweep(b24_engine *engine);

/* Stops every exchange that changes something and is not done, for whom nobody waits any more; their owners free them. */
void b24_engine_stop_writes(b24_engine *engine);

/* NULL when memory is short; the body is freed then, too. */
b24_exchange *b24_engine_submit(b24_engine *engine, b24_call *call);

/* Starts what is due, moves bytes and waits for more, at most `milliseconds`; 0 only moves. */
void b24_engine_advance(b24_engine *engine, int milliseconds);

/* NULL while it runs. */
b24_result *b24_exchange_result(b24_exchange *exchange);

/* What the last attempt means for the next one; before `body` is taken. */
b24_verdict b24_result_judge(const b24_result *result);

/* The oldest event not told yet; false when there is none. Only the newest few are kept. */
bool b24_exchange_next_event(b24_exchange *exchange, b24_event *event);

/* Names the exchange in logs, here and, as X-Request-ID, at the portal. */
const char *b24_exchange_id(const b24_exchange *exchange);

/*
 * Sends a finished exchange again with other credentials, head and their number: the portal refused the old ones, so it
 * ran nothing.
 */
bool b24_exchange_renew(b24_exchange *exchange, const char *base, b24_buffer *head, unsigned int credentials);

/* What was submitted, without the head. */
const b24_buffer *b24_exchange_body(const b24_exchange *exchange);

/* The moment at which it has to be over; 0 = none. */
double b24_exchange_deadline(const b24_exchange *exchange);

/* The number of its newest credentials. */
unsigned int b24_exchange_credentials(const b24_exchange *exchange);

/* Ends it where it stands; the result then tells what it has cost so far. */
const b24_result *b24_exchange_stop(b24_exchange *exchange);

/* Cancels what still runs. */
void b24_exchange_free(b24_exchange *exchange);

/* The limits that this engine keeps; the engine's own. */
b24_limiter *b24_engine_limiter(b24_engine *engine);

/* How many connections this thread has opened, and how many exchanges it has at the moment. */
long b24_engine_connections(const b24_engine *engine);
size_t b24_engine_load(const b24_engine *engine);

#endif
