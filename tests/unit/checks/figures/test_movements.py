"""Which of two values is the old one, the new one or the change."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding, alarms


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("fr-en", "L'action a bondi de 8,6 % à 41,27 euros.", "The share rose from 8.6% to 41.27 euros."),
        ("en-fr", "The share fell 3.2% to $12.40.", "L'action est passée de 3,2 % à 12,40 dollars."),
        ("fr-en", "Le taux recule de 0,5 % pour s'établir à 7,1 %.", "The rate falls from 0.5% to 7.1%."),
        (
            "en-de",
            "Sales climbed by 12% to 3.4 billion euros.",
            "Der Umsatz stieg von 12 Prozent auf 3,4 Milliarden Euro.",
        ),
        (
            "de-en",
            "Der Gewinn sank um 7 Prozent auf 210 Millionen Euro.",
            "Profit fell from 7 percent to 210 million euros.",
        ),
        (
            "es-en",
            "Las ventas subieron un 5 % hasta 900 millones de euros.",
            "Sales rose from 5% to 900 million euros.",
        ),
        (
            "en-es",
            "Profit jumped 14% to $2.1 billion.",
            "El beneficio pasó del 14 % a 2.100 millones de dólares.",
        ),
        ("it-en", "Il titolo è salito del 4,5% a 10,20 euro.", "The stock rose from 4.5% to 10.20 euros."),
        ("pt-en", "As ações subiram 3% para 15 reais.", "Shares rose from 3% to 15 reais."),
        (
            "nl-en",
            "De winst steeg met 6 procent tot 40 miljoen euro.",
            "Profit rose from 6 percent to 40 million euros.",
        ),
        (
            "de-en",
            "Die Arbeitslosenquote stieg um 0,2 Punkte auf 5,9 Prozent.",
            "The unemployment rate rose from 0.2 points to 5.9 percent.",
        ),
        ("en-fr", "Unemployment rose by 2% to 6%.", "Le chômage est passé de 2 % à 6 %."),
        ("en-de", "Unemployment rose by 2% to 6%.", "Die Arbeitslosigkeit stieg von 2 auf 6 Prozent."),
        ("de-en", "Der Kurs stieg von 5 auf 8 Euro.", "The price rose by 5 to 8 euros."),
        ("en-fr", "Inflation slowed to 2.4% from 3.1%.", "L'inflation a ralenti de 2,4 % à 3,1 %."),
        ("en-fr", "Inflation slowed to 2.4% from 3.1%.", "L'inflation a ralenti à 3,1 %, contre 2,4 %."),
        (
            "en-de",
            "Profit rose to 50 million euros from 40 million euros.",
            "Der Gewinn stieg von 50 Millionen Euro auf 40 Millionen Euro.",
        ),
        (
            "en-de",
            "Inflation slowed to 2.4% from 3.1%.",
            "Die Inflation ging auf 3,1 Prozent zurück, gegenüber 2,4 Prozent.",
        ),
        ("en-es", "Inflation slowed to 2.4% from 3.1%.", "La inflación bajó del 2,4 % al 3,1 %."),
        (
            "en-es",
            "Inflation slowed to 2.4% from 3.1%.",
            "La inflación bajó al 3,1 %, frente al 2,4 % de mayo.",
        ),
        (
            "de-en",
            "Der Gewinn stieg auf 50 Millionen Euro, nach 40 Millionen im Vorjahr.",
            "Profit rose to 40 million euros, from 50 million the year before.",
        ),
        (
            "de-en",
            "Der Gewinn stieg auf 50 Millionen Euro, nach 40 Millionen im Vorjahr.",
            "Profit rose from 50 million euros to 40 million.",
        ),
        (
            "fr-en",
            "Le bénéfice a atteint 12 millions d'euros contre 9 millions un an plus tôt.",
            "Profit reached 9 million euros, compared with 12 million a year earlier.",
        ),
        (
            "fr-en",
            "Le bénéfice a atteint 12 millions d'euros contre 9 millions un an plus tôt.",
            "Profit reached 9 million euros, up from 12 million a year earlier.",
        ),
        ("fr-en", "Le taux est tombé à 7 % contre 8 % en mai.", "The rate fell from 7% to 8% in May."),
        (
            "es-en",
            "El paro bajó al 11 %, frente al 12 % de hace un año.",
            "Unemployment fell to 12%, from 11% a year ago.",
        ),
        ("it-en", "Il tasso è sceso al 6%, dopo il 7% di maggio.", "The rate fell to 7%, from 6% in May."),
        ("it-en", "Il tasso è sceso al 6% dal 7% di maggio.", "The rate fell from 6% to 7% in May."),
        (
            "nl-en",
            "De inflatie daalde naar 2 procent, tegen 3 procent in mei.",
            "Inflation fell to 3 percent, from 2 percent in May.",
        ),
        ("pt-en", "A taxa caiu para 8%, contra 9% em maio.", "The rate fell to 9%, from 8% in May."),
        ("pt-en", "A taxa caiu de 9% para 8%.", "The rate fell to 9% from 8%."),
        (
            "en-fr",
            "The yield was 4.1%, up from 3.9%.",
            "Le rendement était de 3,9 %, contre 4,1 % auparavant.",
        ),
        ("en-de", "Exports fell to 300 tons from 400 tons.", "Die Exporte sanken von 300 auf 400 Tonnen."),
        ("de-en", "Der Preis fiel von 12 auf 10 Euro.", "The price fell to 12 euros from 10."),
        ("en-it", "Shares rose 5% to 12 euros.", "Le azioni sono salite dal 5% a 12 euro."),
        # a bare number has the scale of the other
        ("nl-en", "De winst steeg van 35 naar 40 miljoen.", "Profit rose to 35 million from 40 million."),
        ("en-es", "The stock fell 2.4 percent to 31.50 euros.", "La acción cayó del 2,4 % a 31,50 euros."),
        ("en-fr", "It closed up 1.3 percent at 4,120.", "Il est passé de 1,3 % à 4 120."),
        # a change right behind its verb
        ("en-de", "The stock gained 4 dollars to 71 dollars.", "Die Aktie stieg von 4 auf 71 Dollar."),
        ("en-it", "Oil fell 3 dollars to 80 dollars.", "Il petrolio è sceso da 3 a 80 dollari."),
        ("es-en", "Las acciones cayeron 4 euros hasta 51 euros.", "Shares fell from 4 to 51 euros."),
        ("nl-fr", "Het aandeel steeg 4 euro naar 51 euro.", "L'action est passée de 4 à 51 euros."),
        # the new value that became a second change
        ("de-fr", "Er sank um 8 % auf 3,4 Milliarden.", "Il a baissé de 8 % et de 3,4 milliards."),
        ("en-es", "It fell by 8% to 3.4 billion euros.", "Cayó un 8 % y en 3.400 millones de euros."),
        ("it-en", "È calato dell'8% a 3,4 miliardi di euro.", "It fell by 8% and by 3.4 billion euros."),
    ],
)
def test_a_value_that_became_another_one_of_a_movement_is_told(pair: str, source: str, target: str) -> None:
    assert {finding.verdict for finding in findings(pair, source, target)} == {"altered"}


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("fr-en", "L'action a bondi de 8,6 % à 41,27 euros.", "The share rose by 8.6% to 41.27 euros."),
        ("fr-en", "Le taux recule de 0,5 % pour s'établir à 7,1 %.", "The rate falls by 0.5% to 7.1%."),
        ("fr-en", "L'action a bondi de 8,6 % à 41,27 euros.", "The share rose 8.6% to 41.27 euros."),
        ("en-fr", "The share fell 3.2% to $12.40.", "L'action a perdu 3,2 % à 12,40 dollars."),
        (
            "en-de",
            "Sales climbed by 12% to 3.4 billion euros.",
            "Der Umsatz stieg um 12 Prozent auf 3,4 Milliarden Euro.",
        ),
        (
            "de-en",
            "Der Gewinn sank um 7 Prozent auf 210 Millionen Euro.",
            "Profit fell 7 percent to 210 million euros.",
        ),
        (
            "es-en",
            "Las ventas subieron un 5 % hasta 900 millones de euros.",
            "Sales rose 5% to 900 million euros.",
        ),
        (
            "en-es",
            "Profit jumped 14% to $2.1 billion.",
            "El beneficio saltó un 14 %, hasta 2.100 millones de dólares.",
        ),
        ("it-en", "Il titolo è salito del 4,5% a 10,20 euro.", "The stock rose 4.5% to 10.20 euros."),
        (
            "nl-en",
            "De winst steeg met 6 procent tot 40 miljoen euro.",
            "Profit rose by 6 percent to 40 million euros.",
        ),
        ("en-de", "The price rose from 5 to 8 euros.", "Der Kurs stieg von 5 auf 8 Euro."),
        ("en-fr", "The rate rose from 2% to 6%.", "Le taux est passé de 2 % à 6 %."),
        ("fr-en", "Le taux est passé de 2 % à 6 %.", "The rate rose from 2% to 6%."),
        ("fr-en", "Le taux a augmenté de 2 à 6 %.", "The rate rose by 2 to 6%."),
        ("en-fr", "Inflation slowed to 2.4% from 3.1%.", "L'inflation a ralenti de 3,1 % à 2,4 %."),
        ("en-fr", "Inflation slowed to 2.4% from 3.1%.", "L'inflation a ralenti à 2,4 %, contre 3,1 %."),
        (
            "en-de",
            "Profit rose to 50 million euros from 40 million euros.",
            "Der Gewinn stieg von 40 auf 50 Millionen Euro.",
        ),
        (
            "en-de",
            "Profit rose to 50 million euros from 40 million euros.",
            "Der Gewinn stieg auf 50 Millionen Euro nach 40 Millionen Euro im Vorjahr.",
        ),
        (
            "en-de",
            "Inflation slowed to 2.4% from 3.1%.",
            "Die Inflation ging auf 2,4 Prozent zurück, gegenüber 3,1 Prozent.",
        ),
        ("en-es", "Inflation slowed to 2.4% from 3.1%.", "La inflación bajó del 3,1 % al 2,4 %."),
        (
            "en-es",
            "Inflation slowed to 2.4% from 3.1%.",
            "La inflación bajó al 2,4 %, frente al 3,1 % de mayo.",
        ),
        (
            "de-en",
            "Der Gewinn stieg auf 50 Millionen Euro, nach 40 Millionen im Vorjahr.",
            "Profit rose to 50 million euros, from 40 million the year before.",
        ),
        (
            "fr-en",
            "Le bénéfice a atteint 12 millions d'euros contre 9 millions un an plus tôt.",
            "Profit reached 12 million euros, up from 9 million a year earlier.",
        ),
        (
            "es-en",
            "El paro bajó al 11 %, frente al 12 % de hace un año.",
            "Unemployment fell to 11%, from 12% a year ago.",
        ),
        ("it-en", "Il tasso è sceso al 6%, dopo il 7% di maggio.", "The rate fell to 6%, from 7% in May."),
        (
            "nl-en",
            "De inflatie daalde naar 2 procent, tegen 3 procent in mei.",
            "Inflation fell to 2 percent, from 3 percent in May.",
        ),
        ("pt-en", "A taxa caiu de 9% para 8%.", "The rate fell to 8% from 9%."),
        (
            "en-fr",
            "The yield was 4.1%, up from 3.9%.",
            "Le rendement était de 4,1 %, contre 3,9 % auparavant.",
        ),
        (
            "en-de",
            "The train to Platform 9 from Platform 3 left.",
            "Der Zug von Gleis 3 nach Gleis 9 fuhr ab.",
        ),
        ("de-en", "Der Preis fiel von 12 auf 10 Euro.", "The price fell to 10 euros from 12."),
        # an old value may be what "à" leads to elsewhere in the sentence
        (
            "fr-en",
            "Une part de 1,8 %, par rapport à 1,6 % en mai.",
            "A share of 1.8%, compared with 1.6% in May.",
        ),
        ("fr-en", "Le rival est à 3 %, à 2 % de la cible.", "The rival is at 3%, 2% from the target."),
        ("en-fr", "52% voted yes against 48% no.", "52 % ont voté oui contre 48 % non."),
        ("nl-en", "De winst steeg van 35 naar 40 miljoen.", "Profit rose to 40 million from 35 million."),
        (
            "fr-en",
            "Il a été condamné à 3 ans, contre 5 requis.",
            "He was sentenced to 3 years, against 5 sought.",
        ),
        ("en-es", "The stock fell 2.4 percent to 31.50 euros.", "La acción cayó un 2,4 %, a 31,50 euros."),
        # both ends of a range of change
        ("en-es", "They will cut it by 25 to 45 percent.", "Lo recortarán entre un 25 y un 45 por ciento."),
        ("en-fr", "Prices rose 5 to 7 percent.", "Les prix ont augmenté de 5 à 7 %."),
        ("es-en", "Perdieron de 5 a 7 kilos.", "They lost 5 to 7 kilos."),
        ("en-it", "They lost 5 kilos to 7 kilos.", "Hanno perso da 5 a 7 chili."),
        ("en-de", "Sales fell by 8% and by 3 billion euros.", "Er sank um 8 % und um 3 Milliarden Euro."),
        ("en-fr", "The law passed by 60 votes to 40.", "La loi est passée par 60 voix contre 40."),
        ("en-fr", "By 2012, 40 to 50 schools will close.", "D'ici à 2012, 40 à 50 écoles fermeront."),
    ],
)
def test_a_movement_told_in_other_words_is_right(pair: str, source: str, target: str) -> None:
    assert not findings(pair, source, target)
