#!/usr/bin/env bash
# check.sh BUILD TOOL PROGRAM HEADER: what PROGRAM prints (a line each: a schema's name and a JSON value)
# passes the schemas that TOOL generates from HEADER, and no longer does when one member has another
# name. Exits 77 where the judges of test/judges/prepare.sh are not there.
set -euo pipefail
build=$1 tool=$2 program=$3 header=$4
kit=$build/kit
[[ -f $kit/installed.json ]] || { echo "skipped: no judges in $kit"; exit 77; }
[[ ! -d $build/node/node_modules/.bin ]] || PATH=$build/node/node_modules/.bin:$PATH

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$(dirname "$header")" && "$tool" generate "$(basename "$header")" --std c++20 -o "$folder/openapi.json" \
  --default-title Test --default-version 1.0.0)

# Expects `VALID` or `INVALID` of the value in the file.
expect() {
  local answer
  answer=$(node "$kit/v/instance.mjs" "$folder/openapi.json" "/components/schemas/$2" "$3" || true)
  [[ $answer == "$1"* ]] || { echo "$2: $answer instead of $1:"; cat "$3"; exit 1; }
}

values=0
while read -r schema value; do
  echo "$value" >"$folder/sent.json"
  expect VALID "$schema" "$folder/sent.json"
  while read -r renamed; do
    echo "$renamed" >"$folder/renamed.json"
    expect INVALID "$schema" "$folder/renamed.json"
  done < <(node -e '
    const value = JSON.parse(process.argv[1]);
    for (const name of Object.keys(value).slice(0, 1)) {
      const {[name]: own, ...rest} = value;
      console.log(JSON.stringify({...rest, [name + "_"]: own}));
    }' "$value")
  values=$((values + 1))
done < <("$program")
[[ $values -gt 0 ]]
