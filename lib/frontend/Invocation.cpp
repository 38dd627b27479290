// Asks Clang's driver where headers are, then sets what a parse for this program needs.
#include "frontend/Command.h"
#include "frontend/Locate.h"

#include <clang/Lex/PreprocessorOptions.h>
#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/Path.h>

#include <cstdlib>

namespace oapigen::frontend {
namespace {

/// Beyond this many errors the rest is noise.
constexpr unsigned kErrorLimit = 20;

/// Where the shell would find the program; empty: nowhere.
std::string findProgram(const std::string &name, llvm::vfs::FileSystem &files) {
  if (llvm::StringRef(name).contains('/'))
    return name;
  llvm::SmallVector<llvm::StringRef, 16> folders;
  llvm::SplitString(std::getenv("PATH") ? std::getenv("PATH") : "", folders, ":");
  for (llvm::StringRef folder : folders)
    if (auto status = files.status(folder + "/" + name);
        status && status->isRegularFile() &&
        (status->getPermissions() & llvm::sys::fs::all_exe) != llvm::sys::fs::no_perms)
      return (folder + "/" + name).str();
  return {};
}

/// What Clang takes for its own path: a Clang finds its libc++ by it; GCC's path is of no use.
std::string driverPath(const std::string &compiler, llvm::vfs::FileSystem &files) {
  if (llvm::StringRef(compiler).contains("clang"))
    if (std::string found = findProgram(compiler, files); !found.empty()) {
      llvm::SmallString<256> real;
      if (!files.getRealPath(found, real))
        return (llvm::sys::path::parent_path(real) + "/clang++").str();
    }
  return "/usr/bin/clang++";
}

std::vector<std::string> driverCommand(const Input &input, const Options &options,
                                       const std::string &file, llvm::vfs::FileSystem &files) {
  std::vector<std::string> command = cleanedCommand(input.command, input.directory, files);
  command[0] = driverPath(command[0], files);
  command.insert(command.end(), {"-w", "-x", "c++", "--no-default-config"});
  if (std::string directory = resourceDirectory(options); !directory.empty())
    command.insert(command.end(), {"-resource-dir", directory});
  if (std::string directory = includeDirectory(options); !directory.empty())
    command.insert(command.end(), {"-idirafter", directory});
  command.insert(command.end(), {"--", file});
  return command;
}

void setForParse(clang::CompilerInvocation &invocation) {
  clang::FrontendOptions &frontend = invocation.getFrontendOpts();
  frontend.SkipFunctionBodies = true;
  frontend.DisableFree = false;
  clang::DiagnosticOptions &diagnostics = invocation.getDiagnosticOpts();
  diagnostics.IgnoreWarnings = true;
  diagnostics.ShowCarets = false; // Or Clang prints its own "1 error generated." on stderr.
  diagnostics.PedanticErrors = false;
  diagnostics.ShowCarets = false; // Clang would print how many errors there are.
  diagnostics.Warnings.clear();
  diagnostics.Remarks.clear();
  diagnostics.ErrorLimit = kErrorLimit;
  invocation.getDependencyOutputOpts() = {};
  invocation.getPreprocessorOpts().ImplicitPCHInclude.clear();
}

} // namespace

std::unique_ptr<clang::CompilerInvocation>
invocationFor(const Input &input, const Options &options, const MainFile &file,
              compat::FileSystem files, clang::DiagnosticConsumer &consumer, Diagnostics &out) {
  const std::vector<std::string> command = driverCommand(input, options, file.path, *files);
  std::vector<const char *> arguments;
  for (const std::string &argument : command)
    arguments.push_back(argument.c_str());
  auto invocation = compat::invocationOf(arguments, consumer, std::move(files));
  if (!invocation) {
    out.report(Problem::CompileCommandUnusable, {}, {{"command", llvm::join(input.command, " ")}});
    return nullptr;
  }
  setForParse(*invocation);
  return invocation;
}

} // namespace oapigen::frontend
