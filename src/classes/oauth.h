/*
 * An application's tokens: read from its store, renewed once for all processes, kept before they are used.
 */
#ifndef B24_OAUTH_H
#define B24_OAUTH_H

#include "classes.h"

/* Reads the tokens when that has not been done yet. FAILURE with an exception: there are none, or the store failed. */
zend_result b24_oauth_ready(b24_client *client);

/* The beginning of a JSON body with the access token, for a body that starts with `{` and goes on with `next`. */
bool b24_oauth_head(const b24_client *client, char next, b24_buffer *head);

/* Whether texts that somebody sent can be an access or refresh token, and a client_endpoint or server_endpoint. */
bool b24_oauth_is_token(const zval *token);
bool b24_oauth_is_endpoint(const zval *endpoint, bool allow_http);

/* True for the codes with which the portal asks for another access token. */
bool b24_oauth_is_refusal(const char *code);

/*
 * Another access token than number `refused`. Under the store's lock, and only when no other process was faster, the
 * refresh token is spent, which `*spent` tells; the new ones are saved before anybody uses them. An error leaves the
 * stored ones alone. `deadline` (0 = none) bounds the wait for the lock; a renewal that began is not given up.
 */
zend_result b24_oauth_renew(b24_client *client, unsigned int refused, double deadline, bool *spent);

/*
 * The client has followed its portal to a new address: the store is told, so that the next process goes there at once.
 * Whatever goes wrong with that is no error, since an answer is waiting to be delivered; only exit is left under way.
 */
void b24_oauth_keep_address(b24_client *client);

#endif
