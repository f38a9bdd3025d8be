/*
 * One HTTP exchange at a time through libcurl, on connections that outlive it.
 *
 * A b24_pool belongs to one thread and is kept for the life of the process: it holds the warm connections. After a
 * fork the child gets fresh ones; what the parent had in flight is left alone, not closed, since closing would speak
 * on the parent's sockets. A b24_transfer belongs to whoever started it; b24_transfer_free() also cancels. No code in
 * here runs PHP, allocates on the Zend heap or can be left by longjmp.
 */
#ifndef B24_HTTP_H
#define B24_HTTP_H

#include "buffer.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct b24_pool b24_pool;
typedef struct b24_transfer b24_transfer;

/* How to reach a portal. Read at the start of a transfer and not kept; strings may be NULL for "libcurl's default". */
typedef struct {
	const char *user_agent;
	const char *proxy;
	const char *cainfo;
	long timeout_ms; /* one attempt, from the first lookup to the last byte; 0 = none */
	long connect_timeout_ms;
	size_t max_response_bytes; /* counted after decompression */
	bool allow_http;
	bool insecure; /* any certificate will do; for those who asked for just that */
} b24_transport;

typedef enum {
	B24_RUNNING,
	B24_ANSWERED,   /* an HTTP status and a whole body */
	B24_NOT_SENT,   /* the portal cannot have seen the request; it may be reachable in a moment */
	B24_IMPOSSIBLE, /* the same, and trying again changes nothing: certificate, protocol, address */
	B24_LOST,       /* no whole answer; the portal may have executed the request */
	B24_TOO_LARGE,  /* the answer went over max_response_bytes and was not read to its end */
} b24_outcome;

typedef struct {
	b24_outcome outcome;
	long status;           /* HTTP, 0 without one */
	char content_type[64]; /* cut to fit */
	char location[256];    /* of a redirect, as sent, cut to fit */
	char message[256];     /* libcurl's words, when not answered */
	b24_buffer body;       /* decompressed, padded */
	double seconds;        /* the whole transfer; the next four are parts of it, from its start */
	double dns, connect, tls, first_byte;
	int64_t bytes_sent;
	int64_t bytes_received; /* on the wire */
	long connections;       /* opened for this transfer */
} b24_response;

/*
 * Whether the libcurl that is loaded knows what was compiled in; an older one would leave settings out without a word,
 * the bound on protocols among them.
 */
bool b24_http_is_supported(void);

b24_pool *b24_pool_new(void);

/* Closes the connections, unless they are another process's. Transfers must be gone. */
void b24_pool_free(b24_pool *pool);

typedef enum { B24_POST_JSON, B24_POST_FORM, B24_GET } b24_verb;

/* All of it must stay until the transfer is done. */
typedef struct {
	const char *url;
	b24_verb verb;
	const b24_buffer *head; /* sent before the body and instead of its first byte; NULL or empty for none */
	const b24_buffer *body;
	const char *id;  /* goes along as X-Request-ID */
	bool repeatable; /* libcurl may send it once more on its own when a kept connection turns out dead: right for reads
	                    only, since the portal may have executed the first */
} b24_request;

/* NULL when memory is short. */
b24_transfer *b24_transfer_start(b24_pool *pool, const b24_transport *transport, const b24_request *request);

void b24_transfer_free(b24_transfer *transfer);

/* B24_RUNNING until done. The response stays the transfer's; its body may be taken out. */
b24_response *b24_transfer_response(b24_transfer *transfer);

/* Moves bytes without waiting. */
void b24_pool_perform(b24_pool *pool);

/* Waits for something to do, at most `milliseconds`, less on a signal. */
void b24_pool_wait(b24_pool *pool, int milliseconds);

/* Connections opened and kept by this thread, for phpinfo() and tests. */
long b24_pool_connections(const b24_pool *pool);

#endif
