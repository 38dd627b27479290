// The table of settings, and what merging them means.
#include "tool/Settings.h"

#include "model/Write.h"

#include <array>

namespace oapigen::tool {
namespace {

using S = Settings;
constexpr std::string_view kInput = kInputGroup, kDocument = kDocumentGroup,
                           kSchemas = kSchemaGroup, kCompiler = kCompilerGroup,
                           kComparison = kComparisonGroup;

// Columns: key, option, member, form, value, group, help, both.
constexpr std::array kTable = {
    Setting{"inputs", "FILE", &S::inputs, Form::Path, "FILE", kInput,
            "Headers or sources that hold annotations"},
    Setting{"build-directory", "-p,--build-directory", &S::buildDirectory, Form::Path, "DIR",
            kInput,
            "Where compile_commands.json is: a file has the flags of its entry there, or of the "
            "nearest one; without any file, every C++ source in it is read"},

    Setting{"openapi", "--openapi", &S::openapi, Form::Choice, "3.0|3.1|3.2", kDocument,
            "The version of OpenAPI that the document follows; otherwise that of the base, or 3.1"},
    Setting{"title", "--title", &S::title, Form::Plain, "TEXT", kDocument, "Title of the API"},
    Setting{"version", "--api-version", &S::version, Form::Plain, "TEXT", kDocument,
            "Version of the API"},
    Setting{"description", "--description", &S::description, Form::Plain, "TEXT", kDocument,
            "Description of the API, in Markdown"},
    Setting{"servers", "--server", &S::servers, Form::Plain, "URL", kDocument,
            "Where the API is served"},
    Setting{"", "--default-title", &S::defaultTitle, Form::Plain, "TEXT", kDocument,
            "Title if nothing else gives one; for build systems"},
    Setting{"", "--default-version", &S::defaultVersion, Form::Plain, "TEXT", kDocument,
            "Version if nothing else gives one; for build systems"},
    Setting{"base", "--base", &S::base, Form::Path, "FILE", kDocument,
            "A partial OpenAPI document that is merged underneath"},
    Setting{"split", "--split", &S::split, Form::Choice, "none|request-response", kDocument,
            "Whether a type that differs in requests and responses becomes two schemas "
            "(none, the default: one, with readOnly and writeOnly)"},

    Setting{"qualified-names", "--qualified-names", &S::qualifiedNames, Form::Plain, "", kSchemas,
            "Name schemas with their namespaces"},
    Setting{"optional", "--optional", &S::optionalMembers, Form::Choice, "omit|null", kSchemas,
            "How an empty std::optional member is sent: left out (omit, the default) or as null"},
    Setting{"bytes", "--bytes", &S::bytes, Form::Choice, "array|base64", kSchemas,
            "How a vector of unsigned char is sent: as an array of integers (array, the default) "
            "or as a base64 string"},
    Setting{
        "types", "", &S::types, Form::Plain, "", kSchemas,
        "Schemas of C++ types by qualified name, for types that are written in their own way; a "
        "name without template arguments stands for all instances"},

    Setting{"std", "--std", &S::standard, Form::Standard, "STANDARD", kCompiler,
            "The C++ standard; otherwise that of compile_commands.json, or c++23"},
    Setting{"std-headers", "--std-headers", &S::standardHeaders, Form::Choice, "auto|light|real",
            kCompiler,
            "The headers of the standard library: the real ones, the program's own light ones, or "
            "these where they are enough (auto, the default)"},
    Setting{"include-paths", "-I", &S::includePaths, Form::Path, "DIR", kCompiler,
            "A directory for #include", Both::CommandFirst},
    Setting{"system-include-paths", "--isystem", &S::systemIncludePaths, Form::Path, "DIR",
            kCompiler, "A directory for #include, searched after the other include paths",
            Both::CommandFirst},
    Setting{"definitions", "-D", &S::definitions, Form::Macro, "NAME[=VALUE]", kCompiler,
            "A macro to define", Both::CommandLast},
    Setting{"extra-args", "--extra-arg", &S::extraArguments, Form::Plain, "ARG", kCompiler,
            "A further argument for Clang, such as -stdlib=libc++", Both::CommandLast},

    Setting{
        "cache-dir", "--cache-dir", &S::cacheDirectory, Form::Path, "DIR", kCacheGroup,
        "Where what was read is kept for the next run; otherwise oapi-gen in $XDG_CACHE_HOME or "
        "~/.cache"},
    Setting{"no-cache", "--no-cache", &S::noCache, Form::Plain, "", kCacheGroup,
            "Read everything anew, and keep nothing"},

    Setting{"diff", "", &S::diff, Form::Plain, "", kComparison,
            "What 'oapi-gen diff' takes for a failure (fail-on), the levels of single rules, and "
            "the changes that were agreed to"},
};

template <class T> void mergeOne(std::optional<T> &into, const std::optional<T> &configured, Both) {
  if (!into)
    into = configured;
}

void mergeOne(std::vector<std::string> &into, const std::vector<std::string> &configured,
              Both both) {
  if (both == Both::CommandLine && !into.empty())
    return;
  into.insert(both == Both::CommandLast ? into.begin() : into.end(), configured.begin(),
              configured.end());
}

// What a member says that is not the default; null: nothing. Of a choice, the first word is the
// default.
Value stated(const Setting &, const std::optional<bool> &flag) {
  return flag.value_or(false) ? Value(true) : Value();
}
Value stated(const Setting &setting, const std::optional<std::string> &text) {
  return text && *text != choicesOf(setting.value).front() ? Value(*text) : Value();
}
Value stated(const Setting &, const mapping::ConfiguredTypes &types) {
  Object schemas;
  for (const auto &[type, schema] : types)
    schemas.append(type, toValue(schema));
  return types.empty() ? Value() : Value(std::move(schemas));
}
template <class Other> Value stated(const Setting &, const Other &) {
  return {};
}

void mergeOne(mapping::ConfiguredTypes &into, const mapping::ConfiguredTypes &configured, Both) {
  into.insert(configured.begin(), configured.end());
}

void addPlaces(const Places &from, const Setting &setting, Places &to) {
  if (const std::string pointer = childPointer("", setting.key); !setting.key.empty())
    for (const auto &[below, where] : placesBelow(from, pointer))
      to.emplace(pointer + below, where);
}

} // namespace

std::span<const Setting> settingTable() {
  return kTable;
}

std::vector<std::string> choicesOf(std::string_view value) {
  std::vector<std::string> words(1);
  for (char letter : value)
    if (letter == '|')
      words.emplace_back();
    else
      words.back() += letter;
  return words;
}

Object meaningOf(const Settings &settings) {
  Object meaning;
  for (const Setting &setting : kTable)
    if (setting.group == kSchemas)
      if (Value value = std::visit([&](auto member) { return stated(setting, settings.*member); },
                                   setting.member);
          !value.isNull())
        meaning.append(std::string(setting.key), std::move(value));
  return meaning;
}

Settings merge(const Settings &commandLine, const Settings &configuration) {
  Settings merged = commandLine;
  for (const Setting &setting : kTable)
    std::visit(
        [&](auto member) {
          const bool isReplaced =
              setting.both == Both::CommandLine && commandLine.*member != Settings().*member;
          if (!isReplaced)
            addPlaces(configuration.places, setting, merged.places);
          mergeOne(merged.*member, configuration.*member, setting.both);
        },
        setting.member);
  return merged;
}

Places placesBelow(const Places &places, const std::string &pointer) {
  Places below;
  for (auto at = places.lower_bound(pointer); at != places.end(); ++at) {
    const auto &[name, where] = *at;
    if (!name.starts_with(pointer))
      break;
    if (name.size() == pointer.size() || name[pointer.size()] == '/')
      below.emplace(name.substr(pointer.size()), where);
  }
  return below;
}

} // namespace oapigen::tool
