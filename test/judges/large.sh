#!/usr/bin/env bash
# large.sh BUILD PROGRAM: compares large documents that others publish (GitHub's webhooks, 4.7 MB each)
# with themselves, in another order, after edits and with each other, by the tests Large.* of PROGRAM.
# Exits 77 where npm is not there or cannot get them.
set -euo pipefail
build=$1 program=$2
package=@octokit/openapi-webhooks@12.1.0
[[ ! -d $build/node/node_modules/.bin ]] || PATH=$build/node/node_modules/.bin:$PATH
command -v npm >/dev/null || { echo "skipped: no npm"; exit 77; }

folder=$build/large/node_modules/@octokit/openapi-webhooks
if [[ ! -f $folder/package.json ]]; then
  mkdir -p "$build/large"
  npm install --prefix "$build/large" --no-audit --no-fund --loglevel=error "$package" >/dev/null ||
    { echo "skipped: npm cannot get $package"; exit 77; }
fi
OAPI_LARGE_DOCUMENTS=$folder/generated "$program" --gtest_filter='Large.*'
