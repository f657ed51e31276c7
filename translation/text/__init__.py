"""Texts before anything is translated: cleaned, in which language, in which sentences."""
