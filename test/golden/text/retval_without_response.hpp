#include <oapi/api.hpp>

struct Lamp {
  int watts;
};

/// Reads a lamp.
/// @retval 404 when there is none
//          ^ warning[comment-status]: the comment of 'read' describes a response 404 that it does not have
//            hint[comment-status]: declare it with [[api::response(404)]]
[[api::get("/lamps/{id}")]] Lamp read(int id);

/// Changes a lamp.
/// @retval 404 from the comment
/// @retval 409 from the comment
[[api::put("/lamps/{id}"), api::response(404, "From the attribute"), api::response(409)]]
Lamp change(int id, Lamp lamp);
