"""Quotation or fragment: whether quoted words are someone's speech, or scare quotes, a title, a term.

Evidence is added up: how the words are tied to a speaker, how many they are, whether they have the form
of a sentence or of a name, and what stands before them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.quoted_words import QuotedWords
from translation.checks.quotes.extraction.word_roles import is_naming

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from translation.checks.quotes.extraction.ties import Attribution
    from translation.checks.quotes.extraction.tokens import Sentence
    from translation.languages.quote_table import QuoteTable
    from translation.model import QuoteKind
    from translation.text.quotation_marks import Marked


def kinds(
    text: str,
    marked: Sequence[Marked],
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
    table: QuoteTable,
) -> list[QuoteKind]:
    """The kind of each marked span, in order."""
    by_number: list[QuoteKind] = ["fragment"] * len(marked)
    speakers = {
        (attribution.speaker.sentence, place)
        for attribution in attributions
        if attribution.speaker is not None
        for place in range(attribution.speaker.start, attribution.speaker.end)
    }
    for number, sentence in enumerate(sentences):
        for place, token in enumerate(sentence.tokens):
            if token.kind != "quote" or (number, place) in speakers:
                continue  # who speaks is a name: “Der Spiegel”
            attribution = attributions[token.quote]
            speaker = _first_word(attribution, sentences)
            quoted = QuotedWords(
                text[token.start : token.end], sentence.tokens, place, attribution, speaker, table
            )
            score = sum(evidence(quoted) for evidence in _EVIDENCE)
            if marked[token.quote].continues:
                score += weights.REOPENED
            if score >= weights.QUOTATION or marked[token.quote].spoken:
                by_number[token.quote] = "quotation"
    return by_number


def _first_word(attribution: Attribution, sentences: Sequence[Sentence]) -> str:
    phrase = attribution.speaker
    return sentences[phrase.sentence].tokens[phrase.start].lower if phrase else ""


def _tie(quoted: QuotedWords) -> float:
    """How the words are tied to a speaker."""
    tie = weights.TIE[quoted.attribution.how]
    if quoted.is_reported:
        tie = max(tie, weights.TIE["sentence"])
    if quoted.attribution.speaker is None and quoted.table.names_speakers:
        tie += weights.WITHOUT_SPEAKER
    return tie


def _statement(quoted: QuotedWords) -> float:
    """Whether somebody is said to have used the words."""
    return weights.CALLED if quoted.is_called else 0


def _length(quoted: QuotedWords) -> float:
    count = len(quoted.words)
    return next((value for least, value in weights.QUOTED_LENGTH if count >= least), weights.NO_WORDS)


def _sentence_words(quoted: QuotedWords) -> float:
    """Whether they hold words that a sentence needs, and names do not."""
    return weights.SENTENCE_WORDS[min(quoted.small_words, len(weights.SENTENCE_WORDS) - 1)]


def _small_start(quoted: QuotedWords) -> float:
    """Whether they begin small where no name does."""
    if not (quoted.table.nouns_are_capitalised and quoted.begins_small):
        return 0
    if len(quoted.words) > 1:
        return weights.SMALL_START
    return 0 if quoted.is_called else weights.SMALL_WORD_ALONE


def _sentence_or_name(quoted: QuotedWords) -> float:
    """Whether they end as a sentence does, or have the form of a name."""
    if not quoted.words:
        return 0
    if quoted.is_answer and quoted.is_free:
        return weights.ENDED
    is_named = quoted.has_form_of_name and not quoted.is_called and not _is_described(quoted)
    article = quoted.before in quoted.table.definite and quoted.before not in quoted.table.indefinite
    is_named = is_named and len(quoted.words) <= weights.NAME_LENGTH * (2 if article else 1)
    if quoted.ends_as_sentence and (quoted.is_free or not is_named):
        return weights.ENDED
    if is_named:
        return weights.FREE_NAME if quoted.is_free else weights.NAME
    return 0


def _is_described(quoted: QuotedWords) -> bool:
    """Whether an article says that they are not a name: “Ein Skandal”, sagte er; ein „Tag der Freude“."""
    table = quoted.table
    if quoted.is_free and quoted.words[0].lower() in table.indefinite:
        return True
    return table.nouns_are_capitalised and quoted.before in table.indefinite and len(quoted.words) > 1


def _context(quoted: QuotedWords) -> float:
    """What the words around say of them: “the film ...”, “the so-called ...”, “a ...”."""
    tokens, place, table = quoted.tokens, quoted.place, quoted.table
    if quoted.names_itself:
        return weights.NAMES_ITSELF  # whoever says so
    if _is_behind_naming(quoted):
        return weights.NAMED_SMALL if _is_small(quoted) else weights.NAMED
    near = [
        token.lower for token in tokens[max(0, place - weights.NAMING_REACH) : place] if token.kind != "quote"
    ]
    if "(" in near and near[-1] == ":":
        return weights.GLOSS  # (in English: “...”)
    if quoted.governs_object:
        return weights.GOVERNS_OBJECT
    if place == 0:
        stands_alone = len(tokens) <= 2 or tokens[0].ending == ","
        return weights.STANDS_ALONE if stands_alone else 0
    described = bool(near) and near[-1] in table.indefinite and quoted.attribution.how != "none"
    return weights.BEHIND_INDEFINITE if described else 0


def _is_behind_naming(quoted: QuotedWords) -> bool:
    """Whether a word that a name follows stands before: “film”, but not the verb of “a appelé à ...”."""
    tokens, table = quoted.tokens, quoted.table
    for index in range(max(0, quoted.place - weights.NAMING_REACH), quoted.place):
        before = {token.lower for token in tokens[max(0, index - weights.PERFECT_REACH) : index]}
        perfect = tokens[index].lower in table.participles and not before.isdisjoint(table.auxiliaries)
        if not perfect and is_naming(tokens[index].lower, table):
            return True
    return False


def _is_small(quoted: QuotedWords) -> bool:
    """Whether the words begin small in a way that a name hardly does."""
    if quoted.table.nouns_are_capitalised:
        return quoted.begins_small and len(quoted.words) > 1
    return quoted.begins_small and quoted.before in quoted.table.auxiliaries


# What speaks for a quotation, and against: the values are added up.
_EVIDENCE: tuple[Callable[[QuotedWords], float], ...] = (
    _tie,
    _statement,
    _length,
    _sentence_words,
    _small_start,
    _sentence_or_name,
    _context,
)
