# shellcheck shell=bash
# Sourced at the top of each lane.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
. bin/lib.sh
. bin/setup.sh

lanes=$PWD/build/lanes
debian=http://deb.debian.org/debian
mkdir -p "$lanes"
quick=${B24_QUICK:-}

passed=0 failed=0 skipped=0

# count COMMAND...: what the command's last line adds to the sum of the lane; a command without such a line is one test.
count() {
    local status=0 sum numbers log=$lanes/count.$$
    "$@" 2>&1 | tee "$log" || status=$?
    sum=$(grep -oE '[0-9]+ passed, [0-9]+ failed(, [0-9]+ skipped)?$' "$log" | tail -1) || true
    : "${sum:=$((status == 0)) passed, $((status != 0)) failed}"
    if [ "$status" != 0 ] && [[ $sum == *' 0 failed'* ]]; then sum=${sum/ 0 failed/ 1 failed}; fi
    read -ra numbers <<<"${sum//[^0-9 ]/}"
    passed=$((passed + numbers[0])) failed=$((failed + numbers[1])) skipped=$((skipped + ${numbers[2]:-0}))
    rm -f "$log"
}

# check TITLE COMMAND...: one test, told when it fails.
check() {
    local title=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "failed: $title"
    fi
}

skip() { # skip TITLE REASON
    skipped=$((skipped + 1))
    echo "skipped: $1: $2"
}

# finish: the last line of a lane.
finish() {
    local text=''
    [ "$skipped" = 0 ] || text=", $skipped skipped"
    echo "$(basename "$0"): $passed passed, $failed failed$text"
    [ "$failed" = 0 ]
}

# versions PHP EXTENSION [OPTION...]: what is being tested.
versions() {
    local php=$1 extension=$2
    shift 2
    "$php" -n "$@" -d "extension=$extension" -r '
        preg_match_all("/^(libcurl, linked|TLS) => (.*)$/m", (function () { ob_start(); (new ReflectionExtension("b24activity"))->info(); return ob_get_clean(); })(), $found);
        echo "PHP ", PHP_VERSION, PHP_ZTS ? " ZTS" : " NTS", PHP_DEBUG ? " debug" : "", ", libcurl ", implode(", ", $found[2]), "\n";'
}

# tests_watched: the tests whose memory is looked at. Quick: one for each way through the code.
tests_watched() {
    if [ -n "$quick" ]; then grep -v '^#' tests/valgrind.txt; else find tests -name '*.phpt' | sort; fi
}
