/*
 * A TCP server that does byte for byte what a test tells it: answers a request, dawdles, hangs up or dies at the moment
 * that matters, and remembers what came in on which connection.
 *
 * A thread accepts, one more serves each connection; the steps are taken in the order in which requests come in whole.
 */
#ifndef B24_TEST_WIRE_H
#define B24_TEST_WIRE_H

#include <stdbool.h>
#include <stddef.h>

#define WIRE_REQUESTS 64

typedef enum {
	WIRE_KEEP,  /* the connection stays */
	WIRE_CLOSE, /* it ends */
	WIRE_RESET, /* it ends with a bang */
	WIRE_QUIT,  /* nobody listens any more when it ends */
} wire_then;

typedef struct {
	int status;          /* of an answer framed as it should be; 0 = none, only `raw` or not a byte */
	const char *headers; /* more of them, each with its line end */
	const char *body;
	bool echo;       /* the body is the request's own */
	const char *raw; /* sent as it stands, instead */
	size_t raw_len;
	int delay_ms;
	bool hold;  /* the answer waits for wire_release() */
	bool early; /* acts as soon as the body has begun */
	wire_then then;
} wire_step;

typedef struct {
	int connection; /* counted from 0 */
	char *head;     /* request line and headers */
	char *body;
	size_t body_len;
} wire_request;

typedef struct wire wire;

/*
 * The last step is taken again and again; without any, the port is taken and nobody listens. The steps are copied,
 * their texts must stay.
 */
wire *wire_start(const wire_step *steps, size_t count);
void wire_stop(wire *w);

/* "http://127.0.0.1:<port>/rest/1/secret/" */
const char *wire_base(const wire *w);

int wire_connections(wire *w);
int wire_requests(wire *w);

/* Waits until that many requests have come in; false after some seconds. */
bool wire_await(wire *w, int requests);

const wire_request *wire_request_at(const wire *w, int index);

/* Lets the answers go that are held back. */
void wire_release(wire *w);

#endif
