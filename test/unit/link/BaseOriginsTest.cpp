// Which parts of a linked document have their origin in the base document's text.
#include "link/Link.h"
#include "model/Read.h"
#include "text/Text.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

constexpr std::string_view kBase = R"(tags:
  - name: a
servers:
  - url: /v1
info:
  title: T
  summary: S
components:
  schemas:
    A:
      type: string
    B:
      type: string
)";

/// "pointer line" of each origin, after `change` was made to the document that equals the base.
template <class Change> std::vector<std::string> originsAfter(Change change) {
  Diagnostics out;
  const std::optional<Parsed> base = read(kBase, "base.yaml", out);
  Linked linked;
  linked.document = fromValue<OpenAPI>(base->value, base->places, out).value_or(OpenAPI());
  change(linked);
  addBaseOrigins(base->value, base->places, linked);
  std::vector<std::string> lines;
  for (const auto &[pointer, where] : linked.origins)
    lines.push_back(pointer + " " + where.file + ":" + std::to_string(where.line));
  return lines;
}

using Lines = std::vector<std::string>;

/// Without what the changes of these tests do not touch.
Lines of(const Lines &all, std::string_view prefix) {
  Lines some;
  for (const std::string &line : all)
    if (line.starts_with(prefix))
      some.push_back(line);
  return some;
}

TEST(BaseOrigins, AreThePlacesOfWhatIsUnchanged) {
  const Lines all = originsAfter([](Linked &) {});
  EXPECT_EQ(of(all, "/tags"),
            (Lines{"/tags base.yaml:1", "/tags/0 base.yaml:2", "/tags/0/name base.yaml:2"}));
  EXPECT_EQ(of(all, "/components/schemas/A"), (Lines{"/components/schemas/A base.yaml:10",
                                                     "/components/schemas/A/type base.yaml:11"}));
}

TEST(BaseOrigins, AreOfTheMembersWhereAnObjectWasAddedTo) {
  const Lines all = originsAfter([](Linked &linked) { linked.document.info->title = "Other"; });
  EXPECT_EQ(of(all, "/info"), Lines{"/info/summary base.yaml:7"});
}

TEST(BaseOrigins, AreNotOfListsThatDiffer) {
  const Lines all =
      originsAfter([](Linked &linked) { linked.document.tags.push_back(Tag{.name = "b"}); });
  EXPECT_EQ(of(all, "/tags"), Lines());
  EXPECT_EQ(of(all, "/servers").size(), 3u);
}

TEST(BaseOrigins, GiveWayToTheCode) {
  const Lines all = originsAfter(
      [](Linked &linked) { linked.origins["/components/schemas/A"] = {"a.hpp", 3, 4, 1}; });
  EXPECT_EQ(of(all, "/components/schemas/A"), Lines{"/components/schemas/A a.hpp:3"});
  EXPECT_EQ(of(all, "/components/schemas/B").size(), 2u);
}

} // namespace
} // namespace oapigen
