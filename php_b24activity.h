/*
 * The module: version, entry and what one thread of it keeps.
 */
#ifndef PHP_B24ACTIVITY_H
#define PHP_B24ACTIVITY_H

#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php.h"

#include "src/core/engine.h"

#define PHP_B24ACTIVITY_VERSION "0.1.0"

extern zend_module_entry b24activity_module_entry;
#define phpext_b24activity_ptr &b24activity_module_entry

ZEND_BEGIN_MODULE_GLOBALS(b24activity)
	/* Made on first use and kept for the life of the thread, for its warm connections. */
	b24_engine *engine;
	/* Said once: CRest does not look at certificates. */
	bool warned_of_trust;
	/* After a fatal error: what it left behind is stopped, and what comes now is the shutdown functions'. */
	bool stopped_orphans;
ZEND_END_MODULE_GLOBALS(b24activity)

ZEND_EXTERN_MODULE_GLOBALS(b24activity)
#define B24G(field) ZEND_MODULE_GLOBALS_ACCESSOR(b24activity, field)

#if defined(ZTS) && defined(COMPILE_DL_B24ACTIVITY)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
