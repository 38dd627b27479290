# LLVM and Clang → the lists `clangLibraries` and `clangLinkOptions` of what links the front end.
#
# Static archives make a program that starts at once: only what is used is linked, and nothing is
# relocated but that. Clang's own package configuration is not used because it demands files of packages
# that nothing here needs. -D OAPI_SHARED_CLANG=ON links the shared libraries, and so does a machine
# that lacks an archive.
option(OAPI_SHARED_CLANG "Link Clang's shared libraries in place of the static archives" OFF)

# GLOBAL: what links the front end is in other folders.
if(OAPI_LLVM_VERSION)
  set(versions ${OAPI_LLVM_VERSION})
else()
  file(GLOB found RELATIVE /usr/lib /usr/lib/llvm-*)
  list(TRANSFORM found REPLACE "llvm-" "")
  list(SORT found COMPARE NATURAL ORDER DESCENDING)
  set(versions 19 ${found})
endif()
foreach(version IN LISTS versions)
  if(version VERSION_GREATER_EQUAL 19 AND NOT LLVM_FOUND)
    find_package(LLVM QUIET CONFIG GLOBAL PATHS /usr/lib/llvm-${version}/cmake NO_DEFAULT_PATH)
  endif()
endforeach()
if(NOT LLVM_FOUND)
  find_package(LLVM QUIET CONFIG GLOBAL) # Elsewhere than on Debian: by LLVM_DIR and CMAKE_PREFIX_PATH.
endif()
if(NOT LLVM_FOUND OR LLVM_VERSION_MAJOR LESS 19)
  message(FATAL_ERROR "LLVM 19 or newer was not found; on Debian: apt install llvm-19-dev "
                      "libclang-19-dev, or set LLVM_DIR")
endif()

# The archives of Clang, and the parts of LLVM that they use. Those of `newer` came after LLVM 19.
set(archives Tooling ToolingInclusionsStdlib Frontend Driver Serialization Parse Sema APINotes Analysis Edit ASTMatchers
             AST Support Lex Basic)
set(newer Options AnalysisLifetimeSafety)
set(components BinaryFormat BitReader BitstreamReader Core Demangle FrontendAtomic FrontendDirective
               FrontendDriver FrontendHLSL FrontendOffloading FrontendOpenMP MC MCParser Object Option
               ProfileData Support TargetParser WindowsDriver)

# The path of the library `name` of this LLVM in `result`; NOTFOUND where there is none.
function(oapi_clang_library result name)
  set(cached OAPI_CLANG_${LLVM_VERSION_MAJOR}_${name})
  find_library(${cached} NAMES ${name} HINTS ${LLVM_LIBRARY_DIRS} NO_DEFAULT_PATH)
  mark_as_advanced(${cached})
  set(${result} ${${cached}} PARENT_SCOPE)
endfunction()

# The static archives in `result`, in any order; nothing where one is missing.
function(oapi_static_clang result)
  foreach(name IN LISTS archives newer)
    oapi_clang_library(path libclang${name}.a)
    if(path)
      list(APPEND paths ${path})
    elseif(name IN_LIST archives)
      message(STATUS "Clang's shared libraries are linked: there is no libclang${name}.a")
      return()
    endif()
  endforeach()
  foreach(name IN LISTS components)
    if(TARGET LLVM${name})
      list(APPEND parts LLVM${name})
    endif()
  endforeach()
  get_target_property(support LLVMSupport LOCATION)
  if(NOT EXISTS "${support}")
    message(STATUS "Clang's shared libraries are linked: there are no static ones of LLVM")
    return()
  endif()
  list(JOIN paths "," paths)
  set(${result} "$<LINK_GROUP:RESCAN,${paths}>" ${parts} PARENT_SCOPE)
endfunction()

# LLVMSupport uses these two, by names of targets that exist where their development packages do; what
# LLVM itself needs at run time is enough.
foreach(pair "ZLIB::ZLIB=libz.so.1" "zstd::libzstd_shared=libzstd.so.1")
  string(REGEX MATCH "^(.*)=(.*)$" pair ${pair})
  if(NOT TARGET ${CMAKE_MATCH_1})
    set(target ${CMAKE_MATCH_1})
    set(file ${CMAKE_MATCH_2})
    find_library(OAPI_${file} NAMES ${file})
    mark_as_advanced(OAPI_${file})
    if(OAPI_${file})
      add_library(${target} UNKNOWN IMPORTED GLOBAL)
      set_target_properties(${target} PROPERTIES IMPORTED_LOCATION ${OAPI_${file}})
    endif()
  endif()
endforeach()

set(clangLibraries)
set(clangLinkOptions)
if(NOT OAPI_SHARED_CLANG)
  oapi_static_clang(clangLibraries)
endif()
if(clangLibraries)
  message(STATUS "Clang ${LLVM_PACKAGE_VERSION}: static, of ${LLVM_LIBRARY_DIR}")
  # The second: relocations as a bitmap, a fifth of the memory that a start needs.
  # Tried by running a program: mold 1.10 takes it, and the C library refuses what it makes of it.
  include(CheckCXXSourceRuns)
  foreach(flag -Wl,--gc-sections,--as-needed -Wl,-z,pack-relative-relocs)
    string(MAKE_C_IDENTIFIER OAPI_RUNS_WITH${flag} known)
    set(CMAKE_REQUIRED_LINK_OPTIONS ${flag})
    check_cxx_source_runs("void f() {} void (*volatile p)() = f; int main() { p(); }" ${known})
    unset(CMAKE_REQUIRED_LINK_OPTIONS)
    if(${known})
      list(APPEND clangLinkOptions ${flag})
    endif()
  endforeach()
else()
  oapi_clang_library(clangLibraries clang-cpp)
  if(NOT clangLibraries)
    message(FATAL_ERROR "Clang's libraries were not found in ${LLVM_LIBRARY_DIR}; on Debian: "
                        "apt install libclang-${LLVM_VERSION_MAJOR}-dev libclang-cpp${LLVM_VERSION_MAJOR}-dev")
  endif()
  message(STATUS "Clang ${LLVM_PACKAGE_VERSION}: ${clangLibraries}")
  list(APPEND clangLibraries LLVM)
endif()
