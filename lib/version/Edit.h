// What the steps do to objects that are written: members keep their order.
#pragma once

#include "version/Steps.h"

namespace oapigen::version {

/// The members of what was written; the value has to be an object.
inline Object &members(Value &written) {
  return *written.asObject();
}

/// Gives a member another name in its place; a member that has that name already goes.
void rename(Object &object, std::string_view from, const std::string &to);

/// Puts a member behind the one of the name `after`, at the front when there is none. One of the
/// same name goes.
void insertAfter(Object &object, std::string_view after, const std::string &name, Value value);

/// Whether a dialect is one that OpenAPI defines.
bool isOfOpenAPI(std::string_view dialect);

/// Whether content of a media type is characters and no bytes, or has parts with types of their
/// own; parameters behind the type do not matter.
bool isTextMediaType(std::string_view mediaType);

/// What happens to a field where the extension that would keep it has another meaning already.
inline constexpr std::string_view kTaken =
    "an extension of the name that would keep it is there already, so it is left out";

/// An extension keeps what is under a name, if there is none of its name: a loss else.
void keepAs(const std::string &extension, const std::string &name, Value &written, Lowering &at);

/// For `apply`: an extension keeps the step's field.
void keep(Value &written, Lowering &at);
/// For `apply`: the step's field goes, and with it what it says.
void drop(Value &written, Lowering &at);
/// For `apply`: the step's field goes and nothing with it.
void leaveOut(Value &written, Lowering &at);
/// For `apply`: nothing useful would be left.
void refuse(Value &written, Lowering &at);

/// For `apply`: the step's field is a reference, and leads to where that has moved.
void moveReference(Value &written, Lowering &at);

/// Makes a schema demand `other` as well.
void conjoin(Object &schema, Value other);

} // namespace oapigen::version
