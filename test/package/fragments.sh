#!/usr/bin/env bash
# fragments.sh PREFIX COMPILER GENERATOR WORK: a document that is built per source is the one of one run,
# and only what changed is compiled again.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/checks.sh"
begin "$@"

mkdir -p "$work/source/src" "$work/source/include"
cd "$work/source"

cat >CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.20)
project(Parts VERSION 1.2 LANGUAGES CXX)
find_package(OapiGen 0.1 REQUIRED)
add_executable(server src/main.cpp src/users.cpp include/user.hpp)
target_include_directories(server PRIVATE include)
target_compile_features(server PRIVATE cxx_std_20)
target_compile_definitions(server PRIVATE "PREFIX=\"/v1\"")
target_link_libraries(server PRIVATE oapi::api)
oapi_add_document(TARGET server NAME parts OUTPUT parts.yaml PER_SOURCE SERVERS https://a.example)
oapi_add_document(TARGET server NAME whole OUTPUT whole.yaml SERVERS https://a.example)
oapi_add_document(TARGET server NAME named OUTPUT named.json PER_SOURCE SOURCES src/users.cpp TITLE "Users; only")
target_sources(server PRIVATE src/orders.cpp) # Behind the calls, and still among the sources.
END
echo 'int main() {}' >src/main.cpp
printf '#pragma once\n#include <string>\nstruct User { std::string name; };\n' >include/user.hpp
printf '#include "user.hpp"\n[[api::get(PREFIX "/user")]] User user();\n' >src/users.cpp
printf '#include "user.hpp"\n[[api::post(PREFIX "/orders")]] void order(User by);\n' >src/orders.cpp

configure "$build"
users="part of src/users.cpp" orders="part of src/orders.cpp" main="part of src/main.cpp"
headers="part of the headers of server" link="Generating parts.yaml"
build "the first build" "$users" "$orders" "$main" "$headers" "$link"
build "a second build"
cmake --build "$build" --target whole named >"$work/log" 2>&1 || fail "one run: $(cat "$work/log")"
diff -u "$build/whole.yaml" "$build/parts.yaml"
grep -q '"title": "Users; only"' "$build/named.json" || fail "the title is not in the document"

sleep 1
echo '[[api::get(PREFIX "/orders")]] int orders();' >>src/orders.cpp
build "a build after a source was changed" "$orders" "$link"
grep -q '^    get:$' "$build/parts.yaml" || fail "the change is not in the document"
build "the build after that"

before=$(time_of "$build/parts.yaml")
sleep 1
touch include/user.hpp
if [[ $generator == Ninja ]]; then # What stays the same is not linked again.
  build "a build after a header was touched" "$users" "$orders" "$headers"
else
  build "a build after a header was touched" "$users" "$orders" "$headers" "$link"
fi
[[ $(time_of "$build/parts.yaml") == "$before" ]] || fail "an unchanged document was written again"
build "the build after that"

rm "$build/parts.yaml"
build "a build without the document" "$link"

sleep 1
echo '[[api::get(PREFIX "/user")]] int again();' >>src/orders.cpp
if cmake --build "$build" --target parts >"$work/log" 2>&1; then
  fail "two operations on one path did not stop the build"
fi
for text in 'orders.cpp:4:' 'users.cpp:2:' '[route-conflict]' '[[api::get(PREFIX "/user")]] int again();'; do
  grep -qF -- "$text" "$work/log" || fail "no '$text' in $(cat "$work/log")"
done
