"""Names behind initials: "J.-F. Petit" is a name, and must not become "J.-F. Little"."""

from __future__ import annotations

import re

from translation.languages.profile import profile
from translation.model import Span
from translation.text.abbreviations import opens_sentence
from translation.text.scripts import LATIN

# "J.-F.", "Ph.", "J. K.", and one initial behind another word; no acronym ("U.S."), no quarter of the compass
# ("N. Korea"). Between them and the surname may stand particles.
_NAME = re.compile(
    r"(?<![\w.])(?:(?:[A-Z][a-z]{0,2}\.-[A-Z][a-z]{0,2}\.|(?:Ph|Th|Chr|Wm|Jos)\.|(?:[A-Z]\.\s){2})\s?"
    r"|(?<=\w\s)(?![NSEWO]\.)([A-Z])\.\s)"
    r"(?:(?:d[eu]|van|den|der|von|L[ea]|Mc)\s){0,2}([A-Z][a-z]\w*(?:-[A-Z]\w+)?)"
)
# Languages in which a name has one form only; the others decline it.
_UNDECLINED = frozenset("af ca da de en es fr gl it nb nl nn pb pt ro sv".split())


def initialled_names(sentence: str, source: str, target: str) -> list[Span]:
    """The names with initials that are the same in both languages, initials included, in order."""
    language = profile(source)
    if target not in _UNDECLINED or language.script != LATIN:
        return []
    return [
        Span(*match.span())
        for match in _NAME.finditer(sentence)
        if not (match[1] and language.abbreviations.get(match[1])) and not opens_sentence(match[2], language)
    ]
