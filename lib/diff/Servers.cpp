// Lists of servers, matched by their URLs.
#include "diff/Messages.h"
#include "diff/Words.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;
constexpr auto kNone = Direction::None;

void compareVariable(Comparison &comparison, const std::string &name, const ServerVariable &before,
                     const ServerVariable &after) {
  const Spot spot = comparison.spotOf(before, after);
  compareWords(comparison, before, after);
  if (before.default_ != after.default_)
    comparison.changed(ServerDefaultChanged, kNone, spot, "",
                       {name, before.default_.value_or(""), after.default_.value_or("")});
  if (before.enum_.isPresent() != after.enum_.isPresent()) {
    comparison.changed(after.enum_.isPresent() ? ServerValueRemoved : ServerValueAdded, kNone, spot,
                       "", {name, "any other value", "any other value"});
    return;
  }
  for (const std::string &value : after.enum_)
    if (!before.enum_.contains(value))
      comparison.changed(ServerValueAdded, kNone, spot, "", {name, "", value});
  for (const std::string &value : before.enum_)
    if (!after.enum_.contains(value))
      comparison.changed(ServerValueRemoved, kNone, spot, "", {name, value, ""});
}

void compareServer(Comparison &comparison, const Server &before, const Server &after) {
  const Spot spot = comparison.spotOf(before, after);
  compareWords(comparison, before, after);
  if (before.name != after.name)
    comparison.changed(ServerNameChanged, kNone, spot, "",
                       {"", before.name.value_or("nothing"), after.name.value_or("nothing")});
  for (const auto &[name, variable] : after.variables)
    if (const ServerVariable *old = before.variables.find(name))
      compareVariable(comparison, name, *old, variable);
    else
      comparison.changed(ServerVariableAdded, kNone, spot, "", {name, "", ""});
  for (const auto &[name, variable] : before.variables)
    if (!after.variables.contains(name))
      comparison.changed(ServerVariableRemoved, kNone, spot, "", {name, "", ""});
}

/// Where no server is stated the document's own place is one, "/".
bool isImplied(const List<Server> &servers, const Server &server) {
  return servers.empty() && server.url == "/";
}

const Server *find(const List<Server> &servers, const std::optional<std::string> &url) {
  auto at = std::find_if(servers.begin(), servers.end(),
                         [&](const Server &server) { return server.url == url; });
  return at == servers.end() ? nullptr : &*at;
}

} // namespace

void compareServers(Comparison &comparison, const List<Server> &base, const Spot &lists,
                    const List<Server> &revision) {
  for (const Server &server : revision)
    if (const Server *old = find(base, server.url))
      compareServer(comparison, *old, server);
    else if (!isImplied(base, server))
      comparison.changed(ServerAdded, kNone, lists, "", {"", "", server.url.value_or("")});
  for (const Server &server : base)
    if (!find(revision, server.url) && !isImplied(revision, server))
      comparison.changed(ServerRemoved, kNone, lists, "", {"", server.url.value_or(""), ""});
}

} // namespace oapigen::diff
