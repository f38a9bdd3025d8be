/*
 * What a failure means, as one of few domains; the classes turn a domain into an exception.
 *
 * Plain values: nothing here owns memory, and all of it may be used by any thread.
 */
#ifndef B24_ERROR_H
#define B24_ERROR_H

#include <stdbool.h>
#include <stddef.h>

typedef enum {
	B24_ERROR_API,
	B24_ERROR_AUTH,
	B24_ERROR_ACCESS,
	B24_ERROR_NOT_FOUND,
	B24_ERROR_VALIDATION,
	B24_ERROR_LIMIT,
	B24_ERROR_TRANSPORT,
	B24_ERROR_DECODE,
	B24_ERROR_INCOMPLETE_LIST,
	B24_ERROR_INCOMPLETE_BATCH,
	B24_ERROR_DOMAINS
} b24_error_domain;

/* Whether the portal ran the method. UNKNOWN is an answer too: the caller decides, nobody guesses. */
typedef enum { B24_EXECUTED_UNKNOWN, B24_EXECUTED_NO, B24_EXECUTED_YES } b24_executed;

/*
 * The domain of an error answer. The code decides; the classic CRM methods send an empty code, there their English
 * REST-layer text is all there is. Case does not matter, since the portal itself is not consistent about it.
 */
b24_error_domain b24_error_domain_of(const char *code, const char *description);

/* `part` stands somewhere in the text, in any letter case. */
bool b24_contains(const char *text, const char *part);

#endif
