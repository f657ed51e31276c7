"""What is said twice, counted twice, or excused by what is said elsewhere."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, alarms


def alarmed(pair: str, source: str, target: str, *, by_machine: bool = False) -> list[tuple[str, str]]:
    """Verdict and reason of each alarm."""
    one, other = pair.split("-")
    bitext = Bitext.of_pair(source, target, one, other, by_machine=by_machine)
    return [(finding.verdict, finding.reason) for finding in alarms(compare(bitext))]


@pytest.mark.parametrize(
    ("pair", "source", "target", "reason"),
    [
        (
            "en-fr",
            "One in four men smokes.",
            "Un homme sur cinq fume.",
            "One in four became Un homme sur cinq",
        ),
        ("de-en", "Jede dritte Frau arbeitet.", "One in four women works.", "Jede dritte became One in four"),
        ("en-de", "A third of the women work.", "Jede vierte Frau arbeitet.", "A third became Jede vierte"),
        (
            "fr-en",
            "Un enfant sur six a faim.",
            "One child in seven is hungry.",
            "Un enfant sur six became One child in seven",
        ),
        ("es-en", "Uno de cada tres votó.", "One in four voted.", "Uno de cada tres became One in four"),
        (
            "it-en",
            "Un italiano su cinque fuma.",
            "One in six Italians smokes.",
            "Un italiano su cinque became One in six",
        ),
    ],
)
def test_small_words_of_different_kinds_are_compared(
    pair: str, source: str, target: str, reason: str
) -> None:
    assert alarmed(pair, source, target) == [("altered", reason)]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "One in four men smokes.", "Un homme sur quatre fume."),
        ("de-en", "Jede dritte Frau arbeitet.", "One in three women works."),
        ("de-en", "In einem halben Jahr wurde er Fünfter.", "In six months he came fifth."),
    ],
)
def test_the_same_in_words_of_another_kind_is_right(pair: str, source: str, target: str) -> None:
    assert alarmed(pair, source, target) == []


@pytest.mark.parametrize(
    ("pair", "source", "target", "reason"),
    [
        (
            "en-fr",
            "Five weeks ago he passed all three tests.",
            "Il y a trois semaines, il a réussi les trois tests.",
            "Five weeks became trois semaines",
        ),
        (
            "fr-en",
            "Il y a deux mois, ses trois fils sont partis.",
            "Three months ago, his three sons left.",
            "deux mois became Three months",
        ),
        (
            "en-es",
            "Six days later the four men left.",
            "Cuatro días después los cuatro hombres se fueron.",
            "Six days became Cuatro días",
        ),
        (
            "es-en",
            "Pesan 80 kg, 90 kg y 90 kg.",
            "They weigh 80 kg, 90 kg and 95 kg.",
            "90 kg became 95 kg",
        ),
    ],
)
def test_the_count_of_another_thing_excuses_no_change(
    pair: str, source: str, target: str, reason: str
) -> None:
    assert alarmed(pair, source, target) == [("altered", reason)]


@pytest.mark.parametrize(
    ("pair", "source", "target", "reason"),
    [
        (
            "en-fr",
            "He spent 12 years in Paris and 12 in London.",
            "Il a passé 12 ans à Paris et à Londres.",
            "missing: 12",
        ),
        (
            "fr-en",
            "Il a marqué 15 points en mars et 15 en avril.",
            "He scored 15 points in March and April.",
            "missing: 15",
        ),
        (
            "en-de",
            "They sold 40 cars here and 40 in Bonn.",
            "Sie verkauften 40 Autos hier und in Bonn.",
            "missing: 40",
        ),
        (
            "es-en",
            "Hubo 50 heridos en Vigo y 50 en Lugo.",
            "There were 50 injured in Vigo and Lugo.",
            "missing: 50",
        ),
        (
            "de-en",
            "Er schoss 25 Tore in Köln und 25 in Bonn.",
            "He scored 25 goals in Cologne and Bonn.",
            "missing: 25",
        ),
        (
            "it-en",
            "Ha passato 18 anni a Roma e 18 a Pisa.",
            "He spent 18 years in Rome and Pisa.",
            "missing: 18",
        ),
    ],
)
def test_a_number_that_counts_anew_is_missed(pair: str, source: str, target: str, reason: str) -> None:
    assert alarmed(pair, source, target) == [("missing", reason)]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "She won 12 medals and 12 cups.", "Elle a gagné 12 médailles et autant de coupes."),
        ("de-en", "Er zahlte 500 Euro Strafe und 500 Euro Miete.", "He paid 500 euros in fines and rent."),
        ("en-fr", "In 2008 he came, and in 2008 he left.", "C'est en 2008 qu'il vint et partit."),
    ],
)
def test_what_is_said_once_for_both_is_right(pair: str, source: str, target: str) -> None:
    assert alarmed(pair, source, target) == []


def test_a_figure_with_the_same_three_words_behind_it_is_said_anew() -> None:
    once = "Les 45 membres du club de foot se sont réunis"
    again = f"{once}, et la police de toute la ville de Lyon a bien vu que les 45 membres du club étaient là."
    other = f"{once}, et la police de toute la ville de Lyon a bien vu que les 45 étaient là."
    assert alarmed("en-fr", "The 45 members of the club met.", again) == [("added", "added: 45")]
    assert alarmed("en-fr", "The 45 members of the club met.", other) == []


@pytest.mark.parametrize(
    ("pair", "source", "target", "expected"),
    [
        ("en-fr", "The B2 visa was refused.", "Le visa a été refusé.", [("missing", "missing: B2")]),
        ("en-de", "The A9 motorway is closed.", "Die Autobahn ist gesperrt.", [("missing", "missing: A9")]),
        ("fr-en", "Le vol AF4 est parti.", "The flight left.", [("missing", "missing: AF4")]),
        ("en-fr", "The G7 leaders met.", "Les dirigeants se sont réunis.", []),
        ("en-fr", "Its CO2 emissions rose.", "Ses émissions ont augmenté.", []),
        ("en-fr", "A 4x4 hit him.", "Une jeep l'a renversé.", []),
    ],
)
def test_only_everyday_names_may_lose_their_digit(
    pair: str, source: str, target: str, expected: list[tuple[str, str]]
) -> None:
    assert alarmed(pair, source, target) == expected


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "He left in 2008.", "Il est resté un an."),
        ("en-de", "He was there in 1998.", "Er verbrachte ein Jahr dort."),
        ("fr-en", "Les bénéfices ont augmenté en 2014.", "The profits of the year rose."),
    ],
)
def test_a_year_that_became_a_word_for_year_is_told_of_a_model(pair: str, source: str, target: str) -> None:
    assert alarmed(pair, source, target) == []
    assert [verdict for verdict, _ in alarmed(pair, source, target, by_machine=True)] == ["missing"]
