/*
 * A growing run of bytes.
 *
 * Owns its memory (malloc, never the Zend heap); b24_buffer_free() releases it. Not shared between threads.
 */
#ifndef B24_BUFFER_H
#define B24_BUFFER_H

#include <stdbool.h>
#include <stddef.h>

/* Zero bytes that always follow the content, so that a reader may look ahead without asking. */
#define B24_BUFFER_PADDING 64

typedef struct {
	char *data; /* NULL until the first byte; then `len` bytes and B24_BUFFER_PADDING zeros */
	size_t len;
	size_t capacity;
} b24_buffer;

/* Each returns false when memory is short; the content is then unchanged. */
bool b24_buffer_reserve(b24_buffer *buffer, size_t more);
bool b24_buffer_append(b24_buffer *buffer, const char *bytes, size_t len);
bool b24_buffer_puts(b24_buffer *buffer, const char *text);

void b24_buffer_free(b24_buffer *buffer);

/* Moves the content; `from` is empty afterwards. */
b24_buffer b24_buffer_take(b24_buffer *from);

#endif
