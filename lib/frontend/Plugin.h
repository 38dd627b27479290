// A compilation by Clang → source::Unit, on the side: the way in for a plug-in of Clang.
//
// Like Frontend.h this has no Clang in it. It is linked only into a shared object, which finds
// Clang in the program that loads it.
#pragma once

#include "frontend/Frontend.h"

#include <functional>
#include <memory>

namespace oapigen::frontend {

/// What is compiled.
struct Compilation {
  std::string directory; ///< Where relative paths begin.
  std::string input;     ///< As it was given to the compiler.
  std::string output;    ///< The object file, as above; empty or "-": there is none.
};

/// What a plug-in does with one compilation.
class Companion {
public:
  virtual ~Companion() = default;

  /// Takes the arguments of this plug-in, in their order, without `-fplugin-arg-NAME-`. False after
  /// an error: nothing else is called then.
  virtual bool begin(const Compilation &compilation, const std::vector<std::string> &arguments,
                     Diagnostics &out) = 0;
  virtual const Options &options() const = 0;
  /// Whether problems are warnings for the compiler, whatever they are for this program.
  virtual bool onlyWarns() const = 0;
  /// Called once at the end. `hasErrors`: Clang has found some itself, and guesses.
  virtual void finish(source::Unit unit, bool hasErrors, Diagnostics &out) = 0;
};

/// Makes Clang call one Companion for each unit of C++ that it compiles. `name` has no dash in it:
/// Clang takes what is behind the first one for the argument.
/// To be called while the shared object is loaded. Ends the program if that is of another version
/// of Clang.
void addPlugin(const char *name, std::function<std::unique_ptr<Companion>()> make);

} // namespace oapigen::frontend
