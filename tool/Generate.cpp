// `oapi-gen generate`: annotated C++ → an OpenAPI document in a file. Nothing is written after an
// error.
#include "tool/Command.h"
#include "tool/Depfile.h"
#include "tool/Files.h"
#include "tool/Production.h"

#include <CLI/CLI.hpp>

namespace oapigen::tool {
namespace {

constexpr const char *kExamples = R"(Examples:
  oapi-gen generate api.hpp -o openapi.yaml
  oapi-gen generate include/shop/*.hpp -I include --title Shop --api-version 2.1 -o shop.json
  oapi-gen generate -p build -o -

Settings of the groups Input, Document and Compiler can stand in oapi-gen.yaml, which is read when it
is in the current directory:
  title: Shop
  servers: [https://shop.example/v1]
  inputs: [include/shop/api.hpp]
The command line wins over the configuration, that over the annotations, and those over its 'base'.
)";

/// What the command line says.
struct Given {
  Request request;
  Output output;
  std::string depfile;
  std::string depfileTarget; ///< Empty: the output.
};

bool saveDepfile(const Given &given, const Production &made, Session &session) {
  const std::string &target = given.depfileTarget.empty() ? given.output.path : given.depfileTarget;
  std::vector<std::string> files(made.files.begin(), made.files.end());
  return writeFile(given.depfile, depfile(target, files), session.out, session.problems);
}

/// The depfile comes first: a document that is new while its depfile is not would never be made
/// again.
ExitCode generate(const Given &given, Session &session) {
  Production made;
  const ExitCode code = produce(given.request, given.output.chosenFormat(), made, session.problems);
  if (code != ExitCode::Done)
    return code;
  if (!given.depfile.empty() && !saveDepfile(given, made, session))
    return ExitCode::FileError;
  bool isSaved = writeFile(given.output.path, made.text, session.out, session.problems);
  return isSaved ? ExitCode::Done : ExitCode::FileError;
}

void addDepfile(CLI::App &app, Given &given) {
  auto add = [&](const char *name, std::string &to, const char *value, const char *help) {
    app.add_option(name, to, help)->type_name(value)->option_text(value)->group(kOutputGroup);
  };
  add("--depfile", given.depfile, "FILE",
      "Also write what the document depends on, for Make and Ninja");
  add("--depfile-target", given.depfileTarget, "NAME",
      "What depends, in the depfile; otherwise the document");
}

} // namespace

Action addGenerate(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  addRequest(app, given->request);
  addOutput(app, given->output);
  addDepfile(app, *given);
  addJobs(app, given->request);
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given](Session &s) { return generate(*given, s); };
}

} // namespace oapigen::tool
