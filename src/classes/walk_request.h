/*
 * The requests of a walk: the pages of a plan as the commands of a batch, on their way to the portal.
 *
 * A b24_flight is a slot of its walk; its exchange belongs to the engine until the walk ends it.
 */
#ifndef B24_WALK_REQUEST_H
#define B24_WALK_REQUEST_H

#include "walk.h"

/* Commands that fit a request: each repeats the caller's conditions. */
size_t b24_flight_room(const b24_list *list);

/* Sends the flight's pages, not before `pause` seconds have passed. FAILURE with an exception. */
zend_result b24_flight_send(b24_walk *walk, b24_flight *flight, double pause);

/* Gives up what is in flight. */
void b24_flight_cancel(b24_walk *walk, b24_flight *flight);

#endif
