// A request for a document → what an earlier run gave for it, if nothing that it depends on has
// changed.
#pragma once

#include "cache/RunRecord.h"
#include "cache/Store.h"
#include "tool/Production.h"

namespace oapigen::tool {

class RunCache {
public:
  /// `settings` are those of the request and of its configuration together. A folder that they name
  /// and that is of no use gets a warning; nothing is kept then.
  RunCache(const Request &request, const Settings &settings, Format format, Diagnostics &out);

  /// Null: nothing is to be kept.
  const cache::Store *store() const { return store_ ? &*store_ : nullptr; }
  /// Tells this program from other versions of it, and its libraries as well.
  const std::string &identity() const { return identity_; }
  /// The folder and the environment, as far as a run depends on them.
  const std::string &surroundings() const { return surroundings_; }

  /// What an earlier run gave, if this one would give the same.
  std::optional<cache::RunRecord> find() const;
  void keep(const cache::RunRecord &record) const;

private:
  std::optional<cache::Store> store_;
  std::string identity_;
  std::string surroundings_;
  std::string name_;
};

} // namespace oapigen::tool
