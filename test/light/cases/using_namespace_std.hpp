// real
#include <string>
#include <vector>
using namespace std;
struct size {
  int width;
};
[[api::get("/x")]] size item(vector<string> names);
