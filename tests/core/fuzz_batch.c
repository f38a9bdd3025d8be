/*
 * Any bytes into b24_batch_plan(), a command each: '.' a plain one, '!' one that goes alone, a letter one that refers
 * back as far as the letter stands in the alphabet, another byte one of some size.
 */
#include "model_batch.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 180

static size_t refers_to(const b24_batch_item *items, size_t at, size_t back)
{
	size_t target = back > at ? 0 : at - back;

	/* Nothing refers to what goes alone. */
	return at == 0 || items[target].alone ? at : target;
}

static b24_batch_item item_of(const b24_batch_item *items, size_t at, uint8_t byte)
{
	b24_batch_item item = {.bytes = 100, .earliest = at, .alone = byte == '!'};

	if (byte >= 'a' && byte <= 'z') {
		item.earliest = refers_to(items, at, (size_t) (byte - 'a') + 1);
	} else if (byte >= 'A' && byte <= 'Z') {
		item.earliest = refers_to(items, at, (size_t) (byte - 'A') * 3 + 20);
		item.bytes = 20000;
	} else if (byte != '.' && byte != '!') {
		item.bytes = (size_t) byte * byte * 17;
	}
	return item;
}

static void check(const b24_batch_item *items, size_t count, bool strict_order)
{
	const char *wrong = model_batch_compare(items, count, strict_order);

	if (wrong) {
		fprintf(stderr, "%s\n", wrong);
		abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	b24_batch_item items[MOST];
	size_t count = size < MOST ? size : MOST;

	for (size_t i = 0; i < count; i++) {
		items[i] = item_of(items, i, data[i]);
	}
	check(items, count, false);
	check(items, count, true);
	return 0;
}
