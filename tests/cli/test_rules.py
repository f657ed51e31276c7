"""Rules on the command line: explained, and muted by the settings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from translation.resources import SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Diptych

PAIRS = """They sent 1,550 vehicles.\tIls ont envoyé 1 505 véhicules.
There are 4 tables.\tIl y a des tables.
"""


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's settings file."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    file = tmp_path / "diptych" / "settings.toml"
    file.parent.mkdir()
    return file


def check(diptych: Diptych, *options: str) -> tuple[list[str], str]:
    done = diptych("check", "-", "--from", "en", "--to", "fr", *options, stdin=PAIRS)
    return done.stdout.splitlines(), done.stderr


def test_explain_says_which_rule_spoke_and_what_it_saw(diptych: Diptych) -> None:
    lines, _ = check(diptych, "--explain")
    assert lines[:4] == [
        "1\terror\tfigures\taltered\t1,550 became 1 505",
        "\tfigure.altered: A figure became another one.",
        "\tsource: “1,550”, read as number 1550",
        "\ttarget: “1 505”, read as number 1505",
    ]
    assert lines[-1] == "\ttarget: nothing"


def test_explain_in_json_has_the_meaning_and_the_values(diptych: Diptych) -> None:
    lines, _ = check(diptych, "--explain", "--json")
    (finding,) = json.loads(lines[0])["findings"]
    assert (finding["code"], finding["meaning"]) == ("figure.altered", "A figure became another one.")
    assert (finding["source"]["value"], finding["target"]["value"]) == (1550, 1505)


def test_what_a_model_adds_is_made_up_and_a_person_may_explain(diptych: Diptych) -> None:
    pair = "She was elected mayor.\tElle a été élue maire en 2014."
    options = ("check", "-", "--from", "en", "--to", "fr")
    assert diptych(*options, stdin=pair).stdout.startswith("1\tinfo\tfigures\tunsure")
    assert diptych(*options, "--machine", stdin=pair).stdout == "1\twarning\tfigures\tadded\tadded: 2014\n"


def test_json_names_rule_and_key(diptych: Diptych) -> None:
    lines, _ = check(diptych, "--json")
    (finding,) = json.loads(lines[0])["findings"]
    assert finding["code"] == "figure.altered"
    assert len(finding["key"]) == 24
    assert check(diptych, "--json")[0] == lines


def test_a_muted_rule_is_counted_but_not_listed(diptych: Diptych, settings: Path) -> None:
    before, told = check(diptych)
    assert (len(before), told) == (2, "")
    settings.write_text('mute = ["figure.small-number"]')
    after, told = check(diptych)
    assert after == before[:1]
    assert told == "diptych: Muted by your settings: figure.small-number (1).\n"


def test_unknown_rules_are_named_and_the_others_muted(diptych: Diptych, settings: Path) -> None:
    settings.write_text('mute = ["figure.altred", "figure.small-number", "figure.nonsense"]')
    lines, told = check(diptych)
    assert [line.split("\t")[4] for line in lines] == ["1,550 became 1 505"]
    wrong = f"diptych: {settings}, line 1: there is no rule"
    assert told.splitlines() == [
        f"{wrong} “figure.altred” to mute (did you mean “figure.altered”?).",
        f"{wrong} “figure.nonsense” to mute.",
        "diptych: Muted by your settings: figure.small-number (1).",
    ]


def test_an_export_says_what_is_muted(diptych: Diptych, settings: Path, tmp_path: Path) -> None:
    settings.write_text('mute = ["figure.matched"]')
    output = tmp_path / "review.md"
    done = diptych("export", SAMPLE, "--to", "fr", "--no-back", "-o", output)
    text = output.read_text(encoding="utf-8")
    muted = next(line for line in text.splitlines() if line.startswith("- Muted, and not listed: "))
    assert "figure.matched (" in muted
    assert "| figure.matched |" not in text
    assert "| quote.matched-speaker |" in text
    assert f"Muted by your settings: {muted.partition(': ')[2]}." in done.stderr
