// The differences between the versions of Clang that this builds with: 19 to 22.
//
// Everything else in this room is written against what all of them have in common. A difference is
// resolved here or in Compat.cpp, nowhere else.
#pragma once

#include "frontend/ClangHeaders.h"

#include <clang/Basic/Version.h>
#if CLANG_VERSION_MAJOR >= 22
#include <clang/Options/Options.h>
#else
#include <clang/Driver/Options.h>
#endif
#include <llvm/Support/VirtualFileSystem.h>

namespace oapigen::frontend::compat {

#if CLANG_VERSION_MAJOR >= 22
namespace options = clang::options;
using clang::getDriverOptTable;
#else
namespace options = clang::driver::options;
using clang::driver::getDriverOptTable;
#endif

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

/// The identifier that an attribute's argument is, and its place: a single bare name is one as the
/// first argument, and as any argument of an attribute that Clang has under the same name.
struct BareName {
  clang::IdentifierInfo *identifier = nullptr;
  clang::SourceLocation location;
};
BareName bareName(const clang::ParsedAttr &attribute, unsigned index);

/// The invocation for a driver's command line, or nullptr; what is wrong with it goes to
/// `consumer`.
std::unique_ptr<clang::CompilerInvocation> invocationOf(llvm::ArrayRef<const char *> arguments,
                                                        clang::DiagnosticConsumer &consumer,
                                                        FileSystem files);

/// An instance ready to execute an action: with diagnostics that go to `consumer` (not owned) and
/// files from `files`.
std::unique_ptr<clang::CompilerInstance>
instanceFor(std::unique_ptr<clang::CompilerInvocation> invocation,
            clang::DiagnosticConsumer &consumer, FileSystem files);

/// The text of an expression of a class that has data() and size() of char; false if it is none.
bool evaluateText(clang::Sema &sema, clang::Expr *expression, std::string &out);

/// Drops the scope of inline namespaces where that names the same.
void suppressInlineNamespaces(clang::PrintingPolicy &policy);

/// The declared type, as sugar-free as Clang has it.
clang::QualType typeOf(const clang::ASTContext &context, const clang::TypeDecl *declaration);

/// The instance of a class template with one argument, which is not completed; or nullptr.
clang::CXXRecordDecl *instanceOf(clang::Sema &sema, clang::ClassTemplateDecl *declaration,
                                 clang::QualType argument);

/// The types that stand before the name of this one, outermost first: `A<int>::B` in
/// `A<int>::B::C`. Only what is written at this node.
std::vector<clang::QualType> qualifiersOf(clang::QualType type);

/// The width that is written behind the name of a bit-field.
unsigned bitWidth(const clang::FieldDecl &field);

} // namespace oapigen::frontend::compat
