#!/usr/bin/env bash
# version.sh BUILD TOOL VERSION GOLDEN JUDGE…: has the judges read what every golden source that gives a
# document gives in another version of OpenAPI. Those of the topic `versions` say theirs themselves.
set -euo pipefail
build=$1 tool=$2 version=$3 golden=$4
shift 4
here=$(cd "$(dirname "$0")" && pwd)
[[ -f $build/kit/installed.json ]] || { echo "skipped: no judges in $build/kit"; exit 77; }
folder=$(mktemp -d)
problems=$(mktemp)
trap 'rm -rf "$folder" "$problems"' EXIT
failed=0

for document in "$golden"/*/*.yaml; do
  topic=$(basename "$(dirname "$document")") name=$(basename "$document" .yaml)
  [[ $topic != versions ]] || continue
  cd "$golden/$topic"
  source=$(ls "$name".[ch]pp)
  read -ra flags < <(sed -n '1s|^// flags:||p' "$source"; echo)
  "$tool" generate "$source" "${flags[@]}" --openapi "$version" --default-title Test \
    --default-version 1.0.0 -o "$folder/$topic-$name.yaml" 2>"$problems" || {
    echo "$topic/$name has no document in OpenAPI $version:"
    cat "$problems"
    failed=1
  }
done
[[ $failed -eq 0 ]]
[[ $(ls "$folder" | wc -l) -gt 100 ]]

# Documents that a judge is not asked about: here for what the other version makes of them, otherwise as in
# CMakeLists.txt.
omitted() {
  case $1$2 in
  official-schema3.2) # 3.1's dialect.
    echo document-json_schema_dialect schemas-schema_json schemas-meta_schema callbacks-callback_extension ;;
  seriousme3.2) echo callbacks-callback_extension ;;
  spectral3.0) echo parameters-part_header diagnostics-format_mismatch ;; # Its copy of the schema has no references to headers of parts.
  spectral3.2)
    echo components-define_path_item components-link_server callbacks-callback_extension \
      diagnostics-format_mismatch ;;
  redocly3.2) echo schemas-meta_schema ;;
  typescript*) echo examples-external_value responses-responses_extension ;;
  esac
}

for judge in "$@"; do
  documents=("$folder"/*.yaml)
  for name in $(omitted "$judge" "$version"); do
    documents=("${documents[@]/*\/$name.yaml/}")
  done
  "$here/judge.sh" "$build" "$judge" ${documents[@]}
done
