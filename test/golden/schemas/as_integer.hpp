/// How bright.
enum class [[api::schema, api::as_integer]] Level {
  low = 1, ///< For the night.
  high = 10,
};

struct [[api::schema]] Lamp {
  Level level = Level::high;
};
