"""Findings in the translation memory: the same again, for this very bitext and code, and nothing forged."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from translation import pipeline
from translation.memory import findings as remembered_findings
from translation.memory.findings import recall_findings, remember_findings
from translation.memory.store import Memory
from translation.model import Bitext, Figure, Finding, Interval, Passage, Quote, Reading, Span, Speaker
from translation.pipeline import Options
from translation.sources.loading import from_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BITEXT = Bitext.of_pair("“Nine,” she said.", "« Neuf », dit-elle.", "en", "fr")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with Memory(tmp_path / "memory.sqlite3") as memory:
        yield memory


def figure(*readings: Reading) -> Figure:
    return Figure(Span(1, 5), BITEXT.source[1:5], readings)


def quote(speaker: Speaker | None, **more: Any) -> Quote:
    return Quote(Span(0, 7), BITEXT.source[:7], "quotation", speaker, **more)


FOUND = Finding("figures", "matched", "info", figure(Reading("number", Decimal(9))), None, "nine, “9”")
SHE = Speaker("Jo Hall", "she", Span(8, 11), "Jo Hall, a baker,", sure=False)


@pytest.mark.parametrize(
    "source",
    [
        figure(Reading("money", Decimal("1200000"), "USD"), Reading("designation", "MIG-29")),
        figure(Reading("number", Interval(Decimal("0.1"), None)), Reading("date", "2022-02-24")),
        figure(Reading("measure", Interval(None, Decimal(-3)), "length-meter")),
        figure(Reading("number", Interval(None, None)), Reading("percent", Interval(Decimal(1), Decimal(2)))),
        quote(None),
        quote(SHE, closed=False),
        quote(replace(SHE, evidence="", sure=True)),
        Passage(Span(0, 4), BITEXT.source[:4]),
    ],
)
def test_every_kind_of_finding_comes_back_as_it_was(source: Figure | Quote | Passage, memory: Memory) -> None:
    findings = (replace(FOUND, source=source), FOUND)
    remember_findings(memory, BITEXT, findings)
    assert repr(recall_findings(memory, BITEXT)) == repr(findings)  # Decimal("1.0") equals Decimal("1")


def test_nothing_found_is_known_too(memory: Memory) -> None:
    assert recall_findings(memory, BITEXT) is None
    remember_findings(memory, BITEXT, ())
    assert recall_findings(memory, BITEXT) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"source_language": "de"},
        {"target_language": "de"},
        {"source": BITEXT.source.replace("Nine", "Five")},
        {"target": BITEXT.target.replace("Neuf", "Cinq")},
        {"segments": (replace(BITEXT.segments[0], source=Span(0, 7)),)},
        {"segments": (replace(BITEXT.segments[0], target=Span(0, 8)),)},
        {"segments": (replace(BITEXT.segments[0], foreign="de"),)},
        {"segments": (replace(BITEXT.segments[0], paragraph=1),)},
        {"segments": (replace(BITEXT.segments[0], moved=True),)},
        {"aligned": True},
    ],
)
def test_another_bitext_has_findings_of_its_own(change: dict[str, Any], memory: Memory) -> None:
    remember_findings(memory, BITEXT, (FOUND,))
    assert recall_findings(memory, replace(BITEXT, **change)) is None


def test_other_code_has_findings_of_its_own(
    memory: Memory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered_findings._code.cache_clear()
    monkeypatch.setattr(remembered_findings, "__file__", str(tmp_path / "memory" / "findings.py"))
    module = tmp_path / "figures" / "rules.py"
    module.parent.mkdir()
    digests = []
    for code in ("LEAST = 1", "LEAST = 2", "LEAST = 1"):
        module.write_text(code)
        digests.append(remembered_findings._code())
        remembered_findings._code.cache_clear()
    assert digests[0] == digests[2] != digests[1]
    remember_findings(memory, BITEXT, (FOUND,))
    module.write_text("LEAST = 3")
    remembered_findings._code.cache_clear()
    assert recall_findings(memory, BITEXT) is None
    monkeypatch.undo()
    remembered_findings._code.cache_clear()


def forged(place: tuple[int | str, ...], value: Any) -> str:
    """What the memory holds of two findings, with another value at a place."""
    who = {"name": "Jo", "mention": "she", "start": 8, "end": 11, "evidence": "", "sure": True}
    nine = {"start": 1, "end": 5, "kind": "number", "value": 9, "unit": None}
    words = {"start": 0, "end": 7, "kind": "quotation", "closed": True, "speaker": who}
    common = {"check": "figures", "code": "figure.matched", "key": "0", "reason": "nine"}
    found: Any = [
        common | {"verdict": "matched", "severity": "info", "source": nine, "target": None},
        common | {"verdict": "added", "severity": "error", "source": words, "target": None},
    ]
    at = found
    for step in place[:-1]:
        at = at[step]
    at[place[-1]] = value
    return json.dumps(found)


HUGE = "1E+999999999"


@pytest.mark.parametrize(
    "value",
    [
        "",
        "{",
        "null",
        "1",
        '{"a": 1}',
        "[" * 100_000,
        forged((0,), None),
        forged((0, "verdict"), "right"),
        forged((0, "severity"), "fatal"),
        forged((0, "severity"), ["info"]),
        forged((0, "source"), None),
        forged((0, "source"), 5),
        forged((0, "source"), {"start": 0}),
        forged((0, "source", "start"), 6),
        forged((0, "source", "start"), -1),
        forged((0, "source", "start"), True),
        forged((0, "source", "end"), 10_000),
        forged((0, "source", "end"), "5"),
        forged((0, "source", "kind"), "song"),
        forged((0, "source", "kind"), "date"),
        forged((0, "source", "value"), None),
        forged((0, "source", "value"), True),
        forged((0, "source", "value"), HUGE),
        forged((0, "source", "value"), "NaN"),
        forged((0, "source", "value"), "nine"),
        forged((0, "source", "value"), 10**2000),
        forged((0, "source", "value"), {}),
        forged((0, "source", "value"), {"from": HUGE, "to": None}),
        forged((0, "source", "unit"), 3),
        forged((0, "source", "also"), 3),
        forged((0, "source", "also"), ["date"]),
        forged((0, "reason"), None),
        forged((0, "code"), None),
        forged((0, "reason"), "nine\x1b[2J"),
        forged((0, "reason"), "nine\x9b2J"),
        forged((0, "reason"), "enin\u202e"),
        forged((0, "reason"), "nine\b\b\b\bten"),
        forged((1, "source", "speaker", "name"), "J\x1b]0;o\a"),
        forged((1, "source", "kind"), "song"),
        forged((1, "source", "closed"), 1),
        forged((1, "source", "speaker"), {}),
        forged((1, "source", "speaker", "end"), 99),
    ],
)
def test_what_the_checks_cannot_have_written_is_unknown(value: str, memory: Memory) -> None:
    name = remembered_findings._key(BITEXT)
    memory.put_many({name: json.dumps(json.loads(forged((0, "reason"), "nine")))})
    assert recall_findings(memory, BITEXT)
    memory.put_many({name: value})
    assert recall_findings(memory, BITEXT) is None


def test_what_is_not_finished_is_not_kept(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[Bitext] = []
    monkeypatch.setattr(pipeline, "remember_findings", lambda _memory, bitext, _findings: kept.append(bitext))
    plan = pipeline.plan(from_text("It rains. The cat sleeps.\n\nThe dog barks.", "-"), "en", "fr")
    (stopped,) = pipeline.translate(plan, memory=memory, cancelled=lambda: True)
    assert kept == []
    *_, whole = pipeline.translate(stopped, options=Options(1), memory=memory)
    assert kept == [whole.bitext]
