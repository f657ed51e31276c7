"""Decades and centuries, alone and one in the other."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding, alarms


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("es-en", "La fábrica abrió en los años 90 del siglo XIX.", "The factory opened in the 1990s."),
        ("fr-en", "Dans les années 80 du XIXe siècle.", "In the 1980s."),
        ("de-en", "In den 60er Jahren des 18. Jahrhunderts.", "In the 1860s."),
        ("de-en", "In den siebziger Jahren des 19. Jahrhunderts.", "In the 1970s."),
        ("en-fr", "In the 1820s.", "Dans les années 1920."),
        ("it-en", "Negli anni '80 dell'Ottocento.", "In the 1980s."),
        ("pt-en", "Nos anos 90 do século XIX.", "In the 1990s."),
        ("nl-en", "In de jaren 80 van de 19e eeuw.", "In the 1980s."),
        ("en-fr", "In the '20s of the 19th century.", "Dans les années 1920."),
        ("fr-en", "Au XXe siècle, la ville a grandi.", "In 20, the town grew."),
        ("es-en", "En el siglo XX la ciudad creció.", "In 20 the city grew."),
        ("en-fr", "In the 20th century the town grew.", "En 20, la ville a grandi."),
        ("de-en", "Im 20. Jahrhundert wuchs die Stadt.", "In 20 the city grew."),
        ("en-de", "In the 19th century the town grew.", "Im 19. wuchs die Stadt."),
    ],
)
def test_another_century_is_told(pair: str, source: str, target: str) -> None:
    assert "altered" in {finding.verdict for finding in findings(pair, source, target)}


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("es-en", "La fábrica abrió en los años 90 del siglo XIX.", "The factory opened in the 1890s."),
        ("fr-en", "Dans les années 80 du XIXe siècle.", "In the 1880s."),
        ("fr-en", "Dans les années 80 du XIXe.", "In the 1880s."),
        ("de-en", "In den 60er Jahren des 18. Jahrhunderts.", "In the 1760s."),
        (
            "en-de",
            "The firm goes back to the 1880s.",
            "Die Firma geht auf die 80er Jahre des 19. Jahrhunderts zurück.",
        ),
        ("en-es", "In the 1890s.", "En los años noventa del siglo XIX."),
        ("it-en", "Negli anni '80 dell'Ottocento.", "In the 1880s."),
        ("it-en", "Negli anni 60 del XIX secolo.", "In the 1860s."),
        ("pt-en", "Nos anos 90 do século XIX.", "In the 1890s."),
        ("nl-en", "In de jaren 80 van de 19e eeuw.", "In the 1880s."),
        ("es-en", "En los años 30 del siglo XX.", "In the 1930s."),
        ("es-en", "En los años 30 del siglo pasado.", "In the 1930s."),
        ("en-fr", "In the eighties of the 19th century.", "Dans les années 1880."),
        ("fr-en", "Au XXe siècle, la ville a grandi.", "In the twentieth century the town grew."),
        ("fr-en", "Aux XIXe et XXe siècles.", "In the 19th and 20th centuries."),
        ("fr-en", "Du XIXe au XXe siècle.", "From the 19th to the 20th century."),
        ("en-de", "In the 19th and 20th centuries.", "Im 19. und 20. Jahrhundert."),
        ("de-en", "Vom 18. bis ins 20. Jahrhundert.", "From the 18th to the 20th century."),
        ("pl-en", "W latach 60. XIX wieku.", "In the 1860s."),
        ("ru-en", "В 60-е годы XIX века.", "In the 1860s."),
        ("tr-en", "14. yüzyıldan kalma.", "It is from the 14th century."),
    ],
)
def test_another_century_is_not_told_of_what_is_right(pair: str, source: str, target: str) -> None:
    assert not findings(pair, source, target)
