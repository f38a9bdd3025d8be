/*
 * What may be sent again, in one table: what came back x whether the method reads or writes.
 *
 * Reads are repeated after anything transient, and so are the writes that the portal itself does not do twice; other
 * writes only when the portal surely did not run them. Pure functions over constant tables; any thread.
 */
#ifndef B24_RETRY_H
#define B24_RETRY_H

#include "error.h"
#include "http.h"

typedef struct {
	b24_executed executed;
	double pause; /* seconds before the first repetition, doubled for each further one; 0 = repeating is no use */
} b24_verdict;

/* By name, in any letter case; a method that no row knows is taken for a write. */
bool b24_method_reads(const char *method);

/*
 * A write that cannot be done twice: the second time the portal says that it is so already. So it may be sent again when
 * nobody knows whether it ran, and b24_method_settled() tells the answers that then mean "done".
 */
bool b24_method_settles(const char *method);
bool b24_method_settled(const char *method, const char *code, const char *description);

/* `code` is the answer's error code or NULL when it holds none; `description` its text, which counts without a code. */
b24_verdict b24_retry_judge(b24_outcome outcome, long status, const char *code, const char *description);

/*
 * Seconds to wait before attempt number `attempt` (1 = the first repetition), or a negative number: do not repeat. What
 * is `repeatable` may run twice without harm.
 */
double b24_retry_pause(b24_verdict verdict, bool repeatable, int attempt);

#endif
