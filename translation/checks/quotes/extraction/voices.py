"""Whether a noun phrase can be who speaks: a name, a person, an institution; not “the bridge”, “figures”.

Without a dictionary most nouns are unknown; those that no table lists are in doubt, and shown so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.quotes.extraction.word_roles import is_role

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from translation.checks.quotes.extraction.tokens import Sentence, Token
    from translation.languages.quote_table import QuoteTable


def common_nouns(sentences: Sequence[Sentence], table: QuoteTable) -> Set[str]:
    """The words that a text shows not to be names: small ones; behind an article where nouns are capital."""
    if not table.nouns_are_capitalised:
        return {token.lower for sentence in sentences for token in sentence.tokens if not token.capital}
    return {
        token.lower
        for sentence in sentences
        for before, token in zip(sentence.tokens, sentence.tokens[1:], strict=False)
        if before.lower in table.articles
    }


def can_speak(tokens: Sequence[Token], table: QuoteTable, opening: Set[str] | None = None) -> bool:
    """Whether the words of a noun phrase surely stand for somebody who can speak.

    `opening`: given where they begin a sentence, so that the first capital shows nothing by itself; the
    words that are no name there, see `common_nouns`.
    """
    apposed = next((index for index, token in enumerate(tokens) if token.lower == ","), len(tokens))
    if any(token.name for token in tokens) or len(tokens) - apposed > 2:
        return True  # a newspaper; “the head of the union, Jo Hall”
    head = _head(tokens, table)
    nouns = [token for token in head if not _is_small(token, table)]
    if not nouns:
        return True  # a pronoun or a quantity: “some”, “on”
    noun = _noun(nouns, table)
    if noun.lower in table.answers:
        return False  # “le Non”
    if any(_is_voice(token.lower, table) for token in (nouns if table.nouns_are_capitalised else (noun,))):
        return True
    capitals = sum(token.capital for token in nouns)
    if noun is tokens[0] and opening is not None and capitals == 1:
        others = len(nouns) > 1 or not (tokens[-1].capital or len(head) == len(tokens))
        return not others and noun.lower not in opening  # “Data from the region say”
    if table.nouns_are_capitalised:
        return _is_german_name(tokens, nouns, table)
    if noun.capital:
        return True
    return table.adjectives_follow and capitals > 1 and noun.lower not in table.speech_nouns


def lacks_article(tokens: Sequence[Token], start: int, end: int, table: QuoteTable) -> bool:
    """Whether the phrase at [start, end) of a sentence is a listed noun without the article it needs.

    “Police”, “avocat de la défense”; not “residents”, “coach Paul Hardy”, “vom Verband”.
    """
    phrase = tokens[start:end]
    head = _head(phrase, table)
    nouns = [token for token in head if not _is_small(token, table)]
    if not nouns or any(token.name for token in phrase):
        return False
    noun = _noun(nouns, table)
    if noun.lower in table.articleless or not _is_voice(noun.lower, table):
        return False
    before = (*tokens[max(0, start - 1) : start], *phrase[: phrase.index(noun)])
    if any(_determines(token, table) for token in before):
        return False
    if table.nouns_are_capitalised:
        names = [token for token in nouns if token.capital and not _is_voice(token.lower, table)]
    else:
        names = [token for index, token in enumerate(nouns) if token.capital and (start or index)]
    return not (names or (table.bare_plurals and _is_plural(noun, (tokens, start, end), table)))


def has_plural_verb(tokens: Sequence[Token], start: int, end: int, table: QuoteTable) -> bool:
    """Whether the verb beside the subject at [start, end) is one of several people: “sagten Anwohner”."""
    beside = (*tokens[max(0, start - 1) : start], *tokens[end : end + 1])
    return bool(table.plural_verbs) and any(
        not token.capital and token.lower.endswith(table.plural_verbs) and is_verb_form(token.lower, table)
        for token in beside
    )


def is_verb_form(lower: str, table: QuoteTable) -> bool:
    """Whether a word is a verb of the tables that a subject may stand beside."""
    return lower in table.cues or lower in table.auxiliaries or lower in table.modals


def _determines(token: Token, table: QuoteTable) -> bool:
    """Whether a word does what an article does: “the”, “her”, “Ann’s”, “vom”, “12”."""
    lower = token.lower
    determiners = (table.articles, table.possessives, table.contracted)
    return any(lower in words for words in determiners) or lower.endswith("'s") or lower[:1].isdigit()


def _is_plural(noun: Token, place: tuple[Sequence[Token], int, int], table: QuoteTable) -> bool:
    """Whether a noun stands for several, by its verb where that tells, else by its ending."""
    if table.plural_verbs and table.nouns_are_capitalised:
        tokens, start, end = place
        beside = (*tokens[max(0, start - 1) : start], *tokens[end : end + 1])
        if any(is_verb_form(token.lower, table) for token in beside):
            return has_plural_verb(tokens, start, end, table)
    listed = _is_listed(noun.lower, table)  # “assessore”, which “assessora” has as its plural, too
    return not listed and any(_is_listed(word, table) for word in _singulars(noun.lower, table))


def _singulars(lower: str, table: QuoteTable) -> list[str]:
    return [lower.removesuffix(end) + instead for end, instead in table.plurals if lower.endswith(end)]


def _is_voice(lower: str, table: QuoteTable) -> bool:
    """Whether a word, or its singular, is in the tables for people and institutions."""
    return any(_is_listed(word, table) for word in (lower, *_singulars(lower, table)))


def _is_listed(word: str, table: QuoteTable) -> bool:
    listed = is_role(word, table) or word in table.voices or word in table.relations or word in table.titles
    return listed or (table.compounds and word.endswith(table.long_voices))


def _noun(nouns: Sequence[Token], table: QuoteTable) -> Token:
    """The noun among the words of a phrase's head: the last, or the first where adjectives follow it."""
    if not table.adjectives_follow:
        return nouns[-1]
    return next((token for token in nouns if token.lower not in table.preposed), nouns[0])


def _is_german_name(tokens: Sequence[Token], nouns: Sequence[Token], table: QuoteTable) -> bool:
    """Whether words, all nouns of which have a capital, are a name: “Weber”, “die SPD”, “die Neue Welt”.

    Not “Kritik der Opposition”, “die Haltung Webers”: a genitive does not follow a name, nor is it one.
    """
    if any(token.acronym for token in nouns):
        return True
    noun = nouns[-1]
    if not noun.capital or noun.lower.endswith(table.feminine_endings + table.plural_endings):
        return False
    if tokens[0].lower not in table.articles:
        behind = tokens[tokens.index(noun) + 1 :]
        return not (behind and behind[0].lower in table.definite)
    genitive = len(nouns) == 2 and noun.lower.endswith("s")
    return not genitive and any(token.capital and not token.lower.endswith("er") for token in nouns[:-1])


def _head(tokens: Sequence[Token], table: QuoteTable) -> Sequence[Token]:
    """The words of a phrase without what an “of” or a genitive adds to them."""
    owners = [index for index, token in enumerate(tokens[:-1]) if token.lower.endswith("'s")]
    begin = first = owners[-1] + 1 if owners else 0
    while first < len(tokens) - 1 and tokens[first].lower in table.articles:
        first += 1
    behind = range(first + 1, len(tokens))
    last = next((index for index in behind if tokens[index].lower in table.outside_heads), len(tokens))
    return tokens[begin:last]


def _is_small(token: Token, table: QuoteTable) -> bool:
    """Whether a word is neither a noun nor an adjective."""
    lower = token.lower
    if token.kind != "word" or not lower[:1].isalpha():
        return True
    return lower in table.articles or (not token.capital and lower.removesuffix("'") in table.not_nouns)
