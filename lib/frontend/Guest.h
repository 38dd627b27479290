// The Recorder of a plug-in: a guest in a compilation that makes an object file.
//
// Three things differ from a run of this program's own. Attributes have a made-up name, so that
// those of other scopes are what they are without this program (Register.cpp). Function bodies are
// parsed here, so what Clang meets in them is left out. And code is generated for declarations with
// an AnnotateAttr, so what is not in a template carries none until that is done.
#pragma once

#include "frontend/Recorder.h"

namespace oapigen::frontend {

class GuestRecorder : public Recorder {
public:
  using Recorder::Recorder;

  void HandleTagDeclDefinition(clang::TagDecl *tag) override;
  bool HandleTopLevelDecl(clang::DeclGroupRef group) override;
  void HandleCXXStaticMemberVarInstantiation(clang::VarDecl *variable) override;
  /// Nothing: complete() does it, after the host's own work.
  void HandleTranslationUnit(clang::ASTContext &) override {}

  /// Leaves out what has lost its arguments: see seeToken().
  void record(clang::Decl *declaration, const clang::ParsedAttr &attribute) override;

  /// To be called when the host has done its work.
  void complete();

protected:
  void seeToken(const clang::Token &token) override;
  void attach(clang::Decl *declaration, clang::AnnotateAttr *attribute) override;
  bool isBeyond() const override;

private:
  /// Whether code may be generated for an instance that has got an attribute of a template.
  bool canHaveCopies() const { return isOnTemplate_ && !isHostDone_; }
  bool isInTemplate(const clang::Decl *declaration) const;
  bool isReadFromInstances(const clang::Decl *declaration) const;
  /// From a function's parameters as well.
  void takeOffAll(clang::Decl *declaration);
  void takeOff(clang::Decl *declaration);

  bool isOnTemplate_ = false; ///< Some attribute is left where it stands.
  bool isHostDone_ = false;   ///< From then on, more instances may be made.
  std::vector<std::pair<clang::Decl *, clang::AnnotateAttr *>> taken_;
};

} // namespace oapigen::frontend
