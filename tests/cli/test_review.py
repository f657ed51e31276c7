"""`diptych review`: somebody else's translation, aligned and cross-checked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Diptych

ENGLISH = "The report was published in June.\n\nThe minister read 1,250 pages. Nobody was there."
FRENCH = "Le rapport a été publié en juin.\n\nLe ministre a lu 1 520 pages."


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    for path, text in zip(paths, (ENGLISH, FRENCH), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


NAMED = ("--from", "en", "--to", "fr", "--no-memory")


@pytest.mark.usefixtures("small_models")
def test_json(diptych: Diptych, texts: tuple[Path, Path]) -> None:
    done = diptych("review", texts[0], "--translation", texts[1], "--json", *NAMED)
    assert done.returncode == 0, done.stderr
    first, *segments = map(json.loads, done.stdout.splitlines())
    assert first == {"kind": "texts", "source": ENGLISH, "target": FRENCH, "bridge": "translation"}
    assert [(one["kind"], one["source"], one["target"]) for one in segments] == [
        ("segment", [0, 33], [0, 32]),
        ("segment", [35, 65], [34, 63]),
        ("segment", [66, 83], None),
    ]
    assert [[finding["code"] for finding in one["findings"]] for one in segments] == [
        [],
        ["figure.altered"],
        ["alignment.left-out"],
    ]
    assert done.stderr == "2 pairs, sentences left out: 1, added: 0, errors and warnings: 2.\n"


@pytest.mark.usefixtures("small_models")
def test_lines_and_strict(diptych: Diptych, texts: tuple[Path, Path]) -> None:
    done = diptych("review", texts[0], "--translation", texts[1], "--strict", *NAMED)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "2\terror\tfigures\taltered\t1,250 became 1 520",
        "3\twarning\talignment\tmissing\t1 sentence left out: “Nobody was there.”",
    ]


def test_without_a_package(diptych: Diptych, tmp_path: Path, texts: tuple[Path, Path]) -> None:
    german = tmp_path / "c.txt"
    german.write_text("Der Bericht erschien im Juni.\n\nDer Minister las 1.250 Seiten. Niemand war dort.")
    done = diptych("review", texts[0], "--translation", german, "--json")
    assert json.loads(done.stdout.splitlines()[0])["bridge"] == "none"
    assert "errors and warnings: 0" in done.stderr


def test_a_file_with_both_sides(diptych: Diptych, tmp_path: Path) -> None:
    pairs = tmp_path / "a.tsv"
    pairs.write_text("He read 1,250 pages.\tIl a lu 1 520 pages.\n")
    done = diptych("review", pairs, "--from", "en", "--to", "fr")
    assert done.stdout == "1\terror\tfigures\taltered\t1,250 became 1 520\n"


@pytest.mark.usefixtures("small_models")
def test_a_review_file(diptych: Diptych, tmp_path: Path, texts: tuple[Path, Path]) -> None:
    file = tmp_path / "review.md"
    done = diptych("review", texts[0], "--translation", texts[1], "-o", file, *NAMED)
    assert done.stdout == ""
    assert done.stderr.endswith(
        "review.md: 2 pairs, sentences left out: 1, added: 0, errors and warnings: 2.\n"
    )
    page = file.read_text(encoding="utf-8")
    assert "- Engine: another's translation\n" in page
    assert "Confidence" not in page
    assert "| 3 | Nobody was there. (−2) |  |" in page
    over = ("-o", texts[1], "--format", "md", "--force")
    refused = diptych("review", texts[0], "--translation", texts[1], *over, *NAMED)
    assert refused.returncode == 6
    assert "would be overwritten" in refused.stderr or "Name another file" in refused.stderr
    assert texts[1].read_text(encoding="utf-8") == FRENCH


def test_what_cannot_be_reviewed(diptych: Diptych, tmp_path: Path, texts: tuple[Path, Path]) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    for arguments, code, words in (
        ((texts[0],), 2, "--translation"),
        (("-", "--translation", "-"), 2, "standard input"),
        ((texts[0], "--translation", empty), 3, "holds no text"),
        ((texts[0], "--translation", texts[0]), 4, "Both texts are in English"),
        ((texts[0], "--translation", tmp_path / "no.txt"), 3, "no file"),
    ):
        done = diptych("review", *arguments, "--no-memory", stdin="")
        assert (done.returncode, done.stdout) == (code, "")
        assert words in done.stderr
