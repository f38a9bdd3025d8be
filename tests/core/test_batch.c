#include "check.h"

#include "model_batch.h"

/* Items, drawn: '.' a command, '^' one that refers to the first, '<' to the one before, '!' one that goes alone. */
static size_t draw(const char *picture, b24_batch_item items[MODEL_ITEMS])
{
	size_t count = strlen(picture);

	for (size_t i = 0; i < count; i++) {
		items[i] = (b24_batch_item) {.bytes = 100, .earliest = i, .alone = picture[i] == '!'};
		if (picture[i] == '^' || picture[i] == '<') {
			items[i].earliest = picture[i] == '^' ? 0 : i - 1;
		}
	}
	return count;
}

static void assert_requests(const char *picture, bool strict_order, const char *expected)
{
	b24_batch_item items[MODEL_ITEMS];
	size_t count = draw(picture, items), culprit = 0, requests = b24_batch_plan(items, count, strict_order, &culprit);
	char actual[MODEL_ITEMS + 1] = "";

	for (size_t i = 0; i < count; i++) {
		actual[i] = (char) ('0' + items[i].request);
	}
	assert_string_equal(actual, expected);
	assert_null(model_batch_fault(items, count, strict_order, requests));
}

static void assert_refused(const char *picture, bool strict_order, size_t expected)
{
	b24_batch_item items[MODEL_ITEMS];
	size_t culprit = MODEL_ITEMS;

	assert_int_equal(b24_batch_plan(items, draw(picture, items), strict_order, &culprit), 0);
	assert_int_equal(culprit, expected);
}

static size_t plain(b24_batch_item *items, size_t count, size_t bytes)
{
	for (size_t i = 0; i < count; i++) {
		items[i] = (b24_batch_item) {.bytes = bytes, .earliest = i};
	}
	return count;
}

static void nothing_is_no_request(void **state)
{
	size_t culprit;

	(void) state;
	assert_int_equal(b24_batch_plan(NULL, 0, false, &culprit), 0);
}

static void fifty_share_a_request(void **state)
{
	static const struct { size_t count, requests; } cases[] = {
		{1, 1}, {49, 1}, {50, 1}, {51, 2}, {100, 2}, {101, 3}, {120, 3}, {250, 5}};
	b24_batch_item items[MODEL_ITEMS];
	size_t culprit;

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		plain(items, cases[i].count, 10);
		assert_int_equal(b24_batch_plan(items, cases[i].count, true, &culprit), cases[i].requests);
		for (size_t j = 0; j < cases[i].count; j++) {
			assert_int_equal(items[j].request, j / B24_BATCH_COMMANDS);
		}
	}
}

static void bytes_split_as_well(void **state)
{
	b24_batch_item items[8];
	size_t culprit;

	(void) state;
	plain(items, 8, B24_BATCH_BYTES / 4);
	assert_int_equal(b24_batch_plan(items, 8, true, &culprit), 2);
	assert_int_equal(items[3].request, 0);
	assert_int_equal(items[4].request, 1);
	plain(items, 8, B24_BATCH_BYTES / 4 + 1);
	assert_int_equal(b24_batch_plan(items, 8, true, &culprit), 3);
	assert_int_equal(items[2].request, 0);
	assert_int_equal(items[3].request, 1);
	assert_int_equal(items[6].request, 2);
}

static void a_huge_command_goes_by_itself(void **state)
{
	b24_batch_item items[3];
	size_t culprit;

	(void) state;
	plain(items, 3, 10);
	items[1].bytes = 5 * B24_BATCH_BYTES;
	assert_int_equal(b24_batch_plan(items, 3, true, &culprit), 3);
	assert_int_equal(items[1].request, 1);
	assert_int_equal(items[2].request, 2);
}

static void a_chain_too_large_names_its_culprit(void **state)
{
	b24_batch_item items[MODEL_ITEMS];
	size_t culprit = 0;

	(void) state;
	plain(items, 4, B24_BATCH_BYTES / 2);
	items[3].earliest = 1;
	assert_int_equal(b24_batch_plan(items, 4, false, &culprit), 0);
	assert_int_equal(culprit, 3);
	plain(items, 60, 10);
	items[55].earliest = 3;
	assert_int_equal(b24_batch_plan(items, 60, false, &culprit), 0);
	assert_int_equal(culprit, 53);
}

static void a_chain_is_kept_together(void **state)
{
	b24_batch_item items[MODEL_ITEMS];
	size_t culprit;

	(void) state;
	plain(items, 60, 10);
	items[50].earliest = 49;
	assert_int_equal(b24_batch_plan(items, 60, true, &culprit), 2);
	assert_int_equal(items[48].request, 0);
	assert_int_equal(items[49].request, 1);
	assert_int_equal(items[50].request, 1);
	plain(items, 60, 10);
	items[51].earliest = 30;
	items[30].earliest = 20;
	assert_int_equal(b24_batch_plan(items, 60, true, &culprit), 2);
	assert_int_equal(items[19].request, 0);
	assert_int_equal(items[20].request, 1);
}

static void fifty_chained_commands_fit(void **state)
{
	b24_batch_item items[MODEL_ITEMS];
	size_t culprit;

	(void) state;
	plain(items, 100, 10);
	for (size_t i = 1; i < 100; i++) {
		items[i].earliest = i == 50 ? i : i - 1;
	}
	assert_int_equal(b24_batch_plan(items, 100, true, &culprit), 2);
	items[50].earliest = 49;
	assert_int_equal(b24_batch_plan(items, 100, true, &culprit), 0);
	assert_int_equal(culprit, 50);
}

static void a_loner_stands_in_its_place(void **state)
{
	(void) state;
	assert_requests("!", true, "0");
	assert_requests("!!", true, "01");
	assert_requests(".!.", true, "012");
	assert_requests(".!.", false, "012");
	assert_requests("..!..!!.", true, "00122345");
	assert_requests(".<!.<", true, "00122");
	assert_requests("!.<!", true, "0112");
}

static void a_loner_between_chained_commands_is_deferred(void **state)
{
	(void) state;
	assert_requests(".!^", false, "010");
	assert_requests(".!!^", false, "0120");
	assert_requests(".!^.!.", false, "010023");
	assert_requests("!.!.", true, "0123");
}

static void strict_order_refuses_what_must_be_deferred(void **state)
{
	(void) state;
	assert_refused(".!^", true, 1);
	assert_refused("..<!^", true, 3);
	assert_refused(".!!^", true, 1);
	assert_refused("!.<!.!^", true, 3);
}

static void random_items(dice *d, b24_batch_item *items, size_t count)
{
	static const size_t sizes[] = {50, 500, 20000, B24_BATCH_BYTES / 7, B24_BATCH_BYTES / 2, B24_BATCH_BYTES + 1};
	unsigned int chained = (unsigned int) dice_below(d, 80), alone = (unsigned int) dice_below(d, 30);
	size_t reach = 1 + dice_below(d, 60), kinds = 1 + dice_below(d, COUNT(sizes));

	for (size_t i = 0; i < count; i++) {
		items[i] = (b24_batch_item) {
			.bytes = sizes[dice_below(d, kinds)], .earliest = i, .alone = dice_percent(d, alone)};
		if (i && !items[i].alone && dice_percent(d, chained)) {
			size_t target = i - 1 - dice_below(d, reach < i ? reach : i);

			items[i].earliest = items[target].alone ? i : target;
		}
	}
}

/* B24_SEED replays one seed, B24_RUNS sets how many there are. */
static void random_items_go_where_the_model_puts_them(void **state)
{
	const uint64_t only = setting("B24_SEED", 0), runs = only ? 1 : setting("B24_RUNS", 20000);

	(void) state;
	for (uint64_t run = 0; run < runs; run++) {
		dice d = {only ? only : run + 1};
		b24_batch_item items[MODEL_ITEMS];
		size_t count = 1 + dice_below(&d, dice_percent(&d, 30) ? 150 : 12);
		const char *wrong;

		random_items(&d, items, count);
		wrong = model_batch_compare(items, count, false);
		if (!wrong) {
			wrong = model_batch_compare(items, count, true);
		}
		if (wrong) {
			fail_msg("%s; replay with B24_SEED=%llu", wrong, (unsigned long long) (only ? only : run + 1));
		}
	}
}

static void assert_body(const b24_buffer *body, const char *expected)
{
	assert_int_equal(body->len, strlen(expected));
	assert_string_equal(body->data, expected);
}

static void an_empty_body(void **state)
{
	b24_buffer body = {0};

	(void) state;
	assert_true(b24_batch_open(&body, false) && b24_batch_close(&body));
	assert_body(&body, "{\"halt\":0,\"cmd\":{}}");
	b24_buffer_free(&body);
}

static void a_body_names_its_commands_in_turn(void **state)
{
	b24_buffer body = {0};

	(void) state;
	assert_true(b24_batch_open(&body, true));
	assert_true(b24_batch_add(&body, 0, "crm.activity.get?id=1", 21));
	assert_true(b24_batch_add(&body, 1, "crm.activity.list?start=-1XX", 26));
	assert_true(b24_batch_add(&body, 2, "profile", 7));
	assert_true(b24_batch_close(&body));
	assert_body(&body,
		"{\"halt\":1,\"cmd\":{\"c0\":\"crm.activity.get?id=1\",\"c1\":\"crm.activity.list?start=-1\","
		"\"c2\":\"profile\"}}");
	b24_buffer_free(&body);
}

static void the_fiftieth_command_is_c49(void **state)
{
	b24_buffer body = {0};

	(void) state;
	assert_true(b24_batch_open(&body, false));
	for (size_t i = 0; i < B24_BATCH_COMMANDS; i++) {
		assert_true(b24_batch_add(&body, i, "x", 1));
	}
	assert_true(b24_batch_close(&body));
	assert_non_null(strstr(body.data, "\"c0\":\"x\",\"c1\":\"x\""));
	assert_non_null(strstr(body.data, ",\"c49\":\"x\"}}"));
	assert_null(strstr(body.data, "c50"));
	b24_buffer_free(&body);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_no_request),
		cmocka_unit_test(fifty_share_a_request),
		cmocka_unit_test(bytes_split_as_well),
		cmocka_unit_test(a_huge_command_goes_by_itself),
		cmocka_unit_test(a_chain_too_large_names_its_culprit),
		cmocka_unit_test(a_chain_is_kept_together),
		cmocka_unit_test(fifty_chained_commands_fit),
		cmocka_unit_test(a_loner_stands_in_its_place),
		cmocka_unit_test(a_loner_between_chained_commands_is_deferred),
		cmocka_unit_test(strict_order_refuses_what_must_be_deferred),
		cmocka_unit_test(random_items_go_where_the_model_puts_them),
		cmocka_unit_test(an_empty_body),
		cmocka_unit_test(a_body_names_its_commands_in_turn),
		cmocka_unit_test(the_fiftieth_command_is_c49),
	};

	return cmocka_run_group_tests_name("batch", tests, NULL, NULL);
}
