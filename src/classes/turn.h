/*
 * Turns that the processes of this user and host take: one does something at a time, or nobody does what another one has
 * begun. A turn is a b24_lock, closed by whoever opened it. PHP thread.
 */
#ifndef B24_TURN_H
#define B24_TURN_H

#include "call.h"

#include "core/shared.h"

/* `kind` names the file, `number` the turn in it. NULL with an exception when the file cannot be had. */
b24_lock *b24_turn_open(const b24_client *client, const char *method, const char *kind, uint64_t number);

/* Waits for it. FAILURE with an exception: interrupted, or others had it until the deadline (0: there is none). */
zend_result b24_turn_take(const b24_client *client, const char *method, b24_lock *turn, double deadline);

#endif
