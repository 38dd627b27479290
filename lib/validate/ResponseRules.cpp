// Rules about responses, what they hold, and the names of components.
#include "validate/Answers.h"
#include "validate/Rules.h"

#include "model/Fields.h"
#include "model/Pointer.h"
#include "validate/Names.h"

namespace oapigen {
namespace {

void hasBadStatus(const Responses &responses, Site &site) {
  for (const auto &[status, response] : responses.items)
    if (!isStatus(status))
      site.report({{"status", status}}, childPointer("", status));
}

void isEmpty(const Responses &responses, Site &site) {
  if (responses.items.empty() && !responses.default_)
    site.report({});
}

void hasBadHeader(const Response &response, Site &site) {
  for (const auto &[name, header] : response.headers)
    if (!isToken(name))
      site.report({{"name", "\"" + name + "\""}, {"place", "header"}},
                  childPointer("/headers", name));
}

void hasIgnoredHeader(const Response &response, Site &site) {
  for (const auto &[name, header] : response.headers)
    if (isSameHeader(name, "Content-Type"))
      site.report({{"name", name}}, childPointer("/headers", name));
}

template <class T> void checkNames(const NamedMap<T> &map, std::string_view kind, Site &site) {
  for (const auto &[name, component] : map)
    if (!isComponentName(name))
      site.report({{"name", name}}, childPointer(childPointer("", kind), name));
}

void hasBadComponentName(const Components &components, Site &site) {
  forEachRow<Components>(
      [&](const auto &row) { checkNames(components.*row.member, row.name, site); });
}

constexpr Rule kRules[] = {
    {Problem::StatusInvalid, hasBadStatus},
    {Problem::ResponsesEmpty, isEmpty},
    {Problem::NameInvalid, hasBadHeader},
    {Problem::HeaderIgnored, hasIgnoredHeader},
    {Problem::ComponentNameInvalid, hasBadComponentName},
    {Problem::WriteOnlyAnswered, answersWriteOnly, Severity::Warning},
};

} // namespace

std::span<const Rule> responseRules() {
  return kRules;
}

} // namespace oapigen
