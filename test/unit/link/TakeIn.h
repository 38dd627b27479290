// A document, files beside it, and what became of both.
#pragma once

#include "link/TakeIn.h"
#include "model/Read.h"
#include "model/Write.h"
#include "text/Text.h"

#include <gtest/gtest.h>

#include <map>

namespace oapigen {

class TakeIn : public testing::Test {
protected:
  /// The document as YAML, but for its first two fields, afterwards.
  std::string taken(const std::string &text) {
    Diagnostics reading;
    const std::string whole = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + text;
    std::optional<Parsed> parsed = read(whole, "api/openapi.yaml", reading);
    located_.document = *fromValue<OpenAPI>(parsed->value, parsed->places, reading);
    located_.places = parsed->places;
    located_.file = "api/openapi.yaml";
    EXPECT_TRUE(reading.all().empty());
    takeInOthers(
        located_, parsed->value,
        [&](const std::string &file, std::string &reason) -> std::optional<std::string> {
          ++reads_[file];
          if (auto found = files_.find(file); found != files_.end())
            return found->second;
          reason = "No such file or directory";
          return std::nullopt;
        },
        out_);
    Value value = toValue(located_.document);
    value.asObject()->erase("openapi");
    value.asObject()->erase("info");
    return write(value, Format::Yaml);
  }
  std::vector<std::string> problems() const {
    std::vector<std::string> lines;
    for (const Diagnostic &problem : out_.all())
      lines.push_back(problem.where.file + ':' + std::to_string(problem.where.line) + ": " +
                      problem.message);
    return lines;
  }

  std::map<std::string, std::string> files_;
  std::map<std::string, int> reads_;
  Located located_;
  Diagnostics out_;
};
using Lines = std::vector<std::string>;

} // namespace oapigen
