"""The rules of negation, each with an example in which it speaks."""

from translation.checks.rule import Rule

RULES = (
    Rule(
        "negation.lost",
        "A clause of the original is negated (“not”, “never”, “without”), and nothing in the translation is,"
        " nor has a word that may stand for it there (“refused”, “impossible”, “only”).",
        "Il n'a pas signé.",
        "He signed.",
        ("fr", "en"),
    ),
    Rule(
        "negation.added",
        "A clause of the translation is negated, and nothing in the original is, nor has a word that may"
        " stand for it there.",
        "The harbour opens on Sunday.",
        "Le port n'ouvre pas dimanche.",
    ),
)
