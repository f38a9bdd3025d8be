/* scan.h for any machine: one byte at a time. Functions are described there. */

static inline bool b24_json_is_plain(unsigned char c)
{
	return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

static inline const unsigned char *b24_json_scan_plain(const unsigned char *p)
{
	while (b24_json_is_plain(*p)) {
		p++;
	}
	return p;
}

static inline bool b24_json_starts_with(const unsigned char *p, const unsigned char *text, size_t len)
{
	/* not memcmp(), which may read on behind the first difference and so behind the document */
	return strncmp((const char *) p, (const char *) text, len) == 0;
}
