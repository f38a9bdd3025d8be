/*
 * What differs between POSIX and Windows, for the core alone.
 */
#ifndef B24_PLATFORM_H
#define B24_PLATFORM_H

#ifdef _WIN32
# include <process.h>
# include <string.h>
# define getpid _getpid
# define strcasecmp _stricmp
# define strncasecmp _strnicmp
#else
# include <strings.h>
# include <sys/types.h>
# include <unistd.h>
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

/*
 * `size` zeroed bytes that every process of this user sees which maps the same path; made when not there. NULL when
 * the file belongs to somebody else, can be read by others, or such memory cannot be had.
 */
void *b24_map_shared(const char *path, size_t size);
void b24_unmap(void *memory, size_t size);

/* Monotonic seconds, the same for all processes of the host. */
double b24_now(void);

/* Overwrites a text that nobody may find in memory afterwards; NULL is fine. */
void b24_wipe(char *secret);

#endif
