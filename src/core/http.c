#include "http.h"

#include "error.h"
#include "platform.h"
#include "trust.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Bitrix24 closes idle connections after a minute; one that may be closing is worth less than a handshake. */
#define IDLE_SECONDS 50L
#define MAX_CONNECTIONS 8L

/* Two pieces, one after the other: what changes between attempts, and what does not. */
typedef struct {
	const char *pieces[2];
	size_t lengths[2];
	size_t at;
	bool sent; /* before it was rewound */
	bool repeatable;
} upload;

struct b24_pool {
	CURLM *multi;
	int pid;
	long connections;
};

struct b24_transfer {
	b24_pool *pool;
	int pid;
	CURL *easy;
	struct curl_slist *headers;
	upload up;
	size_t max_response_bytes;
	bool head_is_whole; /* the empty line behind the headers came */
	char message[CURL_ERROR_SIZE];
	b24_response response;
};

/* Callbacks: malloc'd memory only, nothing that can jump. */

static size_t on_body(char *bytes, size_t size, size_t count, void *context)
{
	b24_transfer *transfer = context;
	size_t len = size * count;

	if (len > transfer->max_response_bytes - transfer->response.body.len) {
		transfer->response.outcome = B24_TOO_LARGE;
		return 0;
	}
	return b24_buffer_append(&transfer->response.body, bytes, len) ? len : 0;
}

/* Also the lines of a trailer come as those of a head, but without an empty one behind them: they change nothing. */
static void note_progress_of_head(b24_transfer *transfer, const char *line, size_t len)
{
	if (len >= 5 && memcmp(line, "HTTP/", 5) == 0) {
		transfer->head_is_whole = false;
	} else if (len > 0 && (*line == '\r' || *line == '\n')) {
		transfer->head_is_whole = true;
	}
}

/* libcurl would resolve a relative Location against our URL, and so hide that the portal named no host. */
static size_t on_header(char *line, size_t size, size_t count, void *context)
{
	static const char name[] = "location:";
	b24_transfer *transfer = context;
	b24_response *response = &transfer->response;
	size_t len = size * count, at = sizeof(name) - 1;

	note_progress_of_head(transfer, line, len);
	if (len <= at || strncasecmp(line, name, at) != 0) {
		return len;
	}
	for (; at < len && line[at] == ' '; at++) {
	}
	while (len > at && (line[len - 1] == '\r' || line[len - 1] == '\n' || line[len - 1] == ' ')) {
		len--;
	}
	len = len - at < sizeof(response->location) ? len - at : sizeof(response->location) - 1;
	memcpy(response->location, line + at, len);
	response->location[len] = '\0';
	return size * count;
}

static size_t upload_length(const upload *up)
{
	return up->lengths[0] + up->lengths[1];
}

static size_t on_upload(char *into, size_t size, size_t count, void *context)
{
	upload *up = context;
	int second = up->at >= up->lengths[0];
	size_t from = second ? up->at - up->lengths[0] : up->at;
	size_t len = up->lengths[second] - from;

	if (len > size * count) {
		len = size * count;
	}
	if (len) {
		memcpy(into, up->pieces[second] + from, len);
	}
	up->at += len;
	return len;
}

/* libcurl asks to rewind when it wants to send a body again: a write must come back to us instead. */
static int on_rewind(void *context, curl_off_t offset, int origin)
{
	upload *up = context;

	if (!up->repeatable || origin != SEEK_SET || offset < 0 || (size_t) offset > upload_length(up)) {
		return CURL_SEEKFUNC_FAIL;
	}
	up->at = (size_t) offset;
	up->sent = true;
	return CURL_SEEKFUNC_OK;
}

b24_pool *b24_pool_new(void)
{
	return calloc(1, sizeof(b24_pool));
}

void b24_pool_free(b24_pool *pool)
{
	if (pool->multi && pool->pid == (int) getpid()) {
		curl_multi_cleanup(pool->multi);
	}
	free(pool);
}

static CURLM *multi_of(b24_pool *pool)
{
	int pid = (int) getpid();

	if (!pool->multi || pool->pid != pid) {
		pool->multi = curl_multi_init();
		pool->pid = pid;
		pool->connections = 0;
		curl_multi_setopt(pool->multi, CURLMOPT_MAXCONNECTS, MAX_CONNECTIONS);
	}
	return pool->multi;
}

bool b24_http_is_supported(void)
{
#if LIBCURL_VERSION_NUM >= 0x075700
	const unsigned needed = 0x075700;
#elif LIBCURL_VERSION_NUM >= 0x075500
	const unsigned needed = 0x075500;
#else
	const unsigned needed = 0;
#endif

	return curl_version_info(CURLVERSION_NOW)->version_num >= needed;
}

static void set_protocols(CURL *easy, bool allow_http)
{
#if LIBCURL_VERSION_NUM >= 0x075500
	curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, allow_http ? "http,https" : "https");
#else
	curl_easy_setopt(easy, CURLOPT_PROTOCOLS, allow_http ? CURLPROTO_HTTP | CURLPROTO_HTTPS : CURLPROTO_HTTPS);
#endif
}

static void set_trust(CURL *easy, const char *cainfo, bool insecure)
{
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, insecure ? 0L : 1L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, insecure ? 0L : 2L);
	curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long) CURL_SSLVERSION_TLSv1_2);
	if (cainfo) {
		curl_easy_setopt(easy, CURLOPT_CAINFO, cainfo);
		return;
	}
	b24_trust_system(easy);
}

static void set_connection(CURL *easy, const b24_transport *transport)
{
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
	/* Who has given up does not wait for a name server that does not answer. */
	curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#endif
	curl_easy_setopt(easy, CURLOPT_NETRC, (long) CURL_NETRC_IGNORED);
	curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
	curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, IDLE_SECONDS);
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_2TLS);
	/* Over plain HTTP nobody learns before the first answer whether connections can be shared: no use in waiting. */
	curl_easy_setopt(easy, CURLOPT_PIPEWAIT, transport->allow_http ? 0L : 1L);
	curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, transport->timeout_ms);
	curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, transport->connect_timeout_ms);
	curl_easy_setopt(easy, CURLOPT_USERAGENT, transport->user_agent);
	if (transport->proxy) {
		curl_easy_setopt(easy, CURLOPT_PROXY, transport->proxy);
	}
}

static bool add_header(b24_transfer *transfer, const char *line)
{
	struct curl_slist *longer = curl_slist_append(transfer->headers, line);

	transfer->headers = longer ? longer : transfer->headers;
	return longer != NULL;
}

static bool set_headers(b24_transfer *transfer, const b24_request *request)
{
	static const char *const types[] = {
		[B24_POST_JSON] = "Content-Type: application/json",
		[B24_POST_FORM] = "Content-Type: application/x-www-form-urlencoded",
		[B24_GET] = "Content-Type:",
	};
	char id[64];

	snprintf(id, sizeof(id), "X-Request-ID: %s", request->id);
	/* An empty "Expect:" keeps libcurl from waiting a second before it sends a large body. */
	if (!add_header(transfer, types[request->verb]) || !add_header(transfer, "Accept: application/json")
		|| !add_header(transfer, "Expect:") || !add_header(transfer, id)) {
		return false;
	}
	curl_easy_setopt(transfer->easy, CURLOPT_HTTPHEADER, transfer->headers);
	return true;
}

static void set_upload(b24_transfer *transfer, const b24_request *request)
{
	bool headed = request->head && request->head->len;

	transfer->up = (upload) {
		.pieces = {headed ? request->head->data : NULL, request->body->data + headed},
		.lengths = {headed ? request->head->len : 0, request->body->len - headed},
		.repeatable = request->repeatable,
	};
	curl_easy_setopt(transfer->easy, CURLOPT_POST, 1L);
	curl_easy_setopt(transfer->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) upload_length(&transfer->up));
	curl_easy_setopt(transfer->easy, CURLOPT_READFUNCTION, on_upload);
	curl_easy_setopt(transfer->easy, CURLOPT_READDATA, &transfer->up);
	curl_easy_setopt(transfer->easy, CURLOPT_SEEKFUNCTION, on_rewind);
	curl_easy_setopt(transfer->easy, CURLOPT_SEEKDATA, &transfer->up);
}

static void set_answer(b24_transfer *transfer)
{
	CURL *easy = transfer->easy;

	curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
	curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
	curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->message);
	curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
}

static bool attach(b24_transfer *transfer, const b24_transport *transport, const b24_request *request)
{
	CURLM *multi = multi_of(transfer->pool);

	transfer->pid = transfer->pool->pid;
	transfer->easy = curl_easy_init();
	if (!multi || !transfer->easy || !set_headers(transfer, request)) {
		return false;
	}
	set_protocols(transfer->easy, transport->allow_http);
	set_trust(transfer->easy, transport->cainfo, transport->insecure);
	set_connection(transfer->easy, transport);
	set_answer(transfer);
	if (request->verb != B24_GET) {
		set_upload(transfer, request);
	} else if (!request->repeatable) {
		/* Without a body to rewind libcurl would repeat it on its own; on a fresh connection it never does. */
		curl_easy_setopt(transfer->easy, CURLOPT_FRESH_CONNECT, 1L);
	}
	return curl_easy_setopt(transfer->easy, CURLOPT_URL, request->url) == CURLE_OK
		&& curl_multi_add_handle(multi, transfer->easy) == CURLM_OK;
}

b24_transfer *b24_transfer_start(b24_pool *pool, const b24_transport *transport, const b24_request *request)
{
	b24_transfer *transfer = calloc(1, sizeof(*transfer));

	if (!transfer) {
		return NULL;
	}
	transfer->pool = pool;
	transfer->max_response_bytes = transport->max_response_bytes;
	if (!attach(transfer, transport, request)) {
		b24_transfer_free(transfer);
		return NULL;
	}
	return transfer;
}

static void release_handle(b24_transfer *transfer)
{
	/* In a forked child the handle stands on the parent's connection: forget it, touch nothing. */
	if (transfer->easy && transfer->pid == (int) getpid()) {
		curl_multi_remove_handle(transfer->pool->multi, transfer->easy);
		curl_easy_cleanup(transfer->easy);
		curl_slist_free_all(transfer->headers);
	}
	transfer->easy = NULL;
	transfer->headers = NULL;
}

void b24_transfer_free(b24_transfer *transfer)
{
	if (transfer) {
		release_handle(transfer);
		b24_buffer_free(&transfer->response.body);
		free(transfer);
	}
}

/* Codes that libcurl gives before a byte of the request can have left. */
static const struct {
	CURLcode code;
	b24_outcome outcome;
} before_sending[] = {
	{CURLE_COULDNT_RESOLVE_PROXY, B24_NOT_SENT},
	{CURLE_COULDNT_RESOLVE_HOST, B24_NOT_SENT},
	{CURLE_COULDNT_CONNECT, B24_NOT_SENT},
	{CURLE_SSL_CONNECT_ERROR, B24_NOT_SENT},
	{CURLE_UNSUPPORTED_PROTOCOL, B24_IMPOSSIBLE},
	{CURLE_URL_MALFORMAT, B24_IMPOSSIBLE},
	{CURLE_PEER_FAILED_VERIFICATION, B24_IMPOSSIBLE},
	{CURLE_SSL_CACERT_BADFILE, B24_IMPOSSIBLE},
	{CURLE_SSL_CERTPROBLEM, B24_IMPOSSIBLE},
	{CURLE_SSL_CIPHER, B24_IMPOSSIBLE},
};

static b24_outcome outcome_of(const b24_transfer *transfer, CURLcode code)
{
	if (transfer->response.outcome == B24_TOO_LARGE) {
		return B24_TOO_LARGE;
	}
	if (code == CURLE_OK) {
		/* libcurl is content with a head that broke off. */
		return transfer->head_is_whole ? B24_ANSWERED : B24_LOST;
	}
	/* Also an attempt that could not connect may be libcurl's second, after the first had gone out. */
	if (transfer->up.at > 0 || transfer->up.sent) {
		return B24_LOST;
	}
	for (size_t i = 0; i < sizeof(before_sending) / sizeof(*before_sending); i++) {
		if (before_sending[i].code == code) {
			return before_sending[i].outcome;
		}
	}
	/* Without one byte of its body taken, the portal got a request that is not whole. */
	return upload_length(&transfer->up) > 0 ? B24_NOT_SENT : B24_LOST;
}

static void copy_text(char *into, size_t size, const char *text)
{
	size_t len = strlen(text);

	len = len < size ? len : size - 1;
	memcpy(into, text, len);
	into[len] = '\0';
}

static void copy_content_type(CURL *easy, b24_response *response)
{
	char *text = NULL;

	if (curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &text) == CURLE_OK && text) {
		copy_text(response->content_type, sizeof(response->content_type), text);
	}
}

static double seconds(CURL *easy, CURLINFO info)
{
	curl_off_t microseconds = 0;

	curl_easy_getinfo(easy, info, &microseconds);
	return (double) microseconds / 1e6;
}

static void measure(CURL *easy, b24_response *response)
{
	curl_off_t sent = 0, received = 0;

	curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &response->status);
	curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &response->connections);
	curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &sent);
	curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &received);
	response->bytes_sent = (int64_t) sent;
	response->bytes_received = (int64_t) received;
	response->seconds = seconds(easy, CURLINFO_TOTAL_TIME_T);
	response->dns = seconds(easy, CURLINFO_NAMELOOKUP_TIME_T);
	response->connect = seconds(easy, CURLINFO_CONNECT_TIME_T);
	response->tls = seconds(easy, CURLINFO_APPCONNECT_TIME_T);
	response->first_byte = seconds(easy, CURLINFO_STARTTRANSFER_TIME_T);
}

/* Of a proxy's address that it cannot use libcurl tells all there is, with the password; a long one is cut to fit. */
static bool quotes_proxy(const char *message)
{
	return b24_contains(message, "unsupported proxy") || (b24_contains(message, "proxy") && strchr(message, '@'));
}

/* That we refused to rewind is our affair; what happened is that a kept connection died. */
static const char *words_for(const b24_transfer *transfer, CURLcode code)
{
	if (code == CURLE_OK) {
		return "The answer broke off in its head";
	}
	if (code == CURLE_SEND_FAIL_REWIND) {
		return "The connection broke after the request was sent";
	}
	if (quotes_proxy(transfer->message)) {
		return "The proxy's address is not one that can be used";
	}
	return *transfer->message ? transfer->message : curl_easy_strerror(code);
}

static void finish(b24_transfer *transfer, CURLcode code)
{
	b24_response *response = &transfer->response;

	response->outcome = outcome_of(transfer, code);
	if (response->outcome != B24_ANSWERED) {
		copy_text(response->message, sizeof(response->message), words_for(transfer, code));
	}
	measure(transfer->easy, response);
	copy_content_type(transfer->easy, response);
	transfer->pool->connections += response->connections;
	release_handle(transfer);
}

b24_response *b24_transfer_response(b24_transfer *transfer)
{
	if (transfer->easy && transfer->pid != (int) getpid()) {
		release_handle(transfer);
		transfer->response.outcome = B24_LOST;
		strcpy(transfer->response.message, "The request belongs to the parent process");
	}
	return &transfer->response;
}

void b24_pool_perform(b24_pool *pool)
{
	int left;
	CURLMsg *message;
	CURLM *multi = multi_of(pool);

	curl_multi_perform(multi, &left);
	while ((message = curl_multi_info_read(multi, &left))) {
		if (message->msg == CURLMSG_DONE) {
			CURLcode code = message->data.result;
			b24_transfer *transfer = NULL;

			curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **) &transfer);
			finish(transfer, code);
		}
	}
}

void b24_pool_wait(b24_pool *pool, int milliseconds)
{
	curl_multi_poll(multi_of(pool), NULL, 0, milliseconds, NULL);
}

long b24_pool_connections(const b24_pool *pool)
{
	return pool->multi && pool->pid == (int) getpid() ? pool->connections : 0;
}
