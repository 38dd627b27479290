/// Reads.
/// @param lmap Which one.
[[api::get("/lamps/{lamp}")]] int read(int lamp);
