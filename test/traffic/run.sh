#!/usr/bin/env bash
# run.sh BUILD NAME SCRIPT ARGUMENT…: runs a script of this folder beside the packages in BUILD/traffic, in
# a folder NAME of its own. Exits 77 where they are not there (prepare.sh).
set -euo pipefail
build=$1 name=$2 script=$3
shift 3
[[ -f $build/traffic/installed.json ]] || { echo "skipped: no packages in $build/traffic"; exit 77; }
[[ ! -d $build/node/node_modules/.bin ]] || PATH=$build/node/node_modules/.bin:$PATH
folder=$build/traffic/$name
rm -rf "$folder"
mkdir "$folder"
cp -r "$(dirname "$0")"/{*.mjs,package.json,typed} "$folder/"
cd "$folder"
exec node "$script" "$@"
