"""Words in brackets that a model drops: “[sighs] Well, we lost.”, “He said [in French] that it was over.”

What it drops beside a sentence it translates where it is given that alone, in its brackets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.engine import emphasis
from translation.languages.profile import profile
from translation.model import Span
from translation.text.asides import asides, is_aside, is_beside, is_lead

if TYPE_CHECKING:
    from collections.abc import Sequence

# Of 43 stage directions and labels alone in both kinds of brackets, the English starter package has 32 of the
# 33 above this mean log probability right, and of the others 3: "[shrugs]" is a size, "(CROSSTALK)" a growth.
LEAST_KNOWN = -0.6
_FEW_WORDS = 3
MOST_PLACED = 20  # each is looked for in the whole text
_SHORT_WORD = 3  # letters; articles and prepositions are shorter than what stands behind them
_LEADING_SIGNS = re.compile(r"[\s,;:.!?)\]…]*")
_LAST_WORD = re.compile(r"[^\W\d_]+(?=\W*\Z)")


def has_some_beside(words: str) -> bool:
    """Whether it is a sentence with words in brackets beside it."""
    return any(is_beside(span, words) for span in asides(words))


def in_both_brackets(aside: str) -> tuple[str, str]:
    """In its own brackets, and in those of the other kind."""
    words = aside[1:-1]
    return aside, f"[{words}]" if aside[0] == "(" else f"({words})"


def has_few_words(aside: str) -> bool:
    """Whether it is a label or a stage direction, of which a model may know nothing."""
    return len(aside.split()) <= _FEW_WORDS


def put_back(aside: str, answer: str, language: str) -> str:
    """The translation of an aside in its brackets, without a capital or a full stop that it has not."""
    words = answer.strip()
    words = words[1:-1].strip() if is_aside(words) else words
    if words.endswith(".") and not words.endswith("..") and aside[-2] != ".":
        words = words[:-1]
    if aside.isupper():
        words = words.upper()
    elif aside[1].islower() and words[1:2].islower() and not profile(language).capital_nouns:
        words = words[0].lower() + words[1:]
    return aside[0] + words + aside[-1]


def placed(text: str, translated: Sequence[str]) -> str | None:
    """The text with the brackets of all asides around their words, where it has each once; else None.

    `translated`: what they are in the text's language, with their brackets.
    """
    there = text.casefold()
    missing = [aside for aside in translated if aside.casefold() not in there]
    made = [emphasis.Phrase(aside[0], aside[1:-1], aside[-1]) for aside in missing]
    candidates = [(phrase, (phrase.words, *_main_word(phrase.words))) for phrase in made]
    result, without_place = emphasis.placed(text, candidates)
    return None if without_place else result


def _main_word(words: str) -> list[str]:
    """The last word, as the article before it may have become another one: "le maire", "au maire"."""
    last = _LAST_WORD.search(words)
    return [last[0]] if last and len(last[0]) > _SHORT_WORD else []


def _is_name_of_speaker(words: str) -> bool:
    """Whether it is a name before a colon: “Tom:”, “THE MAYOR:”, but not “The mayor:”."""
    return (
        is_lead(words) and words.endswith(":") and all(word[0] == word[0].upper() for word in words.split())
    )


def apart(words: str) -> list[Span]:
    """The asides and what stands between them, but for signs and who speaks, in order."""
    spans, end = [], 0
    for aside in [*asides(words), Span(len(words), len(words))]:
        gap = words[end : aside.start]
        start = end + len(_LEADING_SIGNS.match(gap)[0]) if end else 0  # type: ignore[index]
        bare = words[start : aside.start].rstrip()
        if any(map(str.isalpha, bare)) and not (aside.start < aside.end and _is_name_of_speaker(bare)):
            spans.append(Span(start, start + len(bare)))
        if aside.start < aside.end:
            spans.append(aside)
        end = aside.end
    return spans
