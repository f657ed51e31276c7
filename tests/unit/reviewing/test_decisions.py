"""What the reader sees: what is decided, counted, carried over, or has no place any more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.reviewing.making import Events, bitext
from translation.checks import check
from translation.reviewing.decisions import Decisions, decided
from translation.reviewing.events import Context, Event
from translation.reviewing.keys import Subject, finding_subjects, sentence_keys

if TYPE_CHECKING:
    from translation.model import Bitext, Finding

SOURCES = [
    "It rained.",
    "The flood destroyed 1,550 houses in the valley on Tuesday night.",
    "12 people left.",
]
TARGETS = ["Il a plu.", "L'inondation a détruit 1 505 maisons dans la vallée mardi soir.", "15 personnes."]
OTHER_WORDS = [TARGETS[0], "1 505 maisons de la vallée ont été détruites par la crue mardi soir.", TARGETS[2]]
CHANGED = [SOURCES[0], SOURCES[1].replace("Tuesday", "Wednesday"), SOURCES[2]]
ARTICLE = bitext(SOURCES, TARGETS)


def wrong(article: Bitext) -> list[Finding]:
    return [finding for finding in check(article) if finding.severity == "error"]


def rejected(article: Bitext, number: int) -> Event:
    """The finding of that number, which somebody calls a false alarm."""
    finding = wrong(article)[number]
    keys = sentence_keys(article)
    (subject,) = finding_subjects([finding], article, keys)
    index = keys.index(subject.sentence)
    source = article.segments[index].source.of(article.source)
    event = Events(SOURCES).on(index, "reject", "seen it")
    return replace(event, subject=subject, context=Context(source))


def seen(article: Bitext, *events: Event) -> Decisions:
    return decided(events, article, wrong(article))


def test_what_is_not_decided_is_open() -> None:
    decisions = seen(ARTICLE)
    assert [decisions.of(finding).decision for finding in wrong(ARTICLE)] == ["open", "open"]
    assert decisions.sentence(0).condition == "open"
    assert (decisions.texts, decisions.unplaced, decisions.history) == ({}, (), ())


def test_only_open_ones_are_counted_as_open() -> None:
    decisions = seen(ARTICLE, rejected(ARTICLE, 0))
    assert [decisions.is_open(finding) for finding in wrong(ARTICLE)] == [False, True]
    counts = decisions.counts(wrong(ARTICLE))
    assert (counts.open, counts.settled) == ({"error": 1}, {"error": 1})


@pytest.mark.parametrize(
    "article",
    [
        bitext(SOURCES, OTHER_WORDS),  # a new translation with the same fault
        bitext(["New.", *SOURCES], ["Nouveau.", *TARGETS]),
        bitext(SOURCES[1:], TARGETS[1:]),
        bitext([SOURCES[1].replace(" ", "  ")], [TARGETS[1]]),
    ],
)
def test_a_verdict_is_found_again(article: Bitext) -> None:
    decisions = seen(article, rejected(ARTICLE, 0))
    assert decisions.of(wrong(article)[0]).why == "seen it"
    assert decisions.unplaced == ()


def test_a_fault_of_another_value_is_another_finding() -> None:
    article = bitext(SOURCES, [TARGETS[0], TARGETS[1].replace("1 505", "1 555"), TARGETS[2]])
    decisions = seen(article, rejected(ARTICLE, 0))
    assert all(map(decisions.is_open, wrong(article)))
    (unplaced,) = decisions.unplaced
    assert unplaced.missing == "finding"
    assert unplaced.finding
    assert unplaced.finding.why == "seen it"
    # Where nobody has checked, nobody knows that it is gone.
    assert decided([rejected(ARTICLE, 0)], article).unplaced == ()


def test_in_a_changed_sentence_it_is_open_again_and_what_it_was_is_told() -> None:
    article = bitext(CHANGED, TARGETS)
    edit = Events(SOURCES).on(1, "edit", "La crue a détruit 1 550 maisons.")
    decisions = seen(article, rejected(ARTICLE, 0), replace(edit, id="f" * 16, group="f" * 16))
    finding = wrong(article)[0]
    assert decisions.is_open(finding)
    was = decisions.was(finding)
    assert was
    assert (was.decision, was.why) == ("rejected", "seen it")
    before = decisions.sentence_was(1)
    assert before
    assert (before.source, before.state.text) == (SOURCES[1], "La crue a détruit 1 550 maisons.")
    assert decisions.texts == {}  # nobody has written that of this sentence
    assert decisions.unplaced == ()


def test_a_changed_sentence_that_is_decided_again_is_no_longer_in_doubt() -> None:
    article = bitext(CHANGED, TARGETS)
    old = rejected(ARTICLE, 0)
    assert old.subject
    new = replace(Events(CHANGED).on(1, "approve", TARGETS[1]), id="f" * 16, was=old.subject.sentence)
    decisions = seen(article, old, new)
    assert decisions.sentence(1).condition == "approved"
    assert decisions.sentence_was(1) is None
    assert decisions.unplaced == ()


def test_what_has_no_place_is_kept_and_listed() -> None:
    article = bitext([SOURCES[0], SOURCES[2]], [TARGETS[0], TARGETS[2]])
    decisions = seen(article, rejected(ARTICLE, 0))
    (unplaced,) = decisions.unplaced
    assert (unplaced.missing, unplaced.source) == ("sentence", SOURCES[1])
    (entry,) = decisions.history
    assert (entry.counts, entry.index) == (True, None)


def test_what_is_undone_is_in_the_history_and_nowhere_else() -> None:
    make = Events(SOURCES)
    edit = make.on(0, "edit", "Il pleuvait.")
    decisions = seen(ARTICLE, edit, make.undo(edit))
    assert decisions.texts == {}
    assert [entry.counts for entry in decisions.history] == [False, True]
    assert decisions.redoable("jo") == edit.group


def test_like_findings_of_like_sentences_are_decided_one_by_one() -> None:
    article = bitext([SOURCES[2]] * 2, [TARGETS[2]] * 2)
    first, second = wrong(article)
    decisions = seen(article, rejected(article, 1))
    assert (decisions.is_open(first), decisions.is_open(second)) == (True, False)


def test_a_key_is_read_as_it_was_written() -> None:
    for key in sentence_keys(ARTICLE):
        assert type(key).read(str(key)) == key
    for text in ("", "x", "a" * 24, f"{'a' * 24}.0.b.", f"{'A' * 24}.0..", f"{'a' * 24}.0..\n"):
        with pytest.raises(ValueError, match=f"^{text}$"):
            type(key).read(text)
    with pytest.raises(ValueError, match="2J"):
        Subject(key, "\x1b[2J")
