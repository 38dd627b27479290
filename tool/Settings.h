// What a user can set: the one table behind the command line, oapi-gen.yaml, its schema and --help.
//
// A new setting is a member of Settings, a row of the table, and its use.
#pragma once

#include "mapping/Mapping.h"
#include "model/Pointer.h"
#include "tool/DiffSettings.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace oapigen::tool {

/// Settings from one place; what that place does not say is absent.
struct Settings {
  std::vector<std::string> inputs;
  std::optional<std::string> buildDirectory;
  std::optional<std::string> title, version, description;
  std::optional<std::string> defaultTitle, defaultVersion;
  std::vector<std::string> servers;
  std::optional<std::string> openapi;
  std::optional<std::string> base;
  std::optional<bool> qualifiedNames;
  std::optional<std::string> optionalMembers, bytes, split;
  mapping::ConfiguredTypes types;
  std::optional<std::string> standard, standardHeaders;
  std::vector<std::string> includePaths, systemIncludePaths, definitions, extraArguments;
  std::optional<std::string> cacheDirectory;
  std::optional<bool> noCache;
  std::optional<DiffSettings> diff;
  /// Where the configuration says what counts: "/servers/0", with all that stands inside.
  Places places;
  bool operator==(const Settings &) const = default;
};

using Text = std::optional<std::string> Settings::*;
using Texts = std::vector<std::string> Settings::*;
using Flag = std::optional<bool> Settings::*;
using Schemas = mapping::ConfiguredTypes Settings::*;
using Changes = std::optional<DiffSettings> Settings::*;

/// What a text means.
enum class Form {
  Plain,
  Path,     ///< In the configuration: relative to the configuration's directory.
  Choice,   ///< One of the words that `value` lists.
  Standard, ///< A standard of C++.
  Macro,    ///< NAME or NAME=VALUE.
};

/// What happens to a list that both the command line and the configuration give.
enum class Both {
  CommandLine,  ///< Only the command line's.
  CommandFirst, ///< The command line's, then the configuration's: where the first one found wins.
  CommandLast,  ///< The other way round: where the last one wins.
};

/// The groups of settings: the headings in --help, and what a setting is about.
inline constexpr std::string_view kInputGroup = "Input";
inline constexpr std::string_view kDocumentGroup = "Document"; ///< The document as a whole.
/// What the C++ means: a fragment keeps these, and only equal ones can be linked.
inline constexpr std::string_view kSchemaGroup = "Schemas";
inline constexpr std::string_view kCompilerGroup = "Compiler";
inline constexpr std::string_view kComparisonGroup = "Comparison";

struct Setting {
  std::string_view key; ///< In the configuration; empty: only on the command line.
  /// As CLI11 takes it; a bare word is for arguments without option. Empty: only in the
  /// configuration.
  std::string_view option;
  std::variant<Text, Texts, Flag, Schemas, Changes> member;
  Form form;
  std::string_view value; ///< What --help calls the value; for a choice "this|that".
  std::string_view group; ///< One of the groups above.
  std::string_view help;
  Both both = Both::CommandLine;
};

/// The heading of what changes nothing in a document.
inline constexpr std::string_view kCacheGroup = "Cache";

/// The table, in the order of --help.
std::span<const Setting> settingTable();

/// The words of a choice: "omit|null" → omit, null.
std::vector<std::string> choicesOf(std::string_view value);

/// The settings of kSchemaGroup that are not what they are by default, by their keys.
Object meaningOf(const Settings &settings);

/// Both together; where only one can hold, it is the command line's.
Settings merge(const Settings &commandLine, const Settings &configuration);

/// The places of `places` at or below the pointer, by what follows it: "" is the pointer's own.
Places placesBelow(const Places &places, const std::string &pointer);

} // namespace oapigen::tool
