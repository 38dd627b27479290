#!/usr/bin/env bash
# large.sh BUILD PROGRAM: compares a large document that others publish (GitHub's webhooks, 4.7 MB) with
# itself, in another order and after edits, by the tests Large.* of PROGRAM. Exits 77 where npm is not
# there or cannot get it.
set -euo pipefail
build=$1 program=$2
package=@octokit/openapi-webhooks@10.4.0
[[ ! -d $build/node/node_modules/.bin ]] || PATH=$build/node/node_modules/.bin:$PATH
command -v npm >/dev/null || { echo "skipped: no npm"; exit 77; }

folder=$build/large/node_modules/@octokit/openapi-webhooks
if [[ ! -f $folder/package.json ]]; then
  mkdir -p "$build/large"
  npm install --prefix "$build/large" --no-audit --no-fund --loglevel=error "$package" >/dev/null ||
    { echo "skipped: npm cannot get $package"; exit 77; }
fi
document=$(find "$folder" -name 'api.github.com.json' | sort | head -n 1)
[[ -n $document ]] || { echo "no document in $folder"; exit 1; }
OAPI_LARGE_DOCUMENT=$document "$program" --gtest_filter='Large.*'
