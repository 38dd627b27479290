// Reads each file once, and each part that references lead to once for each kind of object that it
// is to be.
#include "tool/OtherFiles.h"

#include "link/Address.h"
#include "model/Fields.h"
#include "model/Index.h"
#include "model/Pointer.h"
#include "model/Read.h"
#include "text/Text.h"
#include "tool/Files.h"
#include "validate/Validate.h"

#include <algorithm>
#include <deque>
#include <set>

namespace oapigen::tool {
namespace {

class Follower {
public:
  Follower(Version version, Diagnostics &out) : version_(version), out_(out) {}

  void follow(const OpenAPI &document, const Places &places, const std::string &file) {
    bool isElsewhere = document.self && hasScheme(*document.self);
    look(document, {file, &places, "", true, isElsewhere});
    for (; !parts_.empty(); parts_.pop_front())
      check(parts_.front());
  }

private:
  struct File {
    std::optional<Parsed> parsed; ///< Nothing: `reason` says why, or it was reported.
    std::string reason;
    Version version = kNewestVersion;
    bool isElsewhere = false; ///< Its relative references begin at a URL.
  };
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
  /// Where an object that is looked through stands.
  struct Context {
    const std::string &file;
    const Places *places;
    std::string pointer; ///< Of the object in its file.
    bool isDocument;     ///< Whose own places are checked by the rules.
    bool isElsewhere;
  };

  template <class T> void look(const T &object, const Context &context) {
    std::optional<std::string> ownBase; // The last schema with an `$id`.
    auto isBelow = [&](const std::string &pointer) {
      return ownBase && (pointer == *ownBase || pointer.starts_with(*ownBase + '/'));
    };
    auto refer = [&](const std::optional<std::string> &to, const std::string &pointer,
                     std::string_view field, std::string_view kind) {
      if (to && !isBelow(pointer))
        add(*to, kind, context, context.pointer + pointer + std::string(field));
    };
    walk(
        object,
        [&](const std::string &pointer, const Reference &reference) {
          refer(reference.ref, pointer, "/$ref", referencedKind(context.pointer + pointer));
        },
        [&](const std::string &pointer, const Schema &schema) {
          if (schema.id && !isBelow(pointer))
            ownBase = pointer;
          refer(schema.ref, pointer, "/$ref", Fields<Schema>::name);
        },
        [&](const std::string &pointer, const PathItem &item) {
          refer(item.ref, pointer, "/$ref", Fields<PathItem>::name);
        },
        [&](const std::string &pointer, const Link &link) {
          refer(link.operationRef, pointer, "/operationRef", Fields<Operation>::name);
        },
        [&](const std::string &pointer, const Discriminator &discriminator) {
          for (const auto &[value, target] : discriminator.mapping)
            if (target.find_first_of("/#") != target.npos)
              refer(target, pointer, childPointer("/mapping", value), Fields<Schema>::name);
        });
  }

  /// A reference at `pointer`: its file is read at once, its part is looked at later. `chain` is
  /// what leads to it and is nothing but references.
  void add(const std::string &reference, std::string_view kind, const Context &context,
           const std::string &pointer, std::vector<Part> chain = {}) {
    std::optional<Address> address = addressOf(reference);
    if (!address || (address->path.empty() ? context.isDocument : context.isElsewhere))
      return;
    const std::string name =
        address->path.empty() ? context.file : besides(context.file, address->path);
    const File &file = load(name);
    const Where where = nearestPlace(*context.places, pointer);
    if (!file.reason.empty())
      return out_.report(Problem::ReferenceUnreadable, where,
                         {{"reference", reference}, {"reason", file.reason}});
    if (!file.parsed)
      return;
    std::optional<std::string> place = pointerOf(address->place, file.parsed->value);
    if (!place)
      return out_.report(Problem::ReferenceDangling, where, {{"reference", reference}});
    Part part{name, *place, kind};
    if (std::find(chain.begin(), chain.end(), part) != chain.end())
      return out_.report(Problem::ReferenceCircle, where, {{"reference", reference}});
    if (!kind.empty() && seen_.insert(part).second)
      parts_.push_back({std::move(part), std::move(chain)});
  }

  const File &load(const std::string &name) {
    auto [at, isNew] = files_.try_emplace(name);
    File &file = at->second;
    if (!isNew)
      return file;
    std::optional<std::string> text = readFile(name, file.reason);
    if (text)
      file.parsed = read(*text, name, out_);
    file.version = version_;
    const Object *root = file.parsed ? file.parsed->value.asObject() : nullptr;
    auto textOf = [&](const char *field) {
      const Value *value = root ? root->find(field) : nullptr;
      return value && value->asString() ? *value->asString() : "";
    };
    file.version = versionOf(textOf("openapi")).value_or(version_);
    file.isElsewhere = hasScheme(textOf("$self")) || hasScheme(textOf("$id"));
    return file;
  }

  void check(const Waiting &waiting) {
    AllObjects::forEach([&]<class T>(const T &) {
      if (Fields<T>::name == waiting.part.kind)
        checkAs<T>(waiting);
    });
  }

  template <class T> void checkAs(const Waiting &waiting) {
    const Part &part = waiting.part;
    const File &file = files_.at(part.file);
    const Value &value = *valueAt(file.parsed->value, part.pointer);
    const Places &places = file.parsed->places;
    const Context context{part.file, &places, part.pointer, false, file.isElsewhere};
    constexpr bool kHasReference = std::is_same_v<T, Schema> || std::is_same_v<T, PathItem>;
    const Value *further = value.asObject() ? value.asObject()->find("$ref") : nullptr;
    if (!kHasReference && further && further->asString()) {
      std::vector<Part> chain = waiting.chain;
      chain.push_back(part);
      return add(*further->asString(), part.kind, context, part.pointer + "/$ref", chain);
    }
    if (auto object =
            fromValue<T>(value, places, out_, Completeness::Whole, {part.pointer, file.version}))
      look(*object, context);
  }

  const Version version_;
  Diagnostics &out_;
  std::map<std::string, File> files_;
  std::set<Part> seen_;
  std::deque<Waiting> parts_;
};

} // namespace

void checkOtherFiles(const OpenAPI &document, const Places &places, const std::string &file,
                     Version version, Diagnostics &out) {
  Follower(version, out).follow(document, places, file);
}

} // namespace oapigen::tool
