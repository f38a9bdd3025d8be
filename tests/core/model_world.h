/*
 * A model portal with what moves in it, made from a seed alone, and the walks over it judged.
 *
 * B24_SEED replays one seed, B24_RUNS sets how many there are.
 */
#ifndef B24_TEST_MODEL_WORLD_H
#define B24_TEST_MODEL_WORLD_H

#include "check.h"
#include "model_portal.h"
#include "model_walk.h"

#include "core/batch.h"

#define REQUEST_ROWS (B24_PAGE_ROWS * B24_BATCH_COMMANDS)

typedef enum { DENSE, SPARSE, LUMPY, DENSE_ABOVE, DENSE_BELOW, HUGE_IDS, DESERTS, SHAPES } shape;

/* Rows between two deserts. */
#define WORLD_LUMP 3000

/* Lengths at which something changes: a row more or less than pages and requests hold. */
#define WORLD_SIZES 25
extern const size_t world_sizes[WORLD_SIZES];

/* What happens to the portal between two commands, and what happened so far. */
typedef struct {
	dice *dice;
	unsigned int inserts, deletes; /* percent */
	bool anywhere;                 /* inserts not only above all others */
	id_set gone, ever;
} traffic;

typedef struct {
	uint64_t seed; /* 0 where nothing is left to chance */
	dice dice;
	shape shape;
	size_t size;
	portal portal;
	traffic traffic;
	walk_spec spec;
	int64_t *initial; /* as they were at first, ascending */
} world;

/* Nothing moves in it. */
void world_still(world *w, const b24_pager_ops *ops, shape s, size_t size, portal_cast cast, unsigned int doubled);

/* Anything may. */
void world_random(world *w, const b24_pager_ops *ops, uint64_t seed);

void world_free(world *w);

bool world_allows(const world *w, int64_t id);

/* What must hold of a keyset walk, of an offset walk: NULL, or what does not. */
const char *world_judge_keyset(const world *w, const walk *k);
const char *world_judge_offset(const world *w, const walk *k);

/* Fails the test when there is a fault, with all that is needed to see it again. */
void world_accuse(const world *w, const walk *k, const char *fault);

void world_run_seeds(void (*judge)(uint64_t seed), uint64_t runs);

size_t divided_up(size_t rows, size_t by);

#endif
