/* For F_OFD_SETLK. */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif

#include "shared.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct b24_lock {
	int file;
	int pid;  /* a forked child has the file, too, and must neither let go of the lock nor keep it */
	off_t at; /* in it */
};

static bool is_mine(const struct stat *info)
{
	return info->st_uid == geteuid() && !(info->st_mode & 077);
}

/* A name in a directory that everybody may write to: what stands there may be somebody else's. */
static int open_own(const char *path)
{
	int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	struct stat info;

	if (file < 0) {
		return -1;
	}
	if (fstat(file, &info) == 0 && S_ISREG(info.st_mode) && is_mine(&info)) {
		return file;
	}
	close(file);
	return -1;
}

/* Whoever writes through a mapping to what no room was set aside for dies when the disk, or the tmpfs, is full. */
#ifdef F_PREALLOCATE
/* macOS. What has its size was given its room by whoever made it. */
static bool has_room(int file, off_t from, off_t size)
{
	fstore_t room = {.fst_flags = F_ALLOCATEALL, .fst_posmode = F_PEOFPOSMODE, .fst_length = size - from};

	return from == size || (fcntl(file, F_PREALLOCATE, &room) == 0 && ftruncate(file, size) == 0);
}
#else
static bool has_room(int file, off_t from, off_t size)
{
	int error;

	(void) from;
	do {
		error = posix_fallocate(file, 0, size);
	} while (error == EINTR);
	return error == 0;
}
#endif

static bool has_size(int file, size_t size)
{
	struct stat info;

	return fstat(file, &info) == 0 && (info.st_size == 0 || (size_t) info.st_size == size)
		&& has_room(file, info.st_size, (off_t) size);
}

void *b24_map_shared(const char *path, size_t size)
{
	int file = open_own(path);
	void *memory = MAP_FAILED;

	if (file < 0) {
		return NULL;
	}
	if (has_size(file, size)) {
		memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
	}
	close(file);
	return memory == MAP_FAILED ? NULL : memory;
}

void b24_unmap(void *memory, size_t size)
{
	munmap(memory, size);
}

/*
 * Locks of the open file, not of the process, so that threads exclude each other and closing one lets go of no other.
 * Systems that have them for whole files only get a file for each of 256 groups of numbers, which share their lock.
 */
#ifdef F_OFD_SETLK
static int open_locks(const char *path, uint64_t number)
{
	(void) number;
	return open_own(path);
}

static bool set_lock(const b24_lock *lock, bool taken)
{
	struct flock range = {.l_type = taken ? F_WRLCK : F_UNLCK, .l_whence = SEEK_SET, .l_start = lock->at, .l_len = 1};

	return fcntl(lock->file, F_OFD_SETLK, &range) == 0;
}
#else
static int open_locks(const char *path, uint64_t number)
{
	char one[PATH_MAX];
	int len = snprintf(one, sizeof(one), "%s.%02x", path, (unsigned int) (number & 0xff));

	return len > 0 && (size_t) len < sizeof(one) ? open_own(one) : -1;
}

static bool set_lock(const b24_lock *lock, bool taken)
{
	return flock(lock->file, taken ? LOCK_EX | LOCK_NB : LOCK_UN) == 0;
}
#endif

b24_lock *b24_lock_open(const char *path, uint64_t number)
{
	b24_lock *lock = malloc(sizeof(*lock));

	if (!lock) {
		return NULL;
	}
	lock->at = (off_t) (number >> (sizeof(off_t) < 8 ? 34 : 2));
	lock->pid = (int) getpid();
	lock->file = open_locks(path, number);
	if (lock->file < 0) {
		free(lock);
		return NULL;
	}
	return lock;
}

bool b24_lock_try(b24_lock *lock)
{
	return set_lock(lock, true);
}

void b24_lock_close(b24_lock *lock)
{
	if (lock) {
		if (lock->pid == (int) getpid()) {
			set_lock(lock, false);
		}
		close(lock->file);
		free(lock);
	}
}

bool b24_shared_folder(const char *path)
{
	struct stat info;

	mkdir(path, 0700);
	return lstat(path, &info) == 0 && S_ISDIR(info.st_mode) && is_mine(&info);
}

bool b24_shared_place(char *path, size_t size, const char *temporary, const char *kind)
{
	const char *folder = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : temporary;
	int len = snprintf(path, size, "%s/b24activity-%ld.%s", folder, (long) geteuid(), kind);

	return len > 0 && (size_t) len < size;
}
