"""Esperanto."""
