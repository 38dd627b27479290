// What cannot be in front of the name of a type, either.
struct K [[api::minimum(1)]] {
//              ^ error[attribute-misplaced]: 'api::minimum' cannot stand on a class
//                hint[attribute-misplaced]: it may stand on a parameter, a data member or a type alias
  int k;
};
enum class L [[api::closed]] { four };
//                  ^ error[attribute-misplaced]: 'api::closed' cannot stand on an enum
//                    hint[attribute-misplaced]: it may stand on a class

// Attributes of others.
struct M [[nodiscard]] {
//       ^ error[clang-error]: an attribute list cannot appear here
//         hint[clang-error]: attributes of a class stand in front of its name: struct [[…]] M
  int m;
};

[[api::get("/m")]] M m();
