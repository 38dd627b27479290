// compile_commands.json → Inputs.
#include "frontend/Command.h"
#include "frontend/Places.h"
#include "frontend/TracedFiles.h"

#include <clang/Tooling/JSONCompilationDatabase.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Path.h>

namespace oapigen::frontend {
namespace {

bool asksForCxx(const std::vector<std::string> &command) {
  for (std::size_t i = 0; i + 1 < command.size(); ++i)
    if (command[i] == "-x")
      return command[i + 1] == "c++" || command[i + 1] == "c++-header";
  return llvm::is_contained(command, "-xc++");
}

bool isC(llvm::StringRef path) {
  return path.ends_with(".h") || path.ends_with(".inc");
}

Input inputOf(const clang::tooling::CompileCommand &entry, const std::string &base,
              llvm::vfs::FileSystem &files) {
  Input input;
  input.directory = absolutePath(entry.Directory, base);
  input.files = {absolutePath(entry.Filename, input.directory)};
  input.command = cleanedCommand(entry.CommandLine, input.directory, files);
  return input;
}

} // namespace

std::optional<std::vector<Input>> readCompileCommands(const std::string &given, Diagnostics &out,
                                                      cache::Trace *trace) {
  constexpr const char *name = "compile_commands.json";
  const std::string directory =
      llvm::sys::path::filename(given) == name ? llvm::sys::path::parent_path(given).str() : given;
  llvm::SmallString<256> file(directory);
  llvm::sys::path::append(file, name);
  const std::string path = file.str().str();
  auto refuse = [&](const std::string &reason, const std::string &hint) {
    out.report(Problem::CompileCommandsUnreadable, {},
               {{"file", path}, {"reason", reason}, {"hint", hint}});
    return std::nullopt;
  };
  auto files = llvm::makeIntrusiveRefCnt<TracedFiles>(
      compat::FileSystem(llvm::vfs::createPhysicalFileSystem().release()));
  if (!files->getBufferForFile(path))
    return refuse("there is no such file",
                  "CMake writes it with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON");
  std::string problem;
  auto database = clang::tooling::JSONCompilationDatabase::loadFromFile(
      path, problem, clang::tooling::JSONCommandLineSyntax::Gnu);
  if (!database)
    return refuse(llvm::StringRef(problem).trim().str(), "");
  llvm::SmallString<256> base(directory);
  llvm::sys::fs::make_absolute(base);
  std::vector<Input> inputs;
  for (const clang::tooling::CompileCommand &entry : database->getAllCompileCommands())
    if ((isCxxFile(entry.Filename) && !isC(entry.Filename)) || asksForCxx(entry.CommandLine))
      inputs.push_back(inputOf(entry, base.str().str(), *files));
  if (trace)
    trace->add(files->trace());
  return inputs;
}

} // namespace oapigen::frontend
