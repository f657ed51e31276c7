"""One table a language; see `translation.figures.table`."""
