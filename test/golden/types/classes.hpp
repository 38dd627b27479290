#include <string>

struct Base {
  int from_base;
};
struct Second {
  int from_second;
};
struct Hidden {
  int invisible;
};

/// Public non-static members in declaration order, bases first.
class [[api::schema]] Everything : public Base, public Second, Hidden {
public:
  int first;
  static int of_the_class;
  static constexpr int kConstant = 1;
  std::string second;
  struct Nested {
    int inside;
  } nested;
  struct {
    int anonymous_type;
  } unnamed;
  void function();

protected:
  int protected_one;

private:
  int private_one;
};

struct [[api::schema]] Empty {};

struct [[api::schema]] [[deprecated("Use Everything")]] Old {
  int number;
  [[deprecated]] int older;
};
