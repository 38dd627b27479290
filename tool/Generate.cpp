// `oapi-gen generate`: annotated C++ → an OpenAPI document in a file. Nothing is written after an
// error.
#include "tool/Command.h"
#include "tool/Depfile.h"
#include "tool/Production.h"

#include <CLI/CLI.hpp>

namespace oapigen::tool {
namespace {

constexpr const char *kExamples = R"(Examples:
  oapi-gen generate api.hpp -o openapi.yaml
  oapi-gen generate include/shop/*.hpp -I include --title Shop --api-version 2.1 -o shop.json
  oapi-gen generate -p build -o -

Settings of the groups Input, Document, Schemas and Compiler can stand in oapi-gen.yaml, which is
read when it is in the current directory:
  title: Shop
  servers: [https://shop.example/v1]
  inputs: [include/shop/api.hpp]
The command line wins over the configuration, that over the annotations, and those over its 'base'.
)";

/// What the command line says.
struct Given {
  Request request;
  Output output;
  DepfileOptions depfile;
};

ExitCode generate(const Given &given, Session &session) {
  Production made;
  const ExitCode code =
      produceText(given.request, given.output.chosenFormat(), made, session.problems);
  return code == ExitCode::Done ? save(made, given.output, given.depfile, session) : code;
}

} // namespace

Action addGenerate(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  addRequest(app, given->request);
  addOutput(app, given->output);
  addDepfile(app, given->depfile, "the document");
  addJobs(app, given->request);
  addProgress(app, given->request, session);
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given](Session &s) { return generate(*given, s); };
}

} // namespace oapigen::tool
