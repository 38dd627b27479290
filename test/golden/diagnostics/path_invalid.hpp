[[api::get("/lamps?room={room}")]] int lamps(int room);
//         ^ error[path-invalid]: "/lamps?room={room}" is no path: '?' at offset 6 does not belong to a path
//           hint[path-invalid]: end it there: what follows are parameters in the query

// Right:
[[api::get("/bulbs")]] int bulbs(int room);
