/*
 * A list from its first row to its last: the pager says what to ask, this asks it, ahead of the reader.
 *
 * A b24_list is what is asked for and never changes while it is walked, apart from the report of the newest walk. A
 * b24_walk belongs to one iterator and refers to its list, which must outlive it. Both live on the Zend heap; what is
 * in flight belongs to the engine until the walk ends it.
 */
#ifndef B24_WALK_H
#define B24_WALK_H

#include "classes.h"
#include "kept.h"
#include "core/batch.h"
#include "core/pace.h"
#include "core/pager.h"

/* What a list is made from. The zvals stay with the caller. */
typedef struct {
	zval *client;
	zend_string *method;
	zend_long limit;
	bool no_limit;
	zend_long after;
	bool has_after;
	zval *progress; /* callable or NULL */
	bool whole;     /* handed out only when complete, so the direction of the walk is free */
	/* Which argument of the PHP method to name in errors. */
	uint32_t filter_arg, select_arg, order_arg, limit_arg, after_arg;
} b24_list_spec;

typedef struct {
	zend_long rows; /* handed out */
	zend_long pages;
	zend_long discarded; /* pages read for nothing */
	zend_long repeated;  /* rows that came twice and were dropped */
	zend_long drift;     /* rows by which the portal's total changed meanwhile */
	zend_long requests;
	double started, seconds, waited;
	int64_t last_id;
	bool has_last_id;
	bool complete;
	const char *reason;
} b24_report;

typedef struct {
	zval client;
	zend_string *method;
	zend_string *fixed;   /* escaped query: all but cursor, order and start */
	zend_string *probed;  /* the same for a page that asks for IDs only */
	zend_string *bound;   /* the caller's own condition on the cursor's side, for as long as there is no cursor; or NULL */
	zend_string *beyond;  /* and the one on the other side, where no range or guard has its name; or NULL */
	zend_string *below, *above; /* escaped names of the conditions that make the cursor */
	zend_string *up_to;   /* and of the one that says the same as `beyond` where a guard has its name */
	zend_string *order;   /* escaped name of the order, or for the offset walk the whole order */
	const b24_pager_ops *ops;
	int64_t after, edge;
	bool has_after, has_edge;
	bool whole;    /* the deadline is for all of it, not for each request */
	bool reverse;  /* walked from the other end: to be turned round when complete */
	bool divisible; /* the caller's own conditions let the walk be divided into ranges */
	bool guardable; /* and its pages be guarded */
	bool strip_id; /* ID was added to the selection and is not handed out */
	size_t likely;
	zend_ulong limit; /* 0 = none */
	bool empty;       /* limit: 0 */
	zval progress;
	b24_report report;
} b24_list;

/* A request on its way. */
typedef struct {
	b24_exchange *exchange;
	b24_page pages[B24_BATCH_COMMANDS];
	size_t planned;
} b24_flight;

typedef struct {
	zval client; /* of its own: when a fatal error ends the script, objects go in any order */
	b24_list *list;
	b24_pager pager;
	b24_pace pace;
	b24_flight *flights; /* as many as `concurrency` allows, those in flight first */
	size_t flight_count;
	b24_shelf shelf; /* answers whose rows are still to be handed out */
	double deadline;
	double told; /* when the progress callback last ran */
	double pause; /* before what got no answer is asked for again */
	bool news; /* an answer came that the progress callback does not know of */
	bool busy; /* being advanced: not to be entered by what PHP code runs meanwhile */
	bool drained; /* there is nothing left to ask for */
	bool begun; /* rows came, or an answer without any */
	bool chunked; /* rows are wanted in large portions */
	bool ended;
	zend_ulong fetched; /* rows that came */
	zend_ulong decoded; /* and those of them whose turn has come */
	zend_object *trouble; /* exception to throw when the rows before it are handed out */
	zval rows;            /* whose turn it is: packed array, undefined before the first */
	int64_t *ids;         /* theirs */
	size_t ids_room;
	zval seen; /* IDs, for the offset walk */
} b24_walk;

/* Checks and encodes everything. FAILURE with an exception; `list` is then to be released all the same. */
zend_result b24_list_init(b24_list *list, const b24_list_spec *spec, HashTable *params);
void b24_list_release(b24_list *list);

void b24_report_array(const b24_report *report, zval *array);

void b24_walk_init(b24_walk *walk, b24_list *list, bool chunked);
void b24_walk_release(b24_walk *walk);

/*
 * The next rows into walk->rows, further requests already under way; SUCCESS with ended at the end. FAILURE with an
 * exception, after which the walk is over.
 */
zend_result b24_walk_fetch(b24_walk *walk);

/* Books rows [from, to) of walk->rows as handed out. */
void b24_walk_hand_out(b24_walk *walk, uint32_t from, uint32_t to);

#endif
