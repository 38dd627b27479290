// `oapi-gen link`: fragments that `oapi-gen compile` wrote → the OpenAPI document of them all.
#include "tool/Command.h"
#include "tool/Depfile.h"
#include "tool/Production.h"

#include <CLI/CLI.hpp>

namespace oapigen::tool {
namespace {

constexpr const char *kExamples = R"(Examples:
  oapi-gen link build/*.oapi.json --title Shop --api-version 2.1 -o openapi.yaml
  oapi-gen link @fragments.txt -o openapi.json

The order of the fragments does not matter. What two of them say of one thing has to be the same;
where it is not, both places in the C++ are named.
)";

/// What the command line says.
struct Given {
  std::vector<std::string> fragments;
  Request request;
  Output output;
  DepfileOptions depfile;
};

ExitCode link(const Given &given, Session &session) {
  auto made = std::make_shared<Production>();
  session.kept.push_back(made);
  const ExitCode code = produceFrom(given.fragments, given.request, given.output.chosenFormat(),
                                    *made, session.problems);
  return code == ExitCode::Done ? save(*made, given.output, given.depfile, session) : code;
}

} // namespace

Action addLink(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  app.add_option("FRAGMENT", given->fragments, "What 'oapi-gen compile' has written")
      ->take_all()
      ->required()
      ->option_text("")
      ->group("Input");
  addRequest(app, given->request, {.groups = {kDocumentGroup}});
  addOutput(app, given->output);
  addDepfile(app, given->depfile, "the document");
  addJobs(app, given->request);
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given](Session &s) { return link(*given, s); };
}

} // namespace oapigen::tool
