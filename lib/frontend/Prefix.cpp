// An entry of the cache: what it depends on and what was noted, then, at a multiple of 64 bytes,
// Clang's tree. One without a tree says that there is none to be had.
#include "frontend/Prefix.h"

#include "cache/Packed.h"
#include "frontend/Places.h"
#include "frontend/PrefixBuild.h"
#include "frontend/PrefixNotes.h"

#include <clang/Lex/PreprocessorOptions.h>

namespace oapigen::frontend {
namespace {

/// No disk has it.
constexpr llvm::StringRef kTreePath = "/<oapi-gen prefix>.pch";
constexpr std::size_t kAlignment = 64;

} // namespace

class PrefixFinder {
public:
  explicit PrefixFinder(const PrefixRequest &request) : request_(request) {}

  std::unique_ptr<Prefix> run() {
    if (!readDirectives())
      return nullptr;
    const cache::Store &store = *request_.options.cache;
    const std::string name = cache::entryName(key(), "prefix");
    const cache::Trace before = request_.files->trace();
    std::unique_ptr<Prefix> found = take(store.load(name));
    if (!found && request_.options.precompiles && store.isWritable() && build(store, name))
      found = take(store.load(name));
    request_.files->setTrace(before); // What a prefix depends on is in its own trace.
    return found && !found->tree_.empty() ? std::move(found) : nullptr;
  }

private:
  bool readDirectives() {
    std::string text;
    if (request_.file.text)
      text = *request_.file.text;
    else if (auto buffer = request_.files->getBufferForFile(request_.file.path))
      text = (*buffer)->getBuffer();
    const clang::PreambleBounds bounds =
        clang::ComputePreambleBounds(request_.invocation.getLangOpts(), {text, ""}, 0);
    directives_ = text.substr(0, bounds.Size);
    endsLine_ = bounds.PreambleEndsAtStartOfLine;
    return llvm::StringRef(directives_).contains("include");
  }

  cache::Hash key() const {
    cache::Packer key;
    key << std::string_view("prefix") << std::string_view(request_.options.toolIdentity)
        << std::string_view(request_.file.path) << std::string_view(request_.directory)
        << std::string_view(directives_) << std::uint64_t{endsLine_};
    for (const std::string &word : request_.invocation.getCC1CommandLine())
      key << std::string_view(word);
    return cache::hashOf(key.bytes());
  }

  std::unique_ptr<Prefix> take(std::unique_ptr<cache::Entry> entry) const {
    if (!entry)
      return nullptr;
    cache::Unpacker in(entry->content());
    const std::string_view head = in.text();
    cache::Unpacker parts(head);
    std::unique_ptr<Prefix> prefix(new Prefix);
    prefix->trace_ = cache::Trace::unpack(parts);
    if (!prefix->trace_.isComplete() || !prefix->trace_.holds())
      return nullptr;
    for (std::uint64_t left = parts.number(); left > 0 && !parts.hasFailed(); --left)
      prefix->files_.emplace_back(parts.text());
    prefix->notes_ = parts.text();
    prefix->tree_ = in.rest().substr(std::min(padding(head.size()), in.rest().size()));
    prefix->size_ = directives_.size();
    prefix->endsLine_ = endsLine_;
    prefix->entry_ = std::move(entry);
    return prefix;
  }

  /// Between a head of this size, which follows its length, and the tree.
  static std::size_t padding(std::size_t head) {
    return (kAlignment - (head + sizeof(std::uint64_t)) % kAlignment) % kAlignment;
  }

  bool build(const cache::Store &store, const std::string &name) const {
    request_.files->setTrace({});
    const std::optional<BuiltPrefix> built = buildPrefix(request_, directives_);
    cache::Packer head;
    if (!request_.files->trace().isComplete())
      return false;
    request_.files->trace().pack(head);
    head << std::uint64_t{built ? built->files.size() : 0};
    for (const std::string &file : built ? built->files : std::vector<std::string>())
      head << std::string_view(file);
    head << std::string_view(built ? built->notes : "");
    const std::string_view tree =
        built ? std::string_view(built->tree->Data.data(), built->tree->Data.size())
              : std::string_view();
    cache::Packer size;
    size << std::uint64_t{head.bytes().size()};
    return store.save(
        name, {size.bytes(), head.bytes(), std::string(padding(head.bytes().size()), '\0'), tree});
  }

  const PrefixRequest &request_;
  std::string directives_;
  bool endsLine_ = false;
};

std::unique_ptr<Prefix> Prefix::find(const PrefixRequest &request) {
  return PrefixFinder(request).run();
}

compat::FileSystem Prefix::useIn(clang::CompilerInvocation &invocation,
                                 compat::FileSystem files) const {
  clang::PreprocessorOptions &preprocessor = invocation.getPreprocessorOpts();
  preprocessor.PrecompiledPreambleBytes = {size_, endsLine_};
  preprocessor.DisablePCHOrModuleValidation = clang::DisableValidationForModuleKind::PCH;
  preprocessor.ImplicitPCHInclude = kTreePath.str();
  preprocessor.UsePredefines = false; // They are in the tree.
  auto tree = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  tree->addFile(kTreePath, 0, llvm::MemoryBuffer::getMemBuffer(tree_, kTreePath, false));
  auto both = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(std::move(files));
  both->pushOverlay(std::move(tree));
  return both;
}

bool Prefix::restore(clang::CompilerInstance &instance, Recorder &recorder) const {
  auto reader = instance.getASTReader();
  if (!reader)
    return false;
  reader->ReadComments();
  return PrefixNotes::restore(notes_, recorder, *reader);
}

std::vector<std::string> filesOf(const clang::SourceManager &sources,
                                 const std::string &directory) {
  std::vector<std::string> files;
  for (auto at = sources.fileinfo_begin(); at != sources.fileinfo_end(); ++at)
    if (std::string path = absolutePath(at->first.getName().str(), directory);
        !isMadeUp(path) && !llvm::StringRef(path).starts_with("/<oapi-gen "))
      files.push_back(std::move(path));
  std::ranges::sort(files);
  auto repeated = std::ranges::unique(files);
  files.erase(repeated.begin(), repeated.end());
  return files;
}

} // namespace oapigen::frontend
