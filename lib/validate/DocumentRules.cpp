// Rules about the document as a whole: what must be there, tags, servers, the license.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "model/Required.h"
#include "support/PathTemplate.h"

#include <map>

namespace oapigen {
namespace {

void lacksField(const OpenAPI &document, Site &site) {
  for (const MissingField &missing : missingRequired(document))
    site.reportAt(missing.pointer, {{"object", std::string(missing.object)},
                                    {"field", std::string(missing.field)},
                                    {"pointer", "#" + missing.pointer}});
}

void isOtherVersion(const OpenAPI &document, Site &site) {
  if (document.openapi && !document.openapi->starts_with("3.1."))
    site.report({{"version", *document.openapi}}, "/openapi");
}

void isEmpty(const OpenAPI &document, Site &site) {
  if (!document.paths && !document.webhooks.isPresent() && !document.components)
    site.report({});
}

void repeatsTag(const OpenAPI &document, Site &site) {
  std::map<std::string, std::size_t> first;
  for (std::size_t at = 0; at != document.tags.size(); ++at) {
    auto [known, isNew] = first.emplace(document.tags[at].name.value_or(""), at);
    if (!isNew)
      site.report({{"name", known->first}}, childPointer("/tags", at),
                  site.noteAt(childPointer("/tags", known->second), "it is first defined here"));
  }
}

void namesLicenseTwice(const License &license, Site &site) {
  if (license.identifier && license.url)
    site.report({});
}

void hasBadUrl(const Server &server, Site &site) {
  if (server.url)
    if (auto problem = readTemplate(*server.url).problem)
      site.report({{"url", *server.url}, {"problem", *problem}}, "/url");
}

void lacksVariable(const Server &server, Site &site) {
  if (server.url)
    for (const std::string &name : readTemplate(*server.url).variables)
      if (!server.variables.contains(name))
        site.report({{"name", name}, {"url", *server.url}}, "/url");
}

void hasEmptyEnum(const ServerVariable &variable, Site &site) {
  if (variable.enum_.isPresent() && variable.enum_.empty())
    site.report({{"name", lastToken(site.pointer())}}, "/enum");
}

void hasOtherDefault(const ServerVariable &variable, Site &site) {
  if (variable.default_ && !variable.enum_.empty() && !variable.enum_.contains(*variable.default_))
    site.report({{"name", lastToken(site.pointer())}, {"default", *variable.default_}}, "/default");
}

constexpr Rule kRules[] = {
    {Problem::FieldMissing, lacksField},
    {Problem::VersionUnsupported, isOtherVersion},
    {Problem::DocumentEmpty, isEmpty},
    {Problem::TagRepeated, repeatsTag},
    {Problem::LicenseTwice, namesLicenseTwice},
    {Problem::ServerUrlInvalid, hasBadUrl},
    {Problem::ServerVariableUndefined, lacksVariable},
    {Problem::ServerVariableEmpty, hasEmptyEnum},
    {Problem::ServerVariableDefault, hasOtherDefault},
};

} // namespace

std::span<const Rule> documentRules() {
  return kRules;
}

} // namespace oapigen
