#!/usr/bin/env bash
# make.sh BUILD PACKAGES PREFIX: makes both packages in the folder PACKAGES, unpacks the archive at PREFIX,
# and looks at what is in the other one; only the archive where Debian's tools are missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/checks.sh"
build=$1 packages=$2 prefix=$3
kinds=TGZ
if command -v dpkg-deb >/dev/null && command -v dpkg-shlibdeps >/dev/null && command -v file >/dev/null; then
  kinds="TGZ;DEB"
fi

rm -rf "$packages" "$prefix"
mkdir -p "$prefix"
(cd "$build" && cpack -G "$kinds" -B "$packages") >"$prefix.log" 2>&1 || fail "cpack: $(cat "$prefix.log")"
rm -rf "$packages/_CPack_Packages"
tar -xf "$packages"/oapi-gen-*.tar.gz -C "$prefix" --strip-components=1
if readelf -d "$prefix/bin/oapi-gen" | grep -iE 'r(un)?path'; then
  fail "the program names places of this machine"
fi
[[ $kinds == *DEB ]] || exit 0

# Both hold the same files, whose owner is root.
deb=("$packages"/oapi-gen_*.deb)
in_archive=$(cd "$prefix" && find . -type f | sort)
in_deb=$(dpkg-deb --fsys-tarfile "$deb" | tar -t | grep -v '/$' | sed 's|^\./usr/|./|' | sort)
[[ $in_archive == "$in_deb" ]] || fail "different files: $(diff <(echo "$in_archive") <(echo "$in_deb"))"
if dpkg-deb --contents "$deb" | grep -v ' root/root '; then
  fail "files of the .deb that are not root's"
fi
for need in libc6 libstdc++6; do
  dpkg-deb --field "$deb" Depends | grep -q "$need " || fail "the .deb does not depend on $need"
done
if file "$prefix/bin/oapi-gen" | grep -q 'not stripped'; then
  fail "the program is not stripped"
fi
