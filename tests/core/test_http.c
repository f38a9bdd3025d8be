#include "check.h"
#include "gzip.h"
#include "wire.h"

#include "core/http.h"
#include "core/platform.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <dlfcn.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#define SHOTS 8

/* One test's server, pool and transfers; all of it goes when the test is over, however that ends. */
static struct {
	wire *wire;
	b24_pool *pool;
	b24_transport transport;
	size_t shots;
	b24_buffer bodies[SHOTS];
	b24_transfer *transfers[SHOTS];
	char *answer; /* that the server sends */
} here;

static int set_up(void **state)
{
	(void) state;
	memset(&here, 0, sizeof(here));
	here.pool = b24_pool_new();
	here.transport = (b24_transport) {.user_agent = "test/1",
		.timeout_ms = 5000,
		.connect_timeout_ms = 2000,
		.max_response_bytes = 1 << 20,
		.allow_http = true};
	return here.pool ? 0 : -1;
}

static int tear_down(void **state)
{
	(void) state;
	for (size_t i = 0; i < here.shots; i++) {
		b24_transfer_free(here.transfers[i]);
		b24_buffer_free(&here.bodies[i]);
	}
	b24_pool_free(here.pool);
	if (here.wire) {
		wire_stop(here.wire);
	}
	free(here.answer);
	unsetenv("all_proxy");
	return 0;
}

#define SERVE(steps) (here.wire = wire_start((steps), COUNT(steps)))

static const wire_step ok = {.status = 200, .body = "{\"result\":true}"};
static const wire_step hang_up = {.then = WIRE_CLOSE};

static b24_transfer *send_request(b24_request request, const char *body)
{
	size_t shot = here.shots++;

	assert_true(shot < SHOTS);
	assert_true(b24_buffer_puts(&here.bodies[shot], body));
	request.body = &here.bodies[shot];
	request.id = "a-name";
	here.transfers[shot] = b24_transfer_start(here.pool, &here.transport, &request);
	assert_non_null(here.transfers[shot]);
	return here.transfers[shot];
}

static b24_transfer *start_at(const char *url, const char *body, bool repeatable)
{
	return send_request((b24_request) {.url = url, .repeatable = repeatable}, body);
}

static b24_transfer *start(const char *method, const char *body, bool repeatable)
{
	char url[200];

	snprintf(url, sizeof(url), "%s%s", wire_base(here.wire), method);
	return start_at(url, body, repeatable);
}

static b24_response *finish(b24_transfer *transfer)
{
	b24_pool_perform(here.pool);
	for (int i = 0; i < 1000 && b24_transfer_response(transfer)->outcome == B24_RUNNING; i++) {
		b24_pool_wait(here.pool, 20);
		b24_pool_perform(here.pool);
	}
	assert_int_not_equal(b24_transfer_response(transfer)->outcome, B24_RUNNING);
	return b24_transfer_response(transfer);
}

static b24_response *by_verb(b24_verb verb, bool repeatable)
{
	char url[200];

	snprintf(url, sizeof(url), "%soauth/token/?a=1", wire_base(here.wire));
	return finish(send_request((b24_request) {.url = url, .verb = verb, .repeatable = repeatable},
		verb == B24_GET ? "" : "grant_type=refresh_token"));
}

static b24_response *post(const char *method, bool repeatable)
{
	return finish(start(method, "{\"a\":1}", repeatable));
}

static void an_answer_comes_whole(void **state)
{
	const wire_step steps[] = {ok};
	b24_response *response;

	(void) state;
	SERVE(steps);
	response = post("profile", true);
	assert_int_equal(response->outcome, B24_ANSWERED);
	assert_int_equal(response->status, 200);
	assert_string_equal(response->body.data, "{\"result\":true}");
	assert_int_equal(response->body.len, 15);
	assert_string_equal(response->content_type, "application/json; charset=utf-8");
	assert_string_equal(response->message, "");
	assert_int_equal(response->connections, 1);
	assert_int_equal(response->bytes_sent, 7);
	assert_int_equal(response->bytes_received, 15);
	assert_true(response->seconds > 0 && response->seconds < 5);
	assert_true(response->dns >= 0 && response->connect >= response->dns && response->first_byte >= response->connect);
	assert_true(response->seconds >= response->first_byte);
}

static void a_request_is_json_by_post(void **state)
{
	const wire_step steps[] = {ok};
	const wire_request *request;

	(void) state;
	SERVE(steps);
	post("crm.activity.list", true);
	request = wire_request_at(here.wire, 0);
	assert_memory_equal(request->head, "POST /rest/1/secret/crm.activity.list HTTP/1.1\r\n", 48);
	assert_non_null(strcasestr(request->head, "\r\nContent-Type: application/json\r\n"));
	assert_non_null(strcasestr(request->head, "\r\nAccept: application/json\r\n"));
	assert_non_null(strcasestr(request->head, "\r\nContent-Length: 7\r\n"));
	assert_non_null(strcasestr(request->head, "\r\nUser-Agent: test/1\r\n"));
	assert_non_null(strcasestr(request->head, "\r\nAccept-Encoding: "));
	assert_non_null(strcasestr(request->head, "\r\nX-Request-ID: a-name\r\n"));
	assert_null(strcasestr(request->head, "\r\nExpect:"));
	assert_string_equal(request->body, "{\"a\":1}");
}

static void a_form_goes_as_a_form(void **state)
{
	const wire_step steps[] = {ok};
	const wire_request *request;

	(void) state;
	SERVE(steps);
	assert_int_equal(by_verb(B24_POST_FORM, false)->outcome, B24_ANSWERED);
	request = wire_request_at(here.wire, 0);
	assert_memory_equal(request->head, "POST /rest/1/secret/oauth/token/?a=1 HTTP/1.1\r\n", 47);
	assert_non_null(strcasestr(request->head, "\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
	assert_string_equal(request->body, "grant_type=refresh_token");
}

static void a_get_has_no_body(void **state)
{
	const wire_step steps[] = {ok};
	const wire_request *request;

	(void) state;
	SERVE(steps);
	assert_int_equal(by_verb(B24_GET, false)->outcome, B24_ANSWERED);
	request = wire_request_at(here.wire, 0);
	assert_memory_equal(request->head, "GET /rest/1/secret/oauth/token/?a=1 HTTP/1.1\r\n", 46);
	assert_null(strcasestr(request->head, "\r\nContent-"));
	assert_int_equal(request->body_len, 0);
}

static void a_large_body_goes_out_byte_for_byte(void **state)
{
	const wire_step steps[] = {ok};
	const size_t size = 3000000;
	char *body = malloc(size + 1);

	(void) state;
	for (size_t i = 0; i < size; i++) {
		body[i] = (char) (' ' + i * 31 % 90);
	}
	body[size] = '\0';
	SERVE(steps);
	assert_int_equal(finish(start("batch", body, false))->outcome, B24_ANSWERED);
	assert_int_equal(wire_request_at(here.wire, 0)->body_len, size);
	assert_memory_equal(wire_request_at(here.wire, 0)->body, body, size);
	assert_null(strcasestr(wire_request_at(here.wire, 0)->head, "Expect"));
	free(body);
}

static void a_connection_is_kept(void **state)
{
	const wire_step steps[] = {ok};

	(void) state;
	SERVE(steps);
	for (int i = 0; i < 5; i++) {
		b24_response *response = post("profile", i % 2);

		assert_int_equal(response->outcome, B24_ANSWERED);
		assert_int_equal(response->connections, i == 0);
	}
	assert_int_equal(wire_connections(here.wire), 1);
	assert_int_equal(b24_pool_connections(here.pool), 1);
}

static void a_closed_connection_is_replaced(void **state)
{
	const wire_step steps[] = {
		{.status = 200, .headers = "Connection: close\r\n", .body = "{}", .then = WIRE_CLOSE}, ok};

	(void) state;
	SERVE(steps);
	assert_int_equal(post("profile", false)->outcome, B24_ANSWERED);
	assert_int_equal(post("crm.activity.add", false)->outcome, B24_ANSWERED);
	assert_int_equal(wire_connections(here.wire), 2);
	assert_int_equal(wire_requests(here.wire), 2);
	assert_int_equal(b24_pool_connections(here.pool), 2);
}

static void any_status_is_an_answer(void **state)
{
	const wire_step steps[] = {{.status = 400, .body = "{\"error\":\"\"}"}, {.status = 404, .body = "{}"},
		{.status = 429, .body = "{}"}, {.status = 500, .body = "<html>"}, {.status = 502},
		{.status = 503, .body = "{}"}};

	(void) state;
	SERVE(steps);
	for (size_t i = 0; i < COUNT(steps); i++) {
		b24_response *response = post("profile", true);

		assert_int_equal(response->outcome, B24_ANSWERED);
		assert_int_equal(response->status, steps[i].status);
		assert_int_equal(response->body.len, steps[i].body ? strlen(steps[i].body) : 0);
	}
	assert_int_equal(wire_connections(here.wire), 1);
}

static void a_redirect_is_not_followed(void **state)
{
	const wire_step steps[] = {
		{.status = 302, .headers = "Location: https://other.example:8443/rest/1/secret/profile\r\n", .body = "moved"}};
	b24_response *response;

	(void) state;
	SERVE(steps);
	response = post("profile", true);
	assert_int_equal(response->outcome, B24_ANSWERED);
	assert_int_equal(response->status, 302);
	assert_string_equal(response->location, "https://other.example:8443/rest/1/secret/profile");
	assert_int_equal(wire_requests(here.wire), 1);
}

static void a_relative_address_comes_as_it_was_sent(void **state)
{
	const wire_step steps[] = {{.status = 302, .headers = "LOCATION:  /login/?x=1 \r\n", .body = ""}};

	(void) state;
	SERVE(steps);
	assert_string_equal(post("profile", true)->location, "/login/?x=1");
}

static void long_texts_are_cut_to_fit(void **state)
{
	static char headers[1200];
	const wire_step steps[] = {{.status = 302, .headers = headers, .body = ""}};
	b24_response *response;

	(void) state;
	strcpy(headers, "Location: https://other.example/");
	memset(headers + strlen(headers), 'x', 700);
	strcpy(headers + strlen(headers), "\r\n");
	SERVE(steps);
	response = post("profile", true);
	assert_int_equal(strlen(response->location), sizeof(response->location) - 1);
	assert_memory_equal(response->location, "https://other.example/xxx", 25);
}

static void an_interim_answer_is_passed_over(void **state)
{
	const wire_step steps[] = {{.raw = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"}};

	(void) state;
	SERVE(steps);
	assert_int_equal(post("profile", false)->outcome, B24_ANSWERED);
	assert_int_equal(b24_transfer_response(here.transfers[0])->status, 200);
	assert_string_equal(b24_transfer_response(here.transfers[0])->body.data, "{}");
}

static void a_chunked_answer_comes_whole(void **state)
{
	const wire_step steps[] = {
		{.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"r\r\n4;x=y\r\n\":1}\r\n0\r\n\r\n"}, ok};

	(void) state;
	SERVE(steps);
	assert_string_equal(post("profile", false)->body.data, "{\"r\":1}");
	assert_int_equal(post("profile", false)->connections, 0);
}

static void a_trailer_is_no_head(void **state)
{
	const wire_step steps[] = {{.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: Server-Timing\r\n\r\n"
									   "2\r\n{}\r\n0\r\nServer-Timing: app;dur=1\r\n\r\n"}, ok};

	(void) state;
	SERVE(steps);
	assert_int_equal(post("crm.activity.add", false)->outcome, B24_ANSWERED);
	assert_string_equal(b24_transfer_response(here.transfers[0])->body.data, "{}");
	assert_string_equal(b24_transfer_response(here.transfers[0])->message, "");
	assert_int_equal(post("profile", false)->connections, 0);
}

static void an_answer_may_end_with_the_connection(void **state)
{
	const wire_step steps[] = {{.raw = "HTTP/1.1 200 OK\r\n\r\n{\"result\":1}", .then = WIRE_CLOSE}};

	(void) state;
	SERVE(steps);
	assert_int_equal(post("profile", false)->outcome, B24_ANSWERED);
	assert_string_equal(b24_transfer_response(here.transfers[0])->body.data, "{\"result\":1}");
}

static b24_outcome outcome_of_write(const wire_step *step)
{
	here.wire = wire_start(step, 1);
	return post("crm.activity.add", false)->outcome;
}

/* Whatever is cut, wherever: the portal may have executed it. */
static void a_cut_answer_is_lost(void **state)
{
	static const wire_step cuts[] = {
		{.raw = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"result\":", .then = WIRE_CLOSE},
		{.raw = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"result\":", .then = WIRE_RESET},
		{.raw = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", .then = WIRE_CLOSE},
		{.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{\"result\":", .then = WIRE_CLOSE},
		{.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", .then = WIRE_CLOSE},
		{.then = WIRE_CLOSE},
		{.then = WIRE_RESET},
	};

	for (size_t i = 0; i < COUNT(cuts); i++) {
		assert_int_equal(outcome_of_write(&cuts[i]), B24_LOST);
		assert_string_not_equal(b24_transfer_response(here.transfers[0])->message, "");
		assert_int_equal(wire_requests(here.wire), 1);
		tear_down(state);
		set_up(state);
	}
}

static void an_answer_cut_in_its_head_is_lost(void **state)
{
	static const wire_step cuts[] = {{.raw = "HTTP/1.1 200 OK\r\nContent-Le", .then = WIRE_CLOSE},
		{.raw = "HTTP/1.1 200 OK\r\nServer: x\r\n", .then = WIRE_CLOSE},
		{.raw = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n", .then = WIRE_CLOSE}};

	for (size_t i = 0; i < COUNT(cuts); i++) {
		assert_int_equal(outcome_of_write(&cuts[i]), B24_LOST);
		assert_string_equal(b24_transfer_response(here.transfers[0])->message, "The answer broke off in its head");
		tear_down(state);
		set_up(state);
	}
}

/* What came back is no HTTP, but it came back: the request had arrived. */
static void an_answer_in_no_language_is_lost(void **state)
{
	const wire_step steps[] = {{.raw = "220 ready when you are\r\n", .then = WIRE_CLOSE}};

	(void) state;
	SERVE(steps);
	assert_int_equal(post("crm.activity.add", false)->outcome, B24_LOST);
	assert_int_equal(wire_requests(here.wire), 1);
	assert_string_equal(wire_request_at(here.wire, 0)->body, "{\"a\":1}");
}

static void a_write_on_a_dead_connection_is_sent_once(void **state)
{
	const wire_step steps[] = {ok, hang_up, ok};

	(void) state;
	SERVE(steps);
	assert_int_equal(post("profile", true)->outcome, B24_ANSWERED);
	assert_int_equal(post("crm.activity.add", false)->outcome, B24_LOST);
	assert_int_equal(wire_requests(here.wire), 2);
	assert_int_equal(wire_request_at(here.wire, 1)->connection, 0);
	assert_string_equal(wire_request_at(here.wire, 1)->body, "{\"a\":1}");
	assert_int_equal(post("crm.activity.add", false)->outcome, B24_ANSWERED);
	assert_int_equal(wire_requests(here.wire), 3);
}

static void a_read_on_a_dead_connection_is_sent_again(void **state)
{
	const wire_step steps[] = {ok, hang_up, ok};
	b24_response *response;

	(void) state;
	SERVE(steps);
	assert_int_equal(post("profile", true)->outcome, B24_ANSWERED);
	response = post("crm.activity.list", true);
	assert_int_equal(response->outcome, B24_ANSWERED);
	assert_string_equal(response->body.data, "{\"result\":true}");
	assert_int_equal(wire_requests(here.wire), 3);
	assert_string_equal(wire_request_at(here.wire, 2)->body, "{\"a\":1}");
	assert_int_equal(wire_request_at(here.wire, 2)->connection, 1);
}

/* A refresh token, which is good for one use, may go out by GET: libcurl repeats what has no body of its own accord. */
static void a_get_that_changes_something_is_sent_once(void **state)
{
	const wire_step steps[] = {ok, hang_up, ok};

	(void) state;
	SERVE(steps);
	post("profile", true);
	assert_int_equal(by_verb(B24_GET, false)->outcome, B24_LOST);
	assert_int_equal(wire_requests(here.wire), 2);
}

static void a_get_that_changes_nothing_is_sent_again(void **state)
{
	const wire_step steps[] = {ok, hang_up, ok};

	(void) state;
	SERVE(steps);
	post("profile", true);
	assert_int_equal(by_verb(B24_GET, true)->outcome, B24_ANSWERED);
	assert_int_equal(wire_requests(here.wire), 3);
}

static void a_large_write_on_a_dead_connection_is_sent_once(void **state)
{
	const wire_step steps[] = {ok, {.early = true, .then = WIRE_RESET}, ok};
	char *body = calloc(1, 2000001);

	(void) state;
	memset(body, ' ', 2000000);
	SERVE(steps);
	post("profile", true);
	assert_int_equal(finish(start("crm.activity.add", body, false))->outcome, B24_LOST);
	assert_int_equal(wire_requests(here.wire), 2);
	free(body);
}

/* The new connection that libcurl would try is refused, which tells nothing of what became of the old one's write. */
static void a_write_is_lost_when_the_server_dies_over_it(void **state)
{
	const wire_step steps[] = {ok, {.then = WIRE_QUIT}};

	(void) state;
	SERVE(steps);
	assert_int_equal(post("profile", true)->outcome, B24_ANSWERED);
	assert_int_equal(post("crm.activity.add", false)->outcome, B24_LOST);
	assert_string_equal(wire_request_at(here.wire, 1)->body, "{\"a\":1}");
}

static void a_read_is_lost_when_the_server_dies_over_it(void **state)
{
	const wire_step steps[] = {ok, {.then = WIRE_QUIT}};

	(void) state;
	SERVE(steps);
	post("profile", true);
	assert_int_equal(post("crm.activity.list", true)->outcome, B24_LOST);
	assert_int_equal(wire_requests(here.wire), 2);
}

static void a_refused_connection_sends_nothing(void **state)
{
	(void) state;
	here.wire = wire_start(NULL, 0);
	assert_int_equal(post("crm.activity.add", false)->outcome, B24_NOT_SENT);
	assert_string_not_equal(b24_transfer_response(here.transfers[0])->message, "");
	assert_int_equal(b24_pool_connections(here.pool), 0);
}

static int listen_on(int *listener, int backlog, struct sockaddr_in *address)
{
	socklen_t len = sizeof(*address);

	*address = (struct sockaddr_in) {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	*listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
	assert_int_equal(bind(*listener, (struct sockaddr *) address, len), 0);
	assert_int_equal(listen(*listener, backlog), 0);
	assert_int_equal(getsockname(*listener, (struct sockaddr *) address, &len), 0);
	return ntohs(address->sin_port);
}

static void a_connection_that_does_not_come_about_sends_nothing(void **state)
{
	struct sockaddr_in address;
	int listener, clients[3];
	double begun = b24_now();
	char url[100];

	(void) state;
	snprintf(url, sizeof(url), "http://127.0.0.1:%d/", listen_on(&listener, 0, &address));
	/* They fill the queue, and nobody accepts. */
	for (size_t i = 0; i < COUNT(clients); i++) {
		clients[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
		connect(clients[i], (struct sockaddr *) &address, sizeof(address));
	}
	here.transport.connect_timeout_ms = 150;
	assert_int_equal(finish(start_at(url, "{}", false))->outcome, B24_NOT_SENT);
	assert_true(b24_now() - begun < 2);
	for (size_t i = 0; i < COUNT(clients); i++) {
		close(clients[i]);
	}
	close(listener);
}

static void an_unknown_host_is_sent_nothing(void **state)
{
	char url[200] = "http://";

	(void) state;
	/* A label of 70 letters cannot be asked for, so no name server is. */
	memset(url + 7, 'x', 70);
	strcpy(url + 77, ".invalid/rest/");
	assert_int_equal(finish(start_at(url, "{}", false))->outcome, B24_NOT_SENT);
}

static void a_server_that_speaks_no_tls_is_sent_nothing(void **state)
{
	struct sockaddr_in address;
	b24_transfer *transfer;
	int listener, client = -1;
	char url[100];

	(void) state;
	snprintf(url, sizeof(url), "https://127.0.0.1:%d/rest/", listen_on(&listener, 8, &address));
	transfer = start_at(url, "{}", false);
	for (int i = 0; i < 500 && client < 0; i++) {
		b24_pool_perform(here.pool);
		b24_pool_wait(here.pool, 10);
		client = accept(listener, NULL, NULL);
	}
	assert_int_equal(send(client, "HTTP/1.1 400 Bad Request\r\n\r\n", 28, MSG_NOSIGNAL), 28);
	assert_int_equal(finish(transfer)->outcome, B24_NOT_SENT);
	close(client);
	close(listener);
}

static void a_proxys_password_is_not_told(void **state)
{
	static const char *const proxies[] = {"foo://user:s3cretpw@127.0.0.1:1", "http://user:s3cretpw@127.0.0.1:99999",
		"http://user:s3cretpw@127.0.0.1:1", "http://user:s3cretpw@:1", "user:s3cretpw@127.0.0.1:x", "https://user:s3cretpw@[::g]:1"};

	(void) state;
	for (size_t i = 0; i < 2 * COUNT(proxies); i++) {
		const char *message;

		setenv("all_proxy", proxies[i / 2], 1);
		here.transport.proxy = i % 2 ? proxies[i / 2] : NULL;
		message = finish(start_at("http://acme.example/", "{}", false))->message;
		assert_string_not_equal(message, "");
		assert_null(strstr(message, "s3cret"));
		tear_down(state);
		set_up(state);
	}
}

#if LIBCURL_VERSION_NUM >= 0x075700
/* libcurl's own lookups come here, too. */
int getaddrinfo(const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **result)
{
	int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **);

	if (host && strcmp(host, "silent.invalid") == 0) {
		sleep(3);
		return EAI_AGAIN;
	}
	*(void **) &real = dlsym(RTLD_NEXT, "getaddrinfo");
	return real(host, service, hints, result);
}

static void a_name_server_that_is_silent_is_not_waited_for(void **state)
{
	double begun = b24_now();

	(void) state;
	here.transport.connect_timeout_ms = 150;
	assert_int_equal(finish(start_at("http://silent.invalid/", "{}", false))->outcome, B24_NOT_SENT);
	b24_transfer_free(start_at("http://silent.invalid/", "{}", false));
	here.transfers[1] = NULL;
	assert_true(b24_now() - begun < 2.5);
}
#endif

static void what_cannot_work_is_impossible(void **state)
{
	static const char *const urls[] = {
		"ftp://127.0.0.1/", "file:///etc/hostname", "no scheme at all", "http://", "gopher://x/"};

	(void) state;
	for (size_t i = 0; i < COUNT(urls); i++) {
		b24_response *response = finish(start_at(urls[i], "{}", false));

		if (response->outcome != B24_IMPOSSIBLE) {
			fail_msg("%s has outcome %d", urls[i], (int) response->outcome);
		}
		assert_string_not_equal(response->message, "");
	}
}

static void plain_http_must_be_allowed(void **state)
{
	const wire_step steps[] = {ok};

	(void) state;
	SERVE(steps);
	here.transport.allow_http = false;
	assert_int_equal(post("profile", false)->outcome, B24_IMPOSSIBLE);
	assert_int_equal(wire_connections(here.wire), 0);
}

static void an_answer_as_large_as_allowed_comes(void **state)
{
	const wire_step steps[] = {ok};

	(void) state;
	SERVE(steps);
	here.transport.max_response_bytes = 15;
	assert_int_equal(post("profile", false)->outcome, B24_ANSWERED);
	here.transport.max_response_bytes = 14;
	assert_int_equal(post("profile", false)->outcome, B24_TOO_LARGE);
	here.transport.max_response_bytes = 0;
	assert_int_equal(post("profile", false)->outcome, B24_TOO_LARGE);
}

static void too_large_an_answer_is_not_read_on(void **state)
{
	static char body[400001];
	const wire_step steps[] = {{.status = 200, .body = body}, ok};
	b24_response *response;

	(void) state;
	memset(body, 'x', sizeof(body) - 1);
	SERVE(steps);
	here.transport.max_response_bytes = 100000;
	response = post("profile", false);
	assert_int_equal(response->outcome, B24_TOO_LARGE);
	assert_true(response->body.len <= 100000);
	assert_int_equal(post("profile", false)->outcome, B24_ANSWERED);
}

/* Serves `runs` times 258 letters, compressed; gives the length of the answer. */
static size_t serve_compressed(size_t runs, wire_then then)
{
	wire_step step = {.then = then};
	size_t gzip_len;
	char *gzip = gzip_of_letter('a', runs, &gzip_len);

	here.answer = malloc(gzip_len + 200);
	step.raw = here.answer;
	step.raw_len = gzip_len
		+ (size_t) sprintf(
			here.answer, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %zu\r\n\r\n", gzip_len);
	memcpy(here.answer + step.raw_len - gzip_len, gzip, gzip_len);
	free(gzip);
	here.wire = wire_start(&step, 1);
	return step.raw_len;
}

static void a_compressed_answer_is_unpacked(void **state)
{
	b24_response *response;

	(void) state;
	serve_compressed(400, WIRE_KEEP);
	response = post("profile", false);
	assert_int_equal(response->outcome, B24_ANSWERED);
	assert_int_equal(response->body.len, 1 + 400 * 258);
	assert_int_equal(strspn(response->body.data, "a"), response->body.len);
	assert_int_equal(response->body.data[response->body.len], 0);
	assert_true(response->bytes_received < 1000);
}

static void a_bomb_is_counted_unpacked(void **state)
{
	b24_response *response;

	(void) state;
	assert_true(serve_compressed(20000, WIRE_CLOSE) < 100000);
	here.transport.max_response_bytes = 200000;
	response = post("profile", false);
	assert_int_equal(response->outcome, B24_TOO_LARGE);
	assert_true(response->body.len <= 200000);
}

static void a_broken_compression_is_lost(void **state)
{
	const wire_step steps[] = {
		{.status = 200, .headers = "Content-Encoding: gzip\r\n", .body = "this is no gzip at all"}};

	(void) state;
	SERVE(steps);
	assert_int_equal(post("profile", false)->outcome, B24_LOST);
}

static void a_slow_answer_is_lost(void **state)
{
	const wire_step steps[] = {{.status = 200, .body = "{}", .hold = true}};
	double begun = b24_now();

	(void) state;
	SERVE(steps);
	here.transport.timeout_ms = 400;
	assert_int_equal(post("crm.activity.add", false)->outcome, B24_LOST);
	assert_true(b24_now() - begun >= 0.39 && b24_now() - begun < 4);
	assert_int_equal(wire_requests(here.wire), 1);
}

/* Nothing of an empty body can be missing, so it may have been executed, too. */
static void a_request_without_a_body_is_lost_as_well(void **state)
{
	const wire_step steps[] = {hang_up};

	(void) state;
	SERVE(steps);
	assert_int_equal(finish(start("crm.activity.add", "", false))->outcome, B24_LOST);
	assert_int_equal(wire_requests(here.wire), 1);
}

static void a_cancelled_transfer_leaves_the_pool_usable(void **state)
{
	const wire_step steps[] = {{.status = 200, .body = "{}", .hold = true}, ok};
	b24_transfer *transfer;

	(void) state;
	SERVE(steps);
	transfer = start("crm.activity.list", "{}", true);
	while (wire_requests(here.wire) < 1) {
		b24_pool_perform(here.pool);
		b24_pool_wait(here.pool, 5);
	}
	b24_transfer_free(transfer);
	here.transfers[0] = NULL;
	assert_int_equal(post("profile", false)->outcome, B24_ANSWERED);
	assert_string_equal(b24_transfer_response(here.transfers[1])->body.data, "{\"result\":true}");
	assert_int_equal(wire_connections(here.wire), 2);
}

static void freeing_nothing_is_nothing(void **state)
{
	(void) state;
	b24_transfer_free(NULL);
	b24_pool_perform(here.pool);
	assert_int_equal(b24_pool_connections(here.pool), 0);
}

#define WITH_STAGE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STAGE(an_answer_comes_whole),
		WITH_STAGE(a_request_is_json_by_post),
		WITH_STAGE(a_form_goes_as_a_form),
		WITH_STAGE(a_get_has_no_body),
		WITH_STAGE(a_large_body_goes_out_byte_for_byte),
		WITH_STAGE(a_connection_is_kept),
		WITH_STAGE(a_closed_connection_is_replaced),
		WITH_STAGE(any_status_is_an_answer),
		WITH_STAGE(a_redirect_is_not_followed),
		WITH_STAGE(a_relative_address_comes_as_it_was_sent),
		WITH_STAGE(long_texts_are_cut_to_fit),
		WITH_STAGE(an_interim_answer_is_passed_over),
		WITH_STAGE(a_chunked_answer_comes_whole),
		WITH_STAGE(a_trailer_is_no_head),
		WITH_STAGE(an_answer_may_end_with_the_connection),
		WITH_STAGE(a_cut_answer_is_lost),
		WITH_STAGE(an_answer_cut_in_its_head_is_lost),
		WITH_STAGE(an_answer_in_no_language_is_lost),
		WITH_STAGE(a_write_on_a_dead_connection_is_sent_once),
		WITH_STAGE(a_read_on_a_dead_connection_is_sent_again),
		WITH_STAGE(a_get_that_changes_something_is_sent_once),
		WITH_STAGE(a_get_that_changes_nothing_is_sent_again),
		WITH_STAGE(a_large_write_on_a_dead_connection_is_sent_once),
		WITH_STAGE(a_write_is_lost_when_the_server_dies_over_it),
		WITH_STAGE(a_read_is_lost_when_the_server_dies_over_it),
		WITH_STAGE(a_refused_connection_sends_nothing),
		WITH_STAGE(a_connection_that_does_not_come_about_sends_nothing),
		WITH_STAGE(an_unknown_host_is_sent_nothing),
		WITH_STAGE(a_server_that_speaks_no_tls_is_sent_nothing),
		WITH_STAGE(a_proxys_password_is_not_told),
#if LIBCURL_VERSION_NUM >= 0x075700
		WITH_STAGE(a_name_server_that_is_silent_is_not_waited_for),
#endif
		WITH_STAGE(what_cannot_work_is_impossible),
		WITH_STAGE(plain_http_must_be_allowed),
		WITH_STAGE(an_answer_as_large_as_allowed_comes),
		WITH_STAGE(too_large_an_answer_is_not_read_on),
		WITH_STAGE(a_compressed_answer_is_unpacked),
		WITH_STAGE(a_bomb_is_counted_unpacked),
		WITH_STAGE(a_broken_compression_is_lost),
		WITH_STAGE(a_slow_answer_is_lost),
		WITH_STAGE(a_request_without_a_body_is_lost_as_well),
		WITH_STAGE(a_cancelled_transfer_leaves_the_pool_usable),
		WITH_STAGE(freeing_nothing_is_nothing),
	};

	unsetenv("http_proxy");
	unsetenv("all_proxy");
	unsetenv("ALL_PROXY");
	return cmocka_run_group_tests_name("http", tests, NULL, NULL);
}
