#!/usr/bin/env bash
# bare.sh PACKAGES ROOT: installs the .deb in a bare Debian 12, uses it there, and removes it again.
#
# The system at ROOT is made once and kept. OAPI_TEST_BARE=build in the environment also installs a
# compiler and CMake there, for the consumer.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/checks.sh"
packages=$1 root=$2
skip_without mmdebstrap chroot
[[ $(id -u) -eq 0 ]] || skip "it takes root to make a Debian"

[[ -n $(ls "$packages"/oapi-gen_*.deb 2>/dev/null) ]] || skip "there is no .deb"

if [[ ! -e $root/made ]]; then
  rm -rf "$root"
  mmdebstrap --mode=root --variant=apt --skip=cleanup/apt/lists --quiet bookworm "$root" ||
    skip "no bare Debian can be made here"
  touch "$root/made"
fi
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
  HOME=/root chroot "$root" "$@"; }
install() { inside apt-get -q -o Dpkg::Use-Pty=0 install -y --no-install-recommends "$@" >"$root/log" 2>&1; }
inside dpkg --purge oapi-gen >/dev/null 2>&1 || true
cp "$packages"/oapi-gen_*.deb "$root/srv/oapi-gen.deb"
install /srv/oapi-gen.deb || { inside apt-get -q update >/dev/null && install /srv/oapi-gen.deb; } ||
  fail "installing: $(cat "$root/log")"

# No compiler is there.
! inside sh -c "command -v g++ || command -v clang++" || fail "a compiler was installed"
cp "$here/../../samples/subscription/subscription.hpp" "$root/srv/"
inside oapi-gen generate /srv/subscription.hpp --title Subscriptions --api-version 1.0.0 \
  -o /srv/openapi.yaml || fail "generating"
diff -u "$here/../../samples/subscription/openapi.yaml" "$root/srv/openapi.yaml"
bash "$here/../shells/complete.sh" bash "$root/usr/share"
for file in man/man1/oapi-gen.1 doc/oapi-gen/README.md; do
  [[ -s $root/usr/share/$file ]] || fail "$file was not installed"
done

if [[ ${OAPI_TEST_BARE:-} == build ]]; then
  install g++ cmake ninja-build || fail "installing a compiler: $(cat "$root/log")"
  rm -rf "$root/srv/package"
  cp -r "$here" "$root/srv/package"
  inside bash /srv/package/consumer.sh /usr g++ Ninja /srv/work
fi

inside apt-get -q purge -y oapi-gen >"$root/log" 2>&1 || fail "removing: $(cat "$root/log")"
left=$(find "$root/usr" "$root/etc" -name '*oapi*')
[[ -z $left ]] || fail "left behind: $left"
