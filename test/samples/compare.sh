#!/usr/bin/env bash
# compare.sh GENERATED EXPECTED: fails with a diff; OAPI_UPDATE=1 takes over what was generated.
set -euo pipefail
[[ -z ${OAPI_UPDATE:-} ]] || cp "$1" "$2"
diff -u "$2" "$1"
