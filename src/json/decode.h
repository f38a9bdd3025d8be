/*
 * Answer bytes into PHP values. The only place that knows how.
 *
 * Works on the Zend heap; main script thread.
 */
#ifndef B24_DECODE_H
#define B24_DECODE_H

#include "php.h"

/*
 * Decodes json[0..len) into *value as json_decode($json, true, 512) does. At least B24_BUFFER_PADDING zero bytes must
 * follow the text, as a b24_buffer has them. Throws nothing and leaves the script's json_last_error() alone: on FAILURE
 * *value is undefined and *why PHP's own words.
 */
zend_result b24_json_decode(zval *value, const char *json, size_t len, const char **why);

#endif
