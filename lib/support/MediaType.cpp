// Lists of what is registered, and the suffixes of RFC 6838, 4.2.8.
#include "support/MediaType.h"

#include "support/Ascii.h"

#include <algorithm>

namespace oapigen {
namespace {

constexpr std::string_view kSequential[] = {"application/jsonl", "application/x-ndjson",
                                            "application/ndjson", "application/json-seq",
                                            "text/event-stream"};
constexpr std::string_view kForms[] = {"multipart/form-data", "application/x-www-form-urlencoded"};

template <std::size_t N> bool contains(const std::string_view (&list)[N], const std::string &type) {
  return std::find(std::begin(list), std::end(list), type) != std::end(list);
}

} // namespace

bool isJsonMediaType(std::string_view mediaType) {
  const std::string type = essenceOf(mediaType);
  return type == "application/json" || type.ends_with("+json");
}

bool isSequential(std::string_view mediaType) {
  const std::string type = essenceOf(mediaType);
  return type.ends_with("+json-seq") || contains(kSequential, type);
}

bool isForm(std::string_view mediaType) {
  return contains(kForms, essenceOf(mediaType));
}

bool isBinary(std::string_view mediaType) {
  const std::string type = essenceOf(mediaType);
  const bool isRange = type.find('*') != type.npos;
  const bool isText = type.starts_with("text/") || type.find("json") != type.npos ||
                      type.find("xml") != type.npos || type.find("yaml") != type.npos;
  return !isRange && !isText && !type.starts_with("multipart/") && !contains(kForms, type);
}

} // namespace oapigen
