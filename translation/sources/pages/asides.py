"""What a page says of its article between its lines: titles, bylines, dates, credits, offers to subscribe."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.sources.pages.metadata import letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.sources.pages.blocks import Block

_NO_TEXT = re.compile(
    # Whose it is, and who took the picture.
    r"(?:©|\(c\)\s|copyright\b).*|"
    r"(?:photo(?:graph)?s?|fotos?|images?|imagen|bild(?:er)?|pictures?|фото|crédits?|credits?|quelle|source)"
    r"\s*:.{1,80}|"
    # When it was published: "Updated 15.59 | Published 14.14".
    r"(?=[^.!?]{0,40}\d)(?:(?:last\s+)?updated|published|posted|stand|aktualisiert|veröffentlicht|publié|"
    r"mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|"
    r"uppdaterad|publicerad|oppdatert|publisert|opdateret|opublikowan[oy])\b.{1,80}(?<![.!?])|"
    # "___", "***"
    r"[\W_]+",
    re.IGNORECASE,
)
# Where an article ends for those who have not paid.
_PAID = re.compile(
    r"réservée? aux abonné|pour lire la suite|(?:for|to) subscribers only|"
    r"subscribe (?:now )?to (?:read|continue)|to continue reading|already a subscriber|"
    r"nur für abonnent|mit .{0,30}(?:abo|plus) weiterlesen|"
    r"weiterlesen mit|(?:para|solo) suscriptores|para assinantes|(?:per gli|riservato agli) abbonati|"
    r"voor abonnees|för prenumeranter|for abonnenter|dla prenumeratorów|для подписчиков|有料会員|구독자 전용",
    re.IGNORECASE,
)
_LONGEST_OFFER = 40  # words
_LAST = 4  # blocks of an article, among which it says that it is not whole
_KICKER = 1.6  # times the length of a title, with what stands in front of it in the same block
_BYLINE = re.compile(r"(?:text|story|by|von|par|por|di|door|av|af|od)?\s*[:：]?\s*", re.IGNORECASE)
_LONGEST_BYLINE = 6  # words, times the authors


def is_aside(block: Block, titles: frozenset[str], authors: Sequence[str]) -> bool:
    """Whether a block is a title, the byline, or whose it is, or belongs to a picture, which is not shown.

    `titles`: the letters of all that is known as one.
    """
    text, own, kind = block.text, letters(block.text), block.paragraph.kind
    if (kind == "caption" and block.element.tag != "caption") or (
        kind == "heading" and block.element.tag == "h1"
    ):
        return True
    if own in titles or (kind != "row" and _NO_TEXT.fullmatch(text)):  # a table names its source in a row
        return True
    if any(own.endswith(title) and len(own) < _KICKER * len(title) for title in titles):
        return True
    if len(text.split()) > _LONGEST_BYLINE * max(1, len(authors)):
        return False
    names = {*map(letters, authors), letters("".join(authors))}
    return bool(authors) and bool({own, letters(_BYLINE.sub("", text, count=1))} & names)


def without_offers(article: Sequence[Block]) -> list[Block]:
    """The article without what it says at its end on those who have not paid; whole if it says nothing."""
    text, end = list(article[:-_LAST]), article[-_LAST:]
    return text + [block for block in end if not _is_offer(block)]


def _is_offer(block: Block) -> bool:
    return len(block.text.split()) <= _LONGEST_OFFER and _PAID.search(block.text) is not None
