# A target and the arguments of oapi_add_document → its annotated files, and the arguments of oapi-gen.
#
# The functions are parts of oapi_add_document, whose arguments they see as arg_….
#
# The surprising thing: most of what they give is generator expressions. A target's flags and sources are
# only complete when all of the project has been read.
cmake_policy(PUSH)
cmake_policy(VERSION 3.24...3.25)

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
# Then an INTERFACE library that has none is refused; most have theirs nowhere but in include directories.
function(_oapi_find_sources result)
  _oapi_set_endings()
  set(files)
  foreach(file IN LISTS arg_SOURCES)
    cmake_path(ABSOLUTE_PATH file NORMALIZE)
    list(APPEND files ${file})
  endforeach()
  if(NOT files)
    cmake_language(EVAL CODE "cmake_language(DEFER CALL _oapi_need_sources [[${arg_TARGET}]])")
    get_target_property(folder ${arg_TARGET} SOURCE_DIR)
    foreach(property SOURCES HEADER_SET)
      set(own "$<FILTER:$<TARGET_PROPERTY:${arg_TARGET},${property}>,INCLUDE,${endings}>")
      list(APPEND files "$<$<BOOL:${own}>:$<PATH:ABSOLUTE_PATH,NORMALIZE,${own},${folder}>>")
    endforeach()
  endif()
  set(${result} "${files}" PARENT_SCOPE)
endfunction()

function(_oapi_need_sources target)
  get_target_property(type ${target} TYPE)
  get_target_property(sources ${target} SOURCES)
  get_target_property(headers ${target} HEADER_SET)
  if(type STREQUAL "INTERFACE_LIBRARY" AND NOT sources AND NOT headers)
    message(FATAL_ERROR "oapi_add_document: '${target}' has no sources of its own; name the annotated "
                        "files behind SOURCES")
  endif()
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
  set(extensions "$<TARGET_PROPERTY:${arg_TARGET},CXX_EXTENSIONS>")
  get_target_property(type ${arg_TARGET} TYPE)
  if(type STREQUAL "INTERFACE_LIBRARY") # Whose users are compiled so; CMake gives it no standard.
    set(features "$<TARGET_PROPERTY:${arg_TARGET},INTERFACE_COMPILE_FEATURES>")
    set(number "$<IF:$<BOOL:${CMAKE_CXX_STANDARD}>,${CMAKE_CXX_STANDARD},${number}>")
    set(extensions "$<IF:$<STREQUAL:${extensions},>,${CMAKE_CXX_EXTENSIONS},${extensions}>")
  endif()
  foreach(candidate 11 14 17 20 23 26)
    set(stated "$<STREQUAL:$<TARGET_PROPERTY:${arg_TARGET},CXX_STANDARD>,${candidate}>")
    set(asked "$<IN_LIST:cxx_std_${candidate},${features}>")
    set(number "$<IF:$<OR:${stated},${asked}>,${candidate},${number}>")
  endforeach()
  set(gnu "$<OR:$<STREQUAL:${extensions},>,$<BOOL:${extensions}>>")
  set(${result} "--std=$<IF:${gnu},gnu,c>++${number}" PARENT_SCOPE)
endfunction()

cmake_policy(POP)
