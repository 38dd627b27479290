# find_package(OapiGen): oapi::api, the header for annotated code; oapi::oapi-gen, the program; and
# oapi_add_document.
if(CMAKE_VERSION VERSION_LESS 3.24)
  set(${CMAKE_FIND_PACKAGE_NAME}_NOT_FOUND_MESSAGE "OapiGen needs CMake 3.24 or newer")
  set(${CMAKE_FIND_PACKAGE_NAME}_FOUND FALSE)
  return()
endif()
include(${CMAKE_CURRENT_LIST_DIR}/OapiGenTargets.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/OapiAddDocument.cmake)
