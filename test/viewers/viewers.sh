#!/usr/bin/env bash
# viewers.sh SCRIPT BUILD ARGUMENT…: runs a test in a browser with a Node that is new enough.
set -euo pipefail
script=$1 build=$2
[[ ! -d $build/node/node_modules/.bin ]] || PATH=$build/node/node_modules/.bin:$PATH
command -v node >/dev/null || { echo "skipped: no node"; exit 77; }
exec node "$script" "${@:2}"
