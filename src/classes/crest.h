/*
 * The class CRest: the known face, arrays for answers and for errors, in front of the same client as everybody's.
 *
 * Applications extend the class, so it calls its own methods as the called class has them, never directly. Everything
 * here runs PHP code and works on the Zend heap; zvals that are handed out belong to the caller.
 */
#ifndef B24_CREST_H
#define B24_CREST_H

#include "classes.h"

/* With b24activity.crest: the class is \CRest as well. In MINIT and MSHUTDOWN. */
void b24_crest_startup(void);
void b24_crest_shutdown(void);

/* static::name(…), the name in lower case. FAILURE with an exception; *result may then be undefined. */
zend_result b24_crest_invoke(zend_class_entry *called, const char *name, zval *result, uint32_t argc, zval *argv);

/* The called class has a method of its own in place of this one. */
bool b24_crest_overrides(zend_class_entry *called, const char *name);

/* An argument as a class of PHP's own takes it, whatever strict_types the caller has; NULL with an exception. */
zend_string *b24_crest_argument(zval *value, uint32_t number);

/* static::NAME; NULL with an exception when its value cannot be had. */
zval *b24_crest_class_constant(zend_class_entry *called, const char *name);

/* A C_REST_* constant of the script: NULL without one, or as text ("" without one) for the caller to release. */
zval *b24_crest_constant(const char *name);
zend_string *b24_crest_constant_text(const char *name);

/* It is there, and `true` and nothing else. */
bool b24_crest_is_on(const char *constant);

/* A setting of b24activity.*: on or off, or its text, which stays PHP's. */
bool b24_crest_flag(const char *name);
const char *b24_crest_setting(const char *name);

/* An element of an array; NULL without one, or when it is empty() to PHP, or when this is no array. */
zval *b24_crest_element(zval *array, const char *key);

/* The same as text, "" without one, for the caller to release; and whether it is just this text. */
zend_string *b24_crest_text(zval *array, const char *key);
bool b24_crest_says(zval *array, const char *key, const char *text);

/* Answers come as they are, by a class constant of its own; not those of the token server. */
bool b24_crest_is_raw(zend_class_entry *called);

/* ['error' => …, 'error_information' => …] */
void b24_crest_error(zval *result, const char *error, const char *information);

/* Where CRest keeps its files, without a slash at the end; NULL when nobody has said so. */
zend_string *b24_crest_directory(zend_class_entry *called);

/* The file of the settings; NULL as above. */
zend_string *b24_crest_settings_path(zend_class_entry *called);

/* What to call the portal with. False when the application is not installed, or with an exception. */
bool b24_crest_settings(zend_class_entry *called, zval *settings);

/* Merges them over the stored ones, unless `install`. What setSettingData() says of it; false when it was not asked. */
void b24_crest_store(zend_class_entry *called, zval *settings, bool install, zval *stored);

/*
 * Other tokens than the settings that were refused, in the settings' place. Once for all processes, under a lock. False
 * when there are none, or with an exception.
 */
bool b24_crest_renew(zend_class_entry *called, zval *refused);

/*
 * Where tokens are renewed. Settings come in by installations that anybody may claim to be, so a server that they name is
 * told the application's secret only when it is one of Bitrix24's or the one of b24activity.crest_token_server; and no
 * other is kept for somebody who would believe it.
 */
zend_string *b24_crest_token_url(zval *settings);
void b24_crest_drop_unknown_server(zval *settings);

/* static::setLog($data, $type) with every secret masked, if anybody listens; takes `data` over. */
zend_result b24_crest_log(zend_class_entry *called, const b24_client *client, zval *data, const char *type);

/* Whether building the data for the above is worth it. */
bool b24_crest_logs(zend_class_entry *called);

/* A copy that the decoder can read, on the Zend heap: a fatal error in what PHP code does with it leaves nothing behind. */
zend_string *b24_crest_padded(const zend_string *text);

/* static::expandData(), of padded text that may be NULL when it is empty */
zend_result b24_crest_expand(zend_class_entry *called, zval *result, const char *json, size_t len);

/* static::changeEncoding(), where C_REST_CURRENT_ENCODING asks for it; otherwise a copy. */
zend_result b24_crest_convert(zend_class_entry *called, zval *result, zval *data, bool to_utf8);

#endif
