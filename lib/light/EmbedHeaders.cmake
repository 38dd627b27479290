# The files of include/ and the two lists of names as one C++ source: each an array of its bytes that ends
# with a zero, as Clang wants its buffers to.
function(embed name file)
  file(READ ${file} bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(APPEND code "constexpr unsigned char ${name}[] = {${bytes}0};\n")
  set(code "${code}" PARENT_SCOPE)
endfunction()
set(code "// Made from lib/light.\n#include \"light/Embedded.h\"\n\nnamespace oapigen::light {\nnamespace {\n\n")
set(rows "")
set(view "{reinterpret_cast<const char *>")
foreach(header IN LISTS HEADERS)
  string(MAKE_C_IDENTIFIER "header_${header}" name)
  embed(${name} ${FOLDER}/include/${header})
  string(APPEND rows "      {\"${header}\", ${view}(${name}), sizeof ${name} - 1}},\n")
endforeach()
embed(globalNameList ${FOLDER}/GlobalNames.txt)
embed(macroNameList ${FOLDER}/MacroNames.txt)
string(APPEND code "\n} // namespace\n\nconst std::vector<Header> &headers() {\n"
       "  static const std::vector<Header> all = {\n${rows}  };\n  return all;\n}\n\n"
       "std::string_view globalNameLines() {\n  return ${view}(globalNameList), sizeof globalNameList - 1};\n}\n\n"
       "std::string_view macroNameLines() {\n  return ${view}(macroNameList), sizeof macroNameList - 1};\n}\n\n"
       "} // namespace oapigen::light\n")
file(WRITE ${OUTPUT} "${code}")
