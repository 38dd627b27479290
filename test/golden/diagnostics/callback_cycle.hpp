[[api::callback("lamp_off", "on", "https://lamps.example/on")]] void lamp_on();
//     ^ error[callback-cycle]: this callback belongs to 'lamp_off', which belongs to this callback in turn
//     ^ note[callback-cycle]: POST of callback 'on' is first declared here
[[api::callback("lamp_on", "off", "https://lamps.example/off")]] void lamp_off();
//     ^ note[callback-cycle]: POST of callback 'off' is first declared here
//     ^ error[callback-cycle]: this callback belongs to 'lamp_on', which belongs to this callback in turn

// Right:
[[api::webhook("bulb-off")]] void bulb_off();
[[api::callback("bulb_off", "on", "https://lamps.example/on")]] void bulb_on();
