#!/usr/bin/env bash
# refused.sh PREFIX WORK: what is wrong in a call of oapi_add_document stops CMake, each with the message that says so.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/checks.sh"
begin "$1" g++ Ninja "$2"
cd "$work"
echo 'int main() {}' >main.cpp

# refuses ARGUMENTS EXPECTED: configures with these arguments, which has to end with exactly this message.
refuses() {
  cat >CMakeLists.txt <<EOF
cmake_minimum_required(VERSION 3.24)
project(shop LANGUAGES CXX)
find_package(OapiGen REQUIRED)
add_executable(server main.cpp)
add_library(api INTERFACE)
oapi_add_document($1)
EOF
  if (configure build) >log.refused 2>&1; then
    fail "accepted: $1"
  fi
  local said
  said=$(sed -n '/^CMake Error/,/^Call Stack/p' log | sed '1d;$d' | tr -s ' \n' ' ' | sed 's/^ //; s/ $//')
  [[ $said == "oapi_add_document: $2" ]] || fail "$1: $said"
}

document="TARGET server OUTPUT openapi.yaml"
refuses "" "TARGET and OUTPUT have to be given"
refuses "TARGET client OUTPUT openapi.yaml" "there is no target 'client'"
refuses "$document TITEL Shop" "unexpected: TITEL Shop"
refuses "$document TITLE" "there is no value behind TITLE"
refuses "$document FORMAT yml" "FORMAT is one of json, yaml, not 'yml'"
refuses "$document OPENAPI 3.3" "OPENAPI is one of 3.0, 3.1, 3.2, not '3.3'"
refuses "$document DOCS docs.html UI swager" "UI is one of swagger, redoc, scalar, not 'swager'"
refuses "$document UI redoc" "UI is for a page: name it with DOCS"
refuses "$document CHECK PER_SOURCE" "with CHECK nothing is built that PER_SOURCE could divide"
refuses "$document PLUGIN SOURCES main.cpp" "PLUGIN is for all sources of 'server', not for some SOURCES"
refuses "$document PLUGIN EXTRA_ARGS -DX" "the plug-in takes no argument '-DX'; it has the flags of 'server' in any case"
# That is known at the end of the directory.
refuses "TARGET api OUTPUT api.yaml" "'api' has no sources of its own; name the annotated files behind SOURCES"
