// Fragment → text, by the rows of FragmentFields.h.
//
// A place is one short text "file:line:column:length", where file is a number in the list of files:
// places are most of a fragment, and their files are few.
#include "link/FragmentFields.h"
#include "link/FragmentText.h"
#include "model/Write.h"
#include "text/Text.h"

#include <algorithm>

namespace oapigen {
namespace {

class FragmentWriter {
public:
  explicit FragmentWriter(const RenameFile &rename) : rename_(rename) {}

  template <class T> Object parts(const T &from) {
    static const T kDefault{};
    Object into;
    forEachPart<T>([&](const auto &row) {
      if (!(from.*row.member == kDefault.*row.member))
        into.append(std::string(row.name), write(from.*row.member));
    });
    return into;
  }

  Array takeFiles() { return std::move(files_); }

private:
  Value write(bool value) { return value; }
  Value write(const std::string &text) { return text; }
  Value write(EntryKind kind) {
    return std::find_if(std::begin(kEntryKinds), std::end(kEntryKinds),
                        [&](auto &row) { return row.first == kind; })
        ->second;
  }
  Value write(const Where &where) {
    return std::to_string(numberOf(where.file)) + ':' + std::to_string(where.line) + ':' +
           std::to_string(where.column) + ':' + std::to_string(where.length);
  }
  Value write(const Origins &origins) {
    Object into;
    for (const auto &[pointer, where] : origins)
      into.append(pointer, write(where));
    return into;
  }
  Value write(const std::set<std::string> &names) { return Array(names.begin(), names.end()); }
  template <ModelObject T> Value write(const T &object) { return toValue(object); }
  template <class Entries> Value write(const Entries &entries) {
    Array into;
    into.reserve(entries.size());
    for (const auto &entry : entries)
      into.push_back(parts(entry));
    return into;
  }

  /// Of the file in the list, which gets it if it is new there.
  std::size_t numberOf(const std::string &file) {
    auto [at, isNew] = numbers_.try_emplace(file, files_.size());
    if (isNew)
      files_.push_back(rename_ && !file.empty() ? rename_(file) : file);
    return at->second;
  }

  const RenameFile &rename_;
  Array files_;
  std::map<std::string, std::size_t> numbers_;
};

} // namespace

std::string writeFragment(const Fragment &fragment, const FragmentHead &head,
                          const RenameFile &rename) {
  FragmentWriter writer(rename);
  Object parts = writer.parts(fragment);
  Object text{{"oapi-gen", head.tool}, {"format", kFragmentFormat}, {"settings", head.settings}};
  text.append("files", writer.takeFiles());
  for (auto &[name, value] : parts)
    text.append(name, std::move(value));
  return write(std::move(text), Format::Json);
}

} // namespace oapigen
