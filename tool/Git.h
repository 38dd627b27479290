// Files as they are in a revision of a git repository, by running git.
#pragma once

#include <optional>
#include <string>

namespace oapigen::tool {

/// A revision of the repository in which the current directory is.
class GitRevision {
public:
  /// `name` is what git takes for one: a branch, a tag, a commit, "HEAD~3"; empty is the index.
  /// Nothing and the reason when there is no git, no repository, or no such revision.
  static std::optional<GitRevision> open(const std::string &name, std::string &reason);

  /// A path as git has it, from the top of the repository on; "./" and "../" at its front begin at
  /// the current directory.
  std::string fromTop(const std::string &path) const;

  /// The file at a path from the top on, as it was committed. Nothing and the reason when there is
  /// none.
  std::optional<std::string> read(const std::string &path, std::string &reason) const;

private:
  GitRevision(std::string name, std::string tree, std::string folder)
      : name_(std::move(name)), tree_(std::move(tree)), folder_(std::move(folder)) {}

  std::string name_;
  std::string tree_;   ///< The object that `name_` stands for; empty: the index.
  std::string folder_; ///< The current directory from the top on: "" or "api/".
};

} // namespace oapigen::tool
