// What a document says in an older version means the same: what `generate --openapi` writes without
// a word of loss is no difference to it.
#include "Compared.h"
#include "Documents.h"

#include "model/Raise.h"
#include "text/Text.h"
#include "version/Lower.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oapigen::diff {
namespace {

/// As it is read from a file of its version.
OpenAPI readFrom(const Value &value) {
  OpenAPI document = documentOf(value);
  LatePlaces places;
  Diagnostics out;
  raiseWebhooks(document, places, out);
  raiseKept(document);
  EXPECT_TRUE(out.all().empty());
  return document;
}

/// Nothing: something is lost.
std::optional<OpenAPI> lowered(const OpenAPI &document, Version version) {
  Diagnostics out;
  const Value value = version::lower(document, {}, version, out);
  return out.all().empty() ? std::optional(readFrom(value)) : std::nullopt;
}

/// All but that the version is another one.
std::string differences(const OpenAPI &base, const OpenAPI &revision) {
  std::vector<Change> changes = compare(base, revision);
  std::erase_if(changes, [](const Change &change) {
    return change.kind == Kind::OpenAPIRaised || change.kind == Kind::OpenAPILowered;
  });
  return inLines(changes);
}

void expectSame(const std::string &name, const Value &value, unsigned &compared) {
  const OpenAPI document = readFrom(value);
  const Version own = versionOf(document.openapi.value_or("")).value_or(kNewestVersion);
  for (Version version : {Version::v3_0, Version::v3_1})
    if (const auto older = version < own ? lowered(document, version) : std::nullopt) {
      EXPECT_EQ(differences(*older, document), "") << name << " from " << nameOf(version);
      EXPECT_EQ(differences(document, *older), "") << name << " to " << nameOf(version);
      ++compared;
    }
}

constexpr const char *kToldApart[] = {" if", "dependentRequired", "dependentSchemas",
                                      "jsonSchemaDialect"};

/// Conditions are told apart from "not A, or B", and a dialect from none, although each pair means
/// the same.
bool isToldApart(const Document &document) {
  const std::string text = write(document.value, Format::Yaml);
  return std::any_of(std::begin(kToldApart), std::end(kToldApart), [&](const char *keyword) {
    return text.find(std::string(keyword) + ": ") != text.npos ||
           text.find(std::string(keyword) + ":\n") != text.npos;
  });
}

TEST(Versions, SayTheSameInOtherWords) {
  unsigned compared = 0;
  for (const Document &document : goldenDocuments())
    if (!isToldApart(document))
      expectSame(document.name, document.value, compared);
  EXPECT_GE(compared, 200u);
}

TEST(Versions, OfTheSamplesSayTheSame) {
  for (const char *sample : {"subscription", "shop", "server"}) {
    unsigned compared = 0;
    const auto file = std::filesystem::path(OAPI_SOURCE_DIR) / "samples" / sample / "openapi.yaml";
    expectSame(sample, valueOf(contents(file)), compared);
    EXPECT_GE(compared, 1u) << sample;
  }
}

} // namespace
} // namespace oapigen::diff
