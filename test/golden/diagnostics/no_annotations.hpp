int lamps();
// error[no-annotations]: nothing in the input carries an attribute that makes it an operation or a schema
// hint[no-annotations]: an operation is a function declaration such as '[[api::get("/users")]] std::vector<User> list_users();'; is the file named that holds them?
