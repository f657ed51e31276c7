"""The key of a finding: the same wherever the same is found of the same words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.checks import check
from translation.checks.keys import with_keys
from translation.model import Bitext, Finding, Segment, Span

SOURCE = "The flood destroyed 1,550 houses."
TARGET = "L'inondation a détruit 1 505 maisons."


def bitext(*pairs: tuple[str, str], languages: tuple[str, str] = ("en", "fr")) -> Bitext:
    """A bitext of one sentence a paragraph."""
    source, target, segments = "", "", []
    for number, (one, other) in enumerate(pairs):
        places = Span(len(source), len(source) + len(one)), Span(len(target), len(target) + len(other))
        segments.append(Segment(number, *places))
        source, target = f"{source}{one}\n\n", f"{target}{other}\n\n"
    return Bitext(*languages, source, target, tuple(segments))


def wrong(pairs: Bitext) -> list[Finding]:
    return [finding for finding in check(pairs) if finding.verdict not in ("matched", "reformatted")]


def key(*pairs: tuple[str, str], languages: tuple[str, str] = ("en", "fr")) -> str:
    """The key of the only thing that is wrong."""
    (finding,) = wrong(bitext(*pairs, languages=languages))
    return finding.key


KEY = key((SOURCE, TARGET))
OTHER = ("Nobody was hurt.", "Personne n'a été blessé.")


@pytest.mark.parametrize(
    "pairs",
    [
        [(SOURCE, TARGET)],
        [OTHER, (SOURCE, TARGET)],
        [(SOURCE, TARGET), OTHER],
        [("On 5 May it rained.", "Il a plu le 5 mai."), (SOURCE, TARGET)],
        [(SOURCE.replace(" ", "  "), TARGET)],
        # Another translation with the same fault.
        [(SOURCE, "Au total, 1.505 maisons ont été détruites par la crue.")],
    ],
)
def test_it_stays(pairs: list[tuple[str, str]]) -> None:
    assert key(*pairs) == KEY


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (SOURCE, "L'inondation a détruit 1 055 maisons."),  # another value
        (SOURCE, "L'inondation a détruit des maisons."),  # another rule
        ("The flood has destroyed 1,550 houses.", TARGET),  # another sentence
        ("The flood destroyed 1,560 houses.", TARGET),
    ],
)
def test_it_changes_with_what_is_said(source: str, target: str) -> None:
    assert key((source, target)) != KEY


def test_it_changes_with_the_languages() -> None:
    assert key((SOURCE, TARGET), languages=("en", "es")) != KEY


def test_what_is_added_belongs_to_the_sentence_it_stands_in() -> None:
    added = ("Many were hurt.", "Il y a eu 37 blessés.")
    assert key(added) == key(OTHER, added)
    assert key(added) != key(("Many were injured.", added[1]))


def test_quotes_are_known_by_their_words_and_not_by_their_marks() -> None:
    source = "“We have won the vote after a long night,” said Ada Long."
    lost = "Nous avons gagné le vote après une longue nuit, a dit Ada Long."
    curly, straight = key((source, lost)), key((source.replace("“", '"').replace("”", '"'), lost))
    assert curly != straight  # other marks make another sentence
    assert key((source, lost), OTHER) == curly


def test_a_lost_quote_is_known_by_what_was_lost() -> None:
    source = "“We have won the vote after a long night,” said Ada Long."
    lost = key((source, "Nous avons gagné le vote après une longue nuit, a dit Ada Long."))
    assert key((source, "Ada Long a dit : nous avons gagné le vote après une longue nuit.")) == lost


def test_like_findings_of_like_sentences_are_told_apart() -> None:
    first, second, third = wrong(bitext((SOURCE, TARGET), (SOURCE, TARGET), (SOURCE, TARGET)))
    assert first.key == KEY
    assert len({first.key, second.key, third.key}) == 3


def test_the_reason_does_not_count() -> None:
    (finding,) = wrong(bitext((SOURCE, TARGET)))
    reworded = replace(finding, reason="said otherwise", severity="info", key="")
    assert with_keys([reworded], bitext((SOURCE, TARGET)))[0].key == KEY


@given(st.text(max_size=60), st.text(max_size=60))
def test_every_finding_has_a_key_of_its_own(source: str, target: str) -> None:
    findings = check(Bitext.of_pair(f"“5 {source}” 12%", f"7 {target} «", "en", "fr"))
    assert all(finding.key and finding.code for finding in findings)
    assert len({finding.key for finding in findings}) == len(findings)
