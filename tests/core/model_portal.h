/*
 * A portal's crm.activity.list and batch, as far as a walk can tell: IDs in order, pages of 50, conditions on the ID,
 * references from command to command, and what the server makes of a reference to a row that is not there.
 */
#ifndef B24_TEST_MODEL_PORTAL_H
#define B24_TEST_MODEL_PORTAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PORTAL_PAGE_ROWS 50
#define PORTAL_BATCH_COMMANDS 50

/* What becomes of an array where an integer belongs. */
typedef enum {
	PORTAL_CASTS_ARRAYS,   /* newer: the array as a whole, 1 or, when it is empty, 0 */
	PORTAL_CASTS_ELEMENTS, /* older: any of its elements will do, and an empty one is no condition at all */
} portal_cast;

/* Numbers that are known by now. */
typedef struct {
	int64_t *slots;
	size_t count, room;
} id_set;

/* False when it was there before. */
bool id_set_add(id_set *set, int64_t id);
bool id_set_has(const id_set *set, int64_t id);
void id_set_free(id_set *set);

typedef struct {
	enum { PORTAL_NO_CONDITION, PORTAL_NUMBER, PORTAL_REFERENCE, PORTAL_DIGIT_AND_REFERENCE } kind;
	int64_t number; /* or the digit that stands before the reference */
	size_t command, row; /* $result[c<command>][<row>][ID] */
} portal_value;

typedef struct {
	portal_value above, below; /* filter[>ID], filter[<ID] */
	portal_value at_most;      /* filter[<=ID] */
	bool descending;
	int64_t start;
	bool fails; /* with an error, as any command may */
} portal_command;

typedef struct {
	bool failed;
	size_t rows;
	int64_t ids[PORTAL_PAGE_ROWS];
	int64_t total;
} portal_page;

typedef struct portal portal;

struct portal {
	int64_t *ids; /* distinct, ascending */
	size_t count, room;
	portal_cast cast;
	bool whole_values_only; /* does not look for references within a value */
	unsigned int doubled;                        /* percent of the rows that a join gives more than once */
	void (*meanwhile)(portal *p, void *context); /* before each command but the first; may be NULL */
	void *context;
	uint64_t requests, commands;
	uint64_t counted; /* commands that made the database count */
};

void portal_free(portal *p);

/* False when the row is there already. */
bool portal_insert(portal *p, int64_t id);
void portal_delete_at(portal *p, size_t index);

void portal_batch(portal *p, const portal_command *commands, size_t count, portal_page *pages);

#endif
