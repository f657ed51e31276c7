"""Gujarati."""
