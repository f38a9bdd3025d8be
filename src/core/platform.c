#include "platform.h"

#ifdef _WIN32
# include <windows.h>
#else
# include <fcntl.h>
# include <sys/mman.h>
# include <sys/stat.h>
# include <time.h>
#endif

int64_t b24_atomic_get(const b24_atomic *word)
{
#ifdef _WIN32
	return InterlockedCompareExchange64((volatile LONG64 *) &word->value, 0, 0);
#else
	return __atomic_load_n(&word->value, __ATOMIC_SEQ_CST);
#endif
}

void b24_atomic_set(b24_atomic *word, int64_t value)
{
#ifdef _WIN32
	InterlockedExchange64((volatile LONG64 *) &word->value, value);
#else
	__atomic_store_n(&word->value, value, __ATOMIC_SEQ_CST);
#endif
}

bool b24_atomic_swap_if(b24_atomic *word, int64_t expected, int64_t value)
{
#ifdef _WIN32
	return InterlockedCompareExchange64((volatile LONG64 *) &word->value, value, expected) == expected;
#else
	return __atomic_compare_exchange_n(&word->value, &expected, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
#endif
}

#ifdef _WIN32
void *b24_map_shared(const char *path, size_t size)
{
	(void) path;
	(void) size;
	return NULL;
}

void b24_unmap(void *memory, size_t size)
{
	(void) memory;
	(void) size;
}
#else
/* A name in a directory that everybody may write to: what stands there may be somebody else's. */
static bool is_own(int file, size_t size)
{
	struct stat info;

	return fstat(file, &info) == 0 && S_ISREG(info.st_mode) && info.st_uid == geteuid() && !(info.st_mode & 077)
		&& ((size_t) info.st_size == size || (info.st_size == 0 && ftruncate(file, (off_t) size) == 0));
}

void *b24_map_shared(const char *path, size_t size)
{
	int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	void *memory = MAP_FAILED;

	if (file < 0) {
		return NULL;
	}
	if (is_own(file, size)) {
		memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
	}
	close(file);
	return memory == MAP_FAILED ? NULL : memory;
}

void b24_unmap(void *memory, size_t size)
{
	munmap(memory, size);
}
#endif

double b24_now(void)
{
#ifdef _WIN32
	LARGE_INTEGER ticks, frequency;

	QueryPerformanceCounter(&ticks);
	QueryPerformanceFrequency(&frequency);
	return (double) ticks.QuadPart / (double) frequency.QuadPart;
#else
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
#endif
}

/* Volatile, so that the compiler does not find out that nobody reads the memory again. */
void b24_wipe(char *secret)
{
	for (volatile char *at = secret; at && *at; at++) {
		*at = '\0';
	}
}
