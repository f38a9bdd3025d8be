/*
 * PHP parameters as the query string of a batch command, in PHP's bracket form.
 *
 * A form carries less than JSON: null and empty arrays vanish in it, and some keys change. Whatever would not arrive
 * as it is makes the parameters unfit; the caller then sends them as JSON in a request of their own, or refuses. Works
 * on the Zend heap, runs no PHP code.
 */
#ifndef B24_QUERY_H
#define B24_QUERY_H

#include "php.h"
#include "Zend/zend_smart_str.h"

#include "params.h"

/* The commands that a `$result[name]…` in a value may name. */
typedef struct {
	HashTable *names;     /* command name => its position; NULL: what looks like a reference is unfit */
	const uint32_t *wire; /* position => number in its request, which is its name there; NULL: nothing is sent yet */
	bool *referred;       /* by position, set for what is referred to; or NULL */
	zend_long own;        /* position of the command being written */
	zend_long earliest;   /* out: the lowest position referred to, `own` without references */
} b24_query_refs;

typedef struct {
	smart_str text;      /* the query, every byte but [A-Za-z0-9_.~=&-] escaped */
	b24_query_refs refs;
	zend_string *unfit;  /* why the parameters cannot be a query, with the place; NULL when they can */
	zend_string *wrong;  /* a reference that cannot be meant; NULL without one */
	uint32_t variables;
} b24_query;

/* Appends cleaned parameters to what is there, as to a query or right behind "method?"; stops at the first thing that does not fit and tells it in `unfit` or `wrong`. */
bool b24_query_append(b24_query *query, HashTable *params);

/* PHP's form parser reads this key back as it is; `nested` when it stands in brackets. */
bool b24_query_keeps(const zend_string *key, bool nested);

/* Some value names one of these commands. */
bool b24_query_refers(HashTable *params, HashTable *names);

/*
 * For parameters that are written elsewhere: the lowest position that a value refers to, `own` when none is before it.
 */
zend_long b24_query_earliest(HashTable *params, HashTable *names, zend_long own);

/* Appends "name[key]=value" for parts that the caller composes; `value` must be plain ASCII without reserved bytes. */
void b24_query_append_raw(smart_str *text, const char *escaped_name, const char *value);

/* Percent-encodes. */
void b24_query_escape(smart_str *text, const char *bytes, size_t len);

void b24_query_free(b24_query *query);

#endif
