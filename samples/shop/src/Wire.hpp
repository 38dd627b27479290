// C++ ⇄ JSON, as the annotations say it: camelCase names, times and durations as texts, and nothing
// where an optional is empty. A request that does not fit is a Wrong, which names the member.
#pragma once

#include "Members.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace shop {

using nlohmann::json;

/// A member of a request is not what the document says.
struct Wrong {
  std::string member, what;
};

std::string camelCase(std::string_view snakeCase);

std::string writeText(std::chrono::sys_seconds time);
std::string writeText(std::chrono::year_month_day date);
std::string writeText(std::chrono::seconds duration);
void readText(const std::string &text, std::chrono::sys_seconds &time);
void readText(const std::string &text, std::chrono::year_month_day &date);
void readText(const std::string &text, std::chrono::seconds &duration);

namespace detail {
template <class T>
concept Class = requires(T &it) {
  members(it, [](const char *, auto &) {});
};
template <class T>
concept Text = requires(T &it) {
  readText("", it);
};
template <class T>
concept Map = requires {
  typename T::mapped_type;
};
template <class T> inline constexpr bool kOptional = false;
template <class T> inline constexpr bool kOptional<std::optional<T>> = true;
template <class T> inline constexpr bool kPointer = false;
template <class T> inline constexpr bool kPointer<std::shared_ptr<T>> = true;
template <class T> inline constexpr bool kVariant = false;
template <class... T> inline constexpr bool kVariant<std::variant<T...>> = true;
} // namespace detail

template <class T> json write(const T &value) {
  if constexpr (detail::Class<const T>) {
    json object = json::object();
    members(value, [&](const char *name, const auto &member) {
      if constexpr (detail::kOptional<std::decay_t<decltype(member)>>) {
        if (member)
          object[camelCase(name)] = write(*member);
      } else {
        object[camelCase(name)] = write(member);
      }
    });
    return object;
  } else if constexpr (detail::Text<T>) {
    return writeText(value);
  } else if constexpr (std::is_enum_v<T>) {
    return kNames<T>.at(std::size_t(value));
  } else if constexpr (detail::kPointer<T>) {
    return value ? write(*value) : json();
  } else if constexpr (detail::kVariant<T>) {
    return std::visit([](const auto &one) { return write(one); }, value);
  } else if constexpr (std::is_same_v<T, std::string> || std::is_arithmetic_v<T> ||
                       detail::Map<T>) {
    return value;
  } else {
    json array = json::array();
    for (const auto &item : value)
      array.push_back(write(item));
    return array;
  }
}

template <class T> void read(const json &from, T &to, const std::string &where);

namespace detail {

template <class T> void readClass(const json &from, T &to, const std::string &where) {
  if (!from.is_object())
    throw Wrong{where, "is not an object"};
  members(to, [&](const char *name, auto &member) {
    const std::string key = camelCase(name), place = where.empty() ? key : where + "." + key;
    auto found = from.find(key);
    if (found != from.end())
      read(*found, member, place);
    else if (!kOptional<std::decay_t<decltype(member)>> && !kDefaulted.contains(name))
      throw Wrong{place, "is missing"};
  });
}

/// By the constant that each way to pay has.
inline void readPayment(const json &from, Payment &to, const std::string &where) {
  if (!from.is_object())
    throw Wrong{where, "is not an object"};
  const json method = from.value("method", json());
  if (method == "card")
    to = CardPayment();
  else if (method == "transfer")
    to = TransferPayment();
  else if (method == "invoice")
    to = InvoicePayment();
  else
    throw Wrong{where + ".method", "is neither card nor transfer nor invoice"};
  std::visit([&](auto &payment) { readClass(from, payment, where); }, to);
}

template <class T> void readNumber(const json &from, T &to, const std::string &where) {
  if (!from.is_number_integer())
    throw Wrong{where, "is not an integer"};
  bool fits = from.is_number_unsigned() ? std::in_range<T>(from.get<std::uint64_t>())
                                        : std::in_range<T>(from.get<std::int64_t>());
  if (!fits)
    throw Wrong{where, "is too large or too small"};
  to = from.get<T>();
}

template <class T> void readEnum(const json &from, T &to, const std::string &where) {
  auto found = std::ranges::find_if(kNames<T>, [&](const char *name) { return from == name; });
  if (found == kNames<T>.end())
    throw Wrong{where, "is none of the possible values"};
  to = T(found - kNames<T>.begin());
}

template <class T> void readSequence(const json &from, T &to, const std::string &where) {
  if (!from.is_array())
    throw Wrong{where, "is not an array"};
  for (const json &item : from) {
    typename T::value_type value{};
    read(item, value, where);
    to.insert(to.end(), std::move(value));
  }
  if (to.size() < from.size())
    throw Wrong{where, "says something twice"};
}

} // namespace detail

/// Throws Wrong, whose member is `where` or stands in it.
template <class T> void read(const json &from, T &to, const std::string &where) {
  if constexpr (detail::Class<T>) {
    detail::readClass(from, to, where);
  } else if constexpr (detail::kOptional<T>) {
    read(from, to.emplace(), where);
  } else if constexpr (std::is_same_v<T, Payment>) {
    detail::readPayment(from, to, where);
  } else if constexpr (std::is_enum_v<T>) {
    detail::readEnum(from, to, where);
  } else if constexpr (std::is_same_v<T, bool>) {
    if (!from.is_boolean())
      throw Wrong{where, "is neither true nor false"};
    to = from.get<bool>();
  } else if constexpr (std::is_integral_v<T>) {
    detail::readNumber(from, to, where);
  } else if constexpr (detail::Map<T>) {
    if (!from.is_object())
      throw Wrong{where, "is not an object"};
    for (const auto &[key, value] : from.items())
      read(value, to[key], where + "." + key);
  } else if constexpr (std::is_same_v<T, std::string> || detail::Text<T>) {
    if (!from.is_string())
      throw Wrong{where, "is not a text"};
    if constexpr (detail::Text<T>) {
      try {
        readText(from.get<std::string>(), to);
      } catch (const std::invalid_argument &error) {
        throw Wrong{where, error.what()};
      }
    } else {
      to = from.get<std::string>();
    }
  } else {
    detail::readSequence(from, to, where);
  }
}

} // namespace shop
