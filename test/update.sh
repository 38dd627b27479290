#!/usr/bin/env bash
# Rewrites what the golden cases, transcripts, changes and samples expect by what the program does now, and the
# reference in docs/, which shows some of them. The difference is yours to read. Arguments go to ctest:
# test/update.sh -R types
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release >/dev/null
cmake --build --preset release
update() { OAPI_UPDATE=1 ctest --preset release --output-on-failure -j "$(nproc)" -R "$@" || true; }
update '^(golden|transcript|sample|change)' "$@"
update '^reference'
cmake --build --preset release # The program prints the reference: it is a part of it.
update '^(transcript.*explain|audit)'
git --no-pager diff --stat -- test samples docs
