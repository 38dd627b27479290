// Object → value, by the rows of Fields.h.
#include "model/Write.h"

#include "model/Fields.h"

namespace oapigen {
namespace {

/// One function for each kind of member; they call each other, so they stand in a class.
struct Writer {
  static Value write(const std::string &text) { return text; }
  static Value write(bool value) { return value; }
  static Value write(std::uint64_t count) { return count; }
  static Value write(const Value &value) { return value; }

  static Value write(const SchemaType &type) {
    if (!type.isList())
      return type.names().front();
    return Array(type.names().begin(), type.names().end());
  }

  template <class T> static Value write(const std::optional<T> &member) { return write(*member); }
  template <class T> static Value write(const Box<T> &member) { return write(*member); }

  template <class T> static Value write(const OrRef<T> &either) {
    return either.isReference() ? write(*either.reference()) : write(*either.value());
  }

  template <class T> static Value write(const List<T> &list) {
    Array array;
    array.reserve(list.size());
    for (const T &item : list)
      array.push_back(write(item));
    return array;
  }

  template <class T> static void append(const NamedMap<T> &map, Object &into) {
    for (const auto &[name, item] : map)
      into.append(name, write(item));
  }

  template <class T> static Value write(const NamedMap<T> &map) {
    Object object;
    append(map, object);
    return object;
  }

  template <class T, class Member>
  static void row(const Field<T, Member> &field, const T &from, Object &into) {
    const Member &member = from.*field.member;
    if (isPresent(member))
      into.append(std::string(field.name), write(member));
  }

  template <class T, class Item>
  static void row(const Pattern<T, Item> &pattern, const T &from, Object &into) {
    append(from.*pattern.member, into);
  }

  template <ModelObject T> static Value write(const T &from) {
    if constexpr (std::is_same_v<T, Schema>)
      if (from.boolean)
        return *from.boolean;
    Object into;
    forEachRow<T>([&](const auto &each) { row(each, from, into); });
    if constexpr (kExtensible<T>)
      append(from.extensions, into);
    return into;
  }
};

} // namespace

template <ModelObject T> Value toValue(const T &object) {
  return Writer::write(object);
}

#define OBJECT(NAME) template Value toValue(const NAME &);
#include "model/Objects.def"

} // namespace oapigen
