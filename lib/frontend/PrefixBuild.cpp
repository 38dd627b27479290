// Does what Clang's PrecompiledPreamble does, with a Recorder that notes what there is for us.
#include "frontend/PrefixBuild.h"

#include "frontend/PrefixNotes.h"

#include <clang/Lex/PPCallbacks.h>
#include <clang/Lex/PreprocessorOptions.h>

namespace oapigen::frontend {
namespace {

/// Notes that the main file is included again: in a precompiled part its `#pragma once` counts,
/// elsewhere Clang ignores it.
class MainWatch : public clang::PPCallbacks {
public:
  MainWatch(clang::SourceManager &sources, bool &isIncluded)
      : sources_(sources), isIncluded_(isIncluded) {}

  void InclusionDirective(clang::SourceLocation, const clang::Token &, llvm::StringRef, bool,
                          clang::CharSourceRange, clang::OptionalFileEntryRef file, llvm::StringRef,
                          llvm::StringRef, const clang::Module *, bool,
                          clang::SrcMgr::CharacteristicKind) override {
    const clang::FileEntry *main = sources_.getFileEntryForID(sources_.getMainFileID());
    isIncluded_ |= file && &file->getFileEntry() == main;
  }

private:
  clang::SourceManager &sources_;
  bool &isIncluded_;
};

/// Keeps the tree and its own notes at the end.
class Builder : public Recorder {
public:
  Builder(clang::CompilerInstance &instance, const PrefixRequest &request,
          std::optional<BuiltPrefix> &out)
      : Recorder({}), request_(request), out_(out), tree_(std::make_shared<clang::PCHBuffer>()),
        generator_(instance, tree_) {
    instance.getPreprocessor().addPPCallbacks(
        std::make_unique<MainWatch>(instance.getSourceManager(), isMainIncluded_));
  }

  void InitializeSema(clang::Sema &sema) override {
    Recorder::InitializeSema(sema);
    generator_.InitializeSema(sema);
  }
  void HandleVTable(clang::CXXRecordDecl *record) override { generator_.HandleVTable(record); }
  clang::ASTMutationListener *GetASTMutationListener() override {
    return generator_.GetASTMutationListener();
  }
  clang::ASTDeserializationListener *GetASTDeserializationListener() override {
    return generator_.GetASTDeserializationListener();
  }

  void HandleTranslationUnit(clang::ASTContext &ast) override {
    if (isMainIncluded_ || compat::owesErrors(sema()) || macros().usesClock() ||
        !tokens().isOutside())
      return;
    generator_.HandleTranslationUnit(ast);
    if (!generator_.hasEmittedPCH())
      return;
    if (auto notes = PrefixNotes::pack(*this, generator_.getWriter()))
      out_ = BuiltPrefix{tree_, std::move(*notes),
                         filesOf(ast.getSourceManager(), request_.directory)};
  }

private:
  const PrefixRequest &request_;
  std::optional<BuiltPrefix> &out_;
  std::shared_ptr<clang::PCHBuffer> tree_;
  compat::PchGenerator generator_;
  bool isMainIncluded_ = false;
};

class BuildAction : public clang::ASTFrontendAction {
public:
  BuildAction(const PrefixRequest &request, std::optional<BuiltPrefix> &out)
      : request_(request), out_(out) {}

  clang::TranslationUnitKind getTranslationUnitKind() override { return clang::TU_Prefix; }
  bool hasASTFileSupport() const override { return false; }

protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &instance,
                                                        llvm::StringRef) override {
    return std::make_unique<Builder>(instance, request_, out_);
  }

private:
  const PrefixRequest &request_;
  std::optional<BuiltPrefix> &out_;
};

} // namespace

std::optional<BuiltPrefix> buildPrefix(const PrefixRequest &request, llvm::StringRef directives) {
  auto invocation = std::make_unique<clang::CompilerInvocation>(request.invocation);
  invocation->getFrontendOpts().ProgramAction = clang::frontend::GeneratePCH;
  // Else each use of the part makes the instances of functions that wait for its end.
  invocation->getLangOpts().PCHInstantiateTemplates = true;
  clang::PreprocessorOptions &preprocessor = invocation->getPreprocessorOpts();
  preprocessor.GeneratePreamble = true;
  preprocessor.addRemappedFile(
      request.file.path,
      llvm::MemoryBuffer::getMemBufferCopy(directives, request.file.path).release());
  clang::IgnoringDiagConsumer nobody;
  auto instance =
      compat::instanceFor(std::move(invocation), nobody, compat::FileSystem(request.files));
  std::optional<BuiltPrefix> built;
  BuildAction action(request, built);
  const bool isDone = instance->ExecuteAction(action);
  return isDone && !instance->getDiagnostics().hasErrorOccurred() ? std::move(built) : std::nullopt;
}

} // namespace oapigen::frontend
