// Each part that references lead to is read once for each kind of object that it is to be.
#include "tool/CheckReferences.h"

#include "link/References.h"
#include "model/Read.h"
#include "tool/Files.h"

#include <algorithm>
#include <deque>
#include <set>

namespace oapigen::tool {
namespace {

class Follower {
public:
  Follower(const Value &value, const Places &places, const std::string &file, Version version,
           Diagnostics &out)
      : file_(file), out_(out),
        files_(
            file, value, places, version, "",
            [](const std::string &name, std::string &reason) { return readFile(name, reason); },
            out) {}

  void follow(const OpenAPI &document) {
    look(document, {file_, ""});
    for (; !parts_.empty(); parts_.pop_front())
      check(parts_.front());
  }

private:
  /// What a reference leads to, and is to be.
  struct Part {
    std::string file, pointer;
    std::string_view kind;
    auto operator<=>(const Part &) const = default;
  };
  struct Waiting {
    Part part;
    std::vector<Part> chain; ///< The references that lead from one to the next, to this one.
  };

  template <class Root> void look(const Root &root, const Standing &standing) {
    forEachReference(root, standing,
                     [this]<class T>(const std::string &reference, const Standing &here,
                                     const std::string &field) {
                       add(reference, Fields<T>::name, here, field);
                     });
  }

  /// The file of the reference is read at once, its part is looked at later. `chain` is what leads
  /// to it and is nothing but references.
  void add(const std::string &reference, std::string_view kind, const Standing &here,
           const std::string &field, std::vector<Part> chain = {}) {
    const OtherFiles::Place place = files_.find(reference, here, field);
    if (place.answer != OtherFiles::Answer::Found)
      return;
    Part part{place.file, place.pointer, kind};
    if (std::find(chain.begin(), chain.end(), part) != chain.end())
      return out_.report(Problem::ReferenceCircle,
                         nearestPlace(*files_.at(here.file).places, here.pointer + field),
                         {{"reference", reference}});
    if (seen_.insert(part).second)
      parts_.push_back({std::move(part), std::move(chain)});
  }

  void check(const Waiting &waiting) {
    AllObjects::forEach([&]<class T>(const T &) {
      if (Fields<T>::name == waiting.part.kind)
        checkAs<T>(waiting);
    });
  }

  template <class T> void checkAs(const Waiting &waiting) {
    const Part &part = waiting.part;
    const OtherFile &file = files_.at(part.file);
    const Value &value = *valueAt(*file.value, part.pointer);
    const Standing standing{part.file, part.pointer, files_.ownerOf(part.file, part.pointer)};
    constexpr bool kHasReference = std::is_same_v<T, Schema> || std::is_same_v<T, PathItem>;
    const Value *further = value.asObject() ? value.asObject()->find("$ref") : nullptr;
    if (!kHasReference && further && further->asString()) {
      std::vector<Part> chain = waiting.chain;
      chain.push_back(part);
      return add(*further->asString(), part.kind, standing, "/$ref", chain);
    }
    if (auto object = fromValue<T>(value, *file.places, out_, Completeness::Whole,
                                   {part.pointer, file.version}))
      look(*object, standing);
  }

  const std::string file_;
  Diagnostics &out_;
  OtherFiles files_;
  std::set<Part> seen_;
  std::deque<Waiting> parts_;
};

} // namespace

void checkReferences(const OpenAPI &document, const Value &value, const Places &places,
                     const std::string &file, Version version, Diagnostics &out) {
  Follower(value, places, file, version, out).follow(document);
}

} // namespace oapigen::tool
