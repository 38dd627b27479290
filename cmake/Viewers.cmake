# The viewers of `oapi-gen docs` and `serve`, in the build tree where an installed program finds them:
# share/oapi-gen/viewers. They come from npm when the program is built; without npm, or where npm cannot
# get them, pages load them from a CDN.
set(OAPI_VIEWERS AUTO CACHE STRING "Fetch the viewers of API documents from npm: AUTO (if possible), ON or OFF")
set_property(CACHE OAPI_VIEWERS PROPERTY STRINGS AUTO ON OFF)
set(OAPI_VIEWERS_FOLDER ${OapiGen_BINARY_DIR}/share/oapi-gen/viewers)
if(isMultiConfig) # One folder for all of the trees.
  foreach(folder IN LISTS trees)
    file(CREATE_LINK ${OapiGen_BINARY_DIR}/share ${folder}/share SYMBOLIC)
  endforeach()
endif()

find_program(OAPI_NPM npm)
mark_as_advanced(OAPI_NPM)
if(NOT OAPI_VIEWERS OR (OAPI_VIEWERS STREQUAL "AUTO" AND NOT OAPI_NPM))
  return()
endif()

set(fetch ${OapiGen_SOURCE_DIR}/cmake/fetch-viewers.sh)
set(table ${OapiGen_SOURCE_DIR}/lib/viewer/Viewers.def)
set(stamp ${OapiGen_BINARY_DIR}/share/viewers-${OAPI_VIEWERS}.stamp)
set(otherwise)
if(OAPI_VIEWERS STREQUAL "AUTO")
  set(otherwise || ${CMAKE_COMMAND} -E echo "note: no viewers, so pages load them from a CDN")
endif()
add_custom_command(OUTPUT ${stamp}
  COMMAND ${fetch} ${table} ${OAPI_VIEWERS_FOLDER} ${otherwise}
  COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
  DEPENDS ${fetch} ${table}
  COMMENT "Fetching the viewers of API documents" VERBATIM)
add_custom_target(oapi_viewers ALL DEPENDS ${stamp})
# The program is complete with them, so whatever runs it has them.
add_dependencies(oapi-gen oapi_viewers)
