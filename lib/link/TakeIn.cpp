// Parts wait in a queue, so that a chain of references of any length and circles come to an end.
// New components are kept beside the document while it is walked through.
#include "link/TakeIn.h"

#include "link/Address.h"
#include "model/Fields.h"
#include "model/Read.h"
#include "model/Walk.h"
#include "text/Text.h"

#include <cctype>
#include <deque>
#include <filesystem>
#include <map>
#include <set>

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
  Taking(Located &located, const ReadOther &read, Diagnostics &out)
      : located_(located), read_(read), out_(out) {}

  void run() {
    const bool isElsewhere = located_.document.self && hasScheme(*located_.document.self);
    rewrite(located_.document, {located_.file, &located_.places, "", true, isElsewhere});
    for (; !waiting_.empty(); waiting_.pop_front())
      waiting_.front()();
    addTaken();
    if (skipped_ != 0)
      out_.report(Problem::ReferenceNotFollowed, firstSkippedAt_,
                  {{"reference", firstSkipped_},
                   {"others", skipped_ == 1 ? "" : std::to_string(skipped_ - 1)}});
  }

private:
  struct File {
    std::optional<Parsed> parsed; ///< Nothing: `reason` says why, or it was reported.
    std::string reason;
    Version version = kNewestVersion;
    bool isElsewhere = false; ///< Its relative references begin at a URL.
  };
  /// Where an object that is looked through stands.
  struct Context {
    std::string file;
    const Places *places;
    std::string pointer; ///< Of the object in its file.
    bool isDocument;     ///< Whose own places are where they are.
    bool isElsewhere;
    /// The nearest schema with an `$id` that the object is or stands in, if that is not the whole
    /// file: its references begin there.
    std::optional<std::string> owner = {};
  };
  struct Part {
    std::string file, pointer;
    std::string_view kind;
    auto operator<=>(const Part &) const = default;
  };

  // ---- references in an object ------------------------------------------------------------------

  template <class T> void rewrite(T &root, const Context &context) {
    std::vector<std::string> owners; // Each stands in the one before.
    if (context.owner)
      owners.push_back(*context.owner);
    walkObjects(root, [&](const std::string &pointer, ObjectPointer any) {
      Context here = context;
      here.pointer += pointer;
      while (!owners.empty() && !isIn(here.pointer, owners.back()))
        owners.pop_back();
      auto *schema = std::get_if<Schema *>(&any);
      if (schema && (*schema)->id && isBase(*(*schema)->id) && !here.pointer.empty())
        owners.push_back(here.pointer);
      if (!owners.empty())
        here.owner = owners.back();
      std::visit([&](auto *object) { rewriteIn(*object, here); }, any);
    });
  }

  template <class T> void rewriteIn(T &object, const Context &here) {
    if constexpr (std::is_same_v<T, Schema> || std::is_same_v<T, PathItem>)
      refer<T>(object.ref, here, "/$ref");
    else if constexpr (std::is_same_v<T, Discriminator>)
      rewriteMapping(object, here);
    else
      forEachRow<T>([&](const auto &row) { rewriteMember(object, row, here); });
  }

  template <class T, class Member>
  void rewriteMember(T &object, const Field<T, Member> &row, const Context &here) {
    rewriteReferences(object.*row.member, here, childPointer("", row.name));
  }
  template <class T, class Item>
  void rewriteMember(T &object, const Pattern<T, Item> &row, const Context &here) {
    rewriteReferences(object.*row.member, here, "");
  }

  template <class Other> void rewriteReferences(Other &, const Context &, const std::string &) {}
  template <class T>
  void rewriteReferences(std::optional<OrRef<T>> &either, const Context &here,
                         const std::string &at) {
    if (either)
      rewriteReferences(*either, here, at);
  }
  template <class T>
  void rewriteReferences(OrRef<T> &either, const Context &here, const std::string &at) {
    if (Reference *reference = either.reference())
      refer<T>(reference->ref, here, at + "/$ref");
  }
  template <class T>
  void rewriteReferences(List<OrRef<T>> &list, const Context &here, const std::string &at) {
    for (std::size_t index = 0; index != list.size(); ++index)
      rewriteReferences(list[index], here, childPointer(at, index));
  }
  template <class T>
  void rewriteReferences(NamedMap<OrRef<T>> &map, const Context &here, const std::string &at) {
    for (auto &[name, either] : map)
      rewriteReferences(either, here, childPointer(at, name));
  }

  /// A value may be a name of a component, which stays; what names a file has a '/' or a '#'.
  void rewriteMapping(Discriminator &discriminator, const Context &here) {
    auto rewriteOne = [&](std::string &target, const std::string &at) {
      if (target.find_first_of("/#") == target.npos)
        return;
      std::optional<std::string> reference = target;
      refer<Schema>(reference, here, at);
      target = *reference;
    };
    for (auto &[value, target] : discriminator.mapping)
      rewriteOne(target, childPointer("/mapping", value));
    if (discriminator.defaultMapping)
      rewriteOne(*discriminator.defaultMapping, "/defaultMapping");
  }

  static bool isIn(const std::string &pointer, const std::string &outer) {
    return pointer == outer || pointer.starts_with(outer + '/');
  }
  /// An `$id` that is only a fragment named a place in older drafts.
  static bool isBase(const std::string &id) { return !id.starts_with('#'); }

  /// What Context::owner says, for a part of which nothing above it was looked through.
  static std::optional<std::string> ownerOf(const Part &part, const Value &root) {
    for (std::string_view at = part.pointer; !at.empty(); at = parentPointer(at)) {
      const Value *value = valueAt(root, at);
      const Object *members = value ? value->asObject() : nullptr;
      const Value *id = members ? members->find("$id") : nullptr;
      if (id && id->asString() && isBase(*id->asString()))
        return std::string(at);
    }
    return {};
  }

  // ---- one reference ----------------------------------------------------------------------------

  template <class T>
  void refer(std::optional<std::string> &reference, const Context &here, const std::string &at) {
    if (!reference)
      return;
    const Where where = nearestPlace(*here.places, here.pointer + at);
    const std::optional<Address> address = addressOf(*reference);
    const bool isLocal = address && address->path.empty();
    if (isLocal && here.owner)
      return referToOwner<T>(*reference, here, address->place, where);
    if (isLocal && here.isDocument)
      return;
    if (!address || (!isLocal && (here.isElsewhere || here.owner)))
      return skip(*reference, where);
    const std::string name = isLocal ? here.file : besides(here.file, address->path);
    if (auto pointer = find(*reference, name, address->place, where))
      reference = name == located_.file ? fragmentOf(*pointer) : take<T>({name, *pointer, {}});
  }

  /// Pointers begin at the owner. Anchors of its own are not looked up, nor what it does not have.
  template <class T>
  void referToOwner(std::string &reference, const Context &here, const std::string &place,
                    const Where &where) {
    const std::string pointer = *here.owner + place;
    const bool isPointer = place.empty() || place.starts_with('/');
    if (isPointer && here.isDocument && located_.places.contains(pointer))
      reference = fragmentOf(pointer);
    else if (isPointer && !here.isDocument && valueAt(files_.at(here.file).parsed->value, pointer))
      reference = take<T>({here.file, pointer, {}});
    else
      skip(reference, where);
  }

  void skip(const std::string &reference, const Where &where) {
    if (skipped_++ == 0) {
      firstSkipped_ = reference;
      firstSkippedAt_ = where;
    }
  }

  /// The pointer in the file that the reference leads to.
  std::optional<std::string> find(const std::string &reference, const std::string &name,
                                  const std::string &place, const Where &where) {
    if (name == located_.file && (place.empty() || place.starts_with('/')))
      return place;
    const File &file = load(name);
    if (!file.reason.empty())
      out_.report(Problem::ReferenceUnreadable, where,
                  {{"reference", reference}, {"reason", file.reason}});
    if (!file.parsed)
      return {};
    std::optional<std::string> pointer = pointerOf(place, file.parsed->value);
    if (!pointer)
      out_.report(Problem::ReferenceDangling, where, {{"reference", reference}});
    return pointer;
  }

  const File &load(const std::string &name) {
    auto [at, isNew] = files_.try_emplace(name);
    File &file = at->second;
    if (!isNew)
      return file;
    if (std::optional<std::string> text = read_(name, file.reason))
      file.parsed = oapigen::read(*text, located_.prefix + name, out_);
    const Object *root = file.parsed ? file.parsed->value.asObject() : nullptr;
    auto textOf = [&](const char *field) {
      const Value *value = root ? root->find(field) : nullptr;
      return value && value->asString() ? *value->asString() : "";
    };
    file.version = versionOf(textOf("openapi")).value_or(located_.version);
    file.isElsewhere = hasScheme(textOf("$self")) || hasScheme(textOf("$id"));
    return file;
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
    const File &file = files_.at(part.file);
    const Value &value = *valueAt(file.parsed->value, part.pointer);
    const Context context{part.file, &file.parsed->places, part.pointer,
                          false,     file.isElsewhere,     ownerOf(part, file.parsed->value)};
    const Object *members = value.asObject();
    const Value *further = members ? members->find("$ref") : nullptr;
    if constexpr (!std::is_same_v<Entry, T>)
      if (further && further->asString()) {
        auto reference = readAs<Reference>(value, file, part);
        if (reference)
          refer<T>(reference->ref, context, "/$ref");
        return reference ? std::optional<Entry>(std::move(*reference)) : std::nullopt;
      }
    std::optional<T> object = readAs<T>(value, file, part);
    if (object)
      rewrite(*object, context);
    return object ? std::optional<Entry>(std::move(*object)) : std::nullopt;
  }
  template <class T>
  std::optional<T> readAs(const Value &value, const File &file, const Part &part) {
    return fromValue<T>(value, file.parsed->places, out_, Completeness::Whole,
                        {part.pointer, file.version});
  }

  void keepPlaces(const Part &part, const std::string &pointer) {
    const Places &places = files_.at(part.file).parsed->places;
    located_.places[pointer] = nearestPlace(places, part.pointer);
    for (auto at = places.lower_bound(part.pointer);
         at != places.end() && at->first.starts_with(part.pointer); ++at)
      if (at->first.size() > part.pointer.size() && at->first[part.pointer.size()] == '/')
        located_.places[pointer + at->first.substr(part.pointer.size())] = at->second;
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
  const ReadOther &read_;
  Diagnostics &out_;
  std::map<std::string, File> files_;
  std::map<Part, std::string> names_;
  std::set<std::pair<std::string_view, std::string>> given_;
  std::deque<std::function<void()>> waiting_;
  Components taken_;
  std::size_t skipped_ = 0;
  std::string firstSkipped_;
  Where firstSkippedAt_;
};

} // namespace

void takeInOthers(Located &located, const ReadOther &read, Diagnostics &out) {
  Taking(located, read, out).run();
}

} // namespace oapigen
