/*
 * The PHP classes: their entries, the structs behind their objects, and how they come into being.
 *
 * Entries are written once in MINIT and only read afterwards, so threads may share them. Objects live on the Zend heap
 * of their thread.
 */
#ifndef B24_CLASSES_H
#define B24_CLASSES_H

#include "php.h"

#include "options.h"
#include "core/engine.h"
#include "core/error.h"

extern zend_class_entry *b24_ce_client;
extern zend_class_entry *b24_ce_token_store;
extern zend_class_entry *b24_ce_file_token_store;
extern zend_class_entry *b24_ce_listing;
extern zend_class_entry *b24_ce_listing_iterator;
extern zend_class_entry *b24_ce_crest;
extern zend_class_entry *b24_ce_exceptions[B24_ERROR_DOMAINS];

typedef struct {
	zend_long requests; /* sent, repetitions included */
	zend_long retries;
	zend_long connections;
	zend_long bytes_sent;
	zend_long bytes_received;
	double waited; /* seconds between attempts */
} b24_stats;

/* An application's way in; all undefined for a webhook. */
typedef struct {
	zval store; /* TokenStore */
	zend_string *client_id;
	zend_string *client_secret;
	zval tokens; /* array as the store gave it, or undefined until the first call */
	unsigned int number; /* grows with every other access token */
} b24_oauth;

typedef struct {
	b24_options options;
	char *base; /* up to the slash before the method; malloc, wiped when freed; NULL before the tokens are known */
	b24_limits limits;
	const char *secret; /* the part of `base` that nobody may see, with its slash; NULL without one */
	b24_oauth oauth;
	b24_stats stats;
	zval operating; /* array: method => [operating, operating_reset_at], or undefined */
	zend_object std;
} b24_client;

/* Activity and every other class that speaks through a client. */
typedef struct {
	zval client;
	zend_object std;
} b24_service;

static inline b24_client *b24_client_from(zend_object *object)
{
	return (b24_client *) ((char *) object - offsetof(b24_client, std));
}

static inline b24_service *b24_service_from(zend_object *object)
{
	return (b24_service *) ((char *) object - offsetof(b24_service, std));
}

/* The client behind a service's $this; NULL with an exception when its constructor never ran. */
b24_client *b24_service_client(zval *self);
zval *b24_service_zval(zval *self);

/* In the stub: the constructor of all of them. */
ZEND_METHOD(B24Activity_Service, __construct);

/* Handlers of a class that is neither cloned nor compared; `offset` is that of the zend_object in its struct. */
void b24_handlers_init(zend_object_handlers *handlers, size_t offset, zend_object_free_obj_t release);

/* Takes over a malloc'd base URL; with it go the limits of its portal. */
void b24_client_set_base(b24_client *client, char *base);

/* The portal has another address now: scheme, host and port as given, the path as it was. */
void b24_client_move(b24_client *client, const char *origin);

static inline bool b24_client_is_oauth(const b24_client *client)
{
	return Z_TYPE(client->oauth.store) == IS_OBJECT;
}

/* Each class's own file sets its handlers. */
void b24_client_init(zend_class_entry *ce);
void b24_token_store_init(zend_class_entry *ce);

/*
 * FileTokenStore::lock(), at least one attempt and no further ones after `deadline` (by b24_now(), 0 = none). FAILURE
 * without an exception: the deadline has passed.
 */
zend_result b24_token_store_lock(zend_object *store, double deadline);

/*
 * Under the lock, and before the refresh token is spent: FAILURE with an exception when new tokens could not be saved.
 */
zend_result b24_token_store_rehearse(zend_object *store);

void b24_listing_init(zend_class_entry *listing, zend_class_entry *iterator);
void b24_service_init(zend_class_entry *ce);
void b24_event_init(zend_class_entry *ce);

/* In MINIT, all of them. */
void b24_classes_register(void);

#endif
