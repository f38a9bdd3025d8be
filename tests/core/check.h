/* What every test of the core includes: cmocka with the headers that it asks for, and dice that can be thrown again. */
#ifndef B24_TEST_CHECK_H
#define B24_TEST_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* SplitMix64: the same seed gives the same throws everywhere. */
typedef struct {
	uint64_t state;
} dice;

static inline uint64_t dice_throw(dice *d)
{
	uint64_t z = d->state += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

/* 0 to sides - 1. */
static inline uint64_t dice_below(dice *d, uint64_t sides)
{
	return dice_throw(d) % sides;
}

static inline bool dice_percent(dice *d, unsigned int chance)
{
	return dice_below(d, 100) < chance;
}

/* A number from the environment, for a run that is to be longer or repeated. */
static inline uint64_t setting(const char *name, uint64_t otherwise)
{
	const char *text = getenv(name);

	return text && *text ? strtoull(text, NULL, 0) : otherwise;
}

/* A copy in a block of exactly its size, so that the address sanitizer sees a read of one byte too many. */
static inline char *exact_copy(const char *bytes, size_t len)
{
	char *copy = malloc(len ? len : 1);

	assert_non_null(copy);
	memcpy(copy, bytes, len);
	return copy;
}

static inline void assert_near(double actual, double expected)
{
	if (actual < expected - 1e-9 || actual > expected + 1e-9) {
		fail_msg("%.12g is not %.12g", actual, expected);
	}
}

#endif
