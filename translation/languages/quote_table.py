"""The language tables: which words report speech, name roles and bind a noun phrase together.

One module a language, each with one `TABLE`. A new language is a new module and its line in `_MODULES`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

Gender = Literal["m", "f", "n", "pl", "?"]

_MODULES = frozenset(("en", "fr", "de", "es", "it", "pt", "nl"))


@dataclass(frozen=True)
class QuoteTable:
    """What the extraction knows of one language. All words in lower case."""

    # Finite verbs that report speech, and participles that do so only after an auxiliary.
    cues: frozenset[str]
    participles: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    # Infinitives that report speech, after such a marker as "to" or a modal verb.
    infinitives: frozenset[str] = frozenset()
    markers: frozenset[str] = frozenset()
    # How infinitives end, where one may stand between the verb and a few quoted words: "dit comprendre".
    infinitive_endings: tuple[str, ...] = ()
    modals: frozenset[str] = frozenset()
    # Verbs that report a few quoted words rather than a sentence: "called it “a disaster”".
    partial_cues: frozenset[str] = frozenset()
    # Verbs that report speech only with one of these words in their clause: "geht davon aus".
    phrasal: Mapping[str, frozenset[str]] = field(default_factory=dict)
    # Reporting verbs that do not with one of these words: "findet statt".
    silent: Mapping[str, frozenset[str]] = field(default_factory=dict)
    # Words between such a verb and the quoted ones: "as".
    predicative: frozenset[str] = frozenset()
    # Non-finite forms whose subject is the sentence's own: "adding", "ajoutant".
    gerunds: frozenset[str] = frozenset()
    # Words before the one who is cited ("according to", "selon", "so"), longest first; and after ("zufolge").
    sources: tuple[tuple[str, ...], ...] = ()
    sources_after: frozenset[str] = frozenset()
    # Prepositions that cite only something said or written ("nach"), how the nouns for such things end, and
    # relative words that cite what stands before them ("wonach").
    citing: frozenset[str] = frozenset()
    source_nouns: tuple[str, ...] = ()
    source_relatives: frozenset[str] = frozenset()
    # Nouns after which a quotation is speech or writing: "statement", "words".
    speech_nouns: frozenset[str] = frozenset()
    # Nouns and verbs that a name or term follows: "film", "so-called", "titled".
    naming: frozenset[str] = frozenset()
    naming_endings: tuple[str, ...] = ()
    # Verbs that with a reflexive pronoun give a name: "nennt sich".
    calling: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    # Verb forms of reported speech: German "sei", "habe".
    reported: frozenset[str] = frozenset()
    # Subject pronouns and the gender they ask for.
    pronouns: Mapping[str, Gender] = field(default_factory=dict)
    # Words that name a source only at a sentence's start and before a comma: "pour", "para".
    leading_sources: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    # Endings that hold a pronoun: "-t-il", "-se".
    inverted: tuple[str, ...] = ()
    definite: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    # Prepositions that go on inside a noun phrase ("of the alliance"), and those that end it ("on Monday").
    linkers: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    # Conjunctions and other words that no noun phrase holds.
    stops: frozenset[str] = frozenset()
    # What may stand between subject and verb or verb and subject: "also", "however", "pour sa part".
    adverbs: frozenset[str] = frozenset()
    # Those that can belong to a subject behind them: "even", "auch".
    stressing: frozenset[str] = frozenset()
    # The same in several words: "for his part".
    fillers: tuple[tuple[str, ...], ...] = ()
    # How an adverb at a sentence's start may end, where it looks like a noun: "Sinngemäß".
    adverb_endings: tuple[str, ...] = ()
    time_words: frozenset[str] = frozenset()
    # Forms of address, and the words for offices and trades. A role's value is what it implies, broader
    # notions included; an empty one fits any person ("official", "man").
    titles: Mapping[str, Gender] = field(default_factory=dict)
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # Those of them that fit whoever is spoken of: "man", "official".
    anyone: frozenset[str] = frozenset()
    # Those that say whose they are: “his neighbour”, who is not he himself.
    relations: frozenset[str] = frozenset()
    article_gender: Mapping[str, Gender] = field(default_factory=dict)
    feminine: frozenset[str] = frozenset()
    masculine: frozenset[str] = frozenset()
    # Endings by which a compound is a role: German "Außenminister" ends in "minister".
    role_endings: bool = False
    # How long a text is in this language where English has 1.
    length: float = 1.0
    # Whether common nouns are capitalised, so that a capital says nothing of a name.
    capital_nouns: bool = False
    # Conjunctions that open a subordinate clause ("when"), and those that open reported speech after a
    # comma (German "dass").
    subordinators: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    # Conjunctions of a clause that reports all of its sentence: "as", "comme".
    framing: frozenset[str] = frozenset()
    # Articles no subject has (German "den", "dem"), and those no feminine subject has, with the endings by
    # which a noun is feminine ("der Regierung").
    objective: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    feminine_endings: tuple[str, ...] = ()
    # Endings by which a noun is a plural: "Äußerungen".
    plural_endings: tuple[str, ...] = ()
    # Verbs with "es" whose source follows ("heißt es in"), and the prepositions before that source.
    impersonal: frozenset[str] = frozenset()
    whereabouts: frozenset[str] = frozenset()
    # Nouns for speech by nobody, whose source stands elsewhere: "in dem Bericht ist von ... die Rede".
    talk: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    # Auxiliaries of the passive, and the prepositions before the one who acts: "wurde von X bezeichnet".
    passives: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    # Verbs whose object speaks, or the subject of their passive: "zitierte den Minister", "wird zitiert".
    cited: frozenset[str] = frozenset()
    # How finite verbs end that no noun or adjective is mistaken for: "evitó".
    finite_endings: tuple[str, ...] = ()
    # How a reporting verb that is not listed may end.
    verb_endings: tuple[str, ...] = ()
    # Parts that a separable verb carries in a subordinate clause: German "mitteilte" for "teilte mit".
    prefixes: frozenset[str] = frozenset()
    # Whether the subject may follow its verb anywhere, and whether the finite verb stands second.
    inverts: bool = True
    verb_second: bool = False
    # Object pronouns and negations before a verb: "l'", "sich", "lo".
    objects: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    # Conjunctions after which a verb keeps the subject of the clause before: "and", "but".
    coordinators: frozenset[str] = frozenset()
    # Words that make quotations of one kind of their neighbours: "and", "or".
    joiners: frozenset[str] = frozenset()
    # Whether articles and pronouns melt into the next word (l’Europe).
    elides: bool = False
    # Words for the one named last: “ce dernier”, “quest'ultimo”; the latter.
    latter: frozenset[str] = frozenset()
    # Words that a full stop ends without ending the sentence.
    abbreviations: frozenset[str] = frozenset()
    # Whether a verb may stand without a subject: "añadió".
    drops_subject: bool = False
    # Words with which no quotation ends unless its end has fallen off: "the", "and".
    dangling: frozenset[str] = frozenset()
    # The few with which not even free speech ends, and that are no other word: not “this”, not “sein”.
    severed: frozenset[str] = frozenset()
    # Whether reporting words may stand inside the marks: « Le pont, dit-elle, tiendra ».
    inline_attributions: bool = False
    # Whether such words stand between commas in print; elsewhere between dashes only: «El puente —dijo—».
    inline_commas: bool = False
    # How words for trades end, and verbs do not: “géographe”.
    trade_endings: tuple[str, ...] = ()
    # Whether a dash at a paragraph's start opens speech.
    dialogue_dash: bool = False

    @cached_property
    def function_words(self) -> frozenset[str]:
        """The words that hold a sentence together and name nothing, an elided one without its apostrophe."""
        small = self.stops | self.definite | self.indefinite | self.linkers | self.prepositions
        small |= self.auxiliaries | self.modals | self.possessives | self.objects | frozenset(self.pronouns)
        return frozenset(word.removesuffix("'") for word in small)

    @cached_property
    def role_words(self) -> frozenset[str]:
        """Every single word of `roles`, but for the words that bind them together."""
        return frozenset(
            word for role in self.roles for word in role.split() if word not in self.linkers | self.definite
        )

    @cached_property
    def unfinished(self) -> frozenset[str]:
        """Words with which a quotation ends only where its end has fallen off."""
        small = self.dangling | self.possessives | self.conjunctions
        if not self.inverts:
            return small  # “I have never seen that”
        if self.verb_second:
            return small | self.definite  # “er kommt mit”
        return small | self.definite | self.prepositions | self.linkers

    @cached_property
    def doubtful(self) -> frozenset[str]:
        """Words with which a quotation ends now and then: “the end is over”, “that is what it was”."""
        if self.verb_second:
            return (self.prepositions | self.linkers) - self.prefixes
        return self.prepositions | self.linkers | self.definite | self.auxiliaries | {"to", "not"}

    @cached_property
    def particles(self) -> frozenset[str]:
        """Every word that makes a verb of `phrasal` report speech."""
        return frozenset().union(*self.phrasal.values())

    @cached_property
    def joined_cues(self) -> frozenset[str]:
        """The reporting verbs with each separable part before them."""
        return frozenset(prefix + cue for prefix in self.prefixes for cue in self.cues)

    @cached_property
    def long_role_words(self) -> tuple[str, ...]:
        """The role words that are long enough to be known as the end of a compound."""
        return tuple(word for word in self.role_words if len(word) > 4)


NONE = QuoteTable(cues=frozenset())


@cache
def table(language: str) -> QuoteTable:
    """The table of a language code; an empty one where there is none. Region and script are ignored."""
    code = language.lower().replace("_", "-").split("-")[0]
    if code not in _MODULES:
        return NONE
    found = import_module(f"translation.languages.{code}.quotes").TABLE
    return cast("QuoteTable", found)


def words(text: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(text.split())


def forms(stems: str, endings: str) -> frozenset[str]:
    """Every stem with every ending; "-" stands for no ending."""
    ends = ["" if end == "-" else end for end in endings.split()]
    return frozenset(stem + end for stem in stems.split() for end in ends)


def roles(trades: str, offices: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """What each trade and office implies, from lists parted by commas.

    `offices` has the lists by the blank-separated notions that they imply; trades imply none.
    """
    found: dict[str, tuple[str, ...]] = dict.fromkeys(_listed(trades), ())
    for implied, names in offices.items():
        found |= dict.fromkeys(_listed(names), tuple(implied.split()))
    return found


def _listed(text: str) -> list[str]:
    return [" ".join(name.split()) for name in text.split(",")]


def phrases(*lines: str) -> tuple[tuple[str, ...], ...]:
    """Phrases as tuples of words, longest first."""
    return tuple(sorted((tuple(line.split()) for line in lines), key=len, reverse=True))
