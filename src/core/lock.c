/* Locks of the open file, not of the process, so that threads exclude each other too. */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif

#include "lock.h"

#include <stdlib.h>

#ifdef _WIN32
# include <windows.h>

struct b24_lock {
	HANDLE file;
	OVERLAPPED at;
};

b24_lock *b24_lock_open(const char *path, uint64_t number)
{
	b24_lock *lock = calloc(1, sizeof(*lock));

	if (!lock) {
		return NULL;
	}
	lock->at.Offset = (DWORD) number;
	lock->at.OffsetHigh = (DWORD) (number >> 33);
	lock->file = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_ALWAYS,
		FILE_ATTRIBUTE_NORMAL, NULL);
	if (lock->file == INVALID_HANDLE_VALUE) {
		free(lock);
		return NULL;
	}
	return lock;
}

bool b24_lock_try(b24_lock *lock)
{
	return LockFileEx(lock->file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &lock->at);
}

void b24_lock_close(b24_lock *lock)
{
	if (lock) {
		CloseHandle(lock->file);
		free(lock);
	}
}
#else
# include <fcntl.h>
# include <sys/stat.h>
# include <unistd.h>

# ifndef F_OFD_SETLK
#  define F_OFD_SETLK F_SETLK
# endif

struct b24_lock {
	int file;
	off_t at;
};

b24_lock *b24_lock_open(const char *path, uint64_t number)
{
	b24_lock *lock = malloc(sizeof(*lock));
	struct stat info;

	if (!lock) {
		return NULL;
	}
	lock->at = (off_t) (number >> (sizeof(off_t) < 8 ? 34 : 2));
	lock->file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (lock->file >= 0 && fstat(lock->file, &info) == 0 && S_ISREG(info.st_mode) && info.st_uid == geteuid()) {
		return lock;
	}
	b24_lock_close(lock);
	return NULL;
}

bool b24_lock_try(b24_lock *lock)
{
	struct flock range = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = lock->at, .l_len = 1};

	return fcntl(lock->file, F_OFD_SETLK, &range) == 0;
}

void b24_lock_close(b24_lock *lock)
{
	if (lock) {
		if (lock->file >= 0) {
			close(lock->file);
		}
		free(lock);
	}
}
#endif
