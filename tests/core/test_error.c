#include "check.h"

#include "core/error.h"

#include <ctype.h>

typedef struct {
	const char *code;
	b24_error_domain domain;
} code_case;

typedef struct {
	const char *text;
	b24_error_domain domain;
} text_case;

static const code_case codes[] = {
	{"expired_token", B24_ERROR_AUTH},
	{"invalid_token", B24_ERROR_AUTH},
	{"NO_AUTH_FOUND", B24_ERROR_AUTH},
	{"INVALID_CREDENTIALS", B24_ERROR_AUTH},
	{"authorization_error", B24_ERROR_AUTH},
	{"APPLICATION_NOT_FOUND", B24_ERROR_AUTH},
	{"ERROR_OAUTH", B24_ERROR_AUTH},
	{"PAYMENT_REQUIRED", B24_ERROR_AUTH},
	{"METHOD_CONFIRM_WAITING", B24_ERROR_AUTH},
	{"invalid_client", B24_ERROR_AUTH},
	{"wrong_client", B24_ERROR_AUTH},
	{"invalid_grant", B24_ERROR_AUTH},
	{"NOT_INSTALLED", B24_ERROR_AUTH},
	{"ACCESS_DENIED", B24_ERROR_ACCESS},
	{"insufficient_scope", B24_ERROR_ACCESS},
	{"invalid_scope", B24_ERROR_ACCESS},
	{"user_access_error", B24_ERROR_ACCESS},
	{"allowed_only_intranet_user", B24_ERROR_ACCESS},
	{"WRONG_AUTH_TYPE", B24_ERROR_ACCESS},
	{"METHOD_CONFIRM_DENIED", B24_ERROR_ACCESS},
	{"ERROR_WRONG_CONTEXT", B24_ERROR_ACCESS},
	{"ERROR_WRONG_APPLICATION", B24_ERROR_ACCESS},
	{"ERROR_METHOD_NOT_FOUND", B24_ERROR_NOT_FOUND},
	{"NOT_FOUND", B24_ERROR_NOT_FOUND},
	{"OWNER_NOT_FOUND", B24_ERROR_NOT_FOUND},
	{"BINDING_NOT_FOUND", B24_ERROR_NOT_FOUND},
	{"ERROR_EVENT_NOT_FOUND", B24_ERROR_NOT_FOUND},
	{"ERROR_PLACEMENT_NOT_FOUND", B24_ERROR_NOT_FOUND},
	{"ERROR_MANIFEST_IS_NOT_AVAILABLE", B24_ERROR_NOT_FOUND},
	{"QUERY_LIMIT_EXCEEDED", B24_ERROR_LIMIT},
	{"OPERATION_TIME_LIMIT", B24_ERROR_LIMIT},
	{"OVERLOAD_LIMIT", B24_ERROR_LIMIT},
	{"100", B24_ERROR_VALIDATION},
	{"ERROR_ARGUMENT", B24_ERROR_VALIDATION},
	{"INVALID_ARG_VALUE", B24_ERROR_VALIDATION},
	{"REQUIRED_ARG_MISSING", B24_ERROR_VALIDATION},
	{"WRONG_DATETIME_FORMAT", B24_ERROR_VALIDATION},
	{"WRONG_FIELD_VALUE", B24_ERROR_VALIDATION},
	{"WRONG_TYPE_VALUE", B24_ERROR_VALIDATION},
	{"ERROR_EMPTY_LAYOUT", B24_ERROR_VALIDATION},
	{"FIELD_IS_REQUIRED", B24_ERROR_VALIDATION},
	{"FIELD_IS_REDUNDANT", B24_ERROR_VALIDATION},
	{"ENUM_FIELD", B24_ERROR_VALIDATION},
	{"TOO_MANY_ITEMS", B24_ERROR_VALIDATION},
	{"KEY_CONTAIN_WRONG_SYMBOLS", B24_ERROR_VALIDATION},
	{"WRONG_LANG", B24_ERROR_VALIDATION},
	{"INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE", B24_ERROR_VALIDATION},
	{"CAN_NOT_UPDATE_WRONG_COLOR_TODO", B24_ERROR_VALIDATION},
	{"UNSUITABLE_ACTIVITY_TYPE_ERROR", B24_ERROR_VALIDATION},
	{"SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR", B24_ERROR_VALIDATION},
	{"SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR", B24_ERROR_VALIDATION},
};

/* Codes that mean something of their own, or nothing that is known. */
static const char *const plain_codes[] = {
	"ERROR_CORE",
	"INTERNAL_SERVER_ERROR",
	"ERROR_UNEXPECTED_ANSWER",
	"ERROR_BATCH_LENGTH_EXCEEDED",
	"ERROR_BATCH_METHOD_NOT_ALLOWED",
	"ACTIVITY_IS_ALREADY_BOUND",
	"CAN_NOT_UPDATE_COMPLETED_TODO",
	"LAST_BINDING_CANNOT_BE_DELETED",
	"PORTAL_DELETED",
	"WRONG_ENCODING",
	"SOMETHING_NEW",
	"0",
	"1000",
	"10",
	"NOT_FOUND_",
	"_NOT_FOUND",
	" ",
};

static const text_case texts[] = {
	{"Activity is not found", B24_ERROR_NOT_FOUND},
	{"Email send error. The mailbox is not found.", B24_ERROR_API},
	{"Type not found", B24_ERROR_NOT_FOUND},
	{"The activity with ID 5 is not found.", B24_ERROR_NOT_FOUND},
	{"Could not find binding", B24_ERROR_NOT_FOUND},
	{"Access denied.", B24_ERROR_ACCESS},
	{"Access denied! Application context required", B24_ERROR_ACCESS},
	{"Application context required", B24_ERROR_ACCESS},
	{"Access denied: the owner was not found", B24_ERROR_ACCESS},
	{"ID is not defined or invalid.", B24_ERROR_VALIDATION},
	{"Parameter 'filter' must be array.", B24_ERROR_VALIDATION},
	{"The field COMMUNICATIONS is not defined or invalid.", B24_ERROR_VALIDATION},
	{"Type is already registered", B24_ERROR_VALIDATION},
	{"not foun", B24_ERROR_VALIDATION},
	{"", B24_ERROR_VALIDATION},
};

static void changed_case(char *into, const char *from, int (*change)(int))
{
	do {
		*into++ = (char) change((unsigned char) *from);
	} while (*from++);
}

static void every_code_has_its_domain(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(codes); i++) {
		if (b24_error_domain_of(codes[i].code, "anything") != codes[i].domain) {
			fail_msg("%s", codes[i].code);
		}
	}
}

static void letter_case_does_not_matter(void **state)
{
	char code[80];

	(void) state;
	for (size_t i = 0; i < COUNT(codes); i++) {
		changed_case(code, codes[i].code, toupper);
		assert_int_equal(b24_error_domain_of(code, ""), codes[i].domain);
		changed_case(code, codes[i].code, tolower);
		assert_int_equal(b24_error_domain_of(code, ""), codes[i].domain);
	}
}

static void another_code_is_plain(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(plain_codes); i++) {
		if (b24_error_domain_of(plain_codes[i], "") != B24_ERROR_API) {
			fail_msg("%s", plain_codes[i]);
		}
	}
}

static void a_code_is_stronger_than_the_text(void **state)
{
	(void) state;
	assert_int_equal(b24_error_domain_of("SOMETHING_NEW", "Access denied"), B24_ERROR_API);
	assert_int_equal(b24_error_domain_of("ERROR_ARGUMENT", "Activity is not found"), B24_ERROR_VALIDATION);
	assert_int_equal(b24_error_domain_of("NOT_FOUND", ""), B24_ERROR_NOT_FOUND);
}

static void without_a_code_the_text_decides(void **state)
{
	char text[80];

	(void) state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		if (b24_error_domain_of("", texts[i].text) != texts[i].domain) {
			fail_msg("%s", texts[i].text);
		}
		changed_case(text, texts[i].text, toupper);
		assert_int_equal(b24_error_domain_of("", text), texts[i].domain);
	}
}

static void every_domain_can_be_told_apart(void **state)
{
	(void) state;
	assert_int_equal(B24_ERROR_DOMAINS, B24_ERROR_INCOMPLETE_BATCH + 1);
	assert_int_equal(B24_EXECUTED_UNKNOWN, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_code_has_its_domain),
		cmocka_unit_test(letter_case_does_not_matter),
		cmocka_unit_test(another_code_is_plain),
		cmocka_unit_test(a_code_is_stronger_than_the_text),
		cmocka_unit_test(without_a_code_the_text_decides),
		cmocka_unit_test(every_domain_can_be_told_apart),
	};

	return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
