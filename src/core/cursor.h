/*
 * Reads along JSON text without building anything: finds keys, takes strings where they stand, skips the rest.
 *
 * It accepts any bytes. What is not JSON is either refused or skipped in some way, but never read past its end; whoever
 * needs to know whether it is JSON decodes it. Owns nothing, allocates nothing, any thread.
 */
#ifndef B24_CURSOR_H
#define B24_CURSOR_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
	const char *at;
	const char *end;
} b24_cursor;

/* White space, as JSON has it. */
bool b24_cursor_is_space(char byte);
void b24_cursor_skip_space(b24_cursor *c);

/* Steps over the byte when it is the next one that is no white space. */
bool b24_cursor_take(b24_cursor *c, char wanted);

/* A string's content as it stands, escapes and all. */
bool b24_cursor_take_string(b24_cursor *c, const char **text, size_t *len);

/* Skips one value of any kind; nesting is counted, not recursed into, so no depth can hurt. */
bool b24_cursor_skip_value(b24_cursor *c);

/* The next key of the object that the cursor is in, with its colon; false at the object's end or where it is none. */
bool b24_cursor_take_key(b24_cursor *c, const char **key, size_t *len);

/* Steps from a value to the next member or element; false where there is none. */
bool b24_cursor_goes_on(b24_cursor *c);

#endif
