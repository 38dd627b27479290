// flags: --split request-response
#include <string>
#include <vector>

/// Is only answered: keeps its name, and what has a default is always there.
struct Report {
  [[api::read_only]] long id;
  int pages = 0;
};

/// Is only sent: keeps its name, without what the server writes.
struct Draft {
  [[api::read_only]] long id;
  [[api::write_only]] std::string token;
  int pages = 0;
};

/// A webhook sends it, so it is an output: keeps its name.
struct Alarm {
  bool loud = true;
};

/// Goes both ways, and looks the same.
struct Label {
  std::string text;
};

/// Goes both ways, and differs.
struct Photo {
  [[api::read_only]] long id;
  Label label;
};

/// Goes both ways, and differs by what it holds.
struct Album {
  std::vector<Photo> photos;
};

/// Is only answered, and refers to the answered one of two.
struct Found {
  std::vector<Album> albums;
};

/// Nothing reaches it: stays whole.
struct [[api::schema]] Spare {
  [[api::read_only]] long id;
  std::string name;
};

/// Nothing reaches it, but it holds what is two.
struct [[api::schema]] Archive {
  Album album;
};

[[api::get("/report")]] Report report();
[[api::post("/drafts"), api::status(204)]] void save(Draft draft);
[[api::put("/album")]] Album replace(Album album);
[[api::get("/albums")]] Found find();
[[api::webhook("alarm")]] void alarm(Alarm alarm);
