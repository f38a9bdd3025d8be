#include "listing.h"

#include "json/alloc.h"
#include "json/params.h"

#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"

typedef struct {
	zval listing;
	b24_walk walk;
	uint32_t at;   /* row of walk.rows that is current */
	zend_ulong key;
	bool chunked;
	bool started;
	bool moved;
	zend_object std;
} iterator;

static zend_object_handlers listing_handlers, iterator_handlers;

static iterator *iterator_from(zend_object *object)
{
	return (iterator *) ((char *) object - offsetof(iterator, std));
}

static zend_object *create_listing(zend_class_entry *ce)
{
	b24_listing *listing = zend_object_alloc(sizeof(*listing), ce);

	zend_object_std_init(&listing->std, ce);
	object_properties_init(&listing->std, ce);
	listing->std.handlers = &listing_handlers;
	return &listing->std;
}

static zend_object *create_iterator(zend_class_entry *ce)
{
	iterator *it = zend_object_alloc(sizeof(*it), ce);

	zend_object_std_init(&it->std, ce);
	object_properties_init(&it->std, ce);
	it->std.handlers = &iterator_handlers;
	return &it->std;
}

static void release_listing(zend_object *object)
{
	b24_list_release(&b24_listing_from(object)->list);
	zend_object_std_dtor(object);
}

static void release_iterator(zend_object *object)
{
	iterator *it = iterator_from(object);

	b24_walk_release(&it->walk);
	zval_ptr_dtor(&it->listing);
	zend_object_std_dtor(object);
}

/* A progress closure often holds $this, which holds the Listing. */
static HashTable *listing_gc(zend_object *object, zval **table, int *count)
{
	b24_listing *listing = b24_listing_from(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &listing->list.client);
	zend_get_gc_buffer_add_zval(buffer, &listing->list.progress);
	zend_get_gc_buffer_use(buffer, table, count);
	return zend_std_get_properties(object);
}

static HashTable *iterator_gc(zend_object *object, zval **table, int *count)
{
	iterator *it = iterator_from(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &it->listing);
	zend_get_gc_buffer_add_zval(buffer, &it->walk.rows);
	if (it->walk.trouble) {
		zend_get_gc_buffer_add_obj(buffer, it->walk.trouble);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return zend_std_get_properties(object);
}

void b24_listing_init(zend_class_entry *listing, zend_class_entry *iterator_ce)
{
	listing->create_object = create_listing;
	b24_handlers_init(&listing_handlers, offsetof(b24_listing, std), release_listing);
	listing_handlers.get_gc = listing_gc;

	iterator_ce->create_object = create_iterator;
	b24_handlers_init(&iterator_handlers, offsetof(iterator, std), release_iterator);
	iterator_handlers.get_gc = iterator_gc;
}

void b24_listing_make(zval *listing, const b24_list_spec *spec, HashTable *params)
{
	zval clean;

	object_init_ex(listing, b24_ce_listing);
	if (b24_params_clean(&clean, params, spec->filter_arg, NULL) == FAILURE) {
		zval_ptr_dtor(listing);
		ZVAL_UNDEF(listing);
		return;
	}
	if (b24_list_init(&b24_listing_from(Z_OBJ_P(listing))->list, spec, Z_ARRVAL(clean)) == FAILURE) {
		zval_ptr_dtor(listing);
		ZVAL_UNDEF(listing);
	}
	zval_ptr_dtor(&clean);
}

static void make_iterator(zval *listing, bool chunked, zval *into)
{
	iterator *it;

	object_init_ex(into, b24_ce_listing_iterator);
	it = iterator_from(Z_OBJ_P(into));
	it->chunked = chunked;
	ZVAL_COPY(&it->listing, listing);
}

static uint32_t row_count(const iterator *it)
{
	return Z_TYPE(it->walk.rows) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL(it->walk.rows)) : 0;
}

static bool is_valid(const iterator *it)
{
	return it->started && it->at < row_count(it);
}

/* The row, or the chunk, that is current now has been handed out. */
static void arrive(iterator *it)
{
	if (is_valid(it)) {
		b24_walk_hand_out(&it->walk, it->at, it->chunked ? row_count(it) : it->at + 1);
	}
}

static void fetch(iterator *it)
{
	it->at = 0;
	if (b24_walk_fetch(&it->walk) == SUCCESS) {
		arrive(it);
	}
}

static void start(iterator *it)
{
	if (!it->started) {
		it->started = true;
		b24_walk_init(&it->walk, &b24_listing_from(Z_OBJ(it->listing))->list, it->chunked);
		fetch(it);
	}
}

static void advance(iterator *it)
{
	it->key++;
	it->moved = true;
	it->at = it->chunked ? row_count(it) : it->at + 1;
	if (it->at < row_count(it)) {
		arrive(it);
	} else {
		fetch(it);
	}
}

/* Appends what one iterator yields from here to its end; rows only. */
static void drain(iterator *it, zval *rows)
{
	start(it);
	while (is_valid(it) && !EG(exception) && !b24_json_out_of_memory()) {
		zval *row;

		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(it->walk.rows), row) {
			Z_TRY_ADDREF_P(row);
			zend_hash_next_index_insert_new(Z_ARRVAL_P(rows), row);
		} ZEND_HASH_FOREACH_END();
		advance(it);
	}
}

/* A list walked from its end, turned round in place. */
static void reverse(HashTable *rows)
{
	zval *from = rows->arPacked, *to = from + rows->nNumUsed;

	while (from < to && from < --to) {
		zval row = *from;

		*from++ = *to;
		*to = row;
	}
}

void b24_listing_collect(zval *listing, zval *rows)
{
	zval it;

	array_init(rows);
	make_iterator(listing, true, &it);
	drain(iterator_from(Z_OBJ(it)), rows);
	zval_ptr_dtor(&it);
	if (EG(exception) || b24_json_out_of_memory()) {
		zval_ptr_dtor(rows);
		ZVAL_UNDEF(rows);
	} else if (b24_listing_from(Z_OBJ_P(listing))->list.reverse && zend_hash_num_elements(Z_ARRVAL_P(rows))) {
		reverse(Z_ARRVAL_P(rows));
	}
}

ZEND_METHOD(B24Activity_Listing, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(B24Activity_Listing, getIterator)
{
	ZEND_PARSE_PARAMETERS_NONE();
	make_iterator(ZEND_THIS, false, return_value);
}

ZEND_METHOD(B24Activity_Listing, chunks)
{
	ZEND_PARSE_PARAMETERS_NONE();
	make_iterator(ZEND_THIS, true, return_value);
}

ZEND_METHOD(B24Activity_Listing, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();
	b24_listing_collect(ZEND_THIS, return_value);
}

ZEND_METHOD(B24Activity_Listing, report)
{
	ZEND_PARSE_PARAMETERS_NONE();
	b24_report_array(&b24_listing_from(Z_OBJ_P(ZEND_THIS))->list.report, return_value);
}

ZEND_METHOD(B24Activity_ListingIterator, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(B24Activity_ListingIterator, current)
{
	iterator *it = iterator_from(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	start(it);
	if (!is_valid(it)) {
		RETURN_NULL();
	}
	if (it->chunked) {
		RETURN_COPY(&it->walk.rows);
	}
	RETURN_COPY(zend_hash_index_find(Z_ARRVAL(it->walk.rows), it->at));
}

ZEND_METHOD(B24Activity_ListingIterator, key)
{
	iterator *it = iterator_from(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	start(it);
	if (is_valid(it)) {
		RETURN_LONG((zend_long) it->key);
	}
}

ZEND_METHOD(B24Activity_ListingIterator, next)
{
	iterator *it = iterator_from(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	start(it);
	if (is_valid(it)) {
		advance(it);
	}
}

ZEND_METHOD(B24Activity_ListingIterator, rewind)
{
	iterator *it = iterator_from(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (it->moved) {
		zend_throw_error(NULL, "A list is read forward only: iterate the Listing itself to start anew");
		RETURN_THROWS();
	}
	start(it);
}

ZEND_METHOD(B24Activity_ListingIterator, valid)
{
	iterator *it = iterator_from(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	start(it);
	RETURN_BOOL(is_valid(it));
}
