class [[api::schema]] Lamp {
public:
  // Right:
  [[api::minimum(1)]] int lumens;

private:
  [[api::minimum(1)]] int watts;
//       ^ warning[attribute-not-public]: 'api::minimum' has no effect on a member that is not public
};
