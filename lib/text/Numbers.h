// Numbers ⇄ their spelling, independent of the locale.
#pragma once

#include "model/Value.h"

#include <optional>
#include <string>
#include <string_view>

namespace oapigen {

/// Appends an integer exactly.
void appendNumber(std::string &out, std::int64_t number);
void appendNumber(std::string &out, std::uint64_t number);
/// Appends the shortest spelling that reads back as the same double, always with a point: "1.0",
/// "1.0e+22". So it stays a double, and is a number for YAML 1.1 readers too. It must be finite.
void appendNumber(std::string &out, double number);

/// The number of YAML 1.2's core schema that the whole text spells: decimal, "0o17", "0x1F", "1e3",
/// ".inf". An integer that 64 bits cannot hold becomes a double.
std::optional<Value> parseCoreNumber(std::string_view text);

} // namespace oapigen
