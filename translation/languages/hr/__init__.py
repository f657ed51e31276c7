"""Croatian."""
