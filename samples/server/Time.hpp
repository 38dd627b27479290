// Seconds since the epoch ⇄ RFC 3339, the format that OpenAPI calls date-time.
#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <string>

std::string formatTime(std::chrono::sys_seconds time);

/// Throws std::invalid_argument unless `text` is a time such as 2024-02-29T12:00:00Z or
/// 2024-02-29T14:00:00.5+02:00, whose fraction is dropped.
std::chrono::sys_seconds parseTime(const std::string &text);

template <> struct nlohmann::adl_serializer<std::chrono::sys_seconds> {
  static void to_json(json &to, std::chrono::sys_seconds time) { to = formatTime(time); }
  static void from_json(const json &from, std::chrono::sys_seconds &time) {
    time = parseTime(from.get<std::string>());
  }
};
