"""Write the lines of `tests/languages/xx/figures.txt` for sentences, with what is read in them so far.

    uv run python -m tests.tools.figure_lines xx SENTENCES.txt

One sentence a line. The lines are a draft: correct each figure that is wrong or missing, then the table
of the language until the tests agree.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.unit.checks.figures.specified import written
from translation.checks.figures import extract


def line_of(sentence: str, language: str) -> str:
    """The sentence with its figures behind it."""
    return " | ".join([sentence, *(written(figure) for figure in extract(sentence, language))])


if __name__ == "__main__":
    code, file = sys.argv[1:]
    for text in Path(file).read_text(encoding="utf-8").splitlines():
        print(line_of(text, code))
