"""Lengths of time in parts, and the same hour as a length, "it took 1 h 30", or as a time, "at 1 h 30"."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from tests.unit.checks.figures.test_compare import check
from translation.checks.figures import compare, extract
from translation.checks.figures.lexicon import iso_durations
from translation.model import Bitext, Segment, Span, alarms


def read(language: str, sentence: str) -> list[tuple[str, str]]:
    """The kind and value of the likeliest reading of each figure."""
    return [(figure.kind, str(figure.value)) for figure in extract(sentence, language)]


@pytest.mark.parametrize(
    ("language", "sentence", "value"),
    [
        ("fr", "La panne a duré 1 h 45.", "PT1H45M"),
        ("fr", "La séance, longue de 3h05, est finie.", "PT3H05M"),
        ("fr", "Il a fallu près de 2 h 20 pour sortir.", "PT2H20M"),
        ("fr", "Il boucle le tour en 2 h 50.", "PT2H50M"),
        ("fr", "Une attente d'environ 1 h 10.", "PT1H10M"),
        ("fr", "Il reste 4 h 40 de marche.", "PT4H40M"),
        ("fr", "Après 1 h 15 d'attente, il part.", "PT1H15M"),
        ("fr", "Le retard est de 1 h 10.", "PT1H10M"),
        ("fr", "Un film de 2 h 05 sort.", "PT2H05M"),
        ("fr", "Cela a duré une heure et quart.", "PT1H15M"),
        ("fr", "Ils parlent pendant deux heures vingt.", "PT2H20M"),
        ("fr", "Il lui faut deux heures et dix minutes.", "PT2H10M"),
        ("es", "El vuelo dura 2 h 40.", "PT2H40M"),
        ("es", "Son 3 h 15 de viaje.", "PT3H15M"),
        ("it", "La gara dura circa 2h15.", "PT2H15M"),
        ("it", "Sono 2h15 di treno.", "PT2H15M"),
        ("pt", "A viagem demora 1h50.", "PT1H50M"),
        ("de", "Die Fahrt dauert 2:40 Stunden.", "PT2H40M"),
        ("de", "Es dauerte 2 Std. 40 Min.", "PT2H40M"),
        ("nl", "Het duurt 2 uur en 20 minuten.", "PT2H20M"),
        ("pl", "To trwa 2 godziny i 20 minut.", "PT2H20M"),
        ("en", "It took an hour and 40 minutes.", "PT1H40M"),
        ("en", "A 2-hour 40-minute wait.", "PT2H40M"),
        ("en", "It ran 1h 40m.", "PT1H40M"),
        ("en", "He was given 3 years and 4 months.", "P3Y4M"),
        ("en", "It lasted two days and six hours.", "P2DT6H"),
        ("en", "He held out 4 min 30 s.", "PT4M30S"),
    ],
)
def test_lengths(language: str, sentence: str, value: str) -> None:
    assert read(language, sentence) == [("duration", value.replace("H05M", "H5M"))]


@pytest.mark.parametrize(
    ("language", "sentence", "value"),
    [
        ("fr", "La panne commence à 1 h 45.", "01:45"),
        ("fr", "Il faut partir à 9 h 10.", "09:10"),
        ("fr", "Le vol de 9 h 10 pour Lyon.", "09:10"),
        ("fr", "À partir de 2 h 30, tout dort.", "02:30"),
        ("fr", "Il est une heure et quart.", "01:15"),
        ("fr", "Il dure jusqu'à 21 h 30.", "21:30"),
        ("es", "Empieza a las 2 horas y 15 minutos.", "02:15"),
        ("pt", "Começa às 14h30.", "14:30"),
        ("pt", "Dura das 14h30 em diante.", "14:30"),
        ("de", "Um 9.30 Uhr geht es los.", "09:30"),
    ],
)
def test_times_of_day(language: str, sentence: str, value: str) -> None:
    assert read(language, sentence) == [("time", value)]


def test_what_is_not_one_length() -> None:
    assert len(read("en", "He gets between 2 years and 6 months.")) == 2
    assert len(read("en", "After two weeks, three days of rain followed.")) == 2
    assert len(read("en", "It took 2 hours and 75 minutes.")) == 2
    assert len(read("en", "He ran 2 hours and 30 kilometres.")) == 2


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("fr-en", "La panne a duré 1 h 45.", "The outage lasted 1:45 a.m."),
        ("fr-en", "Il a fallu 2 h 20 pour sortir.", "It took 2:20 p.m. to get out."),
        ("fr-en", "Il a attendu au moins 20 heures.", "He waited at least 8 p.m."),
        ("fr-en", "La visite dure 9 heures.", "The visit lasts 9 a.m."),
        ("es-en", "El vuelo dura 2 h 40.", "The flight lasts 2:40 a.m."),
        ("it-en", "La gara dura 2 ore e 15 minuti.", "The race lasts 2:15 p.m."),
        ("de-en", "Die Fahrt dauert 2:40 Stunden.", "The trip takes 2:40 a.m."),
        ("en-fr", "It left at 2:40 a.m.", "Il a duré 2 h 40."),
        ("en-fr", "It lasted 2 hours 40 minutes.", "Il part à 2 h 40."),
        ("en-fr", "It lasted 2 hours 40 minutes.", "Il a duré 2 h 45."),
        ("en-fr", "It lasted 2 hours 40 minutes.", "Il a duré 165 minutes."),
        ("en-fr", "He got 2 years and 6 months.", "Il a pris 2 ans et 9 mois."),
    ],
)
def test_a_length_that_became_another_or_a_time_is_an_alarm(pair: str, source: str, target: str) -> None:
    assert [finding.verdict for finding in alarms(check(pair, source, target))] == ["altered"]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("fr-en", "La panne a duré 1 h 45.", "The outage lasted 1:45."),
        ("fr-en", "La panne a duré 1 h 30.", "The outage lasted an hour and a half."),
        ("fr-en", "La panne a duré 1 h 30.", "The outage lasted 1.5 hours."),
        ("fr-en", "Le vol de 1 h 45 est long.", "The flight of 1 hour 45 minutes is long."),
        ("fr-en", "Le vol de 13 h 45 part.", "The 1:45 p.m. flight leaves."),
        ("fr-en", "Ouvert de 9 h 30 à 17 h.", "Open from 9:30 a.m. to 5 p.m."),
        ("en-fr", "It lasted 2 hours 40 minutes.", "Il a duré 160 minutes."),
        ("en-fr", "It lasted 2 hours 40 minutes.", "Il a duré 2h40."),
        ("en-fr", "He got 2 years and 6 months.", "Il a pris 30 mois."),
        ("en-fr", "He got 2 years and 6 months.", "Il a pris deux ans et demi."),
        ("en-ja", "It lasted 2 hours 40 minutes.", "2時間40分続いた。"),
        ("en-id", "It lasted 2 hours 40 minutes.", "Itu berlangsung 2 jam dan 40 menit."),
        ("en-fr", "It lasted 3 minutes 45 seconds.", "Cela a duré 3:45."),
    ],
)
def test_the_same_length_is_not(pair: str, source: str, target: str) -> None:
    findings = check(pair, source, target)
    assert findings
    assert not alarms(findings)


@given(
    unit=st.sampled_from(sorted(iso_durations.SMALLER)), number=st.integers(0, 999), rest=st.integers(0, 11)
)
def test_parts_are_read_as_they_are_written(unit: str, number: int, rest: int) -> None:
    length = iso_durations.TwoParts(number, unit, rest % iso_durations.SMALLER[unit][1])
    assert iso_durations.read(str(length)) == length
    (sum_in_smaller, smaller), (sum_in_larger, larger) = length.sums()
    size = iso_durations.SMALLER[unit][1]
    assert (smaller, larger) == (iso_durations.SMALLER[unit][0], unit)
    assert sum_in_smaller == number * size + length.rest
    assert abs(sum_in_larger * size - sum_in_smaller) < Decimal("1e-9")


@pytest.mark.parametrize("text", ["P", "PT1H", "PT1H30", "1 h 30", "P1Y2M3D"])
def test_other_texts_are_not_parts(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        iso_durations.read(text)


@given(hours=st.integers(1, 30), minutes=st.integers(1, 59), other=st.integers(1, 59))
def test_every_length_is_added_up(hours: int, minutes: int, other: int) -> None:
    source = f"It took {hours} hours and {minutes} minutes."
    target = f"Il a fallu {hours * 60 + other} minutes."
    found = alarms(compare(Bitext.of_pair(source, target, "en", "fr")))
    assert bool(found) == (minutes != other)


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "It starts at 8:15 p.m.", "Cela commence à 8h15."),
        ("en-fr", "It starts at 8 p.m.", "Cela commence à 8 heures."),
        ("en-de", "It starts at 4 p.m.", "Es beginnt um 4 Uhr."),
        ("en-nl", "It starts at 7 p.m.", "Het begint om 7 uur."),
        ("en-pt", "It starts at 7 p.m.", "Começa às 7h."),
        ("en-it", "It starts at 8.15 p.m.", "Inizia alle 8:15."),
        ("en-it", "It starts at 9 p.m.", "Inizia alle 9."),
        ("fr-en", "Cela commence à 5h40.", "It starts at 5:40 p.m."),
        ("fr-en", "Cela commence à 12h10.", "It starts at 12:10 a.m."),
    ],
)
def test_an_hour_in_the_other_half_of_the_day_is_an_error(pair: str, source: str, target: str) -> None:
    (finding,) = alarms(check(pair, source, target))
    assert (finding.verdict, finding.severity, finding.code) == ("altered", "error", "figure.half-day")
    assert finding.reason.startswith("another half of the day: ")


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        # English counts twelve hours, and often leaves out which
        ("fr-en", "Cela commence à 20h15.", "It starts at 8:15."),
        ("fr-en", "Cela commence à 19 heures.", "It starts at 7 o'clock."),
        ("fr-en", "Cela commence à 21 heures.", "It starts at 9."),
        # an evening in the sentence, not beside the hour
        (
            "en-fr",
            "It starts at 8:15 p.m.",
            "La soirée commence par un discours du maire de la ville et de son adjoint à 8h15.",
        ),
    ],
)
def test_an_hour_that_may_be_in_another_half_of_the_day_is_a_warning(
    pair: str, source: str, target: str
) -> None:
    (finding,) = alarms(check(pair, source, target))
    assert (finding.verdict, finding.severity, finding.code) == ("unsure", "warning", "figure.half-day")
    assert finding.reason.startswith("perhaps another half of the day: ")


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "It starts at 8:15 p.m.", "Cela commence à 20h15."),
        ("en-it", "It starts at 9 a.m.", "Inizia alle 9."),
        ("en-it", "It starts at 9 p.m.", "Inizia alle 9 di sera."),
        ("en-fr", "It starts at 8:15 p.m.", "Cela commence à 8h15 du soir."),
        ("en-fr", "It starts at 8:15 p.m.", "Cela commence mardi soir à 8h15."),
        ("en-fr", "It starts at 8:15 a.m.", "Cela commence à 8h15."),
        ("en-fr", "It starts at 12:15 p.m.", "Cela commence à 12h15."),
        ("fr-en", "Cela commence à 20h15.", "It starts at 8:15 in the evening."),
        ("fr-en", "Cela commence à 20h15.", "Tuesday night it starts at 8:15."),
        ("en-de", "It starts on Sunday at 8 p.m.", "Es beginnt am Sonntagabend um 8 Uhr."),
        ("en-de", "It starts at half past two.", "Es beginnt um halb drei."),
    ],
)
def test_an_hour_in_the_same_half_of_the_day_is_not(pair: str, source: str, target: str) -> None:
    assert not alarms(check(pair, source, target))


def test_a_zero_before_the_hour_says_that_it_is_in_the_morning() -> None:
    (finding,) = alarms(check("fr-en", "Un tir à 05:40.", "A shot at 5:40 p.m."))
    assert finding.verdict == "altered"
    assert not alarms(check("fr-en", "Un tir à 05:40.", "A shot at 5:40 a.m."))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("fr-en", "Elle répète 6 h 40 par jour.", "She rehearses 6:40 a.m. a day."),
        ("fr-en", "Le bébé dort 9 h 20 par nuit.", "The baby sleeps 9:20 p.m. a night."),
        ("fr-en", "Le chantier occupe 9 heures par semaine.", "The site takes 9 a.m. a week."),
        ("fr-en", "Les débats se sont étalés sur 4 h 10.", "The debates spread over 4:10 a.m."),
        ("fr-en", "Le trajet est ramené à 2 h 25 en train.", "The trip is cut to 2:25 a.m. by train."),
        ("es-en", "Trabaja 6 h 40 al día.", "She works 6:40 a.m. a day."),
        ("it-en", "Lavora 6 h 40 al giorno.", "She works 6:40 a.m. a day."),
        ("pt-en", "Trabalha 6h40 por dia.", "She works 6:40 a.m. a day."),
        ("fr-en", "La panne a duré 3h20.", "The outage ran until 3:20."),
        ("fr-en", "Il a résisté 3h20.", "He held out till 3:20."),
    ],
)
def test_a_length_per_day_or_that_ends_somewhere_is_no_time(pair: str, source: str, target: str) -> None:
    assert [finding.verdict for finding in alarms(check(pair, source, target))] == ["altered"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Le trajet tombe à 2 h 25.", "The trip falls to 2:25 a.m."),
        ("La répétition, 3 h 40, les épuise.", "The rehearsal, 3:40 a.m., tires them."),
        ("Temps estimé : 3 h 40.", "Estimated: 3:40 a.m."),
    ],
)
def test_hours_and_minutes_that_may_last_beside_a_time_are_a_warning(source: str, target: str) -> None:
    (finding,) = alarms(check("fr-en", source, target))
    assert (finding.verdict, finding.severity, finding.code) == ("unsure", "warning", "figure.length-or-time")
    assert finding.reason.startswith("perhaps a length of time")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Il part à 6 h 40.", "He leaves at 6:40 a.m."),
        ("Le train de 6 h 40 est parti.", "The 6:40 a.m. train has left."),
        ("Ouvert dès 6 h 40.", "Open from 6:40 a.m."),
        ("Ouvert de 6 h 40 à 11 h 20.", "Open from 6:40 a.m. to 11:20 a.m."),
        ("Rendez-vous lundi 6 h 40.", "See you Monday, 6:40 a.m."),
        ("6 h 40 : réveil.", "6:40 a.m.: waking up."),
        ("Vol du matin (6 h 40).", "Morning flight (6:40 a.m.)."),
        ("6 h 40", "6:40 a.m."),
        ("Il était presque 6 h 40.", "It was almost 6:40 a.m."),
        ("Il faisait nuit, 6 h 40 heure locale.", "It was dark, 6:40 a.m. local time."),
        ("Publié le 3 juin, 6 h 40.", "Published on June 3, 6:40 a.m."),
        ("L'infirmière passe à 6 h 40.", "The nurse comes at 6:40 a.m."),
        ("Heure d'arrivée estimée : 6 h 40.", "Estimated time of arrival: 6:40 a.m."),
    ],
)
def test_a_time_of_day_that_stands_as_one_is_not(source: str, target: str) -> None:
    assert not alarms(check("fr-en", source, target))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "It took three hours and a quarter.", "Il a fallu 3 h 15."),
        ("en-fr", "It took three and a quarter hours.", "Il a fallu 3h15."),
        ("en-fr", "It took three and three quarter hours.", "Il a fallu 3h45."),
        ("fr-en", "Il a fallu trois heures et un quart.", "It took 3 hours 15 minutes."),
        ("en-fr", "It took 45 minutes.", "Il a fallu trois quarts d'heure."),
        ("en-fr", "It took a quarter of an hour.", "Il a fallu 15 minutes."),
        ("en-fr", "It took a quarter-hour.", "Il a fallu 15 minutes."),
        ("en-de", "It took 15 minutes.", "Es dauerte eine Viertelstunde."),
        ("en-nl", "It took 15 minutes.", "Het duurde een kwartier."),
        ("en-nl", "It took 45 minutes.", "Het duurde drie kwartier."),
        ("fr-en", "Il a fallu un quart d'heure.", "It took a quarter of an hour."),
        ("en-de", "It took a quarter of an hour.", "Es dauerte eine Viertelstunde."),
        ("fr-en", "Il a tenu 6 min 24 s.", "He held out 6 minutes 24 seconds."),
    ],
)
def test_quarters_and_signs_at_the_end_are_parts_of_a_length(pair: str, source: str, target: str) -> None:
    assert not alarms(check(pair, source, target))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "It took three hours and a quarter.", "Il a fallu 3 h 45."),
        ("en-fr", "It took 45 minutes.", "Il a fallu un quart d'heure."),
        ("fr-en", "Il a tenu 6 min 24 s.", "He held out 6 min 42 s."),
    ],
)
def test_another_length_in_quarters_or_signs_is_one_alarm(pair: str, source: str, target: str) -> None:
    (finding,) = alarms(check(pair, source, target))
    assert finding.verdict in ("altered", "missing")


def test_a_quarter_that_is_no_time_stays_a_fraction() -> None:
    assert read("en", "It took two hours and a quarter of the fuel.") == [
        ("duration", "2"),
        ("fraction", "1/4"),
    ]
    assert read("fr", "Il est deux heures et quart.") == [("time", "02:15")]


@pytest.mark.parametrize("piece", ["1 h 30 ", "1h", "2 hours and ", "plus de près de ", "1 an 2 mois "])
def test_hostile_lengths_take_linear_time(piece: str) -> None:
    linear(lambda text: check("fr-en", text, text), piece * (30_000 // len(piece)))


def test_a_time_alone_in_its_paragraph_is_no_length_whatever_stands_around_it() -> None:
    lines = (
        ("The ferry is late.", "Le bac est en retard."),
        ("11:30 a.m.", "11 h 30"),
        ("It has come.", "Il est arrivé."),
    )
    source, target = ("\n\n".join(line[side] for line in lines) for side in (0, 1))
    segments = tuple(
        Segment(number, _span(source, here), _span(target, there))
        for number, (here, there) in enumerate(lines)
    )
    assert alarms(compare(Bitext("en", "fr", source, target, segments))) == ()


def _span(text: str, line: str) -> Span:
    start = text.index(line)
    return Span(start, start + len(line))
