#!/usr/bin/env bash
# subproject.sh SOURCE WORK: the consumer with the source tree as a part of itself.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/checks.sh"
source=$1 work=$2
skip_without ninja

rm -rf "$work"
mkdir -p "$work"
cp -r "$here/consumer" "$work/source"
cmake -S "$work/source" -B "$work/build" -G Ninja -DOAPI_GEN_SOURCE="$source" >"$work/log" 2>&1 ||
  fail "configuring: $(cat "$work/log")"

if [[ -z ${OAPI_TEST_SUBPROJECT:-} ]]; then
  ninja -C "$work/build" -t commands server_openapi >"$work/log"
  grep -q -e '-o oapi-gen/bin/oapi-gen ' "$work/log" || fail "the program would not be built"
  grep -q 'oapi-gen/bin/oapi-gen generate ' "$work/log" || fail "the document would not be generated"
  if ninja -C "$work/build" -t targets all | grep -E '^test/|unit_'; then
    fail "tests of the program are part of the other project"
  fi
  exit 0
fi
cmake --build "$work/build" --target server_openapi server plain >"$work/log" 2>&1 || fail "$(cat "$work/log")"
diff -u "$here/expected/openapi.yaml" "$work/build/openapi.yaml"
