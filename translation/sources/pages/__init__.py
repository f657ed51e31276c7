"""HTML -> Article: what a page, an office file or a mail holds, as blocks that are read on their own."""
