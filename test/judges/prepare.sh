#!/usr/bin/env bash
# Makes the judges of OpenAPI documents ready in build/kit, and a Node that is new enough for them in
# build/node where the machine has none. Where the kit's folder is not there, does nothing: the tests
# that need it say that they were skipped. OAPI_CONFORMANCE names the folder if it is elsewhere.
set -euo pipefail
cd "$(dirname "$0")/../.."
kit=${OAPI_CONFORMANCE:-../shared/conformance}

[[ -f $kit/package.json ]] || exit 0
command -v npm >/dev/null || cmake/install-packages.sh node

major=$(node --version 2>/dev/null | sed -E 's/^v([0-9]+).*/\1/') || true
if [[ ${major:-0} -lt 20 && ! -x build/node/node_modules/.bin/node ]]; then
  mkdir -p build/node
  npm install --prefix build/node --no-audit --no-fund --loglevel=error node@22 >/dev/null
fi
[[ ! -x build/node/node_modules/.bin/node ]] || PATH=$PWD/build/node/node_modules/.bin:$PATH

if ! cmp -s "$kit/package.json" build/kit/installed.json; then
  mkdir -p build/kit
  cp -r "$kit/." build/kit/
  chmod -R u+w build/kit
  (cd build/kit && npm install --no-audit --no-fund --loglevel=error >/dev/null)
  cp "$kit/package.json" build/kit/installed.json
fi
