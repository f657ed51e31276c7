"""Puts what the models say into a bitext, with the signs that end its sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translation import target_text
from translation.engine.end_signs import with_end_sign

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translation.model import Bitext, Translation


def placed(bitext: Bitext, translations: Mapping[int, Translation]) -> Bitext:
    """The bitext with these translations, by the numbers of their segments; see `target_text.placed`."""
    complete = {index: ended(bitext, index, translation) for index, translation in translations.items()}
    return target_text.placed(bitext, complete)


def ended(bitext: Bitext, index: int, translation: Translation) -> Translation:
    """The translation of segment `index` with the sign that ends its sentence."""
    segment = bitext.segments[index]
    if segment.is_copied:
        return translation
    neighbours = bitext.segments[max(index - 1, 0) : index + 2]
    text = with_end_sign(
        translation.text,
        segment.source.of(bitext.source),
        bitext.source_language,
        bitext.target_language,
        is_alone=sum(each.paragraph == segment.paragraph for each in neighbours) == 1,
    )
    return translation if text == translation.text else replace(translation, text=text)
