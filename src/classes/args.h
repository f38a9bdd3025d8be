/*
 * Arguments of PHP methods on their way to REST parameters: one reader for each kind that the API knows.
 *
 * A reader checks `arg`, which is argument number `arg_num` of the PHP method that runs, and adds it to `params` under
 * `name`; FAILURE with a TypeError or ValueError that names the argument. It refuses only what the portal would refuse
 * for certain, or take and not do without a word. Runs PHP code (DateTimeInterface::format(), __toString()), so only
 * before anything is in flight.
 */
#ifndef B24_ARGS_H
#define B24_ARGS_H

#include "php.h"

typedef zend_result (*b24_reader)(zval *params, const char *name, zval *arg, uint32_t arg_num);

zend_result b24_read_id(zval *params, const char *name, zval *arg, uint32_t arg_num);      /* int, greater than 0 */
zend_result b24_read_count(zval *params, const char *name, zval *arg, uint32_t arg_num);   /* int, 0 or more */
zend_result b24_read_text(zval *params, const char *name, zval *arg, uint32_t arg_num);    /* string */
zend_result b24_read_word(zval *params, const char *name, zval *arg, uint32_t arg_num);    /* string, not empty */
zend_result b24_read_moment(zval *params, const char *name, zval *arg, uint32_t arg_num);  /* date: object or string */
zend_result b24_read_color(zval *params, const char *name, zval *arg, uint32_t arg_num);   /* "1" to "7" */
zend_result b24_read_offsets(zval *params, const char *name, zval *arg, uint32_t arg_num); /* list of minutes */
zend_result b24_read_title(zval *params, const char *name, zval *arg, uint32_t arg_num);   /* string or {language: string} */
zend_result b24_read_badge_type(zval *params, const char *name, zval *arg, uint32_t arg_num);
zend_result b24_read_array(zval *params, const char *name, zval *arg, uint32_t arg_num); /* anything that can be sent */

/* The `fields` of the methods that have rules of their own. */
zend_result b24_read_new_activity(zval *params, const char *name, zval *arg, uint32_t arg_num);
zend_result b24_read_changed_activity(zval *params, const char *name, zval *arg, uint32_t arg_num);
zend_result b24_read_once_activity(zval *params, const char *name, zval *arg, uint32_t arg_num);
zend_result b24_read_type_fields(zval *params, const char *name, zval *arg, uint32_t arg_num);
zend_result b24_read_configurable_fields(zval *params, const char *name, zval *arg, uint32_t arg_num);

/* The options of placement.bind, each of which becomes a parameter of its own. */
zend_result b24_read_placement_options(zval *params, const char *name, zval *arg, uint32_t arg_num);

/* Layouts, checked as layout.h says. */
zend_result b24_read_blocks(zval *params, const char *name, zval *arg, uint32_t arg_num); /* of layout.blocks.set */
zend_result b24_read_layout(zval *params, const char *name, zval *arg, uint32_t arg_num); /* of configurable.* */

#endif
