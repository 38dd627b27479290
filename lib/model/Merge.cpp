// Two objects → one, by the rows of Fields.h.
#include "model/Merge.h"

#include "model/Fields.h"

namespace oapigen {
namespace {

/// `merge` joins two that are present; `fill` also takes the whole of `under`.
struct Merger {
  template <ModelObject T> static void merge(T &over, const T &under) {
    if constexpr (std::is_same_v<T, Schema>)
      if (over.boolean || under.boolean)
        return;
    forEachRow<T>([&](const auto &row) { fill(over.*row.member, under.*row.member); });
    if constexpr (kExtensible<T>)
      fill(over.extensions, under.extensions);
  }

  template <class Member> static void fill(Member &over, const Member &under) {
    if (!isPresent(over))
      over = under;
    else if (isPresent(under))
      merge(over, under);
  }

  template <class T> static void merge(std::optional<T> &over, const std::optional<T> &under) {
    merge(*over, *under);
  }
  template <class T> static void merge(Box<T> &over, const Box<T> &under) { merge(*over, *under); }

  template <class T> static void merge(OrRef<T> &over, const OrRef<T> &under) {
    if (over.value() && under.value())
      merge(*over.value(), *under.value());
  }

  template <class T> static void merge(NamedMap<T> &over, const NamedMap<T> &under) {
    for (const auto &[name, item] : under) {
      if (T *own = over.find(name))
        merge(*own, item);
      else
        over.set(name, item);
    }
  }

  template <class T> static void merge(List<T> &, const List<T> &) {}
  static void merge(SchemaType &, const SchemaType &) {}
  static void merge(Value &, const Value &) {}
  static void merge(std::string &, const std::string &) {}
  static void merge(bool &, const bool &) {}
  static void merge(std::uint64_t &, const std::uint64_t &) {}
};

} // namespace

template <ModelObject T> void merge(T &over, const T &under) {
  Merger::merge(over, under);
}

#define OBJECT(NAME) template void merge(NAME &, const NAME &);
#include "model/Objects.def"

} // namespace oapigen
