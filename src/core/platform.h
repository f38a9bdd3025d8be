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

/* Monotonic seconds. */
double b24_now(void);

/* Overwrites a text that nobody may find in memory afterwards; NULL is fine. */
void b24_wipe(char *secret);

#endif
