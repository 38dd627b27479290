#!/usr/bin/env bash
# Gets what the tests of this folder run with, package.json's packages, into build/traffic. Where npm cannot,
# the tests say that they were skipped.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! cmp -s test/traffic/package.json build/traffic/installed.json; then
  mkdir -p build/traffic
  cp test/traffic/package.json build/traffic/
  if (. test/node.sh && cd build/traffic && npm install --no-audit --no-fund --loglevel=error >/dev/null); then
    cp test/traffic/package.json build/traffic/installed.json
  else
    echo "no packages for the tests of traffic"
  fi
fi
