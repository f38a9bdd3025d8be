/*
 * PHP parameters on their way to the portal: checked, freed of objects, written as a JSON body.
 *
 * Runs PHP code (DateTimeInterface::format()), so only before anything is in flight. Works on the Zend heap; main
 * script thread.
 */
#ifndef B24_PARAMS_H
#define B24_PARAMS_H

#include "php.h"
#include "core/buffer.h"

#include "Zend/zend_smart_str.h"

/*
 * Where in a parameter array something stands, as a chain of stack frames: costs nothing until an error wants it in
 * words.
 */
typedef struct b24_path {
	const struct b24_path *up; /* NULL at the top */
	zend_string *key;          /* NULL for an index */
	zend_ulong index;
} b24_path;

/* A key as it may stand in a message, which is UTF-8 also about what is not; the caller releases it. */
zend_string *b24_key_text(zend_string *key);

/* "[filter][>ID]"; the caller releases it. */
zend_string *b24_path_text(const b24_path *path);

/*
 * Copies `params` to `*clean` with dates as ISO 8601 with offset and backed enums as their value, so that what follows
 * meets arrays, strings, numbers, booleans and null only. What the API cannot take (NAN, INF, text that is not UTF-8,
 * other objects, endless nesting) throws a ValueError or TypeError that names argument `arg_num` and the place in it;
 * FAILURE then. `root` says where in the argument `params` stands, NULL when it is the argument.
 */
zend_result b24_params_clean(zval *clean, HashTable *params, uint32_t arg_num, const b24_path *root);

/* Appends a value as json_encode() would, and leaves the script's json_last_error() alone. FAILURE on any error. */
zend_result b24_json_encode(smart_str *text, zval *value, int options);

/* Appends cleaned parameters as a JSON object. False when memory is short. */
bool b24_params_json(b24_buffer *body, zval *clean);

#endif
