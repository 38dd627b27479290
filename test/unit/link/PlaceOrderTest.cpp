// The order of places does not depend on the folder that the program is called from.
#include "link/PlaceOrder.h"

#include "Fragments.h"

namespace oapigen {
namespace {

TEST(PlaceOrder, IsThatOfFullPaths) {
  const Where inside{"api.hpp", 9, 1, 0}, outside{"/p/types/a.hpp", 1, 1, 0};
  EXPECT_TRUE(PlaceOrder("/p/src").compare(inside, outside) < 0);
  EXPECT_TRUE(PlaceOrder("/p/xml").compare(inside, outside) > 0);
  EXPECT_TRUE(PlaceOrder("").compare(inside, outside) > 0);
  EXPECT_TRUE(PlaceOrder("/p").compare({"a", 2, 1, 0}, {"a", 10, 1, 0}) < 0);
  EXPECT_TRUE(PlaceOrder("/p").compare({"a", 2, 1, 0}, {"/p/a", 2, 1, 0}) == 0);
}

LinkOptions calledFrom(std::string directory) {
  LinkOptions options;
  options.directory = std::move(directory);
  return options;
}

TEST(PlaceOrder, DecidesWhichTagComesFirst) {
  DocumentEntry inside = statement(1, tag("inside", {})),
                outside = statement(1, tag("outside", {}));
  inside.where.file = "src/api.hpp";
  outside.where.file = "types/a.hpp";
  const std::string document = linkedYaml(fragments(outside, inside), calledFrom("/p"));
  inside.where.file = "api.hpp";
  outside.where.file = "/p/types/a.hpp";
  EXPECT_EQ(linkedYaml(fragments(outside, inside), calledFrom("/p/src")), document);
}

} // namespace
} // namespace oapigen
