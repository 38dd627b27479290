// text_speed FILE…: how fast documents are read into the model and written from it, in MB of text a
// second of processor time; the median of several rounds. One line a file, with tabs between.
#include "model/Read.h"
#include "model/Write.h"
#include "text/Text.h"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <sstream>

namespace oapigen {
namespace {

constexpr int kRounds = 7;

/// Each part of the work, in the order in which it is done.
enum Part { Reading, Modelling, Json, Yaml, kParts };

double secondsOf(const std::function<void()> &work) {
  const std::clock_t start = std::clock();
  work();
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double medianOf(std::vector<double> numbers) {
  std::ranges::sort(numbers);
  return numbers[numbers.size() / 2];
}

/// False: the document is not valid.
bool measure(const std::string &text, std::vector<double> (&seconds)[kParts],
             std::size_t (&written)[kParts]) {
  Diagnostics problems;
  std::optional<Parsed> parsed;
  std::optional<OpenAPI> document;
  seconds[Reading].push_back(secondsOf([&] { parsed = read(text, "file", problems); }));
  if (!parsed)
    return false;
  seconds[Modelling].push_back(secondsOf([&] {
    document = fromValue<OpenAPI>(parsed->value, parsed->places, problems, Completeness::Whole);
  }));
  if (!document)
    return false;
  for (auto [part, format] : {std::pair(Json, Format::Json), std::pair(Yaml, Format::Yaml)})
    seconds[part].push_back(
        secondsOf([&] { written[part] = write(toValue(*document), format).size(); }));
  return true;
}

bool show(const char *path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  std::vector<double> seconds[kParts];
  std::size_t written[kParts] = {};
  for (int round = 0; round != kRounds; ++round)
    if (!measure(text.str(), seconds, written))
      return false;
  auto speed = [](std::size_t bytes, double spent) { return static_cast<double>(bytes) / 1e6 / spent; };
  const std::size_t size = text.str().size();
  std::cout << path << '\t' << size << '\t'
            << speed(size, medianOf(seconds[Reading]) + medianOf(seconds[Modelling])) << '\t'
            << speed(size, medianOf(seconds[Reading])) << '\t'
            << speed(written[Json], medianOf(seconds[Json])) << '\t'
            << speed(written[Yaml], medianOf(seconds[Yaml])) << std::endl;
  return true;
}

} // namespace
} // namespace oapigen

int main(int count, char **arguments) {
  int wrong = 0;
  for (int at = 1; at < count; ++at)
    wrong += !oapigen::show(arguments[at]);
  return wrong;
}
