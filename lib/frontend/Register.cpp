// One ParsedAttrInfo that answers to every attribute's spelling.
//
// Clang 19 asks plug-ins for an attribute's name without its scope before it keeps the arguments,
// so `get` would answer for everybody's. The Recorder gives attributes of the scope `api` a name
// that nobody can write, "[[api::get]]" in one piece; whatever has another scope, or none, is left
// what it was.
#include "frontend/Register.h"

#include "dsl/Attribute.h"
#include "frontend/Recorder.h"

#include <deque>
#include <mutex>

namespace oapigen::frontend {
namespace {

using Spelling = clang::ParsedAttrInfo::Spelling;

const std::vector<Spelling> &spellings() {
  static std::deque<std::string> texts;
  static const std::vector<Spelling> all = [] {
    std::vector<Spelling> result;
    for (std::string_view name : dsl::attributeNames())
      for (std::string text : {registeredName(name), kScope + ("::" + registeredName(name))})
        result.push_back(
            {clang::AttributeCommonInfo::AS_CXX11, texts.emplace_back(std::move(text)).c_str()});
    return result;
  }();
  return all;
}

struct Attributes : clang::ParsedAttrInfo {
  Attributes() {
    Spellings = spellings();
    OptArgs = 15; // Clang takes the greatest number it can hold for "any number".
  }

  AttrHandling handleDeclAttribute(clang::Sema &sema, clang::Decl *declaration,
                                   const clang::ParsedAttr &attribute) const override {
    Recorder *recorder = Recorder::of(sema); // None: say, while Clang builds a module.
    if (!recorder)
      return AttributeNotApplied;
    recorder->record(declaration, attribute);
    return AttributeApplied;
  }

  /// On a statement it is nothing, without a word of Clang: Unattached.cpp tells of it.
  bool diagAppertainsToStmt(clang::Sema &, const clang::ParsedAttr &,
                            const clang::Stmt *) const override {
    return false;
  }
};

} // namespace

std::string registeredName(std::string_view name) {
  return "[[" + (kScope + ("::" + std::string(name))) + "]]";
}

std::string_view writtenName(std::string_view registered) {
  return registered.substr(2, registered.size() - 4);
}

void addAttributes() {
  static clang::ParsedAttrInfoRegistry::Add<Attributes> row("oapi-gen", "attributes of an API");
}

void registerAttributes() {
  static std::once_flag once;
  std::call_once(once, [] {
    addAttributes();
    clang::getAttributePluginInstances(); // Fills Clang's own list while no other thread reads it.
  });
}

} // namespace oapigen::frontend
