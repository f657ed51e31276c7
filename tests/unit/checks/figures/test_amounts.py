"""Scales, units and signs that say the same in two languages, and beside each what does not."""

from __future__ import annotations

import pytest

from tests.growth import linear
from tests.unit.checks.figures.test_compare import check
from translation.checks.figures import compare
from translation.model import Bitext, alarms

# The rule, the languages, and a pair that is right.
RIGHT = [
    ("about ten", "en-it", "Some 100 thousand euros are gone.", "Sono spariti circa 100.000 euro."),
    ("about ten", "fr-en", "Quelques 100 millions d'euros manquent.", "Some 100 million euros are missing."),
    ("about ten", "de-en", "Mehrere 10 Millionen Euro fehlen.", "Tens of millions of euros are missing."),
    ("speed", "en-de", "It falls at 9 metres per second.", "Es fällt mit 9 Metern pro Sekunde."),
    ("speed", "fr-en", "Il roule à 90 kilomètres à l'heure.", "He drives at 90 km/h."),
    ("speed", "it-en", "Correva a 60 km all'ora.", "It ran at 60 km per hour."),
    ("speed", "ru-en", "Скорость 8 км/с.", "The speed is 8 kilometres a second."),
    ("speed", "en-fr", "He ran 10 miles an hour ago.", "Il a couru 10 miles il y a une heure."),
    ("thousands of millions", "es-fr", "Cuesta 8 miles de millones.", "Il coûte 8 milliards."),
    ("thousands of millions", "en-es", "It costs 1.5 billion.", "Cuesta 1,5 miles de millones."),
    ("thousands of millions", "es-en", "Gastó miles de millones.", "It spent billions."),
    ("thousand and", "es-en", "Son 9 mil 40 plazas.", "There are 9,040 seats."),
    ("thousand and", "pt-en", "São 4 mil 025 pessoas.", "There are 4,025 people."),
    ("thousand and", "en-es", "It cost 5k, 20 more than before.", "Costó 5.000, 20 más que antes."),
    ("currency letter", "en-fr", "The bridge cost Q95 million.", "Le pont a coûté 95 millions de quetzals."),
    ("currency letter", "es-en", "Pagó L2.500.000.", "He paid 2.5 million lempiras."),
    ("currency letter", "en-de", "The Audi Q7 and the mountain K2.", "Der Audi Q7 und der Berg K2."),
    ("miles", "fr-en", "La clôture de 400 milles est finie.", "The 400-mile fence is finished."),
    ("miles", "fr-en", "Il a vu 400 milles soldats.", "He saw 400,000 soldiers."),
    ("tonnes", "en-de", "They sold 40 tonnes of tea.", "Sie verkauften 40 Tonnen Tee."),
    ("tonnes", "en-fr", "They sold 4 tonnes of tea.", "Ils ont vendu 4 000 kilos de thé."),
    ("yen or yuan", "en-fr", "It costs ¥900.", "Cela coûte 900 yuans."),
    ("yen or yuan", "en-fr", "It costs ¥900.", "Cela coûte 900 yens."),
    ("percent", "fr-en", "Une part de 31°% suffit.", "A share of 31% is enough."),
    ("percent", "es-de", "El 8 º% falta.", "8 % fehlen."),
    ("dash", "es-en", "La cuota -40 euros- subió.", "The fee (40 euros) rose."),
    ("dash", "fr-en", "Le taux -3,1 % en mai- monte.", "The rate, 3.1% in May, is rising."),
    ("dash", "fr-en", "Il fait entre -5 et -3 °C.", "It is between -5 and -3 °C."),
    ("minus", "en-de", "It was minus eleven in Oslo.", "In Oslo waren es -11 Grad."),
    ("minus", "de-en", "Das ergibt minus 6 Prozent.", "That makes -6 percent."),
    ("minus", "fr-en", "Il faisait moins douze.", "It was -12."),
    ("minus", "fr-en", "Au moins douze sont venus.", "At least twelve came."),
    ("minus", "es-en", "Son más o menos 12 casas.", "It is about 12 houses."),
    ("minus", "en-fr", "That is 20 minus 5 points.", "C'est 20 moins 5 points."),
    ("below zero", "en-de", "It was 4 to 9 degrees below zero.", "Es waren 4 bis 9 Grad unter null."),
    ("below zero", "fr-en", "Entre 2 et 6 degrés sous zéro.", "Between -6 and -2 degrees."),
    ("degrees", "en-fr", "It reached 41C in Athens.", "Il a fait 41 °C à Athènes."),
    ("degrees", "en-de", "The oven has 212F.", "Der Ofen hat 100 Grad."),
    ("degrees", "en-fr", "It rose by 2.5 C in May.", "Elle a gagné 2,5 degrés en mai."),
    ("degrees", "en-fr", "Room 12F is free.", "La chambre 12F est libre."),
    ("degrees", "en-fr", "They sent 5 C-130 planes.", "Ils ont envoyé 5 avions C-130."),
    ("falling", "en-de", "GDP shrank by 3%.", "Das Wachstum lag bei -3 %."),
    ("falling", "it-en", "Il Pil è sceso dell'1,2%.", "GDP growth was -1.2%."),
    ("falling", "de-en", "Der Umsatz ist um 7 Prozent geschrumpft.", "Turnover changed by -7 percent."),
    ("compound", "de-en", "Das zwölfseitige Heft ist da.", "The 12-page booklet is here."),
    ("compound", "en-de", "A pack of 6 bottles.", "Ein Sechserpack Flaschen."),
    ("ordinal", "en-de", "The hundred millionth car.", "Das hundertmillionste Auto."),
    ("ordinal", "en-fr", "The 20 millionth guest.", "Le 20 millionième invité."),
    ("ordinal", "fr-en", "4 jouent les 16es de finale.", "4 play the round of 32."),
    ("two parts", "en-fr", "He is 5 ft 10 in tall.", "Il mesure 1,78 m."),
    ("two parts", "en-de", "He was 5 foot 11.", "Er war 1,80 Meter groß."),
    ("two parts", "fr-en", "Elle mesure 1 m 70.", "She is 1.70 metres tall."),
    ("two parts", "es-en", "Mide 3 metros y 5 centímetros.", "It is 305 centimetres long."),
    ("two parts", "en-fr", "It weighs 4 kg 200 g.", "Il pèse 4,2 kg."),
    ("two parts", "en-de", "Races over 5 km and 800 m.", "Rennen über 800 Meter und 5 km."),
    ("share", "en-es", "Three in five agree.", "El 60 % está de acuerdo."),
    ("share", "fr-de", "Une femme sur six fume.", "Jede sechste Frau raucht."),
    ("share", "en-fr", "Two thirds of them left.", "66 % d'entre eux sont partis."),
    ("share", "it-en", "Due italiani su cinque leggono.", "Two Italians in five read."),
    ("share", "ja-en", "6人に1人が来た。", "One in six came."),
    ("share", "zh-en", "每5名学生中就有1名缺席。", "One in five pupils is absent."),
    ("share", "en-fr", "It won two in three weeks.", "Il en a gagné deux en trois semaines."),
    ("share", "en-de", "12 of the 15 came.", "12 von 15 kamen."),
    ("nil", "en-fr", "They won five-nil.", "Ils ont gagné 5-0."),
    ("nil", "fr-en", "Ils ont gagné un à zéro.", "They won one-nil."),
    ("quarter", "en-fr", "Sales rose in Q1 2019.", "Les ventes ont monté au T1 2019."),
    ("quarter", "es-de", "Los datos del 2T salen hoy.", "Die Zahlen für Q2 erscheinen heute."),
    ("quarter", "en-fr", "Sales rose in Q1.", "Les ventes ont monté au premier trimestre."),
    ("quarter", "en-fr", "He drives an Audi Q3.", "Il conduit une Audi Q3."),
    ("covid", "en-it", "Two Covid wards closed.", "Due reparti COVID-19 hanno chiuso."),
    ("basis points", "en-it", "The rate fell 75 basis points.", "Il tasso è sceso di 0,75 punti."),
    ("basis points", "de-en", "Er stieg um 30 Basispunkte.", "It rose by 0.3 percentage points."),
    ("points", "en-es", "It lost 12.5 points to 980 points.", "Perdió 12,5 puntos, hasta 980."),
    ("part of a scale", "en-es", "A quarter of a billion euros.", "250 millones de euros."),
    ("part of a scale", "de-en", "Eine Viertelmillion Euro.", "250,000 euros."),
    ("part of a scale", "en-nl", "One and a quarter million people.", "1,25 miljoen mensen."),
    ("half", "en-de", "It took 30 minutes.", "Es dauerte eine halbe Stunde."),
    ("half", "en-it", "It took 30 minutes.", "Ci volle mezz'ora."),
    ("half a percent", "fr-en", "Il a perdu un demi pour cent.", "It lost half a percent."),
    ("half a percent", "es-de", "Ganó medio por ciento.", "Es gewann 0,5 Prozent."),
    ("half a percent", "it-pt", "Ha perso mezzo per cento.", "Perdeu meio por cento."),
    ("quarters of an hour", "de-en", "Es dauerte eineinviertel Stunden.", "It took 75 minutes."),
    ("quarters of an hour", "fr-en", "Il a mis une heure trois quarts.", "It took him 105 minutes."),
    ("quarters of an hour", "pl-en", "Trwało to trzy kwadranse.", "It lasted 45 minutes."),
    ("two parts", "en-de", "He weighs 13st 4lb.", "Er wiegt 84 Kilo."),
    ("two parts", "en-fr", "The 21st and the 12th.", "Le 21e et le 12e."),
    ("two parts", "en-fr", "A 6'4\" striker.", "Un attaquant de 1,93 m."),
    ("two parts", "pt-en", "Tem um metro e setenta.", "She is 1.70 metres tall."),
    ("year and amount", "es-en", "Subirá en 2014 a 30 mil millones.", "It will rise to 30 billion in 2014."),
    ("year and amount", "es-en", "Fue ministro de 1994 a 96.", "He was a minister from 1994 to 1996."),
    ("about ten", "en-fr", "Some hundred people came.", "Une centaine de personnes sont venues."),
    ("thousand and", "en-es", "He saw 10 thousand 12-year-olds.", "Vio a 10.000 niños de 12 años."),
    ("speed", "ja-en", "秒速15メートルの風が吹いた。", "There was a wind of 15 metres per second."),
    ("two units", "en-fr", "The path is 12 miles (19 km) long.", "Le sentier fait 19 km."),
    ("two units", "en-de", "It was 68F (20C) at 9.", "Um 9 waren es 20 Grad."),
    ("two parts", "en-fr", "He weighs 11st 9lb.", "Il pèse 74 kg."),
    ("last", "en-fr", "In the last 16 months he wrote.", "Au cours des 16 derniers mois, il a écrit."),
    ("part of a scale", "en-fr", "A third of a million people.", "333 000 personnes."),
    ("half", "en-fr", "It grew half a percent.", "Elle a augmenté d'un demi pour cent."),
    ("half", "fr-de", "Il a perdu un demi-point.", "Er verlor 0,5 Punkte."),
]
WRONG = [
    ("about ten", "en-fr", "Some 10 thousand came.", "Quelque 10 millions sont venus."),
    ("speed", "en-de", "It falls at 9 metres per second.", "Es fällt mit 9 Metern pro Minute."),
    ("speed", "en-fr", "It went at 50 km/h.", "Il allait à 50 mètres par seconde."),
    ("thousands of millions", "es-en", "Cuesta 8 miles de millones.", "It costs 8 million."),
    ("thousand and", "es-en", "Son 9 mil 40 plazas.", "There are 9,400 seats."),
    ("currency letter", "en-fr", "The bridge cost Q95 million.", "Le pont a coûté 59 millions de quetzals."),
    ("currency letter", "en-fr", "The bridge cost Q95 million.", "Le pont a coûté 95 millions d'euros."),
    ("miles", "fr-en", "La clôture de 400 milles est finie.", "The 300-mile fence is finished."),
    ("miles", "fr-en", "Il a vu 400 milles soldats.", "He saw 400 soldiers."),
    ("tonnes", "en-de", "They sold 40 tonnes of tea.", "Sie verkauften 40 Kilo Tee."),
    ("yen or yuan", "en-es", "It costs 900 yen.", "Cuesta 900 yuanes."),
    ("percent", "fr-en", "Une part de 31°% suffit.", "A share of 13% is enough."),
    ("dash", "fr-en", "Le taux est de -3,1 % en mai.", "The rate is 3.1% in May."),
    ("minus", "en-de", "It was minus eleven in Oslo.", "In Oslo waren es 11 Grad."),
    ("below zero", "fr-en", "Entre 2 et 6 degrés sous zéro.", "Between 2 and 6 degrees."),
    ("degrees", "en-fr", "It was 77F in Rome.", "Il faisait 77 °C à Rome."),
    ("degrees", "en-fr", "It reached 41C in Athens.", "Il a fait 14 °C à Athènes."),
    ("falling", "en-de", "GDP grew by 3%.", "Das Wachstum lag bei -3 %."),
    ("compound", "de-en", "Das zwölfseitige Heft ist da.", "The 20-page booklet is here."),
    ("two parts", "en-fr", "He is 5 ft 10 in tall.", "Il mesure 1,58 m."),
    ("two parts", "fr-en", "Elle mesure 1 m 70.", "She is 1.07 metres tall."),
    ("share", "en-es", "Three in five agree.", "El 50 % está de acuerdo."),
    ("nil", "en-fr", "They won five-nil.", "Ils ont gagné 6-0."),
    ("quarter", "en-fr", "Sales rose in Q1.", "Les ventes ont monté au T2."),
    ("quarter", "en-fr", "Sales rose in Q1.", "Les ventes ont monté au troisième trimestre."),
    ("covid", "en-fr", "Covid-19 spread.", "Le Covid-17 s'est propagé."),
    ("basis points", "en-fr", "Rates rose 30 basis points.", "Les taux ont gagné 30 points."),
    ("basis points", "en-fr", "Rates rose 30 basis points.", "Les taux ont gagné 30 %."),
    ("points", "en-fr", "It fell by 4 points.", "Elle a reculé de 4 %."),
    ("part of a scale", "en-es", "A quarter of a billion euros.", "400 millones de euros."),
    ("half", "en-de", "It took 40 minutes.", "Es dauerte eine halbe Stunde."),
    ("half a percent", "fr-en", "Il a perdu un demi pour cent.", "It lost half."),
    ("half a percent", "en-it", "It lost half a percent.", "Ha perso la metà."),
    ("quarters of an hour", "de-en", "Es dauerte eineinviertel Stunden.", "It took 90 minutes."),
    ("two parts", "en-de", "He weighs 13st 4lb.", "Er wiegt 94 Kilo."),
    ("speed", "zh-en", "每秒15米。", "It is 15 metres per minute."),
    ("two units", "en-fr", "The path is 12 miles (25 km) long.", "Le sentier fait 25 km."),
    ("last", "en-fr", "In the last 16 months he wrote.", "Au cours des 60 derniers mois, il a écrit."),
    ("part of a scale", "en-fr", "A third of a million people.", "430 000 personnes."),
    ("half", "en-fr", "It grew half a percent.", "Elle a augmenté de moitié."),
    ("half", "en-fr", "It grew by half.", "Elle a augmenté de 0,5 %."),
]


@pytest.mark.parametrize(("rule", "pair", "source", "target"), RIGHT)
def test_right(rule: str, pair: str, source: str, target: str) -> None:
    found = check(pair, source, target)
    assert found, rule
    assert not alarms(found), rule


@pytest.mark.parametrize(("rule", "pair", "source", "target"), WRONG)
def test_wrong(rule: str, pair: str, source: str, target: str) -> None:
    assert alarms(check(pair, source, target)), rule


@pytest.mark.parametrize("piece", ["-5 a ", "1 m 85 mil ", "fell 5% "])
def test_any_length_takes_time_in_proportion(piece: str) -> None:
    language = "en" if "fell" in piece else "es"

    def compared(text: str) -> int:
        return len(compare(Bitext.of_pair(text, text, language, "fr")))

    assert linear(compared, piece * 2000)
