// Diagnostics as comments in the source that causes them: what is expected stands where it is seen.
//
//   [[api::mimimum(1)]] int pages;
// //     ^ error[unknown-attribute]: unknown attribute 'api::mimimum'
// //       hint[unknown-attribute]: did you mean 'minimum'?
//
// The caret is in the diagnostic's column. A source is right when writing the marks anew gives the
// same bytes, so the set of diagnostics is exact and one function serves tests and updates.
#pragma once

#include "model/Value.h"

#include <string>

namespace oapigen::test {

/// `source` without the marks that it has, and with those of `diagnostics`: the member of that name
/// in what `--diagnostics json` prints. Places in it are places in `source` as it is given. What is
/// not in `file` is marked at the end.
std::string withMarks(const std::string &source, const std::string &file, const Array &diagnostics);

} // namespace oapigen::test
