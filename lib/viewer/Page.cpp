// Puts the page together; what is put into a script or style cannot end it.
//
// A viewer's code is checked by its hash, so what is done with "<!--" and "</script" only has to be
// right for literals: nothing else in these bundles has such bytes.
#include "viewer/Page.h"

#include "text/Text.h"
#include "viewer/Escape.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace oapigen::viewer {
namespace {

/// Whether `text` goes on with `word` (lower case) at `at`, in letters of any case.
bool continues(std::string_view text, std::size_t at, std::string_view word) {
  return std::equal(word.begin(), word.end(), text.substr(at, word.size()).begin(),
                    text.substr(at, word.size()).end(), [](char wanted, char found) {
                      return wanted == std::tolower(static_cast<unsigned char>(found));
                    });
}

/// Code with no sequence at which HTML would end the element `name` or look for a comment.
std::string inElement(std::string_view code, std::string_view name, std::string_view lessThan) {
  const std::string end = "</" + std::string(name);
  std::string out;
  for (std::size_t at = 0; at != code.size(); ++at)
    if (code[at] == '<' && (continues(code, at, "<!--") || continues(code, at, end)))
      out += lessThan;
    else
      out += code[at];
  return out;
}

/// The start of a viewer as a function body, with its names.
std::string startOf(const Viewer &viewer) {
  std::string code = "const text = document.getElementById(\"oapi-document\").textContent;\n"
                     "const spec = JSON.parse(text);\n"
                     "const element = document.getElementById(\"oapi-viewer\");";
  return code.append(viewer.start);
}

/// A viewer's file as a part of the page.
std::string embedded(const Viewer &viewer, const File &file, std::string text) {
  for (const Replacement &replacement : viewer.replacements)
    text = replaced(text, replacement.text, replacement.by);
  switch (file.kind) {
  case Kind::Style:
    return "<style>" + inElement(text, "style", "\\3c ") + "</style>\n";
  case Kind::Script:
    return "<script>" + inElement(text, "script", "\\u003c") + "</script>\n<script>{\n" +
           startOf(viewer) + "}</script>\n";
  case Kind::Module:
    return "<script type=\"module\">" + inElement(text, "script", "\\u003c") + "\n{\n" +
           startOf(viewer) + "}</script>\n";
  case Kind::License:
    break;
  }
  return {};
}

/// A viewer's file as the page loads it. A module is fetched by hand: no browser checks the hash of
/// what an `import` asks for everywhere.
std::string loaded(const Viewer &viewer, const File &file) {
  const std::string address = addressOf(viewer, file), hash(file.integrity);
  const std::string attributes = "\" integrity=\"" + hash + "\" crossorigin=\"anonymous\"";
  switch (file.kind) {
  case Kind::Style:
    return "<link rel=\"stylesheet\" href=\"" + address + attributes + ">\n";
  case Kind::Script:
    return "<script src=\"" + address + attributes + "></script>\n<script>{\n" + startOf(viewer) +
           "}</script>\n";
  case Kind::Module:
    return "<script type=\"module\">\nconst answer = await fetch(\"" + address +
           "\", { integrity: \"" + hash +
           "\" });\nconst code = new Blob([await answer.text()], { type: \"text/javascript\" });\n"
           "const { init } = await import(URL.createObjectURL(code));\n" +
           startOf(viewer) + "</script>\n";
  case Kind::License:
    break;
  }
  return {};
}

std::string titleOf(const Value *document) {
  const Object *all = document ? document->asObject() : nullptr;
  const Value *info = all ? all->find("info") : nullptr;
  const Value *title = info && info->asObject() ? info->asObject()->find("title") : nullptr;
  return title && title->asString() ? *title->asString() : "API";
}

/// The document, and where it is shown.
std::string shownPart(const Page &page) {
  std::string out = "<!-- The viewer: ";
  out.append(page.viewer.package).append(" ").append(page.viewer.version);
  out.append(", ").append(page.viewer.license).append(" -->\n<div id=\"oapi-viewer\">");
  out += page.files ? "" : "The viewer is on the network, and not here yet.";
  out += "</div>\n<script type=\"application/json\" id=\"oapi-document\">\n";
  return out + inScript(write(*page.document, Format::Json)) + "</script>\n";
}

} // namespace

std::string render(const Page &page) {
  std::string head, body;
  for (std::size_t at = 0; page.document && at != page.viewer.files.size(); ++at) {
    const File &file = page.viewer.files[at];
    std::string &part = file.kind == Kind::Style ? head : body;
    part +=
        page.files ? embedded(page.viewer, file, page.files->at(at)) : loaded(page.viewer, file);
  }
  std::string out = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    "<meta name=\"generator\" content=\"oapi-gen\">\n<title>";
  out += inHtml(titleOf(page.document)) + "</title>\n<link rel=\"icon\" href=\"data:,\">\n";
  out += "<style>body { margin: 0 }</style>\n" + head + "</head>\n<body>\n";
  out.append(page.above) += "<noscript>This page needs JavaScript.</noscript>\n";
  if (page.document)
    out += shownPart(page);
  return out + body + "</body>\n</html>\n";
}

} // namespace oapigen::viewer
