// Proof of where an event comes from, by OpenSSL.
#pragma once

#include <string>

/// That many random bytes in hexadecimal digits, good enough for a secret.
std::string randomDigits(std::size_t bytes);

/// The HMAC-SHA256 of a text in hexadecimal digits.
std::string sign(const std::string &text, const std::string &secret);
