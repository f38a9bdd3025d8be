/*
 * A client's options: one table with name, kind, bounds and INI default.
 *
 * A b24_options owns its strings (malloc: the loop uses them outside PHP); b24_options_free() releases them.
 */
#ifndef B24_OPTIONS_H
#define B24_OPTIONS_H

#include "php.h"

#include "core/http.h"

typedef struct {
	double timeout;         /* seconds */
	double connect_timeout; /* seconds */
	double deadline;        /* seconds for a whole call, repetitions and waits included; 0 = none */
	zend_long retries;
	double rate;
	zend_long burst;
	double operating_limit;
	zend_long concurrency;
	zend_long max_response_bytes;
	char *cainfo;
	char *proxy;
	char *user_agent;
	bool allow_http;
	zval logger; /* callable, or undefined; the one thing in here on the Zend heap */
	b24_transport transport; /* the same as the transport wants it; points into the strings above */
} b24_options;

/*
 * INI defaults, then what `given` says. A wrong name, kind or value throws a TypeError or ValueError naming argument
 * `arg_num` and the option; FAILURE then, and `options` holds nothing to free.
 */
zend_result b24_options_read(b24_options *options, HashTable *given, uint32_t arg_num);

void b24_options_free(b24_options *options);

/* INI handler: a value that is none of its option's is refused, so the default stays. */
ZEND_INI_MH(b24_options_check_ini);

/* For var_dump(): everything but what may hold a password. */
void b24_options_describe(const b24_options *options, zval *array);

#endif
