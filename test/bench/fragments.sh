#!/bin/sh
# fragments.sh TOOL COUNT FOLDER: the fragments of COUNT generated headers, and FOLDER/list of them.
set -eu
mkdir -p "$3"
[ ! "$3/list" -nt "$1" ] || exit 0
sh "$(dirname "$0")/headers.sh" "$2" "$3/headers"
xargs -P "$(nproc)" -I {} sh -c '"$1" compile --no-config "$2" -o "${2%.hpp}.oapi.json"' sh "$1" {} \
  <"$3/headers/list"
ls "$3"/headers/*.oapi.json >"$3/list"
