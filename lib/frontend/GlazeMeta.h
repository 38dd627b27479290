// What is written in glz::meta<T> or T::glaze, before it means anything.
//
// The initializers are read as they are written: a partial specialization for a class template says
// the same for all its instances.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// One pair of glz::object or glz::enumerate.
struct GlazeEntry {
  std::optional<std::string> key; ///< Nothing: glaze takes the member's or enumerator's name.
  bool isKeyUnread = false;       ///< There is a key, but it is no constant.
  std::string target;             ///< Of a member or enumerator; empty for anything else.
  bool isHidden = false;          ///< glz::hidden or glz::skip: a key without a value.
  clang::SourceLocation location;
};

/// `static constexpr auto value = …`
struct GlazeValue {
  /// "object", "array", "enumerate" and so on; empty when a member itself is the value.
  std::string kind;
  std::vector<GlazeEntry> entries;
  clang::SourceLocation location;
};

/// The class that tells glaze about `type`, or nullptr.
const clang::CXXRecordDecl *glazeMetaOf(Reading &reading, const clang::TagDecl *type);

/// Its static member of that name.
std::optional<GlazeValue> glazeValue(Reading &reading, const clang::CXXRecordDecl *meta,
                                     llvm::StringRef name);

/// Whether it or a base has a member of that name.
bool hasMember(Reading &reading, const clang::CXXRecordDecl *meta, llvm::StringRef name);

/// The way in which it writes names by one of glaze's own bases (glz::camel_case), as rename_all
/// calls it; empty when it has none.
std::string keyStyle(const clang::CXXRecordDecl *meta);

/// What its function `rename_key`, if it has one, makes of `key`; nothing if that is no constant.
std::optional<std::string> renamedKey(Reading &reading, const clang::CXXRecordDecl *meta,
                                      const std::string &key);

} // namespace oapigen::frontend
