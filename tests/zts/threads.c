/*
 * N threads in one PHP, each with a request of its own, all at once: threads PHP_INI_FOLDER THREADS SCRIPT.
 *
 * The script finds its thread's number in $_SERVER['THREAD']; what it returns is of no interest, what it prints comes
 * out whole, a thread after the other. Every thread runs the script twice, so that the second request meets what the
 * first one has left. The main thread serves no request meanwhile.
 */
#include <sapi/embed/php_embed.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_THREADS 64
#define REQUESTS 2
#define OUTPUT 65536

typedef struct {
	pthread_t thread;
	int number;
	size_t len;
	char output[OUTPUT];
} worker;

static worker workers[MOST_THREADS];
static const char *script;
static pthread_barrier_t together;

ZEND_TSRMLS_CACHE_DEFINE()

static size_t keep(const char *text, size_t len)
{
	worker *self = SG(server_context);

	if (self && self->len + len < OUTPUT) {
		memcpy(self->output + self->len, text, len);
		self->len += len;
	}
	return len;
}

static void tell_number(zval *variables)
{
	char number[16];
	worker *self = SG(server_context);

	snprintf(number, sizeof(number), "%d", self ? self->number : -1);
	php_register_variable("THREAD", number, variables);
}

static void serve(worker *self)
{
	zend_file_handle file;

	SG(server_context) = self;
	if (php_request_startup() == FAILURE) {
		keep("no request\n", 11);
		return;
	}
	SG(headers_sent) = 1;
	SG(request_info).no_headers = 1;
	zend_stream_init_filename(&file, script);
	zend_first_try {
		php_execute_script(&file);
	} zend_end_try();
	zend_destroy_file_handle(&file);
	php_request_shutdown(NULL);
}

static void *run(void *argument)
{
	worker *self = argument;

	(void) ts_resource(0);
	ZEND_TSRMLS_CACHE_UPDATE();
	for (int i = 0; i < REQUESTS; i++) {
		pthread_barrier_wait(&together);
		serve(self);
	}
	/* PHP's own tables of a thread are not for this check, which PHP switches off at the end of the process, too. */
	pthread_barrier_wait(&together);
	zend_rc_debug = false;
	ts_free_thread();
	return NULL;
}

static int send_headers(sapi_headers_struct *headers)
{
	(void) headers;
	return SAPI_HEADER_SENT_SUCCESSFULLY;
}

int main(int argc, char **argv)
{
	int threads = argc == 4 ? atoi(argv[2]) : 0;

	if (threads < 1 || threads > MOST_THREADS) {
		fprintf(stderr, "usage: threads INI_FOLDER THREADS SCRIPT\n");
		return 2;
	}
	script = argv[3];
	php_embed_module.php_ini_path_override = argv[1];
	php_embed_module.ub_write = keep;
	php_embed_module.send_headers = send_headers;
	php_embed_module.register_server_variables = tell_number;
	if (php_embed_init(0, NULL) == FAILURE) {
		return 1;
	}
	php_request_shutdown(NULL);
	pthread_barrier_init(&together, NULL, (unsigned int) threads);
	for (int i = 0; i < threads; i++) {
		workers[i].number = i;
		pthread_create(&workers[i].thread, NULL, run, &workers[i]);
	}
	for (int i = 0; i < threads; i++) {
		pthread_join(workers[i].thread, NULL);
		fwrite(workers[i].output, 1, workers[i].len, stdout);
	}
	/* What php_embed_shutdown() ends with, without the request that it thinks is open. */
	php_module_shutdown();
	sapi_shutdown();
	tsrm_shutdown();
	return 0;
}
