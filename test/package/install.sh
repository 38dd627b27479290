#!/usr/bin/env bash
# install.sh BUILD PREFIX: installs, moves the installation to PREFIX, and uses it there without CMake.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/checks.sh"
build=$1 prefix=$2

rm -rf "$prefix" "$prefix.first"
cmake --install "$build" --prefix "$prefix.first" >/dev/null
mv "$prefix.first" "$prefix"

for file in bin/oapi-gen include/oapi/api.hpp lib/oapi-gen/clang/include/stddef.h \
  lib/cmake/OapiGen/OapiGenConfig.cmake; do
  [[ -f $prefix/$file ]] || fail "$file was not installed"
done
readme=$prefix/share/doc/OapiGen/README.md
[[ -f $readme ]] || fail "the README was not installed"
grep -oE '\]\([a-z][^)#:]*' "$readme" | sed 's/^](//' | while read -r link; do
  [[ -e ${readme%/*}/$link ]] || fail "$link, which the README names, was not installed"
done
if grep -rlF -e "$build" -e "$prefix" "$prefix/lib/cmake"; then
  fail "the package names a place of this machine"
fi

# Through a symbolic link, from another directory, with nothing in the environment.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
ln -s "$prefix/bin/oapi-gen" tool
cat >api.hpp <<'END'
#include <oapi/api.hpp>
#include <stddef.h>
#include <vector>
[[api::get("/sizes"), api::response(404, "None", oapi::type<int>)]] std::vector<size_t> sizes();
END
env -i ./tool generate api.hpp --no-config -o out.yaml --depfile out.d
for header in lib/oapi-gen/clang/include/stddef.h include/oapi/api.hpp; do
  grep -qF "$prefix/$header" out.d || fail "$header of the installation was not used"
done
if grep -F -e /lib/clang/ -e "$(realpath "$here/../../include")" out.d; then
  fail "a header outside the installation was used"
fi
