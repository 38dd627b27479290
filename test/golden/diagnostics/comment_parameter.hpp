/// Counts lamps.
/// @param rom  Where they are.
//         ^ warning[comment-parameter]: the comment of 'lamps' describes a parameter 'rom' that it does not have
//           hint[comment-parameter]: did you mean 'room'?
[[api::get("/lamps")]] int lamps(int room);

/**
 * Counts plugs.
 *
 * @param room Where they are.
 *   @param[in] vols What they give.
//              ^ warning[comment-parameter]: the comment of 'plugs' describes a parameter 'vols' that it does not have
//                hint[comment-parameter]: did you mean 'volts'?
 */
[[api::get("/plugs")]] int plugs(int room, int volts);

// Right:
/// Counts bulbs.
/// @param room  Where they are.
[[api::get("/bulbs")]] int bulbs(int room);
