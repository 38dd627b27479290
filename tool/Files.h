// Files → texts and back, with one clear diagnostic when that fails.
#pragma once

#include "support/Diagnostic.h"

#include <iosfwd>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen::tool {

/// The whole file; nothing and a diagnostic, at the place that names it, if it is missing, a
/// directory, or not readable.
std::optional<std::string> readFile(const std::string &path, Diagnostics &out,
                                    const Where &where = {});

/// The same; why it failed is stored in `reason`, in the system's words.
std::optional<std::string> readFile(const std::string &path, std::string &reason);

/// The file; "-" is all of standard input.
std::optional<std::string> readInput(const std::string &path, Diagnostics &out);

/// The file's lines without their ends; none when it cannot be read or is no regular file.
std::vector<std::string> readLines(const std::string &path);

/// True if `path` is a regular file or something else that can be read as one; else a diagnostic.
bool checkReadable(const std::string &path, Diagnostics &out, const Where &where = {});

/// "-" and "/dev/stdout": the result goes to the stream, not to a file.
bool isStandardOutput(std::string_view path);

/// Whether writing to all of `outputs` leaves all of `inputs` as they are; else a diagnostic. What
/// counts is the file, not how it is spelled; an output whose path is empty is none.
bool sparesInputs(const std::vector<std::string> &outputs, const std::set<std::string> &inputs,
                  Diagnostics &out);

/// Puts `text` at `path`, or into `stream` for standard output. A file is replaced as a whole or
/// not at all, keeps its permissions, and is not touched when it holds `text` already; a symbolic
/// link is followed; what is no regular file is written to directly. False and a diagnostic on
/// failure.
bool writeFile(const std::string &path, std::string_view text, std::ostream &stream,
               Diagnostics &out);

} // namespace oapigen::tool
