"""The one way to other machines, and who may take it."""
