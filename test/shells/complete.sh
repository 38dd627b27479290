#!/usr/bin/env bash
# complete.sh SHELL SHARE: every line of cases.txt in a real shell, with the scripts below SHARE.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
shell=$1 share=$2
if ! command -v "$shell" >/dev/null; then
  echo "skipped: $shell is not there"
  exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/home" "$work/place/build"
touch "$work/place/api.hpp" "$work/place/openapi.yaml"
cd "$work/place"
export HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home

# offered TYPED: what the shell offers, one a line.
offered_bash() {
  bash --norc -c '
    source "$1"
    complete -p oapi-gen >/dev/null
    COMP_WORDBREAKS=$'"' \\t\\n\"\\'><=;|&(:'"'
    COMP_LINE=$2 COMP_POINT=${#2}
    _oapi_gen
    printf "%s\n" "${COMPREPLY[@]}"' bash "$share/bash-completion/completions/oapi-gen" "$1"
}
offered_fish() {
  fish --no-config -c 'source $argv[1]; complete -C $argv[2]' \
    "$share/fish/vendor_completions.d/oapi-gen.fish" "$1" | cut -f1
}
offered_zsh() { zsh -f "$here/offered.zsh" "$share/zsh/site-functions" "$1" "$work/offered"; }

failures=0 count=0
while IFS= read -r line; do
  [[ -z $line || $line == '#'* ]] && continue
  typed=${line%' =>'*}
  expected=${line##*'=>'}
  expected=${expected# }
  found=$("offered_$shell" "$typed" | sed 's|/$||; s|.*[=:/]||' | sort -u | paste -sd' ')
  count=$((count + 1))
  [[ $found == "$expected" ]] && continue
  echo "FAILED: '$typed' offers '$found', not '$expected'"
  failures=$((failures + 1))
done <"$here/cases.txt"
echo "$count completions in $shell, $failures wrong"
[[ $count -gt 0 && $failures -eq 0 ]]
