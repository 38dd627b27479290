// Joins schemas to a shape: collects the parts that hold together, then finds out which types they
// leave.
#pragma once

#include "diff/Shape.h"

#include <unordered_map>

namespace oapigen::diff {

/// The types of alternatives that were found out, null among them.
using KnownTypes = std::unordered_map<const Schema *, std::set<std::string>>;

class ShapeBuilder {
public:
  ShapeBuilder(const Side &side, KnownTypes &known, const Reading &reading = {})
      : side_(side), known_(known), reading_(reading) {}

  void add(const Schema &schema);
  Shape finish();

private:
  void follow(const std::string &reference);
  void addChoice(const Schema &schema, const List<Schema> &list, bool isExclusive);
  void meetAgain(const Schema &schema);
  bool isSeenAbove(const Schema &schema);
  void addProperties();

  // ShapeTypes.cpp
  void addTypes();
  std::set<std::string> listedTypes(const Choice &list);
  void restrictTypes(const Schema &part, std::set<std::string> types);
  std::set<std::string> choiceTypes(const Choice &choice);
  std::set<std::string> typesOfAlternative(const Schema &alternative);

  const Side &side_;
  KnownTypes &known_;
  const Reading reading_;
  const ShapeBuilder *above_ = nullptr; ///< Whose alternative this one is.
  std::size_t depth_ = 0;
  std::size_t dependsOn_ = std::size_t(-1); ///< The least depth at which something was left out.
  Shape shape_;
  std::set<const Schema *> seen_;
  bool hasNullChoice_ = false;
  bool isBesideNull_ = false;           ///< What is added now.
  std::set<const Schema *> besideNull_; ///< Parts that do not matter to null.
};

} // namespace oapigen::diff
