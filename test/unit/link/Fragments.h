// Fragments made by hand, each entry in one of its own, and what they are linked to.
#pragma once

#include "link/Link.h"

#include "model/Write.h"
#include "text/Text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace oapigen {

inline Where at(unsigned line, const char *file = "a.h") {
  return {file, line, 1, 0};
}

inline OperationEntry operation(unsigned line, std::string method, std::string path,
                                std::string id) {
  OperationEntry entry;
  entry.route = std::move(path);
  entry.method = std::move(method);
  entry.function = "ns::" + id;
  entry.operation.operationId = std::move(id);
  entry.where = at(line);
  return entry;
}

inline OperationEntry webhook(unsigned line, std::string method, std::string name, std::string id) {
  OperationEntry entry = operation(line, std::move(method), std::move(name), std::move(id));
  entry.kind = EntryKind::Webhook;
  return entry;
}

inline OperationEntry callback(unsigned line, std::string owner, std::string expression,
                               std::string id) {
  OperationEntry entry = operation(line, "post", std::move(expression), std::move(id));
  entry.kind = EntryKind::Callback;
  entry.owner = std::move(owner);
  entry.callback = "done";
  return entry;
}

inline SchemaEntry schema(unsigned line, std::string name, std::string type, Schema content) {
  return {std::move(name), std::move(type), std::move(content), at(line), {}, {}};
}

inline DocumentEntry statement(unsigned line, OpenAPI part, bool isImplied = false) {
  return {.part = std::move(part), .isImplied = isImplied, .where = at(line), .origins = {}};
}

inline OpenAPI tag(std::string name, std::optional<std::string> description) {
  return {.tags = {Tag{.name = std::move(name), .description = std::move(description)}}};
}

/// One fragment for each entry, so that order is decided by `link` alone.
template <class... Entries> std::vector<Fragment> fragments(Entries... entries) {
  std::vector<Fragment> result;
  auto add = [&]<class Entry>(Entry entry) {
    Fragment &fragment = result.emplace_back();
    if constexpr (std::is_same_v<Entry, OperationEntry>)
      fragment.operations.push_back(entry);
    else if constexpr (std::is_same_v<Entry, SchemaEntry>)
      fragment.schemas.push_back(entry);
    else
      fragment.document.push_back(entry);
  };
  (add(entries), ...);
  return result;
}

inline std::string yamlOf(const OpenAPI &document) {
  return write(toValue(document), Format::Yaml);
}

inline std::string linkedYaml(const std::vector<Fragment> &units, const LinkOptions &options = {}) {
  Diagnostics out;
  Linked linked = link(units, options, out);
  EXPECT_EQ(out.all(), std::vector<Diagnostic>());
  return yamlOf(linked.document);
}

inline std::vector<Diagnostic> problems(const std::vector<Fragment> &units) {
  Diagnostics out;
  link(units, {}, out);
  return out.all();
}

inline const std::string kHead = "openapi: 3.1.2\ninfo:\n  title: API\n  version: 0.1.0\n";

} // namespace oapigen
