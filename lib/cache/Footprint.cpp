// Only words that statements need are looked for: there are many others.
#include "cache/Footprint.h"

#include "cache/Hash.h"
#include "cache/PartSet.h"

#include <map>
#include <sys/stat.h>
#include <unordered_map>

namespace oapigen::cache {
namespace {

class Comparer {
public:
  explicit Comparer(const std::vector<const Footprint *> &parts) : parts_(parts) {}

  Dependence run() {
    for (std::size_t part = 0; part != parts_.size(); ++part)
      noteFiles(part);
    for (std::size_t part = 0; part != parts_.size(); ++part)
      noteWords(part);
    for (const Footprint *part : parts_)
      for (const auto *list : {&part->statements, &part->varying})
        if (Dependence found = dependenceOn(*part, *list); !found.reason.empty())
          return found;
    if (Dependence found = unlikeFile(); !found.reason.empty())
      return found;
    return earlyUse();
  }

private:
  struct File {
    PartSet in;
    bool isUnguarded = false;
    bool isUnlike = false; ///< It states something else in one part than in another.
    std::uint64_t said = 0;
  };

  void noteFiles(std::size_t number) {
    const Footprint &part = *parts_[number];
    std::vector<std::uint64_t> said(part.files.size());
    for (const Footprint::Statement &statement : part.statements)
      said[statement.file] += part.hashOf(statement);
    for (const auto *list : {&part.statements, &part.varying})
      for (const Footprint::Statement &statement : *list)
        for (std::uint64_t word : statement.words)
          words_.try_emplace(word, parts_.size());
    for (std::size_t at = 0; at != part.files.size(); ++at) {
      auto [file, isNew] = files_.try_emplace(part.files[at], File{PartSet(parts_.size())});
      file->second.in.add(number);
      file->second.isUnlike |= !isNew && file->second.said != said[at];
      file->second.said = said[at];
    }
    for (std::uint32_t at : part.unguarded)
      files_.at(part.files[at]).isUnguarded = true;
  }

  void noteWords(std::size_t number) {
    for (std::uint64_t word : parts_[number]->words)
      if (auto at = words_.find(word); at != words_.end())
        at->second.add(number);
  }

  Dependence dependenceOn(const Footprint &part,
                          const std::vector<Footprint::Statement> &statements) const {
    for (const Footprint::Statement &statement : statements) {
      PartSet concerned(parts_.size(), true);
      concerned.remove(files_.at(part.files[statement.file]).in);
      for (std::uint64_t word : statement.words)
        concerned.keep(words_.at(word));
      for (std::uint32_t file : statement.files)
        concerned.keep(files_.at(part.files[file]).in);
      if (!concerned.isEmpty())
        return {"what is stated here can be meant elsewhere", part.files[statement.file]};
    }
    return {};
  }

  Dependence unlikeFile() const {
    for (const auto &[name, file] : files_)
      if (file.isUnlike || (file.isUnguarded && file.in.hasSeveral()))
        return {"it is not the same each time it is included", name};
    return {};
  }

  /// One file can mean what another one states before it is stated in a part, and another part that
  /// has the latter does not say so: in one unit of all, only one of them would be right, and what
  /// a template was made of early is made for all.
  Dependence earlyUse() const {
    std::map<std::pair<std::string, std::string>, std::map<std::size_t, std::uint64_t>> pairs;
    for (std::size_t number = 0; number != parts_.size(); ++number)
      for (const Footprint::Early &one : parts_[number]->early) {
        const std::string &stating = parts_[number]->files[one.stating];
        if (files_.at(stating).in.hasSeveral())
          pairs[{stating, parts_[number]->files[one.reading]}][number] = one.statements;
      }
    for (const auto &[files, early] : pairs)
      for (std::size_t part = 0; part != parts_.size(); ++part) {
        const auto at = early.find(part);
        const std::uint64_t here = at == early.end() ? 0 : at->second;
        if (files_.at(files.first).in.has(part) && here != early.begin()->second)
          return {"what is stated here could be meant before", files.first};
      }
    return {};
  }

  const std::vector<const Footprint *> &parts_;
  std::map<std::string, File> files_;
  std::unordered_map<std::uint64_t, PartSet> words_; ///< Those that met them.
};

/// One file under two names is read once by one unit, and twice by two.
Dependence twiceNamed(const std::vector<const Footprint *> &parts) {
  std::map<std::string, bool> names;
  std::map<std::pair<std::uint64_t, std::uint64_t>, std::string> known;
  for (const Footprint *part : parts)
    for (const std::string &file : part->files) {
      struct stat status;
      if (!names.try_emplace(file).second || ::stat(file.c_str(), &status) != 0)
        continue;
      if (!known.try_emplace({status.st_dev, status.st_ino}, file).second)
        return {"it has another name as well", file};
    }
  return {};
}

} // namespace

std::uint64_t Footprint::hashOf(const Statement &statement) const {
  Packer all;
  for (std::uint64_t word : statement.words)
    all << word;
  for (std::uint32_t file : statement.files)
    all << std::string_view(files[file]);
  return cache::hashOf(all.bytes()).low;
}

void Footprint::pack(Packer &out) const {
  auto numbers = [&](const auto &list) {
    out << std::uint64_t{list.size()};
    for (const auto number : list)
      out << std::uint64_t{number};
  };
  out << std::string_view(obstacle.reason) << std::string_view(obstacle.file)
      << std::uint64_t{files.size()};
  for (const std::string &file : files)
    out << std::string_view(file);
  numbers(unguarded);
  numbers(words);
  for (const auto *list : {&statements, &varying}) {
    out << std::uint64_t{list->size()};
    for (const Statement &statement : *list) {
      out << std::uint64_t{statement.file};
      numbers(statement.words);
      numbers(statement.files);
    }
  }
  out << std::uint64_t{early.size()};
  for (const Early &one : early)
    out << std::uint64_t{one.stating} << std::uint64_t{one.reading} << one.statements;
  out << instances;
}

Footprint Footprint::unpack(Unpacker &in) {
  Footprint made;
  auto numbers = [&]<class Number>(std::vector<Number> &list) {
    for (std::uint64_t left = in.number(); left > 0 && !in.hasFailed(); --left)
      list.push_back(static_cast<Number>(in.number()));
  };
  made.obstacle.reason = in.text();
  made.obstacle.file = in.text();
  for (std::uint64_t left = in.number(); left > 0 && !in.hasFailed(); --left)
    made.files.emplace_back(in.text());
  numbers(made.unguarded);
  numbers(made.words);
  for (auto *list : {&made.statements, &made.varying})
    for (std::uint64_t left = in.number(); left > 0 && !in.hasFailed(); --left) {
      Statement &statement = list->emplace_back();
      statement.file = static_cast<std::uint32_t>(in.number());
      numbers(statement.words);
      numbers(statement.files);
    }
  for (std::uint64_t left = in.number(); left > 0 && !in.hasFailed(); --left) {
    Early &one = made.early.emplace_back();
    one.stating = static_cast<std::uint32_t>(in.number());
    one.reading = static_cast<std::uint32_t>(in.number());
    one.statements = in.number();
  }
  made.instances = in.number();
  return made;
}

std::uint64_t wordOf(std::string_view name) {
  return hashOf(name).low;
}

Dependence dependenceOf(const std::vector<const Footprint *> &parts, std::uint64_t mostInstances) {
  std::uint64_t instances = 0;
  for (const Footprint *part : parts) {
    if (!part->obstacle.reason.empty())
      return part->obstacle;
    instances += part->instances;
  }
  if (instances > mostInstances)
    return {"there are many instances of one template", {}};
  if (Dependence found = twiceNamed(parts); !found.reason.empty())
    return found;
  return Comparer(parts).run();
}

} // namespace oapigen::cache
