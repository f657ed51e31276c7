"""The rules of the quote checks: each speaks in its example, and nothing is reported without one."""

import re
from pathlib import Path

import pytest

from tests.unit.checks.quotes import sample
from tests.unit.checks.quotes.test_speakers import SENTENCES
from translation.checks.quotes import compare, comparison
from translation.checks.quotes.rules import RULES
from translation.checks.rule import Rule
from translation.model import Bitext

CODES = {rule.code for rule in RULES}


def codes(source: str, target: str, languages: tuple[str, str]) -> list[str]:
    return [finding.code for finding in compare(Bitext.of_pair(source, target, *languages))]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_speaks_in_its_example(rule: Rule) -> None:
    assert rule.code in codes(rule.source, rule.target, rule.languages)


def test_a_code_names_one_rule() -> None:
    assert len(CODES) == len(RULES)
    assert all(re.fullmatch(r"quote\.[a-z]+(-[a-z]+)*", code) for code in CODES)
    assert all(rule.meaning.endswith(".") for rule in RULES)


def test_every_code_of_the_comparison_is_a_rule() -> None:
    sources = [path.read_text("utf-8") for path in Path(comparison.__file__).parent.glob("*.py")]
    assert {code for source in sources for code in re.findall(r'"(quote\.[a-z-]+)"', source)} == CODES


def _damaged(text: str) -> list[str]:
    marks = [mark.start() for mark in re.finditer(r'["“”„«»]', text)]
    half = len(text) // 2
    damaged = [text, re.sub(r'["“”„«»]', "", text), text[:half], text[half:], text[::-1]]
    if len(marks) > 1:
        start, end = marks[:2]
        middle = (start + end) // 2
        damaged += [
            text[:start] + text[end + 1 :],
            text[: start + 1] + text[middle:],
            text[:middle] + text[end] + text[middle:end] + text[end + 1 :],
            text[:end] + text[end + 1 :] + text[end],
        ]
    return damaged


def test_every_finding_has_the_code_of_a_rule() -> None:
    pairs = [(text, target, language) for language, text, *_ in SENTENCES for target in _damaged(text)]
    pairs += [(sample.FRENCH, target, "fr") for target in _damaged(sample.FRENCH)]
    seen = {
        code for source, target, language in pairs for code in codes(source, target, (language, language))
    }
    assert seen <= CODES
    assert len(seen) > len(CODES) / 2
