#include "request.h"

zval *b24_request_find(HashTable *fields, const char *name)
{
	return zend_hash_str_find_deref(fields, name, strlen(name));
}

bool b24_request_int(const zval *value, zend_long *number)
{
	double fraction;

	if (!value || (Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_STRING)) {
		return false;
	}
	if (Z_TYPE_P(value) == IS_LONG) {
		*number = Z_LVAL_P(value);
		return *number >= 0;
	}
	return Z_STRLEN_P(value) && strspn(Z_STRVAL_P(value), "0123456789") == Z_STRLEN_P(value)
		&& is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), number, &fraction, false) == IS_LONG;
}
