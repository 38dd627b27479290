#!/usr/bin/env bash
# Makes the judges of OpenAPI documents ready in build/kit. Where the kit's folder is not there, does
# nothing: the tests that need it say that they were skipped. OAPI_CONFORMANCE names the folder if it is
# elsewhere.
set -euo pipefail
cd "$(dirname "$0")/../.."
kit=${OAPI_CONFORMANCE:-../shared/conformance}

[[ -f $kit/package.json ]] || exit 0
. test/node.sh

if ! cmp -s "$kit/package.json" build/kit/installed.json; then
  mkdir -p build/kit
  cp -r "$kit/." build/kit/
  chmod -R u+w build/kit
  (cd build/kit && npm install --no-audit --no-fund --loglevel=error >/dev/null)
  cp "$kit/package.json" build/kit/installed.json
fi
