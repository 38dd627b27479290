#include <string>

struct Lamp {
  [[api::format("datetime")]] std::string made;
//       ^ remark[format-unknown]: 'datetime' is no format that other programs know
//         hint[format-unknown]: did you mean 'date-time'?
  [[api::format("emial")]] std::string owner;
//       ^ remark[format-unknown]: 'emial' is no format that other programs know
//         hint[format-unknown]: did you mean 'email'?
  [[api::format("int-32")]] int watts;
//       ^ remark[format-unknown]: 'int-32' is no format that other programs know
//         hint[format-unknown]: did you mean 'int32'?

  // Right: known ones, and names of one's own.
  [[api::format("date-time")]] std::string sold;
  [[api::format("ulid")]] std::string id;
  [[api::format("url")]] std::string page;
  [[api::format("lamp-code")]] std::string code;
};
[[api::get("/lamps")]] Lamp lamps();
