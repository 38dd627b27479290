// Writes the document, and offers every object on its way to the steps of its type.
#include "version/Lower.h"

#include "model/Fields.h"
#include "model/Pointer.h"
#include "model/Write.h"
#include "version/Steps.h"

namespace oapigen::version {
namespace {

/// The specification's names of the types, by their index in ConstObjectPointer.
const std::vector<std::string_view> &typeNames() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    AllObjects::forEach([&]<class T>(const T &) { all.push_back(Fields<T>::name); });
    return all;
  }();
  return names;
}

} // namespace

std::vector<const Step *> allSteps() {
  std::vector<const Step *> steps;
  for (std::span<const Step> part :
       {documentSteps(), securitySteps(), operationSteps(), contentSteps(), arraySteps(),
        schemaSteps(), objectSteps(), schemaFinishSteps()})
    for (const Step &step : part)
      steps.push_back(&step);
  return steps;
}

Lowering::Lowering(const OpenAPI &document, const Origins &origins, Version target,
                   Diagnostics &out)
    : document_(document), origins_(origins), target_(target), out_(out),
      steps_(typeNames().size()) {
  for (const Step *step : allSteps())
    for (std::size_t type = 0; type != steps_.size(); ++type)
      if (step->since > target && step->object == typeNames()[type])
        steps_[type].push_back(step);
  if (target == Version::v3_0)
    nameComponents();
}

const Index &Lowering::index() const {
  return index_ ? *index_ : index_.emplace(document_);
}

Value Lowering::run() {
  if (target_ == kNewestVersion && versionOf(document_.openapi.value_or("")) == target_)
    return toValue(document_);
  Value value = toValue(
      document_,
      [this](const std::string &pointer, ConstObjectPointer object, Value &written) {
        rewrite(pointer, object, written);
      },
      "");
  if (versionOf(document_.openapi.value_or("")) != target_)
    value.asObject()->set("openapi", Value(specificationOf(target_)));
  putComponents(*value.asObject());
  checkReferences(value);
  return value;
}

void Lowering::rewrite(const std::string &pointer, ConstObjectPointer object, Value &written) {
  const auto *pointerBefore = std::exchange(pointer_, &pointer);
  const auto objectBefore = std::exchange(object_, object);
  const auto *stepBefore = step_;
  for (const Step *step : steps_[object.index()])
    if (step->field.empty() || (written.asObject() && written.asObject()->find(step->field))) {
      step_ = step;
      step->apply(written, *this);
    }
  pointer_ = pointerBefore;
  object_ = objectBefore;
  step_ = stepBefore;
}

void Lowering::lose() {
  loseAt(childPointer("", step_->field));
}

void Lowering::loseAt(const std::string &below) {
  loseAt(below, step_->older);
}

void Lowering::loseAt(const std::string &below, std::string_view consequence) {
  report(Problem::VersionLoss, below, consequence);
}

void Lowering::refuse() {
  report(Problem::VersionRefused, childPointer("", step_->field), step_->older);
}

void Lowering::report(Problem problem, const std::string &below, std::string_view consequence) {
  const std::string pointer = *pointer_ + below;
  if (!reported_.emplace(step_, pointer).second)
    return;
  Holes holes = {{"version", std::string(nameOf(target_))},
                 {"what", std::string(step_->what)},
                 {"consequence", std::string(consequence)},
                 {"since", std::string(nameOf(step_->since))}};
  Where where = nearestPlace(origins_, pointer);
  if (!where.known())
    holes.emplace_back("pointer", "#" + pointer);
  out_.report(problem, where, holes);
}

Value lower(const OpenAPI &document, const Origins &origins, Version target, Diagnostics &out) {
  return Lowering(document, origins, target, out).run();
}

} // namespace oapigen::version
