"""Words of another script than a sentence's own: they stay in a translation as they are."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from translation.checks.fidelity.pair import WORD
from translation.languages.profile import has_profile, profile
from translation.model import Span
from translation.text.protected import PROTECTED
from translation.text.scripts import EAST_ASIAN, LATIN, script_of, scripts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.fidelity.pair import Pair
    from translation.model import Finding

# Letters that people take for Latin ones, above all within a word: the Greek one of "gemäβ".
_LOOK_LATIN = frozenset("аеорсухіјѕАВЕКМНОРСТХУІЈЅβονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
# What no text in Latin script has: not its letters, nor the signs that all scripts share.
_OTHER = re.compile("[\u0370-\u1dff\u2c00-\u2dff\u2e80-\U0010ffff]")
_LEAST_LETTERS = 20  # of a text that must be in some script of its language
# Latin words that stay in a text in Latin script. Acronyms have others there (NATO, OTAN), units are short.
_LATIN_WORD = re.compile(r"(?<![A-Za-z\u00c0-\u024f])[A-Za-z\u00c0-\u024f]{4,40}(?![A-Za-z\u00c0-\u024f])")
_LONGEST = 40  # letters of such a word
_LEAST_OWN = 3  # times fewer than Latin letters, at most, are those of the script of such a text
_MOST_ENDING = 2  # letters that an ending adds where it changes the last one: "Toyota", "Toyoty"
_STEM = 3  # letters by which a word is known that the target may inflect, as it is in its own script


def compare(pair: Pair) -> Iterator[Finding]:
    """The words of other scripts that only one side has."""
    if _OTHER.search(pair.source):
        yield from _lost(pair)
        yield from _latin_lost(pair)
    if _OTHER.search(pair.target):
        yield from _added(pair)


def _lost(pair: Pair) -> Iterator[Finding]:
    target = _plain(pair.target)
    own = _own_script(pair.target, pair.target_language)
    for span in runs(pair.source, pair.source_language):
        words = span.of(pair.source)
        if _is_sign(words):
            continue
        missing = [word for word in _plain(words).split() if word not in target]
        if own in scripts(words):  # the target inflects it
            missing = [word for word in missing if word[:_STEM] not in target]
        if missing:
            yield pair.finding("fidelity.script-lost", "missing", f"missing: {words}", source=span)


def _latin_lost(pair: Pair) -> Iterator[Finding]:
    """The Latin words of a text in another script that a target in Latin script lacks, but for an ending."""
    if not _is_between_scripts(pair):
        return
    words = PROTECTED.sub(lambda match: " " * len(match[0]), pair.source)
    target = [_without_marks(word) for word in WORD.findall(pair.target)]
    beginnings = {word[:length] for word in target for length in range(1, min(len(word), _LONGEST) + 1)}
    changed = {word[:-cut] for word in target for cut in range(1, _MOST_ENDING + 2) if len(word) <= _LONGEST}
    for word in _LATIN_WORD.finditer(words):
        plain = _without_marks(word[0])
        if not (word[0].isupper() or plain in beginnings or plain[:-1] in changed):
            span = Span(*word.span())
            yield pair.finding("fidelity.script-lost", "missing", f"missing: {word[0]}", source=span)


def _is_between_scripts(pair: Pair) -> bool:
    """Whether the target is in Latin script and the source in another one, but for some words."""
    if _own_script(pair.target, pair.target_language) != LATIN or not _LATIN_WORD.search(pair.source):
        return False
    own = _own_script(pair.source, pair.source_language)
    letters = Counter(script_of(char) for char in pair.source if char.isalpha())
    return own != LATIN and letters[own] * _LEAST_OWN >= letters[LATIN]


def _added(pair: Pair) -> Iterator[Finding]:
    source = _plain(pair.source)
    for span in runs(pair.target, pair.target_language):
        word = _whole_word(span, pair.target)
        if _is_sign(word.of(pair.target)) or (word != span and _LOOK_LATIN.issuperset(span.of(pair.target))):
            continue
        if any(part not in source for part in _plain(span.of(pair.target)).split()):
            yield pair.finding(
                "fidelity.script-added", "added", f"added: {word.of(pair.target)}", target=word
            )


def runs(text: str, language: str) -> Iterator[Span]:
    """The letters of other scripts than Latin and the language's own; words side by side are one run."""
    found = scripts(text) - {LATIN, _own_script(text, language)}
    if not found:
        return
    start = end = -1
    for index, char in enumerate([*text, "."]):
        if script_of(char) in found:
            start, end = (index if start < 0 else start), index + 1
        elif start >= 0 and not (char.isspace() and index == end):
            yield Span(start, end)
            start = -1


def _is_sign(words: str) -> bool:
    """Whether it is a lone letter of an alphabet: a formula's, or a list's."""
    return len(words) == 1 and script_of(words) != EAST_ASIAN


def _whole_word(span: Span, text: str) -> Span:
    """With the letters around it: those of its own script that a model strews into a word."""
    start, end = span.start, span.end
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return Span(start, end)


def _own_script(text: str, language: str) -> str:
    """The script of the language; that of most letters for a language without a profile, and where a text of
    some length has none of the language's: Uzbek may be in Cyrillic, and a sentence in another language."""
    counts = Counter(script_of(char) for char in text if char.isalpha())
    own = profile(language).script if has_profile(profile(language).code) else ""
    if own and (counts[own] or counts.total() < _LEAST_LETTERS):
        return own
    return max(counts, key=lambda script: counts[script], default=LATIN)


def _without_marks(word: str) -> str:
    """In small letters without marks: Wikipédia is Wikipedia."""
    decomposed = unicodedata.normalize("NFD", word.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
