"""Negations taken out of a sentence, or put into one, by a script: grammatical enough to be read over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

    # What is done, the words that are replaced, and by what (a template of `re`).
    Change = tuple[str, re.Pattern[str], str]


def _changes(lines: str) -> tuple[Change, ...]:
    """A line is what is done, a pattern and a template, parted by " | "; "-" is no words, "_" a blank."""
    return tuple(
        (kind, re.compile(pattern, re.IGNORECASE), "" if template == "-" else template.replace("_", " "))
        for kind, pattern, template in (line.split(" | ") for line in lines.strip().splitlines())
    )


_OUT = {
    "en": _changes(r"""
not | \b(ca)n['’]t\b | \1n
not | \bwon['’]t\b | will
not | \b(\w+)n['’]t\b | \1
not | \bcannot\b | can
not | \bnot (?!only|just|to mention) | -
never | \bnever\b | always
no longer | \bno longer\b | still
without | \bwithout\b | with
nobody | \b(?:nobody|no one)\b | everybody
nothing | \bnothing\b | everything
no | \bno (?=[a-z]) | a_
none | \bnone\b | all
"""),
    "fr": _changes(r"""
ne pas | \b(?:ne |n['’])(\w+(?:-\w+)?) (?:pas|point|guère)\b | \1
ne pas | \bne pas\s | -
ne plus | \b(?:ne |n['’])(\w+) plus\b | \1
ne jamais | \b(?:ne |n['’])(\w+) jamais\b | \1
ne rien | \b(?:ne |n['’])(\w+) rien\b | \1 tout
ne aucun | \b(?:ne |n['’])(\w+) aucun(e?)\b | \1 un\2
personne ne | \bpersonne (?:ne |n['’]) | tout le monde_
sans | \bsans\b(?! doute) | avec
"""),
    "de": _changes(r"""
nicht | \bnicht (?!nur|zuletzt) | -
kein | \bk(ein(?:e[nmrs]?|)\b) | \1
nie | \b(?:nie|niemals)\b | immer
niemand | \bniemand(?:en|em)?\b | jeder
nichts | \bnichts\b | alles
ohne | \bohne\b(?! zweifel) | mit
"""),
    "es": _changes(r"""
no nada | \bno ((?:\w+ ){1,4})nada\b | \1algo
no nadie | \bno ((?:\w+ ){1,4})nadie\b | \1alguien
no ningún | \bno ((?:\w+ ){1,4})ning([úu]n)\b | \1alg\2
no ninguna | \bno ((?:\w+ ){1,4})ning(un[ao])\b | \1alg\2
no nunca | \bno ((?:\w+ ){1,4})(?:nunca|jamás)\b | \1siempre
no | \bno (?!s[oó]l|obstante|(?:\w+ ){1,4}(?:nad|ning|nunca|jamás))(?=\w) | -
nunca | \b(?:nunca|jamás)\b | siempre
nadie | ^nadie\b | alguien
sin | \bsin\b(?! embargo| duda) | con
"""),
}
_IN = {
    "en": _changes(r"""
not | \b(is|are|was|were|has|have|had|will|would|can|could|should|must|may)\b(?! not) | \1 not
"""),
    "fr": _changes(r"""
ne pas | \b(est|était|a|ont|avait|avaient|aura|aurait)\b(?! pas) | n'\1 pas
ne pas | \b(sont|sera|seront|peut|peuvent|doit|doivent|va|vont|fait|permet|faut)\b(?! pas) | ne \1 pas
"""),
    "de": _changes(r"""
nicht | \b(ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|kann|können|soll|muss)\b | \1 nicht
"""),
    "es": _changes(r"""
no | \b(es|son|era|fue|fueron|ha|han|había|está|están|será|puede|pueden|debe|tiene|tienen)\b | no \1
"""),
}
LANGUAGES = frozenset(_OUT)


def holds_negation(text: str, language: str) -> bool:
    """Whether there is something to take out."""
    return any(pattern.search(text) for _, pattern, _ in _OUT[language])


def taken_out(text: str, language: str, random: Random) -> tuple[str, str] | None:
    """What is taken out and the text without it; None where there is nothing to take out."""
    return _changed(text, _OUT[language], random)


def put_in(text: str, language: str, random: Random) -> tuple[str, str] | None:
    """What is put in and the text with it; None where it holds a negation, or has no verb for it."""
    if holds_negation(text, language):
        return None
    return _changed(text, _IN[language], random)


def _changed(text: str, changes: tuple[Change, ...], random: Random) -> tuple[str, str] | None:
    """One of the changes that are possible, at one of its places."""
    places = [
        (kind, match, template) for kind, pattern, template in changes for match in pattern.finditer(text)
    ]
    if not places:
        return None
    kind, match, template = random.choice(places)
    return kind, text[: match.start()] + match.expand(template) + text[match.end() :]
