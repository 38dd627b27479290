#!/usr/bin/env bash
# run.sh [OPTION…]: builds what is measured and prints tables: this program against Clang, as its plug-in, against
# reading alone, and against other makers of OpenAPI documents, which npm installs into build/bench. Options are bench.py's:
# --runs N, --only WORD, --update, which writes the tables into docs/speed.md. Is no test: never fails
# for being slow, and leaves out what a machine lacks.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=build/release

cmake/install-packages.sh build test
[[ -f $build/CMakeCache.txt ]] || cmake --preset release >/dev/null
cmake --build $build --target oapi-gen text_speed read_documents

[[ ! -d build/node/node_modules/.bin ]] || PATH=$PWD/build/node/node_modules/.bin:$PATH
if command -v npm >/dev/null; then
  mkdir -p build/bench/peers
  cp test/bench/peers/package.json build/bench/peers/
  npm install --prefix build/bench/peers --no-audit --no-fund --loglevel=error >/dev/null ||
    echo "npm cannot get the other makers: they are left out" >&2
  # Large documents that others publish; test/judges has the same.
  npm install --prefix build/large --no-audit --no-fund --loglevel=error @octokit/openapi-webhooks@12.1.0 \
    >/dev/null || true
fi
exec python3 -B test/bench/bench.py --build $build "$@"
