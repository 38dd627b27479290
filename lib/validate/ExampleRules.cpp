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

/// Where the content at a pointer is sent.
Sent sentOf(std::string_view mediaType) {
  const std::string_view owner = parentPointer(parentPointer(mediaType));
  if (lastToken(parentPointer(owner)) == "responses")
    return Sent::InResponse;
  const bool isBody =
      lastToken(owner) == "requestBody" || parentPointer(owner) == "/components/requestBodies";
  return isBody ? Sent::InRequest : Sent::Anyhow;
}

/// Whether a client sends it: what a webhook or a callback sends is the server's.
bool isOfClient(std::string_view mediaType) {
  return sentOf(mediaType) == Sent::InRequest && !mediaType.starts_with("/webhooks/") &&
         mediaType.find("/callbacks/") == mediaType.npos;
}

/// Reports the value at `below`, called `what`, if `schema` forbids it. With formats asserted: only
/// if it is its format that does.
void checkValue(const Value &value, const Schema &schema, const std::string &what,
                const std::string &below, Site &site, Formats formats) {
  ResolveSchema resolve = [&](const std::string &reference) {
    const Schema *schemaOfName = site.index().named(reference);
    return schemaOfName ? schemaOfName : site.index().resolve<Schema>(reference);
  };
  // What is required is so in one direction until 3.0.
  const Sent sent = site.isWrittenIn(Version::v3_1) ? Sent::Anyhow : sentOf(site.pointer());
  const auto mismatch = findMismatch(value, schema, resolve, formats, sent);
  if (!mismatch || (formats == Formats::Asserted &&
                    findMismatch(value, schema, resolve, Formats::Ignored, sent)))
    return;
  const bool isSplitUseful = site.isOwn() && isOfClient(site.pointer());
  site.report({{"what", what},
               {"part", mismatch->pointer},
               {"reason", mismatch->message},
               {"member", isSplitUseful ? mismatch->readOnly : ""}},
              below);
}

/// Values that may be texts in another media type are only looked at when `isJson`.
template <class T>
void checkExamples(const T &object, Site &site, Formats formats, bool isJson = true) {
  if (!object.schema)
    return;
  if (object.example && isJson)
    checkValue(*object.example, *object.schema, "the example", "/example", site, formats);
  for (const auto &[name, either] : object.examples) {
    const Example *example = site.index().resolve(either);
    if (!example)
      continue;
    if (const auto &value = isJson && example->value ? example->value : example->dataValue)
      checkValue(*value, *object.schema, "the example '" + name + "'",
                 childPointer("/examples", name), site, formats);
  }
}
template <Formats formats> void parameterMismatches(const Parameter &parameter, Site &site) {
  checkExamples(parameter, site, formats);
}
template <Formats formats> void headerMismatches(const Header &header, Site &site) {
  checkExamples(header, site, formats);
}

/// Examples in other media types may be texts in these, which no schema describes.
template <Formats formats> void mediaTypeMismatches(const MediaType &mediaType, Site &site) {
  checkExamples(mediaType, site, formats, isJsonMediaType(lastToken(site.pointer())));
}

template <Formats formats> void schemaMismatches(const Schema &schema, Site &site) {
  auto check = [&](const Value &value, const char *what, const std::string &below) {
    checkValue(value, schema, what, below, site, formats);
  };
  if (schema.const_)
    check(*schema.const_, "the constant", "/const");
  // An empty text is what a member of C++ is before it has its value.
  const bool isUnset = formats == Formats::Asserted && schema.default_ == Value("");
  if (schema.default_ && !isUnset)
    check(*schema.default_, "the default", "/default");
  if (schema.example)
    check(*schema.example, "the example", "/example");
  for (std::size_t at = 0; at != schema.examples.size(); ++at)
    check(schema.examples[at], "the example", childPointer("/examples", at));
}

constexpr Rule kRules[] = {
    {Problem::ExamplesTwice, parameterHasBoth},
    {Problem::ExamplesTwice, headerHasBoth},
    {Problem::ExamplesTwice, mediaTypeHasBoth},
    {Problem::ExampleValues, hasTwoValues},
    {Problem::ValueMismatch, parameterMismatches<Formats::Ignored>, Severity::Warning},
    {Problem::ValueMismatch, headerMismatches<Formats::Ignored>, Severity::Warning},
    {Problem::ValueMismatch, mediaTypeMismatches<Formats::Ignored>, Severity::Warning},
    {Problem::ValueMismatch, schemaMismatches<Formats::Ignored>, Severity::Warning},
    {Problem::FormatMismatch, parameterMismatches<Formats::Asserted>},
    {Problem::FormatMismatch, headerMismatches<Formats::Asserted>},
    {Problem::FormatMismatch, mediaTypeMismatches<Formats::Asserted>},
    {Problem::FormatMismatch, schemaMismatches<Formats::Asserted>},
};

} // namespace

std::span<const Rule> exampleRules() {
  return kRules;
}

} // namespace oapigen
