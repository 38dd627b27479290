// What every part of the shop uses: money, pages, and what can go wrong.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// JSON has camelCase names where C++ has snake_case, everywhere in the shop.
namespace [[api::rename_all("camelCase"), api::prefix("/v2")]] shop {

/// An ISO 4217 currency code.
using Currency [[api::pattern("^[A-Z]{3}$"), api::example("EUR")]] = std::string;

/// An amount of money, exact.
struct Money {
  /// In the smallest unit of the currency: cents, pence, yen.
  std::int64_t amount;
  Currency currency = "EUR";
};

/// One page of a longer list.
template <class Item> struct Page {
  /// At most `pageSize` of them, in the requested order.
  std::vector<Item> items;
  /// How many there are on all pages together.
  std::uint32_t total;
  /// Send this as `cursor` to get the next page; absent on the last one.
  std::optional<std::string> next_cursor;
};

/// What went wrong, in the manner of RFC 9457.
struct Problem {
  /// The same for every problem of its kind.
  std::string title;
  /// What happened this time.
  std::optional<std::string> detail;
};

/// There is nothing of that name.
struct [[api::status(404)]] NotFound : Problem {};

/// The request does not fit the state that things are in.
struct [[api::status(409)]] Conflict : Problem {};

/// The request is well-formed, but its content makes no sense.
struct [[api::status(422)]] Invalid : Problem {
  /// What is wrong with which member of the request.
  std::map<std::string, std::string> members;
};

} // namespace shop
