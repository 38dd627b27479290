// The table of lowering steps → docs/versions.md.
#include "docs/Pages.h"
#include "version/Steps.h"

namespace oapigen::docs {
namespace {

using version::Loss;
using version::Step;

constexpr std::string_view kIntroduction =
    R"(# What older versions of OpenAPI say instead

With `--openapi 3.1` or `--openapi 3.0`, what only a later version can say is said in other words, as the tool's own
table has it. A warning names what is lost, with the line of C++ that it comes from; an error stands where nothing
useful would be left. What only an extension (`x-…`) keeps is still there for people and for tools that know it, and
gives no warning.
)";

std::string_view text(Loss loss) {
  switch (loss) {
  case Loss::None:
    return "nothing";
  case Loss::Kept:
    return "nothing: an extension keeps it";
  case Loss::Partly:
    return "a part: a warning";
  case Loss::Refused:
    return "all: an error";
  }
  return {};
}

std::string row(const Step &step) {
  std::string line = "| " + std::string(step.object);
  line += step.field.empty() ? "" : " `" + std::string(step.field) + "`";
  return line + " | " + std::string(step.what) + " | " + std::string(step.older) + " | " +
         std::string(text(step.loss)) + " |\n";
}

} // namespace

std::string versionsPage() {
  std::string page(kIntroduction);
  for (Version since : {Version::v3_2, Version::v3_1}) {
    page += "\n## New in " + std::string(nameOf(since)) + "\n";
    page += "| where | what | before | at most lost |\n|---|---|---|---|\n";
    for (const Step *step : version::allSteps())
      if (step->since == since)
        page += row(*step);
  }
  return page;
}

} // namespace oapigen::docs
