"""What the quote checks must be told about a language: `languages/xx/quotes.py` does, by its `TABLE`.

A table may be filled step by step, and `tests/languages/xx/quotes.tsv` with it: the reporting verbs with
their auxiliaries, pronouns, articles, prepositions and `stops` find most speakers; titles and roles then
tell who “the minister” is; the rest are refinements, each with its example.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from translation.languages.profile import NO_PROFILE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translation.languages.profile import Profile

Gender = Literal["m", "f", "n", "pl", "?"]
Words = frozenset[str]
_NO_WORDS: Words = frozenset()


@dataclass(frozen=True)
class QuoteFields:
    """The words and the grammar of one language. All words are in lower case."""

    # What everybody needs to know of it: abbreviations, ordinals, the capitals of nouns.
    profile: Profile = NO_PROFILE

    # --- Verbs that report speech -------------------------------------------------------------------
    # Finite forms: "said", "adds".
    cues: Words = _NO_WORDS
    # Participles that report speech only with one of the auxiliaries: "a déclaré", "hat gesagt".
    participles: Words = _NO_WORDS
    auxiliaries: Words = _NO_WORDS
    # Infinitives that report speech only behind a marker ("to") or a modal verb ("would").
    infinitives: Words = _NO_WORDS
    infinitive_markers: Words = _NO_WORDS
    modals: Words = _NO_WORDS
    # Whether a modal verb right before quoted words reports them: "Weber will „bald prüfen“".
    modals_report: bool = False
    # Non-finite forms whose subject is that of the sentence: "adding", "ajoutant".
    gerunds: Words = _NO_WORDS
    # Object pronouns that are written behind them as one word: "definendolo".
    enclitics: Words = _NO_WORDS
    # Verbs of which a few quoted words are a part: "called it “a disaster”".
    partial_cues: Words = _NO_WORDS
    # Words between such a verb and the quoted words: "as"; and whether quoted words behind one of them always
    # belong to such a verb: "kritisierte den Plan, den er lobte, als „falsch“".
    predicative: Words = _NO_WORDS
    predicative_binds: bool = False
    # Whether an auxiliary right before a few quoted words makes them a statement: "the plan is “absurd”". In
    # German they may as well be an object, with the participle behind them.
    copula_states: bool = True
    # Verbs that report speech only with one of these words in their clause: "geht davon aus".
    phrasal: Mapping[str, Words] = field(default_factory=dict)
    # Reporting verbs that do not report speech with one of these words: "findet statt".
    silent: Mapping[str, Words] = field(default_factory=dict)
    # The separable part of a verb, which stands before it in a subordinate clause: "mitteilte" is "teilte
    # mit".
    separable_prefixes: Words = _NO_WORDS
    # Endings of reporting verbs that are not listed; of finite verbs that no noun or adjective is mistaken
    # for ("evitó"); of infinitives, which may stand between verb and quoted words ("dit comprendre « la
    # peur »").
    verb_endings: tuple[str, ...] = ()
    finite_endings: tuple[str, ...] = ()
    infinitive_endings: tuple[str, ...] = ()
    # Verb forms that by themselves report speech: German "sei", "habe".
    reported: Words = _NO_WORDS
    # Auxiliaries of the passive, and the prepositions before the one who acts: "wurde von Jo bezeichnet",
    # "stando ai dati diffusi da Legambiente".
    passives: Words = _NO_WORDS
    agents: Words = _NO_WORDS
    # Verbs whose object speaks, or the subject of their passive: "zitierte den Minister", "wird zitiert".
    cited: Words = _NO_WORDS
    # Verbs whose source follows a preposition ("heißt es in dem Bericht"), and these prepositions.
    impersonal: Words = _NO_WORDS
    whereabouts: Words = _NO_WORDS
    # Nouns for speech by nobody, whose source stands elsewhere: "in dem Bericht ist von „Mut“ die Rede".
    talk: Words = _NO_WORDS

    # --- Other words that say whose words they are --------------------------------------------------
    # Words before the one who is cited, longest first ("according to", "selon"); behind them ("zufolge");
    # only at a sentence's start and with a comma behind the name ("pour", "para").
    sources: tuple[tuple[str, ...], ...] = ()
    sources_after: Words = _NO_WORDS
    leading_sources: Words = _NO_WORDS
    # Words that cite whoever was spoken of before, by a possessive: "a suo avviso", "en su opinión".
    own_sources: tuple[tuple[str, ...], ...] = ()
    # Prepositions that cite only something said or written ("nach"), how nouns for such things end, and words
    # that cite what stands before them ("ein Bericht, wonach").
    citing: Words = _NO_WORDS
    source_nouns: tuple[str, ...] = ()
    source_relatives: Words = _NO_WORDS
    # Nouns that make a quotation behind them speech or writing: "statement", "words".
    speech_nouns: Words = _NO_WORDS
    # Conjunctions that begin reported speech behind a comma ("dass"); those of a clause that reports its
    # whole sentence ("wie X sagte, ...").
    complements: Words = _NO_WORDS
    # The conjunctions of a reported clause, where its verb does not stand last: “that”.
    that: Words = _NO_WORDS
    framing: Words = _NO_WORDS
    # Whether a colon between reporting words and quoted ones makes these what was said.
    colon_reports: bool = True

    # --- What is not speech, nor who speaks ---------------------------------------------------------
    # Words that are a sentence by themselves and name nobody: "no", "thanks".
    answers: Words = _NO_WORDS
    # Nouns and verbs that a name or a term follows ("film", "so-called", "titled"), and how such nouns end.
    naming: Words = _NO_WORDS
    naming_endings: tuple[str, ...] = ()
    # Verbs that give a name with a reflexive pronoun: "nennt sich".
    calling: Words = _NO_WORDS
    reflexives: Words = _NO_WORDS
    # Words that make the quotations on both sides of them one kind: "and", "or".
    joiners: Words = _NO_WORDS

    # --- Small words: what a noun phrase holds, and what ends it ------------------------------------
    # Subject pronouns, and the gender they ask for; "?": whoever it is.
    pronouns: Mapping[str, Gender] = field(default_factory=dict)
    # Object pronouns and negations before a verb: "l'", "sich", "lo".
    objects: Words = _NO_WORDS
    possessives: Words = _NO_WORDS
    relatives: Words = _NO_WORDS
    # Articles and demonstratives; articles and quantities.
    definite: Words = _NO_WORDS
    indefinite: Words = _NO_WORDS
    # Prepositions inside a noun phrase ("head of the alliance"), and those that end it ("on Monday").
    linkers: Words = _NO_WORDS
    # Prepositions that hold an article: "du", "vom".
    contracted: Words = _NO_WORDS
    prepositions: Words = _NO_WORDS
    # Conjunctions and all other words that no noun phrase holds.
    stops: Words = _NO_WORDS
    conjunctions: Words = _NO_WORDS
    # Conjunctions after which a verb keeps the subject of the clause before: "and", "but".
    coordinators: Words = _NO_WORDS
    # Conjunctions that begin a subordinate clause: "when".
    subordinators: Words = _NO_WORDS
    # What may stand between subject and verb ("also", "however"), also in several words ("for his part").
    adverbs: Words = _NO_WORDS
    fillers: tuple[tuple[str, ...], ...] = ()
    # Adverbs that may belong to the subject behind them: "even", "auch".
    stressing: Words = _NO_WORDS
    # How an adverb ends that looks like a noun at a sentence's start: "Sinngemäß".
    adverb_endings: tuple[str, ...] = ()
    time_words: Words = _NO_WORDS

    # --- People -------------------------------------------------------------------------------------
    # Forms of address, with the gender they show.
    titles: Mapping[str, Gender] = field(default_factory=dict)
    # Offices and trades, with the notions that an office implies, broader ones included: "minister head".
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # Those that fit anybody ("man", "official"), and those that say whose they are ("his neighbour").
    anyone: Words = _NO_WORDS
    relations: Words = _NO_WORDS
    # Other nouns for whoever can speak: institutions, groups, people ("police", "family", "neighbour"). How
    # plural nouns end, and what their singular has instead.
    voices: Words = _NO_WORDS
    plurals: tuple[tuple[str, str], ...] = ()
    # Whether a plural noun may stand without an article: "residents say", but "des riverains".
    bare_plurals: bool = True
    # How verbs of several people end, where the form of their subject does not tell: "sagten Anwohner".
    plural_verbs: tuple[str, ...] = ()
    # Nouns and pronouns for people that need no article: "someone", "people".
    articleless: Words = _NO_WORDS
    # How other words for trades end, and verbs do not: "géographe".
    trade_endings: tuple[str, ...] = ()
    # Whether nouns are compounded, so that a word that ends in a role names one: "Außenminister".
    compounds: bool = False
    # The gender that an article or a role shows.
    article_gender: Mapping[str, Gender] = field(default_factory=dict)
    feminine: Words = _NO_WORDS
    masculine: Words = _NO_WORDS
    # Words for the one named last: "ce dernier", "the latter".
    latter: Words = _NO_WORDS

    # --- Capitals and articles ----------------------------------------------------------------------
    # Whether adjectives stand behind their noun: "una banca centrale". Where they do not, a small word behind
    # a noun is a verb.
    adjectives_follow: bool = False
    # The adjectives that stand before it all the same: "la nuova banca".
    preposed: Words = _NO_WORDS
    # Whether a word of origin before a name is a noun with a capital: "le Breton Yann Le Goff".
    capital_origins: bool = False
    # Whether articles change with the case, so that one of them shows a gender only in a subject: "der".
    articles_decline: bool = False
    # Articles that no subject has ("den", "dem"); those that no feminine subject has, and how feminine nouns
    # end ("der Regierung"); how plural nouns end ("die Äußerungen").
    objective: Words = _NO_WORDS
    oblique: Words = _NO_WORDS
    feminine_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    # Whether articles and pronouns lose their vowel to the next word: "l’Europe".
    elides: bool = False

    # --- Word order ---------------------------------------------------------------------------------
    # Whether the subject may follow its verb anywhere: "ha detto il ministro".
    inverts: bool = True
    # Whether the finite verb stands second in a main clause and last in a subordinate one, and participles
    # and separable parts last in both: German, Dutch.
    verb_second: bool = False
    # Whether a verb may stand without a subject: "añadió".
    drops_subject: bool = False
    # Whether an adjective may stand before its subject without a verb: "Durissimo il procuratore: «No»".
    verbless_predicates: bool = False
    # Endings that hold a pronoun behind its verb: "-t-il".
    inverted: tuple[str, ...] = ()

    # --- How speech is printed ----------------------------------------------------------------------
    # Whether reporting words may stand inside the marks ("« Le pont, dit-elle, tiendra »"), and whether
    # between commas in print; elsewhere only between dashes ("«El puente —dijo—»").
    inline_attributions: bool = False
    inline_commas: bool = False
    # The dashes that open speech at a paragraph's start; where a hyphen does not, it opens a list's item.
    dialogue_dashes: str = ""

    # --- What is compared with a translation --------------------------------------------------------
    # How long a text is in this language where it has the length 1 in English.
    length: float = 1.0
    # Small words of free speech that name nothing, and for which the other language may have none: "don't",
    # "I've", "ones"; a contraction's stem by itself.
    light_words: Words = _NO_WORDS
    # Words with which no quotation ends unless its end is lost ("the", "and"); the few of them with which not
    # even free speech ends, and that have no other meaning.
    dangling: Words = _NO_WORDS
    severed: Words = _NO_WORDS
    # Others with which a quotation ends now and then: "to", "not".
    sometimes_last: Words = _NO_WORDS
    # Whether a sentence may end in a preposition or a demonstrative: "I have never seen that".
    ends_in_small_words: bool = False
