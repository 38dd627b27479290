[[api::info("Lamps", "1.0")]];
// error[document-empty]: the document has no paths, no webhooks and no components (at '#')
// hint[document-empty]: declare an operation, or add a schema, in C++ a type with [[api::schema]]
