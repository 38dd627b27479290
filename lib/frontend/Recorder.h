// Notes what Clang's parser meets, while it parses: record first, think later.
//
// Each attribute of the scope `api` becomes an AnnotateAttr on its declaration, so that Clang
// substitutes its arguments when a class template is instantiated. Nothing is evaluated before the
// whole unit is parsed; then Collect.cpp turns the records into a source::Unit.
#pragma once

#include "frontend/AttributeTokens.h"
#include "frontend/ClangHeaders.h"
#include "frontend/Frontend.h"
#include "frontend/MacroUses.h"

#include <functional>

namespace oapigen::frontend {

/// An attribute and the declaration it was written on.
struct Record {
  clang::Decl *declaration;
  const clang::AnnotateAttr *attribute;
};

class Recorder : public clang::SemaConsumer {
public:
  /// `finish` is called once, after everything was parsed and before Clang lets go of the tree.
  explicit Recorder(std::function<void(Recorder &)> finish) : finish_(std::move(finish)) {}

  void InitializeSema(clang::Sema &sema) override;
  void ForgetSema() override;
  void HandleTagDeclDefinition(clang::TagDecl *tag) override;
  bool HandleTopLevelDecl(clang::DeclGroupRef) override { return !isStopped_; }
  void HandleTranslationUnit(clang::ASTContext &context) override;
  bool shouldSkipFunctionBody(clang::Decl *function) override;

  /// The one that listens to `sema`, be it together with others; nullptr: none does.
  static Recorder *of(clang::Sema &sema);

  /// Called for each `[[api::…]]` that Clang attaches to a declaration.
  virtual void record(clang::Decl *declaration, const clang::ParsedAttr &attribute);
  /// Called for the place of an attribute that stands on a base-specifier.
  void recordOnBase(clang::SourceLocation location);
  /// Called for the place of an error that Clang reports.
  void recordError(clang::SourceLocation location, bool isAboutSyntax) {
    errors_.push_back(location);
    if (isAboutSyntax)
      syntaxErrors_.push_back(location);
  }
  /// Called where Clang takes what follows for something else than its author meant.
  void recordAstray() { isAstray_ = true; }

  /// Ends the parse after the declaration that it is in; nothing is finished then.
  void stop() { isStopped_ = true; }

  /// What the constructor says, for those who do not know it yet then.
  void onFinish(std::function<void(Recorder &)> finish) { finish_ = std::move(finish); }

  clang::Sema &sema() const { return *sema_; }
  const AttributeTokens &tokens() const { return tokens_; }
  /// Of the macros by which JSON libraries are told what to write.
  const MacroUses &macros() const { return macros_; }
  /// In the order of the source.
  const std::vector<Record> &records() const { return records_; }
  /// Instances of class templates in the order of their completion; grows while types are
  /// completed.
  const std::vector<clang::CXXRecordDecl *> &instances() const { return instances_; }
  /// Classes that have bases, in the order of their completion.
  const std::vector<const clang::CXXRecordDecl *> &derived() const { return derived_; }

  /// Classes and enums that are defined in functions, without those that lambdas are made of.
  const std::vector<const clang::TagDecl *> &local() const { return local_; }

  /// True if an attribute on a declaration has its name at `name`.
  bool isHandled(clang::SourceLocation name) const { return handled_.contains(name); }
  /// The places of Clang's errors.
  const std::vector<clang::SourceLocation> &errors() const { return errors_; }
  /// Those of them that the grammar is about, not what names mean.
  const std::vector<clang::SourceLocation> &syntaxErrors() const { return syntaxErrors_; }
  bool isAstray() const { return isAstray_; }
  bool isOnBase(clang::SourceLocation name) const { return onBase_.contains(name); }
  /// True if the attribute was written with arguments that depend on template parameters.
  bool isDependent(clang::SourceLocation name) const { return dependent_.contains(name); }

protected:
  /// Called for each token that can belong to an attribute, which is the very one that the parser
  /// gets, unless it has looked ahead and gone back.
  virtual void seeToken(const clang::Token &token) { tokens_.see(token); }
  /// Puts the attribute where Clang finds it.
  virtual void attach(clang::Decl *declaration, clang::AnnotateAttr *attribute);
  /// True while Clang is in what this program would not read: see Guest.h.
  virtual bool isBeyond() const { return false; }

  void finish() { finish_(*this); }

private:
  friend class PrefixNotes; // Keeps and puts back what was noted in a part that is precompiled.

  clang::Expr *argument(const clang::ParsedAttr &attribute, unsigned index);

  std::function<void(Recorder &)> finish_;
  clang::Sema *sema_ = nullptr;
  bool isStopped_ = false;
  bool isAstray_ = false;
  AttributeTokens tokens_;
  MacroUses macros_;
  std::vector<Record> records_;
  std::vector<clang::CXXRecordDecl *> instances_;
  std::vector<const clang::CXXRecordDecl *> derived_;
  std::vector<const clang::TagDecl *> local_;
  std::vector<clang::SourceLocation> errors_, syntaxErrors_;
  llvm::DenseSet<clang::SourceLocation> handled_;
  llvm::DenseSet<clang::SourceLocation> onBase_;
  llvm::DenseSet<clang::SourceLocation> dependent_;
};

} // namespace oapigen::frontend
