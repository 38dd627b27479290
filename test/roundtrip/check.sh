#!/usr/bin/env bash
# check.sh BUILD TOOL PROGRAM HEADER: what PROGRAM prints (a line each: a schema's name and a JSON value)
# passes the schemas that TOOL generates from HEADER, also when they allow no other members than they
# name; and no longer does when one member has another name, or there is one more. Exits 77 where the
# judges of test/judges/prepare.sh are not there.
set -euo pipefail
build=$1 tool=$2 program=$3 header=$4
kit=$build/kit
[[ -f $kit/installed.json ]] || { echo "skipped: no judges in $kit"; exit 77; }
[[ ! -d $build/node/node_modules/.bin ]] || PATH=$build/node/node_modules/.bin:$PATH

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$(dirname "$header")" && "$tool" generate "$(basename "$header")" --std c++20 -o "$folder/openapi.json" \
  --default-title Test --default-version 1.0.0)

# "Order.closed" is Order without members that it does not name, at any depth: what a schema says of a
# value stays, and around it stands that nothing else is there. A schema that says nothing stays open.
node - "$folder/openapi.json" <<'EOF'
const fs = require("fs"), [file] = process.argv.slice(2);
const document = JSON.parse(fs.readFileSync(file, "utf8"));
const schemas = document.components.schemas;
const target = ({ $ref: name }) => schemas[name?.replace("#/components/schemas/", "")];
const isOpen = (schema) => typeof schema !== "object" || !Object.keys(schema).length ||
  (target(schema) !== undefined && isOpen(target(schema)));
const closed = (schema) => (isOpen(schema) ? schema : { allOf: [inside(schema)], unevaluatedProperties: false });
const each = (map) => Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, closed(schema)]));
const rules = {
  properties: each, patternProperties: each, items: closed, additionalProperties: closed,
  prefixItems: (list) => list.map(closed),
  allOf: (list) => list.map(inside), anyOf: (list) => list.map(inside), oneOf: (list) => list.map(inside),
};
const inside = (schema) => (typeof schema !== "object" ? schema : Object.fromEntries(
  Object.entries(schema).map(([name, value]) => [name, rules[name] ? rules[name](value) : value])));
const result = {};
for (const [name, schema] of Object.entries(schemas)) {
  result[name] = inside(schema);
  result[`${name}.closed`] = { $ref: `#/components/schemas/${name}`, unevaluatedProperties: false };
}
document.components.schemas = result;
fs.writeFileSync(file, JSON.stringify(document));
EOF

# Expects `VALID` or `INVALID` of the value in the file.
expect() {
  local answer
  answer=$(node "$kit/v/instance.mjs" "$folder/openapi.json" "/components/schemas/$2.closed" "$3" || true)
  [[ $answer == "$1"* ]] || { echo "$2: $answer instead of $1:"; cat "$3"; exit 1; }
}

"$program" >"$folder/values"
while read -r schema value; do
  echo "$value" >"$folder/sent.json"
  expect VALID "$schema" "$folder/sent.json"
  node - "$value" >"$folder/wrong" <<'EOF'
const value = JSON.parse(process.argv[2]);
for (const name of Object.keys(value).slice(0, 1)) {
  const { [name]: own, ...rest } = value;
  console.log(JSON.stringify({ ...rest, [name + "_"]: own }));
  console.log(JSON.stringify({ ...value, [name + "_"]: own }));
}
EOF
  while read -r wrong; do
    echo "$wrong" >"$folder/wrong.json"
    expect INVALID "$schema" "$folder/wrong.json"
  done <"$folder/wrong"
done <"$folder/values"
[[ -s $folder/values ]]
