// A callback that is called at a member that nobody sends.
struct Subscription {
  const char *callbackUrl;
};
[[api::post("/subscriptions")]] void subscribe(Subscription body);
[[api::callback("subscribe", "changed", "{$request.body#/callback_url}")]] void changed(int lamp);
//     ^ warning[expression-target]: '$request.body#/callback_url' leads to nothing: 'subscribe' has no member 'callback_url' in its request body
//       hint[expression-target]: did you mean 'callbackUrl'?
