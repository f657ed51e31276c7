"""A mark that is one for thousands in one language and one for decimals in the other."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext


def codes(pair: str, source: str, target: str) -> list[str]:
    one, other = pair.split("-")
    return [finding.code for finding in compare(Bitext.of_pair(source, target, one, other))]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "The town has 4,217 inhabitants.", "La ville compte 4,217 habitants."),
        ("en-fr", "They counted 19,000 voters.", "On a compté 19,000 électeurs."),
        ("fr-en", "Le cours était de 1,284 dollar.", "The price was 1,284 dollars."),
        ("de-en", "Es kamen 5.318 Besucher.", "There were 5.318 visitors."),
        ("en-de", "It cost $96,000 to build.", "Der Bau kostete $96,000."),
        ("es-en", "Llegaron 2.731 personas.", "2.731 people arrived."),
        ("en-it", "They sold 6,482 cars.", "Hanno venduto 6,482 auto."),
        ("pt-en", "Havia 7.153 casas.", "There were 7.153 houses."),
    ],
)
def test_a_copied_mark_that_reads_otherwise_there_is_unsure(pair: str, source: str, target: str) -> None:
    assert codes(pair, source, target) == ["figure.ambiguous-mark"]


@pytest.mark.parametrize(
    ("pair", "source", "target", "severity"),
    [
        ("it-en", "Il litro costa 1,764 euro.", "A litre costs 1,764 euros.", "warning"),
        ("de-en", "Der Euro stand bei 1,238 Dollar.", "The euro stood at $1,238.", "warning"),
        ("en-es", "The euro stood at $1.238.", "El euro cotizó a 1.238 dólares.", "warning"),
        ("en-de", "It cost $96,482 to build.", "Der Bau kostete $96,482.", "info"),
        ("fr-en", "Il gagne plus de 20,450 GBP.", "He earns more than £20,450.", "info"),
        ("en-fr", "It weighs 2.468 tonnes.", "Il pèse 2.468 tonnes.", "info"),
    ],
)
def test_money_that_would_be_a_thousand_times_as_much_is_a_warning(
    pair: str, source: str, target: str, severity: str
) -> None:
    found = compare(Bitext.of_pair(source, target, *pair.split("-")))
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "The pound is worth 1.284 euros.", "La livre vaut 1 284 euros."),
        ("en-de", "A litre costs 1.459 euros.", "Ein Liter kostet 1459 Euro."),
        ("en-es", "It weighs 3.275 tonnes.", "Pesa 3275 toneladas."),
        ("fr-en", "Le litre coûte 1,459 euro.", "A litre costs 1459 euros."),
        ("de-en", "Der Kurs lag bei 1,284 Dollar.", "The rate stood at 1284 dollars."),
        ("es-en", "Rindió un 4,492 por ciento.", "It yielded 4492 percent."),
        ("en-it", "It grew by 2.318 percent.", "È cresciuto del 2318 per cento."),
    ],
)
def test_decimals_that_became_thousands_are_an_error(pair: str, source: str, target: str) -> None:
    assert codes(pair, source, target) == ["figure.regrouped"]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        # each with the mark of its language
        ("en-fr", "The pound is worth 1.284 euros.", "La livre vaut 1,284 euro."),
        ("en-de", "There were 5,318 visitors.", "Es kamen 5.318 Besucher."),
        ("fr-en", "La ville compte 4 217 habitants.", "The town has 4,217 inhabitants."),
        # nobody writes three decimals that end in 00: a slip, and both are thousands
        ("en-de", "It caught 250.000 customers.", "Es hat 250 000 Kunden gewonnen."),
        ("de-en", "Allein 25,000 Tonnen fielen an.", "There were 25 000 tonnes alone."),
        ("en-de", "40.000 million euros were left.", "40 Milliarden Euro waren übrig."),
        # a mark beside other digits, or twice
        ("en-fr", "It has 1,357,924 voters.", "On y compte 1.357.924 électeurs."),
        ("en-fr", "It cost $1,357.50.", "Cela a coûté 1.357,50 dollars."),
    ],
)
def test_the_mark_of_each_language_changes_nothing(pair: str, source: str, target: str) -> None:
    assert set(codes(pair, source, target)) <= {"figure.matched", "figure.reformatted"}
