#include <nlohmann/json.hpp>
#include <oapi/api.hpp>
#include <string>

class Money {
//    ^ warning[members-hidden]: no member of 'Money' is public, and no JSON library writes them: its objects are without properties
//      hint[members-hidden]: say what is on the wire: with members that are public, a declaration for your JSON library, [[api::schema_json("…")]] on 'Money', or 'types:' in oapi-gen.yaml
public:
  int cents() const;

private:
  int cents_;
};

struct Base {
  std::string name;
};
class Unreachable : Base {};
//    ^ warning[members-hidden]: no member of 'Unreachable' is public, and no JSON library writes them: its objects are without properties
//      hint[members-hidden]: say what is on the wire: with members that are public, a declaration for your JSON library, [[api::schema_json("…")]] on 'Unreachable', or 'types:' in oapi-gen.yaml
class Derived : public Money {};
//    ^ warning[members-hidden]: no member of 'Derived' is public, and no JSON library writes them: its objects are without properties
//      hint[members-hidden]: say what is on the wire: with members that are public, a declaration for your JSON library, [[api::schema_json("…")]] on 'Derived', or 'types:' in oapi-gen.yaml

[[api::get("/price")]] Money price();
[[api::get("/unreachable")]] Unreachable unreachable();
[[api::get("/derived")]] Derived derived();
[[api::get("/spread")]] void spread([[api::query]] Money money);

struct Flat {
  [[api::flatten]] Money money;
};
[[api::get("/flat")]] Flat flat();

// Right:
struct Nothing {};
[[api::get("/nothing")]] Nothing nothing();

class [[api::schema_json(R"({"type": "integer"})")]] Weight {
  int grams_;
};
[[api::get("/weight")]] Weight weight();

class Length {
  int metres_;
  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Length, metres_)
};
[[api::get("/length")]] Length length();

class [[api::additional_properties(oapi::type<int>)]] Counts {
  int number_;
};
[[api::get("/counts")]] Counts counts();

class Named : public Base {
  int number_;
};
[[api::get("/named")]] Named named();
