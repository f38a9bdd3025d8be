#include "args.h"

#include "layout.h"

/* A field as the portal sees it: NULL when it is not there, null, or an empty text or list. */
static zval *given(HashTable *fields, const char *name)
{
	zval *value = zend_hash_str_find(fields, name, strlen(name));

	if (!value || Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_STRING && !Z_STRLEN_P(value))
		|| (Z_TYPE_P(value) == IS_ARRAY && !zend_hash_num_elements(Z_ARRVAL_P(value)))) {
		return NULL;
	}
	return value;
}

/* A type as a number; -1 for one that is none, which the portal may read as it likes. */
static zend_long type_of(zval *value)
{
	zend_long number;

	if (Z_TYPE_P(value) == IS_LONG) {
		return Z_LVAL_P(value);
	}
	return Z_TYPE_P(value) == IS_STRING
			&& is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &number, NULL, false) == IS_LONG
		? number : -1;
}

enum { MEETING = 1, CALL = 2, EMAIL = 4, PROVIDER = 6 };

/* The rules of crm.activity.add in the portal's order; each says what is wrong, or NULL. */
static const char *wrong_subject(HashTable *fields)
{
	return given(fields, "SUBJECT") ? NULL : "must contain SUBJECT";
}

static const char *wrong_type(HashTable *fields)
{
	zval *type = given(fields, "TYPE_ID");
	zend_long number = type ? type_of(type) : 0;

	if (number == 0) {
		return given(fields, "PROVIDER_ID") ? NULL : "must contain TYPE_ID or PROVIDER_ID";
	}
	if (number == PROVIDER && !given(fields, "PROVIDER_ID")) {
		return "must contain PROVIDER_ID when TYPE_ID is 6";
	}
	return number < 0 || number == MEETING || number == CALL || number == EMAIL || number == PROVIDER
		? NULL : "must contain a TYPE_ID of 1, 2, 4 or 6; the portal adds no others";
}

static const char *wrong_provider(HashTable *fields)
{
	zval *provider = given(fields, "PROVIDER_ID");

	return provider && Z_TYPE_P(provider) == IS_STRING && zend_string_equals_literal(Z_STR_P(provider), "CONFIGURABLE_REST_APP")
		? "must not contain CONFIGURABLE_REST_APP as PROVIDER_ID; Configurable::add() makes such activities" : NULL;
}

/* How many the portal sees: to a call, one without a value is none. */
static uint32_t count_communications(zval *communications, bool is_call)
{
	uint32_t count = 0;
	zval *one;

	if (Z_TYPE_P(communications) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(communications), one) {
			count += Z_TYPE_P(one) == IS_ARRAY && (!is_call || given(Z_ARRVAL_P(one), "VALUE"));
		} ZEND_HASH_FOREACH_END();
	}
	return count;
}

static const char *wrong_communications(HashTable *fields)
{
	zval *type = given(fields, "TYPE_ID"), *communications = given(fields, "COMMUNICATIONS");
	zend_long number = type ? type_of(type) : 0;

	if (!communications && (number == MEETING || number == CALL || number == EMAIL)) {
		return "must contain COMMUNICATIONS for a call, a meeting or an e-mail";
	}
	return communications && (number == MEETING || number == CALL) && count_communications(communications, number == CALL) > 1
		? "must contain only one entry of COMMUNICATIONS for a call or a meeting" : NULL;
}

static const char *emptied_communications(HashTable *fields)
{
	return zend_hash_str_exists(fields, ZEND_STRL("COMMUNICATIONS")) && !given(fields, "COMMUNICATIONS")
		? "must not empty COMMUNICATIONS; leave it out to keep them" : NULL;
}

static const char *wrong_origin(HashTable *fields)
{
	static const char *const names[] = {"ORIGINATOR_ID", "ORIGIN_ID"};

	for (size_t i = 0; i < 2; i++) {
		zval *value = given(fields, names[i]);

		if (!value || (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG)) {
			return i ? "must contain ORIGIN_ID, a text that is not empty" : "must contain ORIGINATOR_ID, a text that is not empty";
		}
	}
	return NULL;
}

static const char *wrong_type_id(HashTable *fields)
{
	return given(fields, "TYPE_ID") ? NULL : "must contain TYPE_ID, the name of the new type";
}

static const char *wrong_deadline(HashTable *fields)
{
	zval *incoming = zend_hash_str_find(fields, ZEND_STRL("isIncomingChannel"));

	return incoming && Z_TYPE_P(incoming) == IS_TRUE && given(fields, "deadline")
		? "must not contain a deadline together with isIncomingChannel" : NULL;
}

/* The portal asks no more of one than this. */
static bool are_offsets(HashTable *list)
{
	zval *value;

	ZEND_HASH_FOREACH_VAL(list, value) {
		if (Z_TYPE_P(value) < IS_FALSE || Z_TYPE_P(value) > IS_STRING || zval_get_long(value) < 0) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static const char *wrong_offsets(HashTable *fields)
{
	zval *offsets = zend_hash_str_find(fields, ZEND_STRL("pingOffsets"));

	return offsets && Z_TYPE_P(offsets) != IS_NULL && (Z_TYPE_P(offsets) != IS_ARRAY || !are_offsets(Z_ARRVAL_P(offsets)))
		? "must contain only ints of 0 or more in pingOffsets" : NULL;
}

typedef const char *(*rule)(HashTable *fields);

/* The rules look at what is sent: enums are their values by now, and dates texts. */
static zend_result read_fields(zval *params, const char *name, zval *arg, uint32_t arg_num, const rule *rules)
{
	HashTable *fields;

	if (b24_read_array(params, name, arg, arg_num) == FAILURE) {
		return FAILURE;
	}
	fields = Z_ARRVAL_P(zend_hash_str_find(Z_ARRVAL_P(params), name, strlen(name)));
	for (; *rules; rules++) {
		const char *wrong = (*rules)(fields);

		if (wrong) {
			zend_argument_value_error(arg_num, "%s", wrong);
			return FAILURE;
		}
	}
	return SUCCESS;
}

zend_result b24_read_new_activity(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	static const rule rules[] = {wrong_subject, wrong_type, wrong_provider, wrong_communications, NULL};

	return read_fields(params, name, arg, arg_num, rules);
}

zend_result b24_read_once_activity(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	static const rule rules[] = {wrong_origin, wrong_subject, wrong_type, wrong_provider, wrong_communications, NULL};

	return read_fields(params, name, arg, arg_num, rules);
}

zend_result b24_read_changed_activity(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	static const rule rules[] = {emptied_communications, NULL};

	return read_fields(params, name, arg, arg_num, rules);
}

zend_result b24_read_configurable_fields(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	static const rule rules[] = {wrong_offsets, wrong_deadline, NULL};

	return read_fields(params, name, arg, arg_num, rules);
}

static zend_result read_checked(zval *params, const char *name, zval *arg, uint32_t arg_num, b24_layout_kind kind)
{
	if (b24_read_array(params, name, arg, arg_num) == FAILURE) {
		return FAILURE;
	}
	return b24_layout_check(Z_ARRVAL_P(zend_hash_str_find(Z_ARRVAL_P(params), name, strlen(name))), kind, arg_num, NULL);
}

zend_result b24_read_blocks(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	return read_checked(params, name, arg, arg_num, B24_LAYOUT_BLOCKS);
}

zend_result b24_read_layout(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	return read_checked(params, name, arg, arg_num, B24_LAYOUT_CONFIGURABLE);
}

/*
 * The portal takes [name, base64] here, and of {"fileData": [name, base64]}, which every other method wants, it makes no
 * icon and no error.
 */
static void unwrap_icon(zval *params, const char *name)
{
	zval *fields = zend_hash_str_find(Z_ARRVAL_P(params), name, strlen(name));
	zval *icon = zend_hash_str_find(Z_ARRVAL_P(fields), ZEND_STRL("ICON_FILE"));
	zval *data = icon && Z_TYPE_P(icon) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(icon), ZEND_STRL("fileData")) : NULL;

	if (data) {
		zval pair;

		/* The place that it stands in goes with the array that it takes the place of. */
		ZVAL_COPY(&pair, data);
		SEPARATE_ARRAY(fields);
		zend_hash_str_update(Z_ARRVAL_P(fields), ZEND_STRL("ICON_FILE"), &pair);
	}
}

zend_result b24_read_type_fields(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	static const rule rules[] = {wrong_type_id, NULL};

	if (read_fields(params, name, arg, arg_num, rules) == FAILURE) {
		return FAILURE;
	}
	unwrap_icon(params, name);
	return SUCCESS;
}

static bool is_placement_option(const zend_string *name)
{
	static const char *const names[] = {"TITLE", "DESCRIPTION", "GROUP_NAME", "LANG_ALL", "OPTIONS", "USER_ID", "ICON"};

	for (size_t i = 0; name && i < sizeof(names) / sizeof(*names); i++) {
		if (zend_string_equals_cstr(name, names[i], strlen(names[i]))) {
			return true;
		}
	}
	return false;
}

/* The portal drops what it does not know without a word. */
zend_result b24_read_placement_options(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	zend_result result;
	zend_string *key;
	zval holder, *options;

	array_init_size(&holder, 1);
	result = b24_read_array(&holder, name, arg, arg_num);
	if (result == SUCCESS) {
		options = zend_hash_str_find(Z_ARRVAL(holder), name, strlen(name));
		ZEND_HASH_FOREACH_STR_KEY(Z_ARRVAL_P(options), key) {
			if (result == SUCCESS && !is_placement_option(key)) {
				zend_argument_value_error(arg_num, "must not contain \"%s\", only TITLE, DESCRIPTION, GROUP_NAME, LANG_ALL, "
					"OPTIONS, USER_ID and ICON", key ? ZSTR_VAL(key) : "0");
				result = FAILURE;
			}
		} ZEND_HASH_FOREACH_END();
		zend_hash_copy(Z_ARRVAL_P(params), Z_ARRVAL_P(options), zval_add_ref);
	}
	zval_ptr_dtor(&holder);
	return result;
}
