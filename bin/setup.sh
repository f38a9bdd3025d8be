# shellcheck shell=bash
# Sourced after lib.sh by the scripts that need the local portal or all tools of the tests.

has_extension() { php -r "exit((int) !extension_loaded('$1'));"; }

need_extension() { # need_extension NAME PACKAGE_SUFFIX
    has_extension "$1" || install_packages "php$(php_version)-$2"
}

# portal_packages [options of the portal]: PHP and what the portal needs to run with these options.
portal_packages() {
    need php
    need_extension pdo_sqlite sqlite3
    need_extension curl curl
    case " $* " in
        *' --nginx '*)
            need openssl
            need_packages nginx-light /usr/sbin/nginx
            need_packages "php$(php_version)-fpm" "/usr/sbin/php-fpm$(php_version)"
            ;;
    esac
}

# fuzz_packages: clang with its fuzzer, and PHP as a library.
fuzz_packages() {
    need clang php-config
    compgen -G "$(clang -print-runtime-dir)/libclang_rt.fuzzer*" >/dev/null || install_packages libclang-rt-dev
    need_packages "libphp$(php_version)-embed" "$(php-config --prefix)/lib/libphp$(php_version).so"
}
