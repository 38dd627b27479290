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
  if(arg_UNPARSED_ARGUMENTS OR arg_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "oapi_add_document: unexpected argument or missing value: "
                        "${arg_UNPARSED_ARGUMENTS} ${arg_KEYWORDS_MISSING_VALUES}")
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

# Of the names of headers, and of all C++ files: regular expressions.
macro(_oapi_set_endings)
  set(headerEndings "[.](h|hh|hpp|hxx|h[+][+]|H|ipp|inl)$")
  set(endings "[.](cc|cp|cpp|cxx|c[+][+]|C|h|hh|hpp|hxx|h[+][+]|H|ipp|inl)$")
endmacro()

# The target's own C++ files, by their absolute paths.
function(_oapi_list_sources result target)
  _oapi_set_endings()
  set(files)
  get_target_property(base ${target} SOURCE_DIR)
  foreach(property SOURCES HEADER_SET)
    get_target_property(own ${target} ${property})
    foreach(file IN LISTS own)
      if(file MATCHES "[$]<" AND NOT file MATCHES "^[$]<TARGET_OBJECTS:")
        message(FATAL_ERROR "oapi_add_document: PER_SOURCE cannot know what the source '${file}' of "
                            "'${target}' stands for; name the files behind SOURCES")
      elseif(file MATCHES "${endings}")
        cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${base} NORMALIZE)
        list(APPEND files ${file})
      endif()
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES files)
  set(${result} "${files}" PARENT_SCOPE)
endfunction()

# The annotated files: those given, or the target's own, which are only known when it is complete.
function(_oapi_find_sources result)
  _oapi_set_endings()
  set(files)
  foreach(file IN LISTS arg_SOURCES)
    cmake_path(ABSOLUTE_PATH file NORMALIZE)
    list(APPEND files ${file})
  endforeach()
  if(NOT files)
    get_target_property(folder ${arg_TARGET} SOURCE_DIR)
    foreach(property SOURCES HEADER_SET)
      set(own "$<FILTER:$<TARGET_PROPERTY:${arg_TARGET},${property}>,INCLUDE,${endings}>")
      list(APPEND files "$<$<BOOL:${own}>:$<PATH:ABSOLUTE_PATH,NORMALIZE,${own},${folder}>>")
    endforeach()
  endif()
  set(${result} "${files}" PARENT_SCOPE)
endfunction()

# What goes into a file of arguments, one a line; oapi-gen skips empty lines. What concerns the C++:
function(_oapi_compile_arguments result)
  _oapi_compiler_flags(lines)
  list(JOIN arg_EXTRA_ARGS "\n" extra)
  _oapi_configuration(configuration)
  set(cache "--cache-dir=${CMAKE_BINARY_DIR}/oapi-gen-cache")
  set(${result} "${lines}\n${configuration}\n${cache}\n${extra}" PARENT_SCOPE)
endfunction()

# … and what concerns the document.
function(_oapi_link_arguments result)
  set(lines "--default-title=${PROJECT_NAME}")
  if(PROJECT_VERSION)
    string(APPEND lines "\n--default-version=${PROJECT_VERSION}")
  endif()
  set(keywords FORMAT OPENAPI TITLE VERSION)
  set(options format openapi title api-version)
  foreach(keyword option IN ZIP_LISTS keywords options)
    if(DEFINED arg_${keyword})
      string(APPEND lines "\n--${option}=${arg_${keyword}}")
    endif()
  endforeach()
  if(arg_PER_SOURCE)
    _oapi_configuration(configuration)
    string(APPEND lines "\n${configuration}")
  endif()
  list(TRANSFORM arg_SERVERS PREPEND "--server=")
  list(JOIN arg_SERVERS "\n" servers)
  set(${result} "${lines}\n${servers}" PARENT_SCOPE)
endfunction()

function(_oapi_configuration result)
  if(arg_CONFIG)
    set(${result} "--config=${arg_CONFIG}" PARENT_SCOPE)
  else()
    set(${result} "--no-config" PARENT_SCOPE)
  endif()
endfunction()

# The target's include directories, definitions, standard and options, as the compiler gets them.
function(_oapi_compiler_flags result)
  set(flags ${CMAKE_CXX_FLAGS})
  separate_arguments(flags UNIX_COMMAND "${flags}")
  if(CMAKE_CXX_COMPILER_TARGET)
    list(APPEND flags --target=${CMAKE_CXX_COMPILER_TARGET})
  endif()
  if(CMAKE_SYSROOT)
    list(APPEND flags --sysroot=${CMAKE_SYSROOT})
  endif()
  _oapi_standard(standard)
  _oapi_each(definitions "-D" COMPILE_DEFINITIONS)
  _oapi_each(includes "-I" INCLUDE_DIRECTORIES)
  _oapi_each(system "--isystem=" INTERFACE_SYSTEM_INCLUDE_DIRECTORIES)
  _oapi_each(options "--extra-arg=" COMPILE_OPTIONS)
  list(TRANSFORM flags PREPEND "--extra-arg=")
  list(JOIN flags "\n" flags)
  set(${result} "${standard}\n${definitions}\n${includes}\n${system}\n${flags}\n${options}"
      PARENT_SCOPE)
endfunction()

# Each item of the list `property` that is not empty, behind `option`, on a line of its own.
function(_oapi_each result option property)
  set(list "$<FILTER:$<TARGET_PROPERTY:${arg_TARGET},${property}>,INCLUDE,.>")
  set(${result} "$<$<BOOL:${list}>:${option}$<JOIN:${list},\n${option}>>" PARENT_SCOPE)
endfunction()

# The highest standard that CXX_STANDARD or a compile feature asks for, else the compiler's default;
# with GNU extensions unless the target has switched them off.
function(_oapi_standard result)
  set(number ${CMAKE_CXX_STANDARD_DEFAULT})
  set(features "$<TARGET_PROPERTY:${arg_TARGET},COMPILE_FEATURES>")
  foreach(candidate 11 14 17 20 23 26)
    set(stated "$<STREQUAL:$<TARGET_PROPERTY:${arg_TARGET},CXX_STANDARD>,${candidate}>")
    set(asked "$<IN_LIST:cxx_std_${candidate},${features}>")
    set(number "$<IF:$<OR:${stated},${asked}>,${candidate},${number}>")
  endforeach()
  set(extensions "$<TARGET_PROPERTY:${arg_TARGET},CXX_EXTENSIONS>")
  set(gnu "$<OR:$<STREQUAL:${extensions},>,$<BOOL:${extensions}>>")
  set(${result} "--std=$<IF:${gnu},gnu,c>++${number}" PARENT_SCOPE)
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
