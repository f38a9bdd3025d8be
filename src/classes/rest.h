/*
 * REST methods that need nothing but a row in a table: one PHP method, one REST method, one place in the answer.
 */
#ifndef B24_REST_H
#define B24_REST_H

#include "args.h"
#include "classes.h"

#define B24_REST_PARAMS 10

/* Whether a write with these parameters has left its mark on the portal; looks after `pause` seconds. */
typedef bool (*b24_mark)(b24_client *client, zval *params, double deadline, double pause);

/* Reads what was found in the answer; false when it is nothing of the kind. */
typedef bool (*b24_taker)(zval *value, zval *found);

/* When a parameter is left out; the latter two may come together. */
enum { B24_REQUIRED = 0, B24_UNLESS_NULL = 1, B24_UNLESS_EMPTY = 2 };

typedef struct {
	const char *name; /* REST's; the PHP method calls it the same, but for the spelling of `typeId` */
	b24_reader read;
	unsigned sent;
} b24_rest_param;

typedef struct {
	const char *class_name; /* without the namespace */
	const char *name;       /* of the PHP method */
	const char *rest;
	b24_rest_param params[B24_REST_PARAMS]; /* in the order of the PHP method's */
	b24_taker take;
	const char *path[2]; /* from `result` to what is taken */
	const char *kind;    /* what that is, for the message when it is not */
	b24_mark mark;       /* for a write whose answer got lost; NULL: nobody can tell */
} b24_rest_method;

/* `B24Activity\Rest::call` in the stub: what every such method is implemented by. */
ZEND_METHOD(B24Activity_Rest, call);

/* The row of a REST method; NULL when no row has it. */
const b24_rest_method *b24_rest_find(const char *rest);

/* Whether an argument of a parameter's is one that is not sent, such as null. */
bool b24_rest_leaves_out(const b24_rest_param *param, const zval *arg);

/* Takes from a `result` what the PHP method returns; FAILURE, without an exception, when it is not there. */
zend_result b24_rest_take(const b24_rest_method *method, zval *value, zval *result);

/* Throws the DecodeException for a `result` that nothing could be taken from. */
void b24_rest_throw(const b24_client *client, const b24_rest_method *method, zval *result);

#endif
