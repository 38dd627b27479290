[[api::head("/lamps/{id}"), api::status(200)]]
void exists(int id);
