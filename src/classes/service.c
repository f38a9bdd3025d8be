#include "classes.h"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	b24_service *service = zend_object_alloc(sizeof(*service), ce);

	zend_object_std_init(&service->std, ce);
	object_properties_init(&service->std, ce);
	service->std.handlers = &handlers;
	return &service->std;
}

static void release(zend_object *object)
{
	zval_ptr_dtor(&b24_service_from(object)->client);
	zend_object_std_dtor(object);
}

static HashTable *gc(zend_object *object, zval **table, int *count)
{
	*table = &b24_service_from(object)->client;
	*count = 1;
	return zend_std_get_properties(object);
}

void b24_service_init(zend_class_entry *ce)
{
	ce->create_object = create;
	b24_handlers_init(&handlers, offsetof(b24_service, std), release);
	handlers.get_gc = gc;
}

zval *b24_service_zval(zval *self)
{
	zval *client = &b24_service_from(Z_OBJ_P(self))->client;

	if (Z_TYPE_P(client) == IS_UNDEF) {
		zend_throw_error(NULL, "%s has not been correctly initialized", ZSTR_VAL(Z_OBJCE_P(self)->name));
		return NULL;
	}
	return client;
}

b24_client *b24_service_client(zval *self)
{
	zval *client = b24_service_zval(self);

	return client ? b24_client_from(Z_OBJ_P(client)) : NULL;
}

ZEND_METHOD(B24Activity_Service, __construct)
{
	b24_service *service = b24_service_from(Z_OBJ_P(ZEND_THIS));
	zval *client;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJECT_OF_CLASS(client, b24_ce_client)
	ZEND_PARSE_PARAMETERS_END();

	/* A call may be under way on it, as when this is its logger. */
	if (Z_TYPE(service->client) != IS_UNDEF) {
		zend_throw_error(NULL, "%s has already been constructed", ZSTR_VAL(service->std.ce->name));
		RETURN_THROWS();
	}
	ZVAL_COPY(&service->client, client);
}
