"""Which language an article is translated from where nobody names it: the detected one, or a guess."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from translation.errors import LanguageError, all_of, either
from translation.languages import codes
from translation.text.detection import detect
from translation.text.foreign import foreign_paragraphs

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from translation.model import Article, LanguageGuess

# Where a likelier language has no package, one that has is taken if it is no less likely than by this factor.
_ABOUT_AS_LIKELY = 4
_MOST_NAMED = 3


class SourceLanguage(NamedTuple):
    """A language, the guesses it comes from, and a sentence where it is a guess itself."""

    code: str
    guesses: tuple[LanguageGuess, ...]
    notes: tuple[str, ...] = ()


def detected_language(article: Article, readable: Collection[str], target: str | None) -> SourceLanguage:
    """The language to translate an article from.

    `readable`: the languages that packages translate into `target`, or into any if that is None. They are a
    little likelier than others: who has packages reads these languages. A text of which part is in the
    target language is taken for the other part's. Raises LanguageError if the language cannot be told; one
    that is sure may not be readable.
    """
    guesses = detect(article.prose, readable)
    if not guesses:
        raise LanguageError(
            "The article's language cannot be detected: it has no words of a language that Diptych knows.",
            "Name it with --from.",
        )
    best = guesses[0]
    if best.code == target and (other := _other_part(article, best.code, readable)):
        return SourceLanguage(other, guesses)
    if best.is_sure:
        return SourceLanguage(best.code, guesses)
    for guess in guesses:
        if guess.code in readable and guess.confidence * _ABOUT_AS_LIKELY >= best.confidence:
            others = [other for other in guesses if other != guess][: _MOST_NAMED - 1]
            return SourceLanguage(guess.code, guesses, (_guessed(guess, others),))
    known = f" Installed: {all_of(map(codes.name, sorted(readable)))}." if readable else ""
    raise LanguageError(
        f"Diptych cannot tell which language the article is in ({_named(guesses[:_MOST_NAMED])}).",
        f"Name it with --from.{known}",
    )


def _other_part(article: Article, code: str, readable: Collection[str]) -> str | None:
    """The readable language that most of the paragraphs are in which are not in `code`; None without any."""
    letters = Counter[str]()
    for number, spoken in foreign_paragraphs(article, code).languages.items():
        if spoken in readable:
            letters[spoken] += len(article.paragraphs[number].of(article.text))
    return max(letters, key=lambda spoken: letters[spoken], default=None)


def _guessed(guess: LanguageGuess, others: Sequence[LanguageGuess]) -> str:
    alternatives = f"; it may be {either(map(_with_confidence, others))}" if others else ""
    return f"That the article is in {_with_confidence(guess)} is a guess{alternatives}."


def _named(guesses: Sequence[LanguageGuess]) -> str:
    return ", ".join(map(_with_confidence, guesses))


def _with_confidence(guess: LanguageGuess) -> str:
    return f"{codes.name(guess.code)} {guess.confidence:.2f}"
