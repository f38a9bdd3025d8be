#include "classes.h"

#include "rest.h"

#include "ext/spl/spl_exceptions.h"
#include "Zend/zend_attributes.h"
#include "Zend/zend_interfaces.h"

#include "stubs/b24activity_arginfo.h"

zend_class_entry *b24_ce_client;
zend_class_entry *b24_ce_token_store;
zend_class_entry *b24_ce_file_token_store;
zend_class_entry *b24_ce_listing;
zend_class_entry *b24_ce_listing_iterator;
zend_class_entry *b24_ce_crest;
zend_class_entry *b24_ce_exceptions[B24_ERROR_DOMAINS];

static zend_object_handlers helper_handlers;

static void register_exceptions(void)
{
	zend_class_entry *base = register_class_B24Activity_Exception(spl_ce_RuntimeException);
	zend_class_entry *api = register_class_B24Activity_ApiException(base);

	b24_ce_exceptions[B24_ERROR_API] = api;
	b24_ce_exceptions[B24_ERROR_AUTH] = register_class_B24Activity_AuthException(api);
	b24_ce_exceptions[B24_ERROR_ACCESS] = register_class_B24Activity_AccessDeniedException(api);
	b24_ce_exceptions[B24_ERROR_NOT_FOUND] = register_class_B24Activity_NotFoundException(api);
	b24_ce_exceptions[B24_ERROR_VALIDATION] = register_class_B24Activity_ValidationException(api);
	b24_ce_exceptions[B24_ERROR_LIMIT] = register_class_B24Activity_LimitException(api);
	b24_ce_exceptions[B24_ERROR_TRANSPORT] = register_class_B24Activity_TransportException(base);
	b24_ce_exceptions[B24_ERROR_DECODE] = register_class_B24Activity_DecodeException(base);
	b24_ce_exceptions[B24_ERROR_INCOMPLETE_LIST] = register_class_B24Activity_IncompleteListException(base);
	b24_ce_exceptions[B24_ERROR_INCOMPLETE_BATCH] = register_class_B24Activity_IncompleteBatchException(base);
}

void b24_handlers_init(zend_object_handlers *handlers, size_t offset, zend_object_free_obj_t release)
{
	*handlers = *zend_get_std_object_handlers();
	handlers->offset = (int) offset;
	handlers->free_obj = release;
	handlers->clone_obj = NULL;
	handlers->compare = zend_objects_not_comparable;
}

/* Everything that speaks through a client. */
static void register_services(void)
{
	zend_class_entry *(*const services[])(void) = {
		register_class_B24Activity_Activity,
		register_class_B24Activity_Todo,
		register_class_B24Activity_Binding,
		register_class_B24Activity_LayoutBlocks,
		register_class_B24Activity_ActivityType,
		register_class_B24Activity_Configurable,
		register_class_B24Activity_Badge,
		register_class_B24Activity_Events,
		register_class_B24Activity_Placement,
	};

	for (size_t i = 0; i < sizeof(services) / sizeof(*services); i++) {
		b24_service_init(services[i]());
	}
}

/* That there is one keeps Reflection from making objects past the private constructor. */
static zend_object *create_helper(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &helper_handlers;
	return object;
}

/* Classes that are never instantiated, so nobody needs their entries. */
static void register_helpers(void)
{
	zend_class_entry *(*const helpers[])(void) = {
		register_class_B24Activity_OwnerType,
		register_class_B24Activity_TypeId,
		register_class_B24Activity_Direction,
		register_class_B24Activity_Priority,
		register_class_B24Activity_Status,
		register_class_B24Activity_NotifyType,
		register_class_B24Activity_DescriptionType,
		register_class_B24Activity_ColorId,
		register_class_B24Activity_Block,
		register_class_B24Activity_Action,
		register_class_B24Activity_Layout,
		register_class_B24Activity_Attachment,
		register_class_B24Activity_App,
	};

	b24_handlers_init(&helper_handlers, 0, zend_object_std_dtor);
	for (size_t i = 0; i < sizeof(helpers) / sizeof(*helpers); i++) {
		helpers[i]()->create_object = create_helper;
	}
}

void b24_classes_register(void)
{
	register_exceptions();

	b24_ce_token_store = register_class_B24Activity_TokenStore();
	b24_ce_file_token_store = register_class_B24Activity_FileTokenStore(b24_ce_token_store);
	b24_token_store_init(b24_ce_file_token_store);

	b24_ce_client = register_class_B24Activity_Client();
	b24_client_init(b24_ce_client);

	b24_ce_listing = register_class_B24Activity_Listing(zend_ce_aggregate);
	b24_ce_listing_iterator = register_class_B24Activity_ListingIterator(zend_ce_iterator);
	b24_listing_init(b24_ce_listing, b24_ce_listing_iterator);

	b24_event_init(register_class_B24Activity_Event());

	register_services();
	register_helpers();

	b24_ce_crest = register_class_B24Activity_CRest();
}
