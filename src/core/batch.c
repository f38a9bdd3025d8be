#include "batch.h"

#include <stdio.h>

/* Nothing at or after `cut` refers to anything before it. */
static bool is_clean_cut(const b24_batch_item *items, size_t cut)
{
	return items[cut].horizon >= cut;
}

static void find_horizons(b24_batch_item *items, size_t count)
{
	size_t horizon = count;

	for (size_t i = count; i-- > 0;) {
		horizon = items[i].earliest < horizon ? items[i].earliest : horizon;
		items[i].horizon = horizon;
	}
}

/* The longest run from `from` that fits one request and may end there; `from` itself when none does. */
static size_t longest_run(const b24_batch_item *items, size_t count, size_t from, size_t *culprit)
{
	size_t commands = 0, bytes = 0, end = from;

	for (size_t i = from; i < count; i++) {
		bool clean = is_clean_cut(items, i);

		if (i > from && clean) {
			end = i;
		}
		if (items[i].alone) {
			if (clean) {
				return end;
			}
			continue;
		}
		*culprit = i;
		if (commands == B24_BATCH_COMMANDS || (commands && bytes + items[i].bytes > B24_BATCH_BYTES)) {
			return end;
		}
		commands++;
		bytes += items[i].bytes;
	}
	return count;
}

/* Items that go alone but stand inside a run are sent right after it. */
static size_t assign(b24_batch_item *items, size_t from, size_t end, size_t request)
{
	size_t next = request + 1;

	for (size_t i = from; i < end; i++) {
		items[i].request = items[i].alone ? next++ : request;
	}
	return next;
}

static bool has_loner(const b24_batch_item *items, size_t from, size_t end, size_t *culprit)
{
	for (size_t i = from; i < end; i++) {
		if (items[i].alone) {
			*culprit = i;
			return true;
		}
	}
	return false;
}

size_t b24_batch_plan(b24_batch_item *items, size_t count, bool strict_order, size_t *culprit)
{
	size_t requests = 0, from = 0;

	find_horizons(items, count);
	while (from < count) {
		size_t end;

		if (items[from].alone) {
			items[from++].request = requests++;
			continue;
		}
		end = longest_run(items, count, from, culprit);
		if (end == from || (strict_order && has_loner(items, from, end, culprit))) {
			return 0;
		}
		requests = assign(items, from, end, requests);
		from = end;
	}
	return requests;
}

bool b24_batch_open(b24_buffer *body, bool halt)
{
	return b24_buffer_puts(body, halt ? "{\"halt\":1,\"cmd\":{" : "{\"halt\":0,\"cmd\":{");
}

bool b24_batch_add(b24_buffer *body, size_t index, const char *command, size_t len)
{
	char name[32];
	int name_len = snprintf(name, sizeof(name), "%s\"c%zu\":\"", index ? "," : "", index);

	return b24_buffer_append(body, name, (size_t) name_len) && b24_buffer_append(body, command, len)
		&& b24_buffer_puts(body, "\"");
}

bool b24_batch_close(b24_buffer *body)
{
	return b24_buffer_puts(body, "}}");
}
