// The count is read from the expression and the unit from its type, so that the result does not
// depend on how much of the library is there; what the library computes (`2 * kWait`, a constexpr
// function) is evaluated by Clang, which needs the real headers.
#include "frontend/Durations.h"

#include "frontend/Initializers.h"
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
std::optional<std::int64_t> unitOfRatio(const clang::TemplateArgument &ratio) {
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

/// Of `seconds(90)`, `seconds{90}`, `90s`, and of a constant that is made so.
std::optional<std::int64_t> writtenCount(Reading &reading, const clang::Expr *expression,
                                         std::int64_t unit) {
  if (const clang::Expr *initializer = initializerOf(expression))
    return writtenCount(reading, initializer, unit);
  if (auto *literal = llvm::dyn_cast<clang::UserDefinedLiteral>(expression))
    return countOf(reading, literal);
  auto *call = llvm::dyn_cast<clang::CXXConstructExpr>(expression);
  if (!call || call->getNumArgs() > 1)
    return std::nullopt;
  if (call->getNumArgs() == 0)
    return 0;
  const clang::Expr *argument = call->getArg(0)->IgnoreUnlessSpelledInSource();
  if (!unitOf(argument->getType()))
    return wholeNumber(reading, argument);
  // Another duration, in whole units of this one.
  const std::optional<std::int64_t> nanoseconds = nanosecondsOf(reading, argument);
  return nanoseconds && *nanoseconds % unit == 0 ? std::optional(*nanoseconds / unit)
                                                 : std::nullopt;
}

std::optional<std::int64_t> computedCount(Reading &reading, const clang::Expr *expression) {
  const std::optional<clang::APValue> value = evaluated(reading, expression);
  const clang::APValue *count = value ? innermostMember(*value) : nullptr;
  return count && count->isInt() ? count->getInt().tryExtValue() : std::nullopt;
}

} // namespace

std::optional<std::int64_t> unitOf(clang::QualType type) {
  auto *record = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(
      type.getNonReferenceType()->getAsCXXRecordDecl());
  if (!record || templateName(record) != "std::chrono::duration" ||
      record->getTemplateArgs().size() != 2)
    return std::nullopt;
  return unitOfRatio(record->getTemplateArgs()[1]);
}

std::optional<std::int64_t> nanosecondsOf(Reading &reading, const clang::Expr *expression) {
  const std::optional<std::int64_t> unit = unitOf(expression->getType());
  if (!unit)
    return std::nullopt;
  std::optional<std::int64_t> count = writtenCount(reading, expression, *unit);
  if (!count)
    count = computedCount(reading, expression);
  std::int64_t product = 0;
  return count && !llvm::MulOverflow(*count, *unit, product) ? std::optional(product)
                                                             : std::nullopt;
}

std::optional<Value> durationValue(Reading &reading, const clang::Expr *expression) {
  const std::optional<std::int64_t> nanoseconds = nanosecondsOf(reading, expression);
  const bool isThere = nanoseconds && *nanoseconds >= 0 && *nanoseconds % kNanoseconds == 0;
  return isThere ? std::optional(Value(isoText(*nanoseconds / kNanoseconds))) : std::nullopt;
}

} // namespace oapigen::frontend
