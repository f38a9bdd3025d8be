/*
 * The block functions of src/json/scan.h against the obvious ones, without PHP: every byte at every place of texts
 * about the size of a block. Prints what it was compiled for.
 */
#include "scan.h"

#include <stdio.h>
#include <stdlib.h>

#define TEXT_MAX 70
#define PADDING 64

#if defined(B24_JSON_SCALAR) || !(defined(__SSE2__) || defined(__aarch64__))
# define TWIN "portable"
#elif defined(__SSE2__)
# define TWIN "SSE2"
#else
# define TWIN "NEON"
#endif

static unsigned long failed;

static void check(bool holds, const char *what, size_t len, size_t at, int byte)
{
	if (!holds && failed++ < 10) {
		fprintf(stderr, "FAIL %s: length %zu, byte %02x at %zu\n", what, len, (unsigned) byte, at);
	}
}

static size_t plain_end(const unsigned char *text)
{
	size_t end = 0;

	while (text[end] >= 0x20 && text[end] < 0x80 && text[end] != '"' && text[end] != '\\') {
		end++;
	}
	return end;
}

/* A block of its own, so that sanitizers see what is read behind the padding. */
static unsigned char *new_text(size_t len, size_t padding)
{
	unsigned char *text = calloc(1, len + padding);

	for (size_t i = 0; i < len; i++) {
		text[i] = (unsigned char) ('a' + i % 26);
	}
	return text;
}

static void check_byte(size_t len, size_t at, int byte)
{
	unsigned char *document = new_text(len, PADDING), *text = new_text(len, B24_JSON_SCAN_BLOCK);

	document[at] = (unsigned char) byte;
	check(b24_json_scan_plain(document) == document + plain_end(document), "scan_plain", len, at, byte);
	for (size_t size = at; size <= len; size++) {
		bool same = at >= size || document[at] == text[at];
		check(b24_json_starts_with(document, text, size) == same, "starts_with", size, at, byte);
	}
	free(document);
	free(text);
}

int main(void)
{
	int bad_lengths = 0;

	for (size_t len = 1; len <= TEXT_MAX; len++) {
		unsigned long failed_before = failed;
		for (size_t at = 0; at < len; at++) {
			for (int byte = 0; byte < 256; byte++) {
				check_byte(len, at, byte);
			}
		}
		bad_lengths += failed > failed_before;
	}
	printf("block functions for %s, by length: %d passed, %d failed\n", TWIN, TEXT_MAX - bad_lengths, bad_lengths);
	return bad_lengths > 0;
}
