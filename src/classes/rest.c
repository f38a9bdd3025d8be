#include "rest.h"

#include "call.h"
#include "exception.h"

/* Parameters by their REST names, in the order of the PHP method's; all of them ints so far. */
#define MAX_PARAMS 2

typedef struct {
	const char *name; /* of the PHP method */
	const char *rest;
	const char *params[MAX_PARAMS];
} rest_method;

static const rest_method activity_methods[] = {
	{"get", "crm.activity.get", {"id"}},
	{"fields", "crm.activity.fields", {NULL}},
	{"communicationFields", "crm.activity.communication.fields", {NULL}},
};

/* The PHP method that is running, by the name its stub declares. */
static const rest_method *find(const zend_function *function)
{
	const char *name = ZSTR_VAL(function->common.function_name);

	for (size_t i = 0; i < sizeof(activity_methods) / sizeof(*activity_methods); i++) {
		if (strcmp(activity_methods[i].name, name) == 0) {
			return &activity_methods[i];
		}
	}
	ZEND_UNREACHABLE();
	return NULL;
}

static uint32_t count_params(const rest_method *method)
{
	uint32_t count = 0;

	while (count < MAX_PARAMS && method->params[count]) {
		count++;
	}
	return count;
}

/* Every ID of the API is positive; the portal refuses others, so they need not go there. */
static zend_result add_id(zval *params, const char *name, zval *arg, uint32_t arg_num)
{
	zend_long id;
	bool is_null;

	if (!zend_parse_arg_long(arg, &id, &is_null, false, arg_num)) {
		zend_wrong_parameter_type_error((int) arg_num, Z_EXPECTED_LONG, arg);
		return FAILURE;
	}
	if (id < 1) {
		zend_argument_value_error(arg_num, "must be greater than 0");
		return FAILURE;
	}
	add_assoc_long(params, name, id);
	return SUCCESS;
}

static zend_result read_params(zend_execute_data *execute_data, const rest_method *method, zval *params)
{
	uint32_t count = count_params(method);

	if (ZEND_NUM_ARGS() != count) {
		zend_wrong_parameters_count_error(count, count);
		return FAILURE;
	}
	for (uint32_t i = 0; i < count; i++) {
		if (add_id(params, method->params[i], ZEND_CALL_ARG(execute_data, i + 1), i + 1) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

static void run(b24_client *client, const rest_method *method, zval *params, zval *return_value)
{
	zval envelope, *result;

	if (b24_call_run(client, method->rest, params, &envelope) == FAILURE) {
		return;
	}
	result = b24_call_result(&envelope);
	if (Z_TYPE_P(result) == IS_ARRAY) {
		ZVAL_COPY(return_value, result);
	} else {
		b24_throw_decode(client, "%s: the result is %s, not an array", method->rest, zend_zval_type_name(result));
	}
	zval_ptr_dtor(&envelope);
}

ZEND_METHOD(B24Activity_Rest, call)
{
	const rest_method *method = find(EX(func));
	b24_client *client = b24_service_client(ZEND_THIS);
	zval params;

	if (!client) {
		RETURN_THROWS();
	}
	array_init(&params);
	if (read_params(execute_data, method, &params) == SUCCESS) {
		run(client, method, &params, return_value);
	}
	zval_ptr_dtor(&params);
}
