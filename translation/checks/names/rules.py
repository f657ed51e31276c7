"""The rules of the check of names: each code, what it means, and an example in which it speaks."""

from translation.checks.rule import Rule

RULES = (
    Rule(
        "name.altered",
        "A name has other letters: it may be another one.",
        "Yves Calvez left.",
        "Yves Galvez est parti.",
        formerly=("fidelity.name-altered",),
    ),
    Rule(
        "name.exchanged",
        "Another name stands in the place of a name.",
        "The report says that Calvez left Kerlouan.",
        "Le rapport dit que Calvez a quitté Lannilis.",
    ),
    Rule(
        "name.missing",
        "A name of the original is nowhere in the translation.",
        "The report says that Calvez left Kerlouan.",
        "Le rapport dit que Calvez a quitté la ville.",
    ),
    Rule(
        "name.shortened",
        "The last word of a name is nowhere in the translation.",
        "The report says that Yves Calvez left.",
        "Le rapport dit que Yves est parti.",
    ),
    Rule(
        "name.family",
        "A name has fewer words in the translation, but its last one or two others: a person is called by the"
        " family name.",
        "The report says that Yves Calvez left.",
        "Le rapport dit que Calvez est parti.",
    ),
    Rule(
        "name.opening",
        "A rare word is on one side only that may be a name, or not: a sentence begins with it, or it has a"
        " capital in a language whose nouns all have one.",
        "Kerlouan is a small town.",
        "C'est une petite ville.",
    ),
    Rule(
        "name.elsewhere",
        "A name is not in its sentence, but in others of the translation: here it may be a pronoun.",
        "Calvez left. Then Calvez came back.",
        "Calvez est parti. Puis il est revenu.",
    ),
    Rule(
        "name.reworded",
        "A name that each language has of its own (a nation, a city, a body), or in another script, is not"
        " found on the other side: it may be worded or spelt differently.",
        "The report says that the German government agrees.",
        "Le rapport dit que le gouvernement fédéral est d'accord.",
    ),
    Rule(
        "name.acronym",
        "Another acronym stands in the place of an acronym: many have their own in each language.",
        "The report says that the OTRE agrees.",
        "Le rapport dit que la PGD est d'accord.",
    ),
    Rule(
        "name.added",
        "A name of the translation is nowhere in the original.",
        "The report says that she left the town.",
        "Le rapport dit qu'elle a quitté Kerlouan.",
    ),
    Rule(
        "name.matched",
        "The same name on both sides.",
        "Calvez left.",
        "Calvez est parti.",
    ),
    Rule(
        "name.reformatted",
        "The same name, as the other language calls, spells or inflects it.",
        "He went to Germany.",
        "Il est allé en Allemagne.",
    ),
)
