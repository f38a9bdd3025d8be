# Shared by the scripts of this folder; sourced from the top of the source tree.

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

# need COMMAND...: die with the missing one's name.
need() {
    local command
    for command in "$@"; do
        command -v "$command" >/dev/null || install_for "$command"
    done
}

php_version() { php -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;' 2>/dev/null || echo 8.2; }

# The Debian package that holds a command.
package_of() {
    case $1 in
        php) echo php8.2-cli ;;
        phpize | php-config) echo "php$(php_version)-dev" ;;
        php-fpm) echo "php$(php_version)-fpm" ;;
        nginx) echo nginx-light ;;
        gcc | make) echo build-essential ;;
        dpkg-buildpackage) echo dpkg-dev ;;
        node) echo nodejs ;;
        clang) echo clang ;;
        xz) echo xz-utils ;;
        pkg-config) echo pkg-config ;;
        *) echo "$1" ;;
    esac
}

install_for() { install_packages "$(package_of "$1")"; }

# need_packages PACKAGE FILE: the package unless the file, which it brings, is there.
need_packages() { [ -e "$2" ] || install_packages "$1"; }

# source_files: the files of the source tree without what was built, also where it is no checkout or another user's.
source_files() {
    git -c safe.directory="$PWD" ls-files -co --exclude-standard 2>/dev/null ||
        find . -path ./build -prune -o -path ./.git -prune -o ! -type d -printf '%P\n'
}

install_packages() {
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        die "missing: $*. On Debian or Ubuntu: sudo apt-get install $*"
    fi
    say "installing $*"
    if [ -z "${B24_APT_UPDATED:-}" ]; then
        apt-get update -qq
        export B24_APT_UPDATED=1
    fi
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Where libcurl's headers are, for compilers that must not see what stands beside them.
curl_headers() {
    # shellcheck disable=SC2046
    dirname "$(printf '#include <curl/curl.h>\n' | gcc -E -x c $(pkg-config --cflags libcurl) - | sed -n 's/^# [0-9]* "\(.*curl\.h\)".*/\1/p' | head -1)"
}
