// Finds each file's flags and groups the files into runs of Clang.
#include "tool/Inputs.h"

#include "tool/Files.h"
#include "tool/Usage.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;
using frontend::Input;

constexpr std::string_view kDefaultStandard = "c++23";
constexpr std::array<std::string_view, 10> kSourceEndings = {
    ".c", ".C", ".cc", ".cp", ".cpp", ".CPP", ".cxx", ".c++", ".cppm", ".ixx"};

std::string absolute(const std::string &path) {
  std::error_code error;
  return fs::absolute(path, error).lexically_normal().string();
}

bool isSource(const std::string &path) {
  std::string ending = fs::path(path).extension().string();
  return std::find(kSourceEndings.begin(), kSourceEndings.end(), ending) != kSourceEndings.end();
}

/// Whether the file, by its name YAML or JSON, says which version of OpenAPI it follows: of that
/// Clang would find something wrong in each line.
bool isDocument(const std::string &path) {
  const std::string ending = fs::path(path).extension().string();
  if (ending != ".yaml" && ending != ".yml" && ending != ".json")
    return false;
  const std::vector<std::string> lines = readLines(path);
  return std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of("{ \t"), line.size()));
    return line.starts_with("openapi:") || line.starts_with("\"openapi\":");
  });
}

/// Reports each input that is a document; true when there is none.
bool areSources(const std::vector<std::string> &inputs, Diagnostics &out) {
  bool areGood = true;
  for (const std::string &file : inputs)
    if (isDocument(file)) {
      out.report(Problem::InputNotCpp, {}, {{"file", file}});
      areGood = false;
    }
  return areGood;
}

/// The settings as flags of a compiler, valid in any directory.
std::vector<std::string> flagsOf(const Settings &settings) {
  std::vector<std::string> flags;
  if (settings.standard)
    flags.push_back("-std=" + *settings.standard);
  for (const std::string &directory : settings.includePaths)
    flags.push_back("-I" + absolute(directory));
  for (const std::string &directory : settings.systemIncludePaths)
    flags.insert(flags.end(), {"-isystem", absolute(directory)});
  for (const std::string &definition : settings.definitions)
    flags.push_back("-D" + definition);
  flags.insert(flags.end(), settings.extraArguments.begin(), settings.extraArguments.end());
  return flags;
}

/// The call of a file that no database knows; the settings' flags, which come behind, win.
Input plainCall() {
  std::error_code error;
  return {{}, {"c++", "-std=" + std::string(kDefaultStandard)}, fs::current_path(error).string()};
}

/// How many directories, from the root on, two files have in common.
std::ptrdiff_t nearness(const fs::path &left, const fs::path &right) {
  fs::path a = left.parent_path(), b = right.parent_path();
  return std::distance(a.begin(), std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first);
}

const Input *entryFor(const std::string &file, const std::vector<Input> &entries) {
  const Input *best = nullptr;
  std::ptrdiff_t most = -1;
  for (const Input &entry : entries) {
    if (entry.files.empty())
      continue;
    if (entry.files.front() == file)
      return &entry;
    if (std::ptrdiff_t shared = nearness(file, entry.files.front()); shared > most) {
      best = &entry;
      most = shared;
    }
  }
  return best;
}

/// The sources' runs, then the headers'.
std::vector<Input> group(const std::set<std::string> &files, const std::vector<Input> &entries) {
  std::vector<Input> runs;
  std::map<std::pair<std::vector<std::string>, std::string>, Input> headers; // By their flags.
  for (const std::string &file : files) {
    const Input *entry = entryFor(file, entries);
    Input call = entry ? *entry : plainCall();
    call.files.clear();
    Input &run = isSource(file)
                     ? runs.emplace_back(call)
                     : headers.try_emplace({call.command, call.directory}, call).first->second;
    run.files.push_back(file);
  }
  for (auto &[flags, run] : headers)
    runs.push_back(std::move(run));
  return runs;
}

} // namespace

ExitCode gatherInputs(const Settings &settings, std::vector<Input> &inputs, Diagnostics &out,
                      cache::Trace *trace) {
  std::vector<Input> entries;
  if (settings.buildDirectory) {
    auto found = frontend::readCompileCommands(absolute(*settings.buildDirectory), out, trace);
    if (!found)
      return ExitCode::FileError;
    entries = std::move(*found);
  }
  std::set<std::string> files;
  bool areReadable = true;
  for (const std::string &file : settings.inputs) {
    const auto index = static_cast<std::size_t>(&file - settings.inputs.data());
    const Where where = nearestPlace(settings.places, childPointer("/inputs", index));
    areReadable = checkReadable(file, out, where) && areReadable;
    files.insert(absolute(file));
  }
  if (!areReadable)
    return ExitCode::FileError;
  if (!areSources(settings.inputs, out))
    return ExitCode::Usage;
  if (files.empty() && !settings.buildDirectory)
    return failUsage(out, "no input",
                     "name headers or sources, or with -p the directory of compile_commands.json");
  inputs = files.empty() ? std::move(entries) : group(files, entries);
  std::vector<std::string> flags = flagsOf(settings);
  for (Input &input : inputs)
    input.command.insert(input.command.end(), flags.begin(), flags.end());
  return ExitCode::Done;
}

} // namespace oapigen::tool
