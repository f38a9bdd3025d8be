/* scan.h for 64-bit ARM: 16 bytes at a time. Functions are described there. */
#include <arm_neon.h>

/* Four bits for each byte of a comparison's result, the first byte lowest. */
static inline uint64_t b24_json_nibbles(uint8x16_t compared)
{
	return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(compared), 4)), 0);
}

static inline const unsigned char *b24_json_scan_plain(const unsigned char *p)
{
	for (;; p += 16) {
		uint8x16_t block = vld1q_u8(p);
		uint8x16_t special = vorrq_u8(vceqq_u8(block, vdupq_n_u8('"')), vceqq_u8(block, vdupq_n_u8('\\')));
		/* compared as signed numbers, bytes that are not ASCII are below the space like the control characters */
		uint8x16_t below = vcltq_s8(vreinterpretq_s8_u8(block), vdupq_n_s8(' '));
		uint64_t stop = b24_json_nibbles(vorrq_u8(special, below));
		if (stop) {
			return p + (__builtin_ctzll(stop) >> 2);
		}
	}
}

static inline bool b24_json_starts_with(const unsigned char *p, const unsigned char *text, size_t len)
{
	for (;;) {
		uint64_t differ = ~b24_json_nibbles(vceqq_u8(vld1q_u8(p), vld1q_u8(text)));
		if (len < 16) {
			return (differ & ((UINT64_C(1) << (4 * len)) - 1)) == 0;
		}
		if (differ) {
			return false;
		}
		p += 16;
		text += 16;
		len -= 16;
	}
}
