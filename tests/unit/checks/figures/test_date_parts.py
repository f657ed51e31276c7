"""Dates whose parts are all there, and do not belong together any more."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding, alarms


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("de-en", "Die Mission endete am 31. Oktober.", "The mission ended on 31 September October."),
        ("de-en", "Die Mission endete am 31. Oktober.", "The mission ended in October."),
        ("fr-en", "Le sommet s'ouvre le 5 juin.", "The summit opens on 5 May June."),
        ("es-en", "Nació el 3 de marzo.", "He was born on April 3 March."),
        ("en-fr", "It opened on June 5.", "Il a ouvert le 5 juillet juin."),
        ("en-de", "It opened on June 5.", "Es öffnete am 5. Juli Juni."),
        ("en-es", "It opened on June 5.", "Abrió el 5 de julio junio."),
        (
            "de-en",
            "Er sprach beim 6. Gipfeltreffen der Union.",
            "He spoke on the 6th of May at the Union summit.",
        ),
        ("de-en", "Sie wurde beim 3. Versuch Erste.", "She came first on 3 March."),
        ("fr-en", "Elle a gagné la 5e étape.", "She won the May 5 stage."),
        ("en-de", "She won the 12th stage.", "Sie gewann die Etappe am 12. Dezember."),
        ("de-fr", "Das 7. Treffen war kurz.", "La réunion du 7 juillet a été courte."),
        ("en-fr", "His 4th term begins.", "Son mandat du 4 avril commence."),
        (
            "fr-en",
            "Depuis les attentats de Lyon en novembre 1992 et de Nice en mai 1993, rien de tel.",
            "Nothing like it since the attacks in Lyon in May 1992 and in Nice in May 1993.",
        ),
        ("en-fr", "Between March 2001 and June 2004 it grew.", "Il a grandi entre juin 2001 et juin 2004."),
        (
            "de-en",
            "Im Mai 2003 und im August 2005 wurde gewählt.",
            "There were elections in August 2003 and August 2005.",
        ),
        (
            "en-de",
            "In April 2010 he left, in July 2012 he returned.",
            "Im Juli 2010 ging er, im Juli 2012 kam er zurück.",
        ),
        ("es-en", "Ocurrió el 4 de enero y el 7 de febrero.", "It happened on February 4 and February 7."),
        ("en-es", "It happened on January 4 and February 7.", "Ocurrió el 4 de febrero y el 7 de febrero."),
        (
            "en-es",
            "The rally was held on Oct. 14 in Lyon.",
            "La manifestación se celebró el 8 de octubre. 14 en Lyon.",
        ),
        ("en-fr", "The vote is on Nov. 3.", "Le vote a lieu le 8 novembre. 3."),
        ("en-de", "He died on Dec. 9 in Rome.", "Er starb am 5. Dezember. 9 in Rom."),
        ("en-es", "The vote is on Sept. 21 in Madrid.", "La votación es en septiembre. 21 en Madrid."),
        ("en-fr", "The vote is on Nov. 3.", "Le vote a lieu en novembre. 3."),
        ("en-it", "The vote is on Oct. 14 in Rome.", "Il voto si tiene l'8 ottobre. 14 a Roma."),
        ("de-en", "Am 20. Dezember beginnt der Prozess.", "On 20. The trial begins in December."),
        ("de-en", "Am 7. Juli beginnt die Messe.", "On the 7th. July the fair begins."),
        ("de-fr", "Am 3. Mai begann der Streik.", "Le 3. La grève a commencé en mai."),
        ("de-es", "Am 9. Juni wird gewählt.", "El 9. Se vota en junio."),
        ("de-it", "Am 12. August endet die Frist.", "Il 12. La scadenza termina in agosto."),
        ("de-en", "Seit dem 15. März gilt das Gesetz.", "Since 15. The law has been in force in March."),
        ("de-en", "Am 20. Dezember beginnt der Prozess.", "The trial begins in December."),
        ("en-fr", "The trial begins on December 20.", "Le procès commence en décembre."),
        ("fr-en", "Le procès commence le 20 décembre 2012.", "The trial begins in December 2012."),
        ("en-fr", "It applies after March 30, 2013.", "Cela s'applique après mars 2013."),
        ("en-fr", "They met on March 31, 2013.", "Ils se sont vus en mars 2013."),
        ("es-en", "Las víctimas del 23. de noviembre.", "The victims of 23. In November they died."),
    ],
)
def test_a_date_with_a_wrong_part_is_told(pair: str, source: str, target: str) -> None:
    assert "altered" in {finding.verdict for finding in findings(pair, source, target)}


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "It happened on 9/11.", "C'est arrivé le 11 septembre."),
        ("es-en", "Los atentados del 11-M.", "The March 11 attacks."),
        ("en-fr", "On the 6th, he spoke again.", "Le 6 mai, il a de nouveau parlé."),
        ("fr-en", "Le 6, il a parlé.", "On May 6 he spoke."),
        ("de-en", "Am 6. sprach er.", "He spoke on May 6."),
        ("en-fr", "It happened on January 4 and January 7.", "C'est arrivé les 4 et 7 janvier."),
        ("fr-en", "Les 4 et 7 janvier.", "On January 4 and January 7."),
        ("en-fr", "In May and June 1993.", "En mai 1993 et en juin 1993."),
        ("en-fr", "The vote is on Nov. 3.", "Le vote a lieu le 3 novembre."),
        ("de-en", "Am 20. Dezember beginnt der Prozess.", "The trial begins on 20 December."),
        # the 1 of the one date is no part of the other
        (
            "en-de",
            "May Day was quiet, but November 1 and 2 were not.",
            "Ruhig war der 1. Mai, nicht der 1. und 2. November.",
        ),
        ("en-es", "It was called a second September 11th.", "Lo llamaron un segundo 11 de septiembre."),
        ("en-fr", "On January 4 and February 4.", "Le 4 février et le 4 janvier."),
        ("en-fr", "In September 2001.", "Le 11 septembre 2001."),
        ("fr-en", "Après la fête (le 6 décembre), en décembre.", "After the holiday, in December."),
        # the border of a month is that of its last day
        ("en-fr", "It applies after March 31, 2013.", "Cela s'applique après mars 2013."),
        ("en-fr", "Agreements before April 1, 1997.", "Accords d'avant avril 1997."),
        ("de-en", "Es gilt bis zum 31. Mai.", "It applies until the end of May."),
        ("es-en", "Nació el 18. de julio de 1918.", "He was born on the 18th. of July 1918."),
    ],
)
def test_a_date_told_in_another_order_or_less_precisely_is_right(pair: str, source: str, target: str) -> None:
    assert not findings(pair, source, target)
