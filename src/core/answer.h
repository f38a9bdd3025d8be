/*
 * Finds the error in an answer without decoding it.
 *
 * The loop has to know whether a request may be sent again before anybody builds PHP values; this reads the bytes
 * only. It accepts any input: bytes that are not JSON simply have no error in them.
 *
 * Owns nothing, allocates nothing, any thread.
 */
#ifndef B24_ANSWER_H
#define B24_ANSWER_H

#include <stdbool.h>
#include <stddef.h>

#define B24_CODE_SIZE 64

/*
 * True when the top-level object of the JSON text has a key "error"; its value goes to `code`, cut to fit, numbers as
 * their digits. A text that starts with "result" is a success unless `thorough`, and is then not read on: a batch
 * answer has megabytes.
 */
bool b24_answer_error(const char *json, size_t len, bool thorough, char code[B24_CODE_SIZE]);

/* True when the text is an object that has a key "result", and no "error" before it. */
bool b24_answer_result(const char *json, size_t len);

/* The beginning of the "error_description" beside it, as it stands, escapes and all. */
bool b24_answer_description(const char *json, size_t len, char text[B24_CODE_SIZE]);

#endif
