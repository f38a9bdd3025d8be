#include "shared.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

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

bool b24_shared_place(char *path, size_t size, const char *temporary)
{
	const char *folder = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : temporary;
	int len = snprintf(path, size, "%s/b24activity-%ld.1", folder, (long) geteuid());

	return len > 0 && (size_t) len < size;
}
