#include "model/Version.h"

#include "model/OpenAPI.h"
#include "model/Write.h"

#include <gtest/gtest.h>

#include <vector>

namespace oapigen {
namespace {

TEST(Version, IsWhatADocumentSays) {
  EXPECT_EQ(versionOf("3.0.3"), Version::v3_0);
  EXPECT_EQ(versionOf("3.1.0-rc1"), Version::v3_1);
  EXPECT_EQ(versionOf("3.2.0"), Version::v3_2);
  for (const char *other : {"", "3", "3.1", "3.10.0", "2.0", "3.3.0", "4.0.0"})
    EXPECT_EQ(versionOf(other), std::nullopt) << other;
}

TEST(Version, HasAName) {
  for (Version version : {Version::v3_0, Version::v3_1, Version::v3_2})
    EXPECT_EQ(versionOf(specificationOf(version)), version);
  EXPECT_EQ(nameOf(Version::v3_0), "3.0");
  EXPECT_EQ(nameOf(kNewestVersion), "3.2");
}

TEST(Write, EachObjectMayBeRewrittenBehindWhatItContains) {
  OpenAPI document{.info = Info{.title = "a"}, .tags = {Tag{.name = "b"}}};
  std::vector<std::string> pointers;
  Value written = toValue(
      document,
      [&](const std::string &pointer, ConstObjectPointer object, Value &value) {
        pointers.push_back(pointer);
        if (std::holds_alternative<const Tag *>(object))
          value = "tag";
      },
      "/part");
  EXPECT_EQ(pointers, (std::vector<std::string>{"/part/info", "/part/tags/0", "/part"}));
  EXPECT_EQ(*written.asObject()->find("tags"), Value(Array{"tag"}));
}

TEST(Version, ANameAloneMeansTheNewestPatch) {
  EXPECT_EQ(wholeVersion("3.1"), "3.1.2");
  EXPECT_EQ(wholeVersion("3.1.0"), "");
  EXPECT_EQ(wholeVersion("3"), "");
  EXPECT_EQ(wholeVersion(""), "");
}

} // namespace
} // namespace oapigen
