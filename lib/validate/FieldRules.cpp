// Rules that the rows of the fields give: each field belongs to the object that has it, a text has
// the form that its field asks for, and a keyword of a schema's own is no misspelt one.
#include "validate/Rules.h"

#include "model/FieldFacts.h"
#include "model/Pointer.h"
#include "support/Spelling.h"
#include "validate/Formats.h"
#include "validate/Keywords.h"

namespace oapigen {
namespace {

void reportUnknown(std::string object, std::string_view field, std::string_view meant, Site &site) {
  const std::string below = childPointer("", field);
  site.report({{"object", std::move(object)},
               {"pointer", "#" + site.pointer() + below},
               {"suggestion", std::string(meant)}},
              below);
}

template <class T> void hasFieldOfOthers(const T &object, Site &site) {
  for (const MisplacedField &misplaced : misplacedFields(object, lastToken(site.pointer())))
    reportUnknown(misplaced.object, misplaced.field, "", site);
}

/// Any keyword is allowed since 3.1: only what looks like a misspelt one is told.
void hasKeywordLikeAnother(const Schema &schema, Site &site) {
  for (const auto &[name, value] : schema.extensions)
    if (const std::string_view meant = keywordLike(name); !meant.empty())
      reportUnknown("Schema", name, meant, site);
}

/// Relative references and letters of any script are right, for clients know what to do with them.
bool hasForm(Form form, const std::string &text) {
  return !formatProblem(form == Form::Email ? "email" : "iri-reference", text);
}

template <class T> void hasOtherForm(const T &object, Site &site) {
  for (const FormedField &formed : formedFields(object))
    if (!hasForm(formed.form, *formed.text))
      site.report({{"what", "the field '" + std::string(formed.field) + "' of the " +
                                std::string(objectName<T>()) + " Object"},
                   {"part", *formed.text},
                   {"reason", formed.form == Form::Email ? "is no mail address" : "is no URL"}},
                  childPointer("", formed.field));
}

constexpr Rule kRules[] = {
    {Problem::FieldUnknown, hasFieldOfOthers<SecurityScheme>},
    {Problem::FieldUnknown, hasFieldOfOthers<OAuthFlow>},
    {Problem::FieldUnknown, hasKeywordLikeAnother, Severity::Warning, Severity::Warning},
    {Problem::FormatMismatch, hasOtherForm<Info>},
    {Problem::FormatMismatch, hasOtherForm<Contact>},
    {Problem::FormatMismatch, hasOtherForm<License>},
    {Problem::FormatMismatch, hasOtherForm<ExternalDocumentation>},
    {Problem::FormatMismatch, hasOtherForm<SecurityScheme>},
    {Problem::FormatMismatch, hasOtherForm<OAuthFlow>},
};

} // namespace

std::string_view keywordLike(std::string_view name) {
  return name.starts_with("x-") ? "" : nearest(name, schemaKeywords());
}

std::span<const Rule> fieldRules() {
  return kRules;
}

} // namespace oapigen
