#include <memory>
#include <string>
#include <vector>

struct [[api::schema]] Tree {
  std::string name;
  std::vector<Tree> children;
  std::unique_ptr<Tree> parent;
};

struct Person;
struct House {
  std::vector<Person> people;
};
struct [[api::schema]] Person {
  std::shared_ptr<House> house;
};
