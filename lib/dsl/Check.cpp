// Checks an annotation against its row: the place, the arguments, their form.
#include "dsl/BadArgument.h"
#include "dsl/Given.h"
#include "dsl/StructureChecks.h"
#include "dsl/Usage.h"

#include <algorithm>

namespace oapigen::dsl {

namespace {

/// What is wrong with the values of arguments that are of the right kinds.
Complaint complaintOf(const Attribute &attribute, const source::Annotation &annotation) {
  Complaint complaint = namesProblem(annotation);
  return complaint.text.empty() && attribute.problem ? attribute.problem(annotation)
                                                     : std::move(complaint);
}

/// Whether the arguments that have to differ are the same in both.
bool haveSameKey(const Attribute &attribute, const source::Annotation &left,
                 const source::Annotation &right) {
  const std::size_t size = attribute.key;
  if (size == 0 || left.arguments.size() < size || right.arguments.size() < size)
    return false;
  for (std::size_t i = 0; i < size; ++i)
    if (left.arguments[i].value != right.arguments[i].value)
      return false;
  return true;
}

} // namespace

const Form *formFor(const Attribute &attribute, On target) {
  for (const Form &form : attribute.forms)
    if (contains(form.places, target))
      return &form;
  return nullptr;
}

bool mayStandOn(std::string_view name, On target) {
  const Attribute *row = findAttribute(name);
  return row && formFor(*row, target);
}

const Form *formFor(const Attribute &attribute, On target, const source::Annotation &annotation) {
  for (const Form &form : attribute.forms) {
    const Match matched = match(annotation, form);
    if (contains(form.places, target) && matched.problem < 0 && !matched.missing)
      return &form;
  }
  return formFor(attribute, target);
}

bool fitsAnywhere(const source::Annotation &annotation) {
  const Attribute *attribute = findAttribute(annotation.name);
  return attribute && std::ranges::any_of(attribute->forms, [&](const Form &form) {
           const Match matched = match(annotation, form);
           return matched.problem < 0 && !matched.missing && !badExtensions(annotation) &&
                  complaintOf(*attribute, annotation).text.empty();
         });
}

bool check(const source::Annotation &annotation, On target, Diagnostics &out) {
  const Attribute *attribute = findAttribute(annotation.name);
  if (!attribute) {
    out.report(Problem::UnknownAttribute, annotation.where,
               {{"name", annotation.name}, {"suggestion", std::string(suggest(annotation.name))}});
    return false;
  }
  const Form *form = formFor(*attribute, target, annotation);
  if (!form) {
    out.report(Problem::AttributeMisplaced, annotation.where, misplaced(annotation.name, target));
    return false;
  }
  const Match matched = match(annotation, *form);
  if (matched.problem >= 0) {
    reportBadArgument(*attribute, *form, annotation, matched, out);
    return false;
  }
  if (matched.missing) {
    out.report(Problem::AttributeMissingArgument, annotation.where,
               {{"name", annotation.name},
                {"argument", std::string(matched.missing->name)},
                {"expected", expectation(*matched.missing)},
                {"usage", sampleOf(*attribute, *form, -1)}});
    return false;
  }
  if (const std::optional<Where> bad = badExtensions(annotation)) {
    out.report(Problem::AttributeExtensions, *bad, {{"name", annotation.name}});
    return false;
  }
  const Complaint complaint = complaintOf(*attribute, annotation);
  if (complaint.text.empty())
    return true;
  Diagnostic told =
      diagnose(Problem::AttributeValue, annotation.whereOfIndex(complaint.argument, complaint.part),
               {{"problem", complaint.text}});
  told.hint = complaint.hint;
  out.add(std::move(told));
  return false;
}

void checkRepetition(const source::Annotations &annotations, Diagnostics &out) {
  for (const source::Annotation &annotation : annotations)
    for (const source::Annotation &other : annotations) {
      if (&other == &annotation)
        break;
      const Attribute *attribute = findAttribute(annotation.name);
      if (!attribute || other.name != annotation.name)
        continue;
      if (attribute->repeat == Repeat::Many && !haveSameKey(*attribute, annotation, other))
        continue;
      out.report(Problem::AttributeRepeated, annotation.where, {{"name", annotation.name}},
                 {{other.where, "it stands here first"}});
      break;
    }
}

} // namespace oapigen::dsl
