"""Sentences that no model is given, as it would make something up: without letters, or only a sound.

A model makes "La plupart des pays de l'UE ..." of "7 14 21 28", and "- Oui, oui." of an emoji.
"""

from __future__ import annotations

import re

from translation.engine import typography
from translation.text.protected import PROTECTED
from translation.text.sounds import is_sound

_BLANK_GROUPS = re.compile(r"\d+(?: \d+)+")
_ONE_NUMBER = re.compile(r"\d{1,3}(?: \d{3})+")


def has_letters(text: str) -> bool:
    """Whether there is something to translate in the text: letters outside of addresses and the like."""
    return any(map(str.isalpha, text)) and any(map(str.isalpha, PROTECTED.sub("", text)))


def verbatim(sentence: str, source: str, target: str) -> str | None:
    """What stands for the sentence in the `target` language, by marks alone; None: it is to be translated."""
    if has_letters(sentence):
        return typography.typeset(sentence, target) if is_sound(sentence, source) else None
    if PROTECTED.search(sentence) or _is_list(sentence):
        return sentence
    return typography.typeset(typography.with_number_marks(sentence, source, target), target)


def _is_list(sentence: str) -> bool:
    """Whether numbers stand side by side, where "7 100" may be one number or two."""
    return any(not _ONE_NUMBER.fullmatch(groups) for groups in _BLANK_GROUPS.findall(sentence))
