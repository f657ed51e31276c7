"""Traditional Chinese, as Argos calls it: the table of Chinese holds both character sets."""

from translation.figures.languages.zh import TABLE

__all__ = ["TABLE"]
