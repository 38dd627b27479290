#!/usr/bin/env bash
# plugin.sh PREFIX COMPILER GENERATOR WORK: a document of the fragments that Clang writes on the side is the one
# of one run, and what changed is compiled again, once.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/checks.sh"
begin "$@"
[[ -f $prefix/lib/oapi-gen/oapi-gen.so ]] || skip "there is no plug-in"

mkdir -p "$work/source/src" "$work/source/include"
cd "$work/source"

cat >CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.20)
project(Parts VERSION 1.2 LANGUAGES C CXX)
find_package(OapiGen 0.1 REQUIRED)
add_executable(server src/main.cpp src/users.cpp src/plain.c include/user.hpp)
target_include_directories(server PRIVATE include)
target_compile_features(server PRIVATE cxx_std_20)
target_compile_definitions(server PRIVATE "PREFIX=\"/v1\"")
target_link_libraries(server PRIVATE oapi::api)
oapi_add_document(TARGET server NAME parts OUTPUT parts.yaml PLUGIN CONFIG settings.yaml EXTRA_ARGS --optional=null)
oapi_add_document(TARGET server NAME whole OUTPUT whole.yaml CONFIG settings.yaml EXTRA_ARGS --optional=null)
target_sources(server PRIVATE src/orders.cpp) # Behind the calls, and still among the sources.
END
echo 'bytes: array' >settings.yaml
echo 'int main() {}' >src/main.cpp
echo 'int plain;' >src/plain.c
printf '#pragma once\n#include <optional>\nstruct User { std::optional<int> age; };\n' >include/user.hpp
printf '#include "user.hpp"\n[[api::get(PREFIX "/user")]] User user();\n' >src/users.cpp
printf '#include "user.hpp"\n[[api::post(PREFIX "/orders")]] void order(User by);\n' >src/orders.cpp

configure "$build"
if grep "compiled without the plug-in" "$work/log"; then
  fail "the plug-in is not used"
fi
users=src/users.cpp.o orders=src/orders.cpp.o main=src/main.cpp.o
headers="part of the headers of server" link="Generating parts.yaml"
build "the first build" $users $orders $main "$headers" "$link"
build "a second build"
cmake --build "$build" --target whole >"$work/log" 2>&1 || fail "one run: $(cat "$work/log")"
diff -u "$build/whole.yaml" "$build/parts.yaml"

sleep 1
echo '[[api::get(PREFIX "/orders")]] int orders();' >>src/orders.cpp
build "a build after a source was changed" $orders "$link"
grep -q '^    get:$' "$build/parts.yaml" || fail "the change is not in the document"
build "the build after that"

sleep 1
sed -i 's/int> age/int> years/' include/user.hpp
build "a build after a header was changed" $users $orders "$headers" "$link"
grep -q '^ *years:$' "$build/parts.yaml" || fail "the change is not in the document"
build "the build after that"

sleep 1
echo 'bytes: base64' >settings.yaml
build "a build after the configuration was changed" $users $orders $main "$headers" "$link"
build "the build after that"

rm "$build/parts.yaml"
build "a build without the document" "$link"

sleep 1
echo '[[api::gat(PREFIX "/user")]] int again();' >>src/orders.cpp
if cmake --build "$build" --target parts >"$work/log" 2>&1; then
  fail "an unknown attribute did not stop the build"
fi
grep -q "orders.cpp:4:8: error: unknown attribute 'api::gat'" "$work/log" || fail "no message: $(cat "$work/log")"
sed -i '$d' src/orders.cpp
build "a build after the error was corrected" $orders "$link"

cmake --build "$build" --target clean >"$work/log"
if find "$build" -name '*.oapi.json' | grep .; then
  fail "fragments are left by clean"
fi

# Where Clang does not make the object files itself, the program reads the sources.
if [[ $generator == Ninja ]]; then
  configure "$build-launched" -DCMAKE_CXX_COMPILER_LAUNCHER=env
  grep -q "compiled without the plug-in: a compiler launcher" "$work/log" || fail "the plug-in is used: $(cat "$work/log")"
  cmake --build "$build-launched" --target parts whole >"$work/log" 2>&1 || fail "building: $(cat "$work/log")"
  diff -u "$build-launched/whole.yaml" "$build-launched/parts.yaml"
  configure "$build-saved" -DCMAKE_CXX_FLAGS=-save-temps
  grep -q "compiled without the plug-in: -save-temps" "$work/log" || fail "the plug-in is used: $(cat "$work/log")"
fi
