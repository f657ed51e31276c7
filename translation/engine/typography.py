"""Typography around the engine: marks that a model can read going in, the target's own coming out.

Models drop curly quotation marks and keep straight ones and guillemets, so the marks of a sentence are
made straight before it is encoded and set in the style of the target language after it is decoded.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from translation.checks.figures.lexicon.lexicon import lexicon
from translation.engine.blanks import set_blanks
from translation.languages.cldr import locale_of, number_marks
from translation.languages.profile import cldr_name, profile
from translation.languages.quote_table import table
from translation.text.quotation_marks import pair

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANK = " \t\xa0\u2009\u200a\u202f"
_MARK = re.compile(rf"[{_BLANK}]*([\"“”„‟«»「」『』])[{_BLANK}]*")
_OPENED = r"(``|''|‘‘|’’|‚‚|,,|.)(.*?)"
_QUOTED = re.compile(_OPENED + "(''|‘‘|’’|.)", re.DOTALL)
_UNCLOSED = re.compile(_OPENED + "()", re.DOTALL)
# British newspapers quote in single marks, typewriters in straight ones. Models drop these, or double them.
_NO_DOUBLE = re.compile(r"[‘’‚‛'`,‹›]+")
# Two single marks for a double one whose other end is in another sentence; no inches, 5'4''.
_LONE_DOUBLE = re.compile(r"(?<![\d'’])(?:''|’’|‘‘)(?!['’])")
_HEAD = re.compile(r"\w+")
_DEEPEST = 3  # quotations within quotations
_BEFORE_OPENING = frozenset("([{'’/-–—")
_AFTER_CLOSING = frozenset(".,;:!?…)]}/-–—")
# ". ." is left over where an agency's tag was cut out of the text.
_DOUBLE_STOP = re.compile(r"([.!?])(?: \.)+(?=\s|$)")
# Not within what has more marks: a version (11.0.3), an address (10.0.0.1), a date (12.05.2024).
_NUMBER = re.compile(rf"(?<![\d.,])(?:\d{{1,3}}(?:[.,{_BLANK}]\d{{3}})+(?:[.,]\d+)?|\d+[.,]\d+)(?![.,]?\d)")


def simplify(sentence: str, language: str) -> str:
    """The sentence with straight marks, close to their words, and without typographic noise."""
    sentence = _DOUBLE_STOP.sub(r"\1", sentence)
    for foreign, own in profile(language).foreign_titles.items():
        sentence = re.sub(rf"\b{foreign}\.(?=\s+[A-Z])", f"{own}.", sentence)
    return _restyle(_LONE_DOUBLE.sub('"', _doubled(sentence)), '"', '"').replace("’", "'")


def _doubled(text: str, depth: int = _DEEPEST) -> str:
    """The text with double marks around all that is quoted."""
    parts, start = [], 0
    for marked in pair(text) if depth else ():
        quoted = marked.span.of(text)
        if quoted[0] == quoted[-1] == "`":  # code
            continue
        if not (match := (_QUOTED if marked.closed else _UNCLOSED).fullmatch(quoted)):
            continue
        opening, inside, closing = match.groups()
        parts += [text[start : marked.span.start], _NO_DOUBLE.sub('"', opening)]
        parts += [_doubled(inside, depth - 1), _NO_DOUBLE.sub('"', closing)]
        start = marked.span.end
    return "".join([*parts, text[start:]])


def with_guillemets(sentence: str) -> str:
    """A simplified sentence with « » for its straight marks."""
    return _restyle(sentence, "« ", " »")


def with_brackets(sentence: str) -> str:
    """A simplified sentence with [ ] for its straight marks; as it is where it has brackets of its own."""
    return sentence if "[" in sentence or "]" in sentence else _restyle(sentence, "[", "]")


def without_brackets(answer: str) -> str:
    """What a model makes of `with_brackets`, with « » for [ ] where there is something in them."""
    return answer.replace("[]", "").replace("[", "«").replace("]", "»")


def with_number_marks(sentence: str, source: str, target: str) -> str:
    """The sentence with its numbers as the `target` language writes them, and a sign for a "minus".

    "1,234.5" becomes "1 234,5", "minus 5" becomes "-5".
    """
    table = lexicon(source).table
    if minus := "|".join(map(re.escape, (*table.minus, *table.minus_or_less))):
        sentence = re.sub(rf"\b(?:{minus})\s+(?=\d)", "-", sentence)
    marks, others = _number_marks(source), _number_marks(target)
    if marks == others:
        return sentence
    groups = _BLANK if marks[1] in _BLANK else marks[1]
    signs = str.maketrans(dict.fromkeys(groups, others[1]) | {marks[0]: others[0]})
    return _NUMBER.sub(lambda match: match[0].translate(signs), sentence)


def continued(answer: str, part: str, language: str) -> str:
    """The translation of a part of a sentence; it begins small where the part does, unless with a name."""
    word = _HEAD.match(answer)
    small = word is not None and len(word[0]) > 1 and word[0].lower() in table(language).function_words
    return answer[0].lower() + answer[1:] if small and part[:1].islower() else answer


def with_own_capitals(answer: str, sentence: str) -> str:
    """The translation of a sentence with a name's own capitals for some: "Kováč" for "KOVÁč".

    Models write a name in capitals that has a rare letter, but for that letter.
    """
    if not any(map(_is_half_capital, _HEAD.findall(answer))):
        return answer
    forms: dict[str, set[str]] = {}
    for word in _HEAD.findall(sentence):
        forms.setdefault(word.casefold(), set()).add(word)

    def own(match: re.Match[str]) -> str:
        found = forms.get(match[0].casefold(), set()) if _is_half_capital(match[0]) else set()
        return next(iter(found)) if len(found) == 1 else match[0]

    return _HEAD.sub(own, answer)


def _is_half_capital(word: str) -> bool:
    """Whether it has both kinds of letters behind the first, and one beyond A to Z."""
    rest = word[1:]
    return not word.isascii() and rest != rest.lower() and rest != rest.upper()


def typeset(sentence: str, language: str) -> str:
    """The sentence with its marks in the style of `language`, and the blanks around them."""
    style = profile(language).quotation
    done = _restyle(sentence, style.opening + style.blank, style.blank + style.closing)
    if not profile(language).comma_inside_quotation:
        # A model may copy the English comma before reporting words.
        done = re.sub(rf",({style.blank}{style.closing})(?=\s)", r"\1,", done)
    return set_blanks(_with_elisions(done, language), language)


def _with_elisions(sentence: str, language: str) -> str:
    """The sentence without the blanks that a model may leave around an apostrophe: "qu ' il", "l ' été"."""
    if " ' " not in sentence or not (elided := profile(language).elided_words):
        return sentence
    return re.sub(rf"\b(?i:({'|'.join(sorted(elided))})) ' (?=[^\W\d_])", r"\1'", sentence)


def count_marks(sentence: str) -> int:
    """How many double quotation marks or guillemets the sentence holds."""
    return len(_MARK.findall(sentence))


@cache
def _number_marks(language: str) -> tuple[str, str]:
    """The decimal and the group mark of a language, as plain characters."""
    locale = locale_of(cldr_name(language))
    decimal, group = number_marks(locale) if locale else (".", ",")
    return decimal, " " if group in _BLANK else group


def _restyle(sentence: str, opening: str, closing: str) -> str:
    parts: list[str] = []
    start, closed = 0, -1
    for match, role in _roles(sentence):
        before, after = sentence[start : match.start()], ""
        if role == "close" and match.start() == closed:  # "« ... « never » »": its blank is enough
            parts[-1] = closing
        # Blanks stay outside the mark and go inside it.
        if role == "open" and (match.start() < match.start(1) or _is_joined(before)):
            before += " "
        elif role == "close" and match.end(1) < match.end():
            after = " "
        parts += [before, opening if role == "open" else closing + after]
        start = match.end()
        closed = start if role == "close" else -1
    return "".join([*parts, sentence[start:]])


def _is_joined(before: str) -> bool:
    """Whether a letter or a digit stands right before an opening mark: a footnote's, a lost blank."""
    return before[-1:].isalnum() and before[-1:].isascii()


def _roles(sentence: str) -> Iterator[tuple[re.Match[str], Literal["open", "close"]]]:
    """Each mark and what it does, by its neighbours first, its shape next, and its turn last."""
    depth, inner = 0, 0  # quotations that are open; where a mark within the one opened last begins
    for match in _MARK.finditer(sentence):
        start, end = match.span(1)
        sign, before, after = match[1], sentence[max(start - 1, 0) : start], sentence[end : end + 1]
        within = depth > 0 and match.start() == inner  # "'Ulysses' was published ..."
        free_before = not before or before in _BLANK or before in _BEFORE_OPENING or within
        free_after = not after or after in _BLANK or after in _AFTER_CLOSING
        if free_before != free_after:
            opens = free_before
        elif sign in "„「『«":
            opens = True
        elif sign in "」』»":
            opens = False
        else:
            opens = not depth
        depth, inner = depth + 1 if opens else max(depth - 1, 0), match.end()
        yield match, "open" if opens else "close"
