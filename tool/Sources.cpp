// Each way to name a document gives its text, and a way to the files beside it.
#include "tool/Sources.h"

#include "model/Raise.h"
#include "tool/Documents.h"
#include "tool/Files.h"
#include "tool/Git.h"

#include <filesystem>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view kGit = "git:";

bool fail(const std::string &spelled, const std::string &reason, Diagnostics &out) {
  out.report(Problem::FileUnreadable, {}, {{"file", spelled}, {"reason", reason}});
  return false;
}

bool openGit(const std::string &spelled, Source &source, Diagnostics &out) {
  const std::size_t colon = spelled.find(':', kGit.size());
  if (colon == spelled.npos || colon + 1 == spelled.size())
    return fail(spelled, "a file in git is named git:REVISION:PATH, as in git:main:openapi.yaml",
                out);
  const std::string name = spelled.substr(kGit.size(), colon - kGit.size());
  std::string reason;
  const std::optional<GitRevision> revision = GitRevision::open(name, reason);
  if (!revision)
    return fail(spelled, reason, out);
  source.file = revision->fromTop(spelled.substr(colon + 1));
  source.prefix = std::string(kGit) + name + ':';
  std::optional<std::string> text = revision->read(source.file, reason);
  if (!text)
    return fail(spelled, reason, out);
  source.text = *std::move(text);
  source.readOther = [at = *revision](const std::string &file, std::string &why) {
    return at.read(file, why);
  };
  return true;
}

bool openFile(const std::string &spelled, Source &source, Diagnostics &out) {
  std::optional<std::string> text = readInput(spelled, out);
  if (!text)
    return false;
  source.text = *std::move(text);
  source.file = currentFile(spelled);
  source.readOther = [](const std::string &file, std::string &why) { return readFile(file, why); };
  return true;
}

/// The webhooks of 3.0 stand in their field then. False: there are errors.
bool complete(Located &located, const Value &value, const ReadOther &readOther, Diagnostics &out) {
  const unsigned before = out.errors();
  raiseWebhooks(located.document, located.places, out);
  if (out.errors() == before)
    takeInOthers(located, value, readOther, out);
  return out.errors() == before;
}

} // namespace

bool isInGit(std::string_view spelled) {
  return spelled.starts_with(kGit);
}

std::string currentFile(const std::string &spelled) {
  if (!isInGit(spelled))
    return spelled == "-" ? "" : fs::path(spelled).lexically_normal().string();
  const std::size_t colon = spelled.find(':', kGit.size());
  std::string reason;
  const auto revision = GitRevision::open(spelled.substr(kGit.size(), colon - kGit.size()), reason);
  if (colon == spelled.npos || colon + 1 == spelled.size() || !revision)
    return {};
  const fs::path file = revision->fromTop(spelled.substr(colon + 1));
  return file.lexically_relative(revision->fromTop("./")).string();
}

bool takeInFiles(Located &located, const Value &value, Diagnostics &out) {
  auto readOther = [](const std::string &file, std::string &why) { return readFile(file, why); };
  return complete(located, value, readOther, out);
}

std::optional<Source> openSource(const std::string &spelled, Diagnostics &out) {
  Source source;
  source.spelled = spelled;
  const bool isOpen =
      isInGit(spelled) ? openGit(spelled, source, out) : openFile(spelled, source, out);
  return isOpen ? std::optional(std::move(source)) : std::nullopt;
}

std::string Source::shown() const {
  return prefix.empty() ? shownName(spelled) : prefix + file;
}

std::optional<Located> readDocument(const std::string &spelled, Diagnostics &out, Value *value) {
  const std::optional<Source> opened = openSource(spelled, out);
  if (!opened)
    return {};
  const Source &source = *opened;
  // The places of what is compared are told apart by their files: each has one name.
  const std::string name = source.file.empty() ? source.shown() : source.prefix + source.file;
  std::optional<Stated> stated = readStated(source.text, name, out);
  std::optional<OpenAPI> document = stated ? readModel(*stated, out) : std::nullopt;
  if (!document)
    return {};
  Located located{*std::move(document), std::move(stated->parsed.places), source.file,
                  source.prefix, stated->version};
  const bool isComplete = complete(located, stated->parsed.value, source.readOther, out);
  if (value)
    *value = std::move(stated->parsed.value);
  return isComplete ? std::optional(std::move(located)) : std::nullopt;
}

} // namespace oapigen::tool
