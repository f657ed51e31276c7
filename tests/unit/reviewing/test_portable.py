"""A review as a file: what is in it, merged at opening, and whatever it is, a sentence and nothing lost."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.reviewing.test_desk import REVIEW, SOURCES, TARGETS, review, wrong
from translation.errors import InputError, OutputError
from translation.model import Metadata
from translation.reviewing import portable
from translation.reviewing.desk import Desk
from translation.reviewing.portable import Portable, check_article, parsed, written
from translation.reviewing.texts import with_texts

SCHEMA = json.loads(Path("assets/schema/diptych-review-1.json").read_text(encoding="utf-8"))
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


def desk(by: str = "jo") -> Desk:
    """A desk without a store, whose clock and names are always the same."""
    names = iter(f"{by}{number}" for number in range(100))
    return Desk(None, REVIEW.bitext, "flood.txt", by, now=lambda: NOW, new_id=lambda: next(names))


def busy() -> Desk:
    at = desk()
    at.reject(REVIEW, wrong(REVIEW)[:1], "a misprint")
    at.comment_on(REVIEW, wrong(REVIEW)[1], "ask [b]her[/b]")
    at.edit(REVIEW, 0, "Il pleuvait.")
    at.approve(REVIEW, [3])
    at.accept(REVIEW, wrong(REVIEW))
    at.undo()
    return at


def file_of(at: Desk, before: Portable | None = None) -> bytes:
    pair = with_texts(REVIEW.bitext, at.texts(REVIEW.bitext))
    now = replace(REVIEW, bitext=pair, findings=REVIEW.findings)
    return written(now, at.decisions(now), NOW, before)


def changed(**fields: Any) -> bytes:
    return json.dumps(json.loads(file_of(busy())) | fields).encode()


def test_all_that_is_decided_is_in_it_and_the_schema_holds() -> None:
    record = json.loads(file_of(busy()))
    jsonschema.Draft202012Validator(SCHEMA).validate(record)
    first, second, third, last = record["segments"]
    assert (first["machine"], first["target"], first["state"]) == ("Il a plu.", "Il pleuvait.", "edited")
    assert last["state"] == "approved"
    finding = next(one for one in second["findings"] if one["severity"] == "error")
    assert (finding["decision"], finding["why"]) == ("rejected", "a misprint")
    assert [one["text"] for one in third["findings"][0]["comments"]] == ["ask [b]her[/b]"]
    start, end = finding["source"]["start"], finding["source"]["end"]
    assert record["article"]["text"][start:end] == finding["source"]["text"] == "1,550"


def test_what_a_page_says_of_its_article_is_in_it() -> None:
    metadata = Metadata("Flood", ("Ann Lee",), date="2026-11-30", found_in=(("date", "JSON-LD"),))
    now = replace(REVIEW, article=replace(REVIEW.article, metadata=metadata))
    record = json.loads(written(now, busy().decisions(now), NOW))
    jsonschema.Draft202012Validator(SCHEMA).validate(record)
    assert record["article"]["metadata"] == {
        "title": "Flood",
        "authors": ["Ann Lee"],
        "date": "2026-11-30",
        "found_in": {"date": "JSON-LD"},
    }


def test_what_has_no_place_is_in_it_too() -> None:
    at = busy()
    other = review([SOURCES[0], *SOURCES[2:]], [TARGETS[0], *TARGETS[2:]])
    later = Desk(None, other.bitext, "flood.txt", "jo")
    later.add(at.events)
    record = json.loads(written(other, later.decisions(other), NOW))
    jsonschema.Draft202012Validator(SCHEMA).validate(record)
    assert [(one["missing"], one["decision"]) for one in record["unplaced"]] == [("sentence", "rejected")]


def test_the_same_review_has_the_same_bytes_and_is_read_as_it_was_written() -> None:
    data = file_of(busy())
    assert data == file_of(busy())
    found = parsed(data, "a.diptych.json", NOW)
    assert found.events == busy().events
    assert found.problems == ()
    assert file_of(busy(), found) == data


def test_two_people_s_reviews_are_merged() -> None:
    mine, theirs = busy(), desk("al")
    theirs.comment(REVIEW, 1, "hm")
    data = file_of(theirs)
    assert mine.add(parsed(data, "x", NOW).events) == 1
    assert mine.add(parsed(data, "x", NOW).events) == 0
    assert [event.text for event in mine.decisions(REVIEW).sentence(1).comments] == ["hm"]


def test_what_is_not_understood_stays_when_it_is_written_again() -> None:
    record = json.loads(file_of(busy()))
    later = {"id": "later", "at": "2026-11-30T12:00:00.000Z", "by": "al", "kind": "sing", "song": ["la"]}
    record["mood"] = "good"
    record["article"]["url"] = "x\x1b[2J"
    record["segments"][0]["weight"] = 3
    record["segments"][1]["findings"][0]["weight"] = 4
    record["events"][0]["place"] = "Brest"
    record["events"].append(later)
    found = parsed(json.dumps(record).encode(), "a.json", NOW)
    assert "1 entry of a.json cannot be read" in found.problems[0]
    data = file_of(busy(), found)
    assert b"\x1b" not in data
    again = json.loads(data)
    assert again["mood"] == "good"
    assert again["article"]["url"] == "x\x1b[2J"
    assert again["segments"][0]["weight"] == 3
    assert again["segments"][1]["findings"][0]["weight"] == 4
    assert again["events"][0]["place"] == "Brest"
    assert later in again["events"]


def test_what_is_dated_in_the_future_does_not_rule_everything_from_then_on() -> None:
    at = desk("al")
    at._now = lambda: NOW + timedelta(days=2)
    at.accept(REVIEW, wrong(REVIEW))
    found = parsed(file_of(at), "a.json", NOW)
    assert found.events == ()
    assert "dated in the future" in found.problems[0]
    assert len(json.loads(file_of(desk(), found))["events"]) == 2


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is not whole"),
        (file_of(busy())[:-40], "is not whole"),
        (b"\xff\xfe", "is not whole"),
        (b"[" * 200_000, "is not whole"),
        (b'{"format": "diptych-review/1", "x": ' + b"[" * 200 + b"]" * 200 + b"}", "nested too deeply"),
        (b"[]", "is not a review"),
        (b'{"format": 1}', "is not a review"),
        (b'{"format": "diptych-review/1", "x": NaN}', "is not whole"),
        (b'{"format": "diptych-review/1"}', "lacks what every review has"),
        (changed(format="diptych-review/2"), "another version of Diptych (diptych-review/2)"),
        (changed(format="diptych-review/\x1b[2J"), "another version of Diptych (diptych-review/[2J)"),
        (changed(article=[]), "lacks what every review has"),
        (changed(segments=[{"key": "x"}]), "lacks what every review has"),
        (changed(segments=[1]), "lacks what every review has"),
    ],
)
def test_a_file_that_cannot_be_used_is_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(InputError) as raised:
        parsed(data, "odd\x1b[2J.json", NOW)
    assert words in str(raised.value)
    assert "\x1b" not in str(raised.value)
    assert raised.value.hint


@pytest.mark.parametrize(
    "event",
    [
        None,
        {},
        {"id": "x", "at": "now", "by": "", "kind": "undo", "of": "y"},
        {"id": "x", "at": "2026-13-30T12:00:00.000Z", "by": "", "kind": "undo", "of": "y"},
        {"id": "x" * 65, "at": "2026-11-30T12:00:00.000Z", "by": "", "kind": "undo", "of": "y"},
        {"id": "x", "at": "2026-11-30T12:00:00.000Z", "by": "", "kind": "undo"},
        {"id": "x", "at": "2026-11-30T12:00:00.000Z", "by": "", "kind": "edit", "text": ""},
        {"id": "x", "at": "2026-11-30T12:00:00.000Z", "by": "", "kind": "undo", "of": "y", "context": 1},
        {"id": "x", "at": "2026-11-30T12:00:00.000Z", "by": "", "kind": "undo", "of": "y", "group": 1},
    ],
)
def test_an_odd_event_is_left_out_and_told(event: Any) -> None:
    found = parsed(changed(events=[event]), "a.json", NOW)
    assert (found.events, len(found.problems)) == ((), 1)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3) | st.just("undo"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from("id at by kind subject text of key source sha256 title".split()), inner
        )
    ),
    max_leaves=8,
)


@given(st.sampled_from("article engine created segments events unplaced".split()), VALUES)
def test_whatever_is_in_it_it_is_read_or_refused(name: str, value: Any) -> None:
    try:
        found = parsed(changed(**{name: value}), "a.json", NOW)
    except InputError:
        return
    json.loads(file_of(busy(), found))


def test_another_article_is_refused_and_another_version_is_not() -> None:
    found = parsed(file_of(busy()), "a.json", NOW)
    for sources, targets in ((SOURCES, TARGETS), (["New.", *SOURCES[1:]], ["Neuf.", *TARGETS[1:]])):
        other = review(sources, targets)
        check_article(found, "a.json", other, Desk(None, other.bitext, "-", "jo").decisions(other))
    other = review(["A.", "B."], ["A.", "B."])
    with pytest.raises(InputError, match=r"another article, “flood\.txt”"):
        check_article(found, "a.json", other, Desk(None, other.bitext, "-", "jo").decisions(other))
    check_article(Portable(), "new.json", other, Desk(None, other.bitext, "-", "jo").decisions(other))


def test_files_are_read_and_written_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.diptych.json"
    assert portable.read(path) == Portable()
    portable.save(path, file_of(busy()))
    assert portable.read(path, NOW).events == busy().events
    with pytest.raises(InputError, match="is not a file"):
        portable.read(tmp_path)
    with pytest.raises(OutputError):
        portable.save(tmp_path / "no" / "a.json", b"")
    monkeypatch.setattr(portable, "MOST_BYTES", 100)
    with pytest.raises(InputError, match="larger than"):
        portable.read(path)
