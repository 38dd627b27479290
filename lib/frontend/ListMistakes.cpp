// Where a semicolon is missing, and what an attribute cannot stand on.
#include "frontend/ListMistakes.h"

#include "dsl/AttributeTable.h"
#include "dsl/Usage.h"
#include "frontend/AttributeErrors.h"
#include "frontend/NameText.h"
#include "frontend/RightPlace.h"

#include <clang/Basic/DiagnosticParse.h>
#include <clang/Basic/DiagnosticSema.h>

namespace oapigen::frontend {
namespace {

bool isOnLaterLine(const clang::SourceManager &sources, clang::SourceLocation place,
                   clang::SourceLocation other) {
  return sources.getSpellingLineNumber(place) > sources.getSpellingLineNumber(other);
}

bool standAlone(const ListsBefore &lists) {
  return !lists.names.empty() && llvm::all_of(lists.names, [](const std::string &name) {
    return dsl::mayStandOn(name, dsl::On::Document);
  });
}

Retold lacksSemicolon(const ListsBefore &lists) {
  return {.problem = Problem::SemicolonMissing,
          .holes = {{"name", lists.names.back()}},
          .where = lists.end};
}

/// The first attribute that may not stand on such a declaration at all.
std::optional<Retold> misplacedOn(dsl::On target, const ListsBefore &lists) {
  for (std::size_t i = 0; i < lists.names.size(); ++i)
    if (dsl::isAttribute(lists.names[i]) && !dsl::mayStandOn(lists.names[i], target))
      return Retold{.problem = Problem::AttributeMisplaced,
                    .holes = dsl::misplaced(lists.names[i], target),
                    .where = lists.places[i]};
  return std::nullopt;
}

/// `[[api::info(…)]] struct A;` is one declaration to Clang, in which they stand in the wrong
/// place.
std::optional<Retold> inFrontOfClass(const AttributeText &text) {
  const std::optional<ListsBefore> lists = text.before({"struct", "class", "union", "enum"});
  if (!lists || lists->names.empty())
    return std::nullopt;
  const bool isOfClass = llvm::any_of(lists->names, [](const std::string &name) {
    return dsl::mayStandOn(name, dsl::On::Class) || dsl::mayStandOn(name, dsl::On::Enum);
  });
  if (standAlone(*lists) && !isOfClass)
    return lacksSemicolon(*lists);
  const dsl::On target = text.before({"enum"}) ? dsl::On::Enum : dsl::On::Class;
  if (auto told = misplacedOn(target, *lists))
    return told;
  return Retold{.hint = "attributes of a type stand behind 'struct', 'class' or 'enum'"};
}

/// What such a list can stand in front of, but is no part of.
struct Follower {
  llvm::StringRef word;
  dsl::On target;
  const char *hint; ///< Where attributes of such a declaration stand.
};
constexpr Follower kFollowers[] = {
    {"namespace", dsl::On::Namespace, "attributes of a namespace stand behind 'namespace'"},
    {"inline", dsl::On::Namespace, "attributes of a namespace stand behind 'namespace'"},
    {"template", dsl::On::Class, "attributes of a template stand behind its 'struct' or 'class'"},
    {"using", dsl::On::Alias, "attributes of an alias stand behind its name: using Name [[…]] = …"},
    {"extern", dsl::On::Function, "attributes of a function stand behind 'extern \"C\"'"},
    {"static_assert", dsl::On::Nothing, ""},
};

/// What stands behind the parameters `<…>` at the beginning of `text`.
llvm::StringRef behindParameters(llvm::StringRef text) {
  int depth = 0;
  do {
    depth += text.starts_with("<") ? 1 : text.starts_with(">") ? -1 : 0;
    text = text.drop_front(text.empty() ? 0 : 1);
  } while (!text.empty() && (depth > 0 || text.starts_with(" ") || text.starts_with("<")));
  return text.ltrim();
}

/// `template <class T> T f();`, as far as the words behind the parameters tell it. Where a
/// requires-clause ends is not known: then it is none.
bool isFunctionTemplate(llvm::StringRef text) {
  if (!text.consume_front("template"))
    return false;
  constexpr llvm::StringRef kOthers[] = {"struct", "class",    "union",
                                         "using",  "requires", "concept"};
  return !llvm::is_contained(kOthers, nameAt(behindParameters(text)));
}

/// For `template struct S<int>;`, and where a requires-clause hides what follows it; "": neither.
const char *hintForTemplate(llvm::StringRef text) {
  if (!text.consume_front("template"))
    return "";
  text = text.ltrim();
  if (!text.starts_with("<"))
    return "an explicit instantiation carries no attributes";
  return nameAt(behindParameters(text)) == "requires"
             ? "attributes of a class stand behind 'struct' or 'class'; a function template "
               "carries none"
             : "";
}

/// `[[api::get("/x")]] namespace a {`: what begins at `next` is nothing that an attribute in front
/// of it can belong to.
Retold inFrontOf(const clang::SourceManager &sources, clang::SourceLocation next,
                 const ListsBefore &lists) {
  if (standAlone(lists))
    return lacksSemicolon(lists);
  const llvm::StringRef rest = textFrom(sources, next);
  if (const std::string hint = hintForTemplate(rest); !hint.empty())
    return {.hint = hint};
  if (isFunctionTemplate(rest))
    return {.problem = Problem::AttributeOnTemplate,
            .holes = {{"name", lists.names.front()}},
            .where = lists.places.front()};
  for (const Follower &follower : kFollowers)
    if (nameAt(rest) == follower.word)
      return misplacedOn(follower.target, lists).value_or(Retold{.hint = follower.hint});
  return {};
}

/// The lists begin at the error.
std::optional<Retold> inFrontOfNothing(const FileTokens &tokens, const AttributeText &text) {
  const std::optional<ListsBefore> lists = text.here();
  if (!lists || lists->names.empty())
    return std::nullopt;
  Retold told = inFrontOf(tokens.sources(), tokens.where(tokens.from(lists->end)), *lists);
  told.names = lists->places;
  return told;
}

/// The lists at `place`. Clang speaks of the `enum`, or what is behind it, where lists behind the
/// name are its reason.
std::optional<ListsBefore> listsAt(const FileTokens &tokens, clang::SourceLocation place) {
  FileTokens::Index at = tokens.from(place);
  const bool isOfEnum = tokens.text(at) == "enum" || (at > 0 && tokens.text(at - 1) == "enum");
  while (isOfEnum && tokens[at].isOneOf(clang::tok::raw_identifier, clang::tok::coloncolon))
    ++at;
  return AttributeText(tokens, tokens.where(at)).here();
}

/// `struct V [[api::title("V")]] {`: it is known what they belong to.
std::optional<Retold> elsewhere(const FileTokens &tokens, clang::SourceLocation place) {
  const std::optional<ListsBefore> lists = listsAt(tokens, place);
  const std::optional<RightPlace> right = lists ? rightPlaceOf(tokens, *lists) : std::nullopt;
  if (!right)
    return std::nullopt;
  if (lists->names.empty())
    return Retold{.hint = right->advice, .lost = right->lost};
  Retold told =
      misplacedOn(right->target, *lists)
          .value_or(Retold{.problem = Problem::AttributeUnattached,
                           .holes = {{"name", lists->names.front()}, {"advice", right->advice}},
                           .where = lists->places.front()});
  told.lists = lists->begin;
  told.names = lists->places;
  told.lost = right->lost;
  return told;
}

std::optional<Retold> behindLists(const AttributeText &text, const clang::Diagnostic &info) {
  const std::optional<ListsBefore> lists = text.before();
  if (!lists || lists->names.empty() || !isAboutSyntax(info.getID()))
    return std::nullopt;
  const clang::SourceManager &sources = info.getSourceManager();
  if (!lists->isBehindDeclaration) {
    const llvm::StringRef rest = textFrom(sources, info.getLocation()).ltrim();
    return standAlone(*lists) && (rest.empty() || rest.starts_with("}"))
               ? std::optional(lacksSemicolon(*lists))
               : std::nullopt;
  }
  const bool isSemicolon = info.getNumFixItHints() == 1 && info.getFixItHint(0).CodeToInsert == ";";
  if (!isSemicolon || !isOnLaterLine(sources, lists->begin, lists->endBefore))
    return std::nullopt;
  return Retold{.where = lists->endBefore};
}

} // namespace

std::optional<Retold> retellList(const FileTokens &tokens, const AttributeText &text,
                                 const clang::Diagnostic &info) {
  if (auto told = elsewhere(tokens, info.getLocation()))
    return told;
  switch (info.getID()) {
  case clang::diag::err_attributes_misplaced:
    return inFrontOfClass(text);
  case clang::diag::err_attributes_not_allowed:
    return inFrontOfNothing(tokens, text);
  default:
    return behindLists(text, info);
  }
}

} // namespace oapigen::frontend
