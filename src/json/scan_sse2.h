/* scan.h for x86-64: 16 bytes at a time. Functions are described there. */
#include <emmintrin.h>
#ifdef _MSC_VER
# include <intrin.h>
#endif

static inline uint32_t b24_json_lowest_bit(uint32_t mask)
{
#ifdef _MSC_VER
	unsigned long index;
	_BitScanForward(&index, mask);
	return index;
#else
	return (uint32_t) __builtin_ctz(mask);
#endif
}

static inline __m128i b24_json_load(const unsigned char *p)
{
	return _mm_loadu_si128((const __m128i *) p);
}

static inline const unsigned char *b24_json_scan_plain(const unsigned char *p)
{
	for (;; p += 16) {
		__m128i block = b24_json_load(p);
		__m128i quote = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
		__m128i backslash = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
		/* compared as signed numbers, bytes that are not ASCII are below the space like the control characters */
		__m128i below = _mm_cmplt_epi8(block, _mm_set1_epi8(' '));
		uint32_t stop = (uint32_t) _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, backslash), below));
		if (stop) {
			return p + b24_json_lowest_bit(stop);
		}
	}
}

static inline bool b24_json_starts_with(const unsigned char *p, const unsigned char *text, size_t len)
{
	for (;;) {
		__m128i same = _mm_cmpeq_epi8(b24_json_load(p), b24_json_load(text));
		uint32_t differ = 0xffff ^ (uint32_t) _mm_movemask_epi8(same);
		if (len <= 16) {
			return (differ & ((1u << len) - 1)) == 0;
		}
		if (differ) {
			return false;
		}
		p += 16;
		text += 16;
		len -= 16;
	}
}
