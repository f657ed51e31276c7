"""Each finding has the code of a declared rule, and each rule an example in which it speaks."""

from collections.abc import Iterator
from itertools import pairwise
from random import Random

import pytest

from tests.bench.figures_languages import LANGUAGES, damaged, pairs
from translation.checks.figures import compare
from translation.checks.figures.rules import RULES
from translation.checks.rule import Rule
from translation.model import Bitext, alarms

CODES = [rule.code for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_a_rule_speaks_in_its_example(rule: Rule) -> None:
    findings = compare(Bitext.of_pair(rule.source, rule.target, *rule.languages))
    assert rule.code in [finding.code for finding in findings]
    assert {finding.code for finding in alarms(findings)} <= {rule.code}


def test_codes_are_unique() -> None:
    assert len(set(CODES)) == len(CODES)


def corpus(language: str) -> Iterator[tuple[str, str]]:
    """Good translations into English, the same with a wrong digit, and unrelated sentences."""
    draw = Random(7)
    for (source, target), (_, other) in pairwise(pairs(language)):
        yield source, target
        yield source, other
        for wrong in damaged(target, draw):
            yield source, wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_the_code_of_a_rule(language: str) -> None:
    codes = {
        finding.code
        for source, target in corpus(language)
        for finding in compare(Bitext.of_pair(source, target, language, "en"))
    }
    assert "figure.altered" in codes
    assert codes <= set(CODES)


def test_a_small_number_has_a_code_of_its_own() -> None:
    lost = compare(Bitext.of_pair("He ate 4 apples.", "Il mangea.", "en", "fr"))
    added = compare(Bitext.of_pair("He ate.", "Il mangea 4 pommes.", "en", "fr"))
    assert [finding.code for finding in (*lost, *added)] == ["figure.small-number"] * 2
