/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 0173e112c2207a078ead879e7c56aee72ad8635d */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_TokenStore_load, 0, 0, IS_ARRAY, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_TokenStore_save, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, tokens, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_TokenStore_lock, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_TokenStore_unlock arginfo_class_B24Activity_TokenStore_lock

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_FileTokenStore___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_FileTokenStore_load arginfo_class_B24Activity_TokenStore_load

#define arginfo_class_B24Activity_FileTokenStore_save arginfo_class_B24Activity_TokenStore_save

#define arginfo_class_B24Activity_FileTokenStore_lock arginfo_class_B24Activity_TokenStore_lock

#define arginfo_class_B24Activity_FileTokenStore_unlock arginfo_class_B24Activity_TokenStore_lock

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_Client___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24Activity_Client_webhook, 0, 1, B24Activity\\Client, 0)
	ZEND_ARG_TYPE_INFO(0, url, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24Activity_Client_oauth, 0, 3, B24Activity\\Client, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, clientSecret, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, tokens, B24Activity\\TokenStore, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Client_call, 0, 1, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Client_request, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Client_batch, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, commands, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, halt, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Client_list, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24Activity_Client_each, 0, 1, B24Activity\\Listing, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Client_stats, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Client___debugInfo arginfo_class_B24Activity_Client_stats

#define arginfo_class_B24Activity_Listing___construct arginfo_class_B24Activity_Client___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24Activity_Listing_getIterator, 0, 0, Iterator, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Listing_chunks arginfo_class_B24Activity_Listing_getIterator

#define arginfo_class_B24Activity_Listing_toArray arginfo_class_B24Activity_Client_stats

#define arginfo_class_B24Activity_Listing_report arginfo_class_B24Activity_Client_stats

#define arginfo_class_B24Activity_ListingIterator___construct arginfo_class_B24Activity_Client___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_ListingIterator_current, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_ListingIterator_key arginfo_class_B24Activity_ListingIterator_current

#define arginfo_class_B24Activity_ListingIterator_next arginfo_class_B24Activity_TokenStore_lock

#define arginfo_class_B24Activity_ListingIterator_rewind arginfo_class_B24Activity_TokenStore_lock

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_ListingIterator_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_Activity___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, client, B24Activity\\Client, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_get, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Activity_fields arginfo_class_B24Activity_Client_stats

#define arginfo_class_B24Activity_Activity_communicationFields arginfo_class_B24Activity_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_page, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filter, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, select, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, order, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, start, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_list, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filter, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, select, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, order, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24Activity_Activity_each, 0, 0, B24Activity\\Listing, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filter, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, select, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, order, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_count, 0, 0, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filter, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_getMany, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, ids, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_ranges, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, parts, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filter, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()


ZEND_METHOD(B24Activity_FileTokenStore, __construct);
ZEND_METHOD(B24Activity_FileTokenStore, load);
ZEND_METHOD(B24Activity_FileTokenStore, save);
ZEND_METHOD(B24Activity_FileTokenStore, lock);
ZEND_METHOD(B24Activity_FileTokenStore, unlock);
ZEND_METHOD(B24Activity_Client, __construct);
ZEND_METHOD(B24Activity_Client, webhook);
ZEND_METHOD(B24Activity_Client, oauth);
ZEND_METHOD(B24Activity_Client, call);
ZEND_METHOD(B24Activity_Client, request);
ZEND_METHOD(B24Activity_Client, batch);
ZEND_METHOD(B24Activity_Client, list);
ZEND_METHOD(B24Activity_Client, each);
ZEND_METHOD(B24Activity_Client, stats);
ZEND_METHOD(B24Activity_Client, __debugInfo);
ZEND_METHOD(B24Activity_Listing, __construct);
ZEND_METHOD(B24Activity_Listing, getIterator);
ZEND_METHOD(B24Activity_Listing, chunks);
ZEND_METHOD(B24Activity_Listing, toArray);
ZEND_METHOD(B24Activity_Listing, report);
ZEND_METHOD(B24Activity_ListingIterator, __construct);
ZEND_METHOD(B24Activity_ListingIterator, current);
ZEND_METHOD(B24Activity_ListingIterator, key);
ZEND_METHOD(B24Activity_ListingIterator, next);
ZEND_METHOD(B24Activity_ListingIterator, rewind);
ZEND_METHOD(B24Activity_ListingIterator, valid);
ZEND_METHOD(B24Activity_Activity, __construct);
ZEND_METHOD(B24Activity_Rest, call);
ZEND_METHOD(B24Activity_Activity, page);
ZEND_METHOD(B24Activity_Activity, list);
ZEND_METHOD(B24Activity_Activity, each);
ZEND_METHOD(B24Activity_Activity, count);
ZEND_METHOD(B24Activity_Activity, getMany);
ZEND_METHOD(B24Activity_Activity, ranges);


static const zend_function_entry class_B24Activity_Exception_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_ApiException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_AuthException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_AccessDeniedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_NotFoundException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_ValidationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_LimitException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_TransportException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_DecodeException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_IncompleteListException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_TokenStore_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(B24Activity_TokenStore, load, arginfo_class_B24Activity_TokenStore_load, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(B24Activity_TokenStore, save, arginfo_class_B24Activity_TokenStore_save, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(B24Activity_TokenStore, lock, arginfo_class_B24Activity_TokenStore_lock, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(B24Activity_TokenStore, unlock, arginfo_class_B24Activity_TokenStore_unlock, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_FileTokenStore_methods[] = {
	ZEND_ME(B24Activity_FileTokenStore, __construct, arginfo_class_B24Activity_FileTokenStore___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_FileTokenStore, load, arginfo_class_B24Activity_FileTokenStore_load, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_FileTokenStore, save, arginfo_class_B24Activity_FileTokenStore_save, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_FileTokenStore, lock, arginfo_class_B24Activity_FileTokenStore_lock, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_FileTokenStore, unlock, arginfo_class_B24Activity_FileTokenStore_unlock, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Client_methods[] = {
	ZEND_ME(B24Activity_Client, __construct, arginfo_class_B24Activity_Client___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24Activity_Client, webhook, arginfo_class_B24Activity_Client_webhook, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_Client, oauth, arginfo_class_B24Activity_Client_oauth, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_Client, call, arginfo_class_B24Activity_Client_call, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Client, request, arginfo_class_B24Activity_Client_request, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Client, batch, arginfo_class_B24Activity_Client_batch, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Client, list, arginfo_class_B24Activity_Client_list, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Client, each, arginfo_class_B24Activity_Client_each, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Client, stats, arginfo_class_B24Activity_Client_stats, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Client, __debugInfo, arginfo_class_B24Activity_Client___debugInfo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Listing_methods[] = {
	ZEND_ME(B24Activity_Listing, __construct, arginfo_class_B24Activity_Listing___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24Activity_Listing, getIterator, arginfo_class_B24Activity_Listing_getIterator, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Listing, chunks, arginfo_class_B24Activity_Listing_chunks, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Listing, toArray, arginfo_class_B24Activity_Listing_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Listing, report, arginfo_class_B24Activity_Listing_report, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_ListingIterator_methods[] = {
	ZEND_ME(B24Activity_ListingIterator, __construct, arginfo_class_B24Activity_ListingIterator___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24Activity_ListingIterator, current, arginfo_class_B24Activity_ListingIterator_current, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_ListingIterator, key, arginfo_class_B24Activity_ListingIterator_key, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_ListingIterator, next, arginfo_class_B24Activity_ListingIterator_next, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_ListingIterator, rewind, arginfo_class_B24Activity_ListingIterator_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_ListingIterator, valid, arginfo_class_B24Activity_ListingIterator_valid, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Activity_methods[] = {
	ZEND_ME(B24Activity_Activity, __construct, arginfo_class_B24Activity_Activity___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, get, call, arginfo_class_B24Activity_Activity_get, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, fields, call, arginfo_class_B24Activity_Activity_fields, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, communicationFields, call, arginfo_class_B24Activity_Activity_communicationFields, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, page, arginfo_class_B24Activity_Activity_page, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, list, arginfo_class_B24Activity_Activity_list, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, each, arginfo_class_B24Activity_Activity_each, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, count, arginfo_class_B24Activity_Activity_count, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, getMany, arginfo_class_B24Activity_Activity_getMany, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, ranges, arginfo_class_B24Activity_Activity_ranges, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24Activity_Exception(zend_class_entry *class_entry_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Exception", class_B24Activity_Exception_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_ApiException(zend_class_entry *class_entry_B24Activity_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "ApiException", class_B24Activity_ApiException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24Activity_Exception);

	zval property_error_default_value;
	ZVAL_UNDEF(&property_error_default_value);
	zend_string *property_error_name = zend_string_init("error", sizeof("error") - 1, 1);
	zend_declare_typed_property(class_entry, property_error_name, &property_error_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_error_name);

	zval property_errorDescription_default_value;
	ZVAL_UNDEF(&property_errorDescription_default_value);
	zend_string *property_errorDescription_name = zend_string_init("errorDescription", sizeof("errorDescription") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorDescription_name, &property_errorDescription_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_errorDescription_name);

	zval property_restMethod_default_value;
	ZVAL_UNDEF(&property_restMethod_default_value);
	zend_string *property_restMethod_name = zend_string_init("restMethod", sizeof("restMethod") - 1, 1);
	zend_declare_typed_property(class_entry, property_restMethod_name, &property_restMethod_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_restMethod_name);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_httpStatus_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_AuthException(zend_class_entry *class_entry_B24Activity_ApiException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "AuthException", class_B24Activity_AuthException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24Activity_ApiException);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_AccessDeniedException(zend_class_entry *class_entry_B24Activity_ApiException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "AccessDeniedException", class_B24Activity_AccessDeniedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24Activity_ApiException);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_NotFoundException(zend_class_entry *class_entry_B24Activity_ApiException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "NotFoundException", class_B24Activity_NotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24Activity_ApiException);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_ValidationException(zend_class_entry *class_entry_B24Activity_ApiException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "ValidationException", class_B24Activity_ValidationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24Activity_ApiException);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_LimitException(zend_class_entry *class_entry_B24Activity_ApiException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "LimitException", class_B24Activity_LimitException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24Activity_ApiException);

	zval property_retryAt_default_value;
	ZVAL_UNDEF(&property_retryAt_default_value);
	zend_string *property_retryAt_name = zend_string_init("retryAt", sizeof("retryAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_retryAt_name, &property_retryAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_retryAt_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_TransportException(zend_class_entry *class_entry_B24Activity_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "TransportException", class_B24Activity_TransportException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24Activity_Exception);

	zval property_executed_default_value;
	ZVAL_UNDEF(&property_executed_default_value);
	zend_string *property_executed_name = zend_string_init("executed", sizeof("executed") - 1, 1);
	zend_declare_typed_property(class_entry, property_executed_name, &property_executed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_executed_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_DecodeException(zend_class_entry *class_entry_B24Activity_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "DecodeException", class_B24Activity_DecodeException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24Activity_Exception);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_IncompleteListException(zend_class_entry *class_entry_B24Activity_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "IncompleteListException", class_B24Activity_IncompleteListException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24Activity_Exception);

	zval property_report_default_value;
	ZVAL_UNDEF(&property_report_default_value);
	zend_string *property_report_name = zend_string_init("report", sizeof("report") - 1, 1);
	zend_declare_typed_property(class_entry, property_report_name, &property_report_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_report_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_TokenStore(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "TokenStore", class_B24Activity_TokenStore_methods);
	class_entry = zend_register_internal_interface(&ce);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "save", sizeof("save") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_FileTokenStore(zend_class_entry *class_entry_B24Activity_TokenStore)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "FileTokenStore", class_B24Activity_FileTokenStore_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_B24Activity_TokenStore);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "save", sizeof("save") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Client(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Client", class_B24Activity_Client_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "webhook", sizeof("webhook") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "webhook", sizeof("webhook") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "oauth", sizeof("oauth") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "oauth", sizeof("oauth") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Listing(zend_class_entry *class_entry_IteratorAggregate)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Listing", class_B24Activity_Listing_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_IteratorAggregate);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_ListingIterator(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "ListingIterator", class_B24Activity_ListingIterator_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Activity(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Activity", class_B24Activity_Activity_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
