// A page is complete with the viewer's files, pinned without them, and cannot be broken by a text.
#include "viewer/Page.h"
#include "viewer/Live.h"

#include <gtest/gtest.h>

namespace oapigen::viewer {
namespace {

const Viewer &named(std::string_view name) {
  return *findViewer(name);
}

Value documentTitled(const std::string &title) {
  return Object{{"openapi", "3.1.2"}, {"info", Object{{"title", title}}}};
}

/// The page with files that all have the text `code`.
std::string complete(std::string_view viewer, const std::string &code, const Value &document) {
  const std::vector<std::string> files(named(viewer).files.size(), code);
  return render({named(viewer), &files, &document, {}});
}

std::string fromNetwork(std::string_view viewer) {
  const Value document = documentTitled("Shop");
  return render({named(viewer), nullptr, &document, {}});
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != text.npos; at += part.size())
    ++found;
  return found;
}

/// What stands between the first `before` and the next `after`.
std::string between(const std::string &text, const std::string &before, const std::string &after) {
  const std::size_t begin = text.find(before) + before.size();
  return text.substr(begin, text.find(after, begin) - begin);
}

TEST(Viewers, TheFirstOneIsSwagger) {
  EXPECT_EQ(viewers().front().name, "swagger");
  EXPECT_EQ(findViewer("swagger"), &viewers().front());
  EXPECT_EQ(findViewer("none"), nullptr);
}

TEST(Viewers, EachHasOneFileThatRunsAndAHashForEachFile) {
  for (const Viewer &viewer : viewers()) {
    int running = 0;
    for (const File &file : viewer.files) {
      running += file.kind == Kind::Script || file.kind == Kind::Module;
      EXPECT_EQ(file.integrity.size(), std::string_view("sha384-").size() + 64) << file.path;
    }
    EXPECT_EQ(running, 1) << viewer.name;
    EXPECT_NE(viewer.start, "") << viewer.name;
  }
}

TEST(Page, NoTextOfADocumentEndsTheElementThatItStandsIn) {
  const Value document = documentTitled("</script></title><!--<script>&\u2028\u2029");
  const std::string page = complete("swagger", "code", document);
  EXPECT_EQ(between(page, "<title>", "\n"),
            "&lt;/script>&lt;/title>&lt;!--&lt;script>&amp;\u2028\u2029</title>");
  EXPECT_EQ(between(page, "id=\"oapi-document\">", "</script>"), R"(
{
  "openapi": "3.1.2",
  "info": {
    "title": "\u003c/script>\u003c/title>\u003c!--\u003cscript>&\u2028\u2029"
  }
}
)");
}

TEST(Page, NoCodeOfAViewerEndsTheElementThatItStandsIn) {
  const std::string page =
      complete("swagger", "a = '</SCRIPT>' + '<!--' + '</style>' + '<b>'", documentTitled("Shop"));
  EXPECT_EQ(between(page, "<script>", "</script>"),
            R"(a = '\u003c/SCRIPT>' + '\u003c!--' + '</style>' + '<b>')");
  EXPECT_EQ(between(page, "<style>a", "</style>"),
            R"( = '</SCRIPT>' + '\3c !--' + '\3c /style>' + '<b>')");
}

TEST(Page, WithFilesNamesNothingOnTheNetwork) {
  for (const Viewer &viewer : viewers()) {
    const std::string page = complete(viewer.name, "code", documentTitled("Shop"));
    EXPECT_EQ(count(page, "https://"), 0u) << viewer.name;
    EXPECT_EQ(count(page, "src="), 0u) << viewer.name;
  }
}

TEST(Page, LogosOnTheNetworkAreReplaced) {
  const std::string page =
      complete("redoc", "`https://cdn.redoc.ly/redoc/logo-mini-full.svg`", documentTitled("Shop"));
  EXPECT_EQ(count(page, "cdn.redoc.ly"), 0u);
  EXPECT_EQ(count(page, "`data:image/svg+xml,"), 1u);
}

TEST(Page, WithoutFilesEachOneIsPinnedByItsHash) {
  for (const Viewer &viewer : viewers()) {
    const std::string page = fromNetwork(viewer.name);
    for (const File &file : viewer.files) {
      const std::size_t expected = file.kind == Kind::License ? 0 : 1;
      EXPECT_EQ(count(page, addressOf(viewer, file)), expected) << file.path;
      EXPECT_EQ(count(page, file.integrity), expected) << file.path;
    }
  }
}

TEST(Page, AVersionIsAPartOfEachAddress) {
  const Viewer &scalar = named("scalar");
  EXPECT_EQ(addressOf(scalar, scalar.files.front()),
            "https://cdn.jsdelivr.net/npm/@scalar/api-reference@" + std::string(scalar.version) +
                "/dist/browser/standalone.js");
}

TEST(Page, WithoutADocumentThereIsNoViewer) {
  const std::string page = render({named("swagger"), nullptr, nullptr, "<p>Wait</p>\n"});
  EXPECT_EQ(between(page, "<body>\n", "<noscript>"), "<p>Wait</p>\n");
  EXPECT_EQ(count(page, "<script"), 0u);
  EXPECT_EQ(between(page, "<title>", "<"), "API");
}

TEST(LivePart, HasTheStatusAsText) {
  const std::string part = livePart(Object{{"problems", "</script><b>\x1b[1m"}});
  EXPECT_EQ(between(part, "id=\"oapi-status\">", "</script>"), R"(
{
  "problems": "\u003c/script>\u003cb>\u001b[1m"
}
)");
  EXPECT_EQ(count(part, "<script"), 2u);
  EXPECT_EQ(count(part, "</script>"), 2u);
}

} // namespace
} // namespace oapigen::viewer
