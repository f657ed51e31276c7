"""A currency that stands on one side only."""

import pytest

from tests.growth import linear
from translation.checks.figures import compare
from translation.model import Bitext, Finding, Segment, Span


def codes(pair: str, source: str, target: str) -> list[str]:
    one, other = pair.split("-")
    return [finding.code for finding in compare(Bitext.of_pair(source, target, one, other))]


def money(pair: str, source: str, target: str, *, by_machine: bool) -> tuple[str, str]:
    """Verdict and severity of the only finding, which is of the rule of currencies."""
    one, other = pair.split("-")
    (finding,) = compare(Bitext.of_pair(source, target, one, other, by_machine=by_machine))
    assert finding.code == "figure.currency"
    return finding.verdict, finding.severity


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("fr-en", "L'État veut trouver 37 milliards.", "The state wants to find $37 billion."),
        ("de-en", "Der Staat will 37 Milliarden sparen.", "The state wants to save £37 billion."),
        ("es-en", "El presupuesto es de 820 millones.", "The budget is $820 million."),
        ("en-fr", "The company made 820 million.", "La société a gagné 820 millions d'euros."),
        ("en-de", "The plan costs 37 billion.", "Der Plan kostet 37 Milliarden Euro."),
        ("it-en", "Il piano costa 37 miliardi.", "The plan costs $37 billion."),
        ("fr-en", "L'Europe a versé 37 milliards.", "Europe paid $37 billion."),
    ],
)
def test_a_currency_that_nothing_names_is_made_up(pair: str, source: str, target: str) -> None:
    for by_machine in (False, True):
        assert money(pair, source, target, by_machine=by_machine) == ("altered", "warning")


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "They paid $6.5 million for it.", "Ils l'ont payé 6,5 millions."),
        ("en-es", "They paid £6.5 million for it.", "Pagaron 6,5 millones."),
        ("de-en", "Er zahlte 6,5 Millionen Euro.", "He paid 6.5 million."),
    ],
)
def test_a_person_may_leave_out_a_currency_and_a_model_loses_it(pair: str, source: str, target: str) -> None:
    assert money(pair, source, target, by_machine=False) == ("unsure", "info")
    assert money(pair, source, target, by_machine=True) == ("altered", "warning")


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        # so a bare amount is understood at home
        ("fr-en", "L'État veut trouver 37 milliards.", "The state wants to find 37 billion euros."),
        ("en-fr", "The plan costs 37 billion.", "Le plan coûte 37 milliards de dollars."),
        ("ja-en", "計画には370億がかかる。", "The plan costs 37 billion yen."),
        # named elsewhere in the sentence, without a number, or with another spelling
        ("fr-en", "Sur 90 dollars, il en garde 37.", "Of $90, he keeps $37."),
        ("fr-en", "Le dollar monte: 37 milliards.", "The dollar rises: $37 billion."),
        ("es-en", "Ganaba 51.000 dolares.", "He earned 51,000 dollars."),
        ("en-de", "They cost 20 eurosper share.", "Sie kosten 20 Euro je Aktie."),
        # a land that has it
        ("fr-en", "Le Congrès américain a voté 37 milliards.", "The US Congress voted $37 billion."),
        ("en-fr", "Slovenia paid 64 million.", "La Slovénie a payé 64 millions d'euros."),
        # no currency at all: wreaths, hundreds
        ("en-fr", "They laid 16,000 wreaths.", "Ils ont déposé 16 000 couronnes."),
    ],
)
def test_a_currency_that_is_named_or_understood_is_not(pair: str, source: str, target: str) -> None:
    assert "figure.currency" not in codes(pair, source, target)


@pytest.mark.parametrize("piece", ["37 milliards, ", "ComisiÃ3n 37 ", "Ã3", "aÃ", "30 jours et 30 là, "])
def test_hostile_amounts_take_linear_time(piece: str) -> None:
    bare = piece * (20_000 // len(piece))

    def look(text: str) -> tuple[Finding, ...]:
        return compare(Bitext.of_pair(text, text.replace("37 milliards", "$37 billion"), "fr", "en"))

    linear(look, bare)


def article(*pairs: tuple[str, str]) -> tuple[Finding, ...]:
    """What is found in a French article and its English translation, sentence by sentence."""
    source, target = (" ".join(texts) for texts in zip(*pairs, strict=True))
    segments, start, other = [], 0, 0
    for index, (one, two) in enumerate(pairs):
        segments.append(Segment(index, Span(start, start + len(one)), Span(other, other + len(two))))
        start, other = start + len(one) + 1, other + len(two) + 1
    return compare(Bitext("fr", "en", source, target, tuple(segments)))


def test_the_sentence_before_and_the_money_of_the_article_name_it_too() -> None:
    bare = ("Il veut 44 milliards.", "He wants $44 billion.")
    euros = ("Il doit 3 milliards d'euros et 2 milliards d'euros.", "He owes €3 billion and €2 billion.")
    dollars = ("Le dollar monte.", "The dollar rises.")
    filler = ("Il pleut.", "It rains.")
    much = ("Il doit 3 dollars, 5 dollars et 7 dollars.", "He owes $3, $5 and $7.")

    def alarmed(*pairs: tuple[str, str]) -> bool:
        return any(finding.code == "figure.currency" for finding in article(*pairs))

    assert alarmed(euros, bare)
    assert alarmed(euros, dollars, filler, bare)
    assert not alarmed(euros, dollars, bare)
    assert not alarmed(bare, filler, much)
