#include <string>

[[api::webhook("lamp-broken")]] void broken(int id, std::string reason);
//                                              ^ warning[webhook-without-body]: the webhook "lamp-broken" sends no body: 'id' and 'reason' travel in the query of the receiver's URL
//                                                hint[webhook-without-body]: make the values members of a struct, which is the body then; if the query is meant, say [[api::query]]
[[api::webhook("lamp-signed")]] void signed_([[api::header("X-Signature")]] std::string signature, int id);
//                                                                                                     ^ warning[webhook-without-body]: the webhook "lamp-signed" sends no body: 'id' travels in the query of the receiver's URL
//                                                                                                       hint[webhook-without-body]: make the values members of a struct, which is the body then; if the query is meant, say [[api::query]]

// Right:
struct Lamp {
  int id;
};
[[api::webhook("lamp-lit")]] void lit(Lamp lamp);
[[api::webhook("lamp-sold")]] void sold(Lamp lamp, int price);
[[api::webhook("lamp-moved")]] void moved([[api::query]] int id, int to);
[[api::webhook("lamp-read", "get")]] void read(int id);
[[api::webhook("lamp-lost")]] void lost([[api::body]] int id);
