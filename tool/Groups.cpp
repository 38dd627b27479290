// Where a group ends depends on the name of its last header alone, so that a header more or less
// changes one group. An entry holds what the group depends on, its footprint, its fragment as a
// text.
#include "tool/Groups.h"

#include "cache/Footprint.h"
#include "link/FragmentText.h"
#include "tool/Files.h"
#include "tool/Fragments.h"
#include "tool/Parallel.h"

#include <atomic>
#include <filesystem>

namespace oapigen::tool {
namespace {

/// With fewer headers, reading all of them is as fast.
constexpr std::size_t kFewHeaders = 64;
/// So many headers are in a group on average, and at most.
constexpr std::size_t kUsual = 32, kMost = 64;

using Files = std::vector<std::string>;

struct Group {
  cache::Trace trace;
  cache::Footprint footprint;
  Fragment fragment;
  /// Why there is none: the group's first problem.
  std::optional<Where> problem = {};
};

std::vector<Files> split(const frontend::Input &input) {
  std::vector<Files> groups(1);
  for (const std::string &file : input.files) {
    groups.back().push_back(file);
    const std::string name = std::filesystem::path(file).lexically_relative(input.directory);
    if (groups.back().size() == kMost || cache::hashOf(name).low % kUsual == 0)
      groups.emplace_back();
  }
  if (groups.back().empty())
    groups.pop_back();
  return groups;
}

class GroupReader {
public:
  explicit GroupReader(const GroupedReading &reading)
      : reading_(reading), options_(reading.options) {
    options_.precompiles = false;
  }

  std::optional<Fragment> read(cache::Trace &trace) {
    if (isRefused())
      return std::nullopt;
    const std::vector<Files> files = split(reading_.input);
    std::vector<Group> groups(files.size());
    std::atomic<bool> isVain = false;
    forEachIndex(files.size(), reading_.jobs, [&](std::size_t at) {
      if (!isVain)
        groups[at] = groupOf(files[at]);
      if (groups[at].problem)
        isVain = true;
    });
    for (const Group &group : groups)
      if (group.problem)
        return refuse({"there is something to report", absolute(group.problem->file)});
    if (isVain)
      return std::nullopt;
    std::vector<const cache::Footprint *> footprints;
    for (const Group &group : groups)
      footprints.push_back(&group.footprint);
    const cache::Dependence dependence = cache::dependenceOf(footprints, frontend::kMostInstances);
    if (!dependence.reason.empty())
      return refuse(dependence);
    std::vector<Fragment> fragments;
    for (Group &group : groups) {
      trace.add(group.trace);
      fragments.push_back(std::move(group.fragment));
    }
    return join(std::move(fragments));
  }

private:
  cache::Packer keyFor(std::string_view kind, const Files &files) const {
    cache::Packer key;
    key << kind << std::string_view(options_.toolIdentity) << std::string_view(reading_.key)
        << std::string_view(reading_.input.directory) << std::string_view(options_.shownFrom)
        << std::uint64_t{reading_.input.command.size()};
    for (const std::string &word : reading_.input.command)
      key << std::string_view(word);
    for (const std::string &file : files)
      key << std::string_view(file);
    return key;
  }
  std::string nameFor(std::string_view kind, const Files &files) const {
    return cache::entryName(cache::hashOf(keyFor(kind, files).bytes()), kind);
  }

  Group groupOf(const Files &files) const {
    const std::string name = nameFor("group", files);
    if (const auto entry = options_.cache->load(name))
      if (std::optional<Group> kept = unpack(entry->content()))
        return *std::move(kept);
    frontend::Input input = reading_.input;
    input.files = files;
    Group group;
    Diagnostics problems;
    const source::Unit unit =
        frontend::read(input, options_, problems, &group.trace, &group.footprint);
    if (problems.all().empty())
      group.fragment = mapping::map(unit, reading_.meaning, problems);
    if (!problems.all().empty())
      group.problem = problems.all().front().where;
    else if (group.trace.isComplete())
      options_.cache->save(name, {pack(group)});
    return group;
  }

  std::string pack(const Group &group) const {
    cache::Packer out;
    group.trace.pack(out);
    group.footprint.pack(out);
    out << std::uint64_t{group.fragment.files.size()};
    for (const std::string &file : group.fragment.files)
      out << std::string_view(file);
    out << std::string_view(writeFragment(group.fragment, {OAPI_GEN_VERSION, {}}));
    return out.bytes();
  }

  static std::optional<Group> unpack(std::string_view bytes) {
    cache::Unpacker in(bytes);
    Group group;
    group.trace = cache::Trace::unpack(in);
    if (!group.trace.isComplete() || !group.trace.holds())
      return std::nullopt;
    group.footprint = cache::Footprint::unpack(in);
    std::vector<std::string> files;
    for (std::uint64_t left = in.number(); left > 0 && !in.hasFailed(); --left)
      files.emplace_back(in.text());
    Diagnostics ignored;
    auto stored = readFragment(in.text(), {}, OAPI_GEN_VERSION, ignored);
    if (in.hasFailed() || !stored)
      return std::nullopt;
    group.fragment = std::move(stored->fragment);
    group.fragment.files = std::move(files);
    return group;
  }

  /// What was in vain once is not tried again until the file that was the reason changes, or one
  /// of those that are named: these tell which others are included.
  std::optional<Fragment> refuse(const cache::Dependence &why) const {
    options_.cache->save(nameFor("single", reading_.input.files), {refusal(why)});
    return std::nullopt;
  }
  bool isRefused() const {
    const auto entry = options_.cache->load(nameFor("single", reading_.input.files));
    if (!entry)
      return false;
    cache::Unpacker in(entry->content());
    std::string reason(in.text()), file(in.text());
    return entry->content() == refusal({std::move(reason), std::move(file)});
  }
  std::string absolute(const std::string &shown) const {
    const std::string &base =
        options_.shownFrom.empty() ? reading_.input.directory : options_.shownFrom;
    return shown.empty() ? shown : (std::filesystem::path(base) / shown).string();
  }
  std::string refusal(const cache::Dependence &why) const {
    cache::Packer out;
    out << std::string_view(why.reason) << std::string_view(why.file);
    auto add = [&](const std::string &file) {
      std::string ignored;
      const auto text = readFile(file, ignored);
      const cache::Hash hash = text ? cache::hashOf(*text) : cache::Hash{};
      out << hash.high << hash.low;
    };
    if (!why.file.empty())
      add(why.file);
    for (const std::string &file : reading_.input.files)
      add(file);
    return out.bytes();
  }

  const GroupedReading &reading_;
  frontend::Options options_;
};

} // namespace

std::optional<Fragment> readInGroups(const GroupedReading &reading, cache::Trace &trace) {
  if (!reading.options.cache || reading.input.files.size() < kFewHeaders ||
      !reading.options.cache->isWritable())
    return std::nullopt;
  return GroupReader(reading).read(trace);
}

} // namespace oapigen::tool
