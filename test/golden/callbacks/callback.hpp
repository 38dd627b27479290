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

// The same function as webhook and as callback, and a callback of a callback.
[[api::webhook("finished"),
  api::callback("onEvent", "onEnd", "https://example.com/end?of={$request.body#/id}")]]
bool finished(Event body);
