"""Where sentences end in each language: `tests/languages/xx/sentences.tsv` has a text a line, cut at each |.

Behind a tab it says what the line is about. Each text is read without its marks and must be cut at them, and
nowhere else.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from translation.languages.profile import Profile, profile, profiles
from translation.text.segmentation import sentences

FILES = sorted((Path(__file__).parents[2] / "languages").glob("*/sentences.tsv"))
LINES = [
    pytest.param(file.parent.name, *line.split("\t"), id=f"{file.parent.name}-{number}")
    for file in FILES
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
]


@pytest.mark.parametrize(("language", "marked", "about"), LINES)
def test_sentences_end_where_they_are_marked(language: str, marked: str, about: str) -> None:
    parts = [part.strip() for part in marked.split("|")]
    text = (" " if profile(language).blanks else "").join(parts)
    assert [span.of(text) for span in sentences(text, language)] == parts, about


def _opener(known: Profile) -> str:
    return min(word for word in known.function_words if len(word) > 2 and word.isalpha()).capitalize()


@pytest.mark.parametrize("known", [one for one in profiles() if one.titles], ids=lambda known: known.code)
def test_the_lists_of_sentencex_never_contradict_those_of_a_profile(known: Profile) -> None:
    capital = {"ru": "Зорро"}.get(known.code, "Zorro")
    cases = [(word, capital, False) for word in known.titles | known.inner_abbreviations]
    cases += [(word, "5", False) for word in known.before_numbers]
    cases += [(word, capital, True) for word in known.list_endings | known.plain_words]
    cases += [(word, capital, False) for word in known.closing_abbreviations]
    if known.function_words:
        cases += [(word, _opener(known), True) for word in known.closing_abbreviations]
    for word, follower, ends in cases:
        text = f"{capital} {word}. {follower} {capital}."
        assert (len(list(sentences(text, known.code))) == 2) == ends, text
