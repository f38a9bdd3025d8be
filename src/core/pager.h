/*
 * How a list is walked: which pages go into the next request, and what an answered page means.
 *
 * A pager is a pure state machine over plain values. It sends nothing and decodes nothing: plan() says what to ask
 * for, take() is told what each page held, in the order of the plan, and says what to do with its rows. One strategy a
 * file, each a constant table of functions, so a new one is a new file. All but the ranges want one plan's pages taken
 * before the next is made.
 *
 * The caller owns the struct; it holds no memory. Not shared between threads.
 */
#ifndef B24_PAGER_H
#define B24_PAGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define B24_PAGE_ROWS 50

typedef enum {
	B24_FROM_START,    /* no cursor: only the caller's own conditions */
	B24_FROM_ID,       /* past `id` */
	B24_FROM_PREVIOUS, /* past the last row of the command before */
	B24_FROM_OFFSET,   /* `start` rows from the first */
} b24_page_from;

typedef struct {
	b24_page_from from;
	int64_t id;
	int64_t start;
	bool descending;
	bool probe;   /* asks for IDs only; its rows are not delivered */
	bool guarded; /* finds nothing when the row it is to begin behind does not exist; see pager_keyset.c */
	bool bounded;   /* of a range: no rows past `until`; the caller's own conditions on the ID are within */
	int64_t until;
	uint32_t range; /* which one */
} b24_page;

/* What a page held. Raw rows are counted: duplicates by bindings make a full page, too. */
typedef struct {
	size_t rows;
	int64_t first;   /* ID of the first row */
	int64_t last;    /* ID of the last row */
	bool monotone;   /* IDs follow the order, equal neighbours allowed */
	int64_t total;   /* as the portal said, -1 when it did not */
} b24_page_seen;

typedef enum {
	B24_PAGE_DELIVER,
	B24_PAGE_DISCARD, /* behind the end, or a probe */
	B24_PAGE_BROKEN,  /* rows that cannot be: the walk must not go on; `trouble` says why */
} b24_page_use;

typedef struct b24_pager b24_pager;

typedef struct {
	const char *name;
	/* Fills at most `room` pages for one request. 0 = the list has been walked to its end. */
	size_t (*plan)(b24_pager *pager, b24_page *pages, size_t room);
	b24_page_use (*take)(b24_pager *pager, const b24_page *page, const b24_page_seen *seen);
	/*
	 * These pages of a plan, up to its last, will not be answered: they are to be planned anew. Returns how often in a row
	 * that happened to the same piece of the list.
	 */
	unsigned int (*lose)(b24_pager *pager, const b24_page *pages, size_t count);
	/* Whether this page of the answer being taken can still be of use; if not, it may be anything. */
	bool (*awaits)(b24_pager *pager, const b24_page *page);
} b24_pager_ops;

/* IDs of which nothing is known yet. */
typedef struct {
	uint32_t number;
	int64_t low, high;  /* both included */
	double width;       /* IDs when its chain was asked for */
	int64_t none_below; /* by what a guarded page found that may not have been understood */
	size_t asked;       /* pages of its chain that are still to come; 0 = waits to be asked for */
	size_t got;         /* rows of the chain */
	int64_t first;      /* ID of the first of them */
	double expected;    /* rows of the chain, by the density seen */
	unsigned int lost;  /* chains in a row */
} b24_range;

/* As many as can be in flight, each with a rest of its own, and some more. */
#define B24_RANGES 192

struct b24_pager {
	const b24_pager_ops *ops;
	bool descending;
	bool has_position;
	int64_t position;     /* last ID surely delivered, or the one to start behind */
	int64_t edge;         /* no row lies beyond it; the caller's own condition, or what a probe found */
	bool has_edge;
	bool probed;          /* the edge was looked for; the row there may be gone since */
	bool ended;           /* a short page without a guard was seen, or the edge reached */
	bool guessing;        /* the newest plan was shortened by the density seen, and has not been answered yet */
	unsigned int misses;  /* such plans that were answered: while there is another plan to make, there were more rows */
	bool cut;             /* within the request being taken: what follows a short page is worth nothing */
	bool unguarded;       /* pages are not to be guarded: the caller's conditions or the portal do not allow it */
	bool guards_hold;     /* a guarded page had rows, so the portal reads guards as they are meant */
	int64_t none_below;   /* by what a guarded page found, no further row has an ID below this one */
	size_t wanted;        /* rows the caller still wants, 0 = all */
	size_t likely;        /* rows there can be, by the caller's own list of IDs; 0 = unknown */
	size_t chain;         /* most pages a request may hold, by the time pages take */
	size_t ceiling;       /* most that `chain` may become: lowered when a request got no answer, raised again with time */
	unsigned int lowered; /* how often */
	unsigned int calm;    /* answers to requests of the lowered length since */
	uint64_t rows;        /* taken so far, raw */
	int64_t origin;       /* ID of the first row taken; with `position` and `rows` it gives the density */
	bool crowded;         /* a page had more rows than IDs: bindings repeat activities */
	int64_t total;        /* offset walk: newest total, -1 before the first page */
	int64_t next_start;   /* offset walk */
	int64_t first_total;  /* offset walk: as the first page told it */
	bool shrunk;          /* offset walk: rows vanished meanwhile, so others may have been passed over */
	uint64_t discarded;   /* pages that were read and thrown away */
	unsigned int lost;    /* requests in a row that brought no page; by ranges, those with guards, since a guard has done its work */
	const char *trouble;

	b24_range ranges[B24_RANGES]; /* in the order of the walk; those read to their end are gone */
	size_t range_count;
	uint32_t numbered;    /* ranges so far */
	size_t breadth;       /* requests that are to be in flight at a time; the caller's to set, as are the next two */
	size_t in_flight;     /* and those that are */
	size_t share;         /* fewest pages that are worth a request of their own */
	double density;       /* rows an ID, where the walk is */
	bool adrift;          /* the newest range had no rows where some were expected: who knows how far it is to the next */
	double spread;        /* by how much ranges differ from what was expected of them */
};

extern const b24_pager_ops b24_pager_down;   /* by ID, highest first, chained; looks for the last ID first */
extern const b24_pager_ops b24_pager_up;     /* the same, lowest first */
extern const b24_pager_ops b24_pager_offset; /* any order, by row numbers */
extern const b24_pager_ops b24_pager_ranges; /* by ID, many pieces at a time; see b24_pager_divide() */

void b24_pager_init(b24_pager *pager, const b24_pager_ops *ops);

/* Starts behind this ID. */
void b24_pager_start_after(b24_pager *pager, int64_t id);

/* The caller's own condition: no row has an ID beyond this one. */
void b24_pager_set_edge(b24_pager *pager, int64_t id);

/* Shortens or lengthens further chains so that a request stays well under the portal's 60 seconds. */
void b24_pager_observe(b24_pager *pager, double seconds, size_t pages);

/* A request for that many pages got no answer: further ones are to ask for half as much. */
void b24_pager_shorten(b24_pager *pager, size_t asked);

/*
 * Turns a walk by ID, nothing of which is in flight, into one by ranges from where it stands. From then on there may be
 * as many plans in flight as `breadth` says, answered in any order. False when there is too little left, or nothing
 * known about it.
 */
bool b24_pager_divide(b24_pager *pager);

/* Whether no row before this one, in the order of the walk, is still to come. */
bool b24_pager_settled(const b24_pager *pager, int64_t id);

/* How many rows the whole walk will come to, as far as can be told by now; -1 when it cannot. */
int64_t b24_pager_estimate(const b24_pager *pager);

/* For the strategies. */
int64_t b24_pager_guard(int64_t id); /* what a guard comes to behind the row of this ID */
size_t b24_pages_for(double rows); /* at least one */
b24_page_use b24_pager_broken(b24_pager *pager, const char *trouble);
double b24_pager_rows_left(const b24_pager *pager); /* before the edge, by the density of what was seen */
double b24_pager_rows_in_ranges(const b24_pager *pager);
unsigned int b24_pager_lose(b24_pager *pager, const b24_page *pages, size_t count);
bool b24_pager_awaits(b24_pager *pager, const b24_page *page);

#endif
