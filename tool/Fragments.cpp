// Puts the program's version, the settings and the file's folder around a fragment's text.
#include "tool/Fragments.h"

#include "link/FragmentPaths.h"
#include "model/Numbers.h"
#include "tool/Files.h"
#include "tool/Parallel.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;

/// The folder of a file; standard output is in the current one.
fs::path folderOf(const std::string &path) {
  return isStandardOutput(path) ? fs::current_path() : fs::absolute(path).parent_path();
}

/// One file's.
struct Stored {
  std::optional<StoredFragment> content;
  Diagnostics problems;
};

void readOne(const std::string &path, Stored &into) {
  std::optional<std::string> text = readFile(path, into.problems);
  if (text)
    into.content = readFragment(*text, path, OAPI_GEN_VERSION, into.problems,
                                namesFrom(folderOf(path), fs::current_path()));
}

/// "'null'", "true", "not set".
std::string inMessage(const Value *value) {
  return value ? inWords(*value) : "not set";
}

/// Reports the first setting that is another one in `path` than in `first`.
bool agree(const Object &settings, const std::string &path, const Object &others,
           const std::string &first, Diagnostics &out) {
  for (const Setting &setting : settingTable()) {
    const Value *value = settings.find(setting.key), *other = others.find(setting.key);
    if (setting.group != kSchemaGroup || (!value && !other) || (value && other && *value == *other))
      continue;
    out.report(Problem::FragmentSettings, Where{path},
               {{"setting", std::string(setting.key)}, {"value", inMessage(value)}},
               {{Where{first}, "here it is " + inMessage(other)}});
    return false;
  }
  return true;
}

} // namespace

Fragment join(std::vector<Fragment> fragments) {
  Fragment all;
  auto move = [](auto &from, auto &to) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  };
  for (Fragment &fragment : fragments) {
    move(fragment.operations, all.operations);
    move(fragment.schemas, all.schemas);
    move(fragment.document, all.document);
    move(fragment.hidden, all.hidden);
    move(fragment.files, all.files);
  }
  std::sort(all.files.begin(), all.files.end());
  all.files.erase(std::unique(all.files.begin(), all.files.end()), all.files.end());
  return all;
}

std::string textOf(const Fragment &fragment, const Settings &settings, const std::string &path) {
  return writeFragment(fragment, {OAPI_GEN_VERSION, meaningOf(settings)},
                       namesFor(folderOf(path), fs::current_path()));
}

ExitCode readFragments(const std::vector<std::string> &paths, unsigned jobs,
                       std::vector<Fragment> &fragments, Diagnostics &out) {
  std::vector<Stored> stored(paths.size());
  forEachIndex(paths.size(), jobs,
               [&](std::size_t index) { readOne(paths[index], stored[index]); });
  bool areRead = true, doAgree = true;
  for (std::size_t index = 0; index != stored.size(); ++index) {
    out.append(std::move(stored[index].problems));
    std::optional<StoredFragment> &content = stored[index].content;
    areRead = areRead && content;
    if (!areRead)
      continue;
    doAgree = doAgree && agree(content->head.settings, paths[index],
                               stored.front().content->head.settings, paths.front(), out);
    fragments.push_back(std::move(content->fragment));
  }
  return !areRead ? ExitCode::FileError : doAgree ? ExitCode::Done : ExitCode::Usage;
}

} // namespace oapigen::tool
