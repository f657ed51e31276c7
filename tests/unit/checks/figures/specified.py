"""The languages whose figures are specified, found by their folders: `tests/languages/xx/figures.txt`."""

from pathlib import Path

FOLDER = Path(__file__).parents[3] / "languages"
SPECIFIED = tuple(sorted(path.parent.name for path in FOLDER.glob("*/figures.txt")))
# Read in figures of every kind, and proved to be. A new language need not be here.
FULL = ("de", "en", "es", "fr", "it", "nl", "pt")


def lines(language: str) -> list[str]:
    """The sentences of a language, each with its figures behind it."""
    return (FOLDER / language / "figures.txt").read_text(encoding="utf-8").splitlines()
