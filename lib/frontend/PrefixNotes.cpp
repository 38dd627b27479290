// Of instances and derived classes, only those are kept that an attribute concerns: each one that
// is kept is loaded by every run.
#include "frontend/PrefixNotes.h"

#include "cache/Packed.h"
#include "frontend/Annotations.h"

#include <clang/Serialization/SourceLocationEncoding.h>

namespace oapigen::frontend {
namespace {

/// What Collect.cpp looks at in an instance.
bool holdsAnnotation(const Recorder &recorder, const clang::CXXRecordDecl *instance) {
  return isAnnotated(recorder, instance) ||
         llvm::any_of(instance->decls(), [&](const clang::Decl *member) {
           return isAnnotatedMember(recorder, member);
         });
}

bool hasAnnotatedBase(const Recorder &recorder, const clang::CXXRecordDecl *record) {
  return llvm::any_of(record->bases(), [&](const clang::CXXBaseSpecifier &base) {
    const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
    return one && (isAnnotated(recorder, one) ||
                   (one->hasDefinition() && hasAnnotatedBase(recorder, one)));
  });
}

void addBases(const clang::CXXRecordDecl *record,
              llvm::SmallVectorImpl<const clang::CXXRecordDecl *> &out) {
  for (const clang::CXXBaseSpecifier &base : record->bases())
    if (const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
        one && one->hasDefinition()) {
      out.push_back(one->getCanonicalDecl());
      addBases(one, out);
    }
}

/// What Classes.cpp looks at: each class with an annotated base, and the first one of each base
/// that is polymorphic.
std::vector<const clang::CXXRecordDecl *>
neededDerived(const Recorder &recorder, const std::vector<const clang::CXXRecordDecl *> &all) {
  std::vector<const clang::CXXRecordDecl *> result;
  llvm::DenseSet<const clang::CXXRecordDecl *> haveExample;
  for (const clang::CXXRecordDecl *record : all) {
    llvm::SmallVector<const clang::CXXRecordDecl *> bases;
    addBases(record, bases);
    bool isNeeded = hasAnnotatedBase(recorder, record);
    for (const clang::CXXRecordDecl *base : bases)
      isNeeded |= base->isPolymorphic() && haveExample.insert(base).second;
    if (isNeeded)
      result.push_back(record);
  }
  return result;
}

class NoteWriter {
public:
  explicit NoteWriter(clang::ASTWriter &writer) : writer_(writer) {}

  void number(std::uint64_t number) { out_ << number; }
  void text(llvm::StringRef text) { out_ << std::string_view(text); }
  void place(clang::SourceLocation place) {
    // The writer's own function needs the preprocessor, which it has let go of by then; nothing was
    // loaded before, so that no place has to be counted from somewhere else.
    out_ << std::uint64_t{clang::SourceLocationEncoding::encode(place, 0, 0)};
  }
  void declaration(const clang::Decl *declaration) {
    const clang::LocalDeclID id = writer_.getDeclID(declaration);
    isComplete_ &= id.isValid();
    out_ << std::uint64_t{id.getRawValue()};
  }
  void name(const clang::IdentifierInfo *name) { text(name ? name->getName() : ""); }
  void token(const clang::Token &token) {
    isComplete_ &= !token.isAnnotation();
    number(token.getKind());
    number(token.getFlags());
    place(token.getLocation());
    number(token.isAnnotation() ? 0 : token.getLength());
    name(token.isAnnotation() || token.isLiteral() ? nullptr : token.getIdentifierInfo());
  }
  void attribute(const AttributeToken &token) {
    for (clang::SourceLocation one : {token.list, token.scope, token.name, token.end})
      place(one);
    name(token.identifier);
    number(token.hasArguments);
    number(token.hasScopeForItself);
  }
  template <class Range, class Write> void list(const Range &range, Write write) {
    number(range.size());
    for (const auto &one : range)
      write(one);
  }
  std::optional<std::string> finish() const {
    return isComplete_ ? std::optional(out_.bytes()) : std::nullopt;
  }

private:
  clang::ASTWriter &writer_;
  cache::Packer out_;
  bool isComplete_ = true;
};

class NoteReader {
public:
  NoteReader(std::string_view bytes, clang::ASTReader &reader, clang::Preprocessor &preprocessor)
      : in_(bytes), reader_(reader), module_(reader.getModuleManager().getPrimaryModule()),
        preprocessor_(preprocessor) {}

  std::uint64_t number() { return in_.number(); }
  clang::SourceLocation place() { return reader_.ReadSourceLocation(module_, in_.number()); }
  clang::Decl *declaration() {
    return reader_.GetLocalDecl(module_, clang::LocalDeclID::get(reader_, module_, in_.number()));
  }
  std::string text() { return std::string(in_.text()); }
  clang::IdentifierInfo *name() {
    const std::string_view name = in_.text();
    return name.empty() ? nullptr : preprocessor_.getIdentifierInfo(name);
  }
  clang::Token token() {
    clang::Token token;
    token.startToken();
    token.setKind(static_cast<clang::tok::TokenKind>(number()));
    for (std::uint64_t flags = number(), bit = 1; bit <= flags; bit <<= 1)
      if (flags & bit)
        token.setFlag(static_cast<clang::Token::TokenFlags>(bit));
    token.setLocation(place());
    token.setLength(static_cast<unsigned>(number()));
    if (clang::IdentifierInfo *identifier = name())
      token.setIdentifierInfo(identifier);
    return token;
  }
  AttributeToken attribute() {
    AttributeToken token;
    for (clang::SourceLocation *one : {&token.list, &token.scope, &token.name, &token.end})
      *one = place();
    token.identifier = name();
    token.hasArguments = number() != 0;
    token.hasScopeForItself = number() != 0;
    return token;
  }
  template <class Read> auto list(Read read) {
    std::vector<decltype(read())> all;
    for (std::uint64_t left = number(); left > 0 && !in_.hasFailed(); --left)
      all.push_back(read());
    return all;
  }

private:
  cache::Unpacker in_;
  clang::ASTReader &reader_;
  clang::serialization::ModuleFile &module_;
  clang::Preprocessor &preprocessor_;
};

template <class T> void prepend(std::vector<T> &into, std::vector<T> first) {
  into.insert(into.begin(), first.begin(), first.end());
}

/// True for what was precompiled without the attribute it has now, and may have had an effect.
bool isLate(const clang::Decl *declaration) {
  return declaration->getCanonicalDecl()->isFromASTFile() &&
         (llvm::isa<clang::CXXRecordDecl>(declaration) ||
          declaration->getDeclContext()->isRecord() || declaration->isTemplated());
}

} // namespace

/// Not where the arguments of an attribute are in error, of which Clang may tell only at the end of
/// a whole unit, or not at all.
bool PrefixNotes::isComplete(const Recorder &recorder) {
  if (!recorder.errors_.empty())
    return false;
  llvm::DenseSet<clang::SourceLocation> recorded;
  for (const Record &record : recorder.records_)
    recorded.insert(record.attribute->getLocation());
  return llvm::all_of(recorder.handled_,
                      [&](clang::SourceLocation name) { return recorded.contains(name); });
}

std::optional<std::string> PrefixNotes::pack(const Recorder &recorder, clang::ASTWriter &writer) {
  if (!isComplete(recorder))
    return std::nullopt;
  NoteWriter out(writer);
  std::vector<const clang::CXXRecordDecl *> instances;
  llvm::copy_if(recorder.instances_, std::back_inserter(instances),
                [&](const clang::CXXRecordDecl *one) { return holdsAnnotation(recorder, one); });
  std::vector<const clang::CXXRecordDecl *> derived = neededDerived(recorder, recorder.derived_);
  out.list(recorder.records_, [&](const Record &record) {
    out.declaration(record.declaration);
    out.number(llvm::find(record.declaration->attrs(), record.attribute) -
               record.declaration->attr_begin());
  });
  for (const auto *classes : {&instances, &derived})
    out.list(*classes, [&](const clang::CXXRecordDecl *one) { out.declaration(one); });
  for (const auto *tokens : {&recorder.tokens_.all(), &recorder.tokens_.ofSimilarScope(),
                             &recorder.tokens_.withoutScope()})
    out.list(*tokens, [&](const AttributeToken &one) { out.attribute(one); });
  out.list(recorder.macros_.all(), [&](const MacroUse &use) {
    out.text(use.name);
    out.place(use.location);
    out.list(use.arguments, [&](const Tokens &tokens) {
      out.list(tokens, [&](const clang::Token &token) { out.token(token); });
    });
  });
  for (const auto *places : {&recorder.handled_, &recorder.onBase_, &recorder.dependent_})
    out.list(*places, [&](clang::SourceLocation place) { out.place(place); });
  return out.finish();
}

bool PrefixNotes::restore(std::string_view bytes, Recorder &recorder, clang::ASTReader &reader) {
  if (llvm::any_of(recorder.records_, [](const Record &one) { return isLate(one.declaration); }))
    return false;
  NoteReader in(bytes, reader, recorder.sema().getPreprocessor());
  auto classOf = [&] { return llvm::cast<clang::CXXRecordDecl>(in.declaration()); };
  auto derivedOf = [&]() -> const clang::CXXRecordDecl * { return classOf(); };
  auto attribute = [&] { return in.attribute(); };
  prepend(recorder.records_, in.list([&] {
    clang::Decl *declaration = in.declaration();
    return Record{declaration,
                  llvm::cast<clang::AnnotateAttr>(declaration->getAttrs()[in.number()])};
  }));
  prepend(recorder.instances_, in.list(classOf));
  prepend(recorder.derived_, in.list(derivedOf));
  std::vector<AttributeToken> tokens = in.list(attribute), similar = in.list(attribute);
  recorder.tokens_.prepend(std::move(tokens), std::move(similar), in.list(attribute));
  for (MacroUse &use : in.list([&] {
         MacroUse use{in.text(), in.place(), {}};
         use.arguments = in.list([&] { return in.list([&] { return in.token(); }); });
         return use;
       }))
    recorder.macros_.add(std::move(use));
  for (auto *places : {&recorder.handled_, &recorder.onBase_, &recorder.dependent_})
    for (clang::SourceLocation place : in.list([&] { return in.place(); }))
      places->insert(place);
  return true;
}

} // namespace oapigen::frontend
