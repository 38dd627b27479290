#!/usr/bin/env bash
# install-packages.sh GROUP…: installs the packages of these groups of packages.txt that are missing,
# as root or through sudo. Says and does nothing when all are there, so it is cheap to call always.
set -euo pipefail
list=$(dirname "$0")/packages.txt

# The first of the names, with | between them, for which the command succeeds.
first() {
  local name
  for name in ${1//|/ }; do
    if "$2" "$name"; then
      echo "$name"
      return
    fi
  done
}
installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }
available() { apt-cache show "$1" >/dev/null 2>&1; }

missing=()
while read -r group names; do
  [[ " $* " == *" $group "* ]] || continue
  [[ -n $(first "$names" installed) ]] || missing+=("$names")
done <"$list"
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
[[ $(id -u) -eq 0 ]] || as_root=(sudo)
echo "installing: ${missing[*]}"
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0)
"${apt[@]}" update >/dev/null
packages=()
for names in "${missing[@]}"; do
  name=$(first "$names" available)
  packages+=("${name:-$names}")
done
"${apt[@]}" install -y --no-install-recommends "${packages[@]}" >/dev/null
