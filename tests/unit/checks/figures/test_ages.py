"""Ages by a word and by a decade of life."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding, alarms


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("fr-en", "Un septuagénaire est mort.", "A seven-year-old is dead."),
        ("fr-en", "Une octogénaire a été agressée.", "An eight-year-old was attacked."),
        ("fr-en", "Une octogénaire a été agressée.", "An 18-year-old was attacked."),
        ("fr-de", "Un sexagénaire a disparu.", "Ein Sechsjähriger ist verschwunden."),
        ("es-en", "Un septuagenario murió.", "A seven-year-old died."),
        ("it-en", "Un settantenne è morto.", "A seven-year-old died."),
        ("en-fr", "A man in his 30s was arrested.", "Un homme de 30 ans a été arrêté."),
        ("en-de", "A man in his 40s was arrested.", "Ein 40-jähriger Mann wurde festgenommen."),
        ("en-es", "A man in his 30s was arrested.", "Un hombre de 30 años fue detenido."),
        ("en-fr", "Two men in their 60s died.", "Deux hommes de 60 ans sont morts."),
        ("de-fr", "Eine Frau, Mitte 30.", "Une femme de 30 ans."),
        ("en-it", "A woman in her 20s.", "Una donna di 20 anni."),
        ("en-fr", "The octogenarian is back.", "L'enfant de huit ans est de retour."),
    ],
)
def test_another_age_is_told(pair: str, source: str, target: str) -> None:
    assert "altered" in {finding.verdict for finding in findings(pair, source, target)}


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("fr-en", "Un septuagénaire est mort.", "A man in his seventies is dead."),
        ("fr-en", "Un septuagénaire est mort.", "A 70-year-old is dead."),
        ("fr-en", "Un septuagénaire est mort.", "A 74-year-old man is dead."),
        ("en-fr", "A man in his 30s was arrested.", "Un trentenaire a été arrêté."),
        ("en-fr", "A man in his 30s was arrested.", "Un homme d'une trentaine d'années a été arrêté."),
        ("en-de", "A man in his 40s was arrested.", "Ein Mann in den Vierzigern wurde festgenommen."),
        ("en-de", "A woman in her fifties.", "Eine Frau in ihren Fünfzigern."),
        ("en-es", "A man in his 30s was arrested.", "Un hombre de unos 30 años fue detenido."),
        ("en-es", "A man in his 30s was arrested.", "Un hombre de treinta y tantos años fue detenido."),
        ("de-en", "Eine Frau, Mitte 30, und am Ende 20 Tote.", "A woman in her mid-30s; in the end 20 dead."),
        ("de-en", "Eine um die 50-jährige Frau.", "A woman in her 50s."),
        (
            "en-fr",
            "A decade ago, in the 30s, he was 30.",
            "Il y a dix ans, dans les années 30, il avait 30 ans.",
        ),
    ],
)
def test_another_age_is_not_told_of_what_is_right(pair: str, source: str, target: str) -> None:
    assert not findings(pair, source, target)
