#include <string>

struct Subscription {
  std::string url;
};

struct Event {
  int id;
};

[[api::post("/subscriptions")]] void subscribe(Subscription body);

/// Tells what has happened.
[[api::callback("subscribe", "onEvent", "{$request.body#/url}"),
  api::callback("subscribe", "onRemoval", "{$request.body#/url}/gone", "delete")]]
void onEvent([[api::body]] Event body);

// The same function as webhook and as callback.
[[api::webhook("finished"),
  api::callback("subscribe", "onEnd", "https://example.com/end?to={$request.body#/url}")]]
bool finished(Event body);
