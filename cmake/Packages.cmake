# `cpack` in the build directory: a package for Debian, and an archive that works from any folder.
#
# What the program is linked with is read from it. It needs no compiler, but the headers of a standard
# library, as whatever the annotated C++ includes.
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME oapi-gen)
set(CPACK_PACKAGE_CONTACT "The developers of oapi-gen <oapi-gen@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "writes OpenAPI documents of annotated C++")
set(CPACK_PACKAGE_DESCRIPTION "Reads annotated C++ with Clang and writes OpenAPI 3.0, 3.1 or 3.2, as JSON or YAML,
with paths and webhooks. Also tells whether a document is still what the C++ says, what
changed between two documents and for whom that breaks something, and what is wrong with
a document of whatever origin.")
set(CPACK_PACKAGE_DIRECTORY ${OapiGen_BINARY_DIR}/packages)
set(CPACK_PACKAGE_FILE_NAME oapi-gen-${OapiGen_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libstdc++-12-dev | libstdc++-dev | libc++-dev")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cmake, git, clang-19")
set(CPACK_DEBIAN_COMPRESSION_TYPE zstd)
include(CPack)
