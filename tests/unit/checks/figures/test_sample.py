"""The sample article: every figure is listed, a good translation is not blamed, damage is found."""

from pathlib import Path

import pytest

from translation.checks.figures import compare, extract
from translation.model import Bitext, Finding, Segment, Span, alarms

SAMPLE = (
    (Path(__file__).parents[4] / "seeds" / "000_3b21c0855ce5727c.txt").read_text(encoding="utf-8").strip()
)

FRENCH = """(Bruxelles) Les alliés de l'OTAN et leurs partenaires ont fourni à l'Ukraine 230 chars de \
combat et 1\u202f550 véhicules blindés pour l'aider à contrer l'offensive russe et à reprendre son \
territoire, a \
indiqué le \
secrétaire général de l'OTAN Jens Stoltenberg.

« Les alliés et partenaires du groupe de contact mené par les États-Unis ont envoyé à l'Ukraine 230 \
chars, 1 550 \
véhicules blindés et des quantités importantes de munitions, soit 98 % des équipements promis, afin \
d'équiper neuf \
nouvelles brigades blindées », a-t-il déclaré lors d'une conférence de presse avec le premier ministre \
du Luxembourg \
Xavier Bettel.

« Au total, les Ukrainiens ont donc les capacités nécessaires pour reprendre davantage de territoires \
», a dit le chef de \
l'Alliance atlantique.

Depuis le début de l'offensive russe en février 2022, les membres de l'OTAN ont aussi fourni des \
systèmes de défense \
aérienne de fabrication soviétique, de l'artillerie et des avions de chasse MiG-29 détenus par la \
Pologne et la \
République tchèque. Ils ont également formé des dizaines de milliers de soldats ukrainiens sur les \
armes utilisées par les \
armées de l'OTAN.

Jens Stoltenberg a toutefois appelé à « ne jamais sous-estimer » la Russie. « Les forces russes \
manquent peut-être de \
qualité, mais elles se rattrapent sur la quantité et Moscou continue à mobiliser davantage de personnel \
», a-t-il rappelé.

« Nous serons aux côtés de l'Ukraine aussi longtemps qu'il le faudra et nous lui fournirons ce dont \
elle a besoin », a \
assuré le responsable norvégien.

« Le Luxembourg a la plus petite armée de l'OTAN, mais si on a besoin de nous, on peut compter sur nous \
», a dit Xavier \
Bettel. Le Luxembourg est le dernier de la classe à l'OTAN pour la part de son PIB consacrée à la \
défense, mais le chef du \
gouvernement s'est engagé à l'augmenter.

MM. Stoltenberg et Bettel ont salué l'appel téléphonique de mercredi entre le président chinois Xi \
Jinping et le président \
ukrainien Volodymyr Zelensky.

« Cela ne change rien au fait que la Chine n'a pas pu condamner l'invasion illégale de l'Ukraine par la \
Russie », a \
cependant insisté le secrétaire général de l'OTAN.

« C'est à l'Ukraine de décider des termes des pourparlers et du format qu'ils doivent avoir », a-t-il ajouté.

« Si nous voulons une solution pacifique et négociée qui permette à l'Ukraine de s'établir comme une \
nation souveraine et \
indépendante, le meilleur moyen d'y parvenir est de fournir un soutien militaire à l'Ukraine, \
exactement comme les alliés \
de l'OTAN », a-t-il conclu."""


def paragraphs(text: str) -> list[Span]:
    spans, start = [], 0
    for paragraph in text.split("\n\n"):
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return spans


def review(target: str) -> tuple[Finding, ...]:
    pairs = zip(paragraphs(SAMPLE), paragraphs(target), strict=True)
    segments = tuple(Segment(number, *pair) for number, pair in enumerate(pairs))
    return compare(Bitext("en", "fr", SAMPLE, target, segments))


def test_lists_every_figure_and_nothing_else() -> None:
    assert [(figure.text, figure.kind, figure.unit) for figure in extract(SAMPLE, "en")] == [
        ("230", "number", None),
        ("1,550", "number", None),
        ("230", "number", None),
        ("1,550", "number", None),
        ("98%", "percent", "%"),
        ("nine", "number", None),
        ("February 2022", "date", None),
        ("MIG-29", "designation", None),
        ("tens of thousands", "number", None),
        ("Wednesday", "date", None),
    ]


def test_links_every_figure_to_its_place_in_a_good_translation() -> None:
    findings = review(FRENCH)
    assert [finding.verdict for finding in findings] == ["matched"] * 10
    assert [finding.source.text for finding in findings if finding.source] == [
        figure.text for figure in extract(SAMPLE, "en")
    ]
    for finding in findings:
        assert finding.target is not None
        assert finding.target.span.of(FRENCH) == finding.target.text


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("1\u202f550", "1.550"),
        ("1\u202f550", "1550"),
        ("98 %", "98\u202f%"),
        ("98 %", "98 pour cent"),
        ("neuf nouvelles", "9 nouvelles"),
        ("février 2022", "février de l'année 2022"),
        ("dizaines de milliers", "dizaines\u00a0de milliers"),
        ("MiG-29", "MIG 29"),
        ("MiG-29", "Mig29"),
        ("230 chars, 1 550 véhicules", "ces chars et véhicules"),
    ],
)
def test_other_good_wordings_cause_no_alarm(words: str, others: str) -> None:
    assert words in FRENCH
    assert alarms(review(FRENCH.replace(words, others))) == () or "ces chars" in others


@pytest.mark.parametrize(
    ("words", "damaged", "verdict", "reason"),
    [
        ("1 550 véhicules", "1 505 véhicules", "altered", "1,550 became 1 505"),
        ("230 chars de", "203 chars de", "altered", "230 became 203"),
        ("soit 98 % des équipements promis, ", "", "missing", "missing: 98%"),
        ("neuf nouvelles", "dix nouvelles", "altered", "nine became dix"),
        ("février 2022", "mars 2022", "altered", "February 2022 became mars 2022"),
        ("février 2022", "février 2020", "altered", "February 2022 became février 2020"),
        (
            "dizaines de milliers",
            "centaines de milliers",
            "altered",
            "tens of thousands became centaines de milliers",
        ),
        ("MiG-29", "MiG-31", "altered", "MIG-29 became MiG-31"),
        ("mercredi", "jeudi", "altered", "Wednesday became jeudi"),
        ("Xavier Bettel.", "Xavier Bettel, 57 ans.", "added", "added: 57 ans"),
    ],
)
def test_damage_is_found(words: str, damaged: str, verdict: str, reason: str) -> None:
    assert words in FRENCH
    found = alarms(review(FRENCH.replace(words, damaged, 1)))
    assert [(finding.verdict, finding.reason) for finding in found] == [(verdict, reason)]


def test_says_nothing_of_what_is_not_translated_yet() -> None:
    segments = tuple(Segment(number, span) for number, span in enumerate(paragraphs(SAMPLE)))
    assert compare(Bitext("en", "fr", SAMPLE, "", segments)) == ()


def test_a_figure_may_move_to_the_neighbouring_sentence() -> None:
    source, target = (
        "It sent 230 tanks. They came in 2023.",
        "Ils sont venus. En 2023, 230 chars furent envoyés.",
    )
    segments = (
        Segment(0, Span(0, 18), Span(0, 15)),
        Segment(0, Span(19, len(source)), Span(16, len(target))),
    )
    findings = compare(Bitext("en", "fr", source, target, segments))
    assert [(finding.verdict, finding.reason) for finding in findings] == [
        ("matched", "230 = 230"),
        ("matched", "2023 = 2023"),
    ]
