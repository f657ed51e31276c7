"""From the quotes of both sides to findings."""
