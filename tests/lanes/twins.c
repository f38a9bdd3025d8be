/*
 * The Windows twins of the core at work: twins FOLDER. It starts itself as a second process, twins FOLDER ROLE, which
 * counts in the memory that both share, or takes their locks. Prints what does not hold; the last line is the sum.
 */
#include "core/platform.h"
#include "core/shared.h"

#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SIZE 65536
#define COUNTS 100000

#define PARENTS UINT64_MAX /* a lock's number */
#define CHILDS 9

static int passed, failed;

static void check(const char *title, bool holds)
{
	holds ? passed++ : failed++;
	if (!holds) {
		printf("failed: %s (error %lu)\n", title, GetLastError());
	}
}

static void count_up(b24_atomic *word)
{
	for (int i = 0; i < COUNTS; i++) {
		int64_t seen;

		do {
			seen = b24_atomic_get(word);
		} while (!b24_atomic_swap_if(word, seen, seen + 1));
	}
}

static HANDLE start_child(const char *self, const char *folder, const char *role)
{
	char line[2048];
	STARTUPINFOA startup = {.cb = sizeof(startup)};
	PROCESS_INFORMATION process;

	snprintf(line, sizeof(line), "\"%s\" \"%s\" %s", self, folder, role);
	if (!CreateProcessA(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &process)) {
		return NULL;
	}
	CloseHandle(process.hThread);
	return process.hProcess;
}

static bool ends_well(HANDLE child)
{
	DWORD status = 1;

	return child && WaitForSingleObject(child, 60000) == WAIT_OBJECT_0 && GetExitCodeProcess(child, &status) && status == 0;
}

static void check_sharing(const char *self, const char *folder, const char *path)
{
	b24_atomic *words = b24_map_shared(path, SIZE);
	HANDLE child;

	check("memory is to be had", words != NULL);
	if (!words) {
		return;
	}
	check("it is zeroed", b24_atomic_get(words) == 0 && b24_atomic_get(words + SIZE / sizeof(*words) - 1) == 0);
	child = start_child(self, folder, "count");
	count_up(words);
	check("a second process runs", ends_well(child));
	check("two processes count in it and lose nothing", b24_atomic_get(words) == 2 * COUNTS);
	b24_unmap(words, SIZE);
	words = b24_map_shared(path, SIZE);
	check("it is there after that", words && b24_atomic_get(words) == 2 * COUNTS);
	if (words) {
		b24_unmap(words, SIZE);
	}
	check("another size is refused", b24_map_shared(path, 2 * SIZE) == NULL);
	check("a folder is refused", b24_map_shared(folder, SIZE) == NULL);
	check("a folder that is not there is refused", b24_map_shared("Q:\\nowhere\\limits", SIZE) == NULL);
}

static void check_locks(const char *self, const char *folder, const char *path)
{
	b24_lock *lock = b24_lock_open(path, PARENTS), *again = b24_lock_open(path, PARENTS), *other = b24_lock_open(path, CHILDS);

	check("locks are to be had", lock && again && other);
	if (!lock || !again || !other) {
		return;
	}
	check("a free lock is taken", b24_lock_try(lock));
	check("not twice in one process", !b24_lock_try(again));
	check("not by another one, which takes its own", ends_well(start_child(self, folder, "lock")));
	check("what a process held at its end is free", b24_lock_try(other));
	b24_lock_close(lock);
	check("what was closed is free", b24_lock_try(again));
	b24_lock_close(again);
	b24_lock_close(other);
	b24_lock_close(NULL);
	check("a folder is no file of locks", b24_lock_open(folder, 1) == NULL);
}

static void check_folder(const char *path, const char *file)
{
	check("a folder is made", b24_shared_folder(path));
	check("it is there after that", b24_shared_folder(path));
	check("a file is no folder", !b24_shared_folder(file));
}

static void check_clock(void)
{
	double before = b24_now(), waited;

	b24_sleep(0.1);
	waited = b24_now() - before;
	check("the clock goes", waited > 0.09 && waited < 5);
}

static void check_secret(void)
{
	char secret[] = "secret";

	b24_wipe(secret);
	b24_wipe(NULL);
	check("a secret is wiped to its end", secret[0] == 0 && secret[5] == 0);
}

/* Ends with its lock held, as a process does that crashes. */
static int take_locks(const char *path)
{
	b24_lock *parents = b24_lock_open(path, PARENTS), *own = b24_lock_open(path, CHILDS);

	return parents && own && !b24_lock_try(parents) && b24_lock_try(own) ? 0 : 3;
}

static int share_counting(const char *path)
{
	b24_atomic *words = b24_map_shared(path, SIZE);

	if (words) {
		count_up(words);
	}
	return words ? 0 : 3;
}

int main(int argc, char **argv)
{
	char memory[MAX_PATH], locks[MAX_PATH], folder[MAX_PATH], small[4];

	if (argc < 2 || !b24_shared_place(memory, sizeof(memory), argv[1], "limits")
		|| !b24_shared_place(locks, sizeof(locks), argv[1], "once") || !b24_shared_place(folder, sizeof(folder), argv[1], "locks")) {
		return 2;
	}
	if (argc > 2) {
		return strcmp(argv[2], "lock") == 0 ? take_locks(locks) : share_counting(memory);
	}
	check("a place that does not fit is refused", !b24_shared_place(small, sizeof(small), argv[1], "limits"));
	check("the process has an id", getpid() == (int) GetCurrentProcessId());
	check_sharing(argv[0], argv[1], memory);
	check_locks(argv[0], argv[1], locks);
	check_folder(folder, memory);
	check_clock();
	check_secret();
	printf("twins: %d passed, %d failed\n", passed, failed);
	return failed != 0;
}
