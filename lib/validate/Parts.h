// A schema → all that may say which members a value has, and whether others may come.
#pragma once

#include "model/Index.h"

#include <algorithm>
#include <vector>

namespace oapigen {

/// What a value has to match: a schema, what it refers to, and its parts and alternatives.
struct Parts {
  std::vector<const Schema *> schemas;
  bool isOpen = false; ///< Members may come that are not named.

  void add(const Schema &schema, const Index &index) {
    if (std::find(schemas.begin(), schemas.end(), &schema) != schemas.end())
      return;
    schemas.push_back(&schema);
    isOpen |= !schema.patternProperties.empty() || schema.dynamicRef ||
              (schema.additionalProperties && schema.additionalProperties->boolean != false) ||
              (schema.unevaluatedProperties && schema.unevaluatedProperties->boolean != false);
    if (schema.ref) {
      const Schema *target = index.resolve<Schema>(*schema.ref);
      isOpen |= !target;
      if (target)
        add(*target, index);
    }
    for (const List<Schema> *list : {&schema.allOf, &schema.anyOf, &schema.oneOf})
      for (const Schema &each : *list)
        add(each, index);
    for (const Box<Schema> *box : {&schema.then, &schema.else_})
      if (*box)
        add(**box, index);
    for (const auto &[name, each] : schema.dependentSchemas)
      add(each, index);
  }
};

} // namespace oapigen
