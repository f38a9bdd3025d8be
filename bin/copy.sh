# shellcheck shell=bash
# Sourced after lib.sh by what installs packages that the machine shall not keep.

# in_copy_of_system FOLDER COMMAND...: runs the command as root of a copy of the system that is gone afterwards; the
# source tree and FOLDER are the real ones. Fails where the kernel does not allow such copies.
in_copy_of_system() {
    local folder=$1 copy status=0
    shift
    copy=$(mktemp -d)
    # shellcheck disable=SC2016
    unshare -m bash -c 'set -e
        copy=$1 folder=$2
        shift 2
        mount -t tmpfs none "$copy"
        mkdir "$copy"/{upper,work,root}
        mount -t overlay overlay -o "lowerdir=/,upperdir=$copy/upper,workdir=$copy/work" "$copy/root"
        for shared in /proc /sys /dev "$PWD" "$folder"; do
            mkdir -p "$copy/root$shared"
            mount --rbind "$shared" "$copy/root$shared"
        done
        exec chroot "$copy/root" env -C "$PWD" "$@"' - "$copy" "$folder" "$@" || status=$?
    rmdir "$copy"
    return "$status"
}
