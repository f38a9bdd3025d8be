#include "query.h"

#include <ctype.h>

/* PHP reads at most this many variables of one query (max_input_vars) and this depth of brackets, and drops the rest. */
#define MAX_VARIABLES 1000
#define MAX_BRACKETS 60

static const char *const roots[] = {"result", "next", "total", "time", "error"};

void b24_query_escape(smart_str *text, const char *bytes, size_t len)
{
	static const char hex[] = "0123456789ABCDEF";

	for (size_t i = 0; i < len; i++) {
		unsigned char byte = (unsigned char) bytes[i];

		if (byte < 0x80 && (isalnum(byte) || byte == '_' || byte == '.' || byte == '-' || byte == '~')) {
			smart_str_appendc(text, (char) byte);
		} else {
			smart_str_appendc(text, '%');
			smart_str_appendc(text, hex[byte >> 4]);
			smart_str_appendc(text, hex[byte & 15]);
		}
	}
}

void b24_query_append_raw(smart_str *text, const char *escaped_name, const char *value)
{
	if (text->s && ZSTR_LEN(text->s)) {
		smart_str_appendc(text, '&');
	}
	smart_str_appends(text, escaped_name);
	smart_str_appendc(text, '=');
	smart_str_appends(text, value);
}

void b24_query_free(b24_query *query)
{
	smart_str_free(&query->text);
	if (query->unfit) {
		zend_string_release(query->unfit);
	}
	if (query->wrong) {
		zend_string_release(query->wrong);
	}
	query->unfit = query->wrong = NULL;
}

static bool unfit(b24_query *query, const b24_path *path, const char *why)
{
	zend_string *place = b24_path_text(path);

	query->unfit = strpprintf(0, "%s %s", ZSTR_VAL(place), why);
	zend_string_release(place);
	return false;
}

static bool wrong(b24_query *query, const char *format, const char *name, size_t len)
{
	zend_string *text = zend_string_init(name, len, 0);

	query->wrong = strpprintf(0, format, ZSTR_VAL(text));
	zend_string_release(text);
	return false;
}

static size_t root_length(const char *at, const char *end)
{
	for (size_t i = 0; i < sizeof(roots) / sizeof(*roots); i++) {
		size_t len = strlen(roots[i]);

		if ((size_t) (end - at) >= len && strncasecmp(at, roots[i], len) == 0) {
			return len;
		}
	}
	return 0;
}

typedef struct {
	const char *name; /* the first component, as the caller wrote it */
	size_t name_len;
	bool lower_case; /* the portal finds the root only as it is spelled */
} reference;

/*
 * The portal replaces `$result…[x]…` wherever it stands in a value: a root in any letter case, then anything up to
 * white space that holds at least one bracketed part. `*at` moves behind the dollar sign, or to the end.
 */
static bool next_reference(const char **at, const char *end, reference *found)
{
	for (; *at < end; (*at)++) {
		size_t root;
		const char *open, *close, *tail;

		if (**at != '$' || !(root = root_length(*at + 1, end))) {
			continue;
		}
		for (tail = *at + 1 + root; tail < end && !isspace((unsigned char) *tail); tail++) {
		}
		/* A name that follows at once may hold white space: on the wire it is another one anyway. */
		open = memchr(*at + 1 + root, '[', (size_t) (tail - (*at + 1 + root)));
		tail = open == *at + 1 + root ? end : tail;
		close = open && open + 2 < tail ? memchr(open + 2, ']', (size_t) (tail - open - 2)) : NULL;
		if (!close) {
			continue;
		}
		*found = (reference) {open + 1, (size_t) (close - open - 1), true};
		for (size_t i = 1; i <= root; i++) {
			found->lower_case &= islower((unsigned char) (*at)[i]) != 0;
		}
		(*at)++;
		return true;
	}
	return false;
}

static zval *named_command(HashTable *names, const reference *ref)
{
	zend_ulong index;

	if (ZEND_HANDLE_NUMERIC_STR(ref->name, ref->name_len, index)) {
		return zend_hash_index_find(names, index);
	}
	return zend_hash_str_find(names, ref->name, ref->name_len);
}

/* Gives the command's name on the wire in place of the caller's. */
static bool append_reference(b24_query *query, const reference *ref)
{
	b24_query_refs *refs = &query->refs;
	zval *named = named_command(refs->names, ref);
	zend_long position;

	if (!named) {
		return wrong(query, "refers to command \"%s\", which is not there", ref->name, ref->name_len);
	}
	if (!ref->lower_case) {
		return wrong(query, "refers to \"%s\" by a root that is not in lower case", ref->name, ref->name_len);
	}
	position = Z_LVAL_P(named);
	if (position >= refs->own) {
		return wrong(query, "refers to command \"%s\", which does not run before it", ref->name, ref->name_len);
	}
	refs->earliest = MIN(refs->earliest, position);
	if (refs->referred) {
		refs->referred[position] = true;
	}
	smart_str_appendc(&query->text, 'c');
	smart_str_append_long(&query->text, refs->wire ? (zend_long) refs->wire[position] : position);
	return true;
}

static bool text_refers(zend_string *value, HashTable *names)
{
	const char *at = ZSTR_VAL(value), *end = at + ZSTR_LEN(value);
	reference ref;

	while (next_reference(&at, end, &ref)) {
		if (named_command(names, &ref)) {
			return true;
		}
	}
	return false;
}

bool b24_query_refers(HashTable *params, HashTable *names)
{
	zval *value;

	ZEND_HASH_FOREACH_VAL(params, value) {
		if (Z_TYPE_P(value) == IS_ARRAY ? b24_query_refers(Z_ARRVAL_P(value), names)
				: Z_TYPE_P(value) == IS_STRING && text_refers(Z_STR_P(value), names)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

static zend_long earliest_in_text(zend_string *value, HashTable *names, zend_long earliest)
{
	const char *at = ZSTR_VAL(value), *end = at + ZSTR_LEN(value);
	reference ref;

	while (next_reference(&at, end, &ref)) {
		zval *named = named_command(names, &ref);

		earliest = named ? MIN(earliest, Z_LVAL_P(named)) : earliest;
	}
	return earliest;
}

zend_long b24_query_earliest(HashTable *params, HashTable *names, zend_long own)
{
	zend_long earliest = own;
	zval *value;

	ZEND_HASH_FOREACH_VAL(params, value) {
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) == IS_ARRAY) {
			earliest = b24_query_earliest(Z_ARRVAL_P(value), names, earliest);
		} else if (Z_TYPE_P(value) == IS_STRING) {
			earliest = earliest_in_text(Z_STR_P(value), names, earliest);
		}
	} ZEND_HASH_FOREACH_END();
	return earliest;
}

/* Where no names are given nothing is meant to be one, but the portal would replace it all the same. */
static bool append_text(b24_query *query, zend_string *value, const b24_path *path)
{
	const char *from = ZSTR_VAL(value), *at = from, *end = from + ZSTR_LEN(value);
	reference ref;

	while (next_reference(&at, end, &ref)) {
		if (!query->refs.names) {
			return unfit(query, path, "holds what a batch command would take for a reference");
		}
		b24_query_escape(&query->text, from, (size_t) (ref.name - from));
		if (!append_reference(query, &ref)) {
			return false;
		}
		from = ref.name + ref.name_len;
	}
	b24_query_escape(&query->text, from, (size_t) (end - from));
	return true;
}

/* The shortest digits that give the same number back; an exponent's plus sign is a reserved byte. */
static void append_double(b24_query *query, double value)
{
	smart_str digits = {0};

	smart_str_append_double(&digits, value, -1, false);
	b24_query_escape(&query->text, ZSTR_VAL(digits.s), ZSTR_LEN(digits.s));
	smart_str_free(&digits);
}

static bool append_scalar(b24_query *query, zval *value, const b24_path *path)
{
	switch (Z_TYPE_P(value)) {
		case IS_TRUE:
			smart_str_appendc(&query->text, '1');
			return true;
		case IS_FALSE:
			smart_str_appendc(&query->text, '0');
			return true;
		case IS_LONG:
			smart_str_append_long(&query->text, Z_LVAL_P(value));
			return true;
		case IS_DOUBLE:
			append_double(query, Z_DVAL_P(value));
			return true;
		case IS_STRING:
			return append_text(query, Z_STR_P(value), path);
		default:
			return unfit(query, path, "is null, which a batch command cannot carry");
	}
}

bool b24_query_keeps(const zend_string *name, bool nested)
{
	const char *key = ZSTR_VAL(name);
	size_t len = ZSTR_LEN(name);

	if (!len || strlen(key) != len || memchr(key, '[', len) || memchr(key, ']', len)) {
		return false;
	}
	/* In brackets one white space is no key at all. */
	return nested ? len > 1 || !isspace((unsigned char) *key) : !memchr(key, '.', len) && !memchr(key, ' ', len);
}

static void append_name(smart_str *text, const b24_path *path)
{
	char digits[MAX_LENGTH_OF_LONG];

	if (path->up) {
		append_name(text, path->up);
		smart_str_appends(text, "%5B");
	}
	if (path->key) {
		b24_query_escape(text, ZSTR_VAL(path->key), ZSTR_LEN(path->key));
	} else {
		smart_str_appendl(text, digits, (size_t) snprintf(digits, sizeof(digits), ZEND_LONG_FMT, (zend_long) path->index));
	}
	if (path->up) {
		smart_str_appends(text, "%5D");
	}
}

static bool append_pair(b24_query *query, zval *value, const b24_path *path)
{
	if (++query->variables > MAX_VARIABLES) {
		return unfit(query, path, "is one value more than a batch command can carry");
	}
	if (query->text.s && ZSTR_LEN(query->text.s) && ZSTR_VAL(query->text.s)[ZSTR_LEN(query->text.s) - 1] != '?') {
		smart_str_appendc(&query->text, '&');
	}
	append_name(&query->text, path);
	smart_str_appendc(&query->text, '=');
	return append_scalar(query, value, path);
}

static bool append_array(b24_query *query, HashTable *params, const b24_path *up, int depth)
{
	b24_path here = {up, NULL, 0};
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(params, here.index, here.key, value) {
		if (here.key && !b24_query_keeps(here.key, up != NULL)) {
			return unfit(query, &here, "has a key that a batch command cannot carry");
		}
		if (Z_TYPE_P(value) != IS_ARRAY) {
			if (!append_pair(query, value, &here)) {
				return false;
			}
		} else if (zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
			return unfit(query, &here, "is an empty array, which a batch command cannot carry");
		} else if (depth >= MAX_BRACKETS) {
			return unfit(query, &here, "is nested deeper than a batch command can carry");
		} else if (!append_array(query, Z_ARRVAL_P(value), &here, depth + 1)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

bool b24_query_append(b24_query *query, HashTable *params)
{
	query->refs.earliest = query->refs.own;
	return append_array(query, params, NULL, 0);
}
