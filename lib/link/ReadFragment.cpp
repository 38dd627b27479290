// Text → Fragment, by the rows of FragmentFields.h.
//
// Only this program writes such texts, so one that is wrong is told by its first mistake.
#include "link/FragmentFields.h"
#include "link/FragmentText.h"
#include "model/Pointer.h"
#include "model/Read.h"
#include "text/Text.h"

#include <algorithm>
#include <charconv>

namespace oapigen {
namespace {

class FragmentReader {
public:
  FragmentReader(const Array &files, const RenameFile &rename) {
    for (const Value &file : files) {
      const std::string *name = file.asString();
      if (!name)
        fail(file, "a file's name");
      else
        files_.push_back(rename && !name->empty() ? rename(*name) : *name);
    }
  }

  template <class T> void parts(const Object &from, T &into) {
    std::size_t known = 0;
    forEachPart<T>([&](const auto &row) {
      if (const Value *value = from.find(row.name)) {
        PointerStep step(pointer_, row.name);
        read(*value, into.*row.member);
        ++known;
      }
    });
    if constexpr (!std::is_same_v<T, Fragment>)
      if (known != from.size())
        fail("it has a part that is not known");
  }

  /// The first mistake; empty: there is none.
  const std::string &problem() const { return problem_; }

private:
  void read(const Value &value, bool &into) {
    if (const bool *flag = value.asBool())
      into = *flag;
    else
      fail(value, "a boolean");
  }
  void read(const Value &value, std::string &into) {
    if (const std::string *text = value.asString())
      into = *text;
    else
      fail(value, "a string");
  }
  void read(const Value &value, EntryKind &into) {
    for (auto [kind, word] : kEntryKinds)
      if (value.asString() && *value.asString() == word) {
        into = kind;
        return;
      }
    fail(value, "a kind of operation");
  }

  void read(const Value &value, Where &into) {
    const std::string *text = value.asString();
    unsigned file = 0;
    const char *at = text ? text->data() : nullptr;
    const char *end = text ? at + text->size() : nullptr;
    for (unsigned *number : {&file, &into.line, &into.column, &into.length}) {
      if (number != &file && at != end && *at == ':')
        ++at;
      auto [next, error] = std::from_chars(at, end, *number);
      if (error != std::errc() || next == at)
        return fail(value, "a place");
      at = next;
    }
    if (at != end || file >= files_.size())
      return fail(value, "a place");
    into.file = files_[file];
  }

  void read(const Value &value, Origins &into) {
    const Object *places = value.asObject();
    if (!places)
      return fail(value, "an object");
    for (const auto &[pointer, place] : *places)
      read(place, into.emplace_hint(into.end(), pointer, Where())->second);
  }

  template <ModelObject T> void read(const Value &value, T &into) {
    Diagnostics problems;
    if (std::optional<T> object = fromValue<T>(value, {}, problems))
      into = std::move(*object);
    else
      fail(problems.all().front().message);
  }

  template <class T> void read(const Value &value, std::vector<T> &into) {
    readItems<T>(value, [&](T item) { into.push_back(std::move(item)); });
  }
  template <class T> void read(const Value &value, std::set<T> &into) {
    readItems<T>(value, [&](T item) { into.insert(std::move(item)); });
  }

  template <class T, class Add> void readItems(const Value &value, Add add) {
    const Array *items = value.asArray();
    if (!items)
      return fail(value, "an array");
    for (std::size_t index = 0; index != items->size(); ++index) {
      PointerStep step(pointer_, index);
      T item;
      readItem((*items)[index], item);
      add(std::move(item));
    }
  }
  void readItem(const Value &value, std::string &into) { read(value, into); }
  template <class T> void readItem(const Value &value, T &into) {
    if (const Object *from = value.asObject())
      parts(*from, into);
    else
      fail(value, "an object");
  }

  void fail(const Value &value, const char *expected) {
    fail(std::string("there has to be ") + expected + ", not " + kindPhrase(value));
  }
  void fail(const std::string &what) {
    if (problem_.empty())
      problem_ = "at '#" + pointer_ + "', " + what;
  }

  std::vector<std::string> files_;
  std::string pointer_;
  std::string problem_;
};

void refuse(const std::string &file, std::string reason, Diagnostics &out) {
  out.report(Problem::FragmentInvalid, Where{file}, {{"reason", std::move(reason)}});
}

/// The program and the format that a text says it is for; nothing: it is no fragment.
std::optional<std::string> writerOf(const Object &text) {
  const Value *tool = text.find("oapi-gen");
  const Value *format = text.find("format");
  if (!tool || !tool->asString() || !format || !format->isInteger())
    return {};
  return *format == Value(kFragmentFormat) ? *tool->asString()
                                           : *tool->asString() + ", another build";
}

} // namespace

std::optional<StoredFragment> readFragment(std::string_view text, const std::string &file,
                                           const std::string &tool, Diagnostics &out,
                                           const RenameFile &rename) {
  std::optional<Parsed> parsed = read(text, file, out);
  if (!parsed)
    return {};
  const Object *members = parsed->value.asObject();
  const std::optional<std::string> writer = members ? writerOf(*members) : std::nullopt;
  if (!writer) {
    refuse(file, "it does not say which version of oapi-gen wrote it", out);
    return {};
  }
  if (*writer != tool) {
    out.report(Problem::FragmentVersion, Where{file}, {{"version", *writer}, {"own", tool}});
    return {};
  }
  const Value *settings = members->find("settings"), *files = members->find("files");
  if (!settings || !settings->asObject() || !files || !files->asArray()) {
    refuse(file, "its settings or its files are missing", out);
    return {};
  }
  StoredFragment stored{{tool, *settings->asObject()}, {}};
  FragmentReader reader(*files->asArray(), rename);
  reader.parts(*members, stored.fragment);
  if (reader.problem().empty())
    return stored;
  refuse(file, reader.problem(), out);
  return {};
}

} // namespace oapigen
