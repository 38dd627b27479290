#!/usr/bin/env python3
"""makeHeaders.py COUNT FOLDER: writes FOLDER/h0000.hpp … with an API as large as one likes.

Each header stands by itself and has a structure of twelve members, among them containers of types of its
own, four operations on it, and every second one a webhook. The same count gives the same bytes; what is
the same already is not touched.
"""
import pathlib
import sys

HEADER = """\
#pragma once
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace api{n} {{

/// The state that a thing of kind {n} is in.
enum class State{n} {{ open, waiting, closed }};

/// A part of things of kind {n}.
struct Part{n} {{
  std::string material;
  double weight;
}};

/// A thing of kind {n}.
struct Thing{n} {{
  /// Given by the server.
  [[api::read_only]] std::int64_t id;
  /// Shown to people.
  [[api::min_length(1), api::max_length(80)]] std::string name;
  std::optional<std::string> note;
  [[api::minimum(0)]] double price;
  [[api::maximum({maximum})]] std::int32_t count;
  bool active = true;
  State{n} state = State{n}::open;
  std::vector<std::string> labels;
  std::map<std::string, std::string> attributes;
  std::vector<Part{n}> parts;
  std::optional<Part{n}> last_part;
  std::chrono::sys_seconds created;
}};

/// Lists the things of kind {n}.
/// @param limit  How many at most.
[[api::get("/things{n}")]] std::vector<Thing{n}> list_things{n}(std::optional<State{n}> state, int limit = 20);

/// Adds a thing of kind {n}.
[[api::post("/things{n}"), api::status(201)]] Thing{n} add_thing{n}(Thing{n} thing);

/// Finds a thing of kind {n}.
[[api::get("/things{n}/{{id}}"), api::response(404, "No such thing")]] Thing{n} thing{n}(std::int64_t id);

/// Removes a thing of kind {n}.
[[api::delete("/things{n}/{{id}}")]] void remove_thing{n}(std::int64_t id);
{webhook}
}} // namespace api{n}
"""

WEBHOOK = """
/// Sent when a thing of kind {n} was closed.
[[api::webhook("thing{n}-closed")]] void thing{n}_closed(Thing{n} thing);
"""


def text_of(number):
    webhook = WEBHOOK.format(n=number) if number % 2 == 0 else ""
    return HEADER.format(n=number, maximum=100 + number, webhook=webhook)


def main(count, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        file = folder / f"h{number:04}.hpp"
        text = text_of(number)
        if not file.exists() or file.read_text() != text:
            file.write_text(text)


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    main(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
