// Ways of writing names that are called otherwise here.
enum class [[api::rename_all("kebab")]] Kebab { one_two };
//                           ^ error[attribute-value]: "kebab" is no way of writing names; known are camelCase, PascalCase, snake_case, kebab-case, SCREAMING_SNAKE_CASE, SCREAMING-KEBAB-CASE, lowercase, UPPERCASE
//                             hint[attribute-value]: did you mean "kebab-case"?
enum class [[api::rename_all("Snake")]] Snake { one_two };
//                           ^ error[attribute-value]: "Snake" is no way of writing names; known are camelCase, PascalCase, snake_case, kebab-case, SCREAMING_SNAKE_CASE, SCREAMING-KEBAB-CASE, lowercase, UPPERCASE
//                             hint[attribute-value]: did you mean "snake_case"?
enum class [[api::rename_all("upper case")]] Upper { one_two };
//                           ^ error[attribute-value]: "upper case" is no way of writing names; known are camelCase, PascalCase, snake_case, kebab-case, SCREAMING_SNAKE_CASE, SCREAMING-KEBAB-CASE, lowercase, UPPERCASE
//                             hint[attribute-value]: did you mean "UPPERCASE"?
enum class [[api::rename_all("CamelCase")]] Camel { one_two };
//                           ^ error[attribute-value]: "CamelCase" is no way of writing names; known are camelCase, PascalCase, snake_case, kebab-case, SCREAMING_SNAKE_CASE, SCREAMING-KEBAB-CASE, lowercase, UPPERCASE
//                             hint[attribute-value]: did you mean "camelCase"?
enum class [[api::rename_all("sponge")]] Sponge { one_two };
//                           ^ error[attribute-value]: "sponge" is no way of writing names; known are camelCase, PascalCase, snake_case, kebab-case, SCREAMING_SNAKE_CASE, SCREAMING-KEBAB-CASE, lowercase, UPPERCASE
[[api::get("/a")]] int a(Kebab kebab, Snake snake, Upper upper, Camel camel, Sponge sponge);
