# The pages of the reference as one C++ source: each page an array of its bytes, so that neither the
# length of a literal nor anything in the text matters.
set(code "// Made from docs/*.md.\n#include \"docs/Reference.h\"\n\nnamespace oapigen::docs {\nnamespace {\n\n")
set(rows "")
foreach(page IN LISTS PAGES)
  get_filename_component(name ${page} NAME_WE)
  file(READ ${page} bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(APPEND code "constexpr unsigned char ${name}[] = {${bytes}0};\n")
  string(APPEND rows "      {\"${name}\", {reinterpret_cast<const char *>(${name}), sizeof ${name} - 1}},\n")
endforeach()
string(APPEND code "\n} // namespace\n\nconst std::vector<Page> &pages() {\n")
string(APPEND code "  static const std::vector<Page> all = {\n${rows}  };\n  return all;\n}\n\n} // namespace oapigen::docs\n")
file(WRITE ${OUTPUT} "${code}")
