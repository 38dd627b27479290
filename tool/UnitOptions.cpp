// Problems name files from the current directory on.
#include "tool/UnitOptions.h"

#include <filesystem>

namespace oapigen::tool {

frontend::Options readingOf(const Settings &settings) {
  frontend::Options options;
  options.shownFrom = std::filesystem::current_path();
  options.bytesAsBase64 = settings.bytes == "base64";
  if (settings.standardHeaders == "light")
    options.standardHeaders = frontend::StandardHeaders::Light;
  else if (settings.standardHeaders == "real")
    options.standardHeaders = frontend::StandardHeaders::Real;
  return options;
}

mapping::Options mappingOf(const Settings &settings) {
  mapping::Options options;
  options.qualifiedNames = settings.qualifiedNames.value_or(false);
  options.optionalAsNull = settings.optionalMembers == "null";
  options.types = settings.types;
  return options;
}

} // namespace oapigen::tool
