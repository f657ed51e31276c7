"""Paragraphs in another language than their article's: a quotation left as it was said, a note to readers.

A model of the article's language would make nonsense of them, so they stay as they are.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from translation.languages.profile import profile
from translation.text.detection import detect, frequent_words, own_words
from translation.text.scripts import EAST_ASIAN, scripts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from translation.model import Article

# A shorter paragraph may be a headline, a dateline or a list of names, ...
_LEAST_LETTERS = 60
_LEAST_CONFIDENCE = 0.95
# ... unless it is a sentence without any word of the article's language.
_FEWER_LETTERS = 25
_MORE_CONFIDENCE = 0.99
# ... or letters tell, and it has none of these words. The words of Finnish are long, and few of them listed.
_LETTERS_OF_PROSE = 40
_ENDS, _CLOSING = (".", "!", "?", "…"), "\"'”“»«’)] \u00a0"  # of a sentence, and what may stand behind
# Fewer by that factor suffice in an East Asian script, and where none is of the article's.
_DENSITY = 3
_LIKELY = 0.5  # of the article's language, to be sure that some of it is in it; of any, to be taken for it
_LEAST_WORDS = 3  # more of those frequent in its language than in the article's, where both share a script
_PROMPT = 0.15  # of a paragraph's words, that are frequent in the article's language: no need to look further


class ForeignParagraphs(NamedTuple):
    """The languages of paragraphs that are not in their article's, by the paragraph's number.

    `instead`: where nothing seems to be in the article's language, what most of it seems to be in; then that
    language, or what detection says, is wrong, and there are no foreign paragraphs.
    """

    languages: Mapping[int, str]
    instead: str | None = None


def foreign_paragraphs(article: Article, code: str) -> ForeignParagraphs:
    """Which paragraphs are plainly not in the article's language, `code`; none where detection lacks it."""
    family = profile(code).kin | {code}
    detected = [member for member in map(profile, family) if member.detected]
    if not detected:
        return ForeignParagraphs({})
    home = {member.script for member in detected}
    texts = {
        number: paragraph.of(article.text)
        for number, paragraph in enumerate(article.paragraphs)
        if number not in article.protected
    }
    spoken = ((number, _other_language(text, code, home)) for number, text in texts.items())
    found = {number: other for number, other in spoken if other and other not in family}
    found |= dict(_beside(found, texts, code))
    lengths = Counter[str]()
    for number, other in found.items():
        lengths[other] += len(texts[number])
    others = [text for number, text in texts.items() if number not in found]
    if sum(map(len, others)) >= lengths.total() or any(_is_in(text, family) for text in others):
        return ForeignParagraphs(found)
    return ForeignParagraphs({}, max(lengths, key=lambda other: lengths[other]))


def _beside(found: Mapping[int, str], texts: Mapping[int, str], code: str) -> Iterator[tuple[int, str]]:
    """Shorter paragraphs, as headings, beside one in another language that are in it, too.

    Between two of these it is enough that no other language is likelier, elsewhere it must be sure.
    """
    beside = {number + step for number in found for step in (-1, 1)}
    for number in beside & texts.keys() - found.keys():
        neighbours = [found.get(number - 1), found.get(number + 1)]
        words = frequent_words(texts[number])
        for guess in detect(texts[number])[:1]:
            if (
                neighbours.count(guess.code) >= (1 if guess.is_sure else 2)
                and 2 * words[code] <= words[guess.code]
            ):
                yield number, guess.code


def _is_in(text: str, family: AbstractSet[str]) -> bool:
    """Whether a paragraph is more likely in one of these languages than in all others."""
    code, confidence = _likeliest(text)
    return code in family and confidence > _LIKELY


def _other_language(text: str, code: str, home: AbstractSet[str]) -> str | None:
    """The language of a paragraph that is plainly not in `code`, which is written in the scripts `home`."""
    letters = sum(map(str.isalpha, text))
    if letters < _LEAST_LETTERS / _DENSITY:
        return None
    words = frequent_words(text)
    if words[code] > _PROMPT * len(text.split()) and words[code] == max(words.values()):
        return None
    written = scripts(text)
    is_prose = letters >= _LETTERS_OF_PROSE and _is_prose(text)
    if max(words.values(), default=0) - words[code] < _LEAST_WORDS and written <= home and not is_prose:
        return None  # as below, whatever detection says, which has to load much
    found, confidence = _surely(text)
    if found is None or found == code or confidence < _LEAST_CONFIDENCE:
        return None
    if not written & home:
        return found
    is_sentence = bool(words[found]) or text.rstrip(_CLOSING).endswith(_ENDS)
    if is_prose and is_sentence and confidence >= _MORE_CONFIDENCE and not own_words(text, code, found):
        # Letters alone may take half a sentence for a language close to its own.
        return found if _halves(text).isdisjoint(profile(code).kin | {code}) else None
    if profile(found).script in home and words[found] - words[code] < _LEAST_WORDS:
        return None
    letters *= _DENSITY if profile(found).script == EAST_ASIAN else 1
    if letters < _LEAST_LETTERS:
        is_sure = (
            letters >= _FEWER_LETTERS and 4 * words[code] <= words[found] and confidence >= _MORE_CONFIDENCE
        )
        return found if is_sure else None
    # A paragraph with long foreign names or a quotation in it is the article's own in one of its halves.
    return found if _halves(text) <= profile(found).kin | {found} else None


def _is_prose(text: str) -> bool:
    """Whether most words have no capital, unlike those in a list of names or results, in any language."""
    words = [word for word in text.split() if any(map(str.isalpha, word))]
    return 2 * sum(any(map(str.isupper, word)) for word in words) < len(words)


def _surely(text: str) -> tuple[str | None, float]:
    """The likeliest language, and how sure it is that it is this one or one too close to tell from it."""
    guesses = detect(text)
    if not guesses or guesses[0].confidence < _LIKELY:
        return None, 0.0
    found = guesses[0].code
    alike = profile(found).kin | {found}
    return found, sum(guess.confidence for guess in guesses if guess.code in alike)


def _halves(text: str) -> set[str | None]:
    """The likeliest languages of its two halves."""
    middle = len(text) // 2
    return {_likeliest(half)[0] for half in (text[:middle], text[middle:])}


def _likeliest(text: str) -> tuple[str | None, float]:
    for guess in detect(text):
        return guess.code, guess.confidence
    return None, 0.0
