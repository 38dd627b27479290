// The trace comes first: when it does not hold, nothing else is looked at.
#include "cache/RunRecord.h"

namespace oapigen::cache {
namespace {

void pack(Packer &out, const Where &where) {
  out << std::string_view(where.file) << std::uint64_t{where.line} << std::uint64_t{where.column}
      << std::uint64_t{where.length};
}

Where unpackWhere(Unpacker &in) {
  Where where{std::string(in.text())};
  where.line = static_cast<unsigned>(in.number());
  where.column = static_cast<unsigned>(in.number());
  where.length = static_cast<unsigned>(in.number());
  return where;
}

void pack(Packer &out, const Diagnostic &problem) {
  out << std::string_view(problem.id) << static_cast<std::uint64_t>(problem.severity);
  pack(out, problem.where);
  out << std::string_view(problem.message) << std::string_view(problem.hint)
      << std::uint64_t{problem.notes.size()};
  for (const Note &note : problem.notes) {
    pack(out, note.where);
    out << std::string_view(note.message);
  }
}

Diagnostic unpackDiagnostic(Unpacker &in) {
  Diagnostic problem;
  problem.id = in.text();
  problem.severity = static_cast<Severity>(in.number());
  problem.where = unpackWhere(in);
  problem.message = in.text();
  problem.hint = in.text();
  for (std::uint64_t left = in.number(); left > 0 && !in.hasFailed(); --left) {
    Where where = unpackWhere(in);
    problem.notes.push_back({std::move(where), std::string(in.text())});
  }
  return problem;
}

} // namespace

std::string RunRecord::packed() const {
  Packer out;
  trace.pack(out);
  out << std::string_view(text) << std::uint64_t{files.size()};
  for (const std::string &file : files)
    out << std::string_view(file);
  out << std::uint64_t{problems.all().size()};
  for (const Diagnostic &problem : problems.all())
    pack(out, problem);
  return out.bytes();
}

std::optional<RunRecord> currentRecord(std::string_view bytes) {
  Unpacker in(bytes);
  RunRecord record;
  record.trace = Trace::unpack(in);
  if (!record.trace.isComplete() || !record.trace.holds())
    return std::nullopt;
  record.text = in.text();
  for (std::uint64_t left = in.number(); left > 0 && !in.hasFailed(); --left)
    record.files.emplace(in.text());
  for (std::uint64_t left = in.number(); left > 0 && !in.hasFailed(); --left)
    record.problems.add(unpackDiagnostic(in));
  return in.hasFailed() ? std::nullopt : std::optional(std::move(record));
}

} // namespace oapigen::cache
