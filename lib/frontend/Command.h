// A compiler call written for any compiler → Clang's invocation for a parse.
#pragma once

#include "frontend/Compat.h"
#include "frontend/Frontend.h"
#include "frontend/MainFile.h"

namespace oapigen::frontend {

/// The call without launchers (ccache), input, output, dependency files, warnings, plugins,
/// precompiled headers, and flags that Clang does not know. The first element is the compiler.
/// Response files are read from `files`.
std::vector<std::string> cleanedCommand(const std::vector<std::string> &command,
                                        const std::string &directory, llvm::vfs::FileSystem &files);

/// True for what names a C or C++ compiler: "g++-12", "/usr/bin/clang++", "arm-linux-gnueabi-gcc".
bool isCompilerName(std::string_view path);

/// True if a file of that name is C++, headers included.
bool isCxxFile(std::string_view path);

/// An invocation that parses `file`, or nullptr and a diagnostic.
std::unique_ptr<clang::CompilerInvocation>
invocationFor(const Input &input, const Options &options, const MainFile &file,
              compat::FileSystem files, clang::DiagnosticConsumer &consumer, Diagnostics &out);

} // namespace oapigen::frontend
