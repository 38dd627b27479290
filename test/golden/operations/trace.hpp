[[api::trace("/lamps")]]
void trace_lamps();
