// flags: --std c++20
// reflect-cpp's templates name members, spread them, leave them out, and restrict values.
#include "parts/rfl.hpp"

#include <memory>
#include <vector>

struct Address {
  rfl::Rename<"zip-code", std::string> zip;
  std::string city;
};

struct Person {
  /// The name that everybody uses.
  rfl::Rename<"firstName", std::string> first_name;
  rfl::Rename<"lastName", std::string> last_name = "Simpson";
  rfl::Rename<"email", std::optional<std::string>> mail;
  rfl::Flatten<Address> address;
  rfl::Skip<std::string> password;
  rfl::SkipSerialization<int> pin;
  rfl::Literal<"low", "high"> risk;
  rfl::Timestamp<"%Y-%m-%d"> birthday;
  rfl::Timestamp<"%H o'clock"> wakes_up;
  rfl::Box<Person> mother;
  rfl::Hex<int> color;
  std::unique_ptr<Person> best_friend;
  std::vector<rfl::Ref<Person>> children;
  int shoe_size = 42;
  [[api::optional]] int hat_size = 60;
  rfl::ExtraFields<rfl::Generic> extra;
};

using Age = rfl::Validator<unsigned int, rfl::Minimum<0>, rfl::Maximum<130>>;

struct Checks {
  Age age = 18u;
  rfl::Validator<double, rfl::AllOf<rfl::ExclusiveMinimum<0.5>, rfl::ExclusiveMaximum<1.5>>> ratio;
  rfl::Validator<int, rfl::AnyOf<rfl::EqualTo<3>, rfl::Minimum<10>>> either;
  rfl::Validator<int, rfl::OneOf<rfl::Maximum<3>, rfl::Minimum<10>>, rfl::NotEqualTo<7>> one;
  rfl::Validator<std::string, rfl::Size<rfl::AllOf<rfl::Minimum<2>, rfl::ExclusiveMaximum<10>>>> code;
  rfl::Validator<std::vector<int>, rfl::Size<rfl::EqualTo<3>>> triple;
  rfl::AlphaNumeric word = "abc";
  std::optional<rfl::Pattern<"^[A-Z]+$", "Upper">> upper;
  rfl::Validator<std::string, rfl::AllOf<rfl::PatternValidator<"^a", "A">, rfl::PatternValidator<"z$", "Z">>> both;
};

struct Circle {
  double radius;
};
struct Square {
  using Tag = rfl::Literal<"square", "Square">;
  double side;
};
using Shape = rfl::TaggedUnion<"shape", Circle, Square>;

struct Cat {
  rfl::Literal<"cat"> kind;
  int lives;
};
struct Dog {
  rfl::Literal<"dog"> kind;
  bool barks;
};
using Pet = rfl::TaggedUnion<"kind", Cat, Dog>;

[[api::post("/people")]] void add(Person body);
[[api::put("/checks")]] void check(Checks body);
[[api::get("/shapes")]] std::vector<Shape> shapes(Age older_than);
[[api::get("/pets")]] std::vector<Pet> pets();
[[api::get("/shape")]] Shape shape();
[[api::get("/things")]] rfl::Variant<Circle, int> thing();
