/// Counts lamps.
/// @retval 404  There is no such room.
//          ^ warning[comment-status]: the comment of 'lamps' describes a response 404 that it does not have
//            hint[comment-status]: declare it with [[api::response(404)]]
[[api::get("/lamps")]] int lamps(int room);

// Right:
/// Counts bulbs.
/// @retval 404  There is no such room.
[[api::get("/bulbs"), api::response(404)]] int bulbs(int room);
