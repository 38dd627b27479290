[[api::webhook("lamp-broken", "send")]] void broken();
//                            ^ error[method-unknown]: "send" is no HTTP method

// Right:
[[api::webhook("bulb-broken", "put")]] void bulb_broken();
