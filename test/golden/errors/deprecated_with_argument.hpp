struct [[api::schema]] Lamp {
  [[api::deprecated(false)]] int lumens;
//                  ^ error[attribute-too-many-arguments]: 'api::deprecated' does not take the boolean given as argument 1
//                    hint[attribute-too-many-arguments]: write [[api::deprecated]]
};
