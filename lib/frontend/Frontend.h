// C++ → source::Unit: runs Clang over one translation unit and records what is annotated.
//
// This header has no Clang in it: the seam around Clang is also the seam for build time.
#pragma once

#include "source/Declarations.h"
#include "support/Diagnostic.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace oapigen::cache {
class Store;
class Trace;
struct Footprint;
} // namespace oapigen::cache

namespace oapigen::frontend {

/// One run of Clang.
struct Input {
  /// Headers or sources, absolute; several are read as one unit, as if included in turn.
  std::vector<std::string> files;
  /// The compiler call without input and output: {"c++", "-std=c++23", "-I", …}. Flags that Clang
  /// does not know are dropped.
  std::vector<std::string> command;
  std::string directory; ///< Working directory of the command, absolute.
};

/// Which headers of the standard library a run reads.
enum class StandardHeaders {
  Auto,  ///< The light ones (lib/light) where they give what the real ones would, else the real
         ///< ones.
  Light, ///< The light ones; what they do not cover is an error.
  Real,
};

struct Options {
  std::string resourceDirectory; ///< Clang's builtin headers; empty: found beside the tool.
  std::string includeDirectory;  ///< Where <oapi/api.hpp> is; empty: found beside the tool.
  /// Diagnostics name files below it relative to it, others absolute; empty: Input::directory.
  std::string shownFrom;
  StandardHeaders standardHeaders = StandardHeaders::Auto;
  bool bytesAsBase64 = false; ///< Sequences of unsigned char are Bytes, not arrays of integers.
  /// Where what was read before is kept, so that it need not be read again; null: nowhere. It does
  /// not show in what read() returns. `toolIdentity` tells this program from other versions of it.
  const cache::Store *cache = nullptr;
  std::string toolIdentity = {};
  /// Whether to precompile what is not yet: it takes a third of a run, and tens of megabytes.
  bool precompiles = true;
  /// File contents that take the place of what is on disk, by absolute path: for tests.
  std::map<std::string, std::string> overlay;
};

/// More instances of one template in a unit are taken for an endless number.
inline constexpr unsigned kMostInstances = 500;

/// Reads one unit. Clang's errors and the annotations' errors go to `out`; what could be recorded
/// is returned all the same, so that one run reports as much as it can. Which headers it read does
/// not show: StandardHeaders::Auto and Real give the same. What the result depends on is added to
/// `trace`; `footprint` gets what matters when the unit is a part of a larger one, and then nothing
/// is read from behind a part that is precompiled.
source::Unit read(const Input &input, const Options &options, Diagnostics &out,
                  cache::Trace *trace = nullptr, cache::Footprint *footprint = nullptr);

/// Whether Clang could not read what stands at the problem's place, be that told in its words or in
/// others: the types of such a unit are guesses.
bool isErrorOfClang(const Diagnostic &problem);

/// The entries of compile_commands.json in the directory `given` (or of that file itself), in its
/// order, one input per C++ source; nothing and a diagnostic if it can't be read. What was read is
/// added to `trace`.
std::optional<std::vector<Input>> readCompileCommands(const std::string &given, Diagnostics &out,
                                                      cache::Trace *trace = nullptr);

/// Where the headers are that belong to Clang and to this program, in the order of Options.
std::vector<std::string> ownFolders(const Options &options);

/// The published standards of C++ by their first names, oldest first: "c++98" … "c++23".
std::vector<std::string> standards();

/// Whether that is the name of one or of a draft, also another name ("c++2b"), or with GNU's
/// extensions.
bool isStandard(const std::string &name);

/// "19.1.7": the version of the Clang that is linked.
std::string clangVersion();

} // namespace oapigen::frontend
