"""Times within a subtitle's words, as karaoke has them: “The <00:00:04.500>port <00:00:05.000>is closed.”

A model loses its way between them. So the words are translated without, and the times are put between words
that are as far on in the translation as they were.
"""

from __future__ import annotations

import re

_TIME = re.compile(r"[ \t]*(<(?:\d{1,3}:)?\d{1,2}:\d\d\.\d{1,3}>)[ \t]*")


def has_times(words: str) -> bool:
    """Whether times stand within the words."""
    return "<" in words and _TIME.search(words) is not None


def without(words: str) -> str:
    """The words without the times."""
    return " ".join(_TIME.sub(" ", words).split())


def placed(words: str, text: str) -> str:
    """The translation `text` of the words without their times, with these before words of its own."""
    pieces = _TIME.split(words)  # every second one is a time
    counts = [len(piece.split()) for piece in pieces[::2]]
    made, total = text.split(), sum(counts)
    times: dict[int, str] = {}
    before = 0
    for count, time in zip(counts, pieces[1::2], strict=False):
        before += count
        place = round(before * len(made) / total) if total else 0
        times[place] = times.get(place, "") + time
    return " ".join(
        times.get(place, "") + word for place, word in enumerate([*made, ""]) if word or place in times
    )
