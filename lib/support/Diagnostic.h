// A problem as a value: found anywhere, printed only by the tool.
//
// Each kind of problem is a row of Diagnostics.def: stable id, severity, message with named holes,
// hint. Code names the row and fills the holes; nobody formats a message by hand.
#pragma once

#include "support/Where.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace oapigen {

enum class Severity { Remark, Warning, Error };

/// A second place that explains a diagnostic ("first declared here").
struct Note {
  Where where;
  std::string message;
  bool operator==(const Note &) const = default;
};

/// One problem, complete: a renderer needs nothing else but the text of the file it points into.
struct Diagnostic {
  std::string id; ///< Kebab-case, never changes once released; `clang-…` for Clang's own.
  Severity severity = Severity::Error;
  Where where;
  std::string message; ///< One sentence without a full stop, worded like a compiler's.
  std::string hint;    ///< What to do; empty when the message says it.
  std::vector<Note> notes;
  bool operator==(const Diagnostic &) const = default;
};

/// The rows of Diagnostics.def.
enum class Problem {
#define DIAGNOSTIC(NAME, ID, SEVERITY, MESSAGE, HINT) NAME,
#include "support/Diagnostics.def"
};

/// A row of the table as text; `message` and `hint` have holes `{name}`.
struct ProblemRow {
  std::string_view id;
  Severity severity;
  std::string_view message;
  std::string_view hint;
};

/// The whole table, in the order of the file.
std::span<const ProblemRow> problemRows();
const ProblemRow &rowOf(Problem problem);

/// What goes into the holes: name and text. An optional part of a hint or message stands in
/// `<<did you mean '{suggestion}'?>>`, and is left out whole when one of its holes is empty or not
/// given.
using Holes = std::vector<std::pair<std::string_view, std::string>>;

/// `text` with its holes filled.
std::string fill(std::string_view text, const Holes &holes);

/// The diagnostic of row `problem` at `where`; every hole outside optional parts must be given.
Diagnostic diagnose(Problem problem, Where where, const Holes &holes = {},
                    std::vector<Note> notes = {});

/// Where libraries put what they find; order is the order of finding.
class Diagnostics {
public:
  void add(Diagnostic diagnostic);
  /// Shorthand for add(diagnose(…)).
  void report(Problem problem, Where where, const Holes &holes = {}, std::vector<Note> notes = {});
  void append(Diagnostics other);

  const std::vector<Diagnostic> &all() const { return all_; }
  bool hasErrors() const { return errors_ != 0; }
  unsigned errors() const { return errors_; }

  /// Says that checks are left out which need what is in error.
  void postpone() { isPostponed_ = true; }
  bool isPostponed() const { return isPostponed_; }

  /// Sorts by place and drops exact repetitions (a header read in two units reports once).
  void settle();

private:
  std::vector<Diagnostic> all_;
  unsigned errors_ = 0;
  bool isPostponed_ = false;
};

} // namespace oapigen
