"""From bytes to an Article."""
