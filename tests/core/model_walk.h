/*
 * Reads a list from the model portal by a pager, step for step as the extension's own walk does: plan, ask, ask again
 * after a lost answer, take page by page, keep what is to be delivered.
 */
#ifndef B24_TEST_MODEL_WALK_H
#define B24_TEST_MODEL_WALK_H

#include "check.h"
#include "model_portal.h"

#include "core/pace.h"
#include "core/pager.h"

#define WALK_FLIGHTS 8

typedef struct {
	const b24_pager_ops *ops;
	bool descending; /* of the offset walk, whose order is the caller's */
	bool has_after, has_above, has_below;
	int64_t after, above, below; /* the caller's: behind this ID, filter[>ID], filter[<ID] */
	size_t limit, likely;
	bool unguarded;
	size_t room;          /* commands that fit a request; 0 = as many as may be */
	unsigned int lost;    /* percent of the answers that do not come */
	unsigned int failing; /* of a thousand commands, half of them for a moment only */
	unsigned int slow;    /* most milliseconds a page takes */
	size_t concurrency;   /* requests that may be in flight; 0 = one, and no clock runs */
	bool eager;           /* rows are taken as soon as they are there */
	double latency, page_latency; /* seconds, of a request and of a page, by the clock; each up to twice as long */
} walk_spec;

/* The limits of a walk with a clock, as the engine has them; NULL for none. */
typedef struct {
	double (*reserve)(void *context); /* the moment at which a request may go */
	double (*wait)(void *context);
	double (*hold)(void *context); /* seconds for the operating budget */
	double (*left)(void *context); /* seconds of that budget */
	void (*arrive)(void *context, double at); /* at the portal */
	void (*land)(void *context, double seconds); /* an answer that tells of so many seconds of operating */
	void *context;
	double rate;
	double *now; /* the clock; moved by the walk */
} walk_limits;

typedef struct {
	b24_page plan[PORTAL_BATCH_COMMANDS];
	portal_page answer[PORTAL_BATCH_COMMANDS];
	size_t planned;
	bool asked;      /* the portal has run it */
	double sent, due;
	double paging;   /* seconds of it for pages */
} walk_flight;

/* Rows that came together, in the order of the list. */
typedef struct {
	int64_t *ids;
	size_t count;
	uint64_t answer;
} walk_run_of_rows;

typedef struct {
	walk_spec spec;
	portal *portal;
	dice *dice;
	b24_pager pager;
	b24_pace pace;
	const walk_limits *limits;
	walk_flight flights[WALK_FLIGHTS];
	size_t flight_count, most_flights;
	walk_run_of_rows *kept; /* not yet handed out */
	size_t kept_count, kept_room, most_kept; /* here each is a page */
	int64_t *ids; /* delivered */
	size_t taken, fetched, room;
	id_set seen;
	size_t requests, repeated, over_asked, useless; /* pages with rows that were thrown away */
	bool divided;
	bool failed; /* a command's error ended the walk */
	const char *trouble;
} walk;

/* To its end, or to `failed` or `trouble`. The caller frees. With limits a clock runs and answers overtake each other. */
void walk_run_under(walk *w, const walk_spec *spec, portal *p, dice *d, const walk_limits *limits);
void walk_run(walk *w, const walk_spec *spec, portal *p, dice *d);
void walk_free(walk *w);

#endif
