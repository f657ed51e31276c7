"""What is known of each language, a folder each; see `figure_table` and `quote_table`."""
