"""The room that opens connections."""
