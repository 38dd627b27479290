#!/usr/bin/env bash
# Installs what is missing, builds everything, and runs every test: the whole program, and once more
# the rooms without Clang under sanitizers. Safe to run again, and quick then.
set -euo pipefail
cd "$(dirname "$0")/.."

cmake/install-packages.sh build test
test/viewers/prepare.sh # Before the build, which gets the viewers by npm.
test/judges/prepare.sh
test/traffic/prepare.sh

for preset in sanitize release; do
  cmake --preset "$preset" >/dev/null
  cmake --build --preset "$preset"
  ctest --preset "$preset" -j "$(nproc)"
done
