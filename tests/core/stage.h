/* One test's server, engine and calls; all of it goes when the test is over, however that ends. */
#ifndef B24_TEST_STAGE_H
#define B24_TEST_STAGE_H

#include "check.h"
#include "wire.h"

#include "core/engine.h"
#include "core/platform.h"

/* Longer than any test waits. */
#define PATIENCE 8.0

#define READS true
#define WRITES false

typedef struct {
	wire *wire;
	wire *other; /* a second server, where there is one */
	b24_engine *engine;
	b24_transport transport;
} stage;

extern stage here;

#define WITH_STAGE(test) cmocka_unit_test_setup_teardown(test, stage_set_up, stage_tear_down)
#define SERVE(steps) (here.wire = wire_start((steps), COUNT(steps)))

int stage_set_up(void **state);
int stage_tear_down(void **state);

/* Proxies of the environment are none of the tests' business. To be called first. */
void stage_clear_environment(void);

/* Answers that many tests use. */
extern const wire_step ok, held, hang_up, cut_off, too_many, bad_gateway;

/* To the server, with one repetition at most. */
b24_call call_of(const char *method, bool reads);

b24_exchange *submit(b24_call call);
b24_result *finish(b24_exchange *exchange);
b24_result *run(const char *method, bool reads);

/* The whole answer to the last of so many requests, the only ones. */
void assert_answered(const b24_result *result, long status, int requests);

/* Advances until the server has that many requests. */
void advance_until_held(int requests);

#endif
