/*
 * What platform_posix.h brings, under its names. A file that PHP's headers reach may have them already.
 */
#ifndef B24_PLATFORM_WINDOWS_H
#define B24_PLATFORM_WINDOWS_H

#include <process.h>
#include <string.h>

#ifndef getpid
# define getpid _getpid
#endif
#ifndef strcasecmp
# define strcasecmp _stricmp
#endif
#ifndef strncasecmp
# define strncasecmp _strnicmp
#endif

#endif
