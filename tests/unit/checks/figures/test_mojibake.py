"""Letters that were decoded wrongly and hold a digit: one finding, and no figure."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding


def found(pair: str, source: str, target: str) -> list[tuple[str, str, str]]:
    """Code, verdict and the words of each finding."""
    one, other = pair.split("-")

    def words(finding: Finding) -> str:
        side = finding.target or finding.source
        assert side is not None
        return side.text

    findings = compare(Bitext.of_pair(source, target, one, other))
    return [(finding.code, finding.verdict, words(finding)) for finding in findings]


@pytest.mark.parametrize(
    ("pair", "source", "target", "word"),
    [
        ("es-en", "La Comisión se reunió.", "The ComisiÃ3n met.", "ComisiÃ3n"),
        ("de-en", "Die Anträge von László und Petőfi.", "The requests of LÃ1szlÃ3 and PetÃ3fi.", "LÃ1szlÃ3"),
        ("es-en", "Ramón y Telefónica pagaron.", "RamÃ3n and TelefÃ3nica paid.", "RamÃ3n"),
        ("fr-de", "Gaietà arrive.", "GaietÃ3 kommt an.", "GaietÃ3"),
    ],
)
def test_broken_letters_are_one_finding_of_a_sentence(pair: str, source: str, target: str, word: str) -> None:
    assert found(pair, source, target) == [("figure.mojibake", "added", word)]


def test_figures_beside_them_are_compared() -> None:
    both = ("figure.mojibake", "added", "RamÃ3n"), ("figure.altered", "altered", "45")
    assert found(
        "es-en", "Ramón compró 54 casas y tres coches.", "RamÃ3n bought 45 houses and three cars."
    ) == [
        *both,
        ("figure.matched", "matched", "three"),
    ]


def test_a_source_that_is_broken_is_a_note_and_a_copy_is_nothing() -> None:
    assert found("es-en", "RamÃ3n llegó.", "Ramón arrived.") == [("figure.mojibake", "unsure", "RamÃ3n")]
    assert found("es-en", "RamÃ3n llegó.", "RamÃ3n arrived.") == []


@pytest.mark.parametrize("name", ["MiG-29", "CO2", "Ärzte", "São Paulo", "A380"])
def test_names_are_whole(name: str) -> None:
    assert all(code != "figure.mojibake" for code, *_ in found("en-de", f"See {name}.", f"Siehe {name}."))
