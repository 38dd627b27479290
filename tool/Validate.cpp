// `oapi-gen validate`: OpenAPI documents of whatever origin → what is wrong with them.
#include "validate/Validate.h"
#include "model/Raise.h"
#include "tool/CheckReferences.h"
#include "tool/Command.h"
#include "tool/Documents.h"
#include "tool/Files.h"
#include "tool/Usage.h"

#include <CLI/CLI.hpp>

namespace oapigen::tool {
namespace {

constexpr const char *kExamples = R"(Examples:
  oapi-gen validate openapi.yaml
  oapi-gen validate --strict openapi.yaml webhooks.json
  oapi-gen validate git:origin/main:openapi.yaml
  curl https://shop.example/openapi.json | oapi-gen validate -

A document is a file, - for standard input, or git:REVISION:PATH. It follows OpenAPI 3.0, 3.1 or 3.2
and says so. Its structure is looked at first, and what it means when that is right. In 3.0,
'x-webhooks' counts as webhooks. References to other files are followed, in git those of the same
revision, and those to URLs are not.
)";

/// What the command line says.
struct Given {
  std::vector<std::string> files;
  bool isStrict = false;
};

/// All that is wrong with one document; its version when nothing is. `remark`: what was not done.
std::optional<std::string> judge(const Source &source, Strictness strictness, std::string &remark,
                                 Diagnostics &out) {
  std::optional<Stated> stated = readStated(source.text, source.shown(), out);
  const unsigned inAll = out.errors();
  std::optional<OpenAPI> document = stated ? readModel(*stated, out) : std::nullopt;
  if (document)
    raiseWebhooks(*document, stated->parsed.places, out);
  if (!document || out.errors() != inAll) {
    if (stated)
      remark = "only its structure was checked; what it means is checked once that is right";
    return {};
  }
  const LatePlaces &places = stated->parsed.places;
  const unsigned before = out.errors();
  validate(*document, places, out, strictness);
  checkReferences(*document, stated->parsed.value, places, source, stated->version, strictness,
                  out);
  return out.errors() == before ? std::optional(stated->openapi) : std::nullopt;
}

/// A file that cannot be read weighs more than what is wrong with others.
ExitCode validateAll(const Given &given, Session &session) {
  const Strictness strictness = given.isStrict ? Strictness::Own : Strictness::Foreign;
  ExitCode code = ExitCode::Done;
  std::string summary;
  for (const std::string &path : given.files) {
    if (isCode(path))
      return failUsage(
          session.problems, "'" + path + "' is no document",
          "if it is C++, 'oapi-gen generate' makes its document, and judges it as well");
    const std::optional<Source> source = openSource(path, session.problems);
    if (!source) {
      code = ExitCode::FileError;
      continue;
    }
    std::string remark;
    if (auto version = judge(*source, strictness, remark, session.problems))
      summary += source->shown() + ": valid OpenAPI " + *version + " document\n";
    else if (code == ExitCode::Done)
      code = ExitCode::Found;
    if (!remark.empty())
      summary += source->shown() + ": " + remark + '\n';
  }
  const bool isSaid = writeFile("-", summary, session.out, session.problems);
  return isSaid ? code : ExitCode::FileError;
}

} // namespace

Action addValidate(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  app.add_option("FILE", given->files,
                 "Documents, JSON or YAML; - is standard input, git:REVISION:PATH a file in git")
      ->take_all()
      ->required()
      ->option_text("")
      ->group("Input");
  app.add_flag("--strict", given->isStrict,
               "Also count as errors what the specification's own examples disregard")
      ->group("Judgement");

  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given](Session &s) { return validateAll(*given, s); };
}

} // namespace oapigen::tool
