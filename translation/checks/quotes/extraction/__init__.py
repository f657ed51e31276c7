"""From a text to its quotes and their speakers."""
