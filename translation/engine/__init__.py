"""What translates: the models, what surrounds them, and how far they are to be trusted."""
