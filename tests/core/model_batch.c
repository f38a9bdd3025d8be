#include "model_batch.h"

#include <string.h>

typedef struct {
	const b24_batch_item *items;
	size_t count;
	bool clean[MODEL_ITEMS + 1]; /* no command at or behind it refers to one before it */
} model;

static bool is_clean(const b24_batch_item *items, size_t count, size_t cut)
{
	for (size_t i = cut; i < count; i++) {
		if (items[i].earliest < cut) {
			return false;
		}
	}
	return true;
}

static model model_of(const b24_batch_item *items, size_t count)
{
	model m = {.items = items, .count = count};

	for (size_t cut = 0; cut <= count; cut++) {
		m.clean[cut] = is_clean(items, count, cut);
	}
	return m;
}

/* Whether the commands of [from, end) fit one request; the first that does not goes to `over`. */
static bool fits(const model *m, size_t from, size_t end, size_t *over)
{
	size_t commands = 0, bytes = 0;

	for (size_t i = from; i < end; i++) {
		if (m->items[i].alone) {
			continue;
		}
		commands++;
		bytes += m->items[i].bytes;
		if (commands > B24_BATCH_COMMANDS || (commands > 1 && bytes > B24_BATCH_BYTES)) {
			*over = i;
			return false;
		}
	}
	return true;
}

static bool is_legal(const model *m, size_t from, size_t end, size_t *over)
{
	if (!m->clean[end] || !fits(m, from, end, over)) {
		return false;
	}
	for (size_t i = from; i < end; i++) {
		if (m->items[i].alone && m->clean[i]) {
			return false;
		}
	}
	return true;
}

static size_t farthest(const model *m, size_t from, size_t *over)
{
	size_t end = m->count;

	fits(m, from, end, over);
	while (end > from && !is_legal(m, from, end, over)) {
		end--;
	}
	return end;
}

static size_t first_loner(const b24_batch_item *items, size_t from, size_t end)
{
	while (from < end && !items[from].alone) {
		from++;
	}
	return from;
}

static size_t number(const b24_batch_item *items, size_t from, size_t end, size_t next, size_t request[MODEL_ITEMS])
{
	const size_t shared = next++;

	for (size_t i = from; i < end; i++) {
		request[i] = items[i].alone ? next++ : shared;
	}
	return next;
}

size_t model_batch_plan(
	const b24_batch_item *items, size_t count, bool strict_order, size_t request[MODEL_ITEMS], size_t *culprit)
{
	const model m = model_of(items, count);
	size_t requests = 0, from = 0;

	while (from < count) {
		size_t end, loner;

		if (items[from].alone) {
			request[from++] = requests++;
			continue;
		}
		end = farthest(&m, from, culprit);
		if (end == from) {
			return 0;
		}
		loner = first_loner(items, from, end);
		if (strict_order && loner < end) {
			*culprit = loner;
			return 0;
		}
		requests = number(items, from, end, requests, request);
		from = end;
	}
	return requests;
}

static const char *fault_of_item(const b24_batch_item *items, size_t at, bool strict_order, size_t requests)
{
	const b24_batch_item *item = &items[at];

	if (item->request >= requests) {
		return "a request that does not exist";
	}
	for (size_t i = 0; i < at; i++) {
		if ((item->alone || items[i].alone) && items[i].request == item->request) {
			return "an item that goes alone shares a request";
		}
		if (items[i].request > item->request && (strict_order || (!item->alone && !items[i].alone))) {
			return "commands change places";
		}
	}
	if (items[item->earliest].request != item->request) {
		return "a command is parted from what it refers to";
	}
	return NULL;
}

static const char *fault_of_request(const b24_batch_item *items, size_t count, size_t request)
{
	size_t members = 0, bytes = 0;

	for (size_t i = 0; i < count; i++) {
		if (items[i].request == request) {
			members++;
			bytes += items[i].bytes;
		}
	}
	if (!members) {
		return "an empty request";
	}
	if (members > B24_BATCH_COMMANDS) {
		return "more than 50 commands in a request";
	}
	return members > 1 && bytes > B24_BATCH_BYTES ? "a request of too many bytes" : NULL;
}

const char *model_batch_fault(const b24_batch_item *items, size_t count, bool strict_order, size_t requests)
{
	const char *fault = NULL;

	for (size_t i = 0; i < count && !fault; i++) {
		fault = fault_of_item(items, i, strict_order, requests);
	}
	for (size_t i = 0; i < requests && !fault; i++) {
		fault = fault_of_request(items, count, i);
	}
	return fault;
}

const char *model_batch_compare(const b24_batch_item *items, size_t count, bool strict_order)
{
	b24_batch_item planned[MODEL_ITEMS];
	size_t request[MODEL_ITEMS], culprit = count, expected_culprit = count, requests, expected;

	memcpy(planned, items, count * sizeof(*items));
	requests = b24_batch_plan(planned, count, strict_order, &culprit);
	expected = model_batch_plan(items, count, strict_order, request, &expected_culprit);
	if (requests != expected) {
		return "another number of requests than the model's";
	}
	if (!requests) {
		return culprit == expected_culprit ? NULL : "another culprit than the model's";
	}
	for (size_t i = 0; i < count; i++) {
		if (planned[i].request != request[i]) {
			return "an item in another request than the model's";
		}
	}
	return model_batch_fault(planned, count, strict_order, requests);
}
