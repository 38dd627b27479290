# oapi_room(name [PUBLIC room…] [PRIVATE library…] [PRECOMPILED header…]): a static library of all sources in
# this folder, but for a main.cpp, which belongs to a program. The headers are those that would cost the most
# if each file read them; without any, standard ones.
function(oapi_room name)
  cmake_parse_arguments(ROOM "" "" "PUBLIC;PRIVATE;PRECOMPILED" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(oapi_${name} STATIC ${sources})
  target_include_directories(oapi_${name} PUBLIC ${OapiGen_SOURCE_DIR}/lib)
  target_link_libraries(oapi_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
  oapi_strict(oapi_${name})
  if(ROOM_PRECOMPILED)
    target_precompile_headers(oapi_${name} PRIVATE ${ROOM_PRECOMPILED})
  else()
    if(NOT TARGET oapi_precompiled)
      oapi_precompiled(oapi_precompiled)
    endif()
    target_precompile_headers(oapi_${name} REUSE_FROM oapi_precompiled)
  endif()
endfunction()

# oapi_precompiled(target [header…]): the standard headers that most files include, and these, read once for
# all targets that say REUSE_FROM. A third of what the compiler does is to read them.
function(oapi_precompiled target)
  set(empty ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
  file(CONFIGURE OUTPUT ${empty} CONTENT "")
  add_library(${target} OBJECT ${empty})
  oapi_strict(${target})
  target_precompile_headers(${target} PRIVATE <algorithm> <array> <filesystem> <functional> <map> <memory>
                            <optional> <set> <span> <string> <string_view> <variant> <vector> ${ARGN})
endfunction()

# The code of this project: C++20; every warning is an error unless another project builds it as a part.
function(oapi_strict target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wshadow $<$<BOOL:${OapiGen_IS_TOP_LEVEL}>:-Werror>)
  # As a part of another project it is a tool of that build, which has to be quick whatever is built.
  target_compile_options(${target} PRIVATE $<$<NOT:$<BOOL:${OapiGen_IS_TOP_LEVEL}>>:-O2>)
  # The same objects are in the program and in the plug-in, which is a shared one. No slower for the program:
  # its linker takes the detours out again.
  target_compile_options(${target} PRIVATE $<$<BOOL:${OAPI_BUILD_PLUGIN}>:-fPIC;-fno-semantic-interposition>)
  # GCC 12 at -O3 takes `"text" + std::string` for an overlapping copy (its bug 105329), and lists of
  # structures of strings for uninitialized ones (105562).
  target_compile_options(${target} PRIVATE
                         $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)
  # Clang tells of what GCC 12's own std::stable_sort uses.
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
endfunction()
