"""What users can change: the settings and the keys."""
