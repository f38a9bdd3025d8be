/*
 * REST methods that need nothing but a row in a table: one PHP method, one REST method, one place in the answer.
 */
#ifndef B24_REST_H
#define B24_REST_H

#include "classes.h"

/* `B24Activity\Rest::call` in the stub: what every such method is implemented by. */
ZEND_METHOD(B24Activity_Rest, call);

#endif
