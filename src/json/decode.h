/*
 * JSON bytes to PHP values, for the responses of the portal.
 *
 * The decoder makes what json_decode($json, true, 512) makes, only faster and smaller: see decode.c.
 * It keeps nothing between two calls, so it may be called from any thread that runs a PHP request.
 */
#ifndef B24_JSON_DECODE_H
#define B24_JSON_DECODE_H

#include "php.h"
#include "ext/json/php_json.h"

/* Zero bytes that must follow a document: the decoder reads past its end in whole blocks and never asks how much is left. */
#define B24_JSON_PADDING 64

/*
 * Decodes json[0..len) into *rv. json[len..len + B24_JSON_PADDING) must be readable and zero; the buffer stays the
 * caller's and is neither copied nor changed, and the value holds no pointer into it.
 *
 * SUCCESS: *rv is the value and belongs to the caller, *error is PHP_JSON_ERROR_NONE.
 * FAILURE: *rv is IS_UNDEF, *error is the code ext/json gives for this document; or there was no memory.
 *
 * Throws nothing and leaves the script's json_last_error() alone.
 *
 * When memory_limit is reached, older PHPs bail out of the call; what it had allocated goes with the request. Newer
 * ones (see alloc.h) make it fail with PHP_JSON_ERROR_NONE: the caller then returns to the engine, throwing nothing.
 */
zend_result b24_json_decode(zval *rv, const char *json, size_t len, php_json_error_code *error);

/* The text json_last_error_msg() gives for a code that b24_json_decode() may set. A constant, never freed. */
const char *b24_json_error_text(php_json_error_code error);

#endif
