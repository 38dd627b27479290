// Cleans a command line with the option table of Clang's driver.
#include "frontend/Command.h"

#include <llvm/Option/Arg.h>
#include <llvm/Option/ArgList.h>
#include <llvm/Option/OptTable.h>
#include <llvm/Support/CommandLine.h>
#include <llvm/Support/StringSaver.h>

namespace oapigen::frontend {
namespace {

namespace opt = compat::options;

/// Options that do not change what the source means, or that must not be obeyed here.
constexpr opt::ID kDropped[] = {
    opt::OPT_INPUT,
    opt::OPT_UNKNOWN,
    opt::OPT_o,
    opt::OPT_x,
    opt::OPT_Action_Group,
    opt::OPT_M_Group,
    opt::OPT_W_Group,
    opt::OPT_pedantic_Group,
    opt::OPT_w,
    opt::OPT_Wp_COMMA,
    opt::OPT_Wa_COMMA,
    opt::OPT_Wl_COMMA,
    opt::OPT_resource_dir,
    opt::OPT_resource_dir_EQ,
    opt::OPT_fplugin_EQ,
    opt::OPT_fplugin_arg,
    opt::OPT_fpass_plugin_EQ,
    opt::OPT_specs,
    opt::OPT_specs_EQ,
    opt::OPT_include_pch,
    opt::OPT_Xclang,
    opt::OPT_ftime_trace,
    opt::OPT_ftime_trace_EQ,
    opt::OPT__HASH_HASH_HASH,
    opt::OPT_v,
    opt::OPT_save_temps,
    opt::OPT_save_temps_EQ,
    opt::OPT_mllvm,
    opt::OPT__serialize_diags,
    opt::OPT_pipe,
    opt::OPT_time,
    // GCC knows other values; the code that is generated and how problems look do not matter here.
    opt::OPT_march_EQ,
    opt::OPT_mtune_EQ,
    opt::OPT_mcpu_EQ,
    opt::OPT_mfunction_return_EQ,
    opt::OPT_finput_charset_EQ,
    opt::OPT_fexec_charset_EQ,
    opt::OPT_fdiagnostics_format_EQ,
};

bool isDropped(const llvm::opt::Arg &argument) {
  return llvm::any_of(kDropped, [&](opt::ID id) { return argument.getOption().matches(id); });
}

/// Response files replaced by what they hold.
void expandResponseFiles(llvm::SmallVectorImpl<const char *> &arguments,
                         const std::string &directory, llvm::vfs::FileSystem &files,
                         llvm::BumpPtrAllocator &memory) {
  llvm::cl::ExpansionContext context(memory, llvm::cl::TokenizeGNUCommandLine);
  llvm::consumeError(
      context.setVFS(&files).setCurrentDir(directory).expandResponseFiles(arguments));
}

/// Where the compiler stands among launchers: the first element that is named like one.
std::size_t compilerIndex(llvm::ArrayRef<const char *> command) {
  for (std::size_t i = 0; i < command.size() && command[i][0] != '-'; ++i)
    if (isCompilerName(command[i]))
      return i;
  return 0;
}

/// "aarch64-linux-gnu" of "/usr/bin/aarch64-linux-gnu-g++-12", if that is a target.
std::string targetIn(llvm::StringRef compiler) {
  llvm::StringRef name = llvm::sys::path::filename(compiler);
  for (std::size_t dash = name.rfind('-'); dash != llvm::StringRef::npos;
       dash = name.take_front(dash).rfind('-')) {
    const llvm::Triple triple(llvm::Triple::normalize(name.take_front(dash)));
    if (name.take_front(dash).contains('-') && isCompilerName(name.drop_front(dash + 1)) &&
        triple.getArch() != llvm::Triple::UnknownArch && triple.getOS() != llvm::Triple::UnknownOS)
      return name.take_front(dash).str();
  }
  return {};
}

/// CMake hands a precompiled header to Clang as -Xclang -include-pch …, and its source as
/// -Xclang -include; only the latter is kept.
void keepForcedIncludes(const llvm::opt::InputArgList &parsed, std::vector<std::string> &out) {
  const std::vector<std::string> inner = parsed.getAllArgValues(opt::OPT_Xclang);
  for (std::size_t i = 0; i + 1 < inner.size(); ++i)
    if (inner[i] == "-include")
      out.insert(out.end(), {"-include", inner[i + 1]});
}

} // namespace

std::vector<std::string> cleanedCommand(const std::vector<std::string> &command,
                                        const std::string &directory,
                                        llvm::vfs::FileSystem &files) {
  llvm::BumpPtrAllocator memory;
  llvm::SmallVector<const char *, 64> all;
  for (const std::string &one : command)
    all.push_back(one.c_str());
  expandResponseFiles(all, directory, files, memory);
  if (all.empty())
    return {"c++"};
  const std::size_t compiler = compilerIndex(all);
  std::vector<std::string> cleaned = {all[compiler]};
  unsigned missingIndex = 0;
  unsigned missingCount = 0;
  const llvm::opt::InputArgList parsed = compat::getDriverOptTable().ParseArgs(
      llvm::ArrayRef(all).drop_front(compiler + 1), missingIndex, missingCount,
      llvm::opt::Visibility(opt::ClangOption));
  llvm::opt::ArgStringList rendered;
  for (const llvm::opt::Arg *argument : parsed)
    if (!isDropped(*argument))
      argument->render(parsed, rendered);
  cleaned.insert(cleaned.end(), rendered.begin(), rendered.end());
  keepForcedIncludes(parsed, cleaned);
  if (std::string target = targetIn(cleaned[0]); !target.empty() && !parsed.hasArg(opt::OPT_target))
    cleaned.push_back("--target=" + target);
  return cleaned;
}

} // namespace oapigen::frontend
