/*
 * Before every file that the lane "mingw" compiles: what PHP's headers for Windows take from Microsoft's compiler, and
 * mingw-w64 has not or has otherwise.
 */
#define _PID_T_
typedef int _pid_t;

#include <winsock2.h>
#include <windows.h>
#include <intrin.h>

#undef __forceinline
#define __forceinline inline
#define __assume(holds) ((void) 0)
#define _InterlockedExchange8(place, value) __atomic_exchange_n(place, value, __ATOMIC_SEQ_CST)
#define _InterlockedOr8(place, value) __atomic_fetch_or(place, value, __ATOMIC_SEQ_CST)
