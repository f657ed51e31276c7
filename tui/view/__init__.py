"""What the screen shows, without a widget."""
