#include "error.h"

#include "platform.h"

#include <string.h>

typedef struct {
	const char *text;
	b24_error_domain domain;
} rule;

static const rule by_code[] = {
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
	{"WRONG_LICENSE", B24_ERROR_ACCESS},
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
	{"ERROR_UNSUPPORTED_PROTOCOL", B24_ERROR_VALIDATION},
	{"ERROR_WRONG_HANDLER_URL", B24_ERROR_VALIDATION},
	{"ERROR_PLACEMENT_MAX_COUNT", B24_ERROR_VALIDATION},
	{"ERROR_PLACEMENT_USER_MODE", B24_ERROR_VALIDATION},
	{"EMPTY_ERROR_HANDLER_URL", B24_ERROR_VALIDATION},
	{"SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR", B24_ERROR_VALIDATION},
	{"SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR", B24_ERROR_VALIDATION},
};

/* The beginnings and ends of the classic methods' texts, tried in this order. */
static const rule by_text[] = {
	{"Email send error", B24_ERROR_API}, /* nothing was refused: the activity stands */
	{"Access denied", B24_ERROR_ACCESS},
	{"Application context required", B24_ERROR_ACCESS},
	{"is not found", B24_ERROR_NOT_FOUND},
	{"not found", B24_ERROR_NOT_FOUND},
	{"Could not find", B24_ERROR_NOT_FOUND},
};

bool b24_contains(const char *text, const char *part)
{
	size_t len = strlen(part);

	while (*text && strncasecmp(text, part, len) != 0) {
		text++;
	}
	return *text || !len;
}

static b24_error_domain domain_of_text(const char *description)
{
	for (size_t i = 0; i < sizeof(by_text) / sizeof(*by_text); i++) {
		if (b24_contains(description, by_text[i].text)) {
			return by_text[i].domain;
		}
	}
	return B24_ERROR_VALIDATION;
}

b24_error_domain b24_error_domain_of(const char *code, const char *description)
{
	if (!*code) {
		return domain_of_text(description);
	}
	for (size_t i = 0; i < sizeof(by_code) / sizeof(*by_code); i++) {
		if (strcasecmp(by_code[i].text, code) == 0) {
			return by_code[i].domain;
		}
	}
	return B24_ERROR_API;
}
