"""The rules of fidelity, each with an example in which it speaks."""

from translation.checks.rule import Rule

RULES = (
    Rule(
        "fidelity.empty",
        "Nothing of the sentence is in the translation: it is empty, or has signs only.",
        "He waited for the bus.",
        ".",
    ),
    Rule(
        "fidelity.untranslated",
        "A sentence of common words is the same on both sides: nobody translated it.",
        "The boats would not leave before noon.",
        "The boats would not leave before noon.",
    ),
    Rule(
        "fidelity.unrelated",
        "The translation has nothing to do with the original: a model may have made it up.",
        "Ha ha ha ha",
        "La Commission a adopté une décision.",
    ),
    Rule(
        "fidelity.script-lost",
        "Words in another script than the original's own, Latin ones in a Russian text, too, are not in"
        " the translation.",
        "The Russian word мир means peace and world.",
        "Le mot russe signifie paix et monde.",
    ),
    Rule(
        "fidelity.script-added",
        "The translation has words or letters of a script that neither its language nor the original has.",
        "Nobody saw the boat.",
        "Personne n'a vu le 的 bateau.",
    ),
    Rule(
        "fidelity.kept-lost",
        "An address, the name of an account, a key or an emoji is not in the translation; a note where it is"
        " a tag or code, which people translate, too.",
        "Write to desk@harbour.example by noon.",
        "Écrivez avant midi.",
    ),
    Rule(
        "fidelity.brackets-lost",
        "A stage direction, a label or an editor's words in brackets are not in the translation, or without"
        " their brackets.",
        "TOM: [sighs] Well, we lost.",
        "TOM: Eh bien, nous avons perdu.",
    ),
    Rule(
        "fidelity.run",
        "The translation repeats a sign, a letter, a syllable or words again and again, and the original does"
        " not.",
        "The council of the town has met.",
        "Le conseil de la ville de la ville de la ville s'est réuni.",
    ),
)
