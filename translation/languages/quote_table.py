"""The table of a language for the quote checks, with the kinds of words that follow from its fields."""

from __future__ import annotations

from functools import cached_property, lru_cache
from importlib import import_module
from pathlib import Path
from typing import cast

from translation.languages.quote_fields import QuoteFields, Words

_COMPOUND_END = 5  # letters of a role by which a compound is known: “Außenminister”


class QuoteTable(QuoteFields):
    """What the quote checks know of one language."""

    @property
    def names_speakers(self) -> bool:
        """Whether the table knows any reporting verbs at all."""
        return bool(self.cues)

    @property
    def nouns_are_capitalised(self) -> bool:
        """Whether common nouns are: a capital then tells a noun, no name, and a small word is not a noun."""
        return self.profile.capital_nouns

    @cached_property
    def function_words(self) -> Words:
        """The words that hold a sentence together and name nothing, an elided one without its apostrophe."""
        small = self.stops | self.definite | self.indefinite | self.linkers | self.prepositions
        small |= self.auxiliaries | self.modals | self.possessives | self.objects | frozenset(self.pronouns)
        return frozenset(word.removesuffix("'") for word in small)

    @cached_property
    def words_without_name(self) -> Words:
        """The words that name nothing, of free speech too."""
        return self.function_words | self.light_words

    @cached_property
    def articles(self) -> Words:
        return self.definite | self.indefinite

    @cached_property
    def between_subject_and_verb(self) -> Words:
        return self.adverbs | self.auxiliaries | self.objects

    @cached_property
    def before_shared_verb(self) -> Words:
        """The words between an “and” and a verb whose subject is that of the verb before it."""
        return frozenset() if self.verb_second else self.between_subject_and_verb - self.coordinators

    @cached_property
    def not_nouns(self) -> Words:
        """The words that are neither a noun nor an adjective in a noun phrase."""
        return self.function_words | self.articles | self.adverbs | self.time_words

    @cached_property
    def outside_heads(self) -> Words:
        """The words that tie something to the head of a noun phrase: “of”, “in”, a genitive’s article."""
        articles = self.definite if self.verb_second else frozenset()
        return self.linkers | self.prepositions | articles

    @cached_property
    def outside_phrases(self) -> Words:
        """The words that no noun phrase holds."""
        return self.stops | self.relatives | self.prepositions | self.adverbs | frozenset(self.pronouns)

    @cached_property
    def small_words(self) -> Words:
        """The words that are not a name even with a capital, as at a sentence's start."""
        small = self.stops | self.articles | self.adverbs | self.prepositions
        return small | self.subordinators | self.linkers | self.auxiliaries

    @cached_property
    def outside_names(self) -> Words:
        """The words that no name holds, whether they have a capital or not."""
        small = self.stops | self.articles | self.prepositions | self.linkers
        return small | self.time_words | frozenset(self.pronouns)

    @cached_property
    def role_words(self) -> Words:
        """Every single word of `roles`, except the words that bind them together."""
        return frozenset(
            word for role in self.roles for word in role.split() if word not in self.linkers | self.definite
        )

    @cached_property
    def long_role_words(self) -> tuple[str, ...]:
        """The role words that are long enough to be known as the end of a compound."""
        return tuple(word for word in self.role_words if len(word) >= _COMPOUND_END)

    @cached_property
    def long_voices(self) -> tuple[str, ...]:
        """The voices that are long enough for the same."""
        return tuple(word for word in self.voices if len(word) >= _COMPOUND_END)

    @cached_property
    def long_roles(self) -> tuple[str, ...]:
        """The roles that are, in the order of the table."""
        return tuple(role for role in self.roles if len(role) >= _COMPOUND_END)

    @cached_property
    def unfinished(self) -> Words:
        """Words with which a quotation ends only where its end is lost."""
        small = self.dangling | self.possessives | self.conjunctions
        if self.ends_in_small_words:
            return small
        if self.separable_prefixes:
            return small | self.definite  # “er kommt mit”
        return small | self.definite | self.prepositions | self.linkers

    @cached_property
    def doubtful(self) -> Words:
        """Words with which a quotation ends now and then: “the end is over”, “that is what it was”."""
        small = self.prepositions | self.linkers
        if self.separable_prefixes:
            return small - self.separable_prefixes
        return small | self.definite | self.auxiliaries | self.sometimes_last

    @cached_property
    def particles(self) -> Words:
        """Every word that makes a verb of `phrasal` report speech."""
        return frozenset().union(*self.phrasal.values())

    @cached_property
    def reporting_words(self) -> Words:
        """Every word with which words that report speech may begin."""
        verbs = self.cues | self.joined_cues | self.participles | self.infinitives | self.joined_gerunds
        verbs |= self.phrasal.keys() | self.impersonal | self.modals
        sources = self.citing | self.source_relatives | self.leading_sources | self.sources_after
        sources |= {phrase[0] for phrase in (*self.sources, *self.own_sources)}
        return verbs | sources | self.speech_nouns | self.talk | self.complements

    @cached_property
    def joined_gerunds(self) -> Words:
        """The gerunds, also with an object pronoun behind them: “definendole”, “calificándolo”."""
        joined = {gerund + pronoun for gerund in self.gerunds for pronoun in self.enclitics}
        return self.gerunds | joined | {word.replace("ando", "ándo", 1) for word in joined}

    @cached_property
    def joined_cues(self) -> Words:
        """The reporting verbs with each separable part before them."""
        return frozenset(prefix + cue for prefix in self.separable_prefixes for cue in self.cues)


NONE = QuoteTable()
_FOLDERS = frozenset(path.parent.name for path in Path(__file__).parent.glob("*/quotes.py"))


@lru_cache(maxsize=256)
def table(language: str) -> QuoteTable:
    """The table of a language code, an empty one where there is none. Region and script are ignored.

    Any string will do; only the language asked for is imported.
    """
    code = language.lower().replace("_", "-").split("-")[0]
    if code not in _FOLDERS:
        return NONE
    return cast("QuoteTable", import_module(f"translation.languages.{code}.quotes").TABLE)
