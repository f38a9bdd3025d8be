/*
 * Files as the portal wants them. A file is encoded piece by piece into the string that is sent, so it costs the memory
 * of that string and no more.
 */
#include "php.h"
#include "json/alloc.h"

#include "ext/standard/base64.h"
#include "ext/standard/file.h"
#include "ext/standard/php_string.h"
#include "main/fopen_wrappers.h"
#include "main/php_streams.h"
#include "Zend/zend_smart_str.h"

#include <errno.h>

/* A multiple of 3, so that only the last piece is padded. */
#define PIECE (3 * 8192)

static size_t encoded_size(size_t size)
{
	return (size + 2) / 3 * 4;
}

/* Whether PHP would open the path at all. Asked before opening, which would warn. */
static bool may_open(const char *path, uint32_t arg_num, bool *is_plain)
{
	const char *local = path;
	php_stream_wrapper *wrapper = php_stream_locate_url_wrapper(path, &local, 0);

	*is_plain = wrapper == &php_plain_files_wrapper;
	if (!wrapper) {
		zend_argument_value_error(arg_num, "is a URL that PHP is not allowed to open");
		return false;
	}
	if (*is_plain && php_check_open_basedir_ex(local, 0)) {
		zend_argument_value_error(arg_num, "is outside open_basedir");
		return false;
	}
	return true;
}

static php_stream *open_file(const char *path, uint32_t arg_num)
{
	php_stream_context *context = php_stream_context_from_zval(NULL, 0);
	php_stream *stream;
	bool is_plain;

	if (!may_open(path, arg_num, &is_plain)) {
		return NULL;
	}
	errno = 0;
	stream = php_stream_open_wrapper_ex(path, "rb", 0, NULL, context);
	if (stream) {
		stream->flags |= PHP_STREAM_FLAG_SUPPRESS_ERRORS;
	} else if (!EG(exception)) {
		const char *why = is_plain && errno ? strerror(errno) : "it cannot be opened";

		zend_argument_value_error(arg_num, "cannot be read: %s", why);
	}
	return stream;
}

/* A full piece, or what is left. False when the stream failed before its end. */
static bool read_piece(php_stream *stream, char *piece, size_t *len)
{
	ssize_t got = 0;

	*len = 0;
	while (*len < PIECE && (got = php_stream_read(stream, piece + *len, PIECE - *len)) > 0) {
		*len += (size_t) got;
	}
	return *len == PIECE || (got == 0 && php_stream_eof(stream));
}

static void append_encoded(smart_str *text, const char *piece, size_t len)
{
	zend_string *encoded = php_base64_encode((const unsigned char *) piece, len);

	/* Only where the size was not known before; doubled, so that long streams are not copied for each piece. */
	if (text->s && ZSTR_LEN(text->s) + ZSTR_LEN(encoded) > text->a) {
		smart_str_alloc(text, MAX(ZSTR_LEN(text->s), ZSTR_LEN(encoded)), false);
	}
	smart_str_append(text, encoded);
	zend_string_release(encoded);
}

/* What was wrong, or NULL. */
static const char *encode_pieces(smart_str *text, php_stream *stream)
{
	char piece[PIECE];
	size_t len;

	do {
		if (!read_piece(stream, piece, &len)) {
			return "cannot be read to its end";
		}
		append_encoded(text, piece, len);
	} while (len == PIECE && !EG(exception));
	return NULL;
}

static bool reserve(smart_str *text, size_t len)
{
	text->s = b24_json_alloc_string(len);
	if (!text->s) {
		return false;
	}
	ZSTR_LEN(text->s) = 0;
	text->a = len;
	return true;
}

/*
 * The content of what is open, in base64. Files without content are refused, because the portal drops them and says
 * nothing. Only plain files are asked for their size, the script's own streams need not know it.
 */
static const char *encode_stream(smart_str *text, php_stream *stream)
{
	php_stream_statbuf info = {0};
	const char *wrong;

	if (php_stream_is(stream, PHP_STREAM_IS_STDIO) && php_stream_stat(stream, &info) == 0) {
		if (S_ISDIR(info.sb.st_mode)) {
			return "is a directory";
		}
		if (S_ISREG(info.sb.st_mode) && info.sb.st_size > 0 && !reserve(text, encoded_size((size_t) info.sb.st_size))) {
			return "does not fit in memory_limit";
		}
	}
	wrong = encode_pieces(text, stream);
	if (!wrong && smart_str_get_len(text) == 0) {
		wrong = "is an empty file, which the portal would drop";
	}
	return wrong;
}

/* Throws only after the stream is closed, which may run PHP code. */
static zend_string *encode_file(const char *path, uint32_t arg_num)
{
	php_stream *stream = open_file(path, arg_num);
	smart_str text = {0};
	const char *wrong;

	if (!stream) {
		return NULL;
	}
	wrong = encode_stream(&text, stream);
	php_stream_close(stream);
	if (wrong && !EG(exception)) {
		zend_argument_value_error(arg_num, "%s", wrong);
	}
	if (EG(exception)) {
		smart_str_free(&text);
		return NULL;
	}
	return smart_str_extract(&text);
}

/* Takes over both. */
static void make_pair(zval *pair, zend_string *name, zend_string *encoded)
{
	array_init_size(pair, 2);
	add_next_index_str(pair, name);
	add_next_index_str(pair, encoded);
}

static void make_file(zval *file, zend_string *name, zend_string *encoded)
{
	zval pair;

	make_pair(&pair, name, encoded);
	array_init_size(file, 1);
	add_assoc_zval(file, "fileData", &pair);
}

static bool is_given(zend_string *text, uint32_t arg_num)
{
	if (ZSTR_LEN(text) == 0) {
		zend_argument_value_error(arg_num, "must not be empty");
		return false;
	}
	return true;
}

/* The name under which a file is sent, when the caller gives none. */
static zend_string *name_of(zend_string *path)
{
	return php_basename(ZSTR_VAL(path), ZSTR_LEN(path), NULL, 0);
}

ZEND_METHOD(B24Activity_Attachment, file)
{
	zend_string *path, *name = NULL, *encoded;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_PATH_STR(path)
		Z_PARAM_OPTIONAL
		Z_PARAM_PATH_STR_OR_NULL(name)
	ZEND_PARSE_PARAMETERS_END();

	if (!is_given(path, 1) || (name && !is_given(name, 2))) {
		RETURN_THROWS();
	}
	encoded = encode_file(ZSTR_VAL(path), 1);
	if (!encoded) {
		RETURN_THROWS();
	}
	make_file(return_value, name ? zend_string_copy(name) : name_of(path), encoded);
}

ZEND_METHOD(B24Activity_Attachment, data)
{
	zend_string *name, *bytes;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_PATH_STR(name)
		Z_PARAM_STR(bytes)
	ZEND_PARSE_PARAMETERS_END();

	if (!is_given(name, 1) || !is_given(bytes, 2)) {
		RETURN_THROWS();
	}
	make_file(return_value, zend_string_copy(name), php_base64_encode_str(bytes));
}

ZEND_METHOD(B24Activity_Attachment, icon)
{
	zend_string *path, *encoded;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_PATH_STR(path)
	ZEND_PARSE_PARAMETERS_END();

	if (!is_given(path, 1)) {
		RETURN_THROWS();
	}
	encoded = encode_file(ZSTR_VAL(path), 1);
	if (!encoded) {
		RETURN_THROWS();
	}
	make_pair(return_value, name_of(path), encoded);
}
