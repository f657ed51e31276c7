"""Somebody else's translation: what is left out, added, at another place, and what the checks find."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.checks import check
from translation.errors import InputError, LanguageError
from translation.given_translation import aligned, languages, of_pairs, review
from translation.model import Article, Bitext, Paragraph, Segment
from translation.sources.loading import from_text
from translation.sources.pairs import Pairs

GERMAN = """Der Bürgermeister von Rouen ist am Dienstag zurückgetreten. Er hatte 1.250 Stimmen verloren.

Seine Stellvertreterin Claire Dubreuil übernimmt das Amt bis zur Wahl im Juni. Wer bezahlt die Brücke?

Die Region verspricht 3,4 Millionen Euro. Niemand weiß, wann der Bau beginnt."""
ENGLISH = """The mayor of Rouen resigned on Tuesday. He had lost 1,520 votes.

His deputy Claire Dubreuil takes over the office until the election in June. Who will pay for the bridge?

The region promises 3.4 million euros. Nobody knows when the building begins."""


def found_in(source: str, target: str) -> tuple[Bitext, set[str]]:
    """The aligned texts, and the codes of what asks for a look."""
    article, translation = from_text(source, "a"), from_text(target, "b")
    named = languages(article, translation, "de", "en")
    bitext = aligned(article, translation, named.source, named.target).bitext
    findings = review(article, bitext, named).findings
    return bitext, {one.code for one in findings if one.verdict not in ("matched", "reformatted")}


def words(bitext: Bitext) -> list[tuple[str, str]]:
    return [
        (segment.source.of(bitext.source), segment.target.of(bitext.target) if segment.target else "")
        for segment in bitext.segments
    ]


def test_what_the_checks_find_in_pairs() -> None:
    bitext, codes = found_in(GERMAN, ENGLISH)
    assert len(bitext.segments) == 6
    assert codes == {"figure.altered"}


def test_a_paragraph_that_is_missing_is_one_finding() -> None:
    first, _, last = ENGLISH.split("\n\n")
    bitext, codes = found_in(GERMAN, f"{first}\n\n{last}")
    assert codes == {"figure.altered", "alignment.left-out"}
    left_out = [one for one in check(bitext) if one.code == "alignment.left-out"]
    assert [one.source and one.source.text for one in left_out] == [GERMAN.split("\n\n")[1]]
    assert [pair for pair in words(bitext) if not pair[1]] == [
        ("Seine Stellvertreterin Claire Dubreuil übernimmt das Amt bis zur Wahl im Juni.", ""),
        ("Wer bezahlt die Brücke?", ""),
    ]


def test_what_is_added_is_not_reported_by_other_checks() -> None:
    bitext, codes = found_in(GERMAN, f"{ENGLISH} “We have 45 bridges,” said Jo Hall in Helsinki.")
    assert codes == {"figure.altered", "alignment.added"}
    assert words(bitext)[-1] == ("", "“We have 45 bridges,” said Jo Hall in Helsinki.")


def test_a_paragraph_at_another_place_is_told_and_checked() -> None:
    first, second, third = ENGLISH.split("\n\n")
    bitext, codes = found_in(GERMAN, f"{third}\n\n{first}\n\n{second}".replace("3.4", "4.3"))
    assert codes == {"figure.altered", "alignment.moved"}
    assert ("Die Region verspricht 3,4 Millionen Euro.", "The region promises 4.3 million euros.") in words(
        bitext
    )


def test_texts_that_have_nothing_to_do_with_each_other() -> None:
    other = "\n\n".join(
        f"A baker named Otto sold {number} loaves of rye near Helsinki. It rained." for number in range(9)
    )
    with pytest.raises(InputError, match="nothing to do with each other"):
        found_in("\n\n".join([GERMAN] * 2), other)


def test_languages_are_detected_or_named() -> None:
    german, english = from_text(GERMAN, "a"), from_text(ENGLISH, "b")
    assert languages(german, english)[:2] == ("de", "en")
    assert languages(german, english, "German", "en-GB")[:2] == ("de", "en")
    with pytest.raises(LanguageError, match="Both texts are in German"):
        languages(german, german)
    with pytest.raises(LanguageError, match="cannot be detected"):
        languages(german, from_text("12 34", "b"))


def test_pairs_of_a_file_are_not_aligned_anew() -> None:
    pairs = Pairs((("It rained.", ""), ("", "Quoi ?"), ("He lost 1,250 votes.", "Il a plu.")), "en", "fr-CA")
    article, bitext, named = of_pairs("a", pairs)
    assert (named.source, named.target) == ("en", "fr")
    assert words(bitext) == list(pairs.pairs)
    codes = [one.code for one in review(article, bitext, named).findings]
    assert {"alignment.left-out", "alignment.added", "figure.missing"} <= set(codes)


@st.composite
def bitexts(draw: st.DrawFn) -> Bitext:
    """Pieces of two texts, in any order on the target's side, with some sides empty."""
    pieces = draw(st.lists(st.tuples(st.text("Ab1 “”.n't", max_size=9), st.text("Ab1 «».ne", max_size=9))))
    article, other = (Article.of("a", from_pieces([pair[side] for pair in pieces])) for side in (0, 1))
    order = draw(st.permutations(other.paragraphs))
    segments = (
        Segment(0, source, target, moved=draw(st.booleans()))
        for source, target in zip(article.paragraphs, order, strict=True)
    )
    return Bitext("en", "fr", article.text, other.text, tuple(segments), aligned=True)


def from_pieces(texts: list[str]) -> list[Paragraph]:
    return [Paragraph(text, "\n") for text in texts]


@given(bitexts())
def test_checks_take_any_alignment(bitext: Bitext) -> None:
    for finding in check(bitext):
        for item, text in ((finding.source, bitext.source), (finding.target, bitext.target)):
            assert item is None or 0 <= item.span.start <= item.span.end <= len(text)
