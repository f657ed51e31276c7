"""Traditional Chinese, as Argos calls it: the table of Chinese holds both character sets."""

from translation.languages.zh.figures import TABLE

__all__ = ["TABLE"]
