// The order of places in the sources: by the full paths of their files, so that it is the same from
// whichever folder the program is called.
#pragma once

#include "support/Where.h"

#include <compare>
#include <string>
#include <tuple>

namespace oapigen {

class PlaceOrder {
public:
  /// Relative names of files begin in `directory`; empty: names are compared as they are.
  explicit PlaceOrder(std::string directory) : directory_(std::move(directory)) {}

  std::strong_ordering compare(const Where &left, const Where &right) const {
    const std::strong_ordering files = compareFiles(left.file, right.file);
    return files != 0 ? files
                      : std::tuple(left.line, left.column, left.length) <=>
                            std::tuple(right.line, right.column, right.length);
  }

private:
  std::strong_ordering compareFiles(const std::string &left, const std::string &right) const {
    if (left.starts_with('/') == right.starts_with('/') || directory_.empty())
      return left <=> right;
    return fullPath(left) <=> fullPath(right);
  }
  std::string fullPath(const std::string &file) const {
    return file.starts_with('/') || file.empty() ? file : directory_ + '/' + file;
  }

  std::string directory_;
};

} // namespace oapigen
