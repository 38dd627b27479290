// Differences and changes of two documents → which difference needs no words of its own.
#include "tool/ToldChanges.h"

#include "model/Numbers.h"
#include "model/Pointer.h"

#include <algorithm>

namespace oapigen::tool {

bool isBelow(const std::string &pointer, const std::string &upper) {
  return pointer.starts_with(upper + '/');
}

bool isNew(const diff::Change &change) {
  return isBelow(change.revision, change.base);
}

namespace {

/// Of an entry of `enum`, the schema that has it.
std::string withoutValue(const std::string &pointer) {
  const std::string_view list = parentPointer(pointer);
  const std::string entry = lastToken(pointer); // A property named "enum" has no numbers below it.
  const bool isEntry = list.ends_with("/enum") && !entry.empty() &&
                       entry.find_first_not_of("0123456789") == std::string::npos;
  return std::string(isEntry ? parentPointer(list) : pointer);
}

/// What a change speaks of: of what is new or gone, not of what stands above it. With a value come
/// and go its entries in other lists of the schema.
std::vector<std::string> toldBy(const diff::Change &change) {
  using enum diff::Kind;
  if (change.kind == EnumValueAdded || change.kind == EnumValueRemoved)
    return {withoutValue(change.base), withoutValue(change.revision)};
  if (change.kind == ExtensionAdded || change.kind == ExtensionRemoved ||
      change.kind == ExtensionChanged)
    return {childPointer(change.base, change.name), childPointer(change.revision, change.name)};
  if (isNew(change))
    return {change.revision};
  if (isBelow(change.base, change.revision))
    return {change.base};
  return {change.base, change.revision};
}

/// Of what is at `pointer`, of a part of it, or of the property whose name came to a list of the
/// required ones or left it.
bool isToldAt(const std::string &pointer, const std::vector<diff::Change> &changes) {
  const std::string owner(parentPointer(pointer));
  const bool isRequired = lastToken(pointer) == "required";
  auto tells = [&](const std::string &told) {
    return !told.empty() && (pointer == told || isBelow(pointer, told) || isBelow(told, pointer) ||
                             (isRequired && isBelow(told, owner + "/properties")));
  };
  return std::any_of(changes.begin(), changes.end(), [&](const diff::Change &change) {
    const std::vector<std::string> told = toldBy(change);
    return std::any_of(told.begin(), told.end(), tells);
  });
}

/// Whether it is about a value that a discriminator maps, and a change of the constant that is this
/// value tells of it.
bool isToldConstant(const Difference &difference, const std::vector<diff::Change> &changes) {
  const std::string_view owner = parentPointer(difference.pointer);
  const std::string value = oapigen::inWords(Value(lastToken(difference.pointer)));
  return owner.ends_with("/discriminator/mapping") &&
         std::any_of(changes.begin(), changes.end(), [&](const diff::Change &change) {
           return change.kind == diff::Kind::ConstChanged &&
                  (difference.before ? change.before : change.after) == value;
         });
}

/// The names in `required` have no order, and each is told with its property.
bool isOfRequired(const Difference &difference) {
  const std::string_view pointer = difference.pointer;
  return lastToken(pointer) == "required" || lastToken(parentPointer(pointer)) == "required";
}

} // namespace

bool isTold(const Difference &difference, const std::vector<diff::Change> &changes) {
  return isToldAt(difference.pointer, changes) || isToldConstant(difference, changes) ||
         (isOfRequired(difference) && !changes.empty());
}

} // namespace oapigen::tool
