[[api::put("/lamps/{id}")]]
void replace(int id, [[api::body]] bool on);
