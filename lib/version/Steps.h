// The table of lowering steps: one row for each thing that an older version says in another way.
//
// A step gets an object as it was written so far, with everything inside of it lowered already, and
// edits it. Steps of one object run in the order of the table.
#pragma once

#include "model/Index.h"
#include "model/Pointer.h"
#include "model/Version.h"
#include "version/Lower.h"

#include <map>
#include <set>
#include <span>
#include <string_view>

namespace oapigen::version {

class Lowering;

/// What a step may lose, at worst.
enum class Loss {
  None,    ///< The older version says the same in other words.
  Kept,    ///< An extension keeps it: people and some tools still find it.
  Partly,  ///< A part of the meaning goes: a warning.
  Refused, ///< Nothing useful would be left: an error.
};

struct Step {
  std::string_view object; ///< The specification's name: "Media Type".
  /// The step is for objects that have this field; empty: for all of the type.
  std::string_view field;
  Version since;          ///< The first version that can say it.
  std::string_view what;  ///< For messages: "OpenAPI 3.1 has no <what>: <older>"
  std::string_view older; ///< How the older version says it, or what goes.
  Loss loss;
  void (*apply)(Value &written, Lowering &at);
};

std::span<const Step> documentSteps();
std::span<const Step> securitySteps();
std::span<const Step> operationSteps();
std::span<const Step> contentSteps();
std::span<const Step> arraySteps(); ///< In front of the types, which may take `items` elsewhere.
std::span<const Step> schemaSteps();
std::span<const Step> objectSteps();
std::span<const Step> schemaFinishSteps();

/// All of them, in the order of their application.
std::vector<const Step *> allSteps();

/// Where a step is at work.
class Lowering {
public:
  Lowering(const OpenAPI &document, const Origins &origins, Version target, Diagnostics &out);

  Value run();

  const OpenAPI &document() const { return document_; }
  const Index &index() const;
  Version target() const { return target_; }
  const std::string &pointer() const { return *pointer_; }        ///< Of the object.
  std::string field() const { return std::string(step_->field); } ///< That the step is about.
  /// The object before anything was lowered.
  template <class T> const T &object() const { return *std::get<const T *>(object_); }
  /// The object right above, if it is a T; nullptr else.
  template <class T> const T *parent() const { return index().find<T>(parentPointer(*pointer_)); }

  /// The step's loss happens: to its field, or elsewhere below the object ("/0").
  void lose();
  void loseAt(const std::string &below);
  /// The same with another consequence than the step's own.
  void loseAt(const std::string &below, std::string_view consequence);
  /// The step's field cannot be said.
  void refuse();

  /// What stands at a pointer into the document, lowered, to stand in the place of a reference.
  /// Nothing when it is no T, or contains the place itself.
  template <class T> std::optional<Value> lowered(const std::string &reference);

  /// Whether the object is put in a place that keeps it, after it was put in another, or while it
  /// stays in its own.
  bool isFurtherCopy();

  /// Puts what stands at that pointer of the document, lowered, among the components' schemas.
  void addComponent(const std::string &pointer, Value schema);

  /// A reference into the document as it is after lowering.
  std::string moved(const std::string &reference) const;

private:
  void rewrite(const std::string &pointer, ConstObjectPointer object, Value &written);
  void apply(const Step &step, Value &written);
  void report(Problem problem, const std::string &below, std::string_view consequence);
  std::optional<std::string> placeOfPathItem(std::string_view pointer) const;
  void nameComponents();
  void putComponents(Object &document);
  void checkReferences(const Value &document);

  const OpenAPI &document_;
  const Origins &origins_;
  const Version target_;
  Diagnostics &out_;
  mutable std::optional<Index> index_;           ///< Made when somebody asks for it.
  std::vector<std::vector<const Step *>> steps_; ///< By the type's index in ConstObjectPointer.
  std::set<std::pair<const Step *, std::string>> reported_;
  std::set<std::string> inside_; ///< Pointers of what is being put in place of references.
  std::string place_;            ///< Of the outermost reference of these.
  std::set<std::string> placed_; ///< Pointers of what isFurtherCopy was asked about.
  std::map<std::string, std::string> newNames_; ///< Of schemas in `$defs`, by their pointers.
  Object newComponents_;
  const std::string *pointer_ = nullptr;
  ConstObjectPointer object_;
  const Step *step_ = nullptr;
};

} // namespace oapigen::version
