#include "wire.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define CONNECTIONS 64
#define PATIENCE_MS 5000

typedef struct {
	wire *wire;
	int number, socket;
	pthread_t thread;
	char *bytes; /* read and not yet taken as a request */
	size_t len, room;
	const char *newest; /* body of the newest request */
} connection;

struct wire {
	int listener, port;
	char base[64];
	wire_step *steps;
	size_t step_count;
	pthread_t acceptor;
	pthread_mutex_t lock;
	bool stopping, released;
	int connection_count, request_count;
	connection connections[CONNECTIONS];
	wire_request requests[WIRE_REQUESTS];
};

static void nap(int milliseconds)
{
	struct timespec time = {milliseconds / 1000, (long) (milliseconds % 1000) * 1000000};

	nanosleep(&time, NULL);
}

static bool is_stopping(wire *w)
{
	bool stopping;

	pthread_mutex_lock(&w->lock);
	stopping = w->stopping;
	pthread_mutex_unlock(&w->lock);
	return stopping;
}

static bool read_more(connection *c)
{
	ssize_t got;

	if (c->len + 65536 + 1 > c->room) {
		c->room = c->len + 131072;
		c->bytes = realloc(c->bytes, c->room);
	}
	got = recv(c->socket, c->bytes + c->len, 65536, 0);
	if (got <= 0) {
		return false;
	}
	c->len += (size_t) got;
	c->bytes[c->len] = '\0';
	return true;
}

static size_t announced(const char *head)
{
	const char *line = strcasestr(head, "\r\nContent-Length:");

	return line ? strtoul(line + 17, NULL, 10) : 0;
}

static size_t head_of(const connection *c)
{
	const char *end = c->len ? strstr(c->bytes, "\r\n\r\n") : NULL;

	return end ? (size_t) (end - c->bytes) + 4 : 0;
}

static char *copy(const char *bytes, size_t len)
{
	char *text = malloc(len + 1);

	memcpy(text, bytes, len);
	text[len] = '\0';
	return text;
}

/* To be called with the lock held. */
static const wire_step *step_now(const wire *w)
{
	size_t requests = (size_t) w->request_count;

	return &w->steps[requests < w->step_count ? requests : w->step_count - 1];
}

static const wire_step *next_step(wire *w)
{
	const wire_step *step;

	pthread_mutex_lock(&w->lock);
	step = step_now(w);
	pthread_mutex_unlock(&w->lock);
	return step;
}

/* Notes a request and gives the step for it; NULL when there were too many. */
static const wire_step *note(connection *c, size_t head, size_t body)
{
	wire *w = c->wire;
	const wire_step *step = NULL;

	pthread_mutex_lock(&w->lock);
	if (w->request_count < WIRE_REQUESTS) {
		step = step_now(w);
		w->requests[w->request_count] = (wire_request) {.connection = c->number,
			.head = copy(c->bytes, head),
			.body = copy(c->bytes + head, body),
			.body_len = body};
		c->newest = w->requests[w->request_count].body;
		w->request_count++;
	}
	pthread_mutex_unlock(&w->lock);
	return step;
}

/* The next request as far as its step needs it; NULL when the connection is over. */
static const wire_step *take_request(connection *c)
{
	const wire_step *step;
	size_t head, body;

	while (!(head = head_of(c))) {
		if (!read_more(c)) {
			return NULL;
		}
	}
	body = announced(c->bytes);
	body = body && next_step(c->wire)->early ? 1 : body;
	while (c->len < head + body) {
		if (!read_more(c)) {
			return NULL;
		}
	}
	step = note(c, head, body);
	c->len -= head + body;
	memmove(c->bytes, c->bytes + head + body, c->len);
	c->bytes[c->len] = '\0';
	return step;
}

static void send_all(int socket, const char *bytes, size_t len)
{
	while (len) {
		ssize_t sent = send(socket, bytes, len, MSG_NOSIGNAL);

		if (sent <= 0) {
			return;
		}
		bytes += sent;
		len -= (size_t) sent;
	}
}

static void answer(const connection *c, const wire_step *step)
{
	const char *body = step->echo ? c->newest : step->body ? step->body : "";
	char head[1024];
	int len;

	if (step->raw) {
		send_all(c->socket, step->raw, step->raw_len ? step->raw_len : strlen(step->raw));
	} else if (step->status) {
		len = snprintf(head, sizeof(head), "HTTP/1.1 %d X\r\nContent-Type: %s\r\n%sContent-Length: %zu\r\n\r\n",
			step->status, *body == '{' ? "application/json; charset=utf-8" : "text/html",
			step->headers ? step->headers : "", strlen(body));
		send_all(c->socket, head, (size_t) len);
		send_all(c->socket, body, strlen(body));
	}
}

static bool is_released(wire *w)
{
	bool released;

	pthread_mutex_lock(&w->lock);
	released = w->released || w->stopping;
	pthread_mutex_unlock(&w->lock);
	return released;
}

static bool is_gone(const connection *c)
{
	struct pollfd event = {.fd = c->socket, .events = POLLIN | POLLRDHUP};

	return poll(&event, 1, 5) > 0 && (event.revents & (POLLRDHUP | POLLHUP | POLLERR));
}

static void stop_listening(wire *w)
{
	pthread_mutex_lock(&w->lock);
	if (w->listener >= 0) {
		shutdown(w->listener, SHUT_RDWR);
		close(w->listener);
		w->listener = -1;
	}
	pthread_mutex_unlock(&w->lock);
}

/* False when that was the connection's last. */
static bool act(const connection *c, const wire_step *step)
{
	const struct linger at_once = {1, 0};

	nap(step->delay_ms);
	while (step->hold && !is_released(c->wire)) {
		if (is_gone(c)) {
			return false;
		}
	}
	if (is_stopping(c->wire)) {
		return false;
	}
	answer(c, step);
	if (step->then == WIRE_QUIT) {
		stop_listening(c->wire);
	}
	if (step->then == WIRE_RESET) {
		setsockopt(c->socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
	}
	return step->then == WIRE_KEEP;
}

static void *serve(void *context)
{
	connection *c = context;
	const wire_step *step;

	do {
		step = take_request(c);
	} while (step && act(c, step) && !is_stopping(c->wire));
	pthread_mutex_lock(&c->wire->lock);
	close(c->socket);
	c->socket = -1;
	pthread_mutex_unlock(&c->wire->lock);
	free(c->bytes);
	return NULL;
}

static void welcome(wire *w, int socket)
{
	const int on = 1;
	connection *c;

	setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	pthread_mutex_lock(&w->lock);
	if (w->stopping || w->connection_count == CONNECTIONS) {
		close(socket);
	} else {
		c = &w->connections[w->connection_count];
		*c = (connection) {.wire = w, .number = w->connection_count, .socket = socket};
		w->connection_count++;
		pthread_create(&c->thread, NULL, serve, c);
	}
	pthread_mutex_unlock(&w->lock);
}

static void *accept_all(void *context)
{
	wire *w = context;
	const int listener = w->listener;

	for (;;) {
		int socket = accept(listener, NULL, NULL);

		if (socket < 0 && errno != EINTR) {
			return NULL;
		}
		if (socket >= 0) {
			welcome(w, socket);
		}
	}
}

static bool listen_somewhere(wire *w)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t len = sizeof(address);

	w->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (bind(w->listener, (struct sockaddr *) &address, len) || (w->step_count && listen(w->listener, 32))
		|| getsockname(w->listener, (struct sockaddr *) &address, &len)) {
		return false;
	}
	w->port = ntohs(address.sin_port);
	snprintf(w->base, sizeof(w->base), "http://127.0.0.1:%d/rest/1/secret/", w->port);
	return true;
}

wire *wire_start(const wire_step *steps, size_t count)
{
	wire *w = calloc(1, sizeof(*w));

	signal(SIGPIPE, SIG_IGN);
	w->steps = calloc(count + 1, sizeof(*steps));
	for (w->step_count = 0; w->step_count < count; w->step_count++) {
		w->steps[w->step_count] = steps[w->step_count];
	}
	pthread_mutex_init(&w->lock, NULL);
	if (!listen_somewhere(w) || pthread_create(&w->acceptor, NULL, accept_all, w)) {
		perror("no port to listen on");
		abort();
	}
	return w;
}

static void hang_up_all(wire *w)
{
	pthread_mutex_lock(&w->lock);
	w->stopping = true;
	for (int i = 0; i < w->connection_count; i++) {
		if (w->connections[i].socket >= 0) {
			shutdown(w->connections[i].socket, SHUT_RDWR);
		}
	}
	pthread_mutex_unlock(&w->lock);
}

void wire_stop(wire *w)
{
	stop_listening(w);
	pthread_join(w->acceptor, NULL);
	hang_up_all(w);
	for (int i = 0; i < w->connection_count; i++) {
		pthread_join(w->connections[i].thread, NULL);
	}
	for (int i = 0; i < w->request_count; i++) {
		free(w->requests[i].head);
		free(w->requests[i].body);
	}
	pthread_mutex_destroy(&w->lock);
	free(w->steps);
	free(w);
}

const char *wire_base(const wire *w)
{
	return w->base;
}

static int locked(wire *w, const int *number)
{
	int value;

	pthread_mutex_lock(&w->lock);
	value = *number;
	pthread_mutex_unlock(&w->lock);
	return value;
}

int wire_connections(wire *w)
{
	return locked(w, &w->connection_count);
}

int wire_requests(wire *w)
{
	return locked(w, &w->request_count);
}

bool wire_await(wire *w, int requests)
{
	for (int waited = 0; wire_requests(w) < requests; waited += 2) {
		if (waited > PATIENCE_MS) {
			return false;
		}
		nap(2);
	}
	return true;
}

const wire_request *wire_request_at(const wire *w, int index)
{
	return &w->requests[index];
}

void wire_release(wire *w)
{
	pthread_mutex_lock(&w->lock);
	w->released = true;
	pthread_mutex_unlock(&w->lock);
}
