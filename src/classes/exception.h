/*
 * Failures as PHP exceptions. Every text passes the client's masking, so no secret leaves in one. Where no client
 * speaks it is NULL.
 */
#ifndef B24_EXCEPTION_H
#define B24_EXCEPTION_H

#include "classes.h"

/*
 * What the portal said: `error` and `error_description` as strings. Throws the domain's ApiException; `retry_at` is for
 * a LimitException, unix seconds or 0 when nobody knows. Status 0: nobody was asked.
 */
void b24_throw_api(const b24_client *client, const char *method, zend_string *code, zend_string *description, long status,
	zend_long retry_at);

/* B24_ERROR_TRANSPORT or B24_ERROR_DECODE; `executed` counts for the former. */
void b24_throw_transport(const b24_client *client, b24_executed executed, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

/* Wraps the TransportException under way, if it is one, in another one that leaves open whether the portal ran the call. */
void b24_throw_doubt(const b24_client *client);

void b24_throw_decode(const b24_client *client, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

/*
 * B24_ERROR_INCOMPLETE_LIST or B24_ERROR_INCOMPLETE_BATCH. Wraps the exception under way, if any, as its previous one;
 * takes `report` over.
 */
void b24_throw_incomplete(const b24_client *client, b24_error_domain kind, zval *report, const char *reason);

/* The exception under way, if any, which is none any more; the caller owns it. */
zend_object *b24_exception_take(void);

/* Whether it is one of this extension's, and so speaks of a call, not of the script around it. */
bool b24_exception_is_ours(const zend_object *exception);

/* Whether exit() is what unwinds the stack: nothing that PHP code may catch. */
bool b24_exception_is_exit(const zend_object *exception);

/* One of ours that leaves open whether the portal ran what was sent. */
bool b24_exception_is_doubt(zend_object *exception);

/* Whether the portal ran what one of ours is about, as far as that can be told. */
b24_executed b24_exception_executed(zend_object *exception);

/* As an array of `error`, `error_description` and, where that is a question, `executed`. */
void b24_exception_describe(zend_object *exception, zval *array);

/* The text with the client's secret masked; the caller releases it. */
zend_string *b24_masked(const b24_client *client, const char *text, size_t len);

/* As much of a strange text as helps to recognise it, masked; the caller releases it. */
zend_string *b24_excerpt(const b24_client *client, const char *text, size_t len);

/* Masks every text of an error that the portal sent as an array. */
void b24_masked_copy(const b24_client *client, zval *copy, zval *error);

#endif
