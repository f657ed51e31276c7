"""A good translation into English raises no alarm, a changed digit does: the benchmark's own sentences."""

from random import Random

import pytest

from tests.bench.figures import check
from tests.bench.figures_languages import LANGUAGES, WITH_TABLE, WITHOUT_TABLE, damaged, pairs

# Where number words are not read, a small number may stand for any of them.
ENOUGH = dict.fromkeys(WITH_TABLE, 0.99) | dict.fromkeys(WITHOUT_TABLE, 0.95)


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_translations_raise_no_alarm(language: str) -> None:
    alarms = [
        (target, found)
        for source, target in pairs(language)
        if (found := check(f"{language}-en", source, target))
    ]
    assert alarms == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_changed_digits_are_found(language: str) -> None:
    draw = Random(7)
    found = [
        bool(check(f"{language}-en", source, wrong))
        for source, target in pairs(language)
        for wrong in damaged(target, draw)
    ]
    assert sum(found) / len(found) >= ENOUGH[language]
