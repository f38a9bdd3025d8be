/*
 * One REST call from PHP: send, wait with an eye on interrupts, decode, book, throw.
 *
 * An exchange belongs to whoever started it. A fatal error may leave any of these by longjmp: whatever is then still in
 * the engine is swept at the end of the PHP request.
 */
#ifndef B24_CALL_H
#define B24_CALL_H

#include "classes.h"

/* What the renewal of tokens is called in messages and events. */
#define B24_TOKEN_METHOD "oauth/token"

/*
 * How a method is called. A webhook's budget for the commands of its batches is another than for its direct calls; an
 * application has one for both.
 */
typedef enum { B24_DIRECT, B24_IN_BATCH } b24_way;

/* The method's name may stand in a URL and no parameter is one that the server keeps for itself; throws otherwise. */
zend_result b24_call_check(zend_string *method, HashTable *params, uint32_t method_arg, uint32_t params_arg);

/* The client's way to call `method`, for b24_call_start(). */
b24_call b24_call_of(const b24_client *client, const char *method, bool reads, double deadline);

/* The request carries a command of `method`, too, which draws on its own operating budget. */
void b24_call_add_budget(b24_call *call, const b24_client *client, const char *method);

/*
 * Authorizes a REST call and sends it. Takes the body over. NULL with an exception when there are no credentials or
 * memory is short.
 */
b24_exchange *b24_call_start(b24_client *client, b24_call *call, b24_buffer *body);

/* The same for a call that is complete as it is. */
b24_exchange *b24_call_send(b24_client *client, const char *method, b24_call *call, b24_buffer *body);

/* The moment at which a call that starts now has to be over; 0 without a deadline. */
double b24_call_deadline(const b24_client *client);

/* Moves what is in flight without waiting. */
void b24_call_pump(void);

/*
 * Until the exchange is done, with a fresh access token when the portal asks for one. FAILURE with an exception when PHP
 * interrupts (a handler or the logger threw) or there is no fresh token.
 */
zend_result b24_call_wait(b24_client *client, const char *method, b24_exchange *exchange);

/*
 * Until one of these is done, which is not looked at; its place among them goes to `first`. FAILURE with an exception
 * when PHP interrupts.
 */
zend_result b24_call_wait_first(
	b24_client *client, const char *method, b24_exchange *const *exchanges, size_t count, size_t *first);

/* The same as b24_call_wait() without a look at credentials. */
zend_result b24_call_watch(b24_client *client, const char *method, b24_exchange *exchange);

/* Lets PHP do what it does between two opcodes; true when an exception is under way afterwards. */
bool b24_call_interrupted(void);

/* A short sleep between two looks at what another process of this host holds; true as b24_call_interrupted() is. */
bool b24_call_nap(void);

/* Until it is done, whatever PHP wants meanwhile: for an answer that must not be lost. Its own time limits bound it. */
void b24_call_await(b24_exchange *exchange);

/* Hands the exchange's news to the logger; FAILURE with what it threw. */
zend_result b24_call_tell(b24_client *client, const char *method, b24_exchange *exchange);

/*
 * Adds what the exchange cost to the client's stats and decodes the answer's envelope. An answer that is an error
 * throws its exception; FAILURE then. The exchange is freed in any case.
 */
zend_result b24_call_finish(b24_client *client, const char *method, b24_exchange *exchange, zval *envelope);

/* The same for an answer that is no envelope, of a call made on the way to another: any object without an error. */
zend_result b24_call_finish_bare(b24_client *client, const char *method, b24_exchange *exchange, zval *answer);

/* Adds the cost and frees the exchange without a look at its answer. */
void b24_call_drop(b24_client *client, b24_exchange *exchange);

/* All of it for one call with cleaned parameters. */
zend_result b24_call_run(b24_client *client, const char *method, zval *params, zval *envelope);

/* The same as a part of something longer, which ends at `deadline`; held back for `pause` seconds. */
zend_result b24_call_run_within(b24_client *client, const char *method, zval *params, double deadline, double pause,
	zval *envelope);

/* A piece of an envelope: NULL when it is not there. */
zval *b24_call_result(zval *envelope);

/* What a batch answer's map ("result", "result_error", …) holds for command number `index` of its request, or NULL. */
zval *b24_call_in_map(zval *maps, const char *map, size_t index);

/* An error answer to this method that, sent after a doubtful attempt, means that the attempt had worked. */
bool b24_call_is_settled(const char *method, zval *error);

/* Notes the operating seconds that an answer's "time" tells of a method, for stats() and for the limits. */
void b24_call_note_operating(b24_client *client, const char *method, b24_way way, zval *time);

/*
 * The same for a batch as a whole: portals that book no more than its commands tell nothing of it, older ones book the
 * batch, too.
 */
void b24_call_note_batch(b24_client *client, zval *envelope);

/* A command of a batch was refused with this code: when for lack of operating budget, the limits have to know. */
void b24_call_note_refusal(b24_client *client, const char *method, const char *code);

/* When the method may be called again, by what its operating budget was told; 0 = any time or unknown. */
zend_long b24_call_retry_at(const b24_client *client, const char *method, b24_way way);

/* Seconds for which the portal's request limit would hold back a request sent now. */
double b24_call_rate_wait(const b24_client *client);

/* Seconds for which the method's operating budget would, and what is left of it: negative when nothing is known. */
double b24_call_budget_wait(const b24_client *client, const char *method);
double b24_call_budget_left(const b24_client *client, const char *method);

/* A field of an answer as text, "" when it is not there; the caller releases it. */
zend_string *b24_call_text(zval *array, const char *key);

/* The file that the limits are kept in; empty for this process's memory. The caller releases it. */
zend_string *b24_call_limits_path(void);

/* A file of this user's for what the processes of the host share, named for its kind; the caller releases it. Empty when none can be had. */
zend_string *b24_call_shared_path(const char *kind);

#endif
