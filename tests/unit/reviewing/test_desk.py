"""A person decides; it is kept, found again, undone, and shared with another reader at the same time."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.reviewing.making import bitext
from translation.checks import check
from translation.errors import UsageError
from translation.model import Article, Engine, Review
from translation.reviewing.desk import Desk
from translation.reviewing.store import ReviewStore
from translation.reviewing.texts import with_texts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from translation.model import Finding

SOURCES = [
    "It rained.",
    "The flood destroyed 1,550 houses in the valley on Tuesday night.",
    "12 people left.",
    "Bye.",
]
TARGETS = [
    "Il a plu.",
    "L'inondation a détruit 1 505 maisons dans la vallée mardi soir.",
    "15 personnes.",
    "Salut.",
]


def review(sources: Sequence[str] = SOURCES, targets: Sequence[str] = TARGETS) -> Review:
    pair = bitext(sources, targets)
    engine = Engine("Argos Translate", "1", ())
    return Review(Article("flood.txt", pair.source, ()), pair, (), engine, check(pair))


def shown(desk: Desk, before: Review) -> Review:
    """The review with the person's texts in it, checked again."""
    pair = with_texts(before.bitext, desk.texts(before.bitext))
    return replace(before, bitext=pair, findings=check(pair))


REVIEW = review()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "reviews.sqlite3"


def desk(path: Path, of: Review = REVIEW, name: str = "flood.txt", by: str = "jo") -> Desk:
    return Desk(ReviewStore(path), of.bitext, name, by)


def wrong(of: Review) -> list[Finding]:
    return [finding for finding in of.findings if finding.severity == "error"]


def decisions(at: Desk, of: Review = REVIEW) -> list[str]:
    return [at.decisions(of).of(finding).decision for finding in wrong(of)]


def test_reading_leaves_no_trace(path: Path) -> None:
    at = desk(path)
    assert decisions(at) == ["open", "open"]
    assert not at.refresh().changed
    assert at.undo() is at.redo() is None
    assert not path.exists()


def test_what_is_decided_is_found_again_under_any_name(path: Path) -> None:
    first, second = wrong(REVIEW)
    at = desk(path)
    assert at.reject(REVIEW, [first], " a misprint\n")
    assert at.accept(REVIEW, [second])
    assert at.comment_on(REVIEW, second, "ask the mayor")
    assert at.approve(REVIEW, [0])
    again = desk(path, name="/elsewhere/copy.txt").decisions(REVIEW)
    assert (again.of(first).decision, again.of(first).why) == ("rejected", "a misprint")
    assert [event.text for event in again.of(second).comments] == ["ask the mayor"]
    assert again.sentence(0).condition == "approved"
    assert path.stat().st_mode & 0o077 == 0


def test_undo_and_redo_after_a_restart(path: Path) -> None:
    desk(path).accept(REVIEW, wrong(REVIEW))
    assert desk(path).undo()
    assert decisions(desk(path)) == ["open", "open"]
    assert desk(path).redo()
    assert decisions(desk(path)) == ["accepted", "accepted"]
    assert desk(path, by="al").undo() is None


def test_a_correction_takes_the_machine_s_place_and_its_findings_with_it(path: Path) -> None:
    at = desk(path)
    at.reject(REVIEW, wrong(REVIEW))
    at.edit(REVIEW, 1, TARGETS[1].replace("1 505", "1 550"))
    now = shown(desk(path), REVIEW)
    assert now.bitext.segments[1].is_chosen
    assert len(wrong(now)) == 1
    assert decisions(at, now) == ["rejected"]
    assert at.decisions(now).sentence(1).condition == "edited"
    at.approve(now, [1])
    assert at.decisions(now).sentence(1).text == TARGETS[1].replace("1 505", "1 550")
    at.undo()
    at.undo()
    assert shown(at, now) == REVIEW


def test_the_machine_s_own_can_be_taken_again(path: Path) -> None:
    at = desk(path)
    at.choose(REVIEW, 0, "Il pleuvait.")
    assert shown(at, REVIEW).bitext.target.startswith("Il pleuvait.")
    at.choose(shown(at, REVIEW), 0, None)
    assert shown(at, REVIEW) == REVIEW
    assert at.events[-1].context.machine == "Il a plu."


def test_a_correction_is_of_every_sentence_that_says_the_same(path: Path) -> None:
    twice = review([*SOURCES, SOURCES[0]], [*TARGETS, TARGETS[0]])
    at = desk(path, twice)
    at.edit(twice, 0, "Il pleuvait.")
    assert at.texts(twice.bitext) == {0: "Il pleuvait.", 4: "Il pleuvait."}
    at.undo()
    assert at.texts(twice.bitext) == {}


def test_an_approved_text_stays_when_the_machine_says_something_else(path: Path) -> None:
    desk(path).approve(REVIEW, [3])
    later = review(SOURCES, [*TARGETS[:3], "Au revoir."])
    assert shown(desk(path, later), later).bitext.target.endswith("Salut.")


def test_a_changed_article_keeps_what_it_can_and_says_what_it_was(path: Path) -> None:
    desk(path).reject(REVIEW, wrong(REVIEW), "seen")
    sources = [SOURCES[0], SOURCES[1].replace("the valley", "this valley"), *SOURCES[2:], "More to come."]
    later = review(sources, [*TARGETS, "À suivre."])
    at = desk(path, later)
    assert decisions(at, later) == ["open", "rejected"]
    assert at.decisions(later).sentence_was(1)
    at.accept(later, wrong(later)[:1])
    at = desk(path, later)
    assert decisions(at, later) == ["accepted", "rejected"]
    assert at.decisions(later).sentence_was(1) is None
    assert at.decisions(later).unplaced == ()
    # The old version is the same article still.
    assert decisions(desk(path))[1] == "rejected"


def test_another_article_has_its_own_decisions_and_offers_its_texts(path: Path) -> None:
    at = desk(path)
    at.edit(REVIEW, 0, "Il pleuvait.")
    at.edit(REVIEW, 3, "Adieu.")
    at.undo()
    other = review([SOURCES[0], "A.", "B.", "C."], [TARGETS[0], "A.", "B.", "C."])
    elsewhere = desk(path, other, name="flood.txt.2")
    assert elsewhere.texts(other.bitext) == {}
    assert elsewhere.texts_elsewhere(0) == ("Il pleuvait.",)
    assert elsewhere.texts_elsewhere(3) == desk(path).texts_elsewhere(0) == ()


def test_an_article_that_grows_is_the_same_under_its_name_only(path: Path) -> None:
    desk(path).edit(REVIEW, 0, "Il pleuvait.")
    longer = review([*SOURCES, *(f"{word} came." for word in "ABCDEFGH")], [*TARGETS, *"abcdefgh"])
    assert desk(path, longer).texts(longer.bitext) == {0: "Il pleuvait."}
    assert desk(path, longer, name="other.txt").texts(longer.bitext) == {}


def test_two_readers_see_each_other_and_the_later_wins(path: Path) -> None:
    first, second = wrong(REVIEW)
    mine, theirs = desk(path), desk(path, by="al")
    mine.reject(REVIEW, [first])
    assert theirs.refresh().changed
    assert decisions(theirs) == ["rejected", "open"]
    theirs.accept(REVIEW, [first, second])
    refreshed = mine.refresh()
    assert refreshed.changed
    assert refreshed.by == ("al",)
    assert [event.kind for event in refreshed.overruled] == ["reject"]
    assert decisions(mine) == ["accepted", "accepted"]
    assert not mine.refresh().changed
    theirs.comment(REVIEW, 0, "hm")
    assert mine.refresh().overruled == ()  # told once


def test_what_cannot_be_kept_counts_is_told_and_is_kept_later(path: Path) -> None:
    at = desk(path)
    path.parent.write_bytes(b"in the way")
    assert not at.accept(REVIEW, wrong(REVIEW))
    (problem,) = at.problems
    assert "not kept yet" in problem
    assert decisions(at) == ["accepted", "accepted"]
    path.parent.unlink()
    assert at.undo()
    assert at.problems == ()
    again = desk(path)
    assert len(again.events) == 3
    assert again.redo()


def test_without_a_store_all_works_until_the_end() -> None:
    at = Desk(None, REVIEW.bitext, "-", "jo")
    assert not at.accept(REVIEW, wrong(REVIEW))
    assert decisions(at) == ["accepted", "accepted"]
    assert (at.problems, at.texts_elsewhere(0), at.refresh().changed) == ((), (), False)


def test_texts_without_words_or_too_long_are_refused_and_odd_ones_made_harmless(path: Path) -> None:
    at = desk(path, by="jo\x1b[2J\n")
    for text in ("", " \n", "\x00", "x" * 100_001):
        with pytest.raises(UsageError):
            at.edit(REVIEW, 0, text)
    at.edit(REVIEW, 0, "Il\x1b[2J pleuvait.\nEncore.\ud800")
    (event,) = desk(path).events
    assert (event.text, event.by) == ("Il[2J pleuvait.\nEncore.\N{REPLACEMENT CHARACTER}", "jo[2J")


def test_a_damaged_entry_is_left_out_and_told(path: Path) -> None:
    at = desk(path)
    at.accept(REVIEW, wrong(REVIEW)[:1])
    at.accept(REVIEW, wrong(REVIEW)[1:])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE event SET record = replace(record, 'accept', 'reject') WHERE number = 1")
    again = desk(path)
    assert decisions(again) == ["open", "accepted"]
    assert "1 entry of" in again.problems[0]


@pytest.mark.parametrize("how", ["damaged", "deleted", "replaced"])
def test_what_is_decided_outlives_its_file(path: Path, tmp_path: Path, how: str) -> None:
    at = desk(path)
    at.accept(REVIEW, wrong(REVIEW)[:1])
    if how == "damaged":
        path.write_bytes(b"damage" * 2000)
    else:
        path.unlink()
    if how == "replaced":
        other = review(["A."], ["B."])
        Desk(ReviewStore(path), other.bitext, "other", "al").comment(other, 0, "mine")
    assert at.accept(REVIEW, wrong(REVIEW)[1:])
    assert at.refresh().overruled == ()
    assert decisions(desk(path)) == decisions(at) == ["accepted", "accepted"]
    assert len(desk(path).events) == 2
