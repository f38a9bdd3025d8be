#include "private_file.h"

#include "call.h"

#include "core/limiter.h"
#include "core/platform.h"
#include "core/shared.h"

#include "ext/standard/flock_compat.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

/* Programs that the script starts must not hold the lock on. */
#ifndef O_CLOEXEC
# define O_CLOEXEC 0
#endif

/* What is written is what stands in the file, also where that is not the way of text files. */
#ifndef O_BINARY
# define O_BINARY 0
#endif

/* Links that lead on to links; what has more of them leads nowhere. */
#define MAX_LINKS 40

static zend_string *absolute(const char *path)
{
	char here[MAXPATHLEN];

	/* On Windows a path that begins with a slash has no drive, and is absolute all the same. */
	if (IS_SLASH(*path) || IS_ABSOLUTE_PATH(path, strlen(path)) || !VCWD_GETCWD(here, sizeof(here))) {
		return zend_string_init(path, strlen(path), 0);
	}
	return strpprintf(0, "%s/%s", here, path);
}

/* What the link at `path` names; NULL when there is none. */
static zend_string *followed(const zend_string *path)
{
	char target[MAXPATHLEN];
	zend_string *folder, *next;
	zend_stat_t info;
	ssize_t len;

	if (VCWD_LSTAT(ZSTR_VAL(path), &info) != 0 || !S_ISLNK(info.st_mode)
		|| (len = php_sys_readlink(ZSTR_VAL(path), target, sizeof(target) - 1)) <= 0) {
		return NULL;
	}
	target[len] = '\0';
	if (IS_ABSOLUTE_PATH(target, (size_t) len)) {
		return zend_string_init(target, (size_t) len, 0);
	}
	folder = zend_string_init(ZSTR_VAL(path), ZSTR_LEN(path), 0);
	ZSTR_LEN(folder) = zend_dirname(ZSTR_VAL(folder), ZSTR_LEN(folder));
	next = strpprintf(0, "%s/%s", ZSTR_VAL(folder), target);
	zend_string_release(folder);
	return next;
}

/* Where the file itself stands, or will: PHP's cache of paths is not asked, which may know of a link's former target. */
static zend_string *place_of(const char *path)
{
	zend_string *place = absolute(path), *next;

	for (int i = 0; i < MAX_LINKS && (next = followed(place)); i++) {
		zend_string_release(place);
		place = next;
	}
	return place;
}

bool b24_private_read(const char *path, b24_buffer *text)
{
	int file = VCWD_OPEN(path, O_RDONLY | O_BINARY), error;
	char piece[4096];
	ssize_t len;

	if (file < 0) {
		return false;
	}
	while ((len = read(file, piece, sizeof(piece))) > 0 && b24_buffer_append(text, piece, (size_t) len)) {
	}
	error = errno;
	close(file);
	errno = error;
	return len == 0 && b24_buffer_reserve(text, 0);
}

/* All of it and nothing behind it, on the disk and not only on the way there. */
static bool write_all(int file, const char *text, size_t len)
{
	size_t size = len;

	while (len) {
		ssize_t written = write(file, text, len);

		if (written < 0 && errno != EINTR) {
			return false;
		}
		text += written > 0 ? written : 0;
		len -= written > 0 ? (size_t) written : 0;
	}
	return ftruncate(file, (long) size) == 0 && fsync(file) == 0;
}

static bool write_and_close(int file, const char *text, size_t len)
{
	bool done = write_all(file, text, len);
	int error = errno;

	close(file);
	errno = error;
	return done;
}

/* A reader finds the old file or the new one, never half of one. */
static bool replace(const char *path, const char *text, size_t len)
{
	zend_string *fresh = strpprintf(0, "%s.%ld.new", path, (long) getpid());
	int file, error;
	bool done;

	VCWD_UNLINK(ZSTR_VAL(fresh));
	file = VCWD_OPEN_MODE(ZSTR_VAL(fresh), O_WRONLY | O_CREAT | O_EXCL | O_BINARY, 0600);
	done = file >= 0 && write_and_close(file, text, len) && VCWD_RENAME(ZSTR_VAL(fresh), path) == 0;
	error = errno;
	if (!done && file >= 0) {
		VCWD_UNLINK(ZSTR_VAL(fresh));
	}
	zend_string_release(fresh);
	errno = error;
	return done;
}

/*
 * The directory takes no new file, or gives the old one not away; on Windows, where that is EAGAIN, also while a scanner
 * reads it. A full disk is not among these: the old file is whole.
 */
static bool is_refusal(int error)
{
	return error == EACCES || error == EAGAIN || error == EPERM || error == EROFS || error == EBUSY || error == EXDEV;
}

/* When that cannot be either, the reason stays the one for which the file was not replaced. */
static bool overwrite(const char *path, const char *text, size_t len)
{
	int error = errno, file = VCWD_OPEN(path, O_WRONLY | O_BINARY);

	errno = error;
	return file >= 0 && write_and_close(file, text, len);
}

bool b24_private_write(const char *path, const char *text, size_t len)
{
	zend_string *place = place_of(path);
	bool done = replace(ZSTR_VAL(place), text, len) || (is_refusal(errno) && overwrite(ZSTR_VAL(place), text, len));

	zend_string_release(place);
	return done;
}

bool b24_private_rehearse(const char *path)
{
	b24_buffer text = {0};
	bool done = b24_private_read(path, &text) ? b24_private_write(path, text.data, text.len) : errno == ENOENT;
	int error = errno;

	b24_wipe(text.data);
	b24_buffer_free(&text);
	errno = error;
	return done;
}

/* Somebody else's must not decide how long we wait. */
zend_string *b24_private_lock_path(const char *a, size_t a_len, const char *b, size_t b_len)
{
	zend_string *folder = b24_call_shared_path("locks"), *path = NULL;

	if (b24_shared_folder(ZSTR_VAL(folder))) {
		path = strpprintf(0, "%s/%016llx", ZSTR_VAL(folder), (unsigned long long) b24_limiter_key(a, a_len, b, b_len));
	}
	zend_string_release(folder);
	return path;
}

/* A file in a directory that takes no lock beside it is never replaced: it is known by its number. */
static zend_string *lock_path_of(const zend_string *place)
{
	zend_string *number, *path;
	zend_stat_t info;

	if (VCWD_STAT(ZSTR_VAL(place), &info) != 0) {
		return NULL;
	}
	number = strpprintf(0, "%llu:%llu", (unsigned long long) info.st_dev, (unsigned long long) info.st_ino);
	path = b24_private_lock_path(ZSTR_VAL(number), ZSTR_LEN(number), "", 0);
	zend_string_release(number);
	return path;
}

int b24_private_open_lock(const char *path)
{
	zend_string *place = place_of(path), *lock = strpprintf(0, "%s.lock", ZSTR_VAL(place)), *elsewhere = NULL;
	int file = VCWD_OPEN_MODE(ZSTR_VAL(lock), O_RDWR | O_CREAT | O_CLOEXEC, 0600), error = errno;

	/* One that stands there already but is not ours is no reason to take another. */
	if (file < 0 && is_refusal(error) && VCWD_ACCESS(ZSTR_VAL(lock), F_OK) != 0 && (elsewhere = lock_path_of(place))) {
		file = b24_private_open_lock(ZSTR_VAL(elsewhere));
		zend_string_release(elsewhere);
	}
	zend_string_release(lock);
	zend_string_release(place);
	errno = error;
	return file;
}
