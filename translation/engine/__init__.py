"""Translates: the models, what surrounds them, and how far their translations can be trusted."""
