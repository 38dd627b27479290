#!/usr/bin/env bash
# standards.sh PREFIX WORK: the sources of an INTERFACE library are read in the standard that its users have.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/checks.sh"
begin "$1" g++ Ninja "$2"
cd "$work"
echo '[[api::get("/lamps")]] int lamps();' >api.hpp

# reads_in STANDARD LINES: with these lines of CMake the program is told that standard.
reads_in() {
  cat >CMakeLists.txt <<EOF
cmake_minimum_required(VERSION 3.24)
project(shop LANGUAGES CXX)
find_package(OapiGen REQUIRED)
$2
oapi_add_document(TARGET api OUTPUT openapi.yaml SOURCES api.hpp)
EOF
  rm -rf build
  (configure build) >log.standard 2>&1 || fail "configuring: $2"
  local told
  told=$(grep -h -e '^--std=' build/CMakeFiles/api_openapi.dir/CXX-*.args)
  [[ $told == "--std=$1" ]] || fail "$2: $told"
}

library='add_library(api INTERFACE)'
reads_in gnu++23 "$library
target_compile_features(api INTERFACE cxx_std_23)"
reads_in gnu++20 "set(CMAKE_CXX_STANDARD 20)
$library"
reads_in c++20 "set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_EXTENSIONS OFF)
$library"
reads_in gnu++23 "set(CMAKE_CXX_STANDARD 20)
$library
target_compile_features(api INTERFACE cxx_std_17 cxx_std_23)"
reads_in gnu++26 "add_library(users INTERFACE)
target_compile_features(users INTERFACE cxx_std_26)
$library
target_link_libraries(api INTERFACE users)"
