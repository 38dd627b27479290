[[api::delete("/lamps/{id}")]]
void remove(int id);
