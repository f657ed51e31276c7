"""Times of races: hours, minutes and seconds in words, and as a clock shows them."""

import pytest

from translation.checks.figures import compare, extract
from translation.model import Bitext, alarms


def verdicts(pair: str, source: str, target: str) -> list[str]:
    return [finding.verdict for finding in alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "She ran 2 hours, 21 minutes and 7 seconds.", "Elle a couru 2 h 21 min 07 s."),
        ("de-en", "Sie siegte in 3 Stunden, 5 Minuten und 40 Sekunden.", "She won in 3:05:40."),
        ("en-es", "She won in 1:12:05.", "Ganó en 1 hora, 12 minutos y 5 segundos."),
        ("it-nl", "Ha vinto in 4 ore, 2 minuti e 9 secondi.", "Hij won in 4 uur, 2 minuten en 9 seconden."),
        ("pt-de", "Venceu em duas horas, seis minutos e 3 segundos.", "Er siegte in 2:06:03 Stunden."),
        ("en-es", "He ran it in 3:31.7.", "Lo corrió en 3 minutos, 31 segundos y 7 décimas."),
        ("fr-en", "En 1 minute, 44 secondes et 2 dixièmes.", "In 1:44.2."),
        ("en-de", "He swam it in 1:52.03.", "Er schwamm es in 1 Minute 52,03 Sekunden."),
        ("en-de", "He ran it in 27:41.3.", "Er lief es in 27:41,3 Minuten."),
    ],
)
def test_one_time_in_two_forms(pair: str, source: str, target: str) -> None:
    assert verdicts(pair, source, target) == []


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "She ran 2 hours, 21 minutes and 7 seconds.", "Elle a couru 2 h 12 min 07 s."),
        ("en-fr", "She ran 2 hours, 21 minutes and 7 seconds.", "Elle a couru 2 h 21 min."),
        ("en-es", "She won in 1:12:05.", "Ganó en 1 hora, 12 minutos y 15 segundos."),
        ("en-es", "He ran it in 3:31.7.", "Lo corrió en 3 minutos, 31 segundos y 1 décima."),
        ("en-de", "He swam it in 1:52.03.", "Er schwamm es in 1 Minute 52,30 Sekunden."),
        ("en-de", "He ran it in 27:41.3.", "Er lief es in 27:14,3 Minuten."),
    ],
)
def test_another_time(pair: str, source: str, target: str) -> None:
    assert "altered" in verdicts(pair, source, target)


def test_what_is_not_one_time() -> None:
    assert len(extract("It took 2 hours, 21 minutes, and 70 seconds more.", "en")) == 2
    assert len(extract("After 3 minutes, 31 seconds in 7 countries.", "en")) == 2


@pytest.mark.parametrize(
    ("language", "sentence", "figure"),
    [
        ("en", "They met on July 8.", "July 8"),
        ("fr", "Il a couru en 11 s.", "11 s"),
        ("de", "Er kam am 8.", "8"),
        ("en", "They met at 3 p.m.", "3 p.m."),
        ("de", "Er kam am 8. Juli 2022 an.", "8. Juli 2022"),
    ],
)
def test_the_full_stop_of_a_sentence_is_no_part_of_a_figure(
    language: str, sentence: str, figure: str
) -> None:
    assert [found.text for found in extract(sentence, language)] == [figure]
