/*
 * Listing: a list that is walked when somebody asks for it, and the iterator that walks it.
 *
 * A Listing keeps what does not change from walk to walk; each iterator has a walk of its own.
 */
#ifndef B24_LISTING_H
#define B24_LISTING_H

#include "classes.h"
#include "walk.h"

typedef struct {
	b24_list list;
	zend_object std;
} b24_listing;

static inline b24_listing *b24_listing_from(zend_object *object)
{
	return (b24_listing *) ((char *) object - offsetof(b24_listing, std));
}

/* A Listing in `*listing`, or an exception. `params` are the method's own, raw. */
void b24_listing_make(zval *listing, const b24_list_spec *spec, HashTable *params);

/* Every row, in the order asked for. */
void b24_listing_collect(zval *listing, zval *rows);

#endif
