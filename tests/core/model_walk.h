/*
 * Reads a list from the model portal by a pager, step for step as the extension's own walk does: plan, ask, ask again
 * after a lost answer, take page by page, keep what is to be delivered.
 */
#ifndef B24_TEST_MODEL_WALK_H
#define B24_TEST_MODEL_WALK_H

#include "check.h"
#include "model_portal.h"

#include "core/pager.h"

typedef struct {
	const b24_pager_ops *ops;
	bool descending; /* of the offset walk, whose order is the caller's */
	bool has_after, has_above, has_below;
	int64_t after, above, below; /* the caller's: behind this ID, filter[>ID], filter[<ID] */
	size_t limit, likely;
	size_t room;          /* commands that fit a request; 0 = as many as may be */
	unsigned int lost;    /* percent of the answers that do not come */
	unsigned int failing; /* of a thousand commands, half of them for a moment only */
	unsigned int slow;    /* most milliseconds a page takes */
} walk_spec;

typedef struct {
	walk_spec spec;
	portal *portal;
	dice *dice;
	b24_pager pager;
	b24_page plan[PORTAL_BATCH_COMMANDS];
	portal_page answer[PORTAL_BATCH_COMMANDS];
	size_t planned;
	int64_t *ids; /* delivered */
	size_t fetched, room;
	id_set seen;
	size_t requests, repeated, over_asked;
	size_t attempts;
	bool again;  /* a command's error ended the answer: what was asked for from there on is asked for anew */
	bool failed; /* a command's error ended the walk */
	const char *trouble;
} walk;

/* To its end, or to `failed` or `trouble`. The caller frees. */
void walk_run(walk *w, const walk_spec *spec, portal *p, dice *d);
void walk_free(walk *w);

#endif
