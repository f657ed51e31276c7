"""The check of names: what is paired, what is reported, and what only looks like a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.checks.names import compare
from translation.model import Bitext, Finding, Name, Segment, Span, alarms


def found(source: str, target: str, *languages: str) -> tuple[Finding, ...]:
    one, other = languages or ("en", "fr")
    return compare(Bitext.of_pair(source, target, one, other))


def said(source: str, target: str, *languages: str) -> list[str]:
    """The rules and reasons of what is found, in short."""
    return [f"{one.code.removeprefix('name.')}: {one.reason}" for one in found(source, target, *languages)]


def alarmed(source: str, target: str, *languages: str) -> list[str]:
    return [
        f"{one.code.removeprefix('name.')}: {one.reason}" for one in alarms(found(source, target, *languages))
    ]


def by_sentence(pairs: list[tuple[str, str]], *languages: str) -> Bitext:
    """An article whose sentences and their translations are these."""
    one, other = languages or ("en", "fr")
    source, target, segments = "", "", []
    for number, (sentence, translation) in enumerate(pairs):
        start, beginning = len(source), len(target)
        source, target = source + sentence + "\n", target + translation + "\n"
        segments.append(
            Segment(number, Span(start, len(source) - 1), Span(beginning, len(target) - 1)),
        )
    return Bitext(one, other, source, target, tuple(segments))


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (
            "Yesterday Yves Calvez left.",
            "Hier, Yves Calvez est parti.",
            ["matched: Yves Calvez = Yves Calvez"],
        ),
        (
            "He saw Ursula von der Leyen.",
            "Elle vit Ursula von der Leyen.",
            ["matched: Ursula von der Leyen = Ursula von der Leyen"],
        ),
        (
            "He saw Sean O’Neill.",
            "Il a vu Sean O'Neill.",
            ["matched: Sean = Sean", "matched: O’Neill = O'Neill"],
        ),
        ("He saw Mr. d’Estaing.", "Il a vu M. d’Estaing.", ["matched: Estaing = Estaing"]),
        ("He went to Germany.", "Il est allé en Allemagne.", ["reformatted: Germany = Allemagne"]),
        ("The German minister.", "Le ministre allemand.", ["reformatted: German = allemand"]),
        (
            "They met in the United States.",
            "Ils se sont vus aux États-Unis.",
            ["reformatted: United States = États-Unis"],
        ),
        (
            "Leaders of the U.S. and NATO met.",
            "Les chefs des É.-U. et de l'OTAN.",
            ["reformatted: U.S. = É.-U.", "reformatted: NATO = OTAN"],
        ),
        (
            "He saw McCarthy.",
            "Il a vu Mc Carthy.",
            ["reformatted: McCarthy = Mc Carthy"],
        ),
        ("The Prague residents pay.", "Les habitants pragois paient.", ["reformatted: Prague = pragois"]),
        ("It is in Florida.", "C'est en Floride.", ["reformatted: Florida = Floride"]),
    ],
)
def test_names_are_paired(source: str, target: str, expected: list[str]) -> None:
    assert said(source, target) == expected


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Ms Person spoke.", "Mme Peterson a parlé.", "altered: Person became Peterson"),
        ("Then Yves Calvez left.", "Puis Yves Galvez est parti.", "altered: Yves Calvez became Yves Galvez"),
        ("He left Kerlouan today.", "Il a quitté Kerlovan aujourd'hui.", "altered: Kerlouan became Kerlovan"),
        # A vowel that sounds alike is another letter all the same.
        (
            "He bought a Peugeot today.",
            "Il a acheté une Peugeat aujourd'hui.",
            "altered: Peugeot became Peugeat",
        ),
        # Beside the right name, too.
        (
            "Calvez left when Calvez saw it.",
            "Galvez est parti quand Calvez l'a vu.",
            "altered: Calvez became Galvez",
        ),
        # A common word is a name where the other side has a near-copy that is no word.
        (
            "He went to Battery Park.",
            "Il est allé à Batterv Park.",
            "altered: Battery Park became Batterv Park",
        ),
        (
            "He saw Yves Calvez there.",
            "Il y a vu Yves Kerlouan.",
            "exchanged: Yves Calvez became Yves Kerlouan",
        ),
        ("He saw Calvez there.", "Il y a vu Lannilis.", "exchanged: Calvez became Lannilis"),
        ("He saw Calvez there.", "Il y a vu cet homme.", "missing: missing: Calvez"),
        ("He saw Yves Calvez there.", "Il y a vu Yves.", "shortened: shortened: Yves Calvez became Yves"),
        ("He saw him there.", "Il y a vu Calvez.", "added: added: Calvez"),
        # A country for another; a feast for a country is a loss, and one more name.
        ("He went to Germany.", "Il est allé en Espagne.", "exchanged: Germany became Espagne"),
        (
            "He saw Gordon Brown there.",
            "Il y a vu Gordon.",
            "shortened: shortened: Gordon Brown became Gordon",
        ),
    ],
)
def test_what_is_reported(source: str, target: str, expected: str) -> None:
    assert alarmed(source, target) == [expected]


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        # Common words with a capital, months, figures, titles, designations and half-days are not names.
        (
            "The President met the Minister of Health.",
            "Le chef de l'État a vu le ministre de la Santé.",
            ("en", "fr"),
        ),
        ("He came on Monday, 3 March at 5 PM.", "Il est venu lundi 3 mars à 17 heures.", ("en", "fr")),
        ("It cost EUR 5 in the XIX century.", "Cela coûtait 5 euros au dix-neuvième siècle.", ("en", "fr")),
        ("He saw Mr. Calvez and Dr. Le Goff.", "Il a vu Calvez et Le Goff.", ("en", "fr")),
        ("A MiG-29 and a G7 summit.", "Un avion et un sommet.", ("en", "fr")),
        # Others than ours may be meant: a nation has many names, an acronym one a language.
        ("The German government said so.", "Le gouvernement fédéral l'a dit.", ("en", "fr")),
        ("The OTRE agreed.", "La PGD est d'accord.", ("en", "fr")),
        ("The institute (ESRI) agreed.", "L'institut est d'accord.", ("en", "fr")),
        # A word that begins its sentence may be any rare word.
        ("Greenish walls fell.", "Les murs verdâtres sont tombés.", ("en", "fr")),
        # Every German noun has a capital, and many Spanish ones.
        ("The economy of the region grew.", "Die Wirtschaft der Region ist gewachsen.", ("en", "de")),
        ("Die Wirtschaft der Region ist gewachsen.", "The economy of the region grew.", ("de", "en")),
        ("El Ministerio de Fomento calla.", "The Ministry of Public Works is silent.", ("es", "en")),
        ("They went to the International Congress.", "Fueron al Congreso Internacional.", ("en", "es")),
        # Spelt, compounded or called in another way.
        ("He lives in Nicaragua.", "Er lebt in Nikaragua.", ("en", "de")),
        ("She won the Nobel Peace Prize.", "Sie bekam den Friedensnobelpreis.", ("en", "de")),
        ("It left the US today.", "Cela a quitté les États-Unis aujourd'hui.", ("en", "fr")),
        ("The New Yorkers left.", "Les New-Yorkais sont partis.", ("en", "fr")),
        # Of a company no more is missed than its name.
        ("He works for the Angus Company.", "Il travaille pour la société Angus.", ("en", "fr")),
        # Prefixes and plurals of common words, the euro, the telly.
        ("The Undersecretary likes Lotteries.", "Le sous-secrétaire aime le loto.", ("en", "fr")),
        ("A Euro for TV.", "Un € pour la télé.", ("en", "fr")),
        # Headings.
        ("Minister Visits Northern Harbour", "Le ministre visite le port du nord", ("en", "fr")),
        ("MINISTER VISITS NORTHERN HARBOUR", "LE MINISTRE VISITE LE PORT DU NORD", ("en", "fr")),
    ],
)
def test_what_is_no_alarm(source: str, target: str, languages: tuple[str, str]) -> None:
    assert alarmed(source, target, *languages) == []


def test_names_of_headings_are_paired() -> None:
    assert said("YVES CALVEZ LEAVES HARBOUR", "YVES CALVEZ QUITTE LE PORT") == [
        "matched: YVES CALVEZ = YVES CALVEZ"
    ]
    assert alarmed("Yves Calvez Leaves Harbour", "Yves Galvez quitte le port") == [
        "altered: Yves Calvez became Yves Galvez"
    ]


def test_a_german_person_is_known_by_the_given_name() -> None:
    assert alarmed("Gestern sprach Angela Merkel.", "Yesterday she spoke.", "de", "en") == [
        "missing: missing: Angela Merkel"
    ]
    assert alarmed("Gestern sprach die Kanzlerin.", "Yesterday she spoke.", "de", "en") == []


@pytest.mark.parametrize(
    ("source", "target", "languages", "expected"),
    [
        (
            "President Zelensky spoke.",
            "Президент Зеленський виступив.",
            ("en", "uk"),
            ["reformatted: Zelensky = Зеленський"],
        ),
        (
            "President Putin spoke.",
            "Президент Зеленський виступив.",
            ("en", "uk"),
            ["missing: missing: Putin"],
        ),
        (
            "Biden came to Seoul.",
            "拜登抵达首尔。",
            ("en", "zh"),
            ["reformatted: Biden = 拜登", "reformatted: Seoul = 首尔"],
        ),
        (
            "拜登抵达首尔。",
            "Biden came to Tokyo.",
            ("zh", "en"),
            ["reformatted: 拜登 = Biden", "reworded: perhaps worded differently in the source: Tokyo"],
        ),
        ("वह दिल्ली गया।", "He went to Delhi.", ("hi", "en"), []),
        ("他去了首尔。", "彼はソウルへ行った。", ("zh", "ja"), []),
    ],
)
def test_other_scripts(source: str, target: str, languages: tuple[str, str], expected: list[str]) -> None:
    assert said(source, target, *languages) == expected


def test_a_pronoun_for_a_name_that_stands_elsewhere_is_no_alarm() -> None:
    article = by_sentence(
        [
            ("We met Yves Calvez.", "Nous avons rencontré Yves Calvez."),
            ("Then Calvez left.", "Puis il est parti."),
            ("Then Kerlouan was empty.", "Puis la ville était vide."),
        ]
    )
    assert [one.code for one in compare(article)] == ["name.matched", "name.elsewhere", "name.missing"]


def test_a_name_in_the_place_of_another_is_an_alarm_wherever_both_are_named() -> None:
    article = by_sentence(
        [
            ("We met Calvez in Kerlouan.", "Nous avons rencontré Calvez à Kerlouan."),
            ("Then she met Calvez.", "Puis elle a rencontré Kerlouan."),
        ]
    )
    assert [one.reason for one in alarms(compare(article))] == ["Calvez became Kerlouan"]


def test_a_part_of_a_name_has_its_fullest_form() -> None:
    article = by_sentence(
        [
            ("We met Yves Calvez.", "Nous avons rencontré Yves Calvez."),
            ("Then Calvez left Kerlouan.", "Puis Calvez a quitté Kerlouan."),
        ]
    )
    names = [one.source for one in compare(article)]
    assert [isinstance(name, Name) and (name.text, name.full) for name in names] == [
        ("Yves Calvez", "Yves Calvez"),
        ("Calvez", "Yves Calvez"),
        ("Kerlouan", "Kerlouan"),
    ]


def test_a_word_in_small_letters_elsewhere_is_no_name() -> None:
    article = by_sentence(
        [("We ate flumpets.", "Nous avons mangé."), ("The Flumpets fell.", "Ils sont tombés.")]
    )
    assert compare(article) == ()


NAMES = "Calvez Kerlouan Żaneta NATO Germany D'Alema 习近平 Зеленський U.S. Straße Ünal de la . , “ -".split()


@given(
    st.lists(st.sampled_from(NAMES) | st.text(max_size=8), max_size=12).map(" ".join),
    st.lists(st.sampled_from(NAMES) | st.text(max_size=8), max_size=12).map(" ".join),
    st.sampled_from(["en", "fr", "de", "es", "ru", "zh", "ar", "hi", "xx", ""]),
)
def test_any_texts_will_do(source: str, target: str, language: str) -> None:
    for finding in found(source, target, language, "fr"):
        assert finding.source or finding.target
        for side, text in ((finding.source, source), (finding.target, target)):
            assert side is None or side.span.of(text) == side.text != ""


@given(st.lists(st.sampled_from(NAMES), max_size=20).map(" ".join), st.sampled_from(["en", "fr", "de", "ru"]))
def test_a_copy_is_matched(text: str, language: str) -> None:
    assert {finding.code for finding in found(text, text, language, "en")} <= {"name.matched"}


@pytest.mark.parametrize(
    ("piece", "other"),
    [
        ("Calvez ", "Galvez "),
        ("Aaaab Aaaac ", "x "),
        ("A. B. ", "Allemagne "),
        ("De La ", "Allemagne "),
        ("Łódź Łódš ", "Łódã "),
        ("e\u0301E\u0301 ", "NATO "),
    ],
)
def test_hostile_texts_take_linear_time(piece: str, other: str) -> None:
    def work(text: str) -> tuple[Finding, ...]:
        return found(text, other * (len(text) // len(piece)))

    linear(work, piece * 5_000)
