#!/usr/bin/env bash
# validate.sh PROGRAM SOURCE: `oapi-gen validate` over the OAI's documents that must pass and must fail.
# They are where OAPI_CONFORMANCE says, or in ../shared/conformance beside the source tree.
set -euo pipefail
program=$1
kit=${OAPI_CONFORMANCE:-$2/../shared/conformance}/oai-tests
if [[ ! -d $kit ]]; then
  echo "skipped: no $kit; OAPI_CONFORMANCE says where the conformance kit is"
  exit 77
fi

failures=0
# expect STATUS FILE: what the program says of one document.
expect() {
  local status=0
  "$program" validate "$2" >"$work/out" 2>&1 || status=$?
  [[ $status -eq $1 ]] && return
  failures=$((failures + 1))
  echo "FAILED: $2 has status $status instead of $1"
  cat "$work/out"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
documents=0
for version in 3.1 3.2; do
  for file in "$kit/$version"/pass/*; do
    expect 0 "$file"
    documents=$((documents + 1))
  done
  for file in "$kit/$version"/fail/*; do
    expect 1 "$file"
    documents=$((documents + 1))
  done
done
echo "$documents documents, $failures failures"
[[ $documents -gt 0 && $failures -eq 0 ]]
