/*
 * What the processes of one user on one host share, each behind a file: memory, and locks, any number of them in one
 * file. Twins: shared_posix.c, shared_windows.c.
 * Any thread may call these; whoever maps memory unmaps it, whoever opens a lock closes it.
 */
#ifndef B24_SHARED_H
#define B24_SHARED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * `size` zeroed bytes that every process of this user sees which maps the same path; made when not there. NULL when
 * the file belongs to somebody else, can be read by others, or such memory cannot be had, as on a full disk.
 */
void *b24_map_shared(const char *path, size_t size);
void b24_unmap(void *memory, size_t size);

typedef struct b24_lock b24_lock;

/* One lock of those in the file, which is made when not there. NULL when it is somebody else's or cannot be had. */
b24_lock *b24_lock_open(const char *path, uint64_t number);

/* True when it is ours now. Never waits: the caller has other things to look at meanwhile. */
bool b24_lock_try(b24_lock *lock);

/*
 * Lets go, as does the end of the process, however it ends. NULL is fine. In a forked child the lock stays the parent's,
 * and is free when the parent closes it, however long the child lives.
 */
void b24_lock_close(b24_lock *lock);

/* A folder of this user's alone, made when not there. False when it is somebody else's or open to others. */
bool b24_shared_folder(const char *path);

/*
 * Where such a file stands for this user when nobody says otherwise; `kind` tells one from another, `temporary` is the
 * folder for what need not stay. One for each user, since php-fpm, cron and a shell may run as different ones and none
 * may write another's. False when the path does not fit.
 */
bool b24_shared_place(char *path, size_t size, const char *temporary, const char *kind);

#endif
