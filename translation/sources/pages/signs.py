"""What a page without an article is instead, and whether an article is whole: by general signs alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.errors import InputError
from translation.model import DAMAGED
from translation.text.cleaning import file_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.sources.pages.blocks import Block
    from translation.sources.pages.declared import Declared
    from translation.sources.pages.elements import Element

_SAVE = "Open the page in a browser and save it from there, or copy the text of the article and paste it."
_OTHER = "Open the page in a browser, and give the address that it leads to."
_ELSEWHERE = re.compile(r"^\s*\d+\s*[;,]\s*url\s*=", re.IGNORECASE)
_DEEPEST = 250  # elements: libxml2 leaves out what is nested more than 256 deep
_FEW, _SOME = 60, 400  # words of all a page shows
_NOT_FREE = 400  # words of an article: longer ones are likely whole
_CONSENT = re.compile(
    r"cookies?\b|consent|privacy|personal data|datenschutz|einwillig|zustimm|akzeptier|consentement|"
    r"personali[sz]|\b\d+ (?:partners?|partenaires)\b|"
    r"stimmen sie\b.{0,30}\bzu\b|vie privée|privacidad|"
    r"consentimiento|privacidade|toestemming|zgod[aęy]|prywatno|samtycke|consenso",
    re.IGNORECASE,
)
_LEAST_CONSENT = 4
_CHALLENGE = re.compile(
    r"captcha|are you (?:a )?(?:human|robot)|not a robot|verify(?:ing)? (?:that )?you|just a moment|"
    r"checking your browser|access (?:to this page )?(?:has been )?denied|attention required|unusual traffic|"
    r"enable (?:javascript and )?cookies|bot detection",
    re.IGNORECASE,
)


def check(name: str, root: Element, said: Declared, found: Sequence[Block]) -> None:
    """Raise InputError where a page that shows little is not an article at all. `name` is the file's."""
    if not found and _is_too_deep(root):
        raise InputError(f"{file_title(name)} is nested too deeply to be read.", _SAVE)
    is_declared = bool(said.text("headline") or "article" in said.metas.get("og:type", ()))
    text = "\n".join(block.text for block in found)
    size = len(text.split())
    title = "".join(next(root.iter("title"), root.makeelement("title")).itertext())
    called = file_title(name)
    if size <= _SOME and not is_declared and _CHALLENGE.search(f"{title}\n{text}"):
        raise InputError(f"{called} is not the article, but asks whether a person is reading.", _SAVE)
    if size <= _SOME and not is_declared and len(_CONSENT.findall(f"{title}\n{text}")) >= _LEAST_CONSENT:
        raise InputError(f"{called} is not the article, but asks for consent to cookies.", _SAVE)
    if size <= _FEW and not is_declared and _ELSEWHERE.search(" ".join(said.metas.get("refresh", ()))):
        raise InputError(f"{called} holds no article: it only leads to another page.", _OTHER)
    if size <= _FEW and next(root.iter("script"), None) is not None and not _has_sentences(found):
        raise InputError(f"{called} holds no article: a script draws it in the browser.", _SAVE)


def notes(said: Declared, article: Sequence[Block], *, offers_rest: bool) -> tuple[str, ...]:
    """Sentences on an article that is damaged, or may be but its beginning.

    `offers_rest`: to those who pay, at its end.
    """
    text = "\n".join(block.text for block in article)
    return (*_damage(text), *_missing(said, text, offers_rest=offers_rest))


def _damage(text: str) -> Iterator[str]:
    if count := text.count(DAMAGED):
        characters = "1 damaged character" if count == 1 else f"{count} damaged characters"
        yield f"The article holds {characters} ({DAMAGED})."


def _missing(said: Declared, text: str, *, offers_rest: bool) -> Iterator[str]:
    is_free = str(said.article.get("isAccessibleForFree")).lower() not in ("false", "no", "0")
    if offers_rest:
        yield "The rest of this article is for subscribers: this is only its beginning."
    elif not is_free and len(text.split()) < _NOT_FREE:
        yield "The publisher says that it is not free: this may be only its beginning."


def _is_too_deep(root: Element) -> bool:
    depth = 0
    while len(root):
        root, depth = root[-1], depth + 1
    return depth >= _DEEPEST


def _has_sentences(found: Sequence[Block]) -> bool:
    return any(len(block.text.split()) > 8 and block.text[-1] in ".!?…。" for block in found)
