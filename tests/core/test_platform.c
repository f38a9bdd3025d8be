#include "check.h"

#include "core/platform.h"

static void time_goes_on(void **state)
{
	double begun = b24_now(), last = begun;

	(void) state;
	for (int i = 0; i < 100000; i++) {
		double now = b24_now();

		assert_true(now >= last);
		last = now;
	}
	assert_true(last > begun && last < begun + 60);
}

static void a_wiped_secret_is_zeros(void **state)
{
	char secret[] = "wh00k\0rest";

	(void) state;
	b24_wipe(secret);
	assert_memory_equal(secret, "\0\0\0\0\0\0rest", sizeof(secret));
	b24_wipe(secret);
	b24_wipe(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(time_goes_on),
		cmocka_unit_test(a_wiped_secret_is_zeros),
	};

	return cmocka_run_group_tests_name("platform", tests, NULL, NULL);
}
