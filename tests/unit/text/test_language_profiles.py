"""The tool that counts letters: which articles it reads, what it counts, how it starts from a relative."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.tools import language_profiles
from translation.languages.profile import folder, profiles
from translation.text.detection import LETTERS, detected_languages, letters_of
from translation.text.scripts import EAST_ASIAN

if TYPE_CHECKING:
    from pathlib import Path

DECLARATION = """<html><body><h1>Title</h1>
<header><h2>Preamble</h2><p>Azu  azu</p></header>
<article data-number="1"><h2>Article 1</h2><p>Never counted</p></article>
<article data-number="2"><h2>Article 2</h2><ol><li><p>Azu &amp; <b>ota</b></p></li><li><p>ota</p></li></ol>
</article>
</body></html>"""


def test_articles_and_counts(tmp_path: Path) -> None:
    path = tmp_path / "any.html"
    path.write_text(DECLARATION, encoding="utf-8")
    assert language_profiles.articles(path) == {0: "Azu azu", 1: "Never counted", 2: "Azu & ota ota"}
    counts = language_profiles.count(path)
    assert (counts["azu"], counts["ota"], counts[" a"], counts["n"]) == (3, 2, 3, 0)


def test_a_relative_is_moved_as_far_as_the_declarations_differ() -> None:
    own = Counter({"de": 9, "que": 9, "e": 500, "a": 500, "ã": 0, "ñ": 100})
    theirs = Counter({"de": 9, "que": 9, "e": 500, "a": 300, "ã": 300})
    shares = language_profiles.related(own, theirs, "pt")
    equal = language_profiles.related(theirs, theirs, "pt")
    assert shares["ã"] < equal["ã"] / 10
    assert shares["a"] / shares["e"] > equal["a"] / equal["e"]
    assert shares["ñ"] > 0


def test_every_language_has_letter_statistics() -> None:
    ours = {language.code for language in profiles() if (folder(language.code) / LETTERS).exists()}
    assert ours == language_profiles.SOURCES.keys()
    for language in detected_languages():
        alone = [other.code for other in detected_languages() if other.script == language.script]
        assert (
            alone == [language.code] or language.script == EAST_ASIAN or letters_of(language.code).is_file()
        )
