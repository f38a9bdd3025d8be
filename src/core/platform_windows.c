#include "platform.h"

#include <windows.h>

int64_t b24_atomic_get(const b24_atomic *word)
{
	return InterlockedCompareExchange64((volatile LONG64 *) &word->value, 0, 0);
}

void b24_atomic_set(b24_atomic *word, int64_t value)
{
	InterlockedExchange64((volatile LONG64 *) &word->value, value);
}

bool b24_atomic_swap_if(b24_atomic *word, int64_t expected, int64_t value)
{
	return InterlockedCompareExchange64((volatile LONG64 *) &word->value, value, expected) == expected;
}

double b24_now(void)
{
	LARGE_INTEGER ticks, frequency;

	QueryPerformanceCounter(&ticks);
	QueryPerformanceFrequency(&frequency);
	return (double) ticks.QuadPart / (double) frequency.QuadPart;
}

void b24_sleep(double seconds)
{
	Sleep((DWORD) (seconds * 1000));
}

void b24_stay_loaded(void)
{
	HMODULE self;

	GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS, (LPCWSTR) (uintptr_t) b24_stay_loaded, &self);
}

void b24_wipe(char *secret)
{
	if (secret) {
		SecureZeroMemory(secret, strlen(secret));
	}
}
