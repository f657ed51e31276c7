"""Marathi."""
