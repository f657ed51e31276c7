"""The tool that counts letters: which articles it reads, what it counts, how it starts from a relative."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.tools import language_profiles
from translation.resources import LANGUAGES
from translation.text.detection import SCRIPT_OF

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


def test_every_list_and_profile_is_of_a_language_that_is_detected() -> None:
    lines = (LANGUAGES / "words.tsv").read_text(encoding="utf-8").splitlines()
    codes = [line.split("\t")[0] for line in lines]
    assert codes == sorted(set(codes))
    assert set(codes) <= SCRIPT_OF.keys()
    profiles = {path.stem for path in (LANGUAGES / "profiles").iterdir()}
    assert profiles == language_profiles.SOURCES.keys()
    assert profiles <= SCRIPT_OF.keys()
    for line in lines:
        words = line.split("\t")[1].split()
        assert len(words) == len(set(words))
        assert all(word == word.lower() for word in words)
