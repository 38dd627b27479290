// An entry of the cache by command line and main file, which holds the reason's file and its hash.
#include "frontend/LightNotes.h"

#include "cache/Packed.h"

namespace oapigen::frontend {
namespace {

std::string packed(const std::string &reason, llvm::vfs::FileSystem &files) {
  cache::Packer out;
  out << std::string_view(reason);
  if (reason.empty())
    return out.bytes();
  if (auto buffer = files.getBufferForFile(reason)) {
    const cache::Hash hash = cache::hashOf(std::string_view((*buffer)->getBuffer()));
    out << hash.high << hash.low;
  }
  return out.bytes();
}

} // namespace

LightNotes::LightNotes(const Options &options, const MainFile &file,
                       const clang::CompilerInvocation &invocation)
    : cache_(options.cache) {
  if (!cache_)
    return;
  cache::Packer key;
  key << std::string_view("real") << std::string_view(options.toolIdentity)
      << std::string_view(file.path) << std::string_view(file.text.value_or(""));
  for (const std::string &word : invocation.getCC1CommandLine())
    key << std::string_view(word);
  name_ = cache::entryName(cache::hashOf(key.bytes()), "real");
}

bool LightNotes::needReal(llvm::vfs::FileSystem &files) const {
  const auto entry = cache_ ? cache_->load(name_) : nullptr;
  if (!entry)
    return false;
  const std::string reason(cache::Unpacker(entry->content()).text());
  return entry->content() == packed(reason, files);
}

void LightNotes::remember(const std::string &reason, llvm::vfs::FileSystem &files) const {
  if (cache_)
    cache_->save(name_, {packed(reason, files)});
}

} // namespace oapigen::frontend
