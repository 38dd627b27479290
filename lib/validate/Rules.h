// The rules of the specification that the model's types do not give: one row and one short function
// each.
//
// A function gets each object of the type that it takes, wherever in the document it stands, and
// reports to a Site, which knows the place, the row's problem and how severe it is.
#pragma once

#include "model/Index.h"
#include "model/Version.h"
#include "validate/Validate.h"

#include <span>

namespace oapigen {

struct Rule;

/// A rule at work on one object.
class Site {
public:
  Site(const OpenAPI &document, const Index &index, const Origins &origins, Strictness strictness,
       Version written, Diagnostics &out)
      : document_(document),
        version_(versionOf(document.openapi.value_or("")).value_or(kNewestVersion)),
        written_(written), index_(index), origins_(origins), strictness_(strictness), out_(out) {}

  const OpenAPI &document() const { return document_; }
  /// Whose rules hold: what the document says that it follows.
  Version version() const { return version_; }
  /// Whether `since` and what follows it is what the document is, and will be written in.
  bool isWrittenIn(Version since) const { return version_ >= since && written_ >= since; }
  /// Whether the document is this program's.
  bool isOwn() const { return strictness_ == Strictness::Own; }
  const Index &index() const { return index_; }
  const std::string &pointer() const { return *pointer_; } ///< Of the object.
  const Index::Entry &entry() const { return *entry_; }    ///< Of the object.
  /// The nearest object of that type around the object; nullptr: there is none.
  template <class T> const T *around() const {
    for (const Index::Entry *above = entry_->above; above; above = above->above)
      if (auto *object = std::get_if<const T *>(&above->object))
        return *object;
    return nullptr;
  }

  /// Reports the rule's problem at the object, or below it ("/schema"). The hole {pointer} of a
  /// row is filled when no place in a text is known.
  void report(const Holes &holes, std::string_view below = {}, std::vector<Note> notes = {});
  /// The same anywhere in the document.
  void reportAt(const std::string &pointer, Holes holes, std::vector<Note> notes = {});
  /// A note at the place of `pointer`; none when no place is known.
  std::vector<Note> noteAt(const std::string &pointer, std::string message) const;

  void enter(const Rule &rule, const Index::Entry &entry, const std::string &pointer) {
    rule_ = &rule;
    entry_ = &entry;
    pointer_ = &pointer;
  }

private:
  const OpenAPI &document_;
  const Version version_;
  const Version written_;
  const Index &index_;
  const Origins &origins_;
  Strictness strictness_;
  Diagnostics &out_;
  const Rule *rule_ = nullptr;
  const Index::Entry *entry_ = nullptr;
  const std::string *pointer_ = nullptr;
};

template <class> struct ChecksOf;
template <class... T> struct ChecksOf<std::variant<const T *...>> {
  using type = std::variant<void (*)(const T &, Site &)...>;
};
/// A function over any one type of object.
using Check = ChecksOf<ConstObjectPointer>::type;

struct Rule {
  Problem problem;
  Check check;
  /// How severe it is in a foreign document: the specification's authors break some of its
  /// sentences in their own examples.
  Severity foreign = Severity::Error;
  /// How severe it is at most in any document.
  Severity own = Severity::Error;
};

/// The rules about one part of the specification.
struct RuleArea {
  std::string_view name;
  std::span<const Rule> rules;
};

/// All rules, area by area.
std::span<const RuleArea> ruleAreas();

std::span<const Rule> documentRules();
std::span<const Rule> fieldRules();
std::span<const Rule> pathRules();
std::span<const Rule> parameterRules();
std::span<const Rule> encodingRules();
std::span<const Rule> responseRules();
std::span<const Rule> exampleRules();
std::span<const Rule> schemaRules();
std::span<const Rule> discriminatorRules();
std::span<const Rule> referenceRules();
std::span<const Rule> securityRules();
std::span<const Rule> linkRules();
std::span<const Rule> expressionRules();

/// `holes` with what was probably meant by `name` ("suggestion"), or, when nothing is near, with
/// the names that there are ("known").
Holes withKnown(Holes holes, std::string_view name, std::span<const std::string_view> names);

/// The pointer of the path item that the operation at a pointer belongs to.
std::string itemOf(std::string_view operation);

} // namespace oapigen
