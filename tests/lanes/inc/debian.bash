# shellcheck shell=bash
# Sourced by lanes: another Debian in a folder of its own, kept under build/lanes/ from one run to the next.

# has_package SUITE PACKAGE: whether that suite has it, without having the suite. All of the list is read: a grep that
# leaves early would make xz fail.
has_package() {
    need curl xz
    curl -fsS -o "$lanes/Packages.xz" "$debian/dists/$1/main/binary-$(dpkg --print-architecture)/Packages.xz" || die "what $1 has cannot be asked"
    xz -dc "$lanes/Packages.xz" | grep -x "Package: $2" >/dev/null
}

# suite_root SUITE: prints the folder of the Debian that it makes there once.
suite_root() {
    local suite=$1 root=$lanes/$1
    need debootstrap
    if [ ! -e "$root/made" ]; then
        say "making a Debian $suite"
        rm -rf "$root"
        debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$debian" >&2
        # Packages of servers must not start them.
        printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
        chmod +x "$root/usr/sbin/policy-rc.d"
        touch "$root/made"
    fi
    echo "$root"
}

# in_suite ROOT COMMAND...: the command in that Debian, with the source tree as its folder /b24.
in_suite() {
    local root=$1
    shift
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    # shellcheck disable=SC2016
    unshare -m bash -c 'set -e
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=dumb DEBIAN_FRONTEND=noninteractive \
            B24_QUICK="${B24_QUICK:-}" bash -c '\''cd /b24 2>/dev/null || cd /; "$@"'\'' - "$@"' - "$root" "$@"
}

# php_suite SUITE VERSION [APT OPTION...]: installs that PHP with what the tests need, builds there, runs the suite.
php_suite() {
    local root suite=$1 version=$2 extension
    shift 2
    root=$(suite_root "$suite")
    # A mirror may have a suite as it was some weeks ago.
    echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/90-lane"
    in_suite "$root" apt-get -qq update >&2
    in_suite "$root" apt-get -qq install -y --no-install-recommends "$@" build-essential pkg-config libcurl4-openssl-dev \
        nginx-light openssl "php$version"-{cli,dev,fpm,sqlite3,curl,xml} >"$lanes/$suite-apt.log" 2>&1 ||
        { tail -5 "$lanes/$suite-apt.log"; return 1; }
    # The names without a version may be those of another PHP.
    in_suite "$root" update-alternatives --quiet --set php "/usr/bin/php$version"
    in_suite "$root" update-alternatives --quiet --set phpize "/usr/bin/phpize$version"
    in_suite "$root" update-alternatives --quiet --set php-config "/usr/bin/php-config$version"
    rm -rf "$root/b24/tests" "$root/b24/src"
    mkdir -p "$root/b24"
    source_files | xargs -d '\n' cp -rt "$root/b24" --parents
    extension=$(in_suite "$root" bin/build --name="php$version")
    in_suite "$root" bash -c '. tests/lanes/inc/lib.bash; versions php "$1"' - "$extension"
    in_suite "$root" bin/test-php --extension="$extension" --jobs=2
}
