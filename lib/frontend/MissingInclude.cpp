// Clang's own table of the standard library says which header has a name.
//
// The name is read from the text around the error: what Clang hands over is only the part of it
// that was not found, and `std` itself is such a part before the first header is included.
#include "frontend/MissingInclude.h"

#include <clang/Basic/DiagnosticLex.h>
#include <clang/Basic/DiagnosticParse.h>
#include <clang/Basic/DiagnosticSema.h>
#include <clang/Basic/LangStandard.h>
#include <clang/Tooling/Inclusions/StandardLibrary.h>
#include <llvm/Support/Path.h>

namespace oapigen::frontend {
namespace {

bool isAboutUnknownName(unsigned id) {
  using namespace clang::diag;
  for (unsigned one :
       {err_typename_nested_not_found, err_no_member, err_no_member_suggest, err_undeclared_var_use,
        err_undeclared_var_use_suggest, err_undeclared_use, err_undeclared_use_suggest,
        err_unknown_typename, err_unknown_typename_suggest, err_no_template,
        err_no_template_suggest, err_no_member_template, err_no_member_template_suggest})
    if (id == one)
      return true;
  return false;
}

bool isOfName(char character) {
  return clang::isAsciiIdentifierContinue(character) || character == ':';
}

/// "std::chrono::seconds" around any part of it.
llvm::StringRef nameAround(const clang::SourceManager &sources, clang::SourceLocation location) {
  const auto [file, offset] = sources.getDecomposedSpellingLoc(location);
  const llvm::StringRef text = sources.getBufferData(file);
  std::size_t begin = offset, end = offset;
  while (begin > 0 && isOfName(text[begin - 1]))
    --begin;
  while (end < text.size() && isOfName(text[end]))
    ++end;
  llvm::StringRef name = text.slice(begin, end);
  name.consume_front("::");
  return name;
}

/// Names that are newer than the table.
constexpr std::pair<llvm::StringLiteral, llvm::StringLiteral> kNewer[] = {
    {"std::expected", "<expected>"},   {"std::unexpected", "<expected>"},
    {"std::generator", "<generator>"}, {"std::flat_map", "<flat_map>"},
    {"std::flat_set", "<flat_set>"},   {"std::mdspan", "<mdspan>"},
};

/// "std::array" of "implicit instantiation of undefined template 'std::array<int, 2>'".
llvm::StringRef templateIn(llvm::StringRef message) {
  return message.split('\'').second.take_while([](char c) { return c != '<' && c != '\''; });
}

/// The header of the longest part that is a name of the library: "std::vector" in
/// "std::vector::iterator". The types of C, such as `uint8_t`, are known without a scope as well.
std::string headerOf(llvm::StringRef name) {
  using clang::tooling::stdlib::Symbol;
  for (llvm::StringRef part = name; !part.empty(); part = part.rsplit("::").first) {
    const std::size_t colons = part.rfind("::");
    const std::size_t begin = colons == part.npos ? 0 : colons + 2;
    auto symbol = Symbol::named(part.take_front(begin), part.drop_front(begin));
    if (!symbol && begin == 0 && Symbol::named("", part, clang::tooling::stdlib::Lang::C))
      symbol = Symbol::named("std::", part);
    if (symbol && symbol->header())
      return symbol->header()->name().str();
    for (const auto &[newer, header] : kNewer)
      if (part == newer)
        return header.str();
    if (colons == part.npos)
      break;
  }
  return name.starts_with("oapi::") ? "<oapi/api.hpp>" : "";
}

bool isIncluded(const clang::SourceManager &sources, llvm::StringRef header) {
  const llvm::StringRef name = header.drop_front().drop_back();
  for (auto file = sources.fileinfo_begin(); file != sources.fileinfo_end(); ++file)
    if (llvm::sys::path::filename(file->first.getName()) == name)
      return true;
  return false;
}

} // namespace

std::string includeHint(const clang::Diagnostic &info, const clang::LangOptions &language) {
  if (info.getID() == clang::diag::err_pp_file_not_found)
    return "name the directory that has it with -I, or with -p the build directory where "
           "compile_commands.json is";
  const bool isUndefined = info.getID() == clang::diag::err_template_instantiate_undefined;
  if (!info.hasSourceManager() || info.getLocation().isInvalid() ||
      !(isUndefined || isAboutUnknownName(info.getID())))
    return {};
  const clang::SourceManager &sources = info.getSourceManager();
  llvm::SmallString<128> message;
  info.FormatDiagnostic(message);
  const std::string header =
      headerOf(isUndefined ? templateIn(message) : nameAround(sources, info.getLocation()));
  if (header.empty())
    return {};
  if (!isIncluded(sources, header))
    return "include " + header;
  return header + " is included, but " +
         clang::LangStandard::getLangStandardForKind(language.LangStd).getName() +
         " has no such name here: a newer standard or standard library may";
}

} // namespace oapigen::frontend
