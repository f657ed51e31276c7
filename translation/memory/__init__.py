"""What is kept on disk from one run to the next."""
