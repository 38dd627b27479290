[[api::webhook("lamp-broken", "send")]] void broken();
//                            ^ error[method-unknown]: "send" is no HTTP method
//                              hint[method-unknown]: write one of get, put, post, delete, options, head, patch, trace, query

// Right:
[[api::webhook("bulb-broken", "put")]] void bulb_broken();
