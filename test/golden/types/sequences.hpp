#include <array>
#include <deque>
#include <forward_list>
#include <list>
#include <set>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

struct [[api::schema]] Sequences {
  std::vector<int> vector;
  std::list<std::string> list;
  std::deque<double> deque;
  std::forward_list<int> forward_list;
  std::span<const int> span;
  std::set<int> set;
  std::unordered_set<std::string> unordered_set;
  std::multiset<int> multiset;
  std::array<int, 3> array;
  int c_array[4];
  int matrix[2][3];
  std::vector<std::vector<int>> nested;
  std::vector<bool> flags;
};
