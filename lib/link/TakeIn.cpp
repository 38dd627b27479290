// Parts wait in a queue, so that a chain of references of any length and circles come to an end.
// New components are kept beside the document while it is walked through.
#include "link/TakeIn.h"

#include "link/References.h"
#include "model/Index.h"
#include "model/Read.h"

#include <cctype>
#include <deque>
#include <filesystem>
#include <map>
#include <set>
#include <unordered_map>

namespace oapigen {
namespace {

/// The map of the components that holds objects of type T, with or without references.
template <class T, class Visit> void withComponents(Components &components, Visit visit) {
  forEachRow<Components>([&](const auto &row) {
    auto &map = components.*row.member;
    using Map = std::remove_cvref_t<decltype(map)>;
    if constexpr (std::is_same_v<Map, NamedMap<T>> || std::is_same_v<Map, NamedMap<OrRef<T>>>)
      visit(row.name, map);
  });
}

/// What a component may be called (section 4.7): other characters become '_'.
std::string allowedName(std::string name) {
  for (char &c : name)
    if (!std::isalnum(static_cast<unsigned char>(c)) && c != '.' && c != '-' && c != '_')
      c = '_';
  return name.empty() ? "part" : name;
}

class Taking {
public:
  Taking(Located &located, const Value &value, const ReadOther &read, Diagnostics &out)
      : located_(located), value_(value), out_(out),
        files_(located.file, value, located.places, located.version, located.prefix, read, out) {}

  void run() {
    rewrite(located_.document, {located_.file, ""});
    for (; !waiting_.empty(); waiting_.pop_front())
      waiting_.front()();
    addTaken();
    if (skipped_ != 0)
      out_.report(Problem::ReferenceNotFollowed, firstSkippedAt_,
                  {{"reference", firstSkipped_},
                   {"others", skipped_ == 1 ? "" : std::to_string(skipped_ - 1)}});
  }

private:
  struct Part {
    std::string file, pointer;
    std::string_view kind;
    auto operator<=>(const Part &) const = default;
  };

  /// Of one type for all roots: compilers take long for what looks at every kind of object.
  struct Referring {
    Taking &taking;
    template <class T>
    void operator()(std::string &reference, const Standing &here, const std::string &field) {
      taking.refer<T>(reference, here, field);
    }
  };

  template <class Root> void rewrite(Root &root, const Standing &standing) {
    forEachReference(root, standing, Referring{*this});
  }

  template <class T>
  void refer(std::string &reference, const Standing &here, const std::string &field) {
    if constexpr (!std::is_same_v<T, Operation>) {
      const OtherFiles::Place place = files_.find(reference, here, field);
      if (place.answer == OtherFiles::Answer::NotFollowed)
        skip(reference, nearestPlace(files_.at(here.file).places, here.pointer + field));
      else if (place.answer == OtherFiles::Answer::Own && !isMapping(field))
        checkOwn(reference, here.pointer + field);
      else if (place.answer == OtherFiles::Answer::Found)
        reference = files_.isDocument(place.file) ? fragmentOf(place.pointer)
                                                  : take<T>({place.file, place.pointer, {}});
    }
  }

  /// What a discriminator maps to may be a mere name.
  static bool isMapping(const std::string &field) {
    return field.starts_with("/mapping/") || field == "/defaultMapping";
  }

  /// A reference within the document has to lead somewhere, be it to a place of which the model
  /// knows nothing.
  void checkOwn(const std::string &reference, const std::string &pointer) {
    const std::optional<Address> address = addressOf(reference);
    if (address && !stands(address->place))
      out_.report(Problem::ReferenceDangling, nearestPlace(located_.places, pointer),
                  {{"reference", reference}});
  }
  bool stands(const std::string &place) {
    auto [found, isNew] = stands_.try_emplace(place, true);
    if (isNew && !pointerOf(place, value_)) {
      if (!index_)
        index_.emplace(located_.document);
      found->second = index_->find(place) != nullptr;
    }
    return found->second;
  }

  void skip(const std::string &reference, const Where &where) {
    if (skipped_++ == 0) {
      firstSkipped_ = reference;
      firstSkippedAt_ = where;
    }
  }

  // ---- parts that become components -------------------------------------------------------------

  /// The reference to the component that the part is, or will be.
  template <class T> std::string take(Part part) {
    part.kind = Fields<T>::name;
    auto [at, isNew] = names_.try_emplace(part);
    if (isNew) {
      at->second = freeName<T>(part);
      waiting_.push_back([this, part, name = at->second] { fill<T>(part, name); });
    }
    std::string reference;
    withComponents<T>(taken_, [&](std::string_view field, auto &) {
      reference = fragmentOf(childPointer(childPointer("/components", field), at->second));
    });
    return reference;
  }

  /// By the last name of the pointer, or the file's; with a number behind it when that is taken.
  template <class T> std::string freeName(const Part &part) {
    const std::string last = lastToken(part.pointer);
    const std::string wanted =
        allowedName(last.empty() ? std::filesystem::path(part.file).stem().string() : last);
    std::string name = wanted;
    for (unsigned number = 2; !isFree<T>(name); ++number)
      name = wanted + '_' + std::to_string(number);
    return name;
  }
  template <class T> bool isFree(const std::string &name) {
    bool free = given_.insert({Fields<T>::name, name}).second;
    if (located_.document.components)
      withComponents<T>(*located_.document.components,
                        [&](std::string_view, auto &map) { free = free && !map.contains(name); });
    return free;
  }

  template <class T> void fill(const Part &part, const std::string &name) {
    withComponents<T>(taken_, [&](std::string_view field, auto &map) {
      using Entry = typename std::remove_cvref_t<decltype(map)>::Member::second_type;
      if (std::optional<Entry> entry = entryOf<T, Entry>(part)) {
        map.set(name, std::move(*entry));
        keepPlaces(part, childPointer(childPointer("/components", field), name));
      }
    });
  }

  /// A part that is to be an object may be a Reference Object in its turn.
  template <class T, class Entry> std::optional<Entry> entryOf(const Part &part) {
    const OtherFile &file = files_.at(part.file);
    const Value &value = *valueAt(*file.value, part.pointer);
    const Standing standing{part.file, part.pointer, files_.ownerOf(part.file, part.pointer)};
    const Object *members = value.asObject();
    const Value *further = members ? members->find("$ref") : nullptr;
    if constexpr (!std::is_same_v<Entry, T>)
      if (further && further->asString()) {
        auto reference = readAs<Reference>(value, file, part);
        if (reference && reference->ref)
          refer<T>(*reference->ref, standing, "/$ref");
        return reference ? std::optional<Entry>(std::move(*reference)) : std::nullopt;
      }
    std::optional<T> object = readAs<T>(value, file, part);
    if (object)
      rewrite(*object, standing);
    return object ? std::optional<Entry>(std::move(*object)) : std::nullopt;
  }
  template <class T>
  std::optional<T> readAs(const Value &value, const OtherFile &file, const Part &part) {
    return fromValue<T>(value, file.places, out_, Completeness::Whole,
                        {part.pointer, file.version});
  }

  void keepPlaces(const Part &part, const std::string &pointer) {
    const Places &places = files_.at(part.file).places.all();
    Places &all = located_.places.edit();
    all[pointer] = nearestPlace(places, part.pointer);
    for (auto at = places.lower_bound(part.pointer);
         at != places.end() && at->first.starts_with(part.pointer); ++at)
      if (at->first.size() > part.pointer.size() && at->first[part.pointer.size()] == '/')
        all[pointer + at->first.substr(part.pointer.size())] = at->second;
  }

  void addTaken() {
    forEachRow<Components>([&](const auto &row) {
      auto &map = taken_.*row.member;
      if constexpr (requires { map.begin()->second; })
        for (auto &[name, entry] : map)
          (ensure(located_.document.components).*row.member).set(name, std::move(entry));
    });
  }

  /// A pointer as the fragment of a URI.
  static std::string fragmentOf(const std::string &pointer) {
    std::string text = "#";
    for (char c : pointer)
      text += c == '%' ? "%25" : std::string(1, c);
    return text;
  }

  Located &located_;
  const Value &value_;
  Diagnostics &out_;
  OtherFiles files_;
  std::map<Part, std::string> names_;
  std::set<std::pair<std::string_view, std::string>> given_;
  std::deque<std::function<void()>> waiting_;
  Components taken_;
  std::unordered_map<std::string, bool> stands_; ///< Places in the document, as far as asked for.
  std::optional<Index> index_; ///< Only for what was raised: that is not in the value.
  std::size_t skipped_ = 0;
  std::string firstSkipped_;
  Where firstSkippedAt_;
};

} // namespace

void takeInOthers(Located &located, const Value &value, const ReadOther &read, Diagnostics &out) {
  Taking(located, value, read, out).run();
}

} // namespace oapigen
