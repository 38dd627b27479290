#include <oapi/api.hpp>

[[api::webhook_item("changed", oapi::PathItem{.summary = "All about changes"})]];

[[api::webhook("changed"), api::webhook("changed", "delete")]] void changed();
