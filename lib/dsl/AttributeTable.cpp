// Joins the parts of the attribute table in the order of the reference.
#include "dsl/AttributeTable.h"

#include "dsl/AttributeParts.h"

#include <algorithm>
#include <unordered_map>

namespace oapigen::dsl {

const std::vector<Attribute> &attributes() {
  static const std::vector<Attribute> table = [] {
    std::vector<Attribute> all;
    for (const std::vector<Attribute> &part :
         {operationAttributes(), securityAttributes(), parameterAttributes(), exampleAttributes(),
          documentAttributes(), componentAttributes(), schemaAttributes(), constraintAttributes()})
      all.insert(all.end(), part.begin(), part.end());
    return all;
  }();
  return table;
}

const Attribute *findAttribute(std::string_view name) {
  static const auto byName = [] {
    std::unordered_map<std::string_view, const Attribute *> rows;
    for (const Attribute &row : attributes())
      rows.try_emplace(row.name, &row);
    return rows;
  }();
  auto at = byName.find(name);
  return at == byName.end() ? nullptr : at->second;
}

namespace {

/// The argument of that index in a form; nullptr: the form has none.
const ArgumentSpec *argumentAt(const Form &form, std::size_t index) {
  const std::vector<ArgumentSpec> &all = form.arguments;
  if (all.empty() || (index >= all.size() && !all.back().repeated))
    return nullptr;
  return &all[std::min(index, all.size() - 1)];
}

} // namespace

bool canBeWritten(std::string_view attribute, bool hasArguments) {
  const Attribute *row = findAttribute(attribute);
  return row && std::ranges::any_of(row->forms, [&](const Form &form) {
           return hasArguments ? !form.arguments.empty()
                               : std::ranges::all_of(form.arguments, &ArgumentSpec::optional);
         });
}

bool isText(std::string_view attribute, std::size_t index) {
  const Attribute *row = findAttribute(attribute);
  return row && std::ranges::any_of(row->forms, [&](const Form &form) {
           const ArgumentSpec *spec = argumentAt(form, index);
           return spec &&
                  (spec->kind == ArgumentKind::String || spec->kind == ArgumentKind::MediaType);
         });
}

bool takesType(std::string_view attribute, std::size_t index) {
  const Attribute *row = findAttribute(attribute);
  auto isTagged = [](const ArgumentSpec &spec) { return spec.structure == "Tagged"; };
  if (!row || std::ranges::any_of(row->forms, [&](const Form &form) {
        return std::ranges::any_of(form.arguments, isTagged);
      }))
    return false;
  return std::ranges::any_of(row->forms, [&](const Form &form) {
    const std::vector<ArgumentSpec> &all = form.arguments;
    const bool isRepeated = !all.empty() && all.back().repeated;
    for (std::size_t i = isRepeated ? std::min(index, all.size() - 1) : index; i < all.size(); ++i)
      if (all[i].kind == ArgumentKind::Type)
        return true;
      else if (!all[i].optional)
        return false;
    return false;
  });
}

bool isNumeric(std::string_view attribute, std::size_t index) {
  const Attribute *row = findAttribute(attribute);
  return row && std::ranges::all_of(row->forms, [&](const Form &form) {
           const ArgumentSpec *spec = argumentAt(form, index);
           if (!spec)
             return false;
           switch (spec->kind) {
           case ArgumentKind::Integer:
           case ArgumentKind::Count:
           case ArgumentKind::Number:
           case ArgumentKind::Status:
             return true;
           default:
             return false;
           }
         });
}

} // namespace oapigen::dsl
