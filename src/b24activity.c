#include "php_b24activity.h"

#include "classes/call.h"
#include "classes/classes.h"
#include "classes/crest.h"
#include "core/http.h"
#include "core/platform.h"

#include "ext/standard/info.h"
#include "php_ini.h"
#include "SAPI.h"

#include <curl/curl.h>

#ifdef ZTS
# define BUILD " ZTS"
#else
# define BUILD " NTS"
#endif

ZEND_DECLARE_MODULE_GLOBALS(b24activity)

/* The defaults of a client's options; options.c knows what each may be. */
#define B24_INI(name, value) PHP_INI_ENTRY("b24activity." name, value, PHP_INI_ALL, b24_options_check_ini)

/* A proxy's address may hold a password, and phpinfo() is shown to others. */
static ZEND_INI_DISP(display_secret)
{
	const zend_string *value = type == ZEND_INI_DISPLAY_ORIG && ini_entry->modified ? ini_entry->orig_value : ini_entry->value;

	if (value && ZSTR_LEN(value)) {
		php_printf("***");
	} else {
		php_printf(sapi_module.phpinfo_as_text ? "no value" : "<i>no value</i>");
	}
}

PHP_INI_BEGIN()
	B24_INI("timeout", "70")
	B24_INI("connect_timeout", "5")
	B24_INI("deadline", "0")
	B24_INI("retries", "5")
	B24_INI("rate", "2")
	B24_INI("burst", "50")
	B24_INI("operating_limit", "420")
	B24_INI("concurrency", "4")
	B24_INI("max_response_bytes", "64M")
	B24_INI("cainfo", "")
	PHP_INI_ENTRY_EX("b24activity.proxy", "", PHP_INI_ALL, b24_options_check_ini, display_secret)
	B24_INI("user_agent", "")
	B24_INI("allow_http", "0")
	/* Not an option of a client: one file, or this process's memory with "process". */
	PHP_INI_ENTRY("b24activity.limits_file", "", PHP_INI_SYSTEM, NULL)
	/* These are CRest's. */
	PHP_INI_ENTRY("b24activity.crest", "0", PHP_INI_SYSTEM, NULL)
	PHP_INI_ENTRY("b24activity.crest_strict", "0", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("b24activity.crest_settings", "", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("b24activity.crest_token_server", "https://oauth.bitrix.info/oauth/token/", PHP_INI_ALL, NULL)
PHP_INI_END()

/* Once a thread, also for threads that come later: nothing here may be shared between them. */
static void init_thread(void *memory)
{
	zend_b24activity_globals *globals = memory;

#if defined(ZTS) && defined(COMPILE_DL_B24ACTIVITY)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	globals->engine = NULL;
	globals->warned_of_trust = globals->stopped_orphans = false;
}

static void shutdown_thread(void *memory)
{
	zend_b24activity_globals *globals = memory;

	if (globals->engine) {
		b24_engine_free(globals->engine);
	}
}

static PHP_MINIT_FUNCTION(b24activity)
{
	if (!b24_http_is_supported()) {
		zend_error(E_CORE_WARNING, "b24activity was compiled for libcurl %s, and libcurl %s is too old for it",
			LIBCURL_VERSION, curl_version_info(CURLVERSION_NOW)->version);
		return FAILURE;
	}
	b24_stay_loaded();
	REGISTER_INI_ENTRIES();
	/* Counted by libcurl, so other users of it do not matter. There is no cleanup: at exit it would race OpenSSL's. */
	curl_global_init(CURL_GLOBAL_DEFAULT);
	b24_classes_register();
	b24_crest_startup();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(b24activity)
{
	b24_crest_shutdown();
	UNREGISTER_INI_ENTRIES();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(b24activity)
{
#if defined(ZTS) && defined(COMPILE_DL_B24ACTIVITY)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	return SUCCESS;
}

/* After every object has gone: what is left in the engine now was left by a fatal error. */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(b24activity)
{
	if (B24G(engine)) {
		b24_engine_sweep(B24G(engine));
	}
	B24G(stopped_orphans) = false;
	return SUCCESS;
}

static void print_features(const curl_version_info_data *curl)
{
	static const struct {
		const char *name;
		int bit;
	} features[] = {
		{"HTTP/2", CURL_VERSION_HTTP2},
		{"gzip", CURL_VERSION_LIBZ},
		{"brotli", CURL_VERSION_BROTLI},
#ifdef CURL_VERSION_ZSTD /* since libcurl 7.72 */
		{"zstd", CURL_VERSION_ZSTD},
#endif
		{"asynchronous DNS", CURL_VERSION_ASYNCHDNS},
	};

	for (size_t i = 0; i < sizeof(features) / sizeof(*features); i++) {
		php_info_print_table_row(2, features[i].name, curl->features & features[i].bit ? "yes" : "no");
	}
}

static void print_pool(void)
{
	char told[64];

	snprintf(told, sizeof(told), "%ld", B24G(engine) ? b24_engine_connections(B24G(engine)) : 0L);
	php_info_print_table_row(2, "Connections opened by this thread", told);
	snprintf(told, sizeof(told), "of process %ld", (long) getpid());
	php_info_print_table_row(2, "Connection pool", B24G(engine) ? told : "not used yet");
}

static void print_limits(void)
{
	const b24_limiter *limiter = B24G(engine) ? b24_engine_limiter(B24G(engine)) : NULL;
	zend_string *wanted = b24_call_limits_path();
	const char *path = limiter ? b24_limiter_path(limiter) : ZSTR_VAL(wanted);
	char portals[32];

	snprintf(portals, sizeof(portals), "%zu", limiter ? b24_limiter_portals(limiter) : (size_t) 0);
	php_info_print_table_row(2, "Limits kept in", path && *path ? path
		: ZSTR_LEN(wanted) ? "not shared: the file could not be had" : "not shared");
	php_info_print_table_row(2, "Portals known to the limits", portals);
	zend_string_release(wanted);
}

static PHP_MINFO_FUNCTION(b24activity)
{
	const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);
	php_info_print_table_start();
	php_info_print_table_row(2, "Bitrix24 activity support", "enabled");
	php_info_print_table_row(2, "Version", PHP_B24ACTIVITY_VERSION);
	php_info_print_table_row(2, "PHP, compiled", PHP_VERSION BUILD);
	php_info_print_table_row(2, "libcurl, compiled", LIBCURL_VERSION);
	php_info_print_table_row(2, "libcurl, linked", curl->version);
	php_info_print_table_row(2, "TLS", curl->ssl_version ? curl->ssl_version : "none");
	print_features(curl);
	print_pool();
	print_limits();
	php_info_print_table_end();
	DISPLAY_INI_ENTRIES();
}

static const zend_module_dep dependencies[] = {
	ZEND_MOD_REQUIRED("json")
	ZEND_MOD_REQUIRED("date")
	ZEND_MOD_REQUIRED("spl")
	ZEND_MOD_END
};

zend_module_entry b24activity_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	dependencies,
	"b24activity",
	NULL,
	PHP_MINIT(b24activity),
	PHP_MSHUTDOWN(b24activity),
	PHP_RINIT(b24activity),
	NULL,
	PHP_MINFO(b24activity),
	PHP_B24ACTIVITY_VERSION,
	PHP_MODULE_GLOBALS(b24activity),
	init_thread,
	shutdown_thread,
	ZEND_MODULE_POST_ZEND_DEACTIVATE_N(b24activity),
	STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_B24ACTIVITY
# ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
# endif
ZEND_GET_MODULE(b24activity)
#endif
