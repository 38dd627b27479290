struct Lamp {
  int watts;
};
Lamp read();
