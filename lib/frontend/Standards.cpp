// The standards of C++, from Clang's own table.
#include "frontend/Frontend.h"

#include <clang/Basic/LangStandard.h>

namespace oapigen::frontend {

std::vector<std::string> standards() {
  std::vector<std::string> names;
  for (int kind = 0; kind != clang::LangStandard::lang_unspecified; ++kind) {
    const auto &standard =
        clang::LangStandard::getLangStandardForKind(static_cast<clang::LangStandard::Kind>(kind));
    const std::string_view name = standard.getName();
    const bool isDraft = standard.isCPlusPlus26();
    if (standard.getLanguage() == clang::Language::CXX && name.starts_with("c++") && !isDraft)
      names.emplace_back(name);
  }
  return names;
}

bool isStandard(const std::string &name) {
  const clang::LangStandard *standard = clang::LangStandard::getLangStandardForName(name);
  return standard && standard->getLanguage() == clang::Language::CXX;
}

} // namespace oapigen::frontend
