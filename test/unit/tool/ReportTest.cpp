// Diagnostics as text and as JSON.
#include "tool/Report.h"
#include "support/Files.h"

#include <gtest/gtest.h>

namespace oapigen::tool {
namespace {

class Report : public testing::Test {
protected:
  Report() { test::writeFile(header_, "struct A {\n  [[api::mimimum(1)]] int x;\n};\r\n"); }

  test::ScratchFolder folder_;
  std::string header_ = folder_.path() / "api.hpp";
  Diagnostics problems_;
};

TEST_F(Report, SaysNothingWhenThereIsNothing) {
  EXPECT_EQ(renderText(problems_, true), "");
}

TEST_F(Report, LooksLikeACompilersWithHintNoteAndCount) {
  problems_.add({"unknown-attribute",
                 Severity::Error,
                 {header_, 2, 5, 12},
                 "unknown attribute 'api::mimimum'",
                 "did you mean 'minimum'?",
                 {{{header_, 1, 8, 1}, "in this class"}}});
  EXPECT_EQ(renderText(problems_, false),
            header_ +
                ":2:5: error: unknown attribute 'api::mimimum' [unknown-attribute]\n"
                "    2 |   [[api::mimimum(1)]] int x;\n"
                "      |     ^~~~~~~~~~~~\n"
                "      hint: did you mean 'minimum'?\n" +
                header_ +
                ":1:8: note: in this class\n"
                "    1 | struct A {\n"
                "      |        ^\n"
                "1 error generated.\n");
}

TEST_F(Report, CountsWarningsAndErrors) {
  problems_.add({"a", Severity::Warning, {"gone.hpp"}, "first", "", {}});
  problems_.add({"a", Severity::Warning, {}, "second", "", {}});
  problems_.add({"b", Severity::Error, {}, "third", "", {}});
  problems_.add({"c", Severity::Remark, {}, "fourth", "", {}});
  EXPECT_EQ(renderText(problems_, false), "gone.hpp: warning: first [a]\n"
                                          "oapi-gen: warning: second [a]\n"
                                          "oapi-gen: error: third [b]\n"
                                          "oapi-gen: remark: fourth [c]\n"
                                          "2 warnings and 1 error generated.\n");
}

TEST_F(Report, SaysThatChecksWait) {
  problems_.add({"a", Severity::Error, {header_, 0, 0, 0}, "one", "", {}});
  problems_.postpone();
  EXPECT_EQ(renderText(problems_, false),
            header_ + ": error: one [a]\n"
                      "1 error generated; further checks wait until it is mended.\n");
  problems_.add({"b", Severity::Error, {header_, 0, 0, 0}, "two", "", {}});
  EXPECT_EQ(renderText(problems_, false),
            header_ + ": error: one [a]\n" + header_ +
                ": error: two [b]\n"
                "2 errors generated; further checks wait until they are mended.\n");
}

TEST_F(Report, CountsNothingWhenNoProblemIsInAFile) {
  problems_.add({"a", Severity::Error, {}, "wrong option", "", {}});
  EXPECT_EQ(renderText(problems_, false), "oapi-gen: error: wrong option [a]\n");
}

TEST_F(Report, LeavesOutLinesThatAreNotThere) {
  problems_.add({"a", Severity::Error, {"missing.hpp", 3, 1, 1}, "gone", "", {}});
  problems_.add({"a", Severity::Error, {header_, 9, 1, 1}, "shorter now", "", {}});
  problems_.add({"a", Severity::Error, {"/", 1, 1, 1}, "a directory", "", {}});
  problems_.add({"a", Severity::Error, {header_, 0, 0, 0}, "the whole file", "", {}});
  EXPECT_EQ(renderText(problems_, false), "missing.hpp:3:1: error: gone [a]\n" + header_ +
                                              ":9:1: error: shorter now [a]\n"
                                              "/:1:1: error: a directory [a]\n" +
                                              header_ +
                                              ": error: the whole file [a]\n"
                                              "4 errors generated.\n");
}

TEST_F(Report, DropsTheCarriageReturnOfALine) {
  problems_.add({"a", Severity::Error, {header_, 3, 0, 0}, "end", "", {}});
  EXPECT_EQ(renderText(problems_, false),
            header_ + ":3: error: end [a]\n    3 | };\n1 error generated.\n");
}

TEST_F(Report, ColoursTheSeverityAndTheCaret) {
  problems_.add({"a", Severity::Error, {header_, 3, 1, 0}, "end", "", {}});
  EXPECT_EQ(renderText(problems_, true),
            "\x1b[1m" + header_ +
                ":3:1:\x1b[0m \x1b[1;31merror:\x1b[0m \x1b[1mend\x1b[0m [a]\n"
                "    3 | };\n"
                "      | \x1b[1;32m^\x1b[0m\n"
                "1 error generated.\n");
}

TEST_F(Report, IsAJsonDocumentEvenWhenThereIsNothing) {
  EXPECT_EQ(renderJson(problems_), "{\n  \"diagnostics\": []\n}\n");
}

TEST_F(Report, HasInJsonOnlyWhatIsKnown) {
  problems_.add({"a", Severity::Error, {"f", 2, 5, 12}, "m", "h", {{{"f", 1, 0, 0}, "n"}}});
  problems_.add({"b", Severity::Warning, {}, "m", "", {}});
  EXPECT_EQ(renderJson(problems_), R"({
  "diagnostics": [
    {
      "id": "a",
      "severity": "error",
      "message": "m",
      "hint": "h",
      "location": {
        "file": "f",
        "line": 2,
        "column": 5,
        "length": 12
      },
      "notes": [
        {
          "message": "n",
          "location": {
            "file": "f",
            "line": 1
          }
        }
      ]
    },
    {
      "id": "b",
      "severity": "warning",
      "message": "m"
    }
  ]
}
)");
}

} // namespace
} // namespace oapigen::tool
