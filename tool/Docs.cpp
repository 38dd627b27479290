// `oapi-gen docs`: annotated C++ or a document → one HTML page that shows it.
#include "tool/Command.h"
#include "tool/Documents.h"
#include "tool/Files.h"
#include "tool/Options.h"
#include "tool/Show.h"
#include "tool/Sources.h"
#include "tool/Usage.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace oapigen::tool {
namespace {

constexpr const char *kExamples = R"(Examples:
  oapi-gen docs api.hpp -I include -o docs.html
  oapi-gen docs openapi.yaml -o docs.html
  oapi-gen docs git:v2.0:openapi.yaml --ui redoc -o docs-2.0.html

The page is one file that needs no network: the document and its viewer are in it. It loads nothing
but for what the document's own texts link to, such as images. Paths can be tried out in Swagger UI
and Scalar; Redoc only shows them.
)";

/// What the command line says.
struct Given {
  Request request;
  Display display;
  std::string document; ///< Empty: what the C++ says.
  std::string output = "-";
};

/// A document among the inputs is what is to be shown.
ExitCode findDocument(Given &given, Diagnostics &out) {
  std::vector<std::string> &inputs = given.request.settings.inputs;
  const auto found = std::find_if(inputs.begin(), inputs.end(), isDocumentName);
  if (found != inputs.end() && given.document.empty()) {
    given.document = *found;
    inputs.erase(found);
  }
  if (given.document.empty() || given.request.settings == Settings())
    return ExitCode::Done;
  return failUsage(out, "there are both a document and options for the C++",
                   "leave out '" + given.document + "' to show what the C++ says");
}

/// The document as the viewer gets it, and the files behind it.
struct Shown {
  Value document;
  std::set<std::string> files;
};

ExitCode readShown(const Given &given, Shown &to, Diagnostics &out) {
  std::optional<Located> located = readDocument(given.document, out);
  if (!located)
    return ExitCode::FileError;
  to.files = {given.document};
  to.document =
      shown(std::move(located->document), located->places, located->version, given.display);
  return ExitCode::Done;
}

ExitCode makeShown(const Given &given, Shown &to, Diagnostics &out) {
  Production made;
  const ExitCode code = produce(given.request, Format::Json, made, out);
  if (code == ExitCode::Done)
    to = {shown(made, given.display), std::move(made.files)};
  return code;
}

ExitCode writeDocs(Given given, Session &session) {
  Shown page;
  ExitCode code = findDocument(given, session.problems);
  if (code == ExitCode::Done)
    code = given.document.empty() ? makeShown(given, page, session.problems)
                                  : readShown(given, page, session.problems);
  if (code != ExitCode::Done)
    return code;
  if (!sparesInputs({given.output}, page.files, session.problems))
    return ExitCode::Usage;
  const std::string text = pageOf(&page.document, given.display, session.problems);
  const bool isWritten = writeFile(given.output, text, session.out, session.problems);
  return isWritten ? ExitCode::Done : ExitCode::FileError;
}

} // namespace

Action addDocs(CLI::App &app, Session &session) {
  auto given = std::make_shared<Given>();
  addRequest(app, given->request);
  app.get_option("FILE")->description("Headers or sources that hold annotations, or one document");
  describe(app.add_option("--from-document", given->document,
                          "Show this document, whatever its name; - is standard input"),
           "FILE", "Input");
  addDisplay(app, given->display);
  describe(app.add_option("-o,--output", given->output,
                          "The page; - is standard output, and the default"),
           "FILE", kOutputGroup)
      ->check(fileOnDisk());
  addJobs(app, given->request);
  addReporting(app, session.reporting);
  app.footer(kExamples);
  return [given](Session &s) { return writeDocs(*given, s); };
}

} // namespace oapigen::tool
