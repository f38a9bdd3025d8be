/*
 * Any number of rows through batches, each with its own fate: `done`, `failed` or `unknown`, under the caller's key.
 *
 * Rows are taken from the iterable a window at a time, so that its size does not matter; what may be sent in a batch is
 * sent there, the rest by itself. A row that cannot be sent fails alone.
 */
#ifndef B24_BULK_H
#define B24_BULK_H

#include "classes.h"

/* `B24Activity\Bulk::call` in the stub: what the methods that end in Many are implemented by. */
ZEND_METHOD(B24Activity_Bulk, call);

/* Client::callMany(): `rows` are whole parameter sets of any method. */
void b24_bulk_call(b24_client *client, zend_string *method, zval *rows, uint32_t arg_num, zval *return_value);

#endif
