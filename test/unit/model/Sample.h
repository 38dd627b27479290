// Objects with every one of their fields, made from the field lists.
#pragma once

#include "model/Fields.h"

namespace oapigen::test {

/// Fills any kind of member. Where an object contains itself it ends after `depth` levels.
class Sampler {
public:
  explicit Sampler(int depth) : depth_(depth) {}

  void fill(std::string &text) { text = "text " + std::to_string(++count_); }
  void fill(bool &value) { value = ++count_ % 2 == 0; }
  void fill(std::uint64_t &count) { count = static_cast<std::uint64_t>(++count_); }
  void fill(Value &value) { value = Object{{"b", ++count_}, {"a", Array{1.5, nullptr}}}; }
  void fill(SchemaType &type) { type.add("type " + std::to_string(++count_)); }

  template <class T> void fill(std::optional<T> &member) { fill(member.emplace()); }
  template <class T> void fill(Box<T> &member) {
    if (depth_ > 0)
      fill(member.emplace());
  }
  template <class T> void fill(OrRef<T> &either) {
    if (++count_ % 2 == 0)
      fill(either.emplace(T()));
    else
      fill(either.emplace(Reference()));
  }
  template <class T> void fill(List<T> &list) {
    list.markPresent();
    if (depth_ <= 0)
      return;
    fill(list.emplace_back());
    fill(list.emplace_back());
  }
  template <class T> void fill(NamedMap<T> &map) {
    map.markPresent();
    fillNamed(map, "name/");
  }

  template <ModelObject T> void fill(T &object) {
    --depth_;
    forEachRow<T>([&](const auto &row) { fillRow(row, object); });
    if constexpr (kExtensible<T>)
      fill(object.extensions["x-extension"]);
    ++depth_;
  }

private:
  template <class T, class Member> void fillRow(const Field<T, Member> &field, T &object) {
    fill(object.*field.member);
    if constexpr (std::is_same_v<Member, std::optional<Value>>)
      if (field.holds == Holds::Number)
        object.*field.member = 0.25;
  }

  template <class T, class Item> void fillRow(const Pattern<T, Item> &pattern, T &object) {
    for (const char *name : {"/name", "2XX", "name"})
      if (pattern.accepts(name))
        return fillNamed(object.*pattern.member, name);
  }

  template <class T> void fillNamed(NamedMap<T> &map, const std::string &name) {
    if (depth_ > 0)
      fill(map[name]);
  }

  int depth_;
  int count_ = 0;
};

template <ModelObject T> T sample(int depth = 2) {
  T object;
  Sampler(depth).fill(object);
  return object;
}

} // namespace oapigen::test
