/*
 * Which authorities a connection trusts when neither an option nor a setting names a file of them. Twins:
 * trust_posix.c, trust_windows.c.
 */
#ifndef B24_TRUST_H
#define B24_TRUST_H

#include <curl/curl.h>

/* Lets the handle trust what the system trusts. */
void b24_trust_system(CURL *easy);

#endif
