/*
 * Files that only their owner may read: what FileTokenStore writes, for others who keep secrets.
 */
#ifndef B24_TOKEN_STORE_H
#define B24_TOKEN_STORE_H

#include "php.h"

/* Replaces the file as a whole, 0600. False with errno set when that cannot be. */
bool b24_private_write(const char *path, const char *text, size_t len);

#endif
