"""The only way to other machines, and who may take it."""
