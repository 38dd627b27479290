// The same work for many things, on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace oapigen::tool {

/// Calls `work(index)` for each index below `count`, on at most `jobs` threads (0: as many as the
/// machine has). `work` must not throw, and has to keep to what belongs to its index.
template <class Work> void forEachIndex(std::size_t count, unsigned jobs, Work work) {
  std::size_t wanted = jobs ? jobs : std::max(1u, std::thread::hardware_concurrency());
  std::atomic<std::size_t> next = 0;
  auto run = [&] {
    for (std::size_t index; (index = next++) < count;)
      work(index);
  };
  std::vector<std::jthread> helpers;
  for (std::size_t helper = 1; helper < std::min(wanted, count); ++helper)
    helpers.emplace_back(run);
  run();
}

} // namespace oapigen::tool
