#include "layout.h"

#include "Zend/zend_smart_str.h"

typedef enum {
	ANYTHING,
	SCALAR,  /* anything but an array */
	TEXT,    /* a scalar, or scalars by language */
	CHOICE,  /* one of words, or what the portal may convert to one */
	OBJECT,  /* one of the types */
	OBJECTS, /* from min up to max of them, by keys of the caller's; 0 = no such bound */
	PARAMS,  /* anything, by keys of the caller's */
} field_kind;

typedef struct layout_type layout_type;

typedef struct {
	const char *name; /* NULL ends a list of fields */
	field_kind kind;
	bool required;
	const layout_type *types;
	const char *const *words;
	uint32_t min, max;
	const char *alternative; /* field that must not be there as well */
} layout_field;

/* An object of one of several types says by its "type" which it is; where there is but one, `word` is NULL. */
struct layout_type {
	const char *word;
	const layout_field *fields; /* NULL ends a list of types */
};

const char *const b24_layout_scopes[] = {"web", "mobile", NULL};
const char *const b24_layout_sizes[] = {"xs", "sm", "md", NULL};
const char *const b24_layout_colors[] = {"base_50", "base_60", "base_70", "base_90", NULL};
const char *const b24_layout_tags[] = {"warning", "success", "failure", "primary", "secondary", NULL};
const char *const b24_layout_buttons[] = {"primary", "secondary", NULL};
const char *const b24_layout_animations[] = {"disable", "loader", NULL};

#define FIELD(key, ...) {.name = #key, .kind = __VA_ARGS__}
#define END {.name = NULL}

static const layout_field slider_params_fields[] = {
	FIELD(width, SCALAR, .alternative = "leftBoundary"),
	FIELD(leftBoundary, SCALAR),
	FIELD(title, SCALAR),
	FIELD(labelBgColor, SCALAR),
	FIELD(labelColor, SCALAR),
	FIELD(labelText, SCALAR),
	END,
};
static const layout_type slider_param_types[] = {{NULL, slider_params_fields}, {NULL, NULL}};

/* The portal knows the fields of all actions in each. */
static const layout_field redirect_fields[] = {
	FIELD(type, SCALAR, .required = true),
	FIELD(uri, SCALAR),
	FIELD(id, ANYTHING),
	FIELD(actionParams, ANYTHING),
	FIELD(animationType, ANYTHING),
	FIELD(sliderParams, ANYTHING),
	END,
};
static const layout_field rest_event_fields[] = {
	FIELD(type, SCALAR, .required = true),
	FIELD(uri, ANYTHING),
	FIELD(id, SCALAR, .required = true),
	FIELD(actionParams, PARAMS),
	FIELD(animationType, CHOICE, .words = b24_layout_animations),
	FIELD(sliderParams, ANYTHING),
	END,
};
static const layout_field open_rest_app_fields[] = {
	FIELD(type, SCALAR, .required = true),
	FIELD(uri, ANYTHING),
	FIELD(id, ANYTHING),
	FIELD(actionParams, PARAMS),
	FIELD(animationType, ANYTHING),
	FIELD(sliderParams, OBJECT, .types = slider_param_types),
	END,
};
static const layout_type actions[] = {
	{"redirect", redirect_fields},
	{"restEvent", rest_event_fields},
	{"openRestApp", open_rest_app_fields},
	{NULL, NULL},
};

#define BLOCK(name, need) \
	static const layout_type name##_types[] = {{NULL, name##_properties}, {NULL, NULL}}; \
	static const layout_field name##_block[] = { \
		FIELD(type, SCALAR, .required = true), \
		FIELD(properties, OBJECT, .required = need, .types = name##_types), \
		END, \
	}

static const layout_field text_properties[] = {
	FIELD(value, TEXT, .required = true),
	FIELD(multiline, SCALAR),
	FIELD(title, TEXT),
	FIELD(bold, SCALAR),
	FIELD(size, CHOICE, .words = b24_layout_sizes),
	FIELD(color, CHOICE, .words = b24_layout_colors),
	FIELD(scope, SCALAR),
	END,
};
BLOCK(text, true);

static const layout_field large_text_properties[] = {
	FIELD(value, TEXT, .required = true),
	FIELD(scope, SCALAR),
	END,
};
BLOCK(large_text, true);

static const layout_field link_properties[] = {
	FIELD(text, TEXT, .required = true),
	FIELD(action, OBJECT, .required = true, .types = actions),
	FIELD(bold, SCALAR),
	FIELD(scope, SCALAR),
	END,
};
BLOCK(link, true);

static const layout_field deadline_properties[] = {
	FIELD(readonly, SCALAR),
	FIELD(scope, SCALAR),
	END,
};
BLOCK(deadline, false);

/* What may stand inside another block. */
static const layout_type simple_blocks[] = {
	{"text", text_block},
	{"link", link_block},
	{"deadline", deadline_block},
	{NULL, NULL},
};

static const layout_field with_title_properties[] = {
	FIELD(title, TEXT, .required = true),
	FIELD(block, OBJECT, .required = true, .types = simple_blocks),
	FIELD(inline, SCALAR),
	FIELD(scope, SCALAR),
	END,
};
BLOCK(with_title, true);

static const layout_field line_of_blocks_properties[] = {
	FIELD(blocks, OBJECTS, .required = true, .types = simple_blocks),
	FIELD(scope, SCALAR),
	END,
};
BLOCK(line_of_blocks, true);

static const layout_type blocks[] = {
	{"text", text_block},
	{"largeText", large_text_block},
	{"link", link_block},
	{"withTitle", with_title_block},
	{"lineOfBlocks", line_of_blocks_block},
	{"deadline", deadline_block},
	{NULL, NULL},
};

static const layout_field blocks_layout[] = {
	FIELD(blocks, OBJECTS, .required = true, .types = blocks, .min = 1, .max = 20),
	END,
};

static const layout_field icon_fields[] = {
	FIELD(code, SCALAR, .required = true),
	END,
};
static const layout_type icon_types[] = {{NULL, icon_fields}, {NULL, NULL}};

static const layout_field tag_fields[] = {
	FIELD(title, TEXT, .required = true),
	FIELD(type, CHOICE, .required = true, .words = b24_layout_tags),
	FIELD(action, OBJECT, .types = actions),
	FIELD(scope, SCALAR),
	FIELD(hideIfReadonly, SCALAR),
	END,
};
static const layout_type tag_types[] = {{NULL, tag_fields}, {NULL, NULL}};

static const layout_field header_fields[] = {
	FIELD(title, TEXT, .required = true),
	FIELD(titleAction, OBJECT, .types = actions),
	FIELD(tags, OBJECTS, .types = tag_types, .max = 2),
	END,
};
static const layout_type header_types[] = {{NULL, header_fields}, {NULL, NULL}};

static const layout_field logo_fields[] = {
	FIELD(code, SCALAR, .required = true),
	FIELD(action, OBJECT, .types = actions),
	END,
};
static const layout_type logo_types[] = {{NULL, logo_fields}, {NULL, NULL}};

static const layout_field body_fields[] = {
	FIELD(logo, OBJECT, .required = true, .types = logo_types),
	FIELD(blocks, OBJECTS, .types = blocks, .min = 1, .max = 20),
	END,
};
static const layout_type body_types[] = {{NULL, body_fields}, {NULL, NULL}};

static const layout_field button_fields[] = {
	FIELD(title, TEXT, .required = true),
	FIELD(type, CHOICE, .required = true, .words = b24_layout_buttons),
	FIELD(action, OBJECT, .required = true, .types = actions),
	FIELD(scope, CHOICE, .words = b24_layout_scopes),
	FIELD(hideIfReadonly, SCALAR),
	END,
};
static const layout_type button_types[] = {{NULL, button_fields}, {NULL, NULL}};

static const layout_field menu_item_fields[] = {
	FIELD(title, TEXT, .required = true),
	FIELD(action, OBJECT, .required = true, .types = actions),
	FIELD(scope, CHOICE, .words = b24_layout_scopes),
	FIELD(hideIfReadonly, SCALAR),
	FIELD(subtitle, ANYTHING),
	FIELD(design, ANYTHING),
	FIELD(isSelected, ANYTHING),
	FIELD(isLocked, ANYTHING),
	FIELD(badgeText, ANYTHING),
	FIELD(sectionCode, ANYTHING),
	END,
};
static const layout_type menu_item_types[] = {{NULL, menu_item_fields}, {NULL, NULL}};

static const layout_field menu_fields[] = {
	FIELD(showPinItem, SCALAR),
	FIELD(showPostponeItem, SCALAR),
	FIELD(showDeleteItem, SCALAR),
	FIELD(items, OBJECTS, .types = menu_item_types),
	FIELD(sections, ANYTHING),
	END,
};
static const layout_type menu_types[] = {{NULL, menu_fields}, {NULL, NULL}};

static const layout_field footer_fields[] = {
	FIELD(buttons, OBJECTS, .types = button_types, .max = 2),
	FIELD(menu, OBJECT, .types = menu_types),
	FIELD(showNote, ANYTHING),
	END,
};
static const layout_type footer_types[] = {{NULL, footer_fields}, {NULL, NULL}};

static const layout_field configurable_layout[] = {
	FIELD(icon, OBJECT, .required = true, .types = icon_types),
	FIELD(header, OBJECT, .required = true, .types = header_types),
	FIELD(body, OBJECT, .required = true, .types = body_types),
	FIELD(footer, OBJECT, .types = footer_types),
	END,
};

static const layout_field *const layouts[] = {
	[B24_LAYOUT_BLOCKS] = blocks_layout,
	[B24_LAYOUT_CONFIGURABLE] = configurable_layout,
};

static void append_path(smart_str *text, const b24_path *path)
{
	if (!path) {
		return;
	}
	append_path(text, path->up);
	smart_str_appendc(text, '.');
	if (path->key) {
		smart_str_append(text, path->key);
	} else {
		smart_str_append_long(text, (zend_long) path->index);
	}
}

/* `name` is a field below the path, or NULL. */
static zend_result refuse(uint32_t arg_num, const b24_path *path, const char *name, const char *why)
{
	smart_str place = {0};

	smart_str_appends(&place, get_active_function_arg_name(arg_num));
	append_path(&place, path);
	if (name) {
		smart_str_appendc(&place, '.');
		smart_str_appends(&place, name);
	}
	smart_str_0(&place);
	zend_argument_value_error(arg_num, "is wrong at %s: %s", ZSTR_VAL(place.s), why);
	smart_str_free(&place);
	return FAILURE;
}

static zend_result refuse_for(uint32_t arg_num, const b24_path *path, const char *name, const char *why, zend_string *list)
{
	zend_string *text = zend_strpprintf(0, "%s %s", why, ZSTR_VAL(list));

	refuse(arg_num, path, name, ZSTR_VAL(text));
	zend_string_release(text);
	zend_string_release(list);
	return FAILURE;
}

static void append_word(smart_str *list, const char *word)
{
	smart_str_append_printf(list, "%s\"%s\"", list->s ? ", " : "", word);
}

zend_string *b24_layout_list_words(const char *const *words)
{
	smart_str list = {0};

	for (; *words; words++) {
		append_word(&list, *words);
	}
	return smart_str_extract(&list);
}

static zend_string *list_types(const layout_type *types)
{
	smart_str list = {0};

	for (; types->fields; types++) {
		append_word(&list, types->word);
	}
	return smart_str_extract(&list);
}

static zend_string *list_fields(const layout_field *fields)
{
	smart_str list = {0};

	for (; fields->name; fields++) {
		append_word(&list, fields->name);
	}
	return smart_str_extract(&list);
}

bool b24_layout_has_word(const char *const *words, zend_string *word)
{
	while (*words && !zend_string_equals_cstr(word, *words, strlen(*words))) {
		words++;
	}
	return *words != NULL;
}

static const layout_field *find_field(const layout_field *fields, zend_string *name)
{
	while (fields->name && !(name && zend_string_equals_cstr(name, fields->name, strlen(fields->name)))) {
		fields++;
	}
	return fields->name ? fields : NULL;
}

static zval *get(HashTable *object, const char *name)
{
	return zend_hash_str_find(object, name, strlen(name));
}

/* The type that an object claims; NULL with an exception when there is none such. */
static const layout_type *type_of(HashTable *object, const layout_type *types, const b24_path *path, uint32_t arg_num)
{
	zval *word;

	if (!types->word) {
		return types;
	}
	word = get(object, "type");
	if (!word) {
		refuse(arg_num, path, "type", "is required");
		return NULL;
	}
	for (const layout_type *t = types; t->fields; t++) {
		if (Z_TYPE_P(word) == IS_STRING && zend_string_equals_cstr(Z_STR_P(word), t->word, strlen(t->word))) {
			return t;
		}
	}
	refuse_for(arg_num, path, "type", "must be one of", list_types(types));
	return NULL;
}

static zend_result check_fields(HashTable *object, const layout_field *fields, const b24_path *path, uint32_t arg_num);

static zend_result check_object(zval *value, const layout_type *types, const b24_path *path, uint32_t arg_num)
{
	const layout_type *found;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return refuse(arg_num, path, NULL, "must be an array");
	}
	found = type_of(Z_ARRVAL_P(value), types, path, arg_num);
	return found ? check_fields(Z_ARRVAL_P(value), found->fields, path, arg_num) : FAILURE;
}

static bool is_key(zend_string *key)
{
	size_t good = strspn(ZSTR_VAL(key), "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

	return good == ZSTR_LEN(key) && good > 0;
}

/* What the caller names: objects of the given types, or anything where `types` is NULL. */
static zend_result check_map(HashTable *map, const layout_type *types, const b24_path *path, uint32_t arg_num)
{
	b24_path here = {path, NULL, 0};
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(map, here.index, here.key, value) {
		if (here.key && !is_key(here.key)) {
			return refuse(arg_num, &here, NULL, "is a key with other characters than A-Z, a-z, 0-9, _ and -");
		}
		if (types && check_object(value, types, &here, arg_num) == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static zend_result check_objects(zval *value, const layout_field *field, const b24_path *path, uint32_t arg_num)
{
	uint32_t count;
	char why[64];

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return refuse(arg_num, path, NULL, "must be an array");
	}
	count = zend_hash_num_elements(Z_ARRVAL_P(value));
	if (count < field->min) {
		return refuse(arg_num, path, NULL, "must not be empty");
	}
	if (field->max && count > field->max) {
		snprintf(why, sizeof(why), "must not have more than %u elements", field->max);
		return refuse(arg_num, path, NULL, why);
	}
	return check_map(Z_ARRVAL_P(value), field->types, path, arg_num);
}

static zend_result check_params(zval *value, const b24_path *path, uint32_t arg_num)
{
	if (Z_TYPE_P(value) != IS_ARRAY) {
		return refuse(arg_num, path, NULL, "must be an array");
	}
	return check_map(Z_ARRVAL_P(value), NULL, path, arg_num);
}

static zend_result check_scalar(zval *value, const b24_path *path, uint32_t arg_num)
{
	return Z_TYPE_P(value) == IS_ARRAY ? refuse(arg_num, path, NULL, "must not be an array") : SUCCESS;
}

static zend_result check_text(zval *value, const b24_path *path, uint32_t arg_num)
{
	b24_path here = {path, NULL, 0};
	zval *text;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return SUCCESS;
	}
	if (zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		return refuse(arg_num, path, NULL, "must be a string or have a translation");
	}
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(value), here.index, here.key, text) {
		if (Z_TYPE_P(text) == IS_ARRAY || Z_TYPE_P(text) == IS_NULL) {
			return refuse(arg_num, &here, NULL, "must be a string");
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static zend_result check_word(zval *value, const layout_field *field, const b24_path *path, uint32_t arg_num)
{
	bool fits = Z_TYPE_P(value) != IS_ARRAY && Z_TYPE_P(value) != IS_NULL;

	if (Z_TYPE_P(value) == IS_STRING) {
		fits = b24_layout_has_word(field->words, Z_STR_P(value));
	}
	return fits ? SUCCESS : refuse_for(arg_num, path, NULL, "must be one of", b24_layout_list_words(field->words));
}

static zend_result check_value(zval *value, const layout_field *field, const b24_path *path, uint32_t arg_num)
{
	switch (field->kind) {
		case ANYTHING:
			break;
		case SCALAR:
			return check_scalar(value, path, arg_num);
		case TEXT:
			return check_text(value, path, arg_num);
		case CHOICE:
			return check_word(value, field, path, arg_num);
		case OBJECT:
			return check_object(value, field->types, path, arg_num);
		case OBJECTS:
			return check_objects(value, field, path, arg_num);
		case PARAMS:
			return check_params(value, path, arg_num);
	}
	return SUCCESS;
}

static bool is_given(HashTable *object, const char *name)
{
	zval *value = get(object, name);

	return value && Z_TYPE_P(value) != IS_NULL;
}

/* An empty optional one counts as not given, as the documentation says of `scope`; but for what must have an element. */
static bool counts_as_absent(const layout_field *field, const zval *value)
{
	bool is_empty = Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_STRING && !Z_STRLEN_P(value))
		|| (Z_TYPE_P(value) == IS_ARRAY && !zend_hash_num_elements(Z_ARRVAL_P(value)));

	return is_empty && !field->required && !field->min;
}

/* What is missing, and what must not stand together. */
static zend_result check_presence(HashTable *object, const layout_field *fields, const b24_path *path, uint32_t arg_num)
{
	for (const layout_field *f = fields; f->name; f++) {
		if (f->required && !get(object, f->name)) {
			return refuse(arg_num, path, f->name, "is required");
		}
		if (f->alternative && is_given(object, f->name) && is_given(object, f->alternative)) {
			zend_string *other = zend_strpprintf(0, "\"%s\"", f->alternative);

			return refuse_for(arg_num, path, f->name, "must not be given together with", other);
		}
	}
	return SUCCESS;
}

/* Unknown keys first: a required field that seems to be missing is often one misspelt. */
static zend_result check_names(HashTable *object, const layout_field *fields, const b24_path *path, uint32_t arg_num)
{
	b24_path here = {path, NULL, 0};

	ZEND_HASH_FOREACH_KEY(object, here.index, here.key) {
		if (!find_field(fields, here.key)) {
			return refuse_for(arg_num, &here, NULL, "is unknown here, only known are", list_fields(fields));
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static zend_result check_fields(HashTable *object, const layout_field *fields, const b24_path *path, uint32_t arg_num)
{
	b24_path here = {path, NULL, 0};
	zval *value;

	if (check_names(object, fields, path, arg_num) == FAILURE || check_presence(object, fields, path, arg_num) == FAILURE) {
		return FAILURE;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(object, here.key, value) {
		const layout_field *field = find_field(fields, here.key);

		if (!counts_as_absent(field, value) && check_value(value, field, &here, arg_num) == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

zend_result b24_layout_check(HashTable *layout, b24_layout_kind kind, uint32_t arg_num, const b24_path *root)
{
	return check_fields(layout, layouts[kind], root, arg_num);
}
