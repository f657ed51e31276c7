"""What the reader asks of the machine it runs on."""
