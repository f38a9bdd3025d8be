#include "walk.h"

#include "call.h"
#include "json/params.h"
#include "json/query.h"

/* What the walk itself writes, under the name that the caller used for it. */
typedef enum { FILTER, SELECT, ORDER, PIECES } piece;

typedef struct {
	b24_list *list;
	const b24_list_spec *spec;
	zend_string *names[PIECES];
	zval values[PIECES]; /* arrays, cleaned; owned */
	zval rest;           /* the method's other parameters; owned */
	bool descending;
} build;

static const char *const piece_names[PIECES] = {"filter", "select", "order"};

static uint32_t piece_arg(const b24_list_spec *spec, int which)
{
	const uint32_t args[PIECES] = {spec->filter_arg, spec->select_arg, spec->order_arg};

	return args[which];
}

/* The server finds a container under its name in any case, and as arFilter. */
static int piece_of(const zend_string *name)
{
	const char *plain = ZSTR_VAL(name) + (strncasecmp(ZSTR_VAL(name), "ar", 2) == 0 ? 2 : 0);

	for (int i = 0; i < PIECES; i++) {
		if (strcasecmp(plain, piece_names[i]) == 0) {
			return i;
		}
	}
	return -1;
}

static zend_result take_piece(build *b, int which, zend_string *name, zval *value)
{
	uint32_t arg = piece_arg(b->spec, which);

	if (b->names[which]) {
		zend_argument_value_error(arg, "must not contain both \"%s\" and \"%s\"", ZSTR_VAL(b->names[which]), ZSTR_VAL(name));
		return FAILURE;
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		zend_argument_type_error(arg, "\"%s\" must be of type array, %s given", ZSTR_VAL(name), zend_zval_type_name(value));
		return FAILURE;
	}
	b->names[which] = zend_string_copy(name);
	zval_ptr_dtor(&b->values[which]);
	ZVAL_COPY(&b->values[which], value);
	return SUCCESS;
}

static zend_result split(build *b, HashTable *clean)
{
	zend_string *name;
	zend_ulong index;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(clean, index, name, value) {
		int which = name ? piece_of(name) : -1;

		if (which >= 0) {
			if (take_piece(b, which, name, value) == FAILURE) {
				return FAILURE;
			}
		} else if (name && strcasecmp(ZSTR_VAL(name), "start") == 0) {
			zend_argument_value_error(b->spec->filter_arg, "must not contain \"%s\": the list walks by itself", ZSTR_VAL(name));
			return FAILURE;
		} else {
			Z_TRY_ADDREF_P(value);
			name ? zend_hash_add_new(Z_ARRVAL(b->rest), name, value) : zend_hash_index_add_new(Z_ARRVAL(b->rest), index, value);
		}
	} ZEND_HASH_FOREACH_END();
	for (int i = 0; i < PIECES; i++) {
		if (!b->names[i]) {
			b->names[i] = zend_string_init(piece_names[i], strlen(piece_names[i]), 0);
		}
	}
	return SUCCESS;
}

static bool as_id(const zval *value, int64_t *id)
{
	zend_long number = 0;
	double fraction;

	if (Z_TYPE_P(value) == IS_LONG) {
		*id = Z_LVAL_P(value);
		return true;
	}
	if (Z_TYPE_P(value) == IS_STRING
		&& is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &number, &fraction, false) == IS_LONG) {
		*id = number;
		return true;
	}
	return false;
}

static bool is_ascending(const zval *direction)
{
	return Z_TYPE_P(direction) == IS_STRING && zend_string_equals_literal_ci(Z_STR_P(direction), "asc");
}

/* By ID unless another field comes first; the portal finds field names in any case, and all that is not ASC is DESC. */
static bool is_by_id(build *b)
{
	zend_string *field;
	zval *direction;

	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(b->values[ORDER]), field, direction) {
		b->descending = field && zend_string_equals_literal_ci(field, "id") && !is_ascending(direction);
		return field && zend_string_equals_literal_ci(field, "id");
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* A whole list may be walked from the end that costs less; any other goes in the direction asked for. */
static void choose_strategy(build *b)
{
	b24_list *list = b->list;
	bool free_direction = b->spec->whole && !list->limit && !list->has_after;

	if (!is_by_id(b)) {
		list->ops = &b24_pager_offset;
	} else if (b->descending) {
		list->ops = &b24_pager_down;
	} else {
		list->ops = free_direction ? &b24_pager_down : &b24_pager_up;
		list->reverse = free_direction;
	}
}

static zval *condition(build *b, const char *key)
{
	return zend_hash_str_find(Z_ARRVAL(b->values[FILTER]), key, strlen(key));
}

static void take_edge(b24_list *list, int64_t id)
{
	bool tighter = list->ops == &b24_pager_down ? id > list->edge : id < list->edge;

	list->edge = !list->has_edge || tighter ? id : list->edge;
	list->has_edge = true;
}

/* Past the caller's own conditions there is nothing: that is where the walk ends, if it gets so far. */
static void find_edge(build *b)
{
	const bool down = b->list->ops == &b24_pager_down;
	const struct { const char *key; int64_t inwards; } edges[] = {
		{down ? ">ID" : "<ID", down ? 1 : -1}, {down ? ">=ID" : "<=ID", 0}};

	for (size_t i = 0; i < 2; i++) {
		zval *value = condition(b, edges[i].key);
		int64_t id;

		if (value && as_id(value, &id) && id != (down ? INT64_MAX : INT64_MIN)) {
			take_edge(b->list, id + edges[i].inwards);
		}
	}
	if (down) {
		take_edge(b->list, 1);
	}
}

/* The one of these that comes last; false when there is something else among them. */
static bool last_of(HashTable *values, bool down, int64_t *last)
{
	bool any = false;
	zval *value;

	ZEND_HASH_FOREACH_VAL(values, value) {
		int64_t id;

		if (!as_id(value, &id)) {
			return false;
		}
		*last = !any || (down ? id < *last : id > *last) ? id : *last;
		any = true;
	} ZEND_HASH_FOREACH_END();
	return any;
}

/* IDs by name: so many rows there can be, and none past the last of them. */
static void find_likely(build *b)
{
	static const char *const keys[] = {"@ID", "ID", "=ID"};

	for (size_t i = 0; i < 3; i++) {
		zval *value = condition(b, keys[i]);
		int64_t last;

		if (value) {
			b->list->likely = Z_TYPE_P(value) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(value)) : 1;
		}
		if (value && Z_TYPE_P(value) == IS_ARRAY && last_of(Z_ARRVAL_P(value), b->list->ops == &b24_pager_down, &last)) {
			take_edge(b->list, last);
		}
	}
}

static zend_result refuse_query(const b24_query *query, uint32_t arg)
{
	zend_argument_value_error(arg, "cannot be sent: %s", ZSTR_VAL(query->wrong ? query->wrong : query->unfit));
	return FAILURE;
}

/* One container as "name[…]=…&…", appended. */
static zend_result append(smart_str *text, zend_string *name, zval *value, uint32_t arg)
{
	b24_query query = {0};
	zend_result result = SUCCESS;
	zval holder;

	if (zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		return SUCCESS;
	}
	array_init_size(&holder, 1);
	Z_ADDREF_P(value);
	zend_hash_add_new(Z_ARRVAL(holder), name, value);
	if (!b24_query_append(&query, Z_ARRVAL(holder))) {
		result = refuse_query(&query, arg);
	} else {
		if (text->s && ZSTR_LEN(text->s)) {
			smart_str_appendc(text, '&');
		}
		smart_str_append_smart_str(text, &query.text);
	}
	b24_query_free(&query);
	zval_ptr_dtor(&holder);
	return result;
}

static zend_result append_rest(build *b, smart_str *text)
{
	b24_query query = {0};
	zend_result result = SUCCESS;

	if (zend_hash_num_elements(Z_ARRVAL(b->rest)) == 0) {
		return SUCCESS;
	}
	if (!b24_query_append(&query, Z_ARRVAL(b->rest))) {
		result = refuse_query(&query, b->spec->filter_arg);
	} else {
		smart_str_append_smart_str(text, &query.text);
	}
	b24_query_free(&query);
	return result;
}

static zend_string *escaped_name(zend_string *name, const char *key)
{
	smart_str text = {0};

	b24_query_escape(&text, ZSTR_VAL(name), ZSTR_LEN(name));
	smart_str_appends(&text, "%5B");
	b24_query_escape(&text, key, strlen(key));
	smart_str_appends(&text, "%5D");
	return smart_str_extract(&text);
}

/* Takes a condition out of what all pages share, as text of its own; NULL when there is none. */
static zend_result take_condition(build *b, const char *key, zend_string **condition_text)
{
	zval *value = condition(b, key), holder;
	smart_str text = {0};
	zend_result result;

	if (!value) {
		return SUCCESS;
	}
	array_init_size(&holder, 1);
	Z_TRY_ADDREF_P(value);
	add_assoc_zval(&holder, key, value);
	result = append(&text, b->names[FILTER], &holder, b->spec->filter_arg);
	*condition_text = smart_str_extract(&text);
	zval_ptr_dtor(&holder);
	SEPARATE_ARRAY(&b->values[FILTER]);
	zend_hash_str_del(Z_ARRVAL(b->values[FILTER]), key, strlen(key));
	return result;
}

/*
 * The caller's condition on the side where the cursor goes. The cursor is never less strict, so it takes the
 * condition's place; until there is one, and after `after`, whichever is tighter counts.
 */
static zend_result take_bound(build *b)
{
	b24_list *list = b->list;
	bool down = list->ops == &b24_pager_down;
	const char *key = down ? "<ID" : ">ID";
	zval *value = condition(b, key);
	int64_t id;

	if (value && list->has_after && !as_id(value, &id)) {
		zend_argument_value_error(b->spec->filter_arg, "must have an integer as \"%s\" when the list goes on after an ID", key);
		return FAILURE;
	}
	if (value && list->has_after) {
		list->after = down ? MIN(list->after, id) : MAX(list->after, id);
	}
	return take_condition(b, key, &list->bound);
}

static bool is_readable(build *b, const char *key)
{
	zval *value = condition(b, key);
	int64_t id;

	return !value || as_id(value, &id);
}

/*
 * And the one on the other side: a range's own end is never less strict, but takes its place only if it is a number. In
 * guarded pages it is said as "<=ID", together with what the caller says there.
 */
static zend_result take_far(build *b)
{
	const char *key = b->list->ops == &b24_pager_down ? ">ID" : "<ID";

	b->list->divisible = is_readable(b, key);
	b->list->guardable = b->list->divisible && is_readable(b, "<=ID");
	return b->list->divisible ? take_condition(b, key, &b->list->beyond) : SUCCESS;
}

static void name_cursors(build *b)
{
	b->list->below = escaped_name(b->names[FILTER], "<ID");
	b->list->above = escaped_name(b->names[FILTER], ">ID");
	b->list->up_to = escaped_name(b->names[FILTER], "<=ID");
}

static bool selects(zval *select, const char *field)
{
	zval *value;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(select), value) {
		if (Z_TYPE_P(value) == IS_STRING && strcmp(Z_STRVAL_P(value), field) == 0) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

/* The walk lives on IDs. */
static void select_id(build *b)
{
	zval *select = &b->values[SELECT];

	if (zend_hash_num_elements(Z_ARRVAL_P(select)) && !selects(select, "ID") && !selects(select, "*")) {
		SEPARATE_ARRAY(select);
		add_next_index_string(select, "ID");
		b->list->strip_id = true;
	}
}

static bool orders_by_id(zval *order)
{
	zend_string *field;

	ZEND_HASH_FOREACH_STR_KEY(Z_ARRVAL_P(order), field) {
		if (field && zend_string_equals_literal_ci(field, "id")) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

/* Equal rows would change places between two pages, so the offset walk always has a last word. */
static zend_result encode_order(build *b)
{
	zval *order = &b->values[ORDER];
	smart_str text = {0};

	if (b->list->ops != &b24_pager_offset) {
		b->list->order = escaped_name(b->names[ORDER], "ID");
		return SUCCESS;
	}
	if (!orders_by_id(order)) {
		SEPARATE_ARRAY(order);
		add_assoc_string(order, "ID", "ASC");
	}
	if (append(&text, b->names[ORDER], order, b->spec->order_arg) == FAILURE) {
		return FAILURE;
	}
	b->list->order = smart_str_extract(&text);
	return SUCCESS;
}

static zend_result encode_fixed(build *b)
{
	smart_str text = {0}, select = {0};
	zend_string *probe_name;

	if (append_rest(b, &text) == FAILURE
		|| append(&text, b->names[FILTER], &b->values[FILTER], b->spec->filter_arg) == FAILURE
		|| append(&select, b->names[SELECT], &b->values[SELECT], b->spec->select_arg) == FAILURE) {
		smart_str_free(&text);
		smart_str_free(&select);
		return FAILURE;
	}
	smart_str_0(&text);
	probe_name = escaped_name(b->names[SELECT], "0");
	b->list->probed = strpprintf(0, "%s%s%s=ID", text.s ? ZSTR_VAL(text.s) : "", text.s ? "&" : "", ZSTR_VAL(probe_name));
	zend_string_release(probe_name);
	if (select.s && text.s) {
		smart_str_appendc(&text, '&');
	}
	smart_str_append_smart_str(&text, &select);
	b->list->fixed = smart_str_extract(&text);
	smart_str_free(&select);
	return SUCCESS;
}

static zend_result read_bounds(build *b)
{
	const b24_list_spec *spec = b->spec;
	b24_list *list = b->list;

	if (!spec->no_limit && spec->limit < 0) {
		zend_argument_value_error(spec->limit_arg, "must be greater than or equal to 0");
		return FAILURE;
	}
	list->limit = spec->no_limit ? 0 : (zend_ulong) spec->limit;
	list->empty = !spec->no_limit && spec->limit == 0;
	list->has_after = spec->has_after;
	list->after = spec->after;
	return SUCCESS;
}

static zend_result encode(build *b)
{
	b24_list *list = b->list;

	choose_strategy(b);
	if (list->ops == &b24_pager_offset && list->has_after) {
		zend_argument_value_error(b->spec->after_arg, "must be null when the order does not start with ID");
		return FAILURE;
	}
	if (list->ops != &b24_pager_offset) {
		find_edge(b);
		find_likely(b);
		name_cursors(b);
		if (take_bound(b) == FAILURE || take_far(b) == FAILURE) {
			return FAILURE;
		}
	}
	select_id(b);
	return encode_order(b) == SUCCESS && encode_fixed(b) == SUCCESS ? SUCCESS : FAILURE;
}

zend_result b24_list_init(b24_list *list, const b24_list_spec *spec, HashTable *clean)
{
	build b = {.list = list, .spec = spec};
	zend_result result;

	ZVAL_COPY(&list->client, spec->client);
	list->method = zend_string_copy(spec->method);
	list->report.reason = "not started";
	list->whole = spec->whole;
	if (spec->progress) {
		ZVAL_COPY(&list->progress, spec->progress);
	}
	for (int i = 0; i < PIECES; i++) {
		ZVAL_EMPTY_ARRAY(&b.values[i]);
	}
	array_init(&b.rest);
	result = split(&b, clean) == SUCCESS && read_bounds(&b) == SUCCESS && encode(&b) == SUCCESS ? SUCCESS : FAILURE;
	for (int i = 0; i < PIECES; i++) {
		zval_ptr_dtor(&b.values[i]);
		if (b.names[i]) {
			zend_string_release(b.names[i]);
		}
	}
	zval_ptr_dtor(&b.rest);
	return result;
}

void b24_list_release(b24_list *list)
{
	zend_string *const texts[] = {list->method, list->fixed, list->probed, list->bound, list->beyond, list->below,
		list->above, list->up_to, list->order};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		if (texts[i]) {
			zend_string_release(texts[i]);
		}
	}
	zval_ptr_dtor(&list->client);
	zval_ptr_dtor(&list->progress);
}
