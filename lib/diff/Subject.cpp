// The place of something in a document → words: "User.address.city", "query parameter 'limit' of
// GET /orders", "name in request body of POST /users".
#include "diff/Comparison.h"
#include "support/Ascii.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

/// Reads a pointer name by name.
class Tokens {
public:
  explicit Tokens(std::string_view pointer) : rest_(pointer) {}
  bool atEnd() const { return rest_.empty(); }
  std::string take() {
    const std::size_t end = rest_.find('/', 1);
    const std::string_view token = rest_.substr(0, end);
    taken_ += token;
    rest_.remove_prefix(token.size());
    return lastToken(token);
  }
  bool takeIf(std::string_view name) {
    Tokens ahead = *this;
    if (atEnd() || ahead.take() != name)
      return false;
    *this = ahead;
    return true;
  }
  const std::string &taken() const { return taken_; }

private:
  std::string_view rest_;
  std::string taken_;
};

/// How a keyword of a schema that holds schemas is written in a path of properties.
enum class Below { Nothing, Name, Number };
struct Keyword {
  std::string_view name;
  Below below;
  std::string_view open, close; ///< Around the name or number; alone where there is neither.
};
constexpr Keyword kKeywords[] = {
    {"properties", Below::Name, ".", ""},
    {"patternProperties", Below::Name, ".{", "}"},
    {"additionalProperties", Below::Nothing, ".*", ""},
    {"unevaluatedProperties", Below::Nothing, ".*", ""},
    {"propertyNames", Below::Nothing, " (names)", ""},
    {"dependentSchemas", Below::Name, " (with ", ")"},
    {"items", Below::Nothing, "[]", ""},
    {"unevaluatedItems", Below::Nothing, "[]", ""},
    {"prefixItems", Below::Number, "[", "]"},
    {"contains", Below::Nothing, " (contains)", ""},
    {"allOf", Below::Number, "", ""},
    {"anyOf", Below::Number, " (alternative ", ")"},
    {"oneOf", Below::Number, " (alternative ", ")"},
    {"not", Below::Nothing, " (not)", ""},
    {"if", Below::Nothing, " (if)", ""},
    {"then", Below::Nothing, " (then)", ""},
    {"else", Below::Nothing, " (else)", ""},
    {"contentSchema", Below::Nothing, " (content)", ""},
    {"$defs", Below::Name, " (", ")"},
};

std::string counted(const std::string &number) {
  return std::to_string(std::stoul(number) + 1);
}

/// The property that a schema requires at a position of its list; "": it requires none there.
std::string requiredAt(const Side &side, const std::string &schema, const std::string &position) {
  const Schema *found = side.index().find<Schema>(schema);
  if (!found)
    return "";
  for (std::size_t at = 0; at != found->required.size(); ++at)
    if (std::to_string(at) == position)
      return found->required[at];
  return "";
}

/// ".address.lines[]"; what is no schema ends it, and so does a property that is only required.
std::string schemaPath(const Side &side, Tokens &tokens) {
  std::string path;
  while (!tokens.atEnd()) {
    const std::string schema = tokens.taken();
    const std::string token = tokens.take();
    if (token == "required" && !tokens.atEnd())
      return path + "." + requiredAt(side, schema, tokens.take());
    const auto *keyword = std::find_if(std::begin(kKeywords), std::end(kKeywords),
                                       [&](const Keyword &each) { return each.name == token; });
    if (keyword == std::end(kKeywords))
      break;
    path += keyword->open;
    if (keyword->below == Below::Nothing)
      continue;
    if (tokens.atEnd())
      break;
    const std::string item = tokens.take();
    if (keyword->name == "prefixItems" || keyword->below == Below::Name)
      path += item;
    else if (!keyword->open.empty())
      path += counted(item);
    path += keyword->close;
  }
  return path;
}

class Teller {
public:
  Teller(const Side &side, const std::string &pointer) : side_(side), tokens_(pointer) {}

  std::string tell() {
    if (tokens_.takeIf("components"))
      return component();
    if (tokens_.takeIf("paths"))
      return tokens_.atEnd() ? "the paths" : pathItem(tokens_.take(), "");
    if (tokens_.takeIf("webhooks"))
      return tokens_.atEnd() ? "the webhooks" : pathItem("webhook " + tokens_.take(), "post");
    if (tokens_.takeIf("tags") && !tokens_.atEnd())
      return tag();
    return "the document";
  }

private:
  std::string component() {
    if (tokens_.atEnd())
      return "the components";
    const std::string kind = tokens_.take();
    if (tokens_.atEnd())
      return "the components";
    if (kind == "parameters")
      return parameter("");
    const std::string name = tokens_.take();
    if (kind == "pathItems")
      if (const std::string *user = side_.onlyUserOf(tokens_.taken()))
        return pathItem(Teller(side_, *user).tell(),
                        parentPointer(*user) == "/paths" ? "" : "post");
    if (kind == "schemas")
      return name + schemaPath(side_, tokens_);
    const std::string quoted = " '" + name + "'";
    if (kind == "securitySchemes")
      return "security scheme" + quoted;
    if (kind == "responses")
      return message("response" + quoted);
    if (kind == "requestBodies")
      return message("request body" + quoted);
    if (kind == "headers")
      return message("header" + quoted);
    if (kind == "mediaTypes")
      return mediaType("media type" + quoted);
    if (kind == "pathItems")
      return pathItem("path item" + quoted, "");
    if (kind == "callbacks")
      return callback("callback" + quoted);
    return kind.substr(0, kind.size() - 1) + quoted;
  }

  std::string tag() {
    tokens_.take();
    const Tag *found = side_.index().find<Tag>(tokens_.taken());
    return "tag '" + (found ? found->name.value_or("") : "") + "'";
  }

  /// `usual`: the method that goes without saying.
  std::string pathItem(const std::string &item, std::string_view usual) {
    if (tokens_.atEnd())
      return item;
    std::string token = tokens_.take();
    if (token == "parameters")
      return tokens_.atEnd() ? item : parameter(item);
    const bool isAdditional = token == "additionalOperations";
    if (isAdditional && !tokens_.atEnd())
      token = tokens_.take();
    else if (std::find(methodNames().begin(), methodNames().end(), token) == methodNames().end())
      return item;
    if (token == usual)
      return operation(item);
    if (!isAdditional)
      token = inUpperCase(token);
    return operation(usual.empty() ? token + ' ' + item : item + " (" + token + ')');
  }

  std::string operation(const std::string &label) {
    if (tokens_.atEnd())
      return label;
    const std::string token = tokens_.take();
    if (token == "parameters")
      return tokens_.atEnd() ? label : parameter(label);
    if (token == "requestBody")
      return message("request body of " + label);
    if (token == "responses" && !tokens_.atEnd())
      return message("response " + tokens_.take() + " of " + label);
    if (token == "callbacks" && !tokens_.atEnd())
      return callback("callback " + tokens_.take() + " of " + label);
    return label;
  }

  std::string callback(const std::string &label) {
    if (tokens_.atEnd())
      return label;
    const Callback *found = side_.index().find<Callback>(tokens_.taken());
    const std::string expression = tokens_.take();
    const bool goesWithoutSaying = !found || found->items.size() == 1;
    return pathItem(goesWithoutSaying ? label : label + " to " + expression, "post");
  }

  std::string parameter(const std::string &owner) {
    const std::string key = tokens_.take();
    const Index &index = side_.index();
    const Parameter *found = index.find<Parameter>(tokens_.taken());
    const Reference *other = found ? nullptr : index.find<Reference>(tokens_.taken());
    if (other && other->ref)
      found = index.resolve<Parameter>(*other->ref);
    std::string label =
        found ? found->in.value_or("") + " parameter '" + found->name.value_or("") + "'"
              : "parameter '" + (other ? other->ref.value_or(key) : key) + "'";
    return message(owner.empty() ? label : label + " of " + owner);
  }

  /// A part with content, a schema or headers below it.
  std::string message(const std::string &label) {
    if (tokens_.takeIf("schema"))
      return schema(label);
    if (tokens_.takeIf("headers") && !tokens_.atEnd())
      return message("header '" + tokens_.take() + "' of " + label);
    if (tokens_.takeIf("content") && !tokens_.atEnd()) {
      const std::string type = tokens_.take();
      return mediaType(type == "application/json" ? label : label + " (" + type + ')');
    }
    return label;
  }

  std::string mediaType(const std::string &label) {
    if (tokens_.takeIf("schema"))
      return schema(label);
    if (tokens_.takeIf("itemSchema"))
      return schema("items of " + label);
    if (tokens_.takeIf("encoding") && !tokens_.atEnd())
      return message("part '" + tokens_.take() + "' of " + label);
    return label;
  }

  std::string schema(const std::string &label) {
    std::string path = schemaPath(side_, tokens_);
    if (path.starts_with('.') || path.starts_with(' '))
      path.erase(0, 1);
    return path.empty() ? label : path + " in " + label;
  }

  const Side &side_;
  Tokens tokens_;
};

} // namespace

std::string wordsFor(const Side &side, const std::string &pointer) {
  return Teller(side, pointer).tell();
}

} // namespace oapigen::diff
