#!/usr/bin/env bash
# install-packages.sh GROUP…: installs the packages of these groups of packages.txt that are missing,
# as root or through sudo. Says and does nothing when all are there, so it is cheap to call always.
set -euo pipefail
list=$(dirname "$0")/packages.txt

missing=()
while read -r group package; do
  [[ " $* " == *" $group "* ]] || continue
  [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
done <"$list"
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
[[ $(id -u) -eq 0 ]] || as_root=(sudo)
echo "installing: ${missing[*]}"
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0)
"${apt[@]}" update >/dev/null
"${apt[@]}" install -y --no-install-recommends "${missing[@]}" >/dev/null
