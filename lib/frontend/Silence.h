// Keeps Clang's errors back while the program tries something that may not work.
#pragma once

#include <clang/Basic/Diagnostic.h>

namespace oapigen::frontend {

/// No error of Clang's is reported as long as it lives: what cannot be evaluated is no mistake.
class Silence {
public:
  explicit Silence(clang::DiagnosticsEngine &engine)
      : engine_(engine), before_(engine.getSuppressAllDiagnostics()) {
    engine.setSuppressAllDiagnostics(true);
  }
  ~Silence() { engine_.setSuppressAllDiagnostics(before_); }

private:
  clang::DiagnosticsEngine &engine_;
  bool before_;
};

} // namespace oapigen::frontend
