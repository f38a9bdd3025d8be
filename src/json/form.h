/*
 * PHP parameters as an HTML form would carry them, for those who are used to that.
 *
 * Works on the Zend heap; what is handed out belongs to the caller. Runs PHP code (DateTimeInterface::format()), so only
 * before anything is in flight.
 */
#ifndef B24_FORM_H
#define B24_FORM_H

#include "php.h"
#include "core/buffer.h"

/* What http_build_query() makes of it; NULL with an exception. */
zend_string *b24_form_text(zval *params);

/* The array that http_build_query() sees in an object: its public properties. False with what a lazy object has thrown. */
bool b24_form_object(zval *params, zend_object *object);

/*
 * Appends as JSON what the portal would read from such a form, so strings for numbers and booleans, and besides what a
 * form loses: null and empty arrays as themselves, dates and backed enums. False when JSON cannot carry it (text that is
 * not UTF-8, endless nesting), when a key arrives as another by a form, or with an exception.
 */
bool b24_form_json(b24_buffer *body, HashTable *params);

#endif
