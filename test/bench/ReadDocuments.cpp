// read_documents FILE…: reads documents into the model, one after the other, and nothing else: what
// `diff` and the like have to do in any case. All are kept until the end, and given back by the
// system only, so that what is measured is reading.
#include "model/Read.h"
#include "text/Text.h"

#include <cstdlib>
#include <fstream>
#include <list>
#include <sstream>

int main(int count, char **arguments) {
  using namespace oapigen;
  std::list<Parsed> read;
  std::list<OpenAPI> documents;
  for (int at = 1; at < count; ++at) {
    std::ostringstream text;
    text << std::ifstream(arguments[at]).rdbuf();
    Diagnostics problems;
    std::optional<Parsed> parsed = oapigen::read(text.str(), arguments[at], problems);
    if (!parsed)
      return EXIT_FAILURE;
    auto document =
        fromValue<OpenAPI>(parsed->value, parsed->places, problems, Completeness::Whole);
    if (!document)
      return EXIT_FAILURE;
    read.push_back(*std::move(parsed));
    documents.push_back(*std::move(document));
  }
  std::quick_exit(EXIT_SUCCESS);
}
