// Inputs → those that can hold an annotation: most sources of a project need not be parsed.
//
// Whenever the answer is not certain it is yes. No is only said of a unit in whose files, included
// ones and all, and in whose command line the word `api` does not stand, and cannot be pasted; nor
// a misspelt one, which deserves a warning. One thing is not looked through: a program that makes
// the name of a macro, one that begins with two underscores, from arguments alone; such names are
// not a program's to use.
#pragma once

#include "frontend/Frontend.h"

#include <memory>
#include <set>

namespace oapigen::frontend {

/// Looks at each file once, however many inputs include it.
class AnnotationScan {
public:
  explicit AnnotationScan(const Options &options);
  AnnotationScan(const AnnotationScan &) = delete;
  AnnotationScan &operator=(const AnnotationScan &) = delete;
  ~AnnotationScan();

  bool canHold(const Input &input);
  /// What was looked at, absolute: the answers depend on it.
  const std::set<std::string> &files() const;
  /// The same with all questions that were asked of the file system.
  const cache::Trace &trace() const;

private:
  class Finder;
  std::unique_ptr<Finder> finder_;
};

} // namespace oapigen::frontend
