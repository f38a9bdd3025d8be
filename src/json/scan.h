/*
 * The two things the decoder does to many bytes at once. Plain C11, no PHP.
 *
 *   const unsigned char *b24_json_scan_plain(const unsigned char *p)
 *     The first byte from p on that is a quote, a backslash, a control character or not ASCII.
 *
 *   bool b24_json_starts_with(const unsigned char *p, const unsigned char *text, size_t len)
 *     Whether text[0..len), which holds no zero byte, stands at p. B24_JSON_SCAN_BLOCK bytes can be read behind it.
 *
 * Three headers, one for each instruction set, define the same functions with the same results. B24_JSON_SCALAR forces
 * the portable one.
 *
 * All of them rely on the zero bytes behind a document (B24_JSON_PADDING): a zero byte ends every scan and equals no
 * byte of a text, so they stop there, having read at most one block beyond the end.
 */
#ifndef B24_JSON_SCAN_H
#define B24_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define B24_JSON_SCAN_BLOCK 16

#if defined(B24_JSON_SCALAR)
# include "scan_scalar.h"
#elif defined(__SSE2__) || defined(_M_X64)
# include "scan_sse2.h"
#elif defined(__aarch64__) && !defined(__AARCH64EB__)
# include "scan_neon.h"
#else
# include "scan_scalar.h"
#endif

#endif
