/*
 * How commands go into requests, by the words of core/batch.h and by trying every possible end of a request. Slow on
 * purpose: it shares nothing with the planner that it judges.
 */
#ifndef B24_TEST_MODEL_BATCH_H
#define B24_TEST_MODEL_BATCH_H

#include "core/batch.h"

#define MODEL_ITEMS 256

/* As b24_batch_plan(): each request into `request`, their number returned; 0 and `culprit` when an item fits nowhere. */
size_t model_batch_plan(
	const b24_batch_item *items, size_t count, bool strict_order, size_t request[MODEL_ITEMS], size_t *culprit);

/* What must hold of any plan, whoever made it. NULL, or what does not. */
const char *model_batch_fault(const b24_batch_item *items, size_t count, bool strict_order, size_t requests);

/* Plans a copy of the items with the planner and compares all of the above. NULL, or what is wrong. */
const char *model_batch_compare(const b24_batch_item *items, size_t count, bool strict_order);

#endif
