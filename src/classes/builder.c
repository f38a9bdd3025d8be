/*
 * Block, Action and Layout: what their methods are called with, as arrays in the shape that the portal wants. All of
 * them are one function, which takes names and types of the parameters from the stub; what it has to know besides is
 * in two tables.
 */
#include "layout.h"

typedef struct {
	const char *name;
	bool typed;         /* the result has the method's name as its "type" */
	const char *object; /* where in the result the arguments go; NULL for its top */
} builder_class;

static const builder_class builder_classes[] = {
	{"B24Activity\\Action", true, NULL},
	{"B24Activity\\Block", true, "properties"},
	{"B24Activity\\Layout", false, NULL},
};

/* A parameter that takes certain words only, or goes to another place than under its own name. */
typedef struct {
	const char *method; /* NULL for all */
	const char *param;
	const char *const *words;
	const char *object;
	const char *key;
} special;

static const special specials[] = {
	{NULL, "animationType", b24_layout_animations, NULL, NULL},
	{NULL, "color", b24_layout_colors, NULL, NULL},
	{NULL, "scope", b24_layout_scopes, NULL, NULL},
	{NULL, "size", b24_layout_sizes, NULL, NULL},
	{"button", "type", b24_layout_buttons, NULL, NULL},
	{"tag", "type", b24_layout_tags, NULL, NULL},
	{"body", "logo", NULL, "logo", "code"},
	{"body", "logoAction", NULL, "logo", "action"},
	{"configurable", "icon", NULL, "icon", "code"},
	{"openRestApp", "leftBoundary", NULL, "sliderParams", "leftBoundary"},
	{"openRestApp", "title", NULL, "sliderParams", "title"},
	{"openRestApp", "width", NULL, "sliderParams", "width"},
};

static const builder_class *find_class(const zend_function *function)
{
	const builder_class *found = builder_classes;

	while (!zend_string_equals_cstr(function->common.scope->name, found->name, strlen(found->name))) {
		found++;
	}
	return found;
}

static const special *find_special(const zend_function *function, const char *param)
{
	const char *method = ZSTR_VAL(function->common.function_name);

	for (size_t i = 0; i < sizeof(specials) / sizeof(*specials); i++) {
		if (strcmp(specials[i].param, param) == 0 && (!specials[i].method || strcmp(specials[i].method, method) == 0)) {
			return &specials[i];
		}
	}
	return NULL;
}

/* As the engine checks a function of the script: internal ones, which this is to it, it leaves to themselves. */
static zend_result check_type(zend_type type, zval *arg, uint32_t arg_num, bool strict)
{
	uint32_t mask = ZEND_TYPE_PURE_MASK(type);
	zend_string *wanted;

	if ((mask & (1u << Z_TYPE_P(arg))) || zend_verify_scalar_type_hint(mask, arg, strict, false)) {
		return EG(exception) ? FAILURE : SUCCESS;
	}
	if (!EG(exception)) {
		wanted = zend_type_to_string(type);
		zend_argument_type_error(arg_num, "must be of type %s, %s given", ZSTR_VAL(wanted), zend_zval_type_name(arg));
		zend_string_release(wanted);
	}
	return FAILURE;
}

static zend_result check_word(const char *const *words, zval *arg, uint32_t arg_num)
{
	zend_string *list;

	if (Z_TYPE_P(arg) != IS_STRING || b24_layout_has_word(words, Z_STR_P(arg))) {
		return SUCCESS;
	}
	list = b24_layout_list_words(words);
	zend_argument_value_error(arg_num, "must be one of %s", ZSTR_VAL(list));
	zend_string_release(list);
	return FAILURE;
}

/* The array under a key, made when it is not there yet. */
static zval *object_in(zval *array, const char *key)
{
	zval *found = zend_hash_str_find(Z_ARRVAL_P(array), key, strlen(key)), object;

	if (!found) {
		array_init(&object);
		found = zend_hash_str_add_new(Z_ARRVAL_P(array), key, strlen(key), &object);
	}
	return found;
}

/* What is null or empty is left out: the portal does not take null, and [] is no map to it. */
static bool is_left_out(zval *arg)
{
	return Z_TYPE_P(arg) == IS_NULL || (Z_TYPE_P(arg) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(arg)) == 0);
}

static void put(zval *result, const special *how, const char *name, zval *arg)
{
	zval *into = how && how->object ? object_in(result, how->object) : result;

	Z_TRY_ADDREF_P(arg);
	add_assoc_zval(into, how && how->key ? how->key : name, arg);
}

static zend_result add(zval *result, zend_execute_data *execute_data, uint32_t arg_num)
{
	const char *name = get_active_function_arg_name(arg_num);
	const special *how = find_special(EX(func), name);
	zval *arg = ZEND_CALL_ARG(execute_data, arg_num);

	if (check_type(EX(func)->common.arg_info[arg_num - 1].type, arg, arg_num, ZEND_ARG_USES_STRICT_TYPES()) == FAILURE) {
		return FAILURE;
	}
	if (how && how->words && check_word(how->words, arg, arg_num) == FAILURE) {
		return FAILURE;
	}
	if (!is_left_out(arg)) {
		put(result, how, name, arg);
	}
	return SUCCESS;
}

static zend_result check_count(const zend_function *function, uint32_t given)
{
	if (given >= function->common.required_num_args && given <= function->common.num_args) {
		return SUCCESS;
	}
	zend_wrong_parameters_count_error(function->common.required_num_args, function->common.num_args);
	return FAILURE;
}

/*
 * A bool that cannot be null is sent even when it is not given. That is how a deadline gets properties: a block without
 * any is not shown.
 */
static void add_default(zval *result, const zend_function *function, uint32_t arg_num)
{
	if (ZEND_TYPE_PURE_MASK(function->common.arg_info[arg_num - 1].type) == MAY_BE_BOOL) {
		add_assoc_bool(result, get_active_function_arg_name(arg_num), false);
	}
}

ZEND_METHOD(B24Activity_Builder, build)
{
	const builder_class *built = find_class(EX(func));
	zval *into = return_value;

	if (check_count(EX(func), ZEND_NUM_ARGS()) == FAILURE) {
		RETURN_THROWS();
	}
	array_init(return_value);
	if (built->typed) {
		add_assoc_str(return_value, "type", zend_string_copy(EX(func)->common.function_name));
	}
	if (built->object) {
		into = object_in(return_value, built->object);
	}
	for (uint32_t i = 1; i <= ZEND_NUM_ARGS(); i++) {
		if (add(into, execute_data, i) == FAILURE) {
			RETURN_THROWS();
		}
	}
	for (uint32_t i = ZEND_NUM_ARGS() + 1; i <= EX(func)->common.num_args; i++) {
		add_default(into, EX(func), i);
	}
}

/* Private, and never called: the classes that declare it have static methods only. */
ZEND_METHOD(B24Activity_Builder, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}
