/*
 * Memory for as much as a document asks for.
 *
 * What happens at memory_limit depends on the PHP. Older ones leave emalloc() by a bailout and the request is over.
 * Since the patch releases that know ZEND_HAS_OOM(), emalloc() goes on to a hard limit, at which the process dies;
 * who may need much has to use the functions that can be refused, stop when they are, and return to the engine, which
 * raises the fatal error then. Here are those functions under one name for both: they give NULL or false only where
 * the PHP refuses.
 */
#ifndef B24_JSON_ALLOC_H
#define B24_JSON_ALLOC_H

#include "php.h"

#if defined(ZTS) && defined(ZEND_ENABLE_STATIC_TSRMLS_CACHE)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#ifdef ZEND_HAS_OOM

/* Whether the engine waits for us to return, to end the request. */
static zend_always_inline bool b24_json_out_of_memory(void)
{
	return ZEND_HAS_OOM();
}

static zend_always_inline void *b24_json_alloc(size_t size)
{
	return femalloc(size, true);
}

static zend_always_inline void *b24_json_realloc(void *block, size_t size, size_t used)
{
	return ferealloc2(block, size, used, true);
}

static zend_always_inline zend_string *b24_json_alloc_string(size_t len)
{
	return zend_string_falloc(len, false, true);
}

static zend_always_inline HashTable *b24_json_new_table(void)
{
	return zend_fnew_array(0);
}

static zend_always_inline bool b24_json_make_list(HashTable *list)
{
	return zend_hash_real_finit_packed(list, true) == SUCCESS;
}

static zend_always_inline bool b24_json_extend_list(HashTable *list, uint32_t size)
{
	return zend_hash_fextend(list, size, true) == SUCCESS;
}

static zend_always_inline bool b24_json_update_table(HashTable *table, zend_string *key, zval *value)
{
	return zend_symtable_fupdate(table, key, value) != HASH_NOMEM;
}

#else

static zend_always_inline bool b24_json_out_of_memory(void)
{
	return false;
}

static zend_always_inline void *b24_json_alloc(size_t size)
{
	return emalloc(size);
}

static zend_always_inline void *b24_json_realloc(void *block, size_t size, size_t used)
{
	return erealloc2(block, size, used);
}

static zend_always_inline zend_string *b24_json_alloc_string(size_t len)
{
	return zend_string_alloc(len, false);
}

static zend_always_inline HashTable *b24_json_new_table(void)
{
	return zend_new_array(0);
}

static zend_always_inline bool b24_json_make_list(HashTable *list)
{
	zend_hash_real_init_packed(list);
	return true;
}

static zend_always_inline bool b24_json_extend_list(HashTable *list, uint32_t size)
{
	zend_hash_extend(list, size, true);
	return true;
}

static zend_always_inline bool b24_json_update_table(HashTable *table, zend_string *key, zval *value)
{
	zend_symtable_update(table, key, value);
	return true;
}

#endif

#endif
