// Case of ASCII letters, and what a media type is without its parameters.
#include "support/Ascii.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

TEST(Ascii, ChangesTheCaseOfItsOwnLettersAlone) {
  EXPECT_EQ(inLowerCase("GET @AZ[ \xC3\x84"), "get @az[ \xC3\x84");
  EXPECT_EQ(inUpperCase("get `az{ \xC3\xA4"), "GET `AZ{ \xC3\xA4");
  EXPECT_EQ(inLowerCase(""), "");
}

TEST(Ascii, TakesTheParametersOffAMediaType) {
  EXPECT_EQ(essenceOf("Text/HTML ; Charset=UTF-8"), "text/html");
  EXPECT_EQ(essenceOf("application/json"), "application/json");
  EXPECT_EQ(essenceOf(";q=1"), "");
}

} // namespace
} // namespace oapigen
