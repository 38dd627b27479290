#include "Signature.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <stdexcept>
#include <vector>

namespace {

std::string hexadecimal(const std::vector<unsigned char> &bytes) {
  std::string digits;
  for (unsigned char byte : bytes) {
    digits += "0123456789abcdef"[byte / 16];
    digits += "0123456789abcdef"[byte % 16];
  }
  return digits;
}

} // namespace

std::string randomDigits(std::size_t bytes) {
  std::vector<unsigned char> random(bytes);
  if (RAND_bytes(random.data(), int(bytes)) != 1)
    throw std::runtime_error("there are no random bytes");
  return hexadecimal(random);
}

std::string sign(const std::string &text, const std::string &secret) {
  std::vector<unsigned char> digest(EVP_MAX_MD_SIZE);
  unsigned size = 0;
  HMAC(EVP_sha256(), secret.data(), int(secret.size()),
       reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data(), &size);
  digest.resize(size);
  return hexadecimal(digest);
}
