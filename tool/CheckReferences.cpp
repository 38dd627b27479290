// Each part that references lead to is read once for each kind of object that it is to be.
//
// What leads back to itself only through other files is found in the end, when all references are
// known: the way back may be shorter than the one on which a part was met first.
#include "tool/CheckReferences.h"

#include "link/OtherFiles.h"
#include "link/References.h"
#include "model/Index.h"
#include "model/Read.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace oapigen::tool {
namespace {

/// A place in a file.
struct At {
  std::string file, pointer;
  auto operator<=>(const At &) const = default;
};

/// Places, and the references that lead from one to another because they are what it means.
class Ways {
public:
  struct Way {
    At from, to;
    std::string reference;
    std::string_view kind;
    bool isInside; ///< Within the document, where circles are found by its rules.
  };

  void add(Way way) { ways_[way.from].push_back(std::move(way)); }

  /// Those that lead back to where they begin, through another file.
  std::vector<Way> circles() const {
    std::vector<Way> result;
    for (const auto &[from, ways] : ways_)
      for (const Way &way : ways)
        if (!way.isInside && leadsTo(way.to, from))
          result.push_back(way);
    return result;
  }

private:
  /// "/allOf/1" and the like: a value has to match it to match what it stands in.
  static bool isPart(std::string_view below) {
    for (; !below.empty(); below = parentPointer(parentPointer(below)))
      if (!parentPointer(below).ends_with("/allOf"))
        return false;
    return true;
  }

  bool leadsTo(const At &start, const At &goal) const {
    std::set<At> seen{start};
    std::vector<At> open{start};
    auto isGoal = [&](const At &at) {
      return at.file == goal.file && goal.pointer.starts_with(at.pointer) &&
             isPart(std::string_view(goal.pointer).substr(at.pointer.size()));
    };
    while (!open.empty()) {
      const At at = std::move(open.back());
      open.pop_back();
      if (isGoal(at))
        return true;
      for (auto next = ways_.lower_bound(at); next != ways_.end(); ++next) {
        const At &from = next->first;
        if (from.file != at.file || !from.pointer.starts_with(at.pointer))
          break;
        if (isPart(std::string_view(from.pointer).substr(at.pointer.size())))
          for (const Way &way : next->second)
            if (seen.insert(way.to).second)
              open.push_back(way.to);
      }
    }
    return false;
  }

  std::map<At, std::vector<Way>> ways_;
};

class Follower {
public:
  Follower(const Value &value, const PlacesOnDemand &places, const Source &source, Version version,
           Strictness strictness, Diagnostics &out)
      : file_(source.file), strictness_(strictness), out_(out),
        files_(source.file, value, places, version, source.prefix, source.readOther, out) {}

  void follow(const OpenAPI &document) {
    look(document, {file_, ""});
    for (; !parts_.empty(); parts_.pop_front())
      check(parts_.front());
    for (const Ways::Way &way : ways_.circles())
      report(way);
  }

private:
  /// What a reference leads to, and is to be.
  struct Part {
    std::string file, pointer;
    std::string_view kind;
    auto operator<=>(const Part &) const = default;
  };

  /// As severe as within the document.
  void report(const Ways::Way &way) {
    Diagnostic diagnostic =
        diagnose(Problem::ReferenceCircle,
                 nearestPlace(files_.at(way.from.file).places, way.from.pointer + "/$ref"),
                 {{"reference", way.reference}});
    if (way.kind == Fields<Schema>::name && strictness_ == Strictness::Foreign)
      diagnostic.severity = Severity::Warning;
    out_.add(std::move(diagnostic));
  }

  /// Of one type for all roots: compilers take long for what looks at every kind of object.
  struct Adding {
    Follower &follower;
    template <class T>
    void operator()(const std::string &reference, const Standing &here, const std::string &field) {
      follower.add(reference, Fields<T>::name, here, field);
    }
  };

  template <class Root> void look(const Root &root, const Standing &standing) {
    forEachReference(root, standing, Adding{*this});
  }

  /// The file of the reference is read at once, its part is looked at later.
  void add(const std::string &reference, std::string_view kind, const Standing &here,
           const std::string &field) {
    const OtherFiles::Place place = files_.find(reference, here, field);
    const bool isInside = place.answer == OtherFiles::Answer::Own;
    if (!isInside && place.answer != OtherFiles::Answer::Found)
      return;
    const std::string to = isInside ? localPointer(reference).value_or("#") : place.pointer;
    if (field.ends_with("/$ref"))
      ways_.add({{here.file, here.pointer + std::string(parentPointer(field))},
                 {isInside ? file_ : place.file, to},
                 reference,
                 kind,
                 isInside});
    Part part{place.file, place.pointer, kind};
    if (!isInside && seen_.insert(part).second)
      parts_.push_back(std::move(part));
  }

  void check(const Part &part) {
    AllObjects::forEach([&]<class T>(const T &) {
      if (Fields<T>::name == part.kind)
        checkAs<T>(part);
    });
  }

  template <class T> void checkAs(const Part &part) {
    const OtherFile &file = files_.at(part.file);
    const Value &value = *valueAt(*file.value, part.pointer);
    const Standing standing{part.file, part.pointer, files_.ownerOf(part.file, part.pointer)};
    constexpr bool kHasReference = std::is_same_v<T, Schema> || std::is_same_v<T, PathItem>;
    const Value *further = value.asObject() ? value.asObject()->find("$ref") : nullptr;
    if (!kHasReference && further && further->asString())
      return add(*further->asString(), part.kind, standing, "/$ref");
    if (auto object = fromValue<T>(value, file.places, out_, Completeness::Whole,
                                   {part.pointer, file.version}))
      look(*object, standing);
  }

  const std::string file_;
  const Strictness strictness_;
  Diagnostics &out_;
  OtherFiles files_;
  std::set<Part> seen_;
  std::deque<Part> parts_;
  Ways ways_;
};

} // namespace

void checkReferences(const OpenAPI &document, const Value &value, const PlacesOnDemand &places,
                     const Source &source, Version version, Strictness strictness,
                     Diagnostics &out) {
  Follower(value, places, source, version, strictness, out).follow(document);
}

} // namespace oapigen::tool
