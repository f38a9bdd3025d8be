/* Gzip of one letter repeated: as small on the wire as a text can be. Needs no library, so it proves one. */
#ifndef B24_TEST_GZIP_H
#define B24_TEST_GZIP_H

#include <stddef.h>

/* 1 + 258 * `runs` times the letter; malloc'd. */
char *gzip_of_letter(char letter, size_t runs, size_t *len);

#endif
