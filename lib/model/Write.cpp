// Object → value, by the rows of Fields.h.
#include "model/Write.h"

#include "model/Fields.h"
#include "model/Pointer.h"

#include <optional>

namespace oapigen {
namespace {

/// One function for each kind of member; they call each other, so they stand in a class. Pointers
/// are kept only for somebody who rewrites.
class Writer {
public:
  Writer() = default;
  Writer(const Rewrite &rewrite, std::string pointer)
      : rewrite_(&rewrite), pointer_(std::move(pointer)) {}

  template <ModelObject T> Value write(const T &from) {
    Value written = members(from);
    if (rewrite_)
      (*rewrite_)(pointer_, &from, written);
    return written;
  }

private:
  Value write(const std::string &text) { return text; }
  Value write(bool value) { return value; }
  Value write(std::uint64_t count) { return count; }
  Value write(const Value &value) { return value; }

  Value write(const SchemaType &type) {
    if (!type.isList())
      return type.names().front();
    return Array(type.names().begin(), type.names().end());
  }

  template <class T> Value write(const std::optional<T> &member) { return write(*member); }
  template <class T> Value write(const Box<T> &member) { return write(*member); }

  template <class T> Value write(const OrRef<T> &either) {
    return either.isReference() ? write(*either.reference()) : write(*either.value());
  }

  template <class T> Value write(const List<T> &list) {
    Array array;
    array.reserve(list.size());
    for (std::size_t at = 0; at != list.size(); ++at)
      array.push_back(below(at, list[at]));
    return array;
  }

  template <class T> Value write(const NamedMap<T> &map) {
    Object object;
    append(map, object);
    return object;
  }

  template <class T> void append(const NamedMap<T> &map, Object &into) {
    for (const auto &[name, item] : map)
      into.append(name, below(std::string_view(name), item));
  }

  template <class Token, class T> Value below(Token token, const T &item) {
    if (!rewrite_)
      return write(item);
    PointerStep step(pointer_, token);
    return write(item);
  }

  template <class T, class Member>
  void row(const Field<T, Member> &field, const T &from, Object &into) {
    const Member &member = from.*field.member;
    if (isPresent(member))
      into.append(std::string(field.name), below(field.name, member));
  }

  template <class T, class Item>
  void row(const Pattern<T, Item> &pattern, const T &from, Object &into) {
    append(from.*pattern.member, into);
  }

  template <ModelObject T> Value members(const T &from) {
    if constexpr (std::is_same_v<T, Schema>)
      if (from.boolean)
        return *from.boolean;
    Object into;
    forEachRow<T>([&](const auto &each) { row(each, from, into); });
    if constexpr (kExtensible<T>)
      append(from.extensions, into);
    return into;
  }

  const Rewrite *rewrite_ = nullptr;
  std::string pointer_;
};

} // namespace

template <ModelObject T> Value toValue(const T &object) {
  return Writer().write(object);
}

template <ModelObject T>
Value toValue(const T &object, const Rewrite &rewrite, const std::string &pointer) {
  return Writer(rewrite, pointer).write(object);
}

#define OBJECT(NAME)                                                                               \
  template Value toValue(const NAME &);                                                            \
  template Value toValue(const NAME &, const Rewrite &, const std::string &);
#include "model/Objects.def"

} // namespace oapigen
