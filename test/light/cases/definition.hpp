// real -D _GLIBCXX_DEBUG
#include <vector>
[[api::get("/x")]] std::vector<int> item();
