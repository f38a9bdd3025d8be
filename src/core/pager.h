/*
 * How a list is walked: which pages go into the next request, and what an answered page means.
 *
 * A pager is a pure state machine over plain values. It sends nothing and decodes nothing: plan() says what to ask
 * for, take() is told what each page held, in the order of the plan, and says what to do with its rows. One strategy a
 * file, each a constant table of functions, so a new one is a new file.
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
	bool probe; /* asks for IDs only; its rows are not delivered */
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
} b24_pager_ops;

struct b24_pager {
	const b24_pager_ops *ops;
	bool descending;
	bool has_position;
	int64_t position;     /* last ID surely delivered, or the one to start behind */
	int64_t edge;         /* no row lies beyond it; the caller's own condition, or what a probe found */
	bool has_edge;
	bool ended;           /* a short page was seen, or the edge reached */
	bool guessing;        /* the newest plan was shortened by the density seen */
	bool guessed;         /* such a chain was answered: a second guess would cost a request more */
	bool cut;             /* within the request being taken: what follows a short page is worth nothing */
	size_t wanted;        /* rows the caller still wants, 0 = all */
	size_t likely;        /* rows there can be, by the caller's own list of IDs; 0 = unknown */
	size_t asked;         /* pages of the newest plan */
	size_t chain;         /* most pages a request may hold, by the time pages take */
	size_t ceiling;       /* most that `chain` may become: lowered when a request got no answer */
	uint64_t rows;        /* taken so far, raw */
	int64_t origin;       /* ID of the first row taken; with `position` and `rows` it gives the density */
	int64_t total;        /* offset walk: newest total, -1 before the first page */
	int64_t next_start;   /* offset walk */
	bool shrunk;          /* offset walk: rows vanished meanwhile, so others may have been passed over */
	uint64_t discarded;   /* pages that were read and thrown away */
	const char *trouble;
};

extern const b24_pager_ops b24_pager_down;   /* by ID, highest first, chained */
extern const b24_pager_ops b24_pager_up;     /* by ID, lowest first; looks for the last ID first */
extern const b24_pager_ops b24_pager_offset; /* any order, by row numbers */

void b24_pager_init(b24_pager *pager, const b24_pager_ops *ops);

/* Starts behind this ID. */
void b24_pager_start_after(b24_pager *pager, int64_t id);

/* The caller's own condition: no row has an ID beyond this one. */
void b24_pager_set_edge(b24_pager *pager, int64_t id);

/* Shortens or lengthens further chains so that a request stays well under the portal's 60 seconds. */
void b24_pager_observe(b24_pager *pager, double seconds, size_t pages);

/* The plan was made for a request that got no answer: ask again, from the same place, for half as much. */
void b24_pager_shorten(b24_pager *pager);

/* How many rows the whole walk will come to, as far as can be told by now; -1 when it cannot. */
int64_t b24_pager_estimate(const b24_pager *pager);

/* For the strategies: how a keyset page is planned and judged. */
size_t b24_pager_chain(b24_pager *pager, b24_page *pages, size_t room);
b24_page_use b24_pager_take_keyset(b24_pager *pager, const b24_page_seen *seen);

#endif
