/*
 * Writes whose answer got lost, and that can be looked for: what they leave behind tells that they ran.
 */
#ifndef B24_DOUBT_H
#define B24_DOUBT_H

#include "php.h"

/* Looks after `pause` seconds: true when the write has run. Exceptions end the search. */
typedef bool (*b24_probe)(void *context, double pause);

/*
 * True when the exception under way left open whether the write ran and a probe found that it did: then there is no
 * exception any more. Otherwise it stays, since nobody knows; only one that is not ours, thrown while we looked, takes
 * its place.
 */
bool b24_doubt_resolve(b24_probe probe, void *context);

#endif
