#include <cstdint>

struct [[api::schema]] Scalars {
  bool boolean;
  signed char signed_char;
  unsigned char unsigned_char;
  std::int8_t int8;
  std::uint8_t uint8;
  std::int16_t int16;
  std::uint16_t uint16;
  std::int32_t int32;
  std::uint32_t uint32;
  std::int64_t int64;
  std::uint64_t uint64;
  int of_int;
  unsigned of_unsigned;
  long of_long;
  unsigned long long of_unsigned_long_long;
  float single_precision;
  double double_precision;
  const int constant;
  volatile int changing;
  unsigned bits : 3;
};
