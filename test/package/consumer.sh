#!/usr/bin/env bash
# consumer.sh PREFIX COMPILER GENERATOR WORK: builds the consumer with the package installed at PREFIX
# and checks what is generated, and when.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/checks.sh"
begin "$@"

cp -r "$here/consumer" "$work/source"
model=$work/source/include/shop/model.hpp
document=$build/openapi.yaml

# build WHAT EXPECTED…: builds, and the steps that this ran have to be exactly the expected ones.
build() {
  local what=$1
  shift
  cmake --build "$build" -j2 >"$work/log" 2>&1 || fail "$what: $(cat "$work/log")"
  if grep -i warning "$work/log"; then
    fail "$what gave a warning"
  fi
  local steps expected
  steps=$(grep -oE '(Generating /|Publishing ).*' "$work/log" | sed "s|$build/||" | sort || true)
  expected=$([[ $# -eq 0 ]] || printf '%s\n' "$@" | sort)
  [[ $steps == "$expected" ]] || fail "$what ran: ${steps:-nothing}; expected: ${expected:-nothing}"
}

cmake -S "$work/source" -B "$build" -G "$generator" -DCMAKE_CXX_COMPILER="$compiler" \
  -DCMAKE_PREFIX_PATH="$prefix" >"$work/log" 2>&1 || fail "configuring: $(cat "$work/log")"
build "the first build" "Generating openapi.yaml" "Generating docs/api.json" "Generating docs.html" "Publishing the document"
diff -u "$here/expected/openapi.yaml" "$document"
diff -u "$here/expected/api.json" "$build/docs/api.json"
grep -q '<div id="oapi-viewer">' "$build/docs.html" || fail "docs.html is no page"
build "a second build"

before=$(time_of "$document")
sleep 1
touch "$model"
build "a build after a header was touched" "Generating openapi.yaml"
[[ $(time_of "$document") == "$before" ]] || fail "an unchanged document was written again"
build "the build after that"

sed -i 's/std::string name;/std::string title;/' "$model"
build "a build after a header was changed" "Generating openapi.yaml" "Generating docs.html" "Publishing the document"
grep -q '^ *title:$' "$build/published.yaml" || fail "the change is not in the document"
build "the build after that"

rm "$document"
build "a build without the document" "Generating openapi.yaml" "Generating docs.html" "Publishing the document"
build "the build after that"

before=$(cat "$document")
sed -i 's/std::string title;/[[api::mimimum(1)]] int title;/' "$model"
if cmake --build "$build" --target server_openapi >"$work/log" 2>&1; then
  fail "an unknown attribute did not stop the build"
fi
grep -q "did you mean 'minimum'" "$work/log" || fail "no helpful message: $(cat "$work/log")"
[[ $(cat "$document") == "$before" ]] || fail "the document was changed in spite of the error"
sed -i 's/\[\[api::mimimum(1)\]\] int title;/std::string title;/' "$model"
build "a build after the error was corrected" "Generating openapi.yaml"

sed -i 's|"SHOP_PREFIX=.*/v2\\""|"SHOP_PREFIX=\\"/v3\\""|' "$work/source/CMakeLists.txt"
build "a build after a flag was changed" "Generating openapi.yaml" "Generating docs.html" "Publishing the document"
grep -q '^  /v3/items:$' "$document" || fail "the changed definition is not in the document"
build "the build after that"

# The document that is checked in: nothing of the build writes it, a test looks at it.
checked=$work/source/docs/openapi.yaml
# check passes|fails EXPECTED…: the test passes or fails, and its output has each expected text.
check() {
  local status=0
  ctest --test-dir "$build" --output-on-failure -R '^server_openapi.check$' >"$work/log" 2>&1 || status=$?
  if [[ $1 != "$([[ $status -eq 0 ]] && echo passes || echo fails)" ]]; then
    fail "the test does not: $1: $(cat "$work/log")"
  fi
  grep -q '100% tests passed\|tests failed out of 1$' "$work/log" || fail "not one test: $(cat "$work/log")"
  for text in "${@:2}"; do
    grep -qF -- "$text" "$work/log" || fail "no '$text' in $(cat "$work/log")"
  done
}
[[ ! -e $checked ]] || fail "the build wrote the checked-in document"
update="cmake --build '$build' --target server_openapi-update"
check fails "there is no document" "$update"
bash -c "$update" >"$work/log" 2>&1 || fail "updating: $(cat "$work/log")"
diff -u "$document" "$checked"
check passes
sed -i 's/std::string title;/std::string title; bool gone;/' "$model"
check fails "model.hpp:" "gone" "$update"
diff -u "$document" "$checked"
bash -c "$update" >"$work/log" 2>&1 || fail "updating: $(cat "$work/log")"
grep -q '^ *gone:$' "$checked" || fail "the update did not write the change"
check passes
