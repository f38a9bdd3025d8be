#include "platform.h"

#include <time.h>

int64_t b24_atomic_get(const b24_atomic *word)
{
	return __atomic_load_n(&word->value, __ATOMIC_SEQ_CST);
}

void b24_atomic_set(b24_atomic *word, int64_t value)
{
	__atomic_store_n(&word->value, value, __ATOMIC_SEQ_CST);
}

bool b24_atomic_swap_if(b24_atomic *word, int64_t expected, int64_t value)
{
	return __atomic_compare_exchange_n(&word->value, &expected, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

double b24_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

void b24_sleep(double seconds)
{
	struct timespec time = {.tv_sec = (time_t) seconds};

	time.tv_nsec = (long) ((seconds - (double) time.tv_sec) * 1e9);
	nanosleep(&time, NULL);
}

/* The linker was told already. */
void b24_stay_loaded(void)
{
}

/* Volatile, so that the compiler does not find out that nobody reads the memory again. */
void b24_wipe(char *secret)
{
	for (volatile char *at = secret; at && *at; at++) {
		*at = '\0';
	}
}
