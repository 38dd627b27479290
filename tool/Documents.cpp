// Looks at how a text begins before its fields are read: what is no OpenAPI document gets one
// message that says so, not one for each field.
#include "tool/Documents.h"

#include "model/Read.h"
#include "support/Spelling.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace oapigen::tool {
namespace {

/// What else says in a field of its own what it is.
struct Relative {
  std::string_view field, name, hint;
};
constexpr std::array kRelatives = {
    Relative{"swagger", "Swagger",
             "convert it to OpenAPI 3 first, by a program such as swagger2openapi"},
    Relative{"asyncapi", "AsyncAPI", ""},
    Relative{"overlay", "an Overlay", "apply it to its OpenAPI document first"},
    Relative{"arazzo", "Arazzo", "name the OpenAPI documents that it describes"},
};
constexpr std::string_view kHowItBegins =
    "an OpenAPI document says which version it follows: openapi: 3.1.2";

/// The value of a version for a message: 2.0 may be a text or a number.
std::string plain(const Value &value) {
  if (const std::string *text = value.asString())
    return *text;
  std::string text = write(value, Format::Json);
  return value.isNumber() ? text.substr(0, text.size() - 1) : "";
}

void refuse(const Parsed &parsed, std::string_view pointer, std::string problem,
            std::string_view hint, Diagnostics &out) {
  out.report(Problem::NotOpenApi, nearestPlace(parsed.places, pointer),
             {{"problem", std::move(problem)}, {"hint", std::string(hint)}});
}

/// The text has no field `openapi`: what has it instead?
void refuseUnstated(const Parsed &parsed, const Object &root, Diagnostics &out) {
  for (const auto &[field, name, hint] : kRelatives)
    if (const Value *version = root.find(field))
      return refuse(parsed, childPointer("", field),
                    "it is " + std::string(name) + ' ' + plain(*version), hint, out);
  constexpr std::array<std::string_view, 1> kField = {"openapi"};
  for (const auto &[name, value] : root)
    if (!nearest(name, kField).empty())
      return refuse(parsed, childPointer("", name),
                    "it has a field '" + name + "' in place of 'openapi'", kHowItBegins, out);
  refuse(parsed, "", "it has no field 'openapi'", kHowItBegins, out);
}

} // namespace

bool isCode(const std::string &name) {
  constexpr std::array<std::string_view, 9> kEndings = {".h",  ".hh",  ".hpp", ".hxx", ".ipp",
                                                        ".cc", ".cpp", ".cxx", ".inl"};
  const std::string ending = std::filesystem::path(name).extension().string();
  return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

std::string shownName(const std::string &path) {
  return path == "-" ? kStandardInput : path;
}

std::optional<Stated> readStated(std::string_view text, const std::string &file, Diagnostics &out) {
  std::optional<Parsed> parsed = read(text, file, out);
  if (!parsed)
    return {};
  const Object *root = parsed->value.asObject();
  if (!root) {
    const std::string problem =
        parsed->value.isNull() ? "it is empty" : "it is " + kindPhrase(parsed->value);
    return refuse(*parsed, "", problem, kHowItBegins, out), std::nullopt;
  }
  const Value *stated = root->find("openapi");
  if (!stated)
    return refuseUnstated(*parsed, *root, out), std::nullopt;
  const std::string openapi = plain(*stated);
  const std::optional<Version> version = versionOf(openapi);
  if (version)
    return Stated{*std::move(parsed), openapi, *version};
  if (openapi.empty())
    refuse(*parsed, "/openapi", "its version is " + kindPhrase(*stated), kHowItBegins, out);
  else
    out.report(Problem::VersionUnsupported, nearestPlace(parsed->places, "/openapi"),
               {{"version", openapi}, {"whole", std::string(wholeVersion(openapi))}});
  return {};
}

std::optional<OpenAPI> readModel(const Stated &stated, Diagnostics &out) {
  return fromValue<OpenAPI>(stated.parsed.value, stated.parsed.places, out, Completeness::Whole);
}

} // namespace oapigen::tool
