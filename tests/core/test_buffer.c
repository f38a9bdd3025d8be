#include "check.h"

#include "core/buffer.h"

/* The address sanitizer answers a request that no machine can grant as malloc does, instead of ending the run. */
const char *__asan_default_options(void);

const char *__asan_default_options(void)
{
	return "allocator_may_return_null=1";
}

static void assert_padded(const b24_buffer *buffer)
{
	for (size_t i = 0; i < B24_BUFFER_PADDING; i++) {
		assert_int_equal(buffer->data[buffer->len + i], 0);
	}
	assert_true(buffer->capacity >= buffer->len + B24_BUFFER_PADDING);
}

static void starts_without_memory(void **state)
{
	b24_buffer buffer = {0};

	(void) state;
	assert_null(buffer.data);
	b24_buffer_free(&buffer);
	assert_null(buffer.data);
}

static void keeps_what_is_appended(void **state)
{
	b24_buffer buffer = {0};

	(void) state;
	assert_true(b24_buffer_append(&buffer, "a\0b", 3));
	assert_true(b24_buffer_puts(&buffer, "cd"));
	assert_int_equal(buffer.len, 5);
	assert_memory_equal(buffer.data, "a\0bcd", 5);
	assert_padded(&buffer);
	b24_buffer_free(&buffer);
}

static void grows_over_any_size(void **state)
{
	b24_buffer buffer = {0};
	char piece[977];

	(void) state;
	for (size_t i = 0; i < 300; i++) {
		memset(piece, (int) ('a' + i % 26), sizeof(piece));
		assert_true(b24_buffer_append(&buffer, piece, i * 7 % sizeof(piece)));
		assert_padded(&buffer);
	}
	for (size_t i = 0, at = 0; i < 300; at += i * 7 % sizeof(piece), i++) {
		for (size_t j = at; j < at + i * 7 % sizeof(piece); j++) {
			assert_int_equal(buffer.data[j], 'a' + i % 26);
		}
	}
	b24_buffer_free(&buffer);
}

static void grows_by_doubling(void **state)
{
	b24_buffer buffer = {0};
	size_t moves = 0, capacity = 0;

	(void) state;
	for (size_t i = 0; i < 1 << 20; i++) {
		assert_true(b24_buffer_append(&buffer, "x", 1));
		moves += buffer.capacity != capacity;
		capacity = buffer.capacity;
	}
	assert_in_range(moves, 1, 20);
	b24_buffer_free(&buffer);
}

static void fits_to_the_byte(void **state)
{
	(void) state;
	for (size_t len = 400; len < 600; len++) {
		b24_buffer buffer = {0};

		for (size_t i = 0; i < len; i++) {
			assert_true(b24_buffer_append(&buffer, "y", 1));
		}
		assert_int_equal(buffer.len, len);
		assert_padded(&buffer);
		b24_buffer_free(&buffer);
	}
}

static void takes_nothing_from_nowhere(void **state)
{
	b24_buffer buffer = {0};

	(void) state;
	assert_true(b24_buffer_append(&buffer, NULL, 0));
	assert_true(b24_buffer_puts(&buffer, ""));
	assert_int_equal(buffer.len, 0);
	assert_non_null(buffer.data);
	assert_padded(&buffer);
	b24_buffer_free(&buffer);
}

static void reserved_room_is_not_moved(void **state)
{
	b24_buffer buffer = {0};
	const char *data;

	(void) state;
	assert_true(b24_buffer_reserve(&buffer, 100000));
	data = buffer.data;
	for (size_t i = 0; i < 100000; i++) {
		assert_true(b24_buffer_append(&buffer, "z", 1));
	}
	assert_ptr_equal(buffer.data, data);
	assert_padded(&buffer);
	b24_buffer_free(&buffer);
}

static void refuses_more_than_there_is(void **state)
{
	static const size_t sizes[] = {SIZE_MAX, SIZE_MAX - 1, SIZE_MAX - B24_BUFFER_PADDING,
		SIZE_MAX - B24_BUFFER_PADDING - 3, SIZE_MAX / 2 + 1, SIZE_MAX / 2};
	b24_buffer buffer = {0};

	(void) state;
	assert_true(b24_buffer_puts(&buffer, "kept"));
	for (size_t i = 0; i < COUNT(sizes); i++) {
		assert_false(b24_buffer_reserve(&buffer, sizes[i]));
		assert_int_equal(buffer.len, 4);
		assert_string_equal(buffer.data, "kept");
		assert_padded(&buffer);
	}
	b24_buffer_free(&buffer);
}

static void refuses_for_an_empty_buffer_too(void **state)
{
	b24_buffer buffer = {0};

	(void) state;
	assert_false(b24_buffer_reserve(&buffer, SIZE_MAX));
	assert_null(buffer.data);
	assert_false(b24_buffer_reserve(&buffer, SIZE_MAX - B24_BUFFER_PADDING));
	assert_null(buffer.data);
	assert_int_equal(buffer.capacity, 0);
}

static void is_empty_after_it_was_taken(void **state)
{
	b24_buffer from = {0}, to;

	(void) state;
	assert_true(b24_buffer_puts(&from, "moved"));
	to = b24_buffer_take(&from);
	assert_null(from.data);
	assert_int_equal(from.len, 0);
	assert_int_equal(from.capacity, 0);
	assert_string_equal(to.data, "moved");
	assert_padded(&to);
	assert_true(b24_buffer_puts(&from, "anew"));
	assert_string_equal(from.data, "anew");
	b24_buffer_free(&from);
	b24_buffer_free(&to);
}

static void can_be_used_again_when_freed(void **state)
{
	b24_buffer buffer = {0};

	(void) state;
	assert_true(b24_buffer_puts(&buffer, "one"));
	b24_buffer_free(&buffer);
	assert_null(buffer.data);
	b24_buffer_free(&buffer);
	assert_true(b24_buffer_puts(&buffer, "two"));
	assert_string_equal(buffer.data, "two");
	b24_buffer_free(&buffer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(starts_without_memory),
		cmocka_unit_test(keeps_what_is_appended),
		cmocka_unit_test(grows_over_any_size),
		cmocka_unit_test(grows_by_doubling),
		cmocka_unit_test(fits_to_the_byte),
		cmocka_unit_test(takes_nothing_from_nowhere),
		cmocka_unit_test(reserved_room_is_not_moved),
		cmocka_unit_test(refuses_more_than_there_is),
		cmocka_unit_test(refuses_for_an_empty_buffer_too),
		cmocka_unit_test(is_empty_after_it_was_taken),
		cmocka_unit_test(can_be_used_again_when_freed),
	};

	return cmocka_run_group_tests_name("buffer", tests, NULL, NULL);
}
