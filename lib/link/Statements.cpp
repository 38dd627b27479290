// Document entries → info, servers, tags, security, and other fields of the whole document.
//
// The entries are merged as JSON values, so that a new field needs nothing here. `servers`,
// `security` and `tags`, and the servers and parameters of a path, grow in the order of the
// sources, a tag being known by its name; everything else may be said as often as one likes, if it
// is the same.
#include "link/Parts.h"

#include "model/Pointer.h"
#include "model/Read.h"
#include "model/Write.h"

#include <algorithm>

namespace oapigen {
namespace {

/// Who stated the value at a pointer.
struct Fact {
  Where where;
  bool isImplied = false;
};

class Statements {
public:
  Statements(Linked &linked, Diagnostics &out) : linked_(linked), out_(out) {}

  void add(const DocumentEntry &entry) {
    entry_ = &entry;
    Value part = toValue(entry.part);
    mergeObject(*document_.asObject(), *part.asObject(), {"", ""});
  }

  void finish() {
    if (auto document = fromValue<OpenAPI>(document_, linked_.origins, out_))
      linked_.document = std::move(*document);
    for (const auto &[pointer, fact] : facts_)
      linked_.origins[pointer] = fact.where;
  }

private:
  /// Whether the list grows: those of the document, and those of a path.
  static bool isGrowing(const std::string &pointer, const Value &value) {
    if (pointer == "/servers" || pointer == "/security" || pointer == "/tags")
      return true;
    const std::string_view path = parentPointer(pointer);
    return value.asArray() && parentPointer(path) == "/paths" &&
           (pointer.ends_with("/servers") || pointer.ends_with("/parameters"));
  }

  /// Values of the users' own, which are one thing each.
  static bool isAtom(const std::string &pointer) {
    const std::string name = lastToken(pointer);
    return name == "value" || name == "example" || name == "default" || name.starts_with("x-");
  }

  /// A part of the present entry: its pointer in the document, and in the entry.
  struct Place {
    std::string document, entry;
    Place below(const std::string &name) const {
      return {childPointer(document, name), childPointer(entry, name)};
    }
    Place below(std::size_t inDocument, std::size_t inEntry) const {
      return {childPointer(document, inDocument), childPointer(entry, inEntry)};
    }
  };

  /// The present entry says all of `value`.
  void record(const Value &value, const Place &place) {
    facts_[place.document] = {entry_->whereOf(place.entry), entry_->isImplied};
    if (const Object *object = value.asObject())
      for (const auto &[name, member] : *object)
        record(member, place.below(name));
    if (const Array *list = value.asArray())
      for (std::size_t i = 0; i < list->size(); ++i)
        record((*list)[i], place.below(i, i));
  }

  void mergeObject(Object &into, const Object &from, const Place &place) {
    for (const auto &[name, value] : from) {
      const Place here = place.below(name);
      const bool grows = isGrowing(here.document, value);
      Value *known = into.find(name);
      if (!known)
        known = &into.append(name, grows ? Value(Array()) : value);
      else if (!grows) {
        mergeValue(*known, value, here);
        continue;
      }
      if (grows)
        grow(*known->asArray(), *value.asArray(), here);
      else
        record(value, here);
    }
  }

  void mergeValue(Value &known, const Value &value, const Place &place) {
    if (known.asObject() && value.asObject() && !isAtom(place.document))
      return mergeObject(*known.asObject(), *value.asObject(), place);
    Fact &fact = facts_[place.document];
    if (sameValue(known, value) || entry_->isImplied)
      return;
    if (fact.isImplied) {
      known = value;
      record(value, place);
    } else
      out_.report(Problem::StatementConflict, entry_->whereOf(place.entry),
                  {{"field", nameOf(place.document)}}, {{fact.where, "it is first stated here"}});
  }

  void grow(Array &into, const Array &from, const Place &list) {
    for (std::size_t i = 0; i < from.size(); ++i) {
      auto at = std::find_if(into.begin(), into.end(), [&](const Value &known) {
        return isSameItem(known, from[i], list.document);
      });
      const Place here = list.below(static_cast<std::size_t>(at - into.begin()), i);
      if (at != into.end())
        mergeValue(*at, from[i], here);
      else {
        into.push_back(from[i]);
        record(from[i], here);
      }
    }
  }

  static bool isSameItem(const Value &left, const Value &right, const std::string &list) {
    if (list != "/tags")
      return sameValue(left, right);
    const Value *leftName = left.asObject()->find("name");
    const Value *rightName = right.asObject()->find("name");
    return leftName && rightName && *leftName == *rightName;
  }

  /// "info.title", and "description of tag 'users'", for messages.
  std::string nameOf(const std::string &pointer) const {
    if (pointer.starts_with("/tags/")) {
      std::size_t index = std::stoul(pointer.substr(6));
      const Array &tags = *document_.asObject()->find("tags")->asArray();
      std::size_t field = pointer.find('/', 6);
      return pointer.substr(field + 1) + " of tag '" +
             *tags[index].asObject()->find("name")->asString() + "'";
    }
    std::string name;
    for (std::string_view rest = pointer; !rest.empty(); rest = parentPointer(rest))
      name = lastToken(rest) + (name.empty() ? "" : ".") + name;
    return name;
  }

  Linked &linked_;
  Diagnostics &out_;
  const DocumentEntry *entry_ = nullptr;
  Value document_ = Object();
  std::map<std::string, Fact> facts_;
};

} // namespace

void linkStatements(const std::vector<DocumentEntry> &entries, Linked &linked, Diagnostics &out) {
  Statements statements(linked, out);
  for (const DocumentEntry &entry : entries)
    statements.add(entry);
  statements.finish();
}

} // namespace oapigen
