"""Bosnian."""
