# shellcheck shell=bash
# Sourced by lanes: PHPs built from Debian's own source, kept under build/lanes/ from one run to the next.

# The newest of Debian's sources for this PHP that can still be had; its tarball holds what bison and re2c make.
php_version_wanted=8.2

# deb_source PACKAGE SUITE FOLDER: fetches and unpacks the tarball of a Debian source into FOLDER, once. Sources are
# asked for through lists of their own, so that the machine's settings stay as they are.
deb_source() {
    local package=$1 suite=$2 folder=$3 apt version
    local lists=$lanes/sources/$suite
    [ -f "$folder/.unpacked" ] && return
    mkdir -p "$lists/lists/partial" "$lists/download"
    {
        echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $debian $suite main"
        echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $debian-security $suite-security main"
    } >"$lists/sources.list"
    apt=(-q -o "Dir::Etc::sourcelist=$lists/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o "Dir::State::lists=$lists/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=root)
    apt-get "${apt[@]}" update >&2 || say "not all lists of $suite could be had"
    # A security update that was replaced leaves the list before its files leave the mirror, or the other way round.
    for version in $(apt-cache "${apt[@]}" showsrc "$package" | sed -n 's/^Version: //p' | sort -Vr); do
        if (cd "$lists/download" && apt-get "${apt[@]}" source --download-only "$package=$version") >&2; then
            rm -rf "$folder"
            mkdir -p "$folder"
            tar -xf "$lists/download/$(deb_tarball "$package" "${version%-*}")" --strip-components=1 -C "$folder"
            echo "${version%-*}" >"$folder/.unpacked"
            return
        fi
    done
    return 1
}

deb_tarball() { (cd "$lists/download" && ls "$1_${2#*:}".orig.tar.* | grep -v '\.asc$'); }

# build_php NAME CFLAGS OPTION...: prints the folder that PHP is installed in.
build_php() {
    local name=$1 cflags=$2 root source=$lanes/php-source
    shift 2
    root=$lanes/php-$name
    need gcc make pkg-config
    need_packages libssl-dev /usr/include/openssl/ssl.h
    need_packages libsqlite3-dev /usr/include/sqlite3.h
    need_packages zlib1g-dev /usr/include/zlib.h
    deb_source "php$php_version_wanted" bookworm "$source" || die "no source of PHP $php_version_wanted to be had"
    local stamp
    stamp="$(cat "$source/.unpacked") $cflags $*"
    if [ "$(cat "$root/stamp" 2>/dev/null)" != "$stamp" ]; then
        say "building PHP $name: $stamp"
        rm -rf "$root" "$root-build"
        mkdir -p "$root" "$root-build"
        (
            cd "$root-build"
            "$source/configure" CFLAGS="$cflags" --prefix="$root" --disable-all --disable-cgi --disable-phpdbg --enable-cli \
                --enable-fpm --disable-opcache --without-pear --with-openssl --with-zlib --enable-pcntl --enable-posix \
                --enable-sockets --enable-pdo --with-pdo-sqlite --enable-tokenizer --enable-ctype --enable-filter "$@" &&
                make -j"$(nproc)" && make install
        ) >"$root/build.log" 2>&1 || { tail -30 "$root/build.log" >&2; die "PHP $name does not build: $root/build.log"; }
        rm -rf "$root-build"
        echo "$stamp" >"$root/stamp"
    fi
    echo "$root"
}
