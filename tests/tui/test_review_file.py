"""`--review FILE`: a copy of the decisions that is merged, handed on, and never lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline

if TYPE_CHECKING:
    from pathlib import Path


async def settle(path: Path, key: str = "x") -> None:
    async with reading(FakePipeline(), review_file=path) as reader:
        await reader.press("]", "]")
        await reader.decide(key)
        reader.screen.desk_jobs.leave()


async def test_what_is_decided_is_in_the_file_and_comes_back_from_it(tmp_path: Path) -> None:
    path = tmp_path / "harbour.diptych.json"
    await settle(path)
    written = path.read_bytes()
    assert json.loads(written)["events"][0]["kind"] == "reject"
    async with reading(FakePipeline(), review_file=path) as reader:
        await reader.until(lambda: reader.decision("1,550") == "rejected")
        reader.screen.desk_jobs.leave()
    assert path.read_bytes() == written


async def test_what_another_wrote_meanwhile_stays_in_the_file(tmp_path: Path) -> None:
    path, other = tmp_path / "harbour.diptych.json", tmp_path / "other.diptych.json"
    await settle(other, "c")
    async with reading(FakePipeline(), review_file=path) as reader:
        await reader.press("]")
        await reader.decide("x")
        path.write_bytes(other.read_bytes())
        reader.screen.desk_jobs.leave()
    kinds = {event["kind"] for event in json.loads(path.read_text(encoding="utf-8"))["events"]}
    assert kinds == {"accept", "reject"}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ('{"format": "diptych-review/1", "events": [', "is not whole, or is not JSON"),
        ('{"format": "diptych-review/2"}', "was written by another version of Diptych"),
        ('{"format": "diptych-review/1", "events": []}', "lacks what every review has"),
        ("[" * 100_000, "is not whole, or is not JSON"),
    ],
)
async def test_a_file_that_cannot_be_read_is_told_and_left_as_it_is(
    content: str, problem: str, tmp_path: Path
) -> None:
    path = tmp_path / "harbour.diptych.json"
    path.write_text(content, encoding="utf-8")
    async with reading(FakePipeline(), review_file=path) as reader:
        await reader.press("]", "]")
        await reader.decide("x")
        await reader.until(lambda: any(problem in notice for notice in reader.notices))
        assert reader.decision("1,550") == "rejected"
        reader.screen.desk_jobs.leave()
    assert path.read_text(encoding="utf-8") == content


async def test_the_file_of_another_article_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "harbour.diptych.json"
    await settle(path)
    written = path.read_bytes()
    async with reading(FakePipeline([[("A boat.", "Un bateau.")]], []), review_file=path) as reader:
        await reader.until(lambda: any("of another article" in notice for notice in reader.notices))
        reader.screen.desk_jobs.leave()
    assert path.read_bytes() == written
