/*
 * What others hand in, such as a portal's request as PHP's form parser left it: texts and arrays, of any shape a
 * stranger likes.
 *
 * Values found stay the request's.
 */
#ifndef B24_REQUEST_H
#define B24_REQUEST_H

#include "php.h"

/* NULL when it is not there. */
zval *b24_request_find(HashTable *fields, const char *name);

/* A number of decimal digits, or an int. False for anything else, NULL included. */
bool b24_request_int(const zval *value, zend_long *number);

#endif
