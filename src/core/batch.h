/*
 * Commands into batch requests: how many go together, and what their body is.
 *
 * A request takes at most 50 commands and about B24_BATCH_BYTES; the portal would answer a 51st with an error and a
 * web server may refuse a larger body. Order is the caller's. Pure functions over the caller's memory; any thread.
 */
#ifndef B24_BATCH_H
#define B24_BATCH_H

#include "buffer.h"

#define B24_BATCH_COMMANDS 50
#define B24_BATCH_BYTES (1024 * 1024)

typedef struct {
	size_t bytes;    /* of the command as it will be sent */
	size_t earliest; /* index of the first command it refers to; its own index when it refers to none */
	bool alone;      /* cannot be a command: goes as a request of its own. Neither refers nor is referred to */
	size_t horizon;  /* out: the first command that this one or any later one refers to */
	size_t request;  /* out: in which request it goes, counted from 0 in the order of sending */
} b24_batch_item;

/*
 * Puts every item into a request and returns how many there are. Commands that refer to each other share one; an item
 * that goes alone between such commands is sent after them, or, when `strict_order`, fits nowhere.
 * When an item fits nowhere the answer is 0 and `culprit` its index.
 */
size_t b24_batch_plan(b24_batch_item *items, size_t count, bool strict_order, size_t *culprit);

/*
 * The body is opened, filled with up to 50 commands, which are named c0, c1, … in turn, and closed. A command is
 * percent-encoded "method?query" text and needs no JSON escapes. Each returns false when memory is short.
 */
bool b24_batch_open(b24_buffer *body, bool halt);
bool b24_batch_add(b24_buffer *body, size_t index, const char *command, size_t len);
bool b24_batch_close(b24_buffer *body);

#endif
