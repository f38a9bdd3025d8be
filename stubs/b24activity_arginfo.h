/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 494e13b7acaab9e8eb0556c534b8a178cf73f487 */

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

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Client_callMany, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, paramSets, Traversable, MAY_BE_ARRAY, NULL)
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

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_add, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Activity_addOnce arginfo_class_B24Activity_Activity_add

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_get, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_update, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_delete, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Activity_fields arginfo_class_B24Activity_Client_stats

#define arginfo_class_B24Activity_Activity_communicationFields arginfo_class_B24Activity_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_callTranscript, 0, 1, IS_ARRAY, 1)
	ZEND_ARG_TYPE_INFO(0, activityId, IS_LONG, 0)
ZEND_END_ARG_INFO()

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
	ZEND_ARG_OBJ_TYPE_MASK(0, ids, Traversable, MAY_BE_ARRAY, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_ranges, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, parts, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filter, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_addMany, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, rows, Traversable, MAY_BE_ARRAY, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Activity_updateMany, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, fieldsById, Traversable, MAY_BE_ARRAY, NULL)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Activity_deleteMany arginfo_class_B24Activity_Activity_getMany

#define arginfo_class_B24Activity_Todo___construct arginfo_class_B24Activity_Activity___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Todo_add, 0, 3, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerId, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, deadline, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, title, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, responsibleId, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, parentActivityId, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pingOffsets, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, colorId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Todo_addMany arginfo_class_B24Activity_Activity_addMany

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Todo_update, 0, 4, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerId, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, deadline, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, title, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, responsibleId, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, parentActivityId, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pingOffsets, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, colorId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Todo_updateDeadline, 0, 4, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerId, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, value, DateTimeInterface, MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Todo_updateDescription, 0, 4, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Todo_updateColor, 0, 4, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, colorId, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Todo_updateResponsibleUser, 0, 4, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, responsibleId, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Binding___construct arginfo_class_B24Activity_Activity___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Binding_add, 0, 3, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, activityId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, entityTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, entityId, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Binding_addMany arginfo_class_B24Activity_Activity_addMany

#define arginfo_class_B24Activity_Binding_delete arginfo_class_B24Activity_Binding_add

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Binding_list, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, activityId, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Binding_listMany, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, activityIds, Traversable, MAY_BE_ARRAY, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Binding_move, 0, 5, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, activityId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, sourceEntityTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, sourceEntityId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, targetEntityTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, targetEntityId, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_LayoutBlocks___construct arginfo_class_B24Activity_Activity___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_LayoutBlocks_set, 0, 4, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, entityTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, entityId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, activityId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, layout, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_LayoutBlocks_get, 0, 3, IS_ARRAY, 1)
	ZEND_ARG_TYPE_INFO(0, entityTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, entityId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, activityId, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_LayoutBlocks_delete, 0, 3, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, entityTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, entityId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, activityId, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_ActivityType___construct arginfo_class_B24Activity_Activity___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_ActivityType_add, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_ActivityType_list arginfo_class_B24Activity_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_ActivityType_delete, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, typeId, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Configurable___construct arginfo_class_B24Activity_Activity___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Configurable_add, 0, 4, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerTypeId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ownerId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, layout, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Configurable_update, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, fields, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, layout, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Configurable_get arginfo_class_B24Activity_Activity_get

#define arginfo_class_B24Activity_Badge___construct arginfo_class_B24Activity_Activity___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Badge_add, 0, 4, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, title, MAY_BE_ARRAY|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_MASK(0, value, MAY_BE_ARRAY|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, type, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Badge_get, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Badge_list arginfo_class_B24Activity_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Badge_delete, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_OwnerType___construct arginfo_class_B24Activity_Client___construct

#define arginfo_class_B24Activity_TypeId___construct arginfo_class_B24Activity_Client___construct

#define arginfo_class_B24Activity_Direction___construct arginfo_class_B24Activity_Client___construct

#define arginfo_class_B24Activity_Priority___construct arginfo_class_B24Activity_Client___construct

#define arginfo_class_B24Activity_Status___construct arginfo_class_B24Activity_Client___construct

#define arginfo_class_B24Activity_NotifyType___construct arginfo_class_B24Activity_Client___construct

#define arginfo_class_B24Activity_DescriptionType___construct arginfo_class_B24Activity_Client___construct

#define arginfo_class_B24Activity_ColorId___construct arginfo_class_B24Activity_Client___construct

#define arginfo_class_B24Activity_Block___construct arginfo_class_B24Activity_Client___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Block_text, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, value, MAY_BE_STRING|MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, multiline, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_MASK(0, title, MAY_BE_STRING|MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, bold, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, size, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, color, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, scope, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Block_largeText, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, value, MAY_BE_STRING|MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, scope, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Block_link, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, text, MAY_BE_STRING|MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO(0, action, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, bold, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, scope, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Block_withTitle, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, title, MAY_BE_STRING|MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO(0, block, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, inline, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, scope, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Block_lineOfBlocks, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, blocks, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, scope, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Block_deadline, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, readonly, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, scope, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Action___construct arginfo_class_B24Activity_Client___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Action_redirect, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, uri, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Action_restEvent, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, actionParams, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, animationType, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Action_openRestApp, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, actionParams, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, width, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, leftBoundary, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, title, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Layout___construct arginfo_class_B24Activity_Client___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Layout_blocks, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, blocks, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Layout_configurable, 0, 3, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, icon, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, header, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, footer, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Layout_header, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, title, MAY_BE_STRING|MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, titleAction, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tags, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Layout_tag, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, title, MAY_BE_STRING|MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO(0, type, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, action, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Layout_body, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, logo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, blocks, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, logoAction, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Layout_footer, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, buttons, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, menu, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Layout_button, 0, 3, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, title, MAY_BE_STRING|MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO(0, type, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, action, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, scope, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, hideIfReadonly, _IS_BOOL, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Layout_menu, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, items, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, showPinItem, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, showPostponeItem, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, showDeleteItem, _IS_BOOL, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Layout_menuItem, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, title, MAY_BE_STRING|MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO(0, action, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, scope, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, hideIfReadonly, _IS_BOOL, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Attachment___construct arginfo_class_B24Activity_Client___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Attachment_file, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Attachment_data, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, bytes, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Attachment_icon, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Event___construct arginfo_class_B24Activity_Client___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24Activity_Event_fromRequest, 0, 2, B24Activity\\Event, 0)
	ZEND_ARG_TYPE_INFO(0, post, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, applicationToken, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Events___construct arginfo_class_B24Activity_Activity___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Events_bind, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, event, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, handler, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, authType, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Events_unbind, 0, 2, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, event, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, handler, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, authType, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Events_list arginfo_class_B24Activity_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Events_offline, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, handler, IS_CALLABLE, 1)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 0, "50")
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Placement___construct arginfo_class_B24Activity_Activity___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Placement_bind, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, placement, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, handler, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_Placement_unbind, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, placement, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, handler, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_Placement_get arginfo_class_B24Activity_Client_stats

#define arginfo_class_B24Activity_Placement_list arginfo_class_B24Activity_Client_stats

#define arginfo_class_B24Activity_App___construct arginfo_class_B24Activity_Client___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24Activity_App_tokens, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, request, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_CRest_call, 0, 0, 1)
	ZEND_ARG_INFO(0, method)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, params, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_CRest_callBatch, 0, 0, 1)
	ZEND_ARG_INFO(0, arData)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, halt, "0")
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_CRest_installApp arginfo_class_B24Activity_Client___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_CRest_checkServer, 0, 0, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, print, "true")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_CRest_setLog, 0, 0, 1)
	ZEND_ARG_INFO(0, arData)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, type, "\'\'")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_CRest_callCurl, 0, 0, 1)
	ZEND_ARG_INFO(0, arParams)
ZEND_END_ARG_INFO()

#define arginfo_class_B24Activity_CRest_getSettingData arginfo_class_B24Activity_Client___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_CRest_setSettingData, 0, 0, 1)
	ZEND_ARG_INFO(0, arSettings)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_CRest_changeEncoding, 0, 0, 1)
	ZEND_ARG_INFO(0, data)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, encoding, "true")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_CRest_wrapData, 0, 0, 1)
	ZEND_ARG_INFO(0, data)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, debag, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24Activity_CRest_expandData, 0, 0, 1)
	ZEND_ARG_INFO(0, data)
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
ZEND_METHOD(B24Activity_Client, callMany);
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
ZEND_METHOD(B24Activity_Service, __construct);
ZEND_METHOD(B24Activity_Rest, call);
ZEND_METHOD(B24Activity_Activity, addOnce);
ZEND_METHOD(B24Activity_Activity, page);
ZEND_METHOD(B24Activity_Activity, list);
ZEND_METHOD(B24Activity_Activity, each);
ZEND_METHOD(B24Activity_Activity, count);
ZEND_METHOD(B24Activity_Bulk, call);
ZEND_METHOD(B24Activity_Activity, ranges);
ZEND_METHOD(B24Activity_Builder, __construct);
ZEND_METHOD(B24Activity_Builder, build);
ZEND_METHOD(B24Activity_Attachment, file);
ZEND_METHOD(B24Activity_Attachment, data);
ZEND_METHOD(B24Activity_Attachment, icon);
ZEND_METHOD(B24Activity_Event, __construct);
ZEND_METHOD(B24Activity_Event, fromRequest);
ZEND_METHOD(B24Activity_Events, offline);
ZEND_METHOD(B24Activity_App, __construct);
ZEND_METHOD(B24Activity_App, tokens);
ZEND_METHOD(B24Activity_CRest, call);
ZEND_METHOD(B24Activity_CRest, callBatch);
ZEND_METHOD(B24Activity_CRest, installApp);
ZEND_METHOD(B24Activity_CRest, checkServer);
ZEND_METHOD(B24Activity_CRest, setLog);
ZEND_METHOD(B24Activity_CRest, callCurl);
ZEND_METHOD(B24Activity_CRest, getSettingData);
ZEND_METHOD(B24Activity_CRest, setSettingData);
ZEND_METHOD(B24Activity_CRest, changeEncoding);
ZEND_METHOD(B24Activity_CRest, wrapData);
ZEND_METHOD(B24Activity_CRest, expandData);


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


static const zend_function_entry class_B24Activity_IncompleteBatchException_methods[] = {
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
	ZEND_ME(B24Activity_Client, callMany, arginfo_class_B24Activity_Client_callMany, ZEND_ACC_PUBLIC)
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
	ZEND_MALIAS(B24Activity_Service, __construct, __construct, arginfo_class_B24Activity_Activity___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, add, call, arginfo_class_B24Activity_Activity_add, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, addOnce, arginfo_class_B24Activity_Activity_addOnce, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, get, call, arginfo_class_B24Activity_Activity_get, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, update, call, arginfo_class_B24Activity_Activity_update, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, delete, call, arginfo_class_B24Activity_Activity_delete, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, fields, call, arginfo_class_B24Activity_Activity_fields, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, communicationFields, call, arginfo_class_B24Activity_Activity_communicationFields, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, callTranscript, call, arginfo_class_B24Activity_Activity_callTranscript, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, page, arginfo_class_B24Activity_Activity_page, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, list, arginfo_class_B24Activity_Activity_list, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, each, arginfo_class_B24Activity_Activity_each, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, count, arginfo_class_B24Activity_Activity_count, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Bulk, getMany, call, arginfo_class_B24Activity_Activity_getMany, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Activity, ranges, arginfo_class_B24Activity_Activity_ranges, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Bulk, addMany, call, arginfo_class_B24Activity_Activity_addMany, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Bulk, updateMany, call, arginfo_class_B24Activity_Activity_updateMany, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Bulk, deleteMany, call, arginfo_class_B24Activity_Activity_deleteMany, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Todo_methods[] = {
	ZEND_MALIAS(B24Activity_Service, __construct, __construct, arginfo_class_B24Activity_Todo___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, add, call, arginfo_class_B24Activity_Todo_add, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Bulk, addMany, call, arginfo_class_B24Activity_Todo_addMany, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, update, call, arginfo_class_B24Activity_Todo_update, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, updateDeadline, call, arginfo_class_B24Activity_Todo_updateDeadline, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, updateDescription, call, arginfo_class_B24Activity_Todo_updateDescription, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, updateColor, call, arginfo_class_B24Activity_Todo_updateColor, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, updateResponsibleUser, call, arginfo_class_B24Activity_Todo_updateResponsibleUser, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Binding_methods[] = {
	ZEND_MALIAS(B24Activity_Service, __construct, __construct, arginfo_class_B24Activity_Binding___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, add, call, arginfo_class_B24Activity_Binding_add, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Bulk, addMany, call, arginfo_class_B24Activity_Binding_addMany, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, delete, call, arginfo_class_B24Activity_Binding_delete, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, list, call, arginfo_class_B24Activity_Binding_list, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Bulk, listMany, call, arginfo_class_B24Activity_Binding_listMany, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, move, call, arginfo_class_B24Activity_Binding_move, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_LayoutBlocks_methods[] = {
	ZEND_MALIAS(B24Activity_Service, __construct, __construct, arginfo_class_B24Activity_LayoutBlocks___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, set, call, arginfo_class_B24Activity_LayoutBlocks_set, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, get, call, arginfo_class_B24Activity_LayoutBlocks_get, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, delete, call, arginfo_class_B24Activity_LayoutBlocks_delete, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_ActivityType_methods[] = {
	ZEND_MALIAS(B24Activity_Service, __construct, __construct, arginfo_class_B24Activity_ActivityType___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, add, call, arginfo_class_B24Activity_ActivityType_add, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, list, call, arginfo_class_B24Activity_ActivityType_list, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, delete, call, arginfo_class_B24Activity_ActivityType_delete, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Configurable_methods[] = {
	ZEND_MALIAS(B24Activity_Service, __construct, __construct, arginfo_class_B24Activity_Configurable___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, add, call, arginfo_class_B24Activity_Configurable_add, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, update, call, arginfo_class_B24Activity_Configurable_update, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, get, call, arginfo_class_B24Activity_Configurable_get, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Badge_methods[] = {
	ZEND_MALIAS(B24Activity_Service, __construct, __construct, arginfo_class_B24Activity_Badge___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, add, call, arginfo_class_B24Activity_Badge_add, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, get, call, arginfo_class_B24Activity_Badge_get, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, list, call, arginfo_class_B24Activity_Badge_list, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, delete, call, arginfo_class_B24Activity_Badge_delete, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_OwnerType_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_OwnerType___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_TypeId_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_TypeId___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Direction_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_Direction___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Priority_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_Priority___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Status_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_Status___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_NotifyType_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_NotifyType___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_DescriptionType_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_DescriptionType___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_ColorId_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_ColorId___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Block_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_Block___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(B24Activity_Builder, text, build, arginfo_class_B24Activity_Block_text, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, largeText, build, arginfo_class_B24Activity_Block_largeText, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, link, build, arginfo_class_B24Activity_Block_link, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, withTitle, build, arginfo_class_B24Activity_Block_withTitle, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, lineOfBlocks, build, arginfo_class_B24Activity_Block_lineOfBlocks, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, deadline, build, arginfo_class_B24Activity_Block_deadline, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Action_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_Action___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(B24Activity_Builder, redirect, build, arginfo_class_B24Activity_Action_redirect, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, restEvent, build, arginfo_class_B24Activity_Action_restEvent, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, openRestApp, build, arginfo_class_B24Activity_Action_openRestApp, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Layout_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_Layout___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(B24Activity_Builder, blocks, build, arginfo_class_B24Activity_Layout_blocks, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, configurable, build, arginfo_class_B24Activity_Layout_configurable, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, header, build, arginfo_class_B24Activity_Layout_header, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, tag, build, arginfo_class_B24Activity_Layout_tag, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, body, build, arginfo_class_B24Activity_Layout_body, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, footer, build, arginfo_class_B24Activity_Layout_footer, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, button, build, arginfo_class_B24Activity_Layout_button, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, menu, build, arginfo_class_B24Activity_Layout_menu, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(B24Activity_Builder, menuItem, build, arginfo_class_B24Activity_Layout_menuItem, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Attachment_methods[] = {
	ZEND_MALIAS(B24Activity_Builder, __construct, __construct, arginfo_class_B24Activity_Attachment___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24Activity_Attachment, file, arginfo_class_B24Activity_Attachment_file, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_Attachment, data, arginfo_class_B24Activity_Attachment_data, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_Attachment, icon, arginfo_class_B24Activity_Attachment_icon, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Event_methods[] = {
	ZEND_ME(B24Activity_Event, __construct, arginfo_class_B24Activity_Event___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24Activity_Event, fromRequest, arginfo_class_B24Activity_Event_fromRequest, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Events_methods[] = {
	ZEND_MALIAS(B24Activity_Service, __construct, __construct, arginfo_class_B24Activity_Events___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, bind, call, arginfo_class_B24Activity_Events_bind, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, unbind, call, arginfo_class_B24Activity_Events_unbind, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, list, call, arginfo_class_B24Activity_Events_list, ZEND_ACC_PUBLIC)
	ZEND_ME(B24Activity_Events, offline, arginfo_class_B24Activity_Events_offline, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_Placement_methods[] = {
	ZEND_MALIAS(B24Activity_Service, __construct, __construct, arginfo_class_B24Activity_Placement___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, bind, call, arginfo_class_B24Activity_Placement_bind, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, unbind, call, arginfo_class_B24Activity_Placement_unbind, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, get, call, arginfo_class_B24Activity_Placement_get, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(B24Activity_Rest, list, call, arginfo_class_B24Activity_Placement_list, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_App_methods[] = {
	ZEND_ME(B24Activity_App, __construct, arginfo_class_B24Activity_App___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24Activity_App, tokens, arginfo_class_B24Activity_App_tokens, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24Activity_CRest_methods[] = {
	ZEND_ME(B24Activity_CRest, call, arginfo_class_B24Activity_CRest_call, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_CRest, callBatch, arginfo_class_B24Activity_CRest_callBatch, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_CRest, installApp, arginfo_class_B24Activity_CRest_installApp, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_CRest, checkServer, arginfo_class_B24Activity_CRest_checkServer, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_CRest, setLog, arginfo_class_B24Activity_CRest_setLog, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_CRest, callCurl, arginfo_class_B24Activity_CRest_callCurl, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_CRest, getSettingData, arginfo_class_B24Activity_CRest_getSettingData, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_CRest, setSettingData, arginfo_class_B24Activity_CRest_setSettingData, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_CRest, changeEncoding, arginfo_class_B24Activity_CRest_changeEncoding, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_CRest, wrapData, arginfo_class_B24Activity_CRest_wrapData, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24Activity_CRest, expandData, arginfo_class_B24Activity_CRest_expandData, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
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

static zend_class_entry *register_class_B24Activity_IncompleteBatchException(zend_class_entry *class_entry_B24Activity_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "IncompleteBatchException", class_B24Activity_IncompleteBatchException_methods);
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

static zend_class_entry *register_class_B24Activity_Todo(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Todo", class_B24Activity_Todo_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Binding(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Binding", class_B24Activity_Binding_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_LayoutBlocks(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "LayoutBlocks", class_B24Activity_LayoutBlocks_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_ActivityType(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "ActivityType", class_B24Activity_ActivityType_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Configurable(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Configurable", class_B24Activity_Configurable_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Badge(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Badge", class_B24Activity_Badge_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_OwnerType(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "OwnerType", class_B24Activity_OwnerType_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_LEAD_value;
	ZVAL_LONG(&const_LEAD_value, 1);
	zend_string *const_LEAD_name = zend_string_init_interned("LEAD", sizeof("LEAD") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_LEAD_name, &const_LEAD_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_LEAD_name);

	zval const_DEAL_value;
	ZVAL_LONG(&const_DEAL_value, 2);
	zend_string *const_DEAL_name = zend_string_init_interned("DEAL", sizeof("DEAL") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DEAL_name, &const_DEAL_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DEAL_name);

	zval const_CONTACT_value;
	ZVAL_LONG(&const_CONTACT_value, 3);
	zend_string *const_CONTACT_name = zend_string_init_interned("CONTACT", sizeof("CONTACT") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_CONTACT_name, &const_CONTACT_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_CONTACT_name);

	zval const_COMPANY_value;
	ZVAL_LONG(&const_COMPANY_value, 4);
	zend_string *const_COMPANY_name = zend_string_init_interned("COMPANY", sizeof("COMPANY") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_COMPANY_name, &const_COMPANY_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_COMPANY_name);

	zval const_INVOICE_value;
	ZVAL_LONG(&const_INVOICE_value, 5);
	zend_string *const_INVOICE_name = zend_string_init_interned("INVOICE", sizeof("INVOICE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_INVOICE_name, &const_INVOICE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_INVOICE_name);

	zval const_QUOTE_value;
	ZVAL_LONG(&const_QUOTE_value, 7);
	zend_string *const_QUOTE_name = zend_string_init_interned("QUOTE", sizeof("QUOTE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_QUOTE_name, &const_QUOTE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_QUOTE_name);

	zval const_REQUISITE_value;
	ZVAL_LONG(&const_REQUISITE_value, 8);
	zend_string *const_REQUISITE_name = zend_string_init_interned("REQUISITE", sizeof("REQUISITE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_REQUISITE_name, &const_REQUISITE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_REQUISITE_name);

	zval const_ORDER_value;
	ZVAL_LONG(&const_ORDER_value, 14);
	zend_string *const_ORDER_name = zend_string_init_interned("ORDER", sizeof("ORDER") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ORDER_name, &const_ORDER_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ORDER_name);

	zval const_SMART_INVOICE_value;
	ZVAL_LONG(&const_SMART_INVOICE_value, 31);
	zend_string *const_SMART_INVOICE_name = zend_string_init_interned("SMART_INVOICE", sizeof("SMART_INVOICE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_SMART_INVOICE_name, &const_SMART_INVOICE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_SMART_INVOICE_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_TypeId(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "TypeId", class_B24Activity_TypeId_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_UNDEFINED_value;
	ZVAL_LONG(&const_UNDEFINED_value, 0);
	zend_string *const_UNDEFINED_name = zend_string_init_interned("UNDEFINED", sizeof("UNDEFINED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_UNDEFINED_name, &const_UNDEFINED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_UNDEFINED_name);

	zval const_MEETING_value;
	ZVAL_LONG(&const_MEETING_value, 1);
	zend_string *const_MEETING_name = zend_string_init_interned("MEETING", sizeof("MEETING") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_MEETING_name, &const_MEETING_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_MEETING_name);

	zval const_CALL_value;
	ZVAL_LONG(&const_CALL_value, 2);
	zend_string *const_CALL_name = zend_string_init_interned("CALL", sizeof("CALL") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_CALL_name, &const_CALL_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_CALL_name);

	zval const_TASK_value;
	ZVAL_LONG(&const_TASK_value, 3);
	zend_string *const_TASK_name = zend_string_init_interned("TASK", sizeof("TASK") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_TASK_name, &const_TASK_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_TASK_name);

	zval const_EMAIL_value;
	ZVAL_LONG(&const_EMAIL_value, 4);
	zend_string *const_EMAIL_name = zend_string_init_interned("EMAIL", sizeof("EMAIL") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_EMAIL_name, &const_EMAIL_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_EMAIL_name);

	zval const_CALENDAR_value;
	ZVAL_LONG(&const_CALENDAR_value, 5);
	zend_string *const_CALENDAR_name = zend_string_init_interned("CALENDAR", sizeof("CALENDAR") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_CALENDAR_name, &const_CALENDAR_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_CALENDAR_name);

	zval const_PROVIDER_value;
	ZVAL_LONG(&const_PROVIDER_value, 6);
	zend_string *const_PROVIDER_name = zend_string_init_interned("PROVIDER", sizeof("PROVIDER") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_PROVIDER_name, &const_PROVIDER_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_PROVIDER_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Direction(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Direction", class_B24Activity_Direction_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_UNDEFINED_value;
	ZVAL_LONG(&const_UNDEFINED_value, 0);
	zend_string *const_UNDEFINED_name = zend_string_init_interned("UNDEFINED", sizeof("UNDEFINED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_UNDEFINED_name, &const_UNDEFINED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_UNDEFINED_name);

	zval const_INCOMING_value;
	ZVAL_LONG(&const_INCOMING_value, 1);
	zend_string *const_INCOMING_name = zend_string_init_interned("INCOMING", sizeof("INCOMING") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_INCOMING_name, &const_INCOMING_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_INCOMING_name);

	zval const_OUTGOING_value;
	ZVAL_LONG(&const_OUTGOING_value, 2);
	zend_string *const_OUTGOING_name = zend_string_init_interned("OUTGOING", sizeof("OUTGOING") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_OUTGOING_name, &const_OUTGOING_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_OUTGOING_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Priority(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Priority", class_B24Activity_Priority_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_NONE_value;
	ZVAL_LONG(&const_NONE_value, 0);
	zend_string *const_NONE_name = zend_string_init_interned("NONE", sizeof("NONE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_NONE_name, &const_NONE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_NONE_name);

	zval const_LOW_value;
	ZVAL_LONG(&const_LOW_value, 1);
	zend_string *const_LOW_name = zend_string_init_interned("LOW", sizeof("LOW") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_LOW_name, &const_LOW_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_LOW_name);

	zval const_MEDIUM_value;
	ZVAL_LONG(&const_MEDIUM_value, 2);
	zend_string *const_MEDIUM_name = zend_string_init_interned("MEDIUM", sizeof("MEDIUM") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_MEDIUM_name, &const_MEDIUM_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_MEDIUM_name);

	zval const_HIGH_value;
	ZVAL_LONG(&const_HIGH_value, 3);
	zend_string *const_HIGH_name = zend_string_init_interned("HIGH", sizeof("HIGH") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_HIGH_name, &const_HIGH_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_HIGH_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Status(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Status", class_B24Activity_Status_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_UNDEFINED_value;
	ZVAL_LONG(&const_UNDEFINED_value, 0);
	zend_string *const_UNDEFINED_name = zend_string_init_interned("UNDEFINED", sizeof("UNDEFINED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_UNDEFINED_name, &const_UNDEFINED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_UNDEFINED_name);

	zval const_WAITING_value;
	ZVAL_LONG(&const_WAITING_value, 1);
	zend_string *const_WAITING_name = zend_string_init_interned("WAITING", sizeof("WAITING") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_WAITING_name, &const_WAITING_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_WAITING_name);

	zval const_COMPLETED_value;
	ZVAL_LONG(&const_COMPLETED_value, 2);
	zend_string *const_COMPLETED_name = zend_string_init_interned("COMPLETED", sizeof("COMPLETED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_COMPLETED_name, &const_COMPLETED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_COMPLETED_name);

	zval const_AUTO_COMPLETED_value;
	ZVAL_LONG(&const_AUTO_COMPLETED_value, 3);
	zend_string *const_AUTO_COMPLETED_name = zend_string_init_interned("AUTO_COMPLETED", sizeof("AUTO_COMPLETED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_AUTO_COMPLETED_name, &const_AUTO_COMPLETED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_AUTO_COMPLETED_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_NotifyType(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "NotifyType", class_B24Activity_NotifyType_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_NONE_value;
	ZVAL_LONG(&const_NONE_value, 0);
	zend_string *const_NONE_name = zend_string_init_interned("NONE", sizeof("NONE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_NONE_name, &const_NONE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_NONE_name);

	zval const_MINUTES_value;
	ZVAL_LONG(&const_MINUTES_value, 1);
	zend_string *const_MINUTES_name = zend_string_init_interned("MINUTES", sizeof("MINUTES") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_MINUTES_name, &const_MINUTES_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_MINUTES_name);

	zval const_HOURS_value;
	ZVAL_LONG(&const_HOURS_value, 2);
	zend_string *const_HOURS_name = zend_string_init_interned("HOURS", sizeof("HOURS") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_HOURS_name, &const_HOURS_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_HOURS_name);

	zval const_DAYS_value;
	ZVAL_LONG(&const_DAYS_value, 3);
	zend_string *const_DAYS_name = zend_string_init_interned("DAYS", sizeof("DAYS") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DAYS_name, &const_DAYS_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DAYS_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_DescriptionType(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "DescriptionType", class_B24Activity_DescriptionType_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_UNDEFINED_value;
	ZVAL_LONG(&const_UNDEFINED_value, 0);
	zend_string *const_UNDEFINED_name = zend_string_init_interned("UNDEFINED", sizeof("UNDEFINED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_UNDEFINED_name, &const_UNDEFINED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_UNDEFINED_name);

	zval const_PLAIN_value;
	ZVAL_LONG(&const_PLAIN_value, 1);
	zend_string *const_PLAIN_name = zend_string_init_interned("PLAIN", sizeof("PLAIN") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_PLAIN_name, &const_PLAIN_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_PLAIN_name);

	zval const_BBCODE_value;
	ZVAL_LONG(&const_BBCODE_value, 2);
	zend_string *const_BBCODE_name = zend_string_init_interned("BBCODE", sizeof("BBCODE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_BBCODE_name, &const_BBCODE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_BBCODE_name);

	zval const_HTML_value;
	ZVAL_LONG(&const_HTML_value, 3);
	zend_string *const_HTML_name = zend_string_init_interned("HTML", sizeof("HTML") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_HTML_name, &const_HTML_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_HTML_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_ColorId(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "ColorId", class_B24Activity_ColorId_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_COLOR_1_value;
	zend_string *const_COLOR_1_value_str = zend_string_init("1", strlen("1"), 1);
	ZVAL_STR(&const_COLOR_1_value, const_COLOR_1_value_str);
	zend_string *const_COLOR_1_name = zend_string_init_interned("COLOR_1", sizeof("COLOR_1") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_COLOR_1_name, &const_COLOR_1_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_COLOR_1_name);

	zval const_COLOR_2_value;
	zend_string *const_COLOR_2_value_str = zend_string_init("2", strlen("2"), 1);
	ZVAL_STR(&const_COLOR_2_value, const_COLOR_2_value_str);
	zend_string *const_COLOR_2_name = zend_string_init_interned("COLOR_2", sizeof("COLOR_2") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_COLOR_2_name, &const_COLOR_2_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_COLOR_2_name);

	zval const_COLOR_3_value;
	zend_string *const_COLOR_3_value_str = zend_string_init("3", strlen("3"), 1);
	ZVAL_STR(&const_COLOR_3_value, const_COLOR_3_value_str);
	zend_string *const_COLOR_3_name = zend_string_init_interned("COLOR_3", sizeof("COLOR_3") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_COLOR_3_name, &const_COLOR_3_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_COLOR_3_name);

	zval const_COLOR_4_value;
	zend_string *const_COLOR_4_value_str = zend_string_init("4", strlen("4"), 1);
	ZVAL_STR(&const_COLOR_4_value, const_COLOR_4_value_str);
	zend_string *const_COLOR_4_name = zend_string_init_interned("COLOR_4", sizeof("COLOR_4") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_COLOR_4_name, &const_COLOR_4_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_COLOR_4_name);

	zval const_COLOR_5_value;
	zend_string *const_COLOR_5_value_str = zend_string_init("5", strlen("5"), 1);
	ZVAL_STR(&const_COLOR_5_value, const_COLOR_5_value_str);
	zend_string *const_COLOR_5_name = zend_string_init_interned("COLOR_5", sizeof("COLOR_5") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_COLOR_5_name, &const_COLOR_5_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_COLOR_5_name);

	zval const_COLOR_6_value;
	zend_string *const_COLOR_6_value_str = zend_string_init("6", strlen("6"), 1);
	ZVAL_STR(&const_COLOR_6_value, const_COLOR_6_value_str);
	zend_string *const_COLOR_6_name = zend_string_init_interned("COLOR_6", sizeof("COLOR_6") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_COLOR_6_name, &const_COLOR_6_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_COLOR_6_name);

	zval const_COLOR_7_value;
	zend_string *const_COLOR_7_value_str = zend_string_init("7", strlen("7"), 1);
	ZVAL_STR(&const_COLOR_7_value, const_COLOR_7_value_str);
	zend_string *const_COLOR_7_name = zend_string_init_interned("COLOR_7", sizeof("COLOR_7") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_COLOR_7_name, &const_COLOR_7_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_COLOR_7_name);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Block(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Block", class_B24Activity_Block_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Action(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Action", class_B24Activity_Action_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Layout(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Layout", class_B24Activity_Layout_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Attachment(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Attachment", class_B24Activity_Attachment_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Event(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Event", class_B24Activity_Event_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_activityId_default_value;
	ZVAL_UNDEF(&property_activityId_default_value);
	zend_string *property_activityId_name = zend_string_init("activityId", sizeof("activityId") - 1, 1);
	zend_declare_typed_property(class_entry, property_activityId_name, &property_activityId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_activityId_name);

	zval property_data_default_value;
	ZVAL_UNDEF(&property_data_default_value);
	zend_string *property_data_name = zend_string_init("data", sizeof("data") - 1, 1);
	zend_declare_typed_property(class_entry, property_data_name, &property_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_data_name);

	zval property_auth_default_value;
	ZVAL_UNDEF(&property_auth_default_value);
	zend_string *property_auth_name = zend_string_init("auth", sizeof("auth") - 1, 1);
	zend_declare_typed_property(class_entry, property_auth_name, &property_auth_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_auth_name);

	zval property_ts_default_value;
	ZVAL_UNDEF(&property_ts_default_value);
	zend_string *property_ts_name = zend_string_init("ts", sizeof("ts") - 1, 1);
	zend_declare_typed_property(class_entry, property_ts_name, &property_ts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_ts_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromrequest", sizeof("fromrequest") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromrequest", sizeof("fromrequest") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Events(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Events", class_B24Activity_Events_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_Placement(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "Placement", class_B24Activity_Placement_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_App(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "App", class_B24Activity_App_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "tokens", sizeof("tokens") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_B24Activity_CRest(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24Activity", "CRest", class_B24Activity_CRest_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval const_VERSION_value;
	zend_string *const_VERSION_value_str = zend_string_init("1.36", strlen("1.36"), 1);
	ZVAL_STR(&const_VERSION_value, const_VERSION_value_str);
	zend_string *const_VERSION_name = zend_string_init_interned("VERSION", sizeof("VERSION") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_VERSION_name, &const_VERSION_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_VERSION_name);

	zval const_BATCH_COUNT_value;
	ZVAL_LONG(&const_BATCH_COUNT_value, 50);
	zend_string *const_BATCH_COUNT_name = zend_string_init_interned("BATCH_COUNT", sizeof("BATCH_COUNT") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_BATCH_COUNT_name, &const_BATCH_COUNT_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_BATCH_COUNT_name);

	zval const_TYPE_TRANSPORT_value;
	zend_string *const_TYPE_TRANSPORT_value_str = zend_string_init("json", strlen("json"), 1);
	ZVAL_STR(&const_TYPE_TRANSPORT_value, const_TYPE_TRANSPORT_value_str);
	zend_string *const_TYPE_TRANSPORT_name = zend_string_init_interned("TYPE_TRANSPORT", sizeof("TYPE_TRANSPORT") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_TYPE_TRANSPORT_name, &const_TYPE_TRANSPORT_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_TYPE_TRANSPORT_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "callcurl", sizeof("callcurl") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setsettingdata", sizeof("setsettingdata") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "changeencoding", sizeof("changeencoding") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "wrapdata", sizeof("wrapdata") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "expanddata", sizeof("expanddata") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
