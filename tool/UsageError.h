// What the option parser finds wrong → what is said of it.
#pragma once

#include <string>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace oapigen::tool {

/// CLI11's own words, but where they do not say what to write: of a value that is missing, or one
/// that a flag does not take. `command` is the one that the user is in.
std::string problemOf(const CLI::ParseError &error, const CLI::App &command);

} // namespace oapigen::tool
