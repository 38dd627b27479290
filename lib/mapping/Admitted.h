// What a schema admits by its own keywords: types, listed values, ranges. Neither references nor
// applicators count here.
#pragma once

#include "model/Schema.h"

#include <optional>
#include <vector>

namespace oapigen::mapping {

/// JSON's types as bits; integers are numbers.
inline constexpr unsigned kNull = 1, kBooleans = 2, kNumbers = 4, kStrings = 8, kArrays = 16,
                          kObjects = 32, kAllTypes = 63;
unsigned typesOf(const Schema &schema);

/// The values of `const` or `enum`; nothing: there is neither.
std::optional<std::vector<Value>> listedIn(const Schema &schema);

/// False when `const`, `enum` or `pattern` does not admit the value, whose type is right.
bool canAdmit(const Schema &schema, const Value &value);

/// A range of numbers, lengths or counts.
class Range {
public:
  /// Takes in what the schema says for values of the one type.
  void narrow(const Schema &schema, unsigned type);
  bool isEmpty() const;

private:
  void from(const std::optional<Value> &value, bool isOpen);
  void to(const std::optional<Value> &value, bool isOpen);
  std::optional<Value> low_, high_;
  bool isLowOpen_ = false, isHighOpen_ = false;
};

} // namespace oapigen::mapping
