// Rules about the document as a whole: what must be there, tags, servers, the license.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "model/Required.h"
#include "support/PathTemplate.h"
#include "support/Spelling.h"
#include "validate/Formats.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace oapigen {
namespace {

void lacksField(const OpenAPI &document, Site &site) {
  for (const MissingField &missing : missingRequired(document, site.version()))
    site.reportAt(missing.pointer, {{"object", std::string(missing.object)},
                                    {"field", std::string(missing.field)},
                                    {"pointer", "#" + missing.pointer}});
}

void isOtherVersion(const OpenAPI &document, Site &site) {
  if (document.openapi && !versionOf(*document.openapi))
    site.report(
        {{"version", *document.openapi}, {"whole", std::string(wholeVersion(*document.openapi))}},
        "/openapi");
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

void hasBadSelf(const OpenAPI &document, Site &site) {
  if (document.self && document.self->find('#') != document.self->npos)
    site.report({{"uri", *document.self}}, "/$self");
}

void repeatsServerName(const OpenAPI &document, Site &site) {
  std::map<std::string, std::size_t> first;
  for (std::size_t at = 0; at != document.servers.size(); ++at) {
    if (!document.servers[at].name)
      continue;
    auto [known, isNew] = first.emplace(*document.servers[at].name, at);
    if (!isNew)
      site.report({{"name", known->first}}, childPointer("/servers", at),
                  site.noteAt(childPointer("/servers", known->second), "the first one is here"));
  }
}

const Tag *findTag(const OpenAPI &document, const std::string &name) {
  for (const Tag &tag : document.tags)
    if (tag.name == name)
      return &tag;
  return nullptr;
}

std::vector<std::string_view> tagNames(const OpenAPI &document) {
  std::vector<std::string_view> names;
  for (const Tag &tag : document.tags)
    if (tag.name)
      names.push_back(*tag.name);
  return names;
}

/// Tags need no definition: only one that looks like a defined one is told.
void usesTagLikeAnother(const Operation &operation, Site &site) {
  const std::vector<std::string_view> names = tagNames(site.document());
  for (std::size_t at = 0; at != operation.tags.size(); ++at)
    if (const std::string &tag = operation.tags[at]; !findTag(site.document(), tag))
      if (const std::string_view like = nearest(tag, names); !like.empty())
        site.report({{"tag", tag}, {"suggestion", std::string(like)}}, childPointer("/tags", at));
}

void hasUnknownParent(const OpenAPI &document, Site &site) {
  const std::vector<std::string_view> names = tagNames(document);
  for (std::size_t at = 0; at != document.tags.size(); ++at)
    if (const Tag &tag = document.tags[at]; tag.parent && !findTag(document, *tag.parent))
      site.report({{"name", tag.name.value_or("")},
                   {"parent", *tag.parent},
                   {"suggestion", std::string(nearest(*tag.parent, names))}},
                  childPointer("/tags", at) + "/parent");
}

void isItsOwnAncestor(const OpenAPI &document, Site &site) {
  for (std::size_t at = 0; at != document.tags.size(); ++at) {
    const Tag *above = &document.tags[at];
    for (std::size_t steps = 0; above && steps != document.tags.size(); ++steps) {
      above = above->parent ? findTag(document, *above->parent) : nullptr;
      if (above && above->name == document.tags[at].name) {
        site.report({{"name", above->name.value_or("")}}, childPointer("/tags", at) + "/parent");
        break;
      }
    }
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

bool isAll(std::string_view text, int (*isSuch)(int)) {
  return !text.empty() &&
         std::ranges::all_of(text, [&](unsigned char one) { return isSuch(one) != 0; });
}

/// Whether the last label is that of a host, and not `php`, `json`, `beta` or `api`. Among those of
/// countries are the endings of files: these are none.
bool isTopLevel(std::string_view label) {
  constexpr std::string_view kNames[] = {"com", "org",  "net",   "edu",     "gov",     "info",
                                         "biz", "dev",  "app",   "cloud",   "online",  "shop",
                                         "eu",  "test", "local", "example", "internal"};
  constexpr std::string_view kFiles[] = {"cc", "cs", "db", "go", "gz", "js", "md", "pl",
                                         "ps", "py", "rb", "rs", "sh", "so", "ts"};
  return std::ranges::find(kNames, label) != std::end(kNames) ||
         (label.size() == 2 && isAll(label, std::isalpha) &&
          std::ranges::find(kFiles, label) == std::end(kFiles));
}

/// `shop.example.com`, `127.0.0.1` and `localhost`, not `api`, `v1.2` and `{host}.example.com`.
bool isHost(const std::string &host) {
  const std::size_t dot = host.rfind('.');
  return host == "localhost" || !formatProblem("ipv4", host) ||
         (dot != host.npos && !formatProblem("hostname", host) &&
          isTopLevel(std::string_view(host).substr(dot + 1)));
}

/// Which is a path beside the document to clients.
void lacksScheme(const Server &server, Site &site) {
  const std::string url = server.url.value_or("");
  const std::string authority = url.substr(0, url.find('/'));
  const std::size_t colon = std::min(authority.find(':'), authority.size());
  const std::string host = authority.substr(0, colon);
  // `shop:8080` can be a scheme with what follows it.
  if (!isHost(host) ||
      (colon != authority.size() && !isAll(authority.substr(colon + 1), std::isdigit)))
    return;
  const bool isHere =
      host == "localhost" || (host.starts_with("127.") && !formatProblem("ipv4", host));
  site.report({{"url", url}, {"better", (isHere ? "http://" : "https://") + url}}, "/url");
}

void lacksVariable(const Server &server, Site &site) {
  if (!server.url)
    return;
  std::vector<std::string_view> known;
  for (const auto &[name, variable] : server.variables)
    known.push_back(name);
  for (const std::string &name : readTemplate(*server.url).variables)
    if (!server.variables.contains(name))
      site.report(withKnown({{"name", name}, {"url", *server.url}}, name, known), "/url");
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
    {Problem::SelfInvalid, hasBadSelf},
    {Problem::ServerNameRepeated, repeatsServerName},
    {Problem::TagRepeated, repeatsTag},
    {Problem::TagUndefined, usesTagLikeAnother, Severity::Remark},
    {Problem::TagParentUnknown, hasUnknownParent},
    {Problem::TagParentCircle, isItsOwnAncestor},
    {Problem::LicenseTwice, namesLicenseTwice},
    {Problem::ServerUrlInvalid, hasBadUrl},
    {Problem::ServerUrlRelative, lacksScheme},
    {Problem::ServerVariableUndefined, lacksVariable},
    {Problem::ServerVariableEmpty, hasEmptyEnum},
    {Problem::ServerVariableDefault, hasOtherDefault},
};

} // namespace

std::span<const Rule> documentRules() {
  return kRules;
}

} // namespace oapigen
