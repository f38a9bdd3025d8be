#include "buffer.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_CAPACITY 512

static size_t grown(size_t capacity, size_t needed)
{
	size_t next = capacity ? capacity : FIRST_CAPACITY;

	while (next < needed) {
		next = next > SIZE_MAX / 2 ? needed : next * 2;
	}
	return next;
}

bool b24_buffer_reserve(b24_buffer *buffer, size_t more)
{
	size_t needed;
	char *data;

	if (more > SIZE_MAX - buffer->len - B24_BUFFER_PADDING) {
		return false;
	}
	needed = buffer->len + more + B24_BUFFER_PADDING;
	if (buffer->data && needed <= buffer->capacity) {
		return true;
	}
	needed = grown(buffer->capacity, needed);
	data = realloc(buffer->data, needed);
	if (!data) {
		return false;
	}
	buffer->data = data;
	buffer->capacity = needed;
	memset(data + buffer->len, 0, B24_BUFFER_PADDING);
	return true;
}

bool b24_buffer_append(b24_buffer *buffer, const char *bytes, size_t len)
{
	if (!b24_buffer_reserve(buffer, len)) {
		return false;
	}
	if (len) {
		memcpy(buffer->data + buffer->len, bytes, len);
		buffer->len += len;
		memset(buffer->data + buffer->len, 0, B24_BUFFER_PADDING);
	}
	return true;
}

bool b24_buffer_puts(b24_buffer *buffer, const char *text)
{
	return b24_buffer_append(buffer, text, strlen(text));
}

void b24_buffer_free(b24_buffer *buffer)
{
	free(buffer->data);
	*buffer = (b24_buffer) {0};
}

b24_buffer b24_buffer_take(b24_buffer *from)
{
	b24_buffer taken = *from;

	*from = (b24_buffer) {0};
	return taken;
}
