#!/usr/bin/env bash
# version.sh BUILD TOOL VERSION GOLDEN JUDGE…: has the judges read what every golden source that gives a
# document gives in another version of OpenAPI. Those of the topic `versions` say theirs themselves.
set -euo pipefail
build=$1 tool=$2 version=$3 golden=$4
shift 4
here=$(cd "$(dirname "$0")" && pwd)
[[ -f $build/kit/installed.json ]] || { echo "skipped: no judges in $build/kit"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for document in "$golden"/*/*.yaml; do
  topic=$(basename "$(dirname "$document")") name=$(basename "$document" .yaml)
  [[ $topic != versions ]] || continue
  cd "$golden/$topic"
  source=$(ls "$name".[ch]pp)
  read -ra flags < <(sed -n '1s|^// flags:||p' "$source"; echo)
  "$tool" generate "$source" "${flags[@]}" --openapi "$version" --default-title Test \
    --default-version 1.0.0 -o "$folder/$topic-$name.yaml" 2>"$folder/problems" || cat "$folder/problems"
done
rm -f "$folder/problems"
[[ $(ls "$folder" | wc -l) -gt 100 ]]

for judge in "$@"; do
  documents=("$folder"/*.yaml)
  case $judge$version in
  spectral3.2) documents=("${documents[@]/*types-tuples.yaml/}") ;; # `items: false` for no `items`.
  redocly3.2) documents=("${documents[@]/*schemas-meta_schema.yaml/}") ;; # Expects a text under $vocabulary.
  esac
  "$here/judge.sh" "$build" "$judge" ${documents[@]}
done
