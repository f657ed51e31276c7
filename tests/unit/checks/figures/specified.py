"""The languages whose figures are specified, found by their folders: `tests/languages/xx/figures.txt`."""

from pathlib import Path

from translation.model import Figure, Interval

FOLDER = Path(__file__).parents[3] / "languages"
SPECIFIED = tuple(sorted(path.parent.name for path in FOLDER.glob("*/figures.txt")))
# Read in figures of every kind, and proved to be. A new language need not be here.
FULL = ("de", "en", "es", "fr", "it", "nl", "pt")


def lines(language: str) -> list[str]:
    """The sentences of a language, each with its figures behind it."""
    return (FOLDER / language / "figures.txt").read_text(encoding="utf-8").splitlines()


def written(figure: Figure) -> str:
    """A figure as it stands behind its sentence: "3,4 million euros = money 3400000 EUR"."""
    value = figure.value
    if isinstance(value, Interval):
        shown = f"{value.low:f}..{'' if value.high is None else f'{value.high:f}'}"
    else:
        shown = value if isinstance(value, str) else f"{value:f}"
    return f"{figure.text} = {figure.kind} {shown} {figure.unit or ''}".strip()
