/*
 * Answers of a walk, kept as bytes until their rows are handed out: a page is decoded when its turn comes.
 *
 * A b24_kept belongs to the b24_shelf that it is put on, which belongs to a walk; the text is malloc'd and so no part of
 * PHP's memory_limit, the rest lives on the Zend heap. Whatever order answers come in, b24_shelf_next() goes by that of
 * the list.
 */
#ifndef B24_KEPT_H
#define B24_KEPT_H

#include "php.h"

#include "core/outline.h"
#include "core/pager.h"

/* In the place of an ID: the row is not handed out. */
#define B24_DROPPED INT64_MIN

/* Pages of one answer that follow each other in the list. */
typedef struct {
	size_t first, count; /* of those not handed out yet */
	int64_t id;          /* of one of its rows, which tells its place among others */
	bool reversed;       /* the list goes the other way */
} b24_run;

typedef struct b24_kept {
	struct b24_kept *next;
	b24_buffer body;
	b24_outline outline;
	b24_run runs[B24_BATCH_COMMANDS];
	size_t run_count;
} b24_kept;

typedef struct {
	b24_kept *first, *last; /* in the order of coming */
	size_t count;
	b24_buffer page; /* what is being decoded */
} b24_shelf;

/* An empty answer, on the shelf. */
b24_kept *b24_shelf_add(b24_shelf *shelf);

/* Takes the answer's rows out of `body`, which keeps all the rest. False when it has no rows to be found. */
bool b24_kept_take(b24_kept *kept, b24_buffer *body);

/* The page is to be handed out; pages of a range follow each other. */
void b24_kept_add_page(b24_kept *kept, size_t page, bool follows, bool reversed);

/* The run whose turn it is, or NULL: none is left, or rows before it are still to come. */
b24_run *b24_shelf_next(b24_shelf *shelf, const b24_pager *pager, b24_kept **kept);

/* Decodes the run's next page. FAILURE when the text is not JSON or memory is short. */
zend_result b24_shelf_decode(b24_shelf *shelf, b24_kept *kept, b24_run *run, zval *rows, const int64_t **ids);

/* Throws away answers that were handed out altogether. */
void b24_shelf_clear_out(b24_shelf *shelf);

void b24_shelf_free(b24_shelf *shelf);

#endif
