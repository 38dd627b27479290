#pragma once

#include <string>

/// Reads a lamp's name.
[[api::get("/lamps/{lamp}/name")]]
std::string lamp_name(int lamp);
