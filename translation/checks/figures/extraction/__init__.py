"""From a text to its figures."""
