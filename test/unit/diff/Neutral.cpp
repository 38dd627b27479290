// The edits of documents that give no change, and what shows that they do not.
#include "Neutral.h"

#include "NeutralSchemas.h"

#include "model/Operation.h"
#include "model/Pointer.h"

#include <algorithm>
#include <set>

namespace oapigen::diff {

std::string Silent::name() const {
  return lastToken(edit.pointer);
}

const Value *Silent::at(const std::string &pointer) const {
  const Value *found = &document;
  for (std::size_t begin = 0; found && begin < pointer.size();) {
    const std::size_t end = std::min(pointer.find('/', begin + 1), pointer.size());
    const std::string token = lastToken(pointer.substr(begin, end - begin));
    found = found->asObject()  ? found->asObject()->find(token)
            : found->asArray() ? &(*found->asArray())[std::stoul(token)]
                               : nullptr;
    begin = end;
  }
  return found;
}

const Value *Silent::above(int levels) const {
  std::string pointer = edit.pointer;
  for (; levels > 0; --levels)
    pointer.erase(pointer.empty() ? 0 : pointer.rfind('/'));
  return at(pointer);
}

const Value *Silent::beside(std::string_view other) const {
  const Value *owner = above(1);
  return owner && owner->asObject() ? owner->asObject()->find(other) : nullptr;
}

namespace {

bool hasText(const Value *value, std::string_view text) {
  return value && value->asString() && *value->asString() == text;
}

/// Nothing but empty lists and objects.
bool saysNothing(const Value &value) {
  if (const Object *object = value.asObject())
    return std::all_of(object->begin(), object->end(),
                       [](const auto &member) { return saysNothing(member.second); });
  const Array *list = value.asArray();
  return list && std::all_of(list->begin(), list->end(), saysNothing);
}

bool hasOperations(const Value &item) {
  const Object *members = item.asObject();
  if (!members)
    return false;
  const auto methods = methodNames();
  return members->find("$ref") || members->find("additionalOperations") ||
         std::any_of(methods.begin(), methods.end(),
                     [&](std::string_view method) { return members->find(method); });
}

/// Operations that state no security of their own.
bool hasInheritingOperation(const Value &value) {
  if (const Object *object = value.asObject()) {
    if (object->find("responses") && !object->find("security") && !object->find("schemas"))
      return true;
    return std::any_of(object->begin(), object->end(),
                       [](const auto &member) { return hasInheritingOperation(member.second); });
  }
  return false;
}

// ---- the list -----------------------------------------------------------------------------------

/// A reference, or an object that only refers, to an empty object.
bool refersToNothing(const Silent &it) {
  const Object *object = it.edit.old.asObject();
  const Value *reference = object && object->size() == 1 ? object->find("$ref") : &it.edit.old;
  if (!it.edit.isRemoval || !reference || !reference->asString() ||
      !reference->asString()->starts_with("#/"))
    return false;
  const Value *target = it.at(reference->asString()->substr(1));
  return target && saysNothing(*target);
}

bool isOwnName(const Silent &it) {
  auto isOwn = [](const std::string &value, const Value &reference) {
    return reference.asString() && lastToken(*reference.asString()) == value;
  };
  if (!it.edit.isRemoval || !it.isIn("/discriminator/mapping"))
    return false;
  const Object *mapping = it.edit.old.asObject();
  return mapping ? std::all_of(mapping->begin(), mapping->end(),
                               [&](const auto &each) { return isOwn(each.first, each.second); })
                 : isOwn(it.name(), it.edit.old);
}

bool isUsualFlag(const Silent &it) {
  static const std::set<std::string> flags{
      "required",      "deprecated",      "readOnly", "writeOnly",        "uniqueItems",
      "allowReserved", "allowEmptyValue", "nullable", "exclusiveMinimum", "exclusiveMaximum"};
  return it.edit.isRemoval && flags.contains(it.name()) && it.edit.old == Value(false);
}

bool isUsualStyle(const Silent &it) {
  if (!it.edit.isRemoval)
    return false;
  const Value *in = it.beside("in"), *style = it.beside("style");
  const bool isSimple = it.isIn("/headers/") || hasText(in, "path") || hasText(in, "header");
  const std::string usual = isSimple ? "simple" : "form";
  if (it.name() == "style")
    return hasText(&it.edit.old, usual) || (hasText(in, "cookie") && hasText(&it.edit.old, "form"));
  const bool isForm = style ? hasText(style, "form") : !isSimple;
  return it.name() == "explode" && it.edit.old == Value(isForm);
}

/// Where nothing stands is as much as where nothing is said: not of what holds because it is
/// stated.
bool isEmpty(const Silent &it) {
  static const std::set<std::string> stated{"security", "servers", "not",   "contains", "if",
                                            "type",     "enum",    "oneOf", "anyOf"};
  const bool isOption = parentPointer(it.edit.pointer).ends_with("/security");
  return it.edit.isRemoval && saysNothing(it.edit.old) && !stated.contains(it.name()) && !isOption;
}

/// `security: []` and `servers: []` say as much as what stands above them.
bool isEmptyAsAbove(const Silent &it) {
  if (!it.edit.isRemoval || (it.name() != "security" && it.name() != "servers") ||
      !saysNothing(it.edit.old))
    return false;
  const Value *above = it.document.asObject()->find(it.name());
  return !above || saysNothing(*above);
}

bool allowsAnything(const Silent &it) {
  static const std::set<std::string> schemas{"items", "additionalProperties", "unevaluatedItems",
                                             "unevaluatedProperties"};
  return it.edit.isRemoval && schemas.contains(it.name()) && it.edit.old == Value(true);
}

constexpr std::pair<const char *, const char *> kFurther[] = {
    {"unevaluatedItems", "items"}, {"unevaluatedProperties", "additionalProperties"}};

/// At the keyword for what is not evaluated, or below it: beside the one for the others there is
/// nothing left for it. Without that one it says the same itself.
bool isEvaluated(const Silent &it) {
  for (auto [others, own] : kFurther)
    if (const Value *rest = it.beside(others);
        it.edit.isRemoval && it.name() == own && rest && *rest == it.edit.old)
      return true;
  for (std::string pointer = it.edit.pointer; !pointer.empty(); pointer = parentPointer(pointer)) {
    const Value *owner = it.at(std::string(parentPointer(pointer)));
    for (auto [others, own] : kFurther)
      if (lastToken(pointer) == others && owner && owner->asObject() &&
          owner->asObject()->find(own))
        return true;
  }
  return false;
}

/// A member of a schema and not a property of that name.
bool isKeyword(const Silent &it) {
  return lastToken(parentPointer(it.edit.pointer)) != "properties";
}

bool isWithoutOperations(const Silent &it) {
  if (!it.edit.pointer.starts_with("/paths"))
    return false;
  const Object &paths = *it.document.asObject()->find("paths")->asObject();
  if (it.edit.pointer == "/paths")
    return std::none_of(paths.begin(), paths.end(),
                        [](const auto &named) { return hasOperations(named.second); });
  const std::size_t end = it.edit.pointer.find('/', std::string("/paths/").size());
  const Value *item = paths.find(lastToken(it.edit.pointer.substr(0, end)));
  return item && !hasOperations(*item);
}

const Neutral kNeutral[] = {
    {"It says what holds anyway.", isUsualFlag},
    {"The style is the usual one.", isUsualStyle},
    {"At least none is no limit.",
     [](const Silent &it) {
       static const std::set<std::string> counts{"minLength", "minItems", "minProperties"};
       return it.edit.isRemoval && counts.contains(it.name()) && it.edit.old == Value(0);
     }},
    {"An alternative or child stands for its name anyway.", isOwnName},
    {"What it refers to is empty.", refersToNothing},
    {"It is empty.", isEmpty},
    {"It is empty, and so is what holds instead.", isEmptyAsAbove},
    {"It allows anything.", allowsAnything},
    {"The further properties are described alike.", isLikeFurther},
    {"The type follows from the values, or another part states it.", followsFromOthers},
    {"A path item without operations promises nothing.", isWithoutOperations},
    {"Only references use the name.",
     [](const Silent &it) {
       static const std::set<std::string> names{"$id", "$anchor", "$dynamicAnchor", "$defs"};
       return isKeyword(it) && names.contains(it.name());
     }},
    {"No operation takes the document's requirements.",
     [](const Silent &it) {
       return it.edit.pointer.starts_with("/security") && !hasInheritingOperation(it.document);
     }},
    {"Bytes are bytes, whether a schema says so or not.",
     [](const Silent &it) {
       return it.edit.isRemoval && it.isIn("/content/application~1octet-stream/schema");
     }},
    {"Another part requires it too.", isRequiredByOthers},
    {"Parameters of the path are always required.",
     [](const Silent &it) { return it.name() == "required" && hasText(it.beside("in"), "path"); }},
    {"Everything is evaluated already, or the same holds for the rest.", isEvaluated},
    {"The constant says more than what it refers to.",
     [](const Silent &it) {
       return it.edit.isRemoval && isKeyword(it) && it.name() == "$ref" && it.beside("const");
     }},
};

} // namespace

std::span<const Neutral> neutralEdits() {
  return kNeutral;
}

const std::map<std::string, const char *> &saidElsewhere() {
  static const std::map<std::string, const char *> places = {
      {"types/variant_by_enum: /components/schemas/Kind/enum",
       "All that refer to it say a constant beside it."},
      {"wire/reflect_cpp: /components/schemas/Square/type",
       "What refers to it says the type beside it."},
      {"pass/mega: "
       "/components/pathItems/myPathItem/post/requestBody/content/application~1json/schema/"
       "properties/type",
       "The only alternative describes the property too."},
      {"pass/mega: "
       "/components/pathItems/myPathItem/post/requestBody/content/application~1json/schema/"
       "properties/type/type",
       "The only alternative says a constant."},
      {"pass/path_item_servers_parameters: /paths/~1things/get/servers",
       "The path item has the same servers."},
  };
  return places;
}

} // namespace oapigen::diff
