// The member that tells the classes of a family apart holds a text.
struct [[api::polymorphic("kind")]] Shape {
//                        ^ error[attribute-value]: the classes are told apart by texts, and the member "kind" is of type integer
  virtual ~Shape() = default;
  int kind = 0;
};
struct [[api::discriminator_value("circle")]] Circle : Shape {
  double radius;
};
[[api::get("/shape")]] Shape shape();
