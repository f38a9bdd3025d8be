/*
 * The Windows twins of the core at work: twins FOLDER. It starts itself as a second process, twins FOLDER child, which
 * counts in the memory that both share. Prints what does not hold; the last line is the sum.
 */
#include "core/platform.h"
#include "core/shared.h"

#include <windows.h>

#include <stdio.h>
#include <stdlib.h>

#define SIZE 65536
#define COUNTS 100000

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

static HANDLE start_child(const char *self, const char *folder)
{
	char line[2048];
	STARTUPINFOA startup = {.cb = sizeof(startup)};
	PROCESS_INFORMATION process;

	snprintf(line, sizeof(line), "\"%s\" \"%s\" child", self, folder);
	if (!CreateProcessA(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &process)) {
		return NULL;
	}
	CloseHandle(process.hThread);
	return process.hProcess;
}

static void check_sharing(const char *self, const char *folder, const char *path)
{
	b24_atomic *words = b24_map_shared(path, SIZE);
	DWORD status = 1;
	HANDLE child;

	check("memory is to be had", words != NULL);
	if (!words) {
		return;
	}
	check("it is zeroed", b24_atomic_get(words) == 0 && b24_atomic_get(words + SIZE / sizeof(*words) - 1) == 0);
	child = start_child(self, folder);
	count_up(words);
	check("a second process runs", child && WaitForSingleObject(child, 60000) == WAIT_OBJECT_0
		&& GetExitCodeProcess(child, &status) && status == 0);
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

static void check_clock(void)
{
	double before = b24_now(), waited;

	Sleep(100);
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

int main(int argc, char **argv)
{
	char path[MAX_PATH], small[4];

	if (argc < 2 || !b24_shared_place(path, sizeof(path), argv[1])) {
		return 2;
	}
	if (argc > 2) {
		b24_atomic *words = b24_map_shared(path, SIZE);

		if (words) {
			count_up(words);
		}
		return words ? 0 : 3;
	}
	check("a place that does not fit is refused", !b24_shared_place(small, sizeof(small), argv[1]));
	check("the process has an id", getpid() == (int) GetCurrentProcessId());
	check_sharing(argv[0], argv[1], path);
	check_clock();
	check_secret();
	printf("twins: %d passed, %d failed\n", passed, failed);
	return failed != 0;
}
