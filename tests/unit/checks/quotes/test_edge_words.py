"""How far a quote reaches, by the words at its edges: beside each free translation a damaged one."""

from __future__ import annotations

import pytest

from tests.growth import linear
from translation.checks.quotes import compare
from translation.checks.quotes.comparison.edge_words import EdgeWords, edge_words
from translation.model import Bitext, alarms


def reasons(source: str, target: str, languages: str) -> list[str]:
    one, other = languages.split("-")
    return [finding.reason for finding in alarms(compare(Bitext.of_pair(source, target, one, other)))]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        ("fr-en", "« On a eu de la chance », dit le maire.", "“We were lucky,” said the mayor."),
        ("en-fr", "“My mum would have corrected it,” she said.", "« Maman aurait corrigé », dit-elle."),
        # A compound has fewer words, and as many letters.
        ("en-de", "He spoke of “supply chain issues”.", "Er sprach von „Lieferkettenproblemen“."),
    ],
)
def test_a_short_wording_is_not_called_truncated(languages: str, source: str, target: str) -> None:
    assert reasons(source, target, languages) == []


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        (
            "en-fr",
            "“We were very lucky that night, and nobody died in the fire,” she said.",
            "« On a eu de la chance cette nuit », dit-elle.",
        ),
        ("en-fr", "“Nobody died, but the house is gone,” she said.", "« La maison a disparu », dit-elle."),
        ("en-es", "“They would have to pay us, and now,” he said.", "«Y ahora», dijo."),
        ("en-de", "He spoke of “supply chain issues in Asia”.", "Er sprach von „Lieferketten“."),
    ],
)
def test_a_quote_without_the_words_at_an_edge_is(languages: str, source: str, target: str) -> None:
    assert any("truncated" in reason for reason in reasons(source, target, languages))


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        (
            "en-de",
            "“The ice was here,” it says. “We knew.”",
            "Darauf steht: „Hier war das Eis. Wir wussten es.“",
        ),
        (
            "de-en",
            "Darauf steht: „Hier war das Eis. Wir wussten es.“",
            "“The ice was here,” it says. “We knew.”",
        ),
    ],
)
def test_reporting_words_may_move_out_of_a_quote(languages: str, source: str, target: str) -> None:
    assert reasons(source, target, languages) == []


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        # They are inside the marks, as if the speaker had said them.
        ("en-de", "“The ice was here,” he says. “We knew.”", "„Hier war das Eis, sagt er. Wir wussten es.“"),
        # Nothing reports between the two.
        (
            "en-es",
            "He asked for “brave steps” from the council. “We have waited,” he said.",
            "Pidió «pasos valientes. Hemos esperado», dijo.",
        ),
        ("en-de", "It is “the ice” and “the water”, he says.", "Es ist „das Eis und das Wasser“, sagt er."),
    ],
)
def test_other_quotes_are_merged(languages: str, source: str, target: str) -> None:
    assert reasons(source, target, languages)


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        (
            "“We have won the vote,” she told them all. “It was a long night for us.”",
            "«Hemos ganado la votación —dijo—. Fue una noche larga».",
            False,
        ),
        (
            "“We have won the vote after a long night,” Ada Long told the reporters.",
            "«Hemos ganado la votación tras una larga noche».",
            True,
        ),
    ],
)
def test_a_pronoun_that_a_language_leaves_out_is_no_lost_speaker(
    source: str, target: str, lost: bool
) -> None:
    assert any("speaker lost" in reason for reason in reasons(source, target, "en-es")) is lost


@pytest.mark.parametrize(
    ("speaker", "alarmed"),
    [
        ("Marc Petit", False),  # the source speaks of him: we may have taken "he" for the wrong man
        ("Jean Roux", True),  # it does not
    ],
)
def test_a_pronoun_taken_for_somebody_else(speaker: str, alarmed: bool) -> None:
    source = "Marc Petit met Paul Long on Monday. Long was late. “We have won the vote,” he said."
    target = "Marc Petit a vu Paul Long lundi. Long était en retard. « Nous avons gagné le vote », a dit "
    assert bool(reasons(source, target + speaker + ".", "en-fr")) is alarmed


def test_the_edges_of_words_with_and_without_counterparts() -> None:
    edges = edge_words(["police", "zzz", "house"], "en", "la police et la voiture", "fr")
    assert edges == EdgeWords((True, None, False))
    assert edges.start_is_held
    assert not edges.end_is_held
    assert not edges.are_held
    assert EdgeWords((True, None, False, True)).are_all_held
    assert not EdgeWords(()).are_held
    assert not EdgeWords(()).are_all_held


def test_the_time_grows_with_the_length() -> None:
    words = "the house and the car of the mayor "
    edges = linear(lambda text: edge_words(text.split(), "en", text, "fr"), words * 4_000)
    assert len(edges.held) == 8 * 4_000


@pytest.mark.parametrize(
    ("quoted", "alarmed"),
    [
        ("a slap on the wrist for everybody", False),  # a word may need a few others
        ("a slap on the wrist for everybody who works in the hospitals of this city", True),
    ],
)
def test_a_word_that_the_other_language_lacks_becomes_a_few(quoted: str, alarmed: bool) -> None:
    source = "La ministra calificó la sentencia de «tirón de orejas»."
    found = reasons(source, f"The minister called the sentence “{quoted}”.", "es-en")
    assert any("longer" in reason or "extended" in reason for reason in found) is alarmed


def test_a_quote_of_somebody_else_is_no_part_of_one() -> None:
    source = "“We saw the house and the car of the mayor,” she said."
    added = "« Jamais de la vie », a dit un témoin. « Nous avons vu la maison et la voiture du maire. »"
    assert reasons(source, added, "en-fr")
