"""Telugu."""
