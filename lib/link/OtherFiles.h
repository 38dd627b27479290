// References of a document and of the files that they lead to → the places that they name.
#pragma once

#include "link/References.h"
#include "model/Version.h"
#include "support/Diagnostic.h"
#include "text/Text.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace oapigen {

/// The text of a file; nothing and the reason if there is none.
using ReadOther =
    std::function<std::optional<std::string>(const std::string &file, std::string &reason)>;

/// A file that was read.
struct OtherFile {
  const Value *value = nullptr;
  PlacesOnDemand places;
  Version version = kNewestVersion; ///< What it says, or that of the document.
  bool isElsewhere = false; ///< Its relative references begin at a URL, by `$self` or `$id`.
};

/// The document that references begin in, and the files beside it, each of which is read once.
class OtherFiles {
public:
  /// What becomes of a reference.
  enum class Answer {
    Found,
    Own,         ///< The document names a place in itself: that is not looked up.
    Problem,     ///< It was reported.
    NotFollowed, ///< A URL, a path from the root on, or relative to either; below an `$id` also
                 ///< what is not there, as many take it for a mere name.
  };
  /// The place in a file that a reference leads to.
  struct Place {
    Answer answer;
    std::string file = {};
    std::string pointer = {};
  };

  /// `name` is the path of the document, whose value and places live longer; references are
  /// relative to it. `prefix` stands before the names of other files in their places.
  OtherFiles(std::string name, const Value &value, const PlacesOnDemand &places, Version version,
             std::string prefix, ReadOther read, Diagnostics &out);

  bool isDocument(const std::string &name) const { return name == name_; }

  /// The document, or a file to which a reference was found.
  const OtherFile &at(const std::string &name) const { return files_.at(name).file; }

  /// Where the reference leads that stands in the field `field` of what stands there. Pointers and
  /// anchors alone begin at the owner. Reports files that cannot be read, and places that are not
  /// there.
  Place find(const std::string &reference, const Standing &here, const std::string &field);

  /// What Standing::owner says of a part of a file that was read.
  std::optional<std::string> ownerOf(const std::string &name, std::string_view pointer) const;

private:
  struct Entry {
    OtherFile file;
    std::optional<Parsed> parsed = {}; ///< Nothing: it is the document, or could not be read.
    std::string reason = {};           ///< Why, unless that was reported.
  };

  const Entry &load(const std::string &name);

  const std::string name_;
  const std::string prefix_;
  const ReadOther read_;
  Diagnostics &out_;
  std::map<std::string, Entry> files_;
};

} // namespace oapigen
