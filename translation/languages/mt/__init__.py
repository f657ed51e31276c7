"""Maltese."""
