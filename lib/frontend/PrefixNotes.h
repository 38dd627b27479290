// What a Recorder noted in a part of a unit that is precompiled ⇄ bytes.
//
// A precompiled header keeps declarations with their attributes, but nothing tells a later run of
// them: it has to know where to look, or it would have to load them all.
#pragma once

#include "frontend/CompatWriter.h"
#include "frontend/Recorder.h"

namespace oapigen::frontend {

class PrefixNotes {
public:
  /// After `writer` has written the tree; nothing when it cannot be kept.
  static std::optional<std::string> pack(const Recorder &recorder, clang::ASTWriter &writer);

  /// Puts the notes in front of what `recorder` has noted itself since then. False when it has to
  /// read everything again: an attribute stands on what was precompiled without it.
  static bool restore(std::string_view bytes, Recorder &recorder, clang::ASTReader &reader);

private:
  static bool isComplete(const Recorder &recorder);
};

} // namespace oapigen::frontend
