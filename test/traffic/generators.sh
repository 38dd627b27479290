#!/usr/bin/env bash
# generators.sh [FOLDER]: tries the generators of TypeScript that npm has on the shop's document, in 3.1 and in
# 3.0, compiles what they make, looks for its webhooks there, and prints the table of docs/receivers.md. Not
# part of the tests: it gets several hundred packages, into FOLDER (build/generators).
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD work=${1:-build/generators}
. test/node.sh

# The package, others that its code needs, and the command; IN is the document, OUT a new folder.
generators=(
  "openapi-typescript@7.13.0 | | openapi-typescript IN -o OUT/api.ts"
  "@hey-api/openapi-ts@0.99.0 | | openapi-ts -i IN -o OUT"
  "typed-openapi@2.2.7 | | typed-openapi IN -o OUT/api.ts"
  "orval@8.38.0 | | orval --input IN --output OUT/api.ts --client fetch"
  "swagger-typescript-api@13.13.0 | | swagger-typescript-api generate -p IN -o OUT -n api.ts"
  "openapi-typescript-codegen@0.31.0 | | openapi -i IN -o OUT"
  "oazapfts@7.5.0 | @oazapfts/runtime@1.2.0 | oazapfts IN OUT/api.ts"
  "openapi-zod-client@1.18.3 | @zodios/core@10.9.6 axios@1 zod@3 | openapi-zod-client IN -o OUT/api.ts"
)

mkdir -p "$work"
work=$(realpath "$work")
shop=$work/shop-3.1.yaml
cp samples/shop/openapi.yaml "$shop"
build/release/bin/oapi-gen generate samples/shop/include/shop/shop.hpp -I samples/shop/include -std=c++23 \
  --openapi 3.0 -o "$work/shop-3.0.yaml" 2>"$work/log"

# What became of one document: yes, yes with what does not compile, or no with what it said.
try() {
  local version=$1 command=$2 folder=$3
  rm -rf "$folder/$version"
  mkdir "$folder/$version"
  command=${command//IN/$work/shop-$version.yaml}
  if ! (cd "$folder" && timeout 120 node_modules/.bin/${command//OUT/$version}) >"$folder/log-$version" 2>&1 </dev/null; then
    echo "no: $(grep -m1 -oE '(Error|error): .{1,120}' "$folder/log-$version" || tail -1 "$folder/log-$version")"
  elif (cd "$folder" && node_modules/.bin/tsc --strict --noEmit --skipLibCheck --target es2022 --module esnext --moduleResolution bundler \
          --lib es2022,dom,dom.iterable $(find "$version" -name '*.ts')) >"$folder/tsc-$version"; then
    echo "yes"
  else
    echo "yes, but $(grep -c 'error TS' "$folder/tsc-$version") errors by tsc"
  fi
}

# How much of the webhook payment-failed there is: its name, or only the class that it brings.
webhooks() {
  if grep -rqE "[\"']payment-failed[\"']" "$1"; then
    echo "names and payloads"
  elif grep -rqE "PaymentFailed\b" "$1"; then
    echo "payloads only"
  else
    echo "nothing"
  fi
}

echo "| generator | 3.1 | 3.0 | webhooks in 3.1 | webhooks in 3.0 |"
echo "|---|---|---|---|---|"
for generator in "${generators[@]}"; do
  IFS='|' read -r package more command <<<"$generator"
  package=${package// /} command=${command# }
  folder=$work/${package//[@\/]/_}
  mkdir -p "$folder"
  [[ -f $folder/package.json ]] || echo '{"private": true, "type": "module"}' >"$folder/package.json"
  [[ -d $folder/node_modules/typescript ]] ||
    npm install --prefix "$folder" --no-audit --no-fund --loglevel=error "$package" $more typescript@5.9.3 >/dev/null
  new=$(try 3.1 "$command" "$folder") old=$(try 3.0 "$command" "$folder")
  echo "| \`$package\` | $new | $old | $(webhooks "$folder/3.1") | $(webhooks "$folder/3.0") |"
done
