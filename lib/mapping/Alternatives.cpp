// Do a variant's alternatives exclude each other? Their components may be in the making or still to
// come, so a second mapper, which reports nothing, describes all that they lead to beforehand.
#include "mapping/Exclusion.h"
#include "mapping/Schemas.h"

namespace oapigen::mapping {

struct SchemaMapper::Trial {
  explicit Trial(const Context &of) : context{of.unit, of.options, unheard}, mapper(context) {
    mapper.isTrial_ = true;
  }

  void describe(const std::vector<source::Type> &types) {
    for (const source::Type &type : types)
      mapper.schemaOf(type);
    if (mapper.pending_.empty())
      return;
    mapper.describePending();
    for (const auto &[type, entry] : mapper.entries_)
      schemas.emplace("#/components/schemas/" + entry.name, &entry.schema);
  }

  Diagnostics unheard;
  Context context;
  SchemaMapper mapper;
  std::map<std::string, const Schema *> schemas; ///< By reference.
};

SchemaMapper::SchemaMapper(const Context &context) : context_(context) {}
SchemaMapper::~SchemaMapper() = default;

bool SchemaMapper::excludeEachOther(const source::Type &variant, const List<Schema> &choices) {
  if (!trial_)
    trial_ = std::make_unique<Trial>(context_);
  trial_->describe(variant.of);
  return mapping::excludeEachOther(choices, [this](const std::string &ref) -> const Schema * {
    const auto at = trial_->schemas.find(ref);
    return at == trial_->schemas.end() ? nullptr : at->second;
  });
}

} // namespace oapigen::mapping
