"""Hours of the night: "nachts um 3 Uhr" is not 3 p.m., wherever the word for the night stands."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, alarms

# Languages, a sentence, its translation, and one in which the hour is after noon.
SAMPLES = [
    ("nl-en", "Hij kwam om 04.00 uur 's nachts aan.", "He arrived at 4 a.m.", "He arrived at 4 p.m."),
    ("nl-en", "'s Nachts om 5 uur ging het mis.", "It went wrong at 5 a.m.", "It went wrong at 5 p.m."),
    (
        "nl-fr",
        "'s Nachts rond 2 uur viel hij.",
        "Il est tombé vers 2 heures.",
        "Il est tombé vers 14 heures.",
    ),
    ("de-en", "In der Nacht gegen 4 Uhr fiel er.", "He fell at around 4 a.m.", "He fell at around 4 p.m."),
    ("de-en", "In der Nacht auf Montag um 5 Uhr.", "At 5 a.m. on Monday.", "At 5 p.m. on Monday."),
    (
        "nl-en",
        "In de nacht van vrijdag op zaterdag, om 4 uur.",
        "At 4 a.m. on Saturday.",
        "At 4 p.m. on Friday.",
    ),
    ("de-en", "Nachts um halb drei fiel er.", "He fell at 2:30 a.m.", "He fell at 2:30 p.m."),
    ("de-it", "Er fiel nachts um 3 Uhr.", "È caduto alle 3.00.", "È caduto alle 15.00."),
    (
        "fr-en",
        "Dans la nuit de lundi, vers 3 heures.",
        "On Monday at about 3 a.m.",
        "On Monday at about 3 p.m.",
    ),
    ("es-en", "Esa noche, a las 2.30, cayó.", "That night he fell at 2:30 a.m.", "He fell at 2:30 p.m."),
    ("pt-en", "De madrugada, às 3h15, caiu.", "He fell at 3:15 a.m.", "He fell at 3:15 p.m."),
    ("en-de", "That night at 4:30 he fell.", "In der Nacht um 4.30 Uhr fiel er.", "Um 16.30 Uhr fiel er."),
    ("it-en", "È caduto alle 4 di notte.", "He fell at 4 a.m.", "He fell at 4 p.m."),
]


def verdicts(pair: str, source: str, target: str) -> list[str]:
    return [finding.verdict for finding in alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))]


@pytest.mark.parametrize(("pair", "source", "target", "_"), SAMPLES)
def test_the_same_hour_of_the_night(pair: str, source: str, target: str, _: str) -> None:
    assert verdicts(pair, source, target) == []


@pytest.mark.parametrize(("pair", "source", "_", "target"), SAMPLES)
def test_an_hour_of_the_afternoon(pair: str, source: str, _: str, target: str) -> None:
    assert verdicts(pair, source, target) == ["altered"]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("de-en", "Nachts um 11 Uhr fiel er.", "He fell at 11 p.m."),
        ("it-en", "È caduto alle 11 di notte.", "He fell at 11 p.m."),
        ("nl-en", "'s Nachts om 12 uur viel hij.", "He fell at midnight."),
        ("de-en", "Am Nachmittag gegen 3 Uhr fiel er.", "He fell at around 3 p.m."),
        (
            "de-en",
            "Die Nacht war still, um 3 Uhr fiel er.",
            "The night was calm, at 3 p.m. he fell.",
        ),
        ("fr-en", "La nuit a été calme et à 3 h il est parti.", "The night was calm, and at 3 he left."),
    ],
)
def test_what_is_not_in_the_dead_of_night(pair: str, source: str, target: str) -> None:
    assert verdicts(pair, source, target) == []
