#!/usr/bin/env bash
# Rewrites what the golden cases, transcripts and samples expect by what the program does now. The
# difference is yours to read. Arguments go to ctest: test/update.sh -R types
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release >/dev/null
cmake --build --preset release
OAPI_UPDATE=1 ctest --preset release --output-on-failure -j "$(nproc)" -R '^(golden|transcript|sample|audit)' "$@" || true
git --no-pager diff --stat -- test samples docs
