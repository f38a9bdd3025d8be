#include "trust.h"

/* A static libcurl has no place to look at; Windows keeps its authorities in a store of its own. */
void b24_trust_system(CURL *easy)
{
	curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, (long) CURLSSLOPT_NATIVE_CA);
	curl_easy_setopt(easy, CURLOPT_PROXY_SSL_OPTIONS, (long) CURLSSLOPT_NATIVE_CA);
}
