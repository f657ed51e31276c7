"""What words and signs mean in a figure."""
