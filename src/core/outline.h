/*
 * What a batch's answer to list commands holds, read off its bytes: where each page of rows lies and which IDs it has.
 *
 * So a walk can go on, and hold many answers, before anybody builds PHP values: rows are decoded page by page when they
 * are asked for. The text is not checked beyond what is looked for; the decoder has the last word on it.
 *
 * An outline owns its list of IDs; b24_outline_free() releases it. The text stays the caller's. Any thread.
 */
#ifndef B24_OUTLINE_H
#define B24_OUTLINE_H

#include "batch.h"

#include <stdint.h>

typedef enum {
	B24_OUTLINE_ABSENT,    /* the answer has no such command */
	B24_OUTLINE_ROWS,
	B24_OUTLINE_NOT_ROWS,  /* something else than a list */
	B24_OUTLINE_NAMELESS,  /* a row without an integer as its ID */
} b24_outline_kind;

typedef struct {
	b24_outline_kind kind;
	size_t at, len; /* the list in the text, brackets included */
	size_t rows;
	size_t first;   /* index of the first row's ID among all IDs */
} b24_outline_page;

typedef struct {
	b24_outline_page pages[B24_BATCH_COMMANDS]; /* of the commands c0, c1, … */
	int64_t *ids;
	size_t id_count, id_room;
	size_t at, len; /* the map of all results in the text, braces included */
} b24_outline;

/* False when the text is no batch's answer, or memory is short; the outline is empty then. */
bool b24_outline_read(b24_outline *outline, const char *json, size_t len);

void b24_outline_free(b24_outline *outline);

#endif
