/// Counts lamps.
/// @param rom  Where they are.
[[api::get("/lamps")]] int lamps(int room);
//                         ^ warning[comment-parameter]: the comment of 'lamps' describes a parameter 'rom' that it does not have
//                           hint[comment-parameter]: did you mean 'room'?

// Right:
/// Counts bulbs.
/// @param room  Where they are.
[[api::get("/bulbs")]] int bulbs(int room);
