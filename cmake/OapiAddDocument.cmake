# oapi_add_document: a C++ target → its OpenAPI document, kept up to date by the build.
#
#   oapi_add_document(TARGET target OUTPUT file
#     [NAME target]        the target that makes the document; otherwise <target>_openapi. Part of ALL.
#     [CHECK]              the document is checked in, and the build does not write it: see below
#     [DOCS page.html]     also a page that shows the document, by the target <NAME>-docs
#     [UI swagger|redoc|scalar] what shows it there; otherwise swagger
#     [FORMAT json|yaml]   otherwise by OUTPUT's ending
#     [OPENAPI 3.0|3.1|3.2] the version of OpenAPI; otherwise 3.1
#     [PER_SOURCE]         each source is compiled by itself, and only when it changes: see below
#     [PLUGIN]             the same, as a by-product of the compilation by Clang: see below
#     [SOURCES file...]    what holds the annotations; otherwise all C++ sources and headers of TARGET
#     [CONFIG file]        an oapi-gen.yaml; none is looked for
#     [TITLE text] [VERSION text] [SERVERS url...]
#     [EXTRA_ARGS arg...]) further arguments of `oapi-gen generate`
#
# What the program keeps for its next run is in oapi-gen-cache of the build directory, unless EXTRA_ARGS
# have --cache-dir or --no-cache. That folder may be deleted at any time.
#
# A relative OUTPUT is in the current binary directory; name it with ${CMAKE_CURRENT_SOURCE_DIR} to keep
# it beside the sources. Other paths are relative to the current source directory. The project's name
# and version are the title and version of a document that says none. What uses the document depends on
# NAME as well as on the file: DEPENDS server_openapi ${CMAKE_CURRENT_BINARY_DIR}/openapi.yaml
# A relative DOCS is in the current binary directory, and the page is part of ALL when the document is.
#
# With CHECK, a test <NAME>.check of ctest fails when the document is not what the sources say, and the
# target <NAME>-update writes it. Nothing is part of ALL, a relative OUTPUT is in the current source
# directory, and enable_testing() is yours to call.
#
# With PER_SOURCE, each source has a command of its own, `oapi-gen compile`, and all headers among the
# sources one; `oapi-gen link` makes the document of what they give. So the build system spreads the work
# and does only what changed, as with object files. The document is the same, byte for byte. EXTRA_ARGS
# are those of `oapi-gen compile` then: what else belongs to the document stands in CONFIG. The sources of
# TARGET are those that it has at the end of the directory, and may not be generator expressions.
#
# With PLUGIN, Clang writes the fragments while it makes the target's object files, beside these, and no
# source is parsed a second time; only the headers among the sources still have a command. That needs the
# Clang that the program was built with, and object files that it makes here: with another compiler, a
# compiler launcher (ccache gives back object files without what was made beside them) or precompiled
# headers it is as with PER_SOURCE, and CMake says so. EXTRA_ARGS are the arguments of the plug-in that are
# options of `oapi-gen compile` (`--optional=null`), and SOURCES cannot be given. A fragment that was
# deleted is missing until its source is compiled again.
#
# The surprising thing: what the build compares with the sources is a stamp, not the document, so that
# a document that did not change keeps its time and nothing that depends on it is built again.
# (A file of arguments carries the target's flags: only file(GENERATE) evaluates $<COMPILE_LANGUAGE>,
# and it does not touch an unchanged file.)
include(${CMAKE_CURRENT_LIST_DIR}/OapiArguments.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/OapiFragments.cmake)

cmake_policy(PUSH)
cmake_policy(VERSION 3.24...3.25)

function(oapi_add_document)
  cmake_parse_arguments(PARSE_ARGV 0 arg "CHECK;PER_SOURCE;PLUGIN" "TARGET;OUTPUT;NAME;DOCS;UI;FORMAT;OPENAPI;CONFIG;TITLE;VERSION"
                        "SOURCES;SERVERS;EXTRA_ARGS")
  _oapi_check_arguments()
  if(NOT arg_NAME)
    set(arg_NAME ${arg_TARGET}_openapi)
  endif()
  if(arg_PLUGIN)
    set(arg_PER_SOURCE TRUE)
  endif()
  set(made ${arg_NAME})
  set(base ${CMAKE_CURRENT_BINARY_DIR})
  if(arg_CHECK)
    set(made ${arg_NAME}-update)
    set(base ${CMAKE_CURRENT_SOURCE_DIR})
  endif()
  if(TARGET ${made})
    message(FATAL_ERROR "oapi_add_document: there is a target '${made}' already; give a further "
                        "document of '${arg_TARGET}' a NAME")
  endif()
  cmake_path(ABSOLUTE_PATH arg_OUTPUT BASE_DIRECTORY ${base} NORMALIZE)
  cmake_path(GET arg_OUTPUT PARENT_PATH outputFolder)
  file(MAKE_DIRECTORY ${outputFolder})
  _oapi_find_sources(sources)
  _oapi_compile_arguments(compileLines)
  _oapi_link_arguments(linkLines)

  set(folder ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${made}.dir)
  set(arguments ${folder}/CXX-$<CONFIG>.args)
  set(startFolder $<TARGET_PROPERTY:${arg_TARGET},SOURCE_DIR>)
  set(content "${compileLines}")
  if(NOT arg_PER_SOURCE)
    string(APPEND content "\n${linkLines}\n$<JOIN:${sources},\n>")
  endif()
  file(GENERATE OUTPUT ${folder}/$<COMPILE_LANGUAGE>-$<CONFIG>.args CONTENT "${content}\n"
       TARGET ${arg_TARGET})
  if(arg_CHECK)
    _oapi_check_document()
  elseif(arg_PER_SOURCE)
    _oapi_link_document()
  else()
    _oapi_make_document()
  endif()
  if(arg_DOCS)
    _oapi_make_page()
  endif()
  _oapi_silence_attributes()
endfunction()

# A document that the build makes.
function(_oapi_make_document)
  set(stamp ${folder}/document-$<CONFIG>.stamp)
  _oapi_declare_output(output)
  add_custom_command(
    OUTPUT ${stamp} ${output}
    COMMAND oapi::oapi-gen generate --output=${arg_OUTPUT} --depfile=${stamp}.d
            --depfile-target=${stamp} @${arguments}
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${arguments} ${sources} ${arg_CONFIG} oapi::oapi-gen ${needed}
    DEPFILE ${stamp}.d
    WORKING_DIRECTORY ${startFolder}
    COMMENT "Generating ${arg_OUTPUT}"
    VERBATIM)
  add_custom_target(${arg_NAME} ALL DEPENDS ${stamp})
endfunction()

# A document that is checked in: a test, and a target that writes it.
function(_oapi_check_document)
  add_custom_target(${made}
    COMMAND oapi::oapi-gen generate --output=${arg_OUTPUT} @${arguments}
    WORKING_DIRECTORY ${startFolder}
    COMMENT "Updating ${arg_OUTPUT}"
    VERBATIM)
  add_test(
    NAME ${arg_NAME}.check
    COMMAND $<TARGET_FILE:oapi::oapi-gen> check --output=${arg_OUTPUT} @${arguments}
            "--update-command=cmake --build '${CMAKE_BINARY_DIR}' --target ${made}"
    WORKING_DIRECTORY ${startFolder})
  add_dependencies(${arg_TARGET} oapi::oapi-gen) # Else the test may have no program to run.
endfunction()

# The page of the document, made again when the document has changed.
function(_oapi_make_page)
  cmake_path(ABSOLUTE_PATH arg_DOCS BASE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} NORMALIZE)
  cmake_path(GET arg_DOCS PARENT_PATH pageFolder)
  file(MAKE_DIRECTORY ${pageFolder})
  set(viewer)
  if(arg_UI)
    set(viewer --ui=${arg_UI})
  endif()
  set(isPartOfAll)
  set(maker)
  if(NOT arg_CHECK)
    set(isPartOfAll ALL)
    set(maker ${arg_NAME})
  endif()
  add_custom_command(
    OUTPUT ${arg_DOCS}
    COMMAND oapi::oapi-gen docs --from-document=${arg_OUTPUT} --output=${arg_DOCS} ${viewer}
    COMMAND ${CMAKE_COMMAND} -E touch ${arg_DOCS}
    DEPENDS ${maker} ${arg_OUTPUT} oapi::oapi-gen
    COMMENT "Generating ${arg_DOCS}"
    VERBATIM)
  add_custom_target(${arg_NAME}-docs ${isPartOfAll} DEPENDS ${arg_DOCS})
endfunction()

# Refuses what would go wrong later with a less clear message.
macro(_oapi_check_arguments)
  if(arg_UNPARSED_ARGUMENTS)
    list(JOIN arg_UNPARSED_ARGUMENTS " " unexpected)
    message(FATAL_ERROR "oapi_add_document: unexpected: ${unexpected}")
  endif()
  if(arg_KEYWORDS_MISSING_VALUES)
    list(JOIN arg_KEYWORDS_MISSING_VALUES ", " missing)
    message(FATAL_ERROR "oapi_add_document: there is no value behind ${missing}")
  endif()
  if(NOT arg_TARGET OR NOT arg_OUTPUT)
    message(FATAL_ERROR "oapi_add_document: TARGET and OUTPUT have to be given")
  endif()
  if(NOT TARGET ${arg_TARGET})
    message(FATAL_ERROR "oapi_add_document: there is no target '${arg_TARGET}'")
  endif()
  if(arg_UI AND NOT arg_DOCS)
    message(FATAL_ERROR "oapi_add_document: UI is for a page: name it with DOCS")
  endif()
  _oapi_check_value(UI swagger redoc scalar)
  _oapi_check_value(FORMAT json yaml)
  _oapi_check_value(OPENAPI 3.0 3.1 3.2)
  if(arg_CHECK AND (arg_PER_SOURCE OR arg_PLUGIN))
    message(FATAL_ERROR "oapi_add_document: with CHECK nothing is built that PER_SOURCE could divide")
  endif()
  if(arg_PLUGIN AND arg_SOURCES)
    message(FATAL_ERROR "oapi_add_document: PLUGIN is for all sources of '${arg_TARGET}', not for some SOURCES")
  endif()
  if(arg_CONFIG)
    cmake_path(ABSOLUTE_PATH arg_CONFIG NORMALIZE)
  endif()
endmacro()

# Refuses a value that is none of those behind `keyword`.
function(_oapi_check_value keyword)
  if(DEFINED arg_${keyword} AND NOT arg_${keyword} IN_LIST ARGN)
    list(JOIN ARGN ", " values)
    message(FATAL_ERROR "oapi_add_document: ${keyword} is one of ${values}, not '${arg_${keyword}}'")
  endif()
endfunction()

# Ninja knows the document as a by-product that may keep its time. Make does not know by-products, so
# there a rule that does nothing makes a missing document run the stamp's rule.
macro(_oapi_declare_output result)
  set(${result})
  set(needed)
  if(CMAKE_GENERATOR MATCHES "Makefiles")
    add_custom_command(OUTPUT ${arg_OUTPUT} COMMAND ${CMAKE_COMMAND} -E true COMMENT "")
    set(needed ${arg_OUTPUT})
  else()
    set(${result} BYPRODUCTS ${arg_OUTPUT})
  endif()
endmacro()

# The target's own compiler shall not warn about attributes that are not for it.
function(_oapi_silence_attributes)
  get_target_property(type ${arg_TARGET} TYPE)
  if(NOT type STREQUAL "INTERFACE_LIBRARY")
    target_compile_options(${arg_TARGET} PRIVATE
                           $<TARGET_PROPERTY:oapi::api,INTERFACE_COMPILE_OPTIONS>)
  endif()
endfunction()

cmake_policy(POP)
