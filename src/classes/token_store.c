#include "call.h"
#include "classes.h"
#include "private_file.h"

#include "core/buffer.h"
#include "core/platform.h"
#include "json/decode.h"
#include "json/params.h"

#include "ext/json/php_json.h"
#include "ext/standard/flock_compat.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_smart_str.h"

#include <errno.h>

typedef struct {
	zend_string *path;
	int lock; /* file descriptor, -1 while not open */
	int depth; /* how often it is held: a lock within a lock does not give it away */
	int holder; /* the process that took it: a forked child must not give it away */
	zend_object std;
} file_store;

static zend_object_handlers handlers;

static file_store *store_from(zend_object *object)
{
	return (file_store *) ((char *) object - offsetof(file_store, std));
}

static zend_object *create(zend_class_entry *ce)
{
	file_store *store = zend_object_alloc(sizeof(*store), ce);

	store->lock = -1;
	zend_object_std_init(&store->std, ce);
	object_properties_init(&store->std, ce);
	store->std.handlers = &handlers;
	return &store->std;
}

static void let_go(file_store *store)
{
	if (store->lock < 0) {
		return;
	}
	/* Closing is not enough: a program that the script started may have it open still. */
	if (store->holder == (int) getpid()) {
		flock(store->lock, LOCK_UN);
	}
	close(store->lock);
	store->lock = -1;
	store->depth = 0;
}

static void release(zend_object *object)
{
	file_store *store = store_from(object);

	let_go(store);
	if (store->path) {
		zend_string_release(store->path);
	}
	zend_object_std_dtor(object);
}

void b24_token_store_init(zend_class_entry *ce)
{
	ce->create_object = create;
	b24_handlers_init(&handlers, offsetof(file_store, std), release);
}

static void fail(const char *what, const char *path, int error)
{
	zend_throw_exception_ex(b24_ce_exceptions[B24_ERROR_API]->parent, error, "The token file %s could not be %s: %s", path,
		what, strerror(error));
}

static file_store *constructed(zend_object *self)
{
	file_store *store = store_from(self);

	if (!store->path) {
		zend_throw_error(NULL, "B24Activity\\FileTokenStore has not been correctly initialized");
		return NULL;
	}
	return store;
}

ZEND_METHOD(B24Activity_FileTokenStore, __construct)
{
	file_store *store = store_from(Z_OBJ_P(ZEND_THIS));
	zend_string *path;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_PATH_STR(path)
	ZEND_PARSE_PARAMETERS_END();

	/* The lock that it may hold is that of its file. */
	if (store->path) {
		zend_throw_error(NULL, "%s has already been constructed", ZSTR_VAL(store->std.ce->name));
		RETURN_THROWS();
	}
	if (!ZSTR_LEN(path)) {
		zend_argument_value_error(1, "must not be empty");
		RETURN_THROWS();
	}
	if (php_check_open_basedir_ex(ZSTR_VAL(path), 0)) {
		zend_throw_exception_ex(b24_ce_exceptions[B24_ERROR_API]->parent, 0, "The token file %s is outside open_basedir",
			ZSTR_VAL(path));
		RETURN_THROWS();
	}
	store->path = zend_string_copy(path);
}

static void decode_tokens(const file_store *store, const b24_buffer *text, zval *tokens)
{
	php_json_error_code error;

	if (b24_json_decode(tokens, text->data, text->len, &error) == SUCCESS && Z_TYPE_P(tokens) == IS_ARRAY) {
		return;
	}
	zval_ptr_dtor(tokens);
	ZVAL_UNDEF(tokens);
	zend_throw_exception_ex(b24_ce_exceptions[B24_ERROR_DECODE], 0, "The token file %s holds no tokens",
		ZSTR_VAL(store->path));
}

ZEND_METHOD(B24Activity_FileTokenStore, load)
{
	file_store *store = constructed(Z_OBJ_P(ZEND_THIS));
	b24_buffer text = {0};

	ZEND_PARSE_PARAMETERS_NONE();
	if (!store) {
		RETURN_THROWS();
	}
	if (b24_private_read(ZSTR_VAL(store->path), &text)) {
		decode_tokens(store, &text, return_value);
	} else if (errno != ENOENT) {
		fail("read", ZSTR_VAL(store->path), errno);
	}
	b24_wipe(text.data);
	b24_buffer_free(&text);
}

ZEND_METHOD(B24Activity_FileTokenStore, save)
{
	file_store *store = constructed(Z_OBJ_P(ZEND_THIS));
	smart_str text = {0};
	zval *tokens;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY(tokens)
	ZEND_PARSE_PARAMETERS_END();

	if (!store) {
		RETURN_THROWS();
	}
	if (b24_json_encode(&text, tokens, PHP_JSON_PRETTY_PRINT | PHP_JSON_UNESCAPED_SLASHES) == FAILURE) {
		zend_argument_value_error(1, "must hold texts and numbers only");
	} else {
		smart_str_appendc(&text, '\n');
		smart_str_0(&text);
		if (!b24_private_write(ZSTR_VAL(store->path), ZSTR_VAL(text.s), ZSTR_LEN(text.s))) {
			fail("written", ZSTR_VAL(store->path), errno);
		}
	}
	smart_str_free(&text);
}

static zend_result open_lock(file_store *store)
{
	store->holder = (int) getpid();
	store->lock = b24_private_open_lock(ZSTR_VAL(store->path));
	return store->lock >= 0 ? SUCCESS : FAILURE;
}

/*
 * In looks rather than in one long wait: a script must stay stoppable, and a killed holder's lock is gone at once. What
 * runs in between, as handlers of signals do, may take the lock and let go of it.
 */
static zend_result take_lock(file_store *store, double deadline)
{
	while ((store->lock < 0 && open_lock(store) == FAILURE) || flock(store->lock, LOCK_EX | LOCK_NB) != 0) {
		if (store->lock < 0 || (errno != EWOULDBLOCK && errno != EINTR)) {
			fail("locked", ZSTR_VAL(store->path), errno);
			return FAILURE;
		}
		if (deadline > 0 && b24_now() >= deadline) {
			return FAILURE;
		}
		if (b24_call_nap()) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

zend_result b24_token_store_lock(zend_object *object, double deadline)
{
	file_store *store = constructed(object);

	if (!store) {
		return FAILURE;
	}
	if (!store->depth && take_lock(store, deadline) == FAILURE) {
		if (!store->depth) {
			let_go(store);
		}
		return FAILURE;
	}
	store->depth++;
	return SUCCESS;
}

zend_result b24_token_store_rehearse(zend_object *object)
{
	const file_store *store = store_from(object);

	if (b24_private_rehearse(ZSTR_VAL(store->path))) {
		return SUCCESS;
	}
	fail("written, so that no tokens were asked for", ZSTR_VAL(store->path), errno);
	return FAILURE;
}

ZEND_METHOD(B24Activity_FileTokenStore, lock)
{
	ZEND_PARSE_PARAMETERS_NONE();
	b24_token_store_lock(Z_OBJ_P(ZEND_THIS), 0);
}

ZEND_METHOD(B24Activity_FileTokenStore, unlock)
{
	file_store *store = constructed(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (store && store->depth && !--store->depth) {
		let_go(store);
	}
}
