/* The limiter by a clock that the tests set: what it finds in a file that another time has left. */
#define b24_now fake_now

#include "check.h"

#include "core/limiter.c"

#include <sys/stat.h>
#include <unistd.h>

#define PORTAL 5
#define METHOD 9

static double clock_shows;
static char directory[64], path[100];
static b24_limiter *limiter;

double fake_now(void)
{
	return clock_shows;
}

static b24_limiter *reopened(void)
{
	b24_limiter_close(limiter);
	return limiter = b24_limiter_open(path);
}

static int set_up(void **state)
{
	(void) state;
	strcpy(directory, "/tmp/b24-clock-XXXXXX");
	if (!mkdtemp(directory)) {
		return -1;
	}
	snprintf(path, sizeof(path), "%s/limits", directory);
	clock_shows = 3000;
	limiter = b24_limiter_open(path);
	return limiter && b24_limiter_path(limiter) ? 0 : -1;
}

static int tear_down(void **state)
{
	(void) state;
	b24_limiter_close(limiter);
	unlink(path);
	rmdir(directory);
	return 0;
}

/* A portal whose places are taken for a minute, and a method that has used up its budget. */
static void fill(void)
{
	b24_limiter_push_back(limiter, PORTAL, 2, 50, 60);
	assert_true(b24_limiter_reserve(limiter, PORTAL, 2, 50) >= clock_shows + 60);
	b24_limiter_note(limiter, METHOD, 430, 600);
	assert_near(b24_limiter_hold(limiter, METHOD, 420), 600);
}

static void assert_forgotten(void)
{
	assert_near(b24_limiter_wait(limiter, PORTAL, 2, 50), 0);
	assert_true(b24_limiter_reserve(limiter, PORTAL, 2, 50) <= clock_shows);
	assert_near(b24_limiter_hold(limiter, METHOD, 420), 0);
	assert_true(b24_limiter_left(limiter, METHOD, 420) < 0);
}

static void what_another_boot_left_is_forgotten(void **state)
{
	static const double uptimes[] = {864000, 3000, 300, 31};

	(void) state;
	for (size_t i = 0; i < COUNT(uptimes); i++) {
		clock_shows = uptimes[i];
		fill();
		clock_shows = 30;
		reopened();
		assert_string_equal(b24_limiter_path(limiter), path);
		assert_forgotten();
	}
}

static void what_this_boot_left_stays(void **state)
{
	(void) state;
	fill();
	clock_shows += 10;
	reopened();
	assert_near(b24_limiter_wait(limiter, PORTAL, 2, 50), 50.5);
	assert_near(b24_limiter_hold(limiter, METHOD, 420), 590);
}

/* As with two systems that share a folder but not a clock. */
static void a_reset_of_another_clock_counts_as_past(void **state)
{
	(void) state;
	fill();
	clock_shows = 30;
	assert_near(b24_limiter_hold(limiter, METHOD, 420), 0);
	assert_true(b24_limiter_left(limiter, METHOD, 420) < 0);
	b24_limiter_exhausted(limiter, METHOD);
	assert_near(b24_limiter_hold(limiter, METHOD, 420), 60);
}

/* As a cleaner of temporary folders does. */
static void a_removed_file_is_made_anew(void **state)
{
	b24_limiter *later;

	(void) state;
	b24_limiter_reserve(limiter, PORTAL, 0.1, 1);
	assert_int_equal(unlink(path), 0);
	later = b24_limiter_open(path);
	clock_shows += 10;
	b24_limiter_reserve(limiter, PORTAL, 0.1, 1);
	assert_near(b24_limiter_wait(later, PORTAL, 0.1, 1), 10);
	b24_limiter_close(later);
}

static void where_no_file_can_be_made_the_one_there_was_goes_on(void **state)
{
	(void) state;
	b24_limiter_reserve(limiter, PORTAL, 0.1, 1);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(mkdir(path, 0700), 0);
	clock_shows += 6;
	assert_near(b24_limiter_reserve(limiter, PORTAL, 0.1, 1) - clock_shows, 4);
	assert_near(b24_limiter_wait(limiter, PORTAL, 0.1, 1), 14);
	assert_int_equal(rmdir(path), 0);
}

int main(void)
{
#define WITH_CLOCK(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		WITH_CLOCK(what_another_boot_left_is_forgotten),
		WITH_CLOCK(what_this_boot_left_stays),
		WITH_CLOCK(a_reset_of_another_clock_counts_as_past),
		WITH_CLOCK(a_removed_file_is_made_anew),
		WITH_CLOCK(where_no_file_can_be_made_the_one_there_was_goes_on),
	};

	return cmocka_run_group_tests_name("limiter by another clock", tests, NULL, NULL);
}
