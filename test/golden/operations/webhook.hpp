struct Blown {
  int lamp;
};

/// A lamp has blown.
[[api::webhook("lamp-blown")]]
void lamp_blown(Blown body);

[[api::webhook("lamp-moved", "put")]]
void lamp_moved(Blown body);

/// Somebody has bought a lamp.
struct [[api::webhook("lamp-sold")]] Sold {
  int lamp;
};

struct Answer {
  bool understood;
};

[[api::webhook("lamp-asked")]]
Answer lamp_asked(Blown body);
