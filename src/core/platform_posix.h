/*
 * Names that Windows has under others: getpid(), strcasecmp(), strncasecmp().
 */
#ifndef B24_PLATFORM_POSIX_H
#define B24_PLATFORM_POSIX_H

#include <strings.h>
#include <sys/types.h>
#include <unistd.h>

#endif
