#!/usr/bin/env bash
# judge.sh BUILD JUDGE FILE…: has one judge of the kit in BUILD/kit read all the documents in one go, as
# starting it costs more than judging. Exits 77 where the kit is not there (test/judges/prepare.sh).
set -euo pipefail
build=$1 judge=$2
shift 2
kit=$build/kit bin=$build/kit/node_modules/.bin
[[ -f $kit/installed.json ]] || { echo "skipped: no judges in $kit"; exit 77; }
[[ ! -d $build/node/node_modules/.bin ]] || PATH=$build/node/node_modules/.bin:$PATH
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true NO_UPDATE_NOTIFIER=1

# Types for each document by openapi-typescript, then all of them by the TypeScript compiler.
typescript() {
  local number=0 file
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  echo "apis:" >"$folder/redocly.yaml"
  for file in "$@"; do
    number=$((number + 1))
    printf '  d%d:\n    root: %s\n    x-openapi-ts: {output: %s/d%d.ts}\n' \
      "$number" "$file" "$folder" "$number" >>"$folder/redocly.yaml"
  done
  "$bin/openapi-typescript" --redocly "$folder/redocly.yaml"
  [[ $(find "$folder" -name 'd*.ts' | wc -l) -eq $# ]]
  "$bin/tsc" --strict --noEmit --skipLibCheck --target es2022 "$folder"/*.ts
}

# With the kit's rules but one: `array-items` takes `items: false`, which ends a tuple, for no `items`.
spectral() {
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  printf 'extends: ["%s"]\nrules:\n  array-items: off\n' "$(realpath "$kit/cfg/spectral.yaml")" \
    >"$folder/rules.yaml"
  "$bin/spectral" lint -r "$folder/rules.yaml" --fail-severity=error -f text -D "$@"
}

# How much of OpenAPI 3.1 the documents use: every field of every object, every keyword of a schema.
coverage() {
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  node - "$kit/node_modules/js-yaml" "$folder" "$@" <<'EOF'
const [yaml, folder, ...files] = process.argv.slice(2);
const { load, JSON_SCHEMA } = require(yaml), fs = require("fs");
files.forEach((file, number) => {
  const document = load(fs.readFileSync(file, "utf8"), { schema: JSON_SCHEMA });
  if (document.openapi.startsWith("3.1"))
    fs.writeFileSync(`${folder}/${number}.json`, JSON.stringify(document));
});
EOF
  python3 "$kit/coverage.py" "$folder"/*.json | tee "$folder/result"
  grep -q "^unknown: none" "$folder/result"
  grep -qE "^([0-9]+) of \1 fields, ([0-9]+) of \2 keywords" "$folder/result"
}

case $judge in
official-schema) node "$kit/v/official.mjs" "$@" ;;
seriousme) node "$kit/v/seriousme.mjs" "$@" ;;
scalar) node "$kit/v/scalar.mjs" "$@" ;;
redocly)
  "$bin/redocly" lint --config "$kit/cfg/redocly.yaml" --extends=spec --format=stylish "$@" ;;
spectral) spectral "$@" ;;
typescript) typescript "$@" ;;
coverage) coverage "$@" ;;
esac
