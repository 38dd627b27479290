// The count is read from the expression and the unit from its type: the library's own arithmetic is
// not evaluated, so that the result does not depend on how much of it is there.
#include "frontend/Durations.h"

#include "frontend/Names.h"

#include <llvm/Support/MathExtras.h>

#include <charconv>

namespace oapigen::frontend {
namespace {

constexpr std::int64_t kNanoseconds = 1'000'000'000;

std::optional<std::int64_t> integerOf(const clang::TemplateArgument &argument) {
  return argument.getKind() == clang::TemplateArgument::Integral
             ? argument.getAsIntegral().tryExtValue()
             : std::nullopt;
}

/// Nanoseconds in one of the unit `std::ratio<a, b>` of seconds.
std::optional<std::int64_t> unitOf(const clang::TemplateArgument &ratio) {
  auto *record = ratio.getKind() == clang::TemplateArgument::Type
                     ? llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(
                           ratio.getAsType()->getAsCXXRecordDecl())
                     : nullptr;
  if (!record || record->getTemplateArgs().size() != 2)
    return std::nullopt;
  const auto over = integerOf(record->getTemplateArgs()[0]);
  const auto under = integerOf(record->getTemplateArgs()[1]);
  std::int64_t product = 0;
  if (!over || !under || *under <= 0 || llvm::MulOverflow(*over, kNanoseconds, product) ||
      product % *under != 0)
    return std::nullopt;
  return product / *under;
}

std::optional<std::int64_t> unitOfType(clang::QualType type) {
  auto *record = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(
      type.getNonReferenceType()->getAsCXXRecordDecl());
  if (!record || templateName(record) != "std::chrono::duration" ||
      record->getTemplateArgs().size() != 2)
    return std::nullopt;
  return unitOf(record->getTemplateArgs()[1]);
}

std::optional<std::int64_t> wholeNumber(Reading &reading, const clang::Expr *expression) {
  clang::Expr::EvalResult result;
  if (expression->isValueDependent() || !expression->getType()->isIntegerType() ||
      !expression->EvaluateAsInt(result, reading.ast))
    return std::nullopt;
  return result.Val.getInt().tryExtValue();
}

/// The digits of `1'500ms`, whose operator is a template over its characters.
std::optional<std::int64_t> countOf(Reading &reading, const clang::UserDefinedLiteral *literal) {
  if (literal->getLiteralOperatorKind() == clang::UserDefinedLiteral::LOK_Integer)
    return wholeNumber(reading, literal->getCookedLiteral());
  auto *callee = llvm::dyn_cast_or_null<clang::FunctionDecl>(literal->getCalleeDecl());
  const clang::TemplateArgumentList *arguments =
      callee ? callee->getTemplateSpecializationArgs() : nullptr;
  if (!arguments || arguments->size() != 1 ||
      arguments->get(0).getKind() != clang::TemplateArgument::Pack)
    return std::nullopt;
  std::string digits;
  for (const clang::TemplateArgument &each : arguments->get(0).pack_elements())
    if (const auto character = integerOf(each); !character)
      return std::nullopt;
    else if (*character != '\'')
      digits += static_cast<char>(*character);
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  const bool isDecimal = digits.size() == 1 || !digits.starts_with('0');
  return error == std::errc() && end == digits.data() + digits.size() && isDecimal
             ? std::optional(count)
             : std::nullopt;
}

/// The form of RFC 3339, appendix A, which has no fractions, and no seconds behind hours without
/// the minutes between them.
std::string isoText(std::int64_t seconds) {
  const std::int64_t hours = seconds / 3600, minutes = seconds / 60 % 60, rest = seconds % 60;
  std::string text = "PT";
  if (hours != 0)
    text += std::to_string(hours) + "H";
  if (minutes != 0 || (hours != 0 && rest != 0))
    text += std::to_string(minutes) + "M";
  if (rest != 0 || seconds == 0)
    text += std::to_string(rest) + "S";
  return text;
}

/// The count of the units of `type`, whatever duration it is made from; in nanoseconds.
std::optional<std::int64_t> nanosecondsOf(Reading &reading, const clang::Expr *expression) {
  const std::optional<std::int64_t> unit = unitOfType(expression->getType());
  std::optional<std::int64_t> count;
  if (auto *literal = llvm::dyn_cast<clang::UserDefinedLiteral>(expression))
    count = countOf(reading, literal);
  else if (auto *call = llvm::dyn_cast<clang::CXXConstructExpr>(expression);
           call && call->getNumArgs() == 1) {
    const clang::Expr *argument = call->getArg(0)->IgnoreUnlessSpelledInSource();
    if (unitOfType(argument->getType()))
      return nanosecondsOf(reading, argument);
    count = wholeNumber(reading, argument);
  }
  std::int64_t product = 0;
  if (!unit || !count || *count < 0 || llvm::MulOverflow(*count, *unit, product))
    return std::nullopt;
  return product;
}

} // namespace

std::optional<Value> durationValue(Reading &reading, const clang::Expr *expression) {
  const std::optional<std::int64_t> nanoseconds = nanosecondsOf(reading, expression);
  const bool isWhole = nanoseconds && *nanoseconds % kNanoseconds == 0;
  return isWhole ? std::optional(Value(isoText(*nanoseconds / kNanoseconds))) : std::nullopt;
}

} // namespace oapigen::frontend
