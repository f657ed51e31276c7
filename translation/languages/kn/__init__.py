"""Kannada."""
