// They are in ../share/oapi-gen/viewers from the program's own folder on, installed or in the build
// tree.
#include "tool/ViewerFiles.h"

#include "tool/Files.h"
#include "tool/Installation.h"

#include <filesystem>

namespace oapigen::tool {

std::optional<std::vector<std::string>> readViewer(const viewer::Viewer &viewer) {
  namespace fs = std::filesystem;
  const fs::path folder = fs::path(besideProgram("../share/oapi-gen/viewers")) / viewer.name;
  std::vector<std::string> texts;
  for (const viewer::File &file : viewer.files) {
    std::string reason;
    std::optional<std::string> text = readFile((folder / file.path).string(), reason);
    if (!text)
      return {};
    texts.push_back(*std::move(text));
  }
  return texts;
}

} // namespace oapigen::tool
