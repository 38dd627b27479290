// Value → object, by the rows of Fields.h.
//
// A member of an object goes to the row of its name, else to the extensions, else to the row whose
// pattern it follows; what is left is an error. Whether a required field is absent is noted on the
// way: a second one, to tell of it, is only for documents that lack some.
#include "model/Read.h"

#include "model/Fields.h"
#include "model/NameIndex.h"
#include "model/Numbers.h"
#include "model/Raise.h"
#include "model/Required.h"
#include "support/Spelling.h"

#include <cmath>

namespace oapigen {
namespace {

/// A double that is a count, like 2.0, is one (JSON Schema 2020-12, 4.2.3).
std::optional<std::uint64_t> asCount(const Value &value) {
  if (auto *number = value.asInt(); number && *number >= 0)
    return static_cast<std::uint64_t>(*number);
  if (auto *number = value.asUnsigned())
    return *number;
  auto *number = value.asDouble();
  if (number && *number >= 0 && *number < 0x1p64 && std::trunc(*number) == *number)
    return static_cast<std::uint64_t>(*number);
  return {};
}

/// One function for each kind of member. All go on after an error, so that each one is reported.
struct Reader {
  PlacesOnDemand places;
  Diagnostics &out;
  std::string pointer;
  Version version = kNewestVersion; ///< Whose fields there are.
  bool lacksSome = false;           ///< An object lacks a required field.

  void report(Problem problem, Holes holes) {
    holes.emplace_back("pointer", "#" + pointer);
    out.report(problem, nearestPlace(places, pointer), holes);
  }

  /// The place says where the name stands, if it is known.
  void reportName(Problem problem, Holes holes) {
    const Where where = nearestPlace(places, pointer);
    if (!where.known())
      holes.emplace_back("pointer", "#" + pointer);
    out.report(problem, where, holes);
  }

  void reportKind(const Value &value, std::string expected) {
    report(Problem::FieldKind, {{"expected", std::move(expected)}, {"found", kindPhrase(value)}});
  }

  void read(const Value &value, std::string &into) {
    if (auto *text = value.asString())
      into = *text;
    else
      reportKind(value, "a string");
  }

  void read(const Value &value, bool &into) {
    if (auto *truth = value.asBool())
      into = *truth;
    else
      reportKind(value, "a boolean");
  }

  void read(const Value &value, std::uint64_t &into) {
    if (auto count = asCount(value))
      into = *count;
    else if (value.isNumber())
      report(Problem::FieldKind, {{"expected", "an integer from 0"}, {"found", inWords(value)}});
    else
      reportKind(value, "an integer from 0");
  }

  void read(const Value &value, Value &into) { into = value; }

  void read(const Value &value, SchemaType &into) {
    if (auto *text = value.asString()) {
      into = *text;
    } else if (value.asArray()) {
      List<std::string> names;
      read(value, names);
      into = names.items();
    } else {
      reportKind(value, "a string or an array of strings");
    }
  }

  template <class T> void read(const Value &value, std::optional<T> &into) {
    read(value, into.emplace());
  }
  template <class T> void read(const Value &value, Box<T> &into) { read(value, into.emplace()); }

  template <class T> void read(const Value &value, OrRef<T> &into) {
    if (const Object *members = value.asObject(); members && members->find("$ref"))
      read(value, into.emplace(Reference()));
    else
      read(value, into.emplace(T()));
  }

  template <class T> void read(const Value &value, List<T> &into) {
    const Array *items = value.asArray();
    if (!items)
      return reportKind(value, "an array");
    into.markPresent();
    into.reserve(items->size());
    for (std::size_t at = 0; at != items->size(); ++at) {
      PointerStep step(pointer, at);
      read((*items)[at], into.emplace_back());
    }
  }

  template <class T> void read(const Value &value, NamedMap<T> &into) {
    const Object *members = value.asObject();
    if (!members)
      return reportKind(value, "an object");
    into.markPresent();
    into.reserve(members->size());
    for (const auto &[name, item] : *members) {
      PointerStep step(pointer, std::string_view(name));
      read(item, into[name]);
    }
  }

  template <ModelObject T> void read(const Value &value, T &into) {
    if constexpr (std::is_same_v<T, Schema>)
      if (auto *truth = value.asBool()) {
        into.boolean = *truth;
        return;
      }
    const Object *members = value.asObject();
    if (!members)
      return reportKind(value, std::is_same_v<T, Schema> ? "an object or a boolean" : "an object");
    if constexpr (std::is_same_v<T, OpenAPI>)
      readVersion(*members);
    if constexpr (std::is_same_v<T, Schema>)
      if (version == Version::v3_0)
        return readRaised(*members, into);
    for (const auto &[name, member] : *members)
      readMember(name, member, into, version);
    forEachMissing(
        into, version, [&] { return lastToken(pointer); }, [&](const auto &) { lacksSome = true; });
  }

  template <class T>
  void readMember(const std::string &name, const Value &value, T &into, Version known) {
    PointerStep step(pointer, std::string_view(name));
    if (!readFixed(name, value, into, known) && !readOpen(name, value, into))
      reportUnknown<T>(name);
  }

  /// A schema of 3.0; what raising it has made is in the words of later versions.
  void readRaised(const Object &members, Schema &into) {
    if (const Value *type = members.find("type"); type && type->asArray())
      reportOld("type", *type, "a string");
    else if (type && *type == Value("null"))
      reportNullType();
    if (const Value *nullable = members.find("nullable"); nullable && !nullable->asBool())
      reportOld("nullable", *nullable, "a boolean");
    for (const auto &[name, member] : raisedSchema(members)) {
      const Value *before = members.find(name);
      readMember(name, member, into, before && *before == member ? version : kNewestVersion);
    }
  }

  void reportNullType() {
    PointerStep step(pointer, std::string_view("type"));
    report(Problem::FieldKind,
           {{"expected", "boolean, integer, number, string, array or object in OpenAPI 3.0"},
            {"found", "\"null\""}});
  }

  void reportOld(std::string_view name, const Value &value, const std::string &expected) {
    PointerStep step(pointer, name);
    reportKind(value, expected + " in OpenAPI 3.0");
  }

  void readVersion(const Object &document) {
    const Value *stated = document.find("openapi");
    if (stated && stated->asString())
      version = versionOf(*stated->asString()).value_or(kNewestVersion);
  }

  /// False: no row has that name. A field that only versions after `known` have is an error.
  template <class T>
  bool readFixed(std::string_view name, const Value &value, T &into, Version known) {
    static const FieldReaders<T> kReaders;
    auto *read = kReaders.find(name);
    if (read)
      read(*this, value, into, known);
    return read;
  }

  /// The field whose row is the one at `Row`.
  template <class T, std::size_t Row>
  static void readField(Reader &reader, const Value &value, T &into, Version known) {
    const auto &row = std::get<Row>(Fields<T>::rows);
    if (row.version > known)
      reader.report(Problem::FieldTooNew, {{"since", std::string(nameOf(row.version))},
                                           {"version", std::string(nameOf(reader.version))}});
    else if (row.holds == Holds::Number && !value.isNumber())
      reader.reportKind(value, "a number");
    else
      reader.read(value, into.*row.member);
  }

  /// The rows that have names, and the function that reads the field of each: found by hashing, for
  /// a schema has sixty.
  template <class T> class FieldReaders {
  public:
    using Read = void (*)(Reader &, const Value &, T &, Version);
    FieldReaders() {
      addAll(std::make_index_sequence<std::tuple_size_v<decltype(Fields<T>::rows)>>());
    }
    Read find(std::string_view name) const {
      std::size_t at =
          index_.find(name, names_.size(), [this](std::size_t i) { return names_[i]; });
      return at == names_.size() ? nullptr : readers_[at];
    }

  private:
    template <std::size_t... Row> void addAll(std::index_sequence<Row...>) { (add<Row>(), ...); }
    template <std::size_t Row> void add() {
      if constexpr (requires { std::get<Row>(Fields<T>::rows).name; }) {
        names_.push_back(std::get<Row>(Fields<T>::rows).name);
        readers_.push_back(readField<T, Row>);
        index_.added(names_.size(), [this](std::size_t i) { return names_[i]; });
      }
    }

    std::vector<std::string_view> names_;
    std::vector<Read> readers_;
    NameIndex index_;
  };

  /// Schemas of 3.0 have the fields that it lists.
  template <class T> bool keepsUnknown() const {
    return kKeepsUnknown<T> && !(std::is_same_v<T, Schema> && version == Version::v3_0);
  }

  /// Extensions, and names that follow a pattern. False: it is neither.
  template <class T> bool readOpen(const std::string &name, const Value &value, T &into) {
    if constexpr (kExtensible<T>)
      if (keepsUnknown<T>() || name.starts_with("x-")) {
        into.extensions.set(name, value);
        return true;
      }
    bool found = false;
    forEachRow<T>([&](const auto &row) {
      if constexpr (requires { row.accepts; })
        if (row.accepts(name)) {
          found = true;
          read(value, (into.*row.member)[name]);
        }
    });
    return found;
  }

  /// Names that were to follow a pattern are told what that is.
  template <class T> void reportUnknown(std::string_view name) {
    if constexpr (std::is_same_v<T, Responses>)
      if (!name.empty() && name.front() >= '0' && name.front() <= '9')
        return reportName(Problem::StatusInvalid, {{"status", std::string(name)}});
    if constexpr (std::is_same_v<T, Paths>)
      return reportName(Problem::PathInvalid,
                        {{"path", std::string(name)}, {"problem", "a path begins with '/'"}});
    report(Problem::FieldUnknown, {{"object", std::string(Fields<T>::name)},
                                   {"suggestion", std::string(nearest(name, fieldNames<T>()))}});
  }
};

} // namespace

template <ModelObject T>
std::optional<T> fromValue(const Value &value, const PlacesOnDemand &places, Diagnostics &out,
                           Completeness completeness, const PartOf &part) {
  std::optional<T> object(std::in_place);
  unsigned before = out.errors();
  Reader reader{places, out, part.pointer, part.version};
  reader.read(value, *object);
  // After an error there may be objects that were not read at all.
  if (completeness == Completeness::Whole && (reader.lacksSome || out.errors() != before))
    for (const MissingField &missing : missingRequired(*object, reader.version)) {
      reader.pointer = part.pointer + missing.pointer;
      reader.report(Problem::FieldMissing, {{"object", std::string(missing.object)},
                                            {"field", std::string(missing.field)}});
    }
  if (out.errors() != before)
    object.reset();
  return object;
}

#define OBJECT(NAME)                                                                               \
  template std::optional<NAME> fromValue(const Value &, const PlacesOnDemand &, Diagnostics &,     \
                                         Completeness, const PartOf &);
#include "model/Objects.def"

} // namespace oapigen
