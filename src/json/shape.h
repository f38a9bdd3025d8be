/*
 * Shapes: what the objects of a list have in common.
 *
 * The rows of a list have the same keys in the same order. The hash table made for the first of them is kept as a
 * template: its hash part, and its buckets with keys, hashes and collision chains, but without values. For the next
 * row the template is copied and only the values are read, each straight into its bucket, for as long as the text
 * between two values is the one predicted. Rows then share their key strings, which is most of the memory saved.
 *
 * What holds for a shape (looked at when it is learnt, or asserted in debug builds):
 *   - The table was built by the engine. It is a hash, not a list, without holes, refcount 1, its keys are all strings
 *     and none is held back as a number; so its flags, size and chains are right for a copy with the same keys.
 *   - A key's predicted text is ,"KEY": with nothing in KEY that JSON would have to escape. Where that text stands the
 *     key is KEY; a key spelled otherwise, or with spaces around it, is simply not predicted.
 *   - Keys are distinct, because they come from one table; so a value read in place replaces no other.
 *   - The link of a collision chain lives beside the value in its bucket. Values are written by ZVAL_* macros, which
 *     leave it alone, never by assigning a zval.
 *   - While the values of a copy are read it counts zero elements; b24_json_shape_settle() counts them and takes a
 *     reference to each of their keys. Until then nobody else may see or destroy the table.
 *   - A shape in use is not replaced (`in_use`): an object within the row may want the same place in the table.
 *
 * Shapes live for one document, on its decoder's stack and in request memory. A bailout leaves them to the request.
 */
#ifndef B24_JSON_SHAPE_H
#define B24_JSON_SHAPE_H

#include "alloc.h"
#include "scan.h"

/* Places for shapes, a power of two, and the largest object worth one. */
#define B24_JSON_SHAPE_BITS 6
#define B24_JSON_SHAPE_KEYS_MAX 1024

/* The text between two values: ,"KEY": */
typedef struct {
	const unsigned char *text;
	size_t len;
} b24_json_token;

typedef struct {
	HashTable table;      /* the head of a copy: counts no elements, owns no data */
	size_t size, used;    /* bytes that a copy's data takes, and bytes of it that the template has */
	const char *data;     /* the template: hash part and buckets without values; holds a reference to each key */
	uint32_t count;       /* of keys */
	uint32_t in_use;      /* objects being read by it */
	b24_json_token tokens[];
} b24_json_shape;

typedef struct {
	b24_json_shape *shape;
	uint32_t misses;      /* objects that were not of this shape, less those that were */
} b24_json_shape_place;

/* Starts as {0}. */
typedef struct {
	b24_json_shape_place places[1 << B24_JSON_SHAPE_BITS];
} b24_json_shapes;

void b24_json_shapes_free(b24_json_shapes *shapes);

/* Keeps the table of an object that was not predicted, so that the next one may be. */
void b24_json_shape_learn(b24_json_shape_place *place, const HashTable *table);

/* Ends the reading of a copy into which the first count values were read. It is an ordinary array from then on. */
void b24_json_shape_settle(const b24_json_shape *shape, HashTable *copy, uint32_t count);

/* Frees what there is of a copy that could not be made. */
void b24_json_shape_free_copy(HashTable *copy, char *data);

/*
 * The place for an object whose first member is at p: by depth and by the first bytes of its first key. No more than
 * three, because more would reach into the value behind a key like ID, and its bytes would scatter the rows of a list.
 */
static zend_always_inline b24_json_shape_place *b24_json_shape_place_of(b24_json_shapes *shapes, const unsigned char *p, uint32_t depth)
{
	uint32_t key = p[1] | (uint32_t) p[2] << 8 | (uint32_t) p[3] << 16 | depth << 24;

	return &shapes->places[key * UINT32_C(0x9e3779b1) >> (32 - B24_JSON_SHAPE_BITS)];
}

/* Whether the first member of an object, which has no comma before it, is predicted at p. */
static zend_always_inline bool b24_json_shape_begins(const b24_json_shape *shape, const unsigned char *p)
{
	return b24_json_starts_with(p, shape->tokens[0].text + 1, shape->tokens[0].len - 1);
}

/* A copy of the template, to read values into. NULL if there is no memory. */
static zend_always_inline HashTable *b24_json_shape_copy(const b24_json_shape *shape)
{
	HashTable *copy = b24_json_alloc(sizeof(HashTable));
	char *data = b24_json_alloc(shape->size);

	if (UNEXPECTED(!copy || !data)) {
		b24_json_shape_free_copy(copy, data);
		return NULL;
	}
	*copy = shape->table;
	memcpy(data, shape->data, shape->used);
	HT_SET_DATA_ADDR(copy, data);
	return copy;
}

#endif
