"""Where sentences end in each language: `tests/languages/xx/sentences.tsv` has a text a line, cut at each |.

Behind a tab it says what the line is about. Each text is read without its marks and must be cut at them, and
nowhere else.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tables import by_language
from translation.languages.profile import Profile, profile, profiles
from translation.text.segmentation import sentences

FILES = sorted((Path(__file__).parents[2] / "languages").glob("*/sentences.tsv"))
LINES = [
    (file.parent.name, *line.split("\t"))
    for file in FILES
    for line in file.read_text(encoding="utf-8").splitlines()
]


@by_language(LINES)
def test_sentences_end_where_they_are_marked(language: str, marked: str, about: str) -> None:
    parts = [part.strip() for part in marked.split("|")]
    text = (" " if profile(language).blanks else "").join(parts)
    assert [span.of(text) for span in sentences(text, language)] == parts, about


def _opener(known: Profile) -> str:
    return min(word for word in known.openers if len(word) > 2 and word.isalpha()).capitalize()


LATIN = [one for one in profiles() if one.script == "LATIN" and one.closing_abbreviations]


@pytest.mark.parametrize("known", LATIN, ids=lambda known: known.code)
def test_each_abbreviation_ends_a_sentence_where_its_kind_says(known: Profile) -> None:
    cases = [(word, "Zorro", False) for word in known.titles | known.inner_abbreviations]
    cases += [(word, "5", False) for word in known.before_numbers]
    cases += [(word, "Zorro", True) for word in known.list_endings | known.plain_words]
    cases += [(word, "Zorro", False) for word in known.closing_abbreviations]
    cases += [(word, _opener(known), True) for word in known.closing_abbreviations]
    cases += [(f"Ana kada 5 {word}", "Zorro", True) for word in known.hours]
    cases += [(f"Ana kada Otto 1999 {word}", "Zorro", True) for word in known.measures]
    for word, follower, ends in cases:
        text = f"Zorro {word}. {follower} Zorro."
        assert (len(list(sentences(text, known.code))) == 2) == ends, text


@pytest.mark.parametrize("known", profiles(), ids=lambda known: known.code)
def test_initials_and_titles_never_end_a_sentence_before_a_name(known: Profile) -> None:
    if known.script not in ("LATIN", "CYRILLIC", "GREEK"):
        return
    name = {"LATIN": "Zorro", "CYRILLIC": "Зорро", "GREEK": "Ζορό"}[known.script]
    letters = {"LATIN": "JP", "CYRILLIC": "ЖП", "GREEK": "ΓΠ"}[known.script]
    shortened = ["Dr", "Prof", "Ph", "Chr", "Th"] if known.script == "LATIN" else []
    for before in (letters[0], ".-".join(letters), ". ".join(letters), ".".join(letters), *shortened):
        text = f"{name} {before}. {name} 12."
        assert len(list(sentences(text, known.code))) == 1, text
