/*
 * Files that only their owner may read, for tokens and settings, and the locks of such files. A link is followed: what it
 * leads to is written and locked, and the link stays. PHP thread; what these return false or -1 for is in errno.
 */
#ifndef B24_PRIVATE_FILE_H
#define B24_PRIVATE_FILE_H

#include "php.h"

#include "core/buffer.h"

/* The whole file; the caller frees `text`, whatever became of it. */
bool b24_private_read(const char *path, b24_buffer *text);

/*
 * Replaces the file as a whole, 0600. Where the directory does not allow that, as with a file that is mounted by itself,
 * the file that is there is written over and keeps its mode: only who holds the lock may do that.
 */
bool b24_private_write(const char *path, const char *text, size_t len);

/* Writes anew what the file holds, so that what is in the way shows while nothing is at stake. No file is fine. */
bool b24_private_rehearse(const char *path);

/* Opens what the file's lock is taken on. The caller closes it. */
int b24_private_open_lock(const char *path);

/*
 * A name among this user's own locks, by up to two texts, which .lock is still to be put to. The caller releases it. NULL
 * when there is no folder for them.
 */
zend_string *b24_private_lock_path(const char *a, size_t a_len, const char *b, size_t b_len);

#endif
