/*
 * What differs between POSIX and Windows, for the core alone: words that processes share, the clock, the process's id.
 * Each has a twin in platform_posix.c and platform_windows.c; config.m4 builds the one, config.w32 the other. The other
 * concerns are shared.h and trust.h. Everything may be called by any thread.
 */
#ifndef B24_PLATFORM_H
#define B24_PLATFORM_H

#ifdef _WIN32
# include "platform_windows.h"
#else
# include "platform_posix.h"
#endif

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A word that several processes read and write at the same time. */
typedef struct {
	volatile int64_t value;
} b24_atomic;

int64_t b24_atomic_get(const b24_atomic *word);
void b24_atomic_set(b24_atomic *word, int64_t value);

/* Writes `value` when the word still is `expected`. */
bool b24_atomic_swap_if(b24_atomic *word, int64_t expected, int64_t value);

/* Monotonic seconds, the same for all processes of the host. */
double b24_now(void);

/* Seconds; less when a signal comes. */
void b24_sleep(double seconds);

/* Keeps the module in memory when PHP unloads it: a lookup that was given up may still return. */
void b24_stay_loaded(void);

/* Overwrites a text that nobody may find in memory afterwards; NULL is fine. */
void b24_wipe(char *secret);

#endif
