// Offers every object of the document to every rule that takes its type.
#include "validate/Validate.h"

#include "model/Pointer.h"
#include "support/Spelling.h"
#include "validate/Rules.h"

#include <algorithm>

namespace oapigen {

void Site::report(const Holes &holes, std::string_view below, std::vector<Note> notes) {
  reportAt(*pointer_ + std::string(below), holes, std::move(notes));
}

void Site::reportAt(const std::string &pointer, Holes holes, std::vector<Note> notes) {
  Where where = nearestPlace(origins_, pointer);
  if (!where.known())
    holes.emplace_back("pointer", "#" + pointer);
  Diagnostic diagnostic = diagnose(rule_->problem, where, holes, std::move(notes));
  const Severity most = isOwn() ? rule_->own : std::min(rule_->own, rule_->foreign);
  diagnostic.severity = std::min(diagnostic.severity, most);
  out_.add(std::move(diagnostic));
}

std::vector<Note> Site::noteAt(const std::string &pointer, std::string message) const {
  Where where = nearestPlace(origins_, pointer);
  if (!where.known())
    return {};
  return {Note{std::move(where), std::move(message)}};
}

Holes withKnown(Holes holes, std::string_view name, std::span<const std::string_view> names) {
  const std::string_view meant = nearest(name, names);
  holes.emplace_back("suggestion", meant);
  holes.emplace_back("known", meant.empty() ? shortList(names) : "");
  return holes;
}

std::span<const RuleArea> ruleAreas() {
  static const RuleArea areas[] = {
      {"document", documentRules()},
      {"fields", fieldRules()},
      {"paths", pathRules()},
      {"parameters", parameterRules()},
      {"encodings", encodingRules()},
      {"responses", responseRules()},
      {"examples", exampleRules()},
      {"schemas", schemaRules()},
      {"discriminator", discriminatorRules()},
      {"references", referenceRules()},
      {"security", securityRules()},
      {"links", linkRules()},
      {"expressions", expressionRules()},
  };
  return areas;
}

void validate(const OpenAPI &document, const Origins &origins, Diagnostics &out,
              Strictness strictness, Version written) {
  Index index(document);
  Site site(document, index, origins, strictness, written, out);
  auto apply = [&]<class T>(const T &object, const Index::Entry &entry) {
    const std::string pointer = entry.pointer();
    for (const RuleArea &area : ruleAreas())
      for (const Rule &rule : area.rules)
        if (auto *check = std::get_if<void (*)(const T &, Site &)>(&rule.check)) {
          site.enter(rule, entry, pointer);
          (*check)(object, site);
        }
  };
  for (const Index::Entry &entry : index.all())
    std::visit([&](auto *object) { apply(*object, entry); }, entry.object);
}

} // namespace oapigen
