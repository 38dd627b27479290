// Rules about examples and defaults: one way of giving them, and values that fit their schemas.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "support/MediaType.h"
#include "validate/Instance.h"
#include "validate/Names.h"

namespace oapigen {
namespace {

template <class T> void checkBoth(const T &object, Site &site) {
  if (object.example && object.examples.isPresent())
    site.report({}, "/example");
}
void parameterHasBoth(const Parameter &parameter, Site &site) {
  checkBoth(parameter, site);
}
void headerHasBoth(const Header &header, Site &site) {
  checkBoth(header, site);
}
void mediaTypeHasBoth(const MediaType &mediaType, Site &site) {
  checkBoth(mediaType, site);
}

void hasTwoValues(const Example &example, Site &site) {
  auto exclude = [&](const char *first, bool hasFirst, const char *second, bool hasSecond) {
    if (hasFirst && hasSecond)
      site.report({{"first", first}, {"second", second}});
  };
  const bool isValue = example.value.has_value(), isExternal = example.externalValue.has_value();
  exclude("value", isValue, "externalValue", isExternal);
  exclude("value", isValue, "dataValue", example.dataValue.has_value());
  exclude("value", isValue, "serializedValue", example.serializedValue.has_value());
  exclude("serializedValue", example.serializedValue.has_value(), "externalValue", isExternal);
}

/// Reports the value at `below`, called `what`, if `schema` forbids it.
void checkValue(const Value &value, const Schema &schema, const std::string &what,
                const std::string &below, Site &site) {
  ResolveSchema resolve = [&](const std::string &reference) {
    const Schema *schemaOfName = site.index().named(reference);
    return schemaOfName ? schemaOfName : site.index().resolve<Schema>(reference);
  };
  if (auto mismatch = findMismatch(value, schema, resolve))
    site.report({{"what", what}, {"part", mismatch->pointer}, {"reason", mismatch->message}},
                below);
}

/// Values that may be texts in another media type are only looked at when `isJson`.
template <class T> void checkExamples(const T &object, Site &site, bool isJson = true) {
  if (!object.schema)
    return;
  if (object.example && isJson)
    checkValue(*object.example, *object.schema, "the example", "/example", site);
  for (const auto &[name, either] : object.examples) {
    const Example *example = site.index().resolve(either);
    if (!example)
      continue;
    if (const auto &value = isJson && example->value ? example->value : example->dataValue)
      checkValue(*value, *object.schema, "the example '" + name + "'",
                 childPointer("/examples", name), site);
  }
}
void parameterMismatches(const Parameter &parameter, Site &site) {
  checkExamples(parameter, site);
}
void headerMismatches(const Header &header, Site &site) {
  checkExamples(header, site);
}

/// Examples in other media types may be texts in these, which no schema describes.
void mediaTypeMismatches(const MediaType &mediaType, Site &site) {
  checkExamples(mediaType, site, isJsonMediaType(lastToken(site.pointer())));
}

void schemaMismatches(const Schema &schema, Site &site) {
  if (schema.const_)
    checkValue(*schema.const_, schema, "the constant", "/const", site);
  if (schema.default_)
    checkValue(*schema.default_, schema, "the default", "/default", site);
  if (schema.example)
    checkValue(*schema.example, schema, "the example", "/example", site);
  for (std::size_t at = 0; at != schema.examples.size(); ++at)
    checkValue(schema.examples[at], schema, "the example", childPointer("/examples", at), site);
}

constexpr Rule kRules[] = {
    {Problem::ExamplesTwice, parameterHasBoth},
    {Problem::ExamplesTwice, headerHasBoth},
    {Problem::ExamplesTwice, mediaTypeHasBoth},
    {Problem::ExampleValues, hasTwoValues},
    {Problem::ValueMismatch, parameterMismatches, Severity::Warning},
    {Problem::ValueMismatch, headerMismatches, Severity::Warning},
    {Problem::ValueMismatch, mediaTypeMismatches, Severity::Warning},
    {Problem::ValueMismatch, schemaMismatches, Severity::Warning},
};

} // namespace

std::span<const Rule> exampleRules() {
  return kRules;
}

} // namespace oapigen
