// Fragment → text → the same fragment.
#include "link/FragmentText.h"

#include "../model/Sample.h"
#include "Fragments.h"
#include "link/FragmentFields.h"
#include "link/FragmentPaths.h"

#include <random>

namespace oapigen {
namespace {

const FragmentHead kHeadOfText{"1.2.3", {{"optional", "null"}}};

/// A fragment by chance, with everything that the parts of one can say.
class Maker {
public:
  explicit Maker(unsigned seed) : random_(seed) {}

  Fragment fragment() {
    Fragment made;
    fill(made);
    return made;
  }

private:
  std::size_t below(std::size_t end) { return random_() % end; }

  void fill(bool &value) { value = below(2) == 0; }
  void fill(std::string &text) {
    static const char *const kTexts[] = {"",     "a",   "/users/{id}", "ä\n\"\\",
                                         "0x10", "#/~", "null",        "A<std::vector<B>, 3>"};
    text = kTexts[below(std::size(kTexts))];
  }
  void fill(EntryKind &kind) { kind = kEntryKinds[below(std::size(kEntryKinds))].first; }
  void fill(Where &where) {
    if (below(5) != 0)
      where = {below(2) ? "a.hpp" : "include/b.hpp", number(), number(), number()};
  }
  unsigned number() { return static_cast<unsigned>(below(2) ? below(3) : random_()); }
  void fill(Origins &origins) {
    for (const char *pointer : {"", "/a", "/a/b~1c"})
      if (below(2))
        fill(origins[pointer]);
  }
  template <ModelObject T> void fill(T &object) {
    object = test::sample<T>(static_cast<int>(below(3)));
  }
  template <class T> void fill(std::vector<T> &items) {
    items.resize(below(4));
    for (T &item : items)
      fill(item);
  }
  template <class T> void fill(std::set<T> &items) {
    for (std::size_t count = below(4); count != 0; --count) {
      T item;
      fill(item);
      items.insert(item);
    }
  }
  template <class T> void fill(T &parts) {
    forEachPart<T>([&](const auto &row) { fill(parts.*row.member); });
  }

  std::minstd_rand random_;
};

TEST(FragmentText, GivesBackWhatWasWritten) {
  for (unsigned seed = 1; seed != 200; ++seed) {
    const Fragment fragment = Maker(seed).fragment();
    const std::string text = writeFragment(fragment, kHeadOfText);
    Diagnostics out;
    const auto stored = readFragment(text, "x.oapi.json", "1.2.3", out);
    ASSERT_EQ(out.all(), std::vector<Diagnostic>()) << text;
    ASSERT_EQ(stored->fragment, fragment) << text;
    EXPECT_EQ(stored->head, kHeadOfText);
    EXPECT_EQ(writeFragment(stored->fragment, stored->head), text);
  }
}

TEST(FragmentText, IsShort) {
  Fragment fragment;
  fragment.operations = {operation(7, "get", "/a", "a")};
  fragment.operations[0].origins["/parameters/0"] = {"b.h", 3, 4, 5};
  fragment.hidden = {{EntryKind::Webhook, "gone"}};
  fragment.files = {"/usr/include/a.h"};
  EXPECT_EQ(writeFragment(fragment, {"1.2.3", {}}), R"({
  "oapi-gen": "1.2.3",
  "format": 1,
  "settings": {},
  "files": [
    "a.h",
    "b.h"
  ],
  "operations": [
    {
      "route": "/a",
      "method": "get",
      "function": "ns::a",
      "where": "0:7:1:0",
      "operation": {
        "operationId": "a"
      },
      "origins": {
        "/parameters/0": "1:3:4:5"
      }
    }
  ],
  "hidden": [
    {
      "kind": "webhook",
      "route": "gone"
    }
  ]
}
)");
}

/// The one thing that is wrong with the text.
std::string problemWith(const std::string &text) {
  Diagnostics out;
  EXPECT_FALSE(readFragment(text, "x.json", "1.2.3", out));
  EXPECT_EQ(out.all().size(), 1u);
  return out.all().empty() ? "" : out.all()[0].message;
}

TEST(FragmentText, OfAnotherVersionIsRefused) {
  EXPECT_EQ(problemWith(writeFragment({}, {"1.2.4", {}})),
            "this fragment was written by oapi-gen 1.2.4, but this is 1.2.3");
  EXPECT_EQ(problemWith(R"({"oapi-gen": "1.2.3", "format": 0})"),
            "this fragment was written by oapi-gen 1.2.3, another build, but this is 1.2.3");
}

TEST(FragmentText, ThatIsNoneIsRefusedOnce) {
  const std::string head = R"({"oapi-gen": "1.2.3", "format": 1, "settings": {}, "files": ["a"], )";
  const std::pair<std::string, std::string> cases[] = {
      {R"({"openapi": "3.1.0"})", "it does not say which version of oapi-gen wrote it"},
      {"[]", "it does not say which version of oapi-gen wrote it"},
      {R"({"oapi-gen": "1.2.3", "format": 1})", "its settings or its files are missing"},
      {head + R"("schemas": 1})", "at '#/schemas', there has to be an array, not an integer"},
      {head + R"("schemas": [{"name": 1, "type": 2}]})",
       "at '#/schemas/0/name', there has to be a string, not an integer"},
      {head + R"("hidden": [{"route": "a", "more": 2}]})",
       "at '#/hidden/0', it has a part that is not known"},
      {head + R"("schemas": [{"where": "1:1:1:1"}]})",
       "at '#/schemas/0/where', there has to be a place, not a string"},
      {head + R"("schemas": [{"where": "0:1:1"}]})",
       "at '#/schemas/0/where', there has to be a place, not a string"},
      {head + R"("operations": [{"kind": "cable"}]})",
       "at '#/operations/0/kind', there has to be a kind of operation, not a string"},
      {head + R"("operations": [{"operation": {"tags": 1}}]})",
       "at '#/operations/0/operation', '#/tags' must be an array, not an integer"},
  };
  for (const auto &[text, reason] : cases)
    EXPECT_EQ(problemWith(text), "this is no fragment: " + reason);
}

TEST(FragmentText, ThatIsCutOffIsRefused) {
  const std::string text = writeFragment(Maker(3).fragment(), kHeadOfText);
  for (std::size_t length : {text.size() / 3, text.size() / 2, text.size() - 3})
    problemWith(text.substr(0, length));
}

TEST(FragmentPaths, AreRelativeToTheFragment) {
  const RenameFile write = namesFor("/home/me/shop/build/x", "/home/me/shop/src");
  EXPECT_EQ(write("api.hpp"), "../../src/api.hpp");
  EXPECT_EQ(write("/home/me/shop/include/a.hpp"), "../../include/a.hpp");
  EXPECT_EQ(write("/usr/include/c++/12/vector"), "/usr/include/c++/12/vector");
}

TEST(FragmentPaths, AreShownAsInARunOfItsOwn) {
  const RenameFile read = namesFrom("/home/me/shop/build/x", "/home/me/shop");
  EXPECT_EQ(read("../../src/api.hpp"), "src/api.hpp");
  EXPECT_EQ(read("../../../other/a.hpp"), "/home/me/other/a.hpp");
  EXPECT_EQ(read("/usr/include/c++/12/vector"), "/usr/include/c++/12/vector");
  EXPECT_EQ(namesFrom("/a", "/")("/a/b.hpp"), "a/b.hpp");
}

} // namespace
} // namespace oapigen
