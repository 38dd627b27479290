#include <string_view>

struct [[api::schema]] Lamp {
  [[api::constant(9)]] static constexpr int volts = 8;
//                ^ error[attribute-value]: 'volts' is always 8, not 9
//                                          ^ note[attribute-value]: it is declared here
  [[api::constant("lamp")]] static constexpr std::string_view kind = "lamp";
};
