[[api::options("/lamps")]]
void allowed();
