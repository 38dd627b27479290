#include <memory>

/// Null cannot be spelled in a query: what may be null may be left out.
[[api::get("/lamps")]] int lamps(const int *watts, std::unique_ptr<double> lumens, int point[2]);
