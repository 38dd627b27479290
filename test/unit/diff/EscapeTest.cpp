// Nothing escapes: whatever is edited in a document, one member, element, text, number or flag at a
// time, is found as a change. What may be edited without one is listed here, with its reason.
#include "Compared.h"
#include "Documents.h"
#include "model/Operation.h"
#include "model/Pointer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace oapigen::diff {
namespace {

// ---- what stands around an edit -----------------------------------------------------------------

/// An edit that gave no change, in the document before it.
struct Silent {
  const Edit &edit;
  const Value &document;

  std::string name() const { return lastToken(edit.pointer); }
  bool isIn(const std::string &part) const { return edit.pointer.find(part) != std::string::npos; }
  /// nullptr: nothing stands there.
  const Value *at(const std::string &pointer) const {
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
  const Value *above(int levels) const {
    std::string pointer = edit.pointer;
    for (; levels > 0; --levels)
      pointer.erase(pointer.empty() ? 0 : pointer.rfind('/'));
    return at(pointer);
  }
  /// A member beside the edited one.
  const Value *beside(std::string_view other) const {
    const Value *owner = above(1);
    return owner && owner->asObject() ? owner->asObject()->find(other) : nullptr;
  }
};

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

struct Neutral {
  const char *reason;
  bool (*holds)(const Silent &);
};

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

bool followsFromOthers(const Silent &it) {
  return it.edit.isRemoval && it.name() == "type" &&
         (it.beside("enum") || it.beside("const") || it.beside("allOf") || it.beside("$ref") ||
          it.beside("anyOf") || it.beside("oneOf") || it.isIn("/allOf/"));
}

bool isEvaluated(const Silent &it) {
  for (int levels = 0; levels != 3; ++levels)
    if (const Value *owner = it.above(levels + 1); owner && owner->asObject())
      for (auto [others, own] : {std::pair{"unevaluatedItems", "items"},
                                 std::pair{"unevaluatedProperties", "additionalProperties"}})
        if (owner->asObject()->find(others) && owner->asObject()->find(own))
          return true;
  return false;
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
       return it.edit.isRemoval && it.name().starts_with("min") && it.edit.old == Value(0);
     }},
    {"A type that has the parent among its parts stands for its name anyway.", isOwnName},
    {"What it refers to is empty.", refersToNothing},
    {"It is empty.",
     [](const Silent &it) { return it.edit.isRemoval && saysNothing(it.edit.old); }},
    {"It allows anything.",
     [](const Silent &it) { return it.edit.isRemoval && it.edit.old == Value(true); }},
    {"The type follows from the values, or another part states it.", followsFromOthers},
    {"A path item without operations promises nothing.", isWithoutOperations},
    {"Only references use the name.",
     [](const Silent &it) {
       static const std::set<std::string> names{"$id", "$anchor", "$dynamicAnchor", "$defs"};
       return names.contains(it.name());
     }},
    {"No operation takes the document's requirements.",
     [](const Silent &it) {
       return it.edit.pointer.starts_with("/security") && !hasInheritingOperation(it.document);
     }},
    {"Another part requires it too.",
     [](const Silent &it) {
       return it.edit.isRemoval && it.isIn("/allOf/") &&
              (it.name() == "required" || it.isIn("/required/"));
     }},
    {"Parameters of the path are always required.",
     [](const Silent &it) { return it.name() == "required" && hasText(it.beside("in"), "path"); }},
    {"Everything is evaluated already, or the same holds for the rest.", isEvaluated},
    {"The constant says more than what it refers to.",
     [](const Silent &it) { return it.name() == "$ref" && it.beside("const"); }},
};

/// Places where other places say the same.
const std::map<std::string, const char *> kSaidElsewhere = {
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

TEST(Escape, Nothing) {
  std::vector<Document> documents = goldenDocuments();
  for (Document &each : officialDocuments())
    documents.push_back(std::move(each));
  std::set<const Neutral *> used;
  for (const Document &each : documents) {
    const OpenAPI base = documentOf(each.value);
    forEachEdit(each.value, [&](const Edit &edit, const Value &edited) {
      const auto revision = readDocument(edited);
      if (!revision || !compare(base, *revision).empty())
        return;
      const Silent silent{edit, each.value};
      auto reason = std::find_if(std::begin(kNeutral), std::end(kNeutral),
                                 [&](const Neutral &neutral) { return neutral.holds(silent); });
      if (reason != std::end(kNeutral))
        used.insert(reason);
      else if (!kSaidElsewhere.contains(each.name + ": " + edit.pointer))
        ADD_FAILURE() << each.name << ": " << (edit.isRemoval ? "remove " : "change ")
                      << edit.pointer;
    });
  }
  if (!officialDocuments().empty()) {
    for (const Neutral &neutral : kNeutral)
      EXPECT_TRUE(used.contains(&neutral)) << "nothing needs: " << neutral.reason;
  }
}

} // namespace
} // namespace oapigen::diff
