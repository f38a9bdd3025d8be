#include "call.h"
#include "exception.h"
#include "listing.h"
#include "request.h"
#include "json/params.h"

#define LIST_METHOD "crm.activity.list"

typedef struct {
	HashTable *filter, *select, *order;
} conditions;

/* Not a constant: on Windows the address of what PHP exports is none. */
#define NO_CONDITIONS {(HashTable *) &zend_empty_array, (HashTable *) &zend_empty_array, (HashTable *) &zend_empty_array}

static zend_result add_clean(zval *params, const char *name, HashTable *given, uint32_t arg_num)
{
	zval clean;

	if (b24_params_clean(&clean, given, arg_num, NULL) == FAILURE) {
		return FAILURE;
	}
	add_assoc_zval(params, name, &clean);
	return SUCCESS;
}

/* {filter, select, order}, each checked under the number of its own argument: 1, 2 and 3. */
static zend_result list_params(zval *params, const conditions *given)
{
	array_init_size(params, 4);
	if (add_clean(params, "filter", given->filter, 1) == SUCCESS
		&& add_clean(params, "select", given->select, 2) == SUCCESS
		&& add_clean(params, "order", given->order, 3) == SUCCESS) {
		return SUCCESS;
	}
	zval_ptr_dtor(params);
	return FAILURE;
}

static void make_listing(zval *listing, b24_list_spec *spec, const conditions *given, zend_fcall_info *progress)
{
	zval params;

	ZVAL_UNDEF(listing);
	if (list_params(&params, given) == FAILURE) {
		return;
	}
	spec->method = zend_string_init(LIST_METHOD, sizeof(LIST_METHOD) - 1, 0);
	spec->progress = ZEND_FCI_INITIALIZED(*progress) ? &progress->function_name : NULL;
	b24_listing_make(listing, spec, Z_ARRVAL(params));
	zend_string_release(spec->method);
	zval_ptr_dtor(&params);
}

ZEND_METHOD(B24Activity_Activity, list)
{
	b24_list_spec spec = {.client = b24_service_zval(ZEND_THIS), .whole = true, .no_limit = true,
		.filter_arg = 1, .select_arg = 2, .order_arg = 3, .limit_arg = 4};
	conditions given = NO_CONDITIONS;
	zend_fcall_info progress = empty_fcall_info;
	zend_fcall_info_cache cache = empty_fcall_info_cache;
	zval listing;

	ZEND_PARSE_PARAMETERS_START(0, 5)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(given.filter)
		Z_PARAM_ARRAY_HT(given.select)
		Z_PARAM_ARRAY_HT(given.order)
		Z_PARAM_LONG_OR_NULL(spec.limit, spec.no_limit)
		Z_PARAM_FUNC_OR_NULL(progress, cache)
	ZEND_PARSE_PARAMETERS_END();

	if (!spec.client) {
		RETURN_THROWS();
	}
	make_listing(&listing, &spec, &given, &progress);
	if (Z_TYPE(listing) == IS_OBJECT) {
		b24_listing_collect(&listing, return_value);
		zval_ptr_dtor(&listing);
	}
}

ZEND_METHOD(B24Activity_Activity, each)
{
	b24_list_spec spec = {.client = b24_service_zval(ZEND_THIS), .no_limit = true,
		.filter_arg = 1, .select_arg = 2, .order_arg = 3, .limit_arg = 4, .after_arg = 5};
	conditions given = NO_CONDITIONS;
	zend_fcall_info progress = empty_fcall_info;
	zend_fcall_info_cache cache = empty_fcall_info_cache;
	bool no_after = true;

	ZEND_PARSE_PARAMETERS_START(0, 6)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(given.filter)
		Z_PARAM_ARRAY_HT(given.select)
		Z_PARAM_ARRAY_HT(given.order)
		Z_PARAM_LONG_OR_NULL(spec.limit, spec.no_limit)
		Z_PARAM_LONG_OR_NULL(spec.after, no_after)
		Z_PARAM_FUNC_OR_NULL(progress, cache)
	ZEND_PARSE_PARAMETERS_END();

	if (!spec.client) {
		RETURN_THROWS();
	}
	spec.has_after = !no_after;
	make_listing(return_value, &spec, &given, &progress);
	if (Z_TYPE_P(return_value) != IS_OBJECT) {
		RETURN_THROWS();
	}
}

/* One raw page, as the portal answers it. */
static zend_result read_page(b24_client *client, const conditions *given, zend_long start, zval *envelope)
{
	zend_result result;
	zval params, *rows;

	if (list_params(&params, given) == FAILURE) {
		return FAILURE;
	}
	add_assoc_long(&params, "start", start);
	result = b24_call_run(client, LIST_METHOD, &params, envelope);
	zval_ptr_dtor(&params);
	rows = result == SUCCESS ? b24_call_result(envelope) : NULL;
	if (rows && (Z_TYPE_P(rows) != IS_ARRAY || !zend_array_is_list(Z_ARRVAL_P(rows)))) {
		b24_throw_decode(client, LIST_METHOD ": the result is not a list of rows");
		zval_ptr_dtor(envelope);
		return FAILURE;
	}
	return result;
}

static void copy_count(zval *into, const char *name, zval *envelope)
{
	zend_long count;

	if (b24_request_int(zend_hash_str_find(Z_ARRVAL_P(envelope), name, strlen(name)), &count)) {
		add_assoc_long(into, name, count);
	}
}

ZEND_METHOD(B24Activity_Activity, page)
{
	b24_client *client = b24_service_client(ZEND_THIS);
	conditions given = NO_CONDITIONS;
	zend_long start = 0;
	zval envelope, *rows;

	ZEND_PARSE_PARAMETERS_START(0, 4)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(given.filter)
		Z_PARAM_ARRAY_HT(given.select)
		Z_PARAM_ARRAY_HT(given.order)
		Z_PARAM_LONG(start)
	ZEND_PARSE_PARAMETERS_END();

	if (!client || read_page(client, &given, start, &envelope) == FAILURE) {
		RETURN_THROWS();
	}
	array_init_size(return_value, 3);
	rows = b24_call_result(&envelope);
	Z_TRY_ADDREF_P(rows);
	add_assoc_zval(return_value, "items", rows);
	copy_count(return_value, "total", &envelope);
	copy_count(return_value, "next", &envelope);
	zval_ptr_dtor(&envelope);
}

ZEND_METHOD(B24Activity_Activity, count)
{
	b24_client *client = b24_service_client(ZEND_THIS);
	conditions given = NO_CONDITIONS;
	zval envelope, select;
	zend_long total;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(given.filter)
	ZEND_PARSE_PARAMETERS_END();

	if (!client) {
		RETURN_THROWS();
	}
	array_init_size(&select, 1);
	add_next_index_string(&select, "ID");
	given.select = Z_ARRVAL(select);
	if (read_page(client, &given, 0, &envelope) == SUCCESS) {
		if (b24_request_int(zend_hash_str_find(Z_ARRVAL(envelope), ZEND_STRL("total")), &total)) {
			RETVAL_LONG(total);
		} else {
			b24_throw_decode(client, LIST_METHOD ": the answer has no total");
		}
		zval_ptr_dtor(&envelope);
	}
	zval_ptr_dtor(&select);
}
