// The key is everything that a run gets beside files: the command line's settings, the folder, the
// environment, the program itself. Files are in the record's trace, the configuration among them.
#include "tool/RunCache.h"

#include "frontend/Frontend.h"

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <link.h>
#include <sys/stat.h>

namespace oapigen::tool {
namespace {

/// What Clang's driver and preprocessor look at, for any target.
constexpr const char *kEnvironment[] = {
    "PATH", "CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "OBJC_INCLUDE_PATH",
    "OBJCPLUS_INCLUDE_PATH", "SOURCE_DATE_EPOCH", "COMPILER_PATH", "GCC_EXEC_PREFIX",
    // Of Apple's systems.
    "SDKROOT", "MACOSX_DEPLOYMENT_TARGET", "IPHONEOS_DEPLOYMENT_TARGET", "TVOS_DEPLOYMENT_TARGET",
    "WATCHOS_DEPLOYMENT_TARGET", "XROS_DEPLOYMENT_TARGET", "DRIVERKIT_DEPLOYMENT_TARGET",
    // Of Microsoft's.
    "INCLUDE", "EXTERNAL_INCLUDE", "VCINSTALLDIR", "VCToolsInstallDir"};

int addLibrary(dl_phdr_info *info, std::size_t, void *data) {
  auto &out = *static_cast<cache::Packer *>(data);
  const std::string_view name = info->dlpi_name;
  struct stat status;
  if (::stat(name.empty() ? "/proc/self/exe" : info->dlpi_name, &status) != 0)
    return name.empty(); // The kernel's own library is no file; the program always is one.
  for (std::uint64_t number : {std::uint64_t{status.st_dev}, std::uint64_t{status.st_ino},
                               static_cast<std::uint64_t>(status.st_size),
                               static_cast<std::uint64_t>(status.st_mtim.tv_sec),
                               static_cast<std::uint64_t>(status.st_mtim.tv_nsec),
                               static_cast<std::uint64_t>(status.st_ctim.tv_sec),
                               static_cast<std::uint64_t>(status.st_ctim.tv_nsec)})
    out << number;
  return 0;
}

/// Of the program's file and those of its libraries: nobody has to remember to count a version up.
/// Empty: it cannot be told.
std::string identityOfProgram() {
  cache::Packer out;
  out << std::string_view(OAPI_GEN_VERSION) << std::string_view(frontend::clangVersion());
  return dl_iterate_phdr(addLibrary, &out) == 0 ? out.bytes() : std::string();
}

void add(cache::Packer &out, const std::optional<std::string> &text) {
  out << std::uint64_t{text.has_value()} << std::string_view(text.value_or(""));
}
void add(cache::Packer &out, const std::vector<std::string> &texts) {
  out << std::uint64_t{texts.size()};
  for (const std::string &text : texts)
    out << std::string_view(text);
}
void add(cache::Packer &out, const std::optional<bool> &flag) {
  out << std::uint64_t{flag ? 1u + *flag : 0u};
}
// These only stand in a configuration.
void add(cache::Packer &, const mapping::ConfiguredTypes &) {}
void add(cache::Packer &, const std::optional<DiffSettings> &) {}

std::string placeOfRun() {
  std::error_code error;
  cache::Packer out;
  out << std::string_view(std::filesystem::current_path(error).native());
  for (const char *name : kEnvironment) {
    const char *value = std::getenv(name);
    add(out, value ? std::optional<std::string>(value) : std::nullopt);
  }
  add(out, frontend::ownFolders({}));
  return out.bytes();
}

cache::Hash keyOf(const Request &request, Format format, const std::string &identity,
                  const std::string &surroundings) {
  cache::Packer out;
  out << std::string_view("run") << std::string_view(identity) << std::string_view(surroundings)
      << static_cast<std::uint64_t>(format) << std::string_view(request.configuration)
      << std::uint64_t{request.ignoreConfiguration};
  for (const Setting &setting : settingTable())
    if (setting.group != kCacheGroup)
      std::visit([&](auto member) { add(out, request.settings.*member); }, setting.member);
  return cache::hashOf(out.bytes());
}

} // namespace

RunCache::RunCache(const Request &request, const Settings &settings, Format format,
                   Diagnostics &out)
    : identity_(identityOfProgram()), surroundings_(placeOfRun()) {
  const std::string folder = settings.cacheDirectory.value_or(cache::userFolder());
  if (settings.noCache.value_or(false) || folder.empty() || identity_.empty())
    return;
  store_.emplace(folder);
  if (const int error = settings.cacheDirectory ? store_->obstacle() : 0) {
    Diagnostic problem = diagnose(Problem::FileUnwritable, {},
                                  {{"what", "to the cache '" + folder + "', which is left alone"},
                                   {"reason", std::strerror(error)}});
    problem.severity = Severity::Warning;
    out.add(std::move(problem));
  }
  name_ = cache::entryName(keyOf(request, format, identity_, surroundings_), "run");
}

std::optional<cache::RunRecord> RunCache::find() const {
  const auto entry = store_ ? store_->load(name_) : nullptr;
  return entry ? cache::currentRecord(entry->content()) : std::nullopt;
}

void RunCache::keep(const cache::RunRecord &record) const {
  if (store_ && record.trace.isComplete())
    store_->save(name_, {record.packed()});
}

} // namespace oapigen::tool
