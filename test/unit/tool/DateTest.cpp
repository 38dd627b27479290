// Which texts are days.
#include "tool/Date.h"

#include <gtest/gtest.h>

namespace oapigen::tool {
namespace {

TEST(Date, IsADayOfTheCalendar) {
  for (const char *day : {"2031-12-24", "2000-02-29", "2024-02-29", "0001-01-01"})
    EXPECT_TRUE(isDate(day)) << day;
  for (const char *other :
       {"2031-02-29", "1900-02-29", "2031-13-01", "2031-00-10", "2031-04-31", "2031-4-1",
        "31-12-2031", "2031-12-24T00:00:00Z", "2031/12/24", "+031-12-24", "2031--2-24", ""})
    EXPECT_FALSE(isDate(other)) << other;
}

TEST(Date, IsTodayOne) {
  EXPECT_TRUE(isDate(today()));
}

} // namespace
} // namespace oapigen::tool
