"""Other ways to put a sentence to a model, for when it fails with the sentence as it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from translation.checks import names
from translation.checks.names.likeness import is_near_copy, likeness
from translation.checks.names.rare_letters import altered
from translation.engine import typography
from translation.engine.plain_figures import with_plain_figures
from translation.model import Bitext

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.engine.runtime import Hypothesis

_HEADLINE_SHARE = 0.7  # of words with a capital, in a Title Case Headline
_OPENING_BRACKETS = re.compile(r"[(\[](?=[^()\[\]]*[)\]])")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_OTHER_BRACKETS = str.maketrans("()[]", "[]()")
_ALTERED = "name.altered"
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Wording:
    """A way to put a sentence to a model, and what is to be done with the answer."""

    text: str
    to_upper: bool = False
    in_brackets: bool = False
    is_titled: bool = False
    asides: str = ""  # the signs that open what the sentence has in brackets, if the text has the other kind

    def read(self, answer: Hypothesis) -> Hypothesis:
        """The answer with quotation marks for the brackets, and without the title."""
        text = answer.text
        if self.in_brackets:
            text = typography.without_brackets(text)
        if self.is_titled:
            text = text.partition(":")[2].strip()
        if self.asides:
            text = _with_brackets_of(self.asides, text)
        return answer if text == answer.text else replace(answer, text=text)


def titled(words: str, title: str) -> Wording:
    """Words as what a table is called: "Table: Hull"."""
    return Wording(f"{title}: {words}", is_titled=True)


def in_other_brackets(sentence: str) -> Iterator[Wording]:
    """The sentence, if it has words in brackets, with round brackets for square ones, or the other way."""
    signs = "".join(_OPENING_BRACKETS.findall(sentence))
    if signs:
        yield Wording(sentence.translate(_OTHER_BRACKETS), asides=signs)


def _with_brackets_of(signs: str, answer: str) -> str:
    """The answer with a sentence's own brackets, if it has as many of the other kind."""
    if len(signs) != len(_OPENING_BRACKETS.findall(answer)):
        return answer
    own = iter(signs)
    return _BRACKETED.sub(lambda match: _in(next(own), match[1]), answer)


def _in(sign: str, words: str) -> str:
    return f"[{words}]" if sign == "[" else f"({words})"


def bracketed(sentence: str) -> Iterator[Wording]:
    """The sentence, if it has quotation marks, with brackets for them: hardly any model drops those."""
    text = typography.with_brackets(sentence)
    if text != sentence:
        yield Wording(text, in_brackets=True)


def altered_names(sentence: str, answer: str, source: str, target: str) -> frozenset[str]:
    """The names that the answer has with other letters: those with rare ones, and Suffolk, Sufolk."""
    rare = {name.of(sentence) for name, _ in altered(sentence, answer, source, target)}
    bitext = Bitext.of_pair(sentence, answer, source, target, by_machine=True)
    spans = [found.source.text for found in names.compare(bitext) if found.source and found.code == _ALTERED]
    given, written = (set(_LETTERS.findall(text)) for text in (" ".join(spans), answer))
    others = [word for word in written - set(_LETTERS.findall(sentence)) if word[0].isupper()]

    def is_altered(name: str) -> bool:
        return any(
            is_near_copy(name, other) and not likeness(name, other, source, target) for other in others
        )

    return frozenset(rare.union(filter(is_altered, given - written)))


def reworded(sentence: str, source: str, target: str) -> Iterator[Wording]:
    """The sentence with other marks or other capitals."""
    if typography.count_marks(sentence):
        # A model that drops straight marks often keeps guillemets.
        yield Wording(typography.with_guillemets(sentence))
    plain = with_plain_figures(sentence, source)
    if plain != sentence:
        yield Wording(plain)
    numbers = typography.with_number_marks(sentence, source, target)
    if numbers != sentence:
        yield Wording(numbers)
    if sentence.isupper():
        yield Wording(sentence.capitalize(), to_upper=True)
    elif _is_headline(words := _LETTERS.findall(sentence)):
        yield Wording(_with_small_letters(sentence, words))


def _is_headline(words: list[str]) -> bool:
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= _HEADLINE_SHARE * len(words)


def _with_small_letters(headline: str, words: list[str]) -> str:
    """All words but the first and abbreviations in lower case. What stands before the first is left out."""
    first, *others = words
    rest = headline.split(first, 1)[1]
    for word in others:
        if not word.isupper():  # an abbreviation
            rest = rest.replace(word, word.lower(), 1)
    return first + rest
