#!/usr/bin/env bash
# install.sh PREFIX: what is installed, and that it is used from there, without CMake.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/checks.sh"
prefix=$1

for file in bin/oapi-gen include/oapi/api.hpp lib/oapi-gen/clang/include/stddef.h \
  lib/oapi-gen/oapi-gen-server.so \
  lib/cmake/OapiGen/OapiGenConfig.cmake share/man/man1/oapi-gen-generate.1 \
  share/bash-completion/completions/oapi-gen share/zsh/site-functions/_oapi-gen \
  share/fish/vendor_completions.d/oapi-gen.fish; do
  [[ -f $prefix/$file ]] || fail "$file was not installed"
done
readme=$prefix/share/doc/oapi-gen/README.md
[[ -f $readme ]] || fail "the README was not installed"
find "${readme%/*}" -name '*.md' | while read -r page; do
  { grep -oE '\]\([a-z.][^)#: ]*[)#]' "$page" || true; } | sed -n 's/^](//; s/[)#]$//; /[.\/]/p' | while read -r link; do
    [[ -e ${page%/*}/$link ]] || fail "$link, which ${page##*/} names, was not installed"
  done
done
if grep -rlF -e "$(realpath "$here/../..")" -e "$prefix" "$prefix/lib/cmake"; then
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
# The server's module is found as well: it is the first thing that `serve` needs.
if env -i ./tool serve missing.hpp --no-config --port 0 >serve.log 2>&1; then
  fail "serve has served a file that is not there"
fi
grep -q "cannot read 'missing.hpp'" serve.log || fail "no server: $(cat serve.log)"
