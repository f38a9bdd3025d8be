/*
 * Locks between the processes of one user on one host: any number of them in one file, each a number.
 *
 * A b24_lock belongs to whoever opened it; closing lets go, and so does the end of the process, however it ends. Never
 * waits: the caller has other things to look at meanwhile. Any thread.
 */
#ifndef B24_LOCK_H
#define B24_LOCK_H

#include <stdbool.h>
#include <stdint.h>

typedef struct b24_lock b24_lock;

/* Makes the file when it is not there. NULL when it is somebody else's or cannot be had. */
b24_lock *b24_lock_open(const char *path, uint64_t number);

/* True when it is ours now. */
bool b24_lock_try(b24_lock *lock);

void b24_lock_close(b24_lock *lock);

#endif
