// Evaluated C++ constants → Values.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// The value of a constant of type `type`: numbers, truth values, texts, null, an enumerator's
/// name, arrays and structures of these; nothing for what has no JSON. Structures are objects by
/// member name; those of namespace `oapi` without the members that were not set.
std::optional<Value> valueOf(Reading &reading, const clang::APValue &constant,
                             clang::QualType type);

/// An integer constant; nothing beyond 64 bits.
std::optional<Value> integerValue(const llvm::APSInt &number);
/// A floating-point constant: the nearest double, for a float the shortest that means the same;
/// nothing for infinities and NaN.
std::optional<Value> numberValue(const llvm::APFloat &number);
/// Whether the enum has no enumerators, so that it is another name of its underlying type.
bool isRenaming(const clang::EnumDecl *declaration);
/// The name of the enumerator with that value; nothing if none has it.
std::optional<std::string> enumeratorName(const clang::EnumDecl *declaration,
                                          const llvm::APSInt &number);

/// Is it `oapi::name`, or a specialisation of that template?
bool isOfOapi(const clang::CXXRecordDecl *record, llvm::StringRef name);
/// Is it declared in namespace `oapi`?
bool isOfOapi(const clang::CXXRecordDecl *record);

} // namespace oapigen::frontend
