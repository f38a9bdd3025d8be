#include "platform.h"

#ifdef _WIN32
# include <windows.h>
#else
# include <time.h>
#endif

double b24_now(void)
{
#ifdef _WIN32
	LARGE_INTEGER ticks, frequency;

	QueryPerformanceCounter(&ticks);
	QueryPerformanceFrequency(&frequency);
	return (double) ticks.QuadPart / (double) frequency.QuadPart;
#else
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
#endif
}

/* Volatile, so that the compiler does not find out that nobody reads the memory again. */
void b24_wipe(char *secret)
{
	for (volatile char *at = secret; at && *at; at++) {
		*at = '\0';
	}
}
