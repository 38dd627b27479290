#include <oapi/api.hpp>

/// @brief Reads a lamp.
/// @details It need not be on.
/// Nor clean.
/// @param id Its number.
/// @param[in] unit The unit,
///   in two lines.
/// @return The lamp's brightness.
/// @throws std::out_of_range never
/// @note Cheap.
/// @see other
/// @tparam T none
/// @retval 404 There is no such lamp.
[[api::get("/lamps/{id}"), api::response(404)]] int read(int id, int unit);

/// \brief With backslashes.
/// \param n How many.
/// \returns That many.
/// \deprecated Use read.
[[api::get("/backslash")]] int backslash(int n);

/// Uses @c code, @p id and @b bold or @e emphasis.
/// @code
/// int x = 1;
/// @endcode
[[api::get("/inline")]] int inline_commands();

/// A member of many words.
struct [[api::schema]] Lamp {
  /// @brief Power.
  /// @deprecated Use lumens.
  int watts;
};
