#include <string>

/// A lamp. It *gives* `light`.
///
/// - warm
/// - cold
struct Lamp {
  /** Power in watts. */
  int watts;
  int lumens; ///< Brightness.
  //! Qt's way.
  int kelvin;
  /*! Of the
   *  bulb's maker.
   */
  std::string maker;
  // Not a doc comment.
  int undocumented;
};

/// Lists the lamps of e.g. a room. Broken ones, too! More text
/// on a second line.
///
/// A second paragraph with `code` and a [link](https://example.com).
///
///     indented code
///
[[api::get("/lamps")]] Lamp lamps();

/**
 * Block comment.
 *
 * With a list:
 * 1. one
 * 2. two
 */
[[api::get("/block")]] Lamp block();

/// Only one sentence
[[api::get("/one")]] Lamp one();

[[api::get("/none")]] Lamp none();
