# The sources of a target, each by itself → fragments, by commands of the build or by the plug-in → the document.
#
# The functions are parts of oapi_add_document, whose arguments they see as arg_….
#
# The surprising thing: which sources a target has is only known at the end of its directory, so the
# commands are added there, by a deferred call that sees nothing but its own arguments.
cmake_policy(PUSH)
cmake_policy(VERSION 3.24...3.25)

# A document that the build makes of fragments. Which sources the target has is only known at the end of
# the directory.
function(_oapi_link_document)
  file(GENERATE OUTPUT ${folder}/link.args CONTENT "${linkLines}\n")
  add_custom_target(${arg_NAME} ALL DEPENDS ${folder}/document-$<CONFIG>.stamp)
  if(arg_PLUGIN)
    _oapi_plugin_options(options)
    set_property(TARGET ${arg_NAME} PROPERTY OAPI_PLUGIN_OPTIONS "${options}")
  endif()
  if(arg_SOURCES)
    _oapi_add_fragments(${arg_TARGET} ${arg_NAME} "${sources}" ${folder} ${arg_OUTPUT} "${arg_CONFIG}")
  else()
    cmake_language(EVAL CODE "cmake_language(DEFER CALL _oapi_add_fragments
      [[${arg_TARGET}]] [[${arg_NAME}]] [[]] [[${folder}]] [[${arg_OUTPUT}]] [[${arg_CONFIG}]])")
  endif()
endfunction()

# The commands that compile the sources (empty: those of the target), and the one that links.
function(_oapi_add_fragments target name sources folder output config)
  if(NOT sources)
    _oapi_list_sources(sources ${target})
  endif()
  set(startFolder $<TARGET_PROPERTY:${target},SOURCE_DIR>)
  set(fragments)
  set(objects)
  _oapi_set_endings()
  set(headers ${sources})
  list(FILTER headers INCLUDE REGEX "${headerEndings}")
  list(FILTER sources EXCLUDE REGEX "${headerEndings}")
  get_property(isByPlugin TARGET ${name} PROPERTY OAPI_PLUGIN_OPTIONS SET)
  if(isByPlugin)
    _oapi_plugin_obstacle(obstacle ${target})
    if(obstacle)
      message(STATUS "oapi_add_document: '${target}' is compiled without the plug-in: ${obstacle}")
    else()
      _oapi_use_plugin(${target} ${name} "${sources}" "${config}")
      set(sources) # Made.
    endif()
  endif()
  foreach(source IN LISTS sources)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE name)
    string(REPLACE "../" "__/" path ${name})
    cmake_path(GET path PARENT_PATH parent)
    file(MAKE_DIRECTORY ${folder}/${parent})
    _oapi_compile(${folder}/${path}-$<CONFIG>.oapi.json "${source}" ${name})
  endforeach()
  if(headers)
    _oapi_compile(${folder}/headers-$<CONFIG>.oapi.json "${headers}" "the headers of ${target}")
  endif()
  set(beside "$<JOIN:${objects},.oapi.json\n>.oapi.json") # CMake 3.25 has no transformation of lists here.
  file(GENERATE OUTPUT ${folder}/fragments-$<CONFIG>.args
       CONTENT "$<JOIN:${fragments},\n>\n$<$<BOOL:${objects}>:${beside}\n>")

  set(arg_OUTPUT ${output}) # For the macro.
  set(stamp ${folder}/document-$<CONFIG>.stamp)
  _oapi_declare_output(declaration)
  add_custom_command(
    OUTPUT ${stamp} ${declaration}
    COMMAND oapi::oapi-gen link --output=${output} --depfile=${stamp}.d --depfile-target=${stamp}
            @${folder}/link.args @${folder}/fragments-$<CONFIG>.args
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${fragments} ${objects} ${folder}/link.args ${folder}/fragments-$<CONFIG>.args ${config}
            oapi::oapi-gen ${needed}
    DEPFILE ${stamp}.d
    WORKING_DIRECTORY ${startFolder}
    COMMENT "Generating ${output}"
    VERBATIM)
endfunction()

# One fragment, which is added to `fragments`. Where it is the same as before it keeps its time, and Ninja
# does not link again; Make would compile it again and again.
macro(_oapi_compile fragment files shown)
  set(touch)
  if(CMAKE_GENERATOR MATCHES "Makefiles")
    set(touch COMMAND ${CMAKE_COMMAND} -E touch ${fragment})
  endif()
  add_custom_command(
    OUTPUT ${fragment}
    COMMAND oapi::oapi-gen compile --output=${fragment} --depfile=${fragment}.d
            @${folder}/CXX-$<CONFIG>.args ${files}
    ${touch}
    DEPENDS ${files} ${folder}/CXX-$<CONFIG>.args ${config} oapi::oapi-gen
    DEPFILE ${fragment}.d
    WORKING_DIRECTORY ${startFolder}
    COMMENT "Compiling the document's part of ${shown}"
    VERBATIM)
  list(APPEND fragments ${fragment})
endmacro()

# The arguments of the plug-in for what the caller says.
macro(_oapi_plugin_options result)
  set(${result})
  foreach(word IN LISTS arg_EXTRA_ARGS)
    if(NOT word MATCHES "^--[a-z]")
      message(FATAL_ERROR "oapi_add_document: the plug-in takes no argument '${word}'; it has the flags "
                          "of '${arg_TARGET}' in any case")
    endif()
    string(REGEX REPLACE "^--" "-fplugin-arg-oapi-" word "${word}")
    list(APPEND ${result} ${word})
  endforeach()
  _oapi_configuration(configuration)
  string(REGEX REPLACE "^--" "-fplugin-arg-oapi-" configuration ${configuration})
  list(APPEND ${result} ${configuration})
endmacro()

# Why the plug-in cannot do it; empty: it can.
function(_oapi_plugin_obstacle result target)
  set(${result} "" PARENT_SCOPE)
  get_target_property(type ${target} TYPE)
  get_target_property(launcher ${target} CXX_COMPILER_LAUNCHER)
  get_target_property(precompiled ${target} PRECOMPILE_HEADERS)
  get_target_property(options ${target} COMPILE_OPTIONS)
  get_target_property(reused ${target} PRECOMPILE_HEADERS_REUSE_FROM)
  get_target_property(withoutPrecompiled ${target} DISABLE_PRECOMPILE_HEADERS)
  if(NOT TARGET oapi::plugin)
    set(${result} "it is not installed" PARENT_SCOPE)
    return()
  endif()
  get_target_property(major oapi::plugin OAPI_CLANG)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR CMAKE_CXX_COMPILER_VERSION VERSION_LESS major
     OR NOT CMAKE_CXX_COMPILER_VERSION VERSION_LESS "${major}.999")
    set(${result} "the compiler is not Clang ${major}" PARENT_SCOPE)
  elseif(NOT CMAKE_GENERATOR MATCHES "Ninja|Makefiles")
    set(${result} "the generator is ${CMAKE_GENERATOR}" PARENT_SCOPE)
  elseif(type STREQUAL "INTERFACE_LIBRARY")
    set(${result} "it has no object files" PARENT_SCOPE)
  elseif(launcher OR CMAKE_CXX_COMPILER MATCHES "ccache")
    set(${result} "a compiler launcher may take object files from elsewhere" PARENT_SCOPE)
  elseif((precompiled OR reused) AND NOT withoutPrecompiled)
    set(${result} "it has precompiled headers" PARENT_SCOPE)
  elseif("${CMAKE_CXX_FLAGS} ${options}" MATCHES "(^|[ ;])(-?-save-temps|-f?no-integrated-as)")
    set(${result} "${CMAKE_MATCH_2} puts files between a source and its object file" PARENT_SCOPE)
  endif()
endfunction()

# Sets `objects` to the object files beside which Clang writes a fragment.
function(_oapi_use_plugin target name sources config)
  get_target_property(options ${name} OAPI_PLUGIN_OPTIONS)
  get_property(others TARGET ${target} PROPERTY OAPI_PLUGIN_OPTIONS)
  if(others AND NOT others STREQUAL options)
    message(FATAL_ERROR "oapi_add_document: two documents of '${target}' have fragments of the plug-in; "
                        "CONFIG and EXTRA_ARGS have to be the same for both")
  elseif(NOT others)
    set_property(TARGET ${target} PROPERTY OAPI_PLUGIN_OPTIONS "${options}")
    set(flags -fplugin=$<TARGET_FILE:oapi::plugin> ${options})
    target_compile_options(${target} PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:${flags}>")
    # What makes the fragments anew, and so the object files; only names of files can stand there.
    get_property(plugin TARGET oapi::plugin PROPERTY OAPI_FILE)
    get_target_property(isImported oapi::plugin IMPORTED)
    if(isImported)
      get_target_property(plugin oapi::plugin LOCATION)
    endif()
    set_property(SOURCE ${sources} TARGET_DIRECTORY ${target} APPEND
                 PROPERTY OBJECT_DEPENDS ${plugin} ${config})
  endif()
  add_dependencies(${target} oapi::plugin)
  if(CMAKE_GENERATOR MATCHES "Makefiles") # There a file is made by one target only.
    add_dependencies(${name} ${target})
  endif()
  set(cxx "[.](cc|cp|cpp|cxx|c[+][+]|C)[.](o|obj)$")
  set(made "$<FILTER:$<TARGET_OBJECTS:${target}>,INCLUDE,${cxx}>")
  set_property(TARGET ${target} APPEND PROPERTY ADDITIONAL_CLEAN_FILES "$<JOIN:${made},.oapi.json;>.oapi.json")
  set(objects "${made}" PARENT_SCOPE)
endfunction()

cmake_policy(POP)
