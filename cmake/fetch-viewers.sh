#!/usr/bin/env bash
# fetch-viewers.sh TABLE FOLDER: puts the files that TABLE (lib/viewer/Viewers.def) names into
# FOLDER/<viewer>/<path>, from their npm packages, and checks their hashes. Either all are there in the end,
# or it fails. With `hashes` in place of FOLDER it prints the files' hashes, to be written into the table.
set -euo pipefail
table=$(realpath "$1") folder=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# As Subresource Integrity has it: the hash in base64.
integrity() {
  local hex
  hex=$(sha384sum "$1" | cut -d ' ' -f 1)
  # shellcheck disable=SC2059
  echo "sha384-$(printf "$(sed 's/../\\x&/g' <<<"$hex")" | base64 -w 0)"
}
rows() { sed -nE "s/^$1\((.*)\)$/\1/p" "$table" | tr -d '",'; }

while read -r name package version _; do
  mkdir -p "$work/$name"
  archive=$(cd "$work/$name" && npm pack --silent "$package@$version" | tail -n 1)
  tar -xzf "$work/$name/$archive" -C "$work/$name" --strip-components 1
done < <(rows VIEWER)

while read -r name _ path expected; do
  found=$(integrity "$work/$name/$path")
  if [[ $folder == hashes ]]; then
    echo "$name $path $found"
  elif [[ $found != "$expected" ]]; then
    echo "$path of the viewer $name is $found, not $expected" >&2
    exit 1
  fi
done < <(rows VIEWER_FILE)
[[ $folder != hashes ]] || exit 0

rm -rf "$folder"
while read -r name _ path _; do
  install -D -m 644 "$work/$name/$path" "$folder/$name/$path"
done < <(rows VIEWER_FILE)
