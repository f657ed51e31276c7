"""From the figures of both sides to findings."""
