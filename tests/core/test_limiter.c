#include "check.h"

#include "core/limiter.h"
#include "core/platform.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PORTAL 5

/* Keys that a table puts into the same place. */
#define NEIGHBOUR(key, entries) ((key) + (entries))
#define PORTALS 1024
#define BUDGETS 4096

#define NOT_TO_BE_HAD 77

static b24_limiter *limiter;
static char directory[64], path[100];

static int set_up(void **state)
{
	(void) state;
	strcpy(directory, "/tmp/b24-limiter-XXXXXX");
	if (!mkdtemp(directory)) {
		return -1;
	}
	snprintf(path, sizeof(path), "%s/limits", directory);
	limiter = b24_limiter_open(NULL);
	return limiter ? 0 : -1;
}

static int tear_down(void **state)
{
	(void) state;
	b24_limiter_close(limiter);
	unlink(path);
	rmdir(directory);
	return 0;
}

/* Seconds until the next place. */
static double reserve(uint64_t portal, double rate, double burst)
{
	return b24_limiter_reserve(limiter, portal, rate, burst) - b24_now();
}

static void assert_about(double actual, double expected)
{
	if (actual < expected - 0.2 || actual > expected + 0.2) {
		fail_msg("%g is not about %g", actual, expected);
	}
}

static size_t at_once(double rate, double burst)
{
	size_t count = 0;

	while (reserve(PORTAL, rate, burst) <= 0) {
		count++;
		assert_true(count < 1000);
	}
	return count;
}

static void a_burst_goes_at_once(void **state)
{
	static const double bursts[] = {1, 2, 5, 10};

	(void) state;
	for (size_t i = 0; i < COUNT(bursts); i++) {
		b24_limiter_close(limiter);
		limiter = b24_limiter_open(NULL);
		assert_int_equal(at_once(0.1, bursts[i]), (size_t) bursts[i]);
	}
}

static void a_large_burst_is_not_used_up(void **state)
{
	size_t count = at_once(0.1, 50);

	(void) state;
	assert_in_range(count, 45, 50);
}

static void behind_the_burst_places_are_a_step_apart(void **state)
{
	double last;

	(void) state;
	at_once(2, 5);
	last = reserve(PORTAL, 2, 5);
	for (int i = 0; i < 20; i++) {
		double next = reserve(PORTAL, 2, 5);

		assert_about(next - last, 0.5);
		last = next;
	}
}

static void time_fills_the_burst_again(void **state)
{
	(void) state;
	at_once(20, 3);
	b24_sleep(0.3);
	assert_int_equal(at_once(20, 3), 3);
}

static void portals_do_not_share(void **state)
{
	(void) state;
	at_once(0.1, 5);
	assert_true(reserve(PORTAL, 0.1, 5) > 5);
	assert_true(reserve(PORTAL + 1, 0.1, 5) <= 0);
	assert_true(reserve(NEIGHBOUR(PORTAL, PORTALS), 0.1, 5) <= 0);
	assert_int_equal(b24_limiter_portals(limiter), 3);
}

static void a_place_given_back_is_given_again(void **state)
{
	double place;

	(void) state;
	at_once(0.1, 1);
	place = reserve(PORTAL, 0.1, 1);
	b24_limiter_give_back(limiter, PORTAL, 0.1);
	assert_about(reserve(PORTAL, 0.1, 1), place);
	b24_limiter_give_back(limiter, 77, 0.1);
	assert_true(reserve(77, 0.1, 1) <= 0);
}

static void a_refusal_holds_everybody_back(void **state)
{
	(void) state;
	b24_limiter_push_back(limiter, PORTAL, 2, 50, 3);
	assert_about(reserve(PORTAL, 2, 50), 3);
	assert_about(reserve(PORTAL, 2, 50), 3.5);
	b24_limiter_push_back(limiter, PORTAL, 2, 50, 1);
	assert_about(reserve(PORTAL, 2, 50), 4);
	assert_true(reserve(PORTAL + 1, 2, 50) <= 0);
}

/* Another boot of the machine counts its seconds anew; what it left is no reason to wait for days. */
static void a_schedule_of_another_time_is_not_waited_for(void **state)
{
	(void) state;
	for (int i = 0; i < 3; i++) {
		reserve(PORTAL, 0.0001, 1);
	}
	assert_true(reserve(PORTAL, 2, 50) <= 0);
	assert_true(reserve(PORTAL, 2, 50) <= 0);
}

static void a_full_table_holds_nobody_back(void **state)
{
	(void) state;
	for (uint64_t i = 0; i < 64; i++) {
		reserve(PORTAL + i * PORTALS, 0.1, 1);
	}
	for (int i = 0; i < 5; i++) {
		assert_true(reserve(PORTAL + 63 * PORTALS, 0.1, 1) <= 0);
	}
	b24_limiter_give_back(limiter, PORTAL + 63 * PORTALS, 0.1);
	b24_limiter_push_back(limiter, PORTAL + 63 * PORTALS, 0.1, 1, 5);
	assert_true(reserve(PORTAL, 0.1, 1) > 5);
}

/* The one that came first has long been silent, and its place is free for others; the second keeps its own. */
static void an_idle_portal_leaves_the_others_schedules_alone(void **state)
{
	(void) state;
	reserve(PORTAL, 0.1, 1);
	reserve(NEIGHBOUR(PORTAL, PORTALS), 0.1, 1);
	b24_limiter_give_back(limiter, PORTAL, 0.0001);
	assert_about(reserve(NEIGHBOUR(PORTAL, PORTALS), 0.1, 1), 10);
	assert_about(reserve(NEIGHBOUR(PORTAL, PORTALS), 0.1, 1), 20);
}

static void keys_tell_portals_and_methods_apart(void **state)
{
	(void) state;
	assert_int_equal(b24_limiter_key("Acme.Bitrix24.com", 17, "crm.activity.LIST", 17),
		b24_limiter_key("acme.bitrix24.com", 17, "crm.activity.list", 17));
	assert_int_not_equal(b24_limiter_key("ab", 2, "c", 1), b24_limiter_key("a", 1, "bc", 2));
	assert_int_not_equal(b24_limiter_key("ab", 2, "", 0), b24_limiter_key("", 0, "ab", 2));
	assert_int_not_equal(b24_limiter_key("a", 1, NULL, 0), b24_limiter_key("b", 1, NULL, 0));
	assert_int_not_equal(b24_limiter_key(NULL, 0, NULL, 0), 0);
}

static void a_budget_nobody_told_of_holds_nothing(void **state)
{
	(void) state;
	assert_near(b24_limiter_hold(limiter, 9, 420), 0);
	b24_limiter_note(limiter, 9, 0, 600);
	assert_near(b24_limiter_hold(limiter, 9, 420), 0);
	b24_limiter_note(limiter, 9, 300, 600);
	assert_near(b24_limiter_hold(limiter, 9, 420), 0);
}

static void a_clock_that_is_wrong_closes_no_method_for_long(void **state)
{
	(void) state;
	b24_limiter_note(limiter, 9, 430, 31536000);
	assert_about(b24_limiter_hold(limiter, 9, 420), 600);
}

static void near_the_limit_calls_are_spread_over_the_time_left(void **state)
{
	double last = 0;

	(void) state;
	b24_limiter_note(limiter, 9, 330, 300);
	for (double used = 340; used < 410; used += 10) {
		double hold;

		b24_limiter_note(limiter, 9, used, 300);
		hold = b24_limiter_hold(limiter, 9, 420);
		assert_about(hold, 300 * 10 / (420 - used));
		assert_true(hold > last);
		last = hold;
	}
	assert_near(b24_limiter_hold(limiter, 9, 1000), 0);
	assert_near(b24_limiter_hold(limiter, 10, 420), 0);
}

static void a_call_that_would_go_over_waits_for_the_reset(void **state)
{
	(void) state;
	b24_limiter_note(limiter, 9, 380, 300);
	b24_limiter_note(limiter, 9, 415, 200);
	assert_about(b24_limiter_hold(limiter, 9, 420), 200);
	b24_limiter_note(limiter, 9, 500, 100);
	assert_about(b24_limiter_hold(limiter, 9, 420), 100);
}

static void the_reset_lifts_the_hold(void **state)
{
	(void) state;
	b24_limiter_note(limiter, 9, 500, 0.1);
	assert_true(b24_limiter_hold(limiter, 9, 420) > 0);
	b24_sleep(0.12);
	assert_near(b24_limiter_hold(limiter, 9, 420), 0);
}

static void less_used_than_before_is_believed(void **state)
{
	(void) state;
	b24_limiter_note(limiter, 9, 500, 300);
	b24_limiter_note(limiter, 9, 20, 300);
	assert_near(b24_limiter_hold(limiter, 9, 420), 0);
}

static void an_exhausted_budget_waits_for_its_reset(void **state)
{
	(void) state;
	b24_limiter_note(limiter, 9, 100, 200);
	b24_limiter_exhausted(limiter, 9);
	assert_about(b24_limiter_hold(limiter, 9, 420), 200);
	b24_limiter_note(limiter, 9, 50, 300);
	assert_near(b24_limiter_hold(limiter, 9, 420), 0);
}

static void an_exhausted_budget_nobody_told_of_waits_a_minute(void **state)
{
	(void) state;
	b24_limiter_exhausted(limiter, 9);
	assert_about(b24_limiter_hold(limiter, 9, 420), 60);
	assert_near(b24_limiter_hold(limiter, 10, 420), 0);
}

static void a_reset_budget_leaves_the_others_alone(void **state)
{
	const uint64_t second = NEIGHBOUR(9, BUDGETS);

	(void) state;
	b24_limiter_note(limiter, 9, 10, 0.05);
	b24_limiter_note(limiter, second, 500, 300);
	assert_about(b24_limiter_hold(limiter, second, 420), 300);
	b24_sleep(0.06);
	assert_true(b24_limiter_hold(limiter, second, 420) > 290);
}

static void a_new_budget_has_nothing_of_the_one_before(void **state)
{
	const uint64_t second = NEIGHBOUR(9, BUDGETS);

	(void) state;
	b24_limiter_note(limiter, 9, 10, 0.1);
	b24_limiter_note(limiter, 9, 60, 0.1);
	b24_sleep(0.12);
	b24_limiter_note(limiter, second, 340, 300);
	assert_near(b24_limiter_hold(limiter, second, 420), 0);
}

static void without_a_file_the_limits_are_this_threads_own(void **state)
{
	b24_limiter *another = b24_limiter_open(NULL);

	(void) state;
	assert_null(b24_limiter_path(limiter));
	at_once(0.1, 5);
	assert_true(b24_limiter_reserve(another, PORTAL, 0.1, 5) <= b24_now());
	b24_limiter_close(another);
}

static b24_limiter *reopened(const char *file)
{
	b24_limiter_close(limiter);
	return limiter = b24_limiter_open(file);
}

static void a_file_is_for_this_user_alone(void **state)
{
	struct stat info;

	(void) state;
	assert_non_null(reopened(path));
	assert_string_equal(b24_limiter_path(limiter), path);
	assert_int_equal(stat(path, &info), 0);
	assert_int_equal(info.st_mode & 07777, 0600);
}

static void a_file_is_shared_and_stays(void **state)
{
	b24_limiter *another;

	(void) state;
	reopened(path);
	another = b24_limiter_open(path);
	at_once(0.1, 5);
	assert_true(b24_limiter_reserve(another, PORTAL, 0.1, 5) > b24_now() + 5);
	b24_limiter_note(another, 9, 500, 300);
	b24_limiter_close(another);
	assert_about(b24_limiter_hold(limiter, 9, 420), 300);
	reopened(path);
	assert_true(reserve(PORTAL, 0.1, 5) > 5);
	assert_about(b24_limiter_hold(limiter, 9, 420), 300);
	assert_int_equal(b24_limiter_portals(limiter), 1);
}

/* Writes a file of these bytes with this mode, opens it, and says whether it is used. */
static bool is_used(const char *bytes, size_t len, mode_t mode)
{
	int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(file >= 0);
	assert_int_equal(write(file, bytes, len), (ssize_t) len);
	assert_int_equal(fchmod(file, mode), 0);
	close(file);
	reopened(path);
	assert_true(reserve(PORTAL, 1, 5) <= 0);
	return b24_limiter_path(limiter) != NULL;
}

static void a_file_that_others_can_touch_is_not_used(void **state)
{
	static const mode_t modes[] = {0644, 0660, 0606, 0604, 0640, 0601, 0777};

	(void) state;
	assert_true(is_used("", 0, 0600));
	for (size_t i = 0; i < COUNT(modes); i++) {
		if (is_used("", 0, modes[i])) {
			fail_msg("%o", (unsigned int) modes[i]);
		}
	}
}

static void a_file_of_something_else_is_not_used(void **state)
{
	static const char text[] = "somebody's diary, not to be written to";
	char kept[sizeof(text)] = "";
	struct stat info;
	int file;

	(void) state;
	assert_false(is_used(text, sizeof(text), 0600));
	assert_int_equal(stat(path, &info), 0);
	assert_int_equal(info.st_size, sizeof(text));
	file = open(path, O_RDONLY);
	assert_int_equal(read(file, kept, sizeof(kept)), (ssize_t) sizeof(kept));
	close(file);
	assert_string_equal(kept, text);
}

/* Of the right size, but made by a version that lays it out in another way. */
static void a_file_of_another_layout_is_not_used(void **state)
{
	struct stat info;
	char *bytes;

	(void) state;
	reopened(path);
	assert_int_equal(stat(path, &info), 0);
	bytes = calloc(1, (size_t) info.st_size);
	assert_true(is_used(bytes, (size_t) info.st_size, 0600));
	bytes[0] = 1;
	assert_false(is_used(bytes, (size_t) info.st_size, 0600));
	free(bytes);
}

static void what_is_no_file_is_not_used(void **state)
{
	char target[120];

	(void) state;
	assert_null(b24_limiter_path(reopened(directory)));
	assert_null(b24_limiter_path(reopened("/nowhere/at/all")));
	snprintf(target, sizeof(target), "%s.target", path);
	close(open(target, O_WRONLY | O_CREAT, 0600));
	assert_int_equal(symlink(target, path), 0);
	assert_null(b24_limiter_path(reopened(path)));
	unlink(target);
	assert_int_equal(mkfifo(target, 0600), 0);
	assert_null(b24_limiter_path(reopened(target)));
	unlink(target);
	if (geteuid() == 0) {
		unlink(path);
		close(open(path, O_WRONLY | O_CREAT, 0600));
		assert_int_equal(chown(path, 65534, (gid_t) -1), 0);
		assert_null(b24_limiter_path(reopened(path)));
	}
}

/* As the child of its own, since nothing of the mount is to stay. */
static int open_on_a_full_disk(void)
{
	if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0
		|| mount("none", directory, "tmpfs", 0, "size=16k,mode=0700") != 0) {
		return NOT_TO_BE_HAD;
	}
	reopened(path);
	return b24_limiter_path(limiter) || reserve(PORTAL, 1, 5) > 0;
}

/* The room is set aside at once: a page of the mapping that has none is the end of the process. */
static void a_full_disk_is_no_place_for_a_file(void **state)
{
	struct stat info;
	int status = 0;
	pid_t child;

	(void) state;
	reopened(path);
	assert_int_equal(stat(path, &info), 0);
	assert_true(info.st_blocks * 512 >= info.st_size);
	child = fork();
	if (child == 0) {
		_exit(open_on_a_full_disk());
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	if (WEXITSTATUS(status) == NOT_TO_BE_HAD) {
		skip();
	}
	assert_int_equal(WEXITSTATUS(status), 0);
}

#define CHILDREN 4
#define PLACES 20000

static int compare(const void *a, const void *b)
{
	const double x = *(const double *) a, y = *(const double *) b;

	return x < y ? -1 : x > y;
}

/* All at the same time, from `start` on. */
static int reserve_as_a_child(double *places, double start)
{
	b24_limiter *own = b24_limiter_open(path);

	while (b24_now() < start) {
	}
	for (int i = 0; i < PLACES; i++) {
		places[i] = b24_limiter_reserve(own, PORTAL, 1000, 1);
	}
	return b24_limiter_path(own) ? 0 : 1;
}

static void reserve_in_children(double *places)
{
	double start = b24_now() + 0.1;

	for (int i = 0; i < CHILDREN; i++) {
		if (fork() == 0) {
			_exit(reserve_as_a_child(places + i * PLACES, start));
		}
	}
	for (int i = 0; i < CHILDREN; i++) {
		int status = 0;

		assert_true(wait(&status) > 0);
		assert_int_equal(status, 0);
	}
}

static void processes_never_get_the_same_place(void **state)
{
	const size_t count = CHILDREN * PLACES;
	double *places = mmap(NULL, count * sizeof(double), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	(void) state;
	assert_ptr_not_equal(places, MAP_FAILED);
	reserve_in_children(places);
	qsort(places, count, sizeof(double), compare);
	for (size_t i = 1; i < count; i++) {
		assert_true(places[i] - places[i - 1] > 0.000999);
	}
	munmap(places, count * sizeof(double));
}

int main(void)
{
#define WITH_LIMITER(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		WITH_LIMITER(a_burst_goes_at_once),
		WITH_LIMITER(a_large_burst_is_not_used_up),
		WITH_LIMITER(behind_the_burst_places_are_a_step_apart),
		WITH_LIMITER(time_fills_the_burst_again),
		WITH_LIMITER(portals_do_not_share),
		WITH_LIMITER(a_place_given_back_is_given_again),
		WITH_LIMITER(a_refusal_holds_everybody_back),
		WITH_LIMITER(a_schedule_of_another_time_is_not_waited_for),
		WITH_LIMITER(a_full_table_holds_nobody_back),
		WITH_LIMITER(an_idle_portal_leaves_the_others_schedules_alone),
		WITH_LIMITER(keys_tell_portals_and_methods_apart),
		WITH_LIMITER(a_budget_nobody_told_of_holds_nothing),
		WITH_LIMITER(a_clock_that_is_wrong_closes_no_method_for_long),
		WITH_LIMITER(near_the_limit_calls_are_spread_over_the_time_left),
		WITH_LIMITER(a_call_that_would_go_over_waits_for_the_reset),
		WITH_LIMITER(the_reset_lifts_the_hold),
		WITH_LIMITER(less_used_than_before_is_believed),
		WITH_LIMITER(an_exhausted_budget_waits_for_its_reset),
		WITH_LIMITER(an_exhausted_budget_nobody_told_of_waits_a_minute),
		WITH_LIMITER(a_reset_budget_leaves_the_others_alone),
		WITH_LIMITER(a_new_budget_has_nothing_of_the_one_before),
		WITH_LIMITER(without_a_file_the_limits_are_this_threads_own),
		WITH_LIMITER(a_file_is_for_this_user_alone),
		WITH_LIMITER(a_file_is_shared_and_stays),
		WITH_LIMITER(a_file_that_others_can_touch_is_not_used),
		WITH_LIMITER(a_file_of_something_else_is_not_used),
		WITH_LIMITER(a_file_of_another_layout_is_not_used),
		WITH_LIMITER(what_is_no_file_is_not_used),
		WITH_LIMITER(a_full_disk_is_no_place_for_a_file),
		WITH_LIMITER(processes_never_get_the_same_place),
	};

	return cmocka_run_group_tests_name("limiter", tests, NULL, NULL);
}
