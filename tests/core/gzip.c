#include "gzip.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define RUN 258

typedef struct {
	unsigned char *bytes;
	size_t bit;
} writer;

static void put_bit(writer *w, unsigned int bit)
{
	w->bytes[w->bit / 8] = (unsigned char) (w->bytes[w->bit / 8] | bit << w->bit % 8);
	w->bit++;
}

/* Numbers go lowest bit first, codes highest bit first. */
static void put_number(writer *w, unsigned int number, unsigned int bits)
{
	for (unsigned int i = 0; i < bits; i++) {
		put_bit(w, number >> i & 1);
	}
}

static void put_code(writer *w, unsigned int code, unsigned int bits)
{
	while (bits--) {
		put_bit(w, code >> bits & 1);
	}
}

static uint32_t crc_of_letter(char letter, size_t count)
{
	uint32_t crc = 0xffffffff;

	while (count--) {
		crc ^= (unsigned char) letter;
		for (int i = 0; i < 8; i++) {
			crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
		}
	}
	return ~crc;
}

/* One block with the fixed codes: the letter, then "258 bytes from one byte back" again and again. */
static void put_block(writer *w, char letter, size_t runs)
{
	put_number(w, 3, 3);
	put_code(w, 0x30u + (unsigned char) letter, 8);
	while (runs--) {
		put_code(w, 0xc5, 8);
		put_code(w, 0, 5);
	}
	put_code(w, 0, 7);
}

char *gzip_of_letter(char letter, size_t runs, size_t *len)
{
	static const unsigned char head[] = {0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255};
	writer w = {calloc(1, sizeof(head) + runs * 2 + 32), sizeof(head) * 8};

	memcpy(w.bytes, head, sizeof(head));
	put_block(&w, letter, runs);
	w.bit = (w.bit + 7) / 8 * 8;
	put_number(&w, crc_of_letter(letter, 1 + RUN * runs), 32);
	put_number(&w, (unsigned int) (1 + RUN * runs), 32);
	*len = w.bit / 8;
	return (char *) w.bytes;
}
