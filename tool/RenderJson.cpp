// Diagnostics → JSON, as schemas/diagnostics.schema.json describes it.
#include "text/Text.h"
#include "tool/Report.h"

namespace oapigen::tool {
namespace {

std::string_view nameOf(Severity severity) {
  switch (severity) {
  case Severity::Error:
    return "error";
  case Severity::Warning:
    return "warning";
  case Severity::Remark:
    break;
  }
  return "remark";
}

/// Adds `location`, of which only what is known is said.
void addLocation(Object &to, const Where &where) {
  if (!where.known())
    return;
  Object location{{"file", where.file}};
  if (where.line)
    location.append("line", where.line);
  if (where.line && where.column)
    location.append("column", where.column);
  if (where.line && where.column && where.length)
    location.append("length", where.length);
  to.append("location", std::move(location));
}

Value toValue(const Note &note) {
  Object out{{"message", note.message}};
  addLocation(out, note.where);
  return out;
}

Value toValue(const Diagnostic &problem) {
  Object out{{"id", problem.id}, {"severity", nameOf(problem.severity)}};
  out.append("message", problem.message);
  if (!problem.hint.empty())
    out.append("hint", problem.hint);
  addLocation(out, problem.where);
  Array notes;
  for (const Note &note : problem.notes)
    notes.push_back(toValue(note));
  if (!notes.empty())
    out.append("notes", std::move(notes));
  return out;
}

} // namespace

std::string renderJson(const Diagnostics &problems) {
  Array all;
  for (const Diagnostic &problem : problems.all())
    all.push_back(toValue(problem));
  return write(Object{{"diagnostics", std::move(all)}}, Format::Json);
}

} // namespace oapigen::tool
