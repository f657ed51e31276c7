"""Everything that runs in threads."""
