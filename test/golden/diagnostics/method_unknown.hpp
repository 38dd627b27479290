[[api::webhook("lamp-broken", "send")]] void broken();
//                            ^ error[method-unknown]: "send" is no HTTP method
//                              hint[method-unknown]: write one of get, put, post, delete, options, head, patch, trace, query
[[api::webhook("lamp-stolen", "GET")]] void stolen();
//                            ^ error[method-unknown]: "GET" is written in lower case here
//                              hint[method-unknown]: write "get"

// Right:
[[api::webhook("bulb-broken", "put")]] void bulb_broken();
