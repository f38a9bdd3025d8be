/*
 * What the client's logger hears. No secret passes: texts are masked, bodies and URLs are not told at all.
 */
#ifndef B24_LOG_H
#define B24_LOG_H

#include "classes.h"

/* Both for a client with a logger. FAILURE with the exception that it threw. */
zend_result b24_log_event(b24_client *client, const char *method, const char *id, const b24_event *event);

/* A refresh of the tokens is about to happen. */
zend_result b24_log_refresh(b24_client *client);

#endif
