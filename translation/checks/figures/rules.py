"""The rules of the figure check, in the order in which they are tried: each code, what it means, an example.

`comparison.verdicts` holds what each of them looks at. A code stays what it is: settings and reviews name it.
"""

from __future__ import annotations

from translation.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "figure.mojibake",
        "Letters were decoded wrongly, and one is a digit now: told once a sentence, and no figure.",
        "The Comisión met.",
        "La ComisiÃ3n s'est réunie.",
    ),
    Rule(
        "figure.reversed-range",
        "Two values changed places: from one to the other, a part and its whole, one against the other.",
        "Prices fell from 15 to 12 euros.",
        "Les prix sont passés de 12 à 15 euros.",
    ),
    Rule(
        "figure.movement",
        "A value is the old one, the new one or the change on one side, and another of these on the other.",
        "The share rose by 8 % to 41 euros.",
        "Die Aktie stieg von 8 Prozent auf 41 Euro.",
        ("en", "de"),
    ),
    Rule(
        "figure.turned-score",
        "The goals of a score changed places: both sides tell of the winner, or only the score at half-time "
        "kept its order.",
        "Leeds beat Derby 3-1.",
        "Leeds a battu Derby 1-3.",
    ),
    Rule(
        "figure.rate",
        "A figure is counted per day on one side, and per week or the like on the other.",
        "They earn $2 a day.",
        "Ils gagnent 2 dollars par semaine.",
    ),
    Rule(
        "figure.bound",
        "One side says that there may be more than the figure, the other that there may be less.",
        "At least 300 people came.",
        "Au plus 300 personnes sont venues.",
    ),
    Rule(
        "figure.direction",
        "One side says that something rose to or by the figure, the other that it fell.",
        "Sales rose 4 percent.",
        "Les ventes ont baissé de 4 %.",
    ),
    Rule(
        "figure.split-span",
        "A span of years became two single years, or the reverse.",
        "He led the firm in 2000-08.",
        "Er leitete die Firma 2000 und 2008.",
        ("en", "de"),
    ),
    Rule(
        "figure.swapped-neighbours",
        "Two figures changed places, while the names beside them did not.",
        "Oslo 12, Madrid 15.",
        "Oslo 15, Madrid 12.",
    ),
    Rule(
        "figure.swapped-pairs",
        "Two figures changed places, while the dates or names between them did not.",
        "It rose 5 % in May 2021, 7 % in June 2022.",
        "Une hausse de 7 % en mai 2021, de 5 % en juin 2022.",
    ),
    Rule(
        "figure.altered",
        "A figure became another one.",
        "They sent 1,550 vehicles.",
        "Ils ont envoyé 1 505 véhicules.",
    ),
    Rule(
        "figure.relative-year",
        "A year may be meant by words such as “this year” or “a year earlier”.",
        "3.2 percent more than in 2007.",
        "3,2 % de plus qu'un an plus tôt.",
    ),
    Rule(
        "figure.small-number",
        "A small number without a unit stands on one side only: a note where it may be worded differently, "
        "else an error or a warning.",
        "There are 4 tables here.",
        "Il y a des tables ici.",
    ),
    Rule(
        "figure.explanation",
        "A figure was probably added or left out to explain: a year, a figure in brackets, other money, "
        "a measure in another unit.",
        "The war began in May.",
        "La guerre a commencé en mai (cela fait 120 jours).",
    ),
    Rule(
        "figure.reworded",
        "A figure that a good translation may word differently or leave out stands on one side only.",
        "The CO2 is sold.",
        "Le gaz est vendu.",
    ),
    Rule(
        "figure.words-not-read",
        "A figure may be in words in a language whose number words are not read.",
        "It took 500 days.",
        "Ka tovi lumodar senga.",
        ("en", "qaa"),  # a code that is nobody's: no language that is added has it
    ),
    Rule(
        "figure.missing",
        "A figure of the source is not in the translation.",
        "They sent 1,550 vehicles.",
        "Ils ont envoyé des véhicules.",
    ),
    Rule(
        "figure.less-precise",
        "A date is given more or less precisely, and agrees as far as it goes.",
        "It happened on 9/11.",
        "C'est arrivé le 11 septembre 2001.",
    ),
    Rule(
        "figure.part-altered",
        "Two figures agree in part: the rest, such as the day of a date or the end of a range, differs or is "
        "missing.",
        "It began on 24 February 2022.",
        "Cela a commencé le 25 février 2022.",
    ),
    Rule(
        "figure.converted",
        "The same amount in another unit or in other money.",
        "It lies 100 km away.",
        "It lies 62 miles away.",
        ("en", "en"),
    ),
    Rule(
        "figure.ambiguous-mark",
        "The same digits with the same mark, which sets off thousands in one language and decimals in the "
        "other: it may have been copied, or not.",
        "The town has 3,698 inhabitants.",
        "La ville compte 3,698 habitants.",
    ),
    Rule(
        "figure.regrouped",
        "A mark that sets off decimals was taken for one that sets off thousands, or the reverse.",
        "The euro is worth 1.357 dollars.",
        "L'euro vaut 1 357 dollars.",
    ),
    Rule(
        "figure.currency",
        "A currency was put in (a warning) or left out (a note where a person translated). Neither the "
        "sentence nor the one before it names it, and it is neither what most money of the article is counted"
        " in nor the money of the readers' land.",
        "Le gouvernement veut économiser 44 milliards.",
        "The government wants to save $44 billion.",
        ("fr", "en"),
    ),
    Rule(
        "figure.half-day",
        "An hour after noon beside one that reads as the morning: the half of the day is lost; a warning "
        "where clocks have twelve hours or the sentence speaks of an evening.",
        "The train leaves at 7:40 p.m.",
        "Le train part à 7h40.",
    ),
    Rule(
        "figure.length-or-time",
        "A time of day with its half of the day beside hours and minutes that may be a length of time.",
        "Autre chose à savoir, 3 h 15.",
        "Something else to know, 3:15 a.m.",
        ("fr", "en"),
    ),
    Rule(
        "figure.matched",
        "The same figure on both sides.",
        "They sent 230 tanks.",
        "Ils ont envoyé 230 chars.",
    ),
    Rule(
        "figure.reformatted",
        "The same value, written in another way.",
        "It took 20 days.",
        "Il a fallu vingt jours.",
    ),
    Rule(
        "figure.added",
        "A figure of the translation is not in the source.",
        "They sent vehicles.",
        "Ils ont envoyé 1 550 véhicules.",
    ),
)
