// The plug-in of Clang: `oapi-gen compile` as a by-product of a compilation.
//
//   clang++-19 -fplugin=oapi-gen.so -fplugin-arg-oapi-output=x.oapi.json -c x.cpp
//
// The arguments are options of that command without their dashes in front. What it is told of the
// C++ is not among them: the compiler knows.
#include "frontend/Plugin.h"
#include "tool/plugin/Arguments.h"

#include "mapping/Mapping.h"
#include "tool/Files.h"
#include "tool/Fragments.h"
#include "tool/UnitOptions.h"

#include <filesystem>
#include <iostream>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;

/// Writes the fragment of one unit.
class FragmentWriter : public frontend::Companion {
public:
  bool begin(const frontend::Compilation &compilation, const std::vector<std::string> &arguments,
             Diagnostics &out) override {
    if (!readArguments(arguments, given_, out) || !settlePath(compilation.output, out))
      return false;
    std::string configuration;
    if (settle(given_.request, settings_, configuration, out) != ExitCode::Done)
      return false;
    options_ = readingOf(settings_);
    return true;
  }
  const frontend::Options &options() const override { return options_; }
  bool onlyWarns() const override { return given_.onlyWarns; }

  void finish(source::Unit unit, bool hasErrors, Diagnostics &out) override {
    unit_ = std::move(unit);
    if (!hasErrors)
      fragment_ = mapping::map(unit_, mappingOf(settings_), out);
    if (!hasErrors && !out.hasErrors()) {
      if (sparesInputs({given_.path}, {fragment_.files.begin(), fragment_.files.end()}, out))
        writeFile(given_.path, textOf(fragment_, settings_, given_.path), std::cout, out);
    } else if (given_.onlyWarns) // The compilation succeeds, and nobody shall take an old one for
                                 // its result.
      fs::remove(given_.path, ignored_);
  }

private:
  /// Without a name the fragment lies beside the object file, which the build system knows.
  bool settlePath(const std::string &object, Diagnostics &out) {
    if (!given_.path.empty())
      return true;
    if (object.empty() || isStandardOutput(object))
      out.report(Problem::WrongUsage, {},
                 {{"problem", "the plug-in does not know where the fragment goes"},
                  {"hint", "name it with -fplugin-arg-oapi-output=FILE"}});
    else
      given_.path = object + ".oapi.json";
    return !given_.path.empty();
  }

  PluginArguments given_;
  Settings settings_;
  frontend::Options options_;
  // Members, because Clang mostly ends without freeing what it owns, such as this.
  source::Unit unit_;
  Fragment fragment_;
  std::error_code ignored_;
};

[[maybe_unused]] const bool isAdded =
    (frontend::addPlugin("oapi", [] { return std::make_unique<FragmentWriter>(); }), true);

} // namespace
} // namespace oapigen::tool
