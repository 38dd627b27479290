#include "parts/lamps.hpp"

#include <string>

std::string lamp_name(int lamp) { return std::to_string(lamp); }
