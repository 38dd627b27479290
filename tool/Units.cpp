// Sets what the settings say about reading and mapping, and spreads the inputs over threads.
#include "tool/Units.h"

#include "frontend/AnnotationScan.h"
#include "mapping/Mapping.h"
#include "text/Text.h"
#include "tool/Groups.h"
#include "tool/Parallel.h"
#include "tool/UnitOptions.h"

#include <algorithm>
#include <filesystem>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;

/// More than these would fill the cache with what is precompiled for each of them.
constexpr std::size_t kFewUnits = 16;

/// Where Clang found errors, it guesses the types: what they mean would be false follow-up errors.
bool isUnderstood(const Diagnostics &problems) {
  return std::none_of(problems.all().begin(), problems.all().end(), frontend::isErrorOfClang);
}

/// Leaves the inputs that can hold an annotation; returns what was looked at.
std::vector<std::string> dropUnannotated(std::vector<frontend::Input> &inputs,
                                         const frontend::Options &options, cache::Trace *trace) {
  frontend::AnnotationScan scan(options);
  std::erase_if(inputs, [&](const frontend::Input &input) { return !scan.canHold(input); });
  if (trace)
    trace->add(scan.trace());
  return {scan.files().begin(), scan.files().end()};
}

/// As readInGroups().
std::optional<Fragment> inGroups(const frontend::Input &input, const Settings &settings,
                                 const frontend::Options &reading, const Workers &workers,
                                 const Memory &memory, cache::Trace &trace) {
  if (memory.surroundings.empty())
    return std::nullopt;
  const std::string key = memory.surroundings + write(Value(meaningOf(settings)), Format::Json) +
                          settings.standardHeaders.value_or("");
  return readInGroups({input, reading, mappingOf(settings), key, workers.jobs}, trace);
}

/// "src/api.cpp", or "12 headers".
std::string nameOf(const frontend::Input &input) {
  return input.files.size() == 1
             ? fs::path(input.files[0]).lexically_proximate(fs::current_path()).string()
             : std::to_string(input.files.size()) + " headers";
}

} // namespace

std::vector<Fragment> readUnits(std::vector<frontend::Input> inputs, const Settings &settings,
                                const Workers &workers, Diagnostics &out, const Memory &memory) {
  frontend::Options reading = readingOf(settings);
  reading.cache = memory.store;
  reading.toolIdentity = memory.toolIdentity;
  const mapping::Options meaning = mappingOf(settings);
  Fragment skipped;
  if (settings.inputs.empty())
    skipped.files = dropUnannotated(inputs, reading, memory.trace);
  reading.precompiles = inputs.size() <= kFewUnits;
  std::vector<Fragment> fragments(inputs.size());
  std::vector<Diagnostics> problems(inputs.size());
  std::vector<cache::Trace> traces(inputs.size());
  Progress progress(workers.progress, inputs.size());
  std::vector<std::size_t> single;
  for (std::size_t index = 0; index != inputs.size(); ++index)
    if (auto fragment =
            inGroups(inputs[index], settings, reading, workers, memory, traces[index])) {
      fragments[index] = *std::move(fragment);
      progress.done(nameOf(inputs[index]));
    } else
      single.push_back(index);
  forEachIndex(single.size(), workers.jobs, [&](std::size_t at) {
    const std::size_t index = single[at];
    source::Unit unit = frontend::read(inputs[index], reading, problems[index], &traces[index]);
    if (isUnderstood(problems[index]))
      fragments[index] = mapping::map(unit, meaning, problems[index]);
    else {
      problems[index].postpone();
      fragments[index].files = std::move(unit.files);
    }
    progress.done(nameOf(inputs[index]));
  });
  for (Diagnostics &found : problems)
    out.append(std::move(found));
  fragments.push_back(std::move(skipped));
  for (const cache::Trace &trace : traces)
    if (memory.trace)
      memory.trace->add(trace);
  return fragments;
}

bool holdAnything(const std::vector<Fragment> &fragments) {
  return std::any_of(fragments.begin(), fragments.end(), [](const Fragment &fragment) {
    return !fragment.operations.empty() || !fragment.schemas.empty() || !fragment.document.empty();
  });
}

ExitCode failureOf(const Diagnostics &problems) {
  for (const Diagnostic &problem : problems.all())
    if (problem.id == rowOf(Problem::FileUnreadable).id)
      return ExitCode::FileError;
  return ExitCode::SourceError;
}

} // namespace oapigen::tool
