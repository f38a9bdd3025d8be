/*
 * The portal's limits, kept by all processes of this user on this host together.
 *
 * The portal counts requests per portal and source address, so php-fpm workers, cron jobs and queue workers share one
 * schedule: a file in shared memory with one atomic word a portal. Nobody holds a lock, so a killed process leaves
 * nothing behind but the place it had reserved. A reservation is a moment in time; places are given in the order of
 * asking, so nobody starves. Beside it stand the operating seconds that the portal tells of, per credential and method.
 *
 * A b24_limiter belongs to one thread's engine; the memory behind it is shared. Moments are b24_now().
 */
#ifndef B24_LIMITER_H
#define B24_LIMITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct b24_limiter b24_limiter;

/*
 * Opens or creates the file at `path`, for this user alone. Where that cannot be had, or `path` is NULL, the limits
 * are kept in this thread's own memory. NULL when memory is short. A file that is removed is made anew within seconds,
 * so the path has to mean the same from every working directory.
 */
b24_limiter *b24_limiter_open(const char *path);
void b24_limiter_close(b24_limiter *limiter);

/* The file, or NULL when the memory is not shared. */
const char *b24_limiter_path(const b24_limiter *limiter);

/* How many portals are known. */
size_t b24_limiter_portals(const b24_limiter *limiter);

/* Names a portal, or a credential with a method, by up to two texts; never 0. Letter case does not matter. */
uint64_t b24_limiter_key(const char *a, size_t a_len, const char *b, size_t b_len);

/* Takes the next place: the moment at which a request may go. `burst` requests may go at once, then `rate` a second. */
double b24_limiter_reserve(b24_limiter *limiter, uint64_t portal, double rate, double burst);

/* Seconds for which a place taken now would hold a request back. Takes none. */
double b24_limiter_wait(b24_limiter *limiter, uint64_t portal, double rate, double burst);

/* A place that was not used. */
void b24_limiter_give_back(b24_limiter *limiter, uint64_t portal, double rate);

/* The portal refused: for everybody the next place is at least `seconds` away. */
void b24_limiter_push_back(b24_limiter *limiter, uint64_t portal, double rate, double burst, double seconds);

/* What the portal told: seconds used of the budget, and in how many seconds the oldest of them is forgiven. */
void b24_limiter_note(b24_limiter *limiter, uint64_t method, double operating, double reset_in);

/* The portal refused for lack of budget: the method is over its limit until what is known to be the reset, or a minute. */
void b24_limiter_exhausted(b24_limiter *limiter, uint64_t method);

/* Seconds to wait before the method's next call, so that `limit` is not reached before the reset. */
double b24_limiter_hold(b24_limiter *limiter, uint64_t method, double limit);

/* Seconds of the budget that are left by what was told last; negative when nothing is known. */
double b24_limiter_left(b24_limiter *limiter, uint64_t method, double limit);

#endif
