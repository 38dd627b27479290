// One ParsedAttrInfo that answers to every attribute's spelling.
//
// The bare spelling is registered too, because Clang asks plugins for the name without its scope
// before it keeps an attribute's arguments; in any other scope, or in none, the attribute is left
// what it was: unknown and ignored.
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
      for (std::string text : {kScope + ("::" + std::string(name)), std::string(name)})
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
    if (!attribute.hasScope() || !attribute.getScopeName()->isStr(kScope))
      return AttributeNotApplied;
    static_cast<Recorder &>(sema.getASTConsumer()).record(declaration, attribute);
    return AttributeApplied;
  }
};

} // namespace

void registerAttributes() {
  static std::once_flag once;
  std::call_once(once, [] {
    static clang::ParsedAttrInfoRegistry::Add<Attributes> row("oapi-gen", "attributes of an API");
    clang::getAttributePluginInstances(); // Fills Clang's own list while no other thread reads it.
  });
}

} // namespace oapigen::frontend
