"""The judges of the figure bench: a verdict is right only with the alarm that belongs to it."""

import pytest

from tests.bench.figures_cases import is_case_right, is_control_right
from translation.checks.figures import compare
from translation.model import Bitext, Finding


def found(source: str, target: str) -> tuple[Finding, ...]:
    return compare(Bitext.of_pair(source, target, "en", "fr"))


@pytest.mark.parametrize(
    ("source", "target", "wanted"),
    [
        ("They sent 54 tanks.", "Ils ont envoyé 54 chars.", "matched"),
        ("They sent 54 tanks.", "Ils ont envoyé 45 chars.", "altered"),
        ("They sent 54 tanks.", "Ils ont envoyé des chars.", "missing"),
        ("It has 4,217 voters.", "On y compte 4,217 électeurs.", "unsure"),
    ],
)
def test_only_the_wanted_verdict_is_right(source: str, target: str, wanted: str) -> None:
    findings = found(source, target)
    for verdict in ("matched", "altered", "missing", "unsure", "converted"):
        assert is_case_right(findings, {"right verdict": verdict}) == (verdict == wanted)


def test_a_match_beside_an_alarm_is_not_right() -> None:
    findings = found("They sent 54 tanks and 31 guns.", "Ils ont envoyé 54 chars et 13 canons.")
    assert not is_case_right(findings, {"right verdict": "matched"})
    assert is_case_right(findings, {"right verdict": "altered"})


@pytest.mark.parametrize(("target", "wanted"), [("54 chars", "quiet"), ("45 chars", "alarm")])
def test_a_control_is_quiet_or_alarms(target: str, wanted: str) -> None:
    findings = found("54 tanks", target)
    assert [one for one in ("quiet", "alarm") if is_control_right(findings, {"wanted": one})] == [wanted]
