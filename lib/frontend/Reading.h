// What the steps of one run share: Clang's tree on one side, the Unit and the diagnostics on the
// other.
#pragma once

#include "frontend/Places.h"
#include "frontend/Recorder.h"

#include <deque>
#include <map>
#include <set>
#include <tuple>

namespace oapigen::frontend {

/// What was written for the parameters of a class template where an instance is named with
/// annotated aliases, which the instance itself does not know.
struct Substitution {
  const clang::Decl *instance;                    ///< The canonical declaration.
  std::string key;                                ///< In the Unit: "Page<Username>".
  std::string alias;                              ///< One that is in it, by its key in the Unit.
  std::vector<clang::TemplateArgument> arguments; ///< Of a class in such an instance: none.
  const Substitution *outer;                      ///< The one in which the arguments are read.
  const Substitution *scope;                      ///< The one of the class around the declaration.
  /// Parameters whose default argument is made of others, which are not put back there.
  std::set<unsigned> lost = {};
};

/// One run over one translation unit; lives as long as Clang's tree.
struct Reading {
  Recorder &recorder;
  clang::Sema &sema;
  clang::ASTContext &ast;
  const Options &options;
  Places places;
  Diagnostics &out;
  source::Unit unit;

  /// Named types that a type refers to and that are still to be read; grows while they are read.
  std::deque<std::function<void()>> pending = {};
  /// The names of the unit's maps; equal names of different declarations are told apart here.
  llvm::DenseMap<const clang::Decl *, std::string> keys{};
  std::map<std::string, const clang::Decl *> declarations = {};
  /// Attributes that were evaluated, by what makes them different: the place of the name, or the
  /// attribute itself when each instance of a template has its own arguments, and what is written
  /// for the parameters there. Empty: in error.
  std::map<std::tuple<unsigned, const clang::Attr *, const Substitution *>,
           std::optional<source::Annotation>>
      annotations = {};

  /// What misspelt() has found, once it was asked.
  std::optional<std::vector<AttributeToken>> misspelt = {};

  /// The declaration that is being read: in an instance of a template, names of the template mean
  /// those of the instance.
  const clang::Decl *within = nullptr;
  /// The instance that is being read, if it is one with annotated aliases.
  const Substitution *substitution = nullptr;
  std::map<std::string, Substitution> substitutions = {}; ///< By their keys.
  std::set<std::string> warnedInstances = {};             ///< Where aliases could not be followed.
  /// How many instances of a class template are in the unit.
  llvm::DenseMap<const clang::Decl *, unsigned> instances{};

  clang::SourceManager &sources() { return ast.getSourceManager(); }
};

} // namespace oapigen::frontend
