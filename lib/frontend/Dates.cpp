// Points in time are counts since 1970 inside, dates three small numbers: in every library.
#include "frontend/Dates.h"

#include "frontend/Durations.h"
#include "frontend/Initializers.h"
#include "frontend/Names.h"

#include <llvm/Support/MathExtras.h>

#include <chrono>

namespace oapigen::frontend {
namespace {

constexpr std::int64_t kNanoseconds = 1'000'000'000;
constexpr std::int64_t kSecondsOfDay = 86'400;

/// The number with zeros in front: "07".
std::string padded(std::int64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// "2031-12-24"; empty: RFC 3339 has four digits for a year.
std::string dateText(std::chrono::year_month_day date) {
  const int year = static_cast<int>(date.year());
  if (!date.ok() || year < 0 || year > 9999)
    return {};
  return padded(year, 4) + "-" + padded(static_cast<unsigned>(date.month()), 2) + "-" +
         padded(static_cast<unsigned>(date.day()), 2);
}

/// ".25", without zeros at the end; empty for a whole second.
std::string fractionText(std::int64_t nanoseconds) {
  if (nanoseconds == 0)
    return {};
  std::string digits = padded(nanoseconds, 9);
  digits.erase(digits.find_last_not_of('0') + 1);
  return "." + digits;
}

std::string dateTimeText(std::int64_t seconds, std::int64_t nanoseconds) {
  const std::int64_t ofDay = ((seconds % kSecondsOfDay) + kSecondsOfDay) % kSecondsOfDay;
  const std::chrono::sys_days day(std::chrono::days((seconds - ofDay) / kSecondsOfDay));
  const std::string date = dateText(day);
  if (date.empty())
    return {};
  return date + "T" + padded(ofDay / 3600, 2) + ":" + padded(ofDay / 60 % 60, 2) + ":" +
         padded(ofDay % 60, 2) + fractionText(nanoseconds) + "Z";
}

/// The unit that a point in time of the system's clock is counted in.
std::optional<std::int64_t> unitOfPoint(clang::QualType type) {
  auto *record = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(
      type.getNonReferenceType()->getAsCXXRecordDecl());
  if (!record || templateName(record) != "std::chrono::time_point" ||
      record->getTemplateArgs().size() != 2)
    return std::nullopt;
  const clang::CXXRecordDecl *clock =
      record->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl();
  if (!clock || templateName(clock) != "std::chrono::system_clock")
    return std::nullopt;
  return unitOf(record->getTemplateArgs()[1].getAsType());
}

/// The count inside of a point in time; `time_point{}` is 1970, however much of the library is
/// there.
std::optional<std::int64_t> countOf(Reading &reading, const clang::Expr *expression) {
  if (const clang::Expr *initializer = initializerOf(expression))
    return countOf(reading, initializer);
  if (auto *call = llvm::dyn_cast<clang::CXXConstructExpr>(expression)) {
    if (call->getNumArgs() == 0)
      return 0;
    if (call->getConstructor()->isCopyOrMoveConstructor())
      return countOf(reading, call->getArg(0)->IgnoreUnlessSpelledInSource());
  }
  const std::optional<clang::APValue> value = evaluated(reading, expression);
  const clang::APValue *count = value ? innermostMember(*value) : nullptr;
  return count && count->isInt() ? count->getInt().tryExtValue() : std::nullopt;
}

} // namespace

std::optional<Value> dateTimeValue(Reading &reading, const clang::Expr *expression) {
  const std::optional<std::int64_t> unit = unitOfPoint(expression->getType());
  const clang::Expr *written = stripped(expression);
  // What is written in `sys_days(date)` is a date.
  const bool isPoint = unitOfPoint(written->getType()) == unit;
  const std::optional<std::int64_t> count =
      unit ? countOf(reading, isPoint ? written : expression) : std::nullopt;
  if (!count)
    return std::nullopt;
  // Seconds first: the year 9999 is out of reach for nanoseconds.
  const bool isCoarse = *unit % kNanoseconds == 0;
  const std::int64_t perSecond = isCoarse ? 1 : kNanoseconds / *unit;
  std::int64_t seconds = 0;
  if (!isCoarse && kNanoseconds % *unit != 0)
    return std::nullopt;
  const std::int64_t rest = ((*count % perSecond) + perSecond) % perSecond;
  if (llvm::MulOverflow((*count - rest) / perSecond, isCoarse ? *unit / kNanoseconds : 1, seconds))
    return std::nullopt;
  constexpr std::int64_t kFurthest = 400'000'000'000; // Twelve thousand years.
  const std::string text = seconds < -kFurthest || seconds > kFurthest
                               ? std::string()
                               : dateTimeText(seconds, isCoarse ? 0 : rest * *unit);
  return text.empty() ? std::nullopt : std::optional(Value(text));
}

std::optional<Value> dateValue(Reading &reading, const clang::Expr *expression) {
  const clang::CXXRecordDecl *record = expression->getType()->getAsCXXRecordDecl();
  if (!record || templateName(record) != "std::chrono::year_month_day")
    return std::nullopt;
  const std::optional<clang::APValue> value = evaluated(reading, expression);
  if (!value || !value->isStruct() || value->getStructNumFields() != 3)
    return std::nullopt;
  std::int64_t parts[3];
  for (unsigned i = 0; i < 3; ++i) {
    const clang::APValue *part = innermostMember(value->getStructField(i));
    if (!part || !part->isInt() || !part->getInt().tryExtValue())
      return std::nullopt;
    parts[i] = *part->getInt().tryExtValue();
  }
  const std::string text = dateText({std::chrono::year(static_cast<int>(parts[0])),
                                     std::chrono::month(static_cast<unsigned>(parts[1])),
                                     std::chrono::day(static_cast<unsigned>(parts[2]))});
  return text.empty() ? std::nullopt : std::optional(Value(text));
}

} // namespace oapigen::frontend
