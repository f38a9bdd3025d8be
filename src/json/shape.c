#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "shape.h"

/* A place whose objects keep changing learns a new shape seldom: always at first, then at one miss in so many. */
#define B24_JSON_SHAPE_MISSES_FREE 8
#define B24_JSON_SHAPE_MISSES_MASK 31

static const Bucket *b24_json_shape_buckets(const b24_json_shape *shape)
{
	return (const Bucket *) (shape->data + HT_HASH_SIZE(shape->table.nTableMask));
}

static void b24_json_shape_free(b24_json_shape *shape)
{
	const Bucket *bucket = b24_json_shape_buckets(shape);

	ZEND_ASSERT(shape->in_use == 0);
	for (uint32_t i = 0; i < shape->count; i++) {
		zend_string_release_ex(bucket[i].key, 0);
	}
	efree(shape);
}

void b24_json_shapes_free(b24_json_shapes *shapes)
{
	for (size_t i = 0; i < sizeof(shapes->places) / sizeof(shapes->places[0]); i++) {
		if (shapes->places[i].shape) {
			b24_json_shape_free(shapes->places[i].shape);
		}
	}
}

/* Whether JSON has to write the key with escapes. */
static bool b24_json_shape_key_is_escaped(const zend_string *key)
{
	for (size_t i = 0; i < ZSTR_LEN(key); i++) {
		unsigned char c = (unsigned char) ZSTR_VAL(key)[i];
		if (c < 0x20 || c == '"' || c == '\\') {
			return true;
		}
	}
	return false;
}

/* Bytes for the tokens of the table's keys, or 0 if it cannot be a template. */
static size_t b24_json_shape_text_size(const HashTable *table)
{
	size_t size = B24_JSON_SCAN_BLOCK;

	if (HT_IS_PACKED(table) || !HT_IS_WITHOUT_HOLES(table) || table->nNumUsed == 0 || table->nNumUsed > B24_JSON_SHAPE_KEYS_MAX) {
		return 0;
	}
	for (uint32_t i = 0; i < table->nNumUsed; i++) {
		const zend_string *key = table->arData[i].key;
		if (!key || b24_json_shape_key_is_escaped(key)) {
			return 0;
		}
		size += ZSTR_LEN(key) + strlen(",\"\":");
	}
	return size;
}

static void b24_json_shape_init_tokens(b24_json_shape *shape, unsigned char *text)
{
	const Bucket *bucket = b24_json_shape_buckets(shape);

	for (uint32_t i = 0; i < shape->count; i++) {
		b24_json_token *token = &shape->tokens[i];
		const zend_string *key = bucket[i].key;

		token->text = text;
		token->len = ZSTR_LEN(key) + strlen(",\"\":");
		*text++ = ',';
		*text++ = '"';
		memcpy(text, ZSTR_VAL(key), ZSTR_LEN(key));
		text += ZSTR_LEN(key);
		*text++ = '"';
		*text++ = ':';
	}
	memset(text, 0, B24_JSON_SCAN_BLOCK);
}

/* Copies hash part and buckets of the table and takes the values out. */
static void b24_json_shape_init_data(b24_json_shape *shape, const HashTable *table, char *data)
{
	Bucket *bucket = (Bucket *) (data + HT_HASH_SIZE(table->nTableMask));

	memcpy(data, HT_GET_DATA_ADDR(table), shape->used);
	for (uint32_t i = 0; i < shape->count; i++) {
		ZVAL_UNDEF(&bucket[i].val);
		zend_string_addref(bucket[i].key);
	}
	shape->data = data;
}

/* The shape is one block: the struct with its tokens, the template, the tokens' texts. NULL if there is no memory. */
static b24_json_shape *b24_json_shape_new(const HashTable *table, size_t text_size)
{
	size_t head = ZEND_MM_ALIGNED_SIZE(sizeof(b24_json_shape) + table->nNumUsed * sizeof(b24_json_token));
	size_t used = HT_USED_SIZE(table);
	b24_json_shape *shape = b24_json_alloc(head + used + text_size);

	if (UNEXPECTED(!shape)) {
		return NULL;
	}
	ZEND_ASSERT(GC_REFCOUNT(table) == 1 && table->nNextFreeElement == ZEND_LONG_MIN && !HT_HAS_ITERATORS(table));
	ZEND_ASSERT((table->nTableSize & (table->nTableSize - 1)) == 0);
	shape->table = *table;
	shape->table.nNumUsed = 0;
	shape->table.nNumOfElements = 0;
	shape->table.nInternalPointer = 0;
	shape->size = HT_SIZE(table);
	shape->used = used;
	shape->count = table->nNumUsed;
	shape->in_use = 0;
	b24_json_shape_init_data(shape, table, (char *) shape + head);
	b24_json_shape_init_tokens(shape, (unsigned char *) shape + head + used);
	return shape;
}

void b24_json_shape_learn(b24_json_shape_place *place, const HashTable *table)
{
	uint32_t misses = place->misses++;
	size_t text_size;

	if (misses >= B24_JSON_SHAPE_MISSES_FREE && (misses & B24_JSON_SHAPE_MISSES_MASK) != 0) {
		return;
	}
	if (place->shape && place->shape->in_use) {
		return;
	}
	text_size = b24_json_shape_text_size(table);
	if (text_size == 0) {
		return;
	}
	if (place->shape) {
		b24_json_shape_free(place->shape);
	}
	place->shape = b24_json_shape_new(table, text_size);
}

void b24_json_shape_free_copy(HashTable *copy, char *data)
{
	if (copy) {
		efree(copy);
	}
	if (data) {
		efree(data);
	}
}

void b24_json_shape_settle(const b24_json_shape *shape, HashTable *copy, uint32_t count)
{
	ZEND_ASSERT(count <= shape->count && copy->nNumUsed == 0);
	for (uint32_t i = 0; i < count; i++) {
		zend_string_addref(copy->arData[i].key);
	}
	copy->nNumUsed = count;
	copy->nNumOfElements = count;
	if (UNEXPECTED(count < shape->count)) {
		/* the chains lead through buckets that are not there */
		zend_hash_rehash(copy);
	}
}
