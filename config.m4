PHP_ARG_ENABLE([b24activity],
  [whether to enable Bitrix24 activity support],
  [AS_HELP_STRING([--enable-b24activity], [Enable Bitrix24 activity support (needs libcurl)])])

PHP_ARG_ENABLE([b24activity-dev],
  [whether to build b24activity with developer flags],
  [AS_HELP_STRING([--enable-b24activity-dev], [b24activity: warnings are errors])],
  [no],
  [no])

if test "$PHP_B24ACTIVITY" != "no"; then
  AC_MSG_CHECKING([whether this PHP can run b24activity])
  b24_php_version=`$PHP_CONFIG --vernum 2>/dev/null`
  if test -n "$b24_php_version" && test "$b24_php_version" -lt 80200; then
    AC_MSG_RESULT([no])
    AC_MSG_ERROR([b24activity needs PHP 8.2 or newer, this is PHP `$PHP_CONFIG --version`])
  fi
  AC_MSG_RESULT([yes])

  PKG_PROG_PKG_CONFIG
  if test -z "$PKG_CONFIG"; then
    AC_MSG_ERROR([b24activity finds libcurl through pkg-config, which is not installed (Debian: apt-get install pkg-config)])
  fi
  PKG_CHECK_EXISTS([libcurl], [], [AC_MSG_ERROR(m4_normalize([
    b24activity needs libcurl with its headers, and pkg-config does not find it
    (Debian: apt-get install libcurl4-openssl-dev; RHEL: dnf install libcurl-devel; Alpine: apk add curl-dev;
    macOS: set PKG_CONFIG_PATH to Homebrew's curl/lib/pkgconfig)]))])
  PKG_CHECK_MODULES([B24_LIBCURL], [libcurl >= 7.68.0], [],
    [AC_MSG_ERROR([b24activity needs libcurl 7.68.0 or newer, found `$PKG_CONFIG --modversion libcurl`])])

  PHP_EVAL_LIBLINE([$B24_LIBCURL_LIBS], [B24ACTIVITY_SHARED_LIBADD])
  PHP_EVAL_INCLINE([$B24_LIBCURL_CFLAGS])
  dnl A lookup that was given up may return when PHP has unloaded its modules: libcurl has to be there still.
  case $host_os in
    linux* | freebsd*) B24ACTIVITY_SHARED_LIBADD="$B24ACTIVITY_SHARED_LIBADD -Wl,-z,nodelete" ;;
  esac
  PHP_SUBST([B24ACTIVITY_SHARED_LIBADD])

  b24_save_cppflags=$CPPFLAGS
  CPPFLAGS="$CPPFLAGS $B24_LIBCURL_CFLAGS"
  AC_CHECK_HEADER([curl/curl.h], [],
    [AC_MSG_ERROR([pkg-config knows libcurl, but curl/curl.h is missing: install its development package])])
  CPPFLAGS=$b24_save_cppflags

  B24_CFLAGS="-DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  for flag in -Wall -Wextra -Wno-unused-parameter -Wstrict-prototypes -Wshadow -Wvla -fvisibility=hidden; do
    AX_CHECK_COMPILE_FLAG([$flag], [B24_CFLAGS="$B24_CFLAGS $flag"])
  done
  # As a system's headers, so that PHP's own are not warned about.
  B24_CFLAGS="$B24_CFLAGS `$PHP_CONFIG --includes | sed 's/^-I/-isystem /; s/ -I/ -isystem /g'`"
  if test "$PHP_B24ACTIVITY_DEV" != "no"; then
    B24_CFLAGS="$B24_CFLAGS -Werror"
  fi

  B24_SOURCES="
    src/b24activity.c
    src/core/answer.c
    src/core/batch.c
    src/core/buffer.c
    src/core/cursor.c
    src/core/engine.c
    src/core/error.c
    src/core/http.c
    src/core/limiter.c
    src/core/outline.c
    src/core/pace.c
    src/core/pager.c
    src/core/pager_keyset.c
    src/core/pager_offset.c
    src/core/pager_ranges.c
    src/core/platform_posix.c
    src/core/retry.c
    src/core/shared_posix.c
    src/core/trust_posix.c
    src/json/decode.c
    src/json/form.c
    src/json/params.c
    src/json/query.c
    src/json/shape.c
    src/json/text.c
    src/classes/activity.c
    src/classes/activity_ranges.c
    src/classes/app.c
    src/classes/args.c
    src/classes/attachment.c
    src/classes/builder.c
    src/classes/bulk.c
    src/classes/call.c
    src/classes/classes.c
    src/classes/client.c
    src/classes/commands.c
    src/classes/crest.c
    src/classes/crest_batch.c
    src/classes/crest_log.c
    src/classes/crest_renew.c
    src/classes/crest_send.c
    src/classes/crest_settings.c
    src/classes/crest_text.c
    src/classes/doubt.c
    src/classes/event.c
    src/classes/exception.c
    src/classes/fields.c
    src/classes/kept.c
    src/classes/layout.c
    src/classes/list.c
    src/classes/listing.c
    src/classes/log.c
    src/classes/oauth.c
    src/classes/offline.c
    src/classes/once.c
    src/classes/options.c
    src/classes/private_file.c
    src/classes/request.c
    src/classes/rest.c
    src/classes/service.c
    src/classes/token_store.c
    src/classes/turn.c
    src/classes/walk.c
    src/classes/walk_request.c
  "
  PHP_NEW_EXTENSION([b24activity], [$B24_SOURCES], [$ext_shared],, [$B24_CFLAGS])
  for dir in src src/core src/json src/classes; do
    PHP_ADD_BUILD_DIR([$ext_builddir/$dir], [1])
  done
  PHP_ADD_INCLUDE([$ext_srcdir])
  PHP_ADD_INCLUDE([$ext_srcdir/src])
  PHP_ADD_EXTENSION_DEP([b24activity], [json])
  PHP_ADD_EXTENSION_DEP([b24activity], [date])
fi
