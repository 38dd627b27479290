// What the values of a discriminator stand for: components by their names, and what a mapping says.
#include "Compared.h"

#include <gtest/gtest.h>

namespace oapigen::diff {
namespace {

const std::string kPet = "Root: {type: object, required: [kind], properties: {kind: {type: "
                         "string}}, discriminator: {propertyName: kind}}";

TEST(Discriminators, WhatInheritsOneIsUsedWithItsParent) {
  const std::string cat = "Cat: {allOf: [{@Root}, {properties: {age: {type: string}}}]}";
  const std::string other = "Cat: {allOf: [{@Root}, {properties: {age: {type: integer}}}]}";
  auto with = [](const std::string &children) { return root("{" + kPet + ", " + children + "}"); };
  EXPECT_EQ(inRequest(with(cat), with(other)), Ids{"input-type-changed"});
  const std::string both = cat + ", Dog: {allOf: [{@Root}]}";
  EXPECT_EQ(inRequest(with(cat), with(both)), Ids{"input-mapping-added"});
  EXPECT_EQ(inRequest(with(both), with(cat)), Ids{"input-mapping-removed"});
}

TEST(Discriminators, WhatInheritsOneThroughAnotherIsUsedToo) {
  const std::string child = "Cat: {allOf: [{@Root}, {type: object}]}, ";
  auto with = [&](const std::string &grandchild) {
    return root("{" + kPet + ", " + child + grandchild + "}");
  };
  const std::string kitten = "Kitten: {allOf: [{@Cat}, {properties: {age: {type: ";
  EXPECT_EQ(inAnswer(with(kitten + "string}}}]}"), with(kitten + "integer}}}]}")),
            Ids{"output-type-changed"});
  EXPECT_EQ(inAnswer(with(""), with("Kitten: {allOf: [{@Cat}]}")), Ids{"output-mapping-added"});
  EXPECT_EQ(inAnswer(with("Kitten: {allOf: [{@Cat}]}"), with("Lion: {allOf: [{@Cat}]}")),
            (Ids{"output-mapping-added", "output-mapping-removed"}));
}

/// The value of an alternative that is told itself is no change of its own.
TEST(Discriminators, OfAnAlternativeThatIsNewOrGoneAreToldWithIt) {
  const std::string parts = ", Cat: {type: object, required: [kind], properties: {kind: {type: "
                            "string}}}, Dog: {type: object, required: [kind], properties: {kind: "
                            "{type: string}, age: {type: integer}}}}";
  auto with = [&](const std::string &alternatives, const std::string &mapping) {
    return root("{Root: {oneOf: [" + alternatives + "], discriminator: {propertyName: kind, " +
                "mapping: {" + mapping + "}}}" + parts);
  };
  const std::string cat = with("{@Cat}", "cat: '#/components/schemas/Cat'");
  const std::string both = with("{@Cat}, {@Dog}", "cat: '#/components/schemas/Cat', dog: "
                                                  "'#/components/schemas/Dog'");
  EXPECT_EQ(inAnswer(cat, both), Ids{"output-alternative-added"});
  EXPECT_EQ(inAnswer(both, cat), Ids{"output-alternative-removed"});
  EXPECT_EQ(inRequest(cat, both), Ids{"input-alternative-added"});
  EXPECT_EQ(inRequest(both, cat), Ids{"input-alternative-removed"});
  const std::string unmapped = with("{@Cat}, {@Dog}", "cat: '#/components/schemas/Cat'");
  const std::string twice = with("{@Cat}", "cat: '#/components/schemas/Cat', tom: "
                                           "'#/components/schemas/Cat'");
  EXPECT_EQ(inAnswer(cat, unmapped), Ids{"output-alternative-added"});
  EXPECT_EQ(inAnswer(cat, twice), Ids{"output-mapping-added"});
  // An alternative and a value of which one came and the other went are told both.
  const std::string early = with("{@Cat}", "cat: '#/components/schemas/Cat', dog: "
                                           "'#/components/schemas/Dog'");
  EXPECT_EQ(inRequest(early, unmapped), (Ids{"input-alternative-added", "input-mapping-removed"}));
  EXPECT_EQ(inAnswer(unmapped, early), (Ids{"output-alternative-removed", "output-mapping-added"}));
  // All alternatives at once narrow what may stand there, a value widens it.
  auto beside = [&](const std::string &rest) {
    return root("{Root: {type: object, required: [kind], properties: {kind: {type: string}}, " +
                rest + "}" + parts);
  };
  const std::string none = beside("discriminator: {propertyName: kind, mapping: {cat: Cat}}");
  const std::string all = beside("oneOf: [{@Cat}, {@Dog}], discriminator: {propertyName: kind, "
                                 "mapping: {cat: Cat, dog: Dog}}");
  EXPECT_EQ(inAnswer(none, all), (Ids{"output-alternatives-added", "output-mapping-added"}));
  EXPECT_EQ(inRequest(all, none), (Ids{"input-alternatives-removed", "input-mapping-removed"}));
}

TEST(Discriminators, WhatAMappingLeadsToIsUsed) {
  auto withAge = [](const std::string &type) {
    return root("{Root: {type: object, required: [kind], properties: {kind: {type: string}}, "
                "discriminator: {propertyName: kind, mapping: {cat: Cat}}}, "
                "Cat: {allOf: [{@Root}, {properties: {age: {type: " +
                type + "}}}]}}");
  };
  EXPECT_EQ(inAnswer(withAge("string"), withAge("integer")), Ids{"output-type-changed"});
}

TEST(Discriminators, OfAChildOnlyThatAndItsOwnChildrenAreUsed) {
  const std::string root = ", Root: {type: object, properties: {book: {@Book}}}}";
  auto with = [&](const std::string &disc, const std::string &scan, const std::string &mapping) {
    return diff::root("{Item: {type: object, required: [kind], properties: {kind: {type: string}}, "
                      "discriminator: {propertyName: kind" +
                      mapping + "}}, Book: {allOf: [{@Item}, {type: object}]}, " +
                      "Scan: {allOf: [{@Book}, {properties: {dpi: {type: " + scan + "}}}]}, " +
                      "Disc: {allOf: [{@Item}, {properties: {tracks: {type: " + disc + "}}}]}" +
                      root);
  };
  for (const char *mapping : {"", ", mapping: {book: Book, disc: Disc, scan: Scan}"}) {
    EXPECT_EQ(inRequest(with("string", "string", mapping), with("integer", "string", mapping)),
              Ids{});
    EXPECT_EQ(inRequest(with("string", "string", mapping), with("string", "integer", mapping)),
              Ids{"input-type-changed"});
  }
}

/// Two alternatives with the names, and what else the discriminator says.
std::string alternatives(const std::string &first, const std::string &second,
                         const std::string &mapping = "") {
  auto component = [](const std::string &name, const char *property) {
    return name + ": {type: object, required: [kind], properties: {kind: {type: string}, " +
           property + ": {type: string}}}";
  };
  return root("{Root: {oneOf: [{@" + first + "}, {@" + second +
              "}], discriminator: {propertyName: kind" + mapping + "}}, " +
              component(first, "race") + ", " + component(second, "size") + "}");
}

TEST(Discriminators, AnAlternativeWithAnotherNameHasAnotherValue) {
  EXPECT_EQ(inRequest(alternatives("Cat", "Dog"), alternatives("Cat", "Hound")),
            Ids{"input-mapping-renamed"});
}

TEST(Discriminators, ANameThatTheMappingReplacesDoesNotMatter) {
  EXPECT_EQ(inRequest(alternatives("Cat", "Dog", ", mapping: {d: Dog}"),
                      alternatives("Cat", "Hound", ", mapping: {d: Hound}")),
            Ids());
}

TEST(Discriminators, AValueThatStandsForAnotherNameIsToldOnce) {
  EXPECT_EQ(inRequest(alternatives("Cat", "Dog"),
                      alternatives("Cat", "Dog", ", mapping: {Cat: Dog, Dog: Cat}")),
            (Ids{"input-mapping-changed", "input-mapping-changed"}));
}

/// A server that was told to send `dog` sends the name of the component without that.
TEST(Discriminators, ANameThatTheMappingReplacedIsNewToReceivers) {
  const std::string mapped = alternatives("Cat", "Dog", ", mapping: {dog: Dog, cat: Cat}");
  const std::string none = alternatives("Cat", "Dog");
  const std::string half = alternatives("Cat", "Dog", ", mapping: {Dog: Dog, cat: Cat}");
  const Ids one = {"output-mapping-renamed"};
  EXPECT_EQ(inAnswer(mapped, half), one);
  EXPECT_EQ(inAnswer(half, mapped), one);
  const Ids both = {"output-mapping-renamed", "output-mapping-renamed"};
  EXPECT_EQ(inAnswer(mapped, none), both);
  EXPECT_EQ(inAnswer(none, mapped), both);
  const std::vector<Change> changes =
      compare(documentWith(mapped, false), documentWith(half, false));
  EXPECT_NE(inLines(changes).find("'Dog' stands for what 'dog' stood for"), std::string::npos)
      << inLines(changes);
  // The server goes on to understand the name.
  EXPECT_EQ(inRequest(none, mapped), (Ids{"input-mapping-added", "input-mapping-added"}));
  EXPECT_EQ(inRequest(mapped, none), (Ids{"input-mapping-removed", "input-mapping-removed"}));
  EXPECT_EQ(inRequest(mapped, half), Ids{"input-mapping-removed"});
}

/// The constants of the children are compared, so that the values are no change of their own.
TEST(Discriminators, ConstantsThatAreTheValuesTellThemOfTheirOwnSchema) {
  auto with = [](const std::string &value, const std::string &tag, const std::string &more = "") {
    return root("{Root: {type: object, required: [kind], properties: {kind: {type: string" + more +
                "}}, discriminator: {propertyName: kind, mapping: {car: Car, " + value +
                ": Truck}}}, Car: {allOf: [{@Root}, {properties: {kind: {const: car}}}]}, Truck: "
                "{allOf: [{@Root}, {properties: {kind: {type: string" +
                tag + "}}}]}}");
  };
  for (const bool isList : {false, true}) {
    auto tag = [&](const std::string &value) {
      return isList ? ", enum: [" + value + "]" : ", const: " + value;
    };
    const std::string truck = with("truck", tag("truck")), lorry = with("lorry", tag("lorry"));
    EXPECT_EQ(inRequest(truck, lorry), Ids{"input-const-changed"});
    const std::vector<Change> changes =
        compare(documentWith(truck, false), documentWith(lorry, false));
    ASSERT_EQ(idsOf(changes), Ids{"output-const-changed"});
    EXPECT_EQ(changes.front().subject, "Truck.kind");
    EXPECT_EQ(changes.front().revision, "/components/schemas/Truck/allOf/1/properties/kind");
  }
  // What is not sent, or says nothing of the value, can't tell of it.
  const std::string hidden = ", readOnly: true";
  EXPECT_EQ(
      inRequest(with("truck", ", const: truck", hidden), with("lorry", ", const: lorry", hidden)),
      Ids{"input-mapping-renamed"});
  EXPECT_EQ(inAnswer(with("truck", ""), with("lorry", "")), Ids{"output-mapping-renamed"});
}

/// A value that leads to a component with another name: that is told by the schemas.
TEST(Discriminators, WithItsValueAnAlternativeMayChangeItsNameAndMore) {
  auto with = [](const std::string &name, const std::string &more, const std::string &value) {
    const std::string mapping = value.empty() ? "" : ", mapping: {" + value + ": " + name + "}";
    return root("{Root: {oneOf: [{@Fine}, {@" + name + "}], discriminator: {propertyName: kind" +
                mapping +
                "}}, Fine: {type: object, required: [kind], properties: {kind: {type: string}}}, " +
                name + ": {type: object, required: [kind], properties: {kind: {type: string}, " +
                "day: {type: string}" + more + "}}}");
  };
  const std::string note = ", note: {type: string}";
  const std::string old = with("Reminder", "", "due");
  EXPECT_EQ(inAnswer(old, with("Notice", "", "due")), Ids());
  EXPECT_EQ(inAnswer(old, with("Reminder", note, "due")), Ids{"output-optional-property-added"});
  EXPECT_EQ(inAnswer(old, with("Notice", note, "due")), Ids{"output-optional-property-added"});
  EXPECT_EQ(inAnswer(with("Notice", note, "due"), old), Ids{"output-optional-property-removed"});
  EXPECT_EQ(inRequest(old, with("Notice", note, "due")), Ids{"input-optional-property-added"});
  // The value that was the name is kept by a mapping.
  EXPECT_EQ(inAnswer(with("Reminder", "", ""), with("Notice", note, "Reminder")),
            Ids{"output-optional-property-added"});
  // Another value is another alternative, as far as receivers can see.
  EXPECT_EQ(inAnswer(old, with("Notice", note, "late")),
            (Ids{"output-alternative-added", "output-alternative-removed"}));
}

TEST(Discriminators, WithItsValueAChildMayChangeItsNameAndMore) {
  auto with = [](const std::string &name, const std::string &more) {
    return root("{Root: {type: object, required: [kind], properties: {kind: {type: string}}, "
                "discriminator: {propertyName: kind, mapping: {due: " +
                name + "}}}, " + name + ": {allOf: [{@Root}, {properties: {day: {type: string}" +
                more + "}}]}}");
  };
  EXPECT_EQ(inAnswer(with("Reminder", ""), with("Notice", "")), Ids());
  EXPECT_EQ(inAnswer(with("Reminder", ""), with("Notice", ", note: {type: string}")),
            Ids{"output-optional-property-added"});
}

TEST(Discriminators, OfOneAlternativeHaveNothingToTell) {
  const std::string cat = "{type: object, required: [kind], properties: {kind: {type: string}}}";
  const std::string loose = "{type: object, properties: {kind: {type: string}}}";
  auto both = [](const std::string &first) {
    return root(
        "{Root: {oneOf: [{@Cat}, {@Dog}], discriminator: {propertyName: kind}}, Cat: " + first +
        ", Dog: {type: object, required: [kind], properties: {kind: {type: "
        "string}, age: {type: integer}}}}");
  };
  auto one = [](const std::string &first) { return root("{Root: {@Cat}, Cat: " + first + "}"); };
  EXPECT_EQ(inAnswer(both(cat), one(cat)), Ids{"output-alternative-removed"});
  EXPECT_EQ(inAnswer(one(cat), both(cat)), Ids{"output-alternative-added"});
  EXPECT_EQ(inRequest(both(cat), one(cat)), Ids{"input-alternative-removed"});
  EXPECT_EQ(inRequest(one(cat), both(cat)), Ids{"input-alternative-added"});
  EXPECT_EQ(inAnswer(both(loose), one(loose)), Ids{"output-alternative-removed"});
  // What was sent until now need not have said which one it is.
  EXPECT_EQ(inRequest(one(loose), both(loose)),
            (Ids{"input-alternative-added", "input-discriminator-added"}));
}

} // namespace
} // namespace oapigen::diff
