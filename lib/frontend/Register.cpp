// One ParsedAttrInfo that answers to every attribute's spelling.
//
// Clang asks plug-ins for an attribute's name without its scope before it keeps the arguments, so
// the bare spelling has to be registered too. This program's own runs do that: in any other scope,
// or in none, the attribute is left what it was, unknown and ignored (ForeignAttribute.h). In
// somebody else's compilation that would parse the arguments of everybody's `get`; so there the
// GuestRecorder gives attributes of the scope `api` a name that nobody can write, "[[api::get]]" in
// one piece.
#include "frontend/Register.h"

#include "dsl/Attribute.h"
#include "frontend/Recorder.h"

#include <deque>
#include <mutex>

namespace oapigen::frontend {
namespace {

using Spelling = clang::ParsedAttrInfo::Spelling;

std::string scoped(const std::string &name) {
  return kScope + ("::" + name);
}

/// The scoped plain one is for tokens that were not renamed; without the bare one they have no
/// arguments.
std::vector<std::string> spellingsOf(std::string_view name, bool isGuest) {
  const std::string plain(name), madeUp = madeUpName(name);
  return isGuest ? std::vector{madeUp, scoped(madeUp), scoped(plain)}
                 : std::vector{plain, scoped(plain)};
}

/// `isGuest`: in somebody else's compilation.
template <bool isGuest> const std::vector<Spelling> &spellings() {
  static std::deque<std::string> texts;
  static const std::vector<Spelling> all = [] {
    std::vector<Spelling> result;
    for (std::string_view name : dsl::attributeNames())
      for (std::string &text : spellingsOf(name, isGuest))
        result.push_back(
            {clang::AttributeCommonInfo::AS_CXX11, texts.emplace_back(std::move(text)).c_str()});
    return result;
  }();
  return all;
}

template <bool isGuest> struct Attributes : clang::ParsedAttrInfo {
  Attributes() {
    Spellings = spellings<isGuest>();
    OptArgs = 15; // Clang takes the greatest number it can hold for "any number".
  }

  AttrHandling handleDeclAttribute(clang::Sema &sema, clang::Decl *declaration,
                                   const clang::ParsedAttr &attribute) const override {
    if (!attribute.hasScope() || !attribute.getScopeName()->isStr(kScope))
      return AttributeNotApplied;
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

/// Clang takes the rows of its registry at the first attribute that it meets.
template <bool isGuest> void add() {
  static clang::ParsedAttrInfoRegistry::Add<Attributes<isGuest>> row("oapi-gen",
                                                                     "attributes of an API");
}

constexpr std::string_view kMadeUpBegin = "[[", kMadeUpEnd = "]]";

} // namespace

std::string madeUpName(std::string_view name) {
  return std::string(kMadeUpBegin) + scoped(std::string(name)) + std::string(kMadeUpEnd);
}

std::string writtenName(std::string_view registered) {
  if (!registered.starts_with(kMadeUpBegin))
    return scoped(std::string(registered));
  registered.remove_prefix(kMadeUpBegin.size());
  registered.remove_suffix(kMadeUpEnd.size());
  return std::string(registered);
}

void registerForGuest() {
  add<true>();
}

void registerAttributes() {
  static std::once_flag once;
  std::call_once(once, [] {
    add<false>();
    clang::getAttributePluginInstances(); // Fills Clang's own list while no other thread reads it.
  });
}

} // namespace oapigen::frontend
