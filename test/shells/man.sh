#!/usr/bin/env bash
# man.sh SHARE TOOL: the manual pages below SHARE are good pages, and there is one for each command.
set -euo pipefail
share=$1 tool=$2
pages=("$share"/man/man1/*.1)
expected=$("$tool" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]\+\) .*/oapi-gen-\1/p'; echo oapi-gen)
[[ $(printf '%s\n' "${pages[@]##*/}" | sed 's/\.1$//' | sort) == $(sort <<<"$expected") ]] || {
  echo "FAILED: pages: ${pages[*]##*/}; expected: $expected"
  exit 1
}

# judge NAME COMMAND…: prints nothing about any page. Pages have no date, so that they stay the same.
tried=0
judge() {
  local name=$1 page said
  shift
  command -v "$name" >/dev/null || return 0
  tried=$((tried + 1))
  for page in "${pages[@]}"; do
    said=$("$@" "$page" 2>&1 >/dev/null | grep -v 'missing date, using ""' || true)
    [[ -z $said ]] && continue
    echo "FAILED: $name: $said"
    exit 1
  done
}
lint() { mandoc -T lint -W warning "$1" >&2; }
judge groff groff -man -ww -K utf8 -T utf8 -rF0
judge man env LC_ALL=C.UTF-8 MANROFFSEQ= MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z
judge mandoc lint
[[ $tried -gt 0 ]] || exit 77
echo "${#pages[@]} pages, $tried judges"
