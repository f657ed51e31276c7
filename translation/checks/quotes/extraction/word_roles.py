"""What one token of a sentence can be to the noun phrases around it, by the language's tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.quotes.extraction.tokens import is_abbreviated
from translation.languages.word_lists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable

PARTICLES = words(
    "de da do dos das di del della von van der den zu zur la le el al bin ibn ben du des y e ten ter"
)


def is_role(lower: str, table: QuoteTable) -> bool:
    """Whether a word names an office or a trade, or ends in one where the language compounds."""
    if lower in table.role_words:
        return True
    return table.compounds and lower.endswith(table.long_role_words)


def is_naming(lower: str, table: QuoteTable) -> bool:
    """Whether a name or term follows the word: “film”, “Rockband”."""
    if lower in table.naming:
        return True
    bare = lower.removesuffix("s").removesuffix("e")
    return bool(table.naming_endings) and bare.endswith(table.naming_endings)


def is_speech_noun(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether a word that can be a verb, too, is a noun of speech: “a nota da empresa”, “nella nota”."""
    if not index or tokens[index].lower not in table.speech_nouns:
        return False
    before = tokens[index - 1].lower
    return before in table.definite or before in table.indefinite or before in table.whereabouts


def is_office(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether a word that can be a verb is an office: “le juge a”, “dit le juge”; not “il le juge”."""
    if not index or tokens[index].lower not in table.role_words:
        return False
    if tokens[index - 1].lower not in table.articles:
        return False
    opens = index == 1 or tokens[index - 2].kind == "sign" or tokens[index - 2].lower in table.cues
    follower = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    return opens or follower in table.auxiliaries


def begins_behind_place(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether an article begins a phrase behind a name with a preposition: “Da Roma | la Protezione”."""
    if index < 2 or table.verb_second or tokens[index].lower not in table.definite:
        return False
    before = tokens[index - 2].lower
    return before in table.prepositions and before not in table.linkers


def _is_plural_of_voice(lower: str, table: QuoteTable) -> bool:
    """Whether a word stands for several who can speak: “prosecutors”, “police”."""
    singulars = (lower.removesuffix(end) + instead for end, instead in table.plurals if lower.endswith(end))
    listed = table.voices | table.roles.keys()
    return any(word in listed for word in singulars)


class Grammar:
    """The tokens of one sentence under a language's table; `number` is the sentence's place in its text."""

    def __init__(self, number: int, tokens: Sequence[Token], table: QuoteTable) -> None:
        self.number = number
        self.tokens = tokens
        self.table = table

    def is_pronoun(self, index: int) -> bool:
        """Whether a pronoun at `index` can be who speaks: German “es” is an object, or stands for nobody."""
        gender = self.table.pronouns.get(self.tokens[index].lower)
        return gender is not None and not (gender == "n" and self.table.verb_second)

    def leads_in(self, start: int) -> bool:
        """Whether a clause begins with a preposition, a conjunction or an adverb, as a subject does not."""
        table = self.table
        lower = self.tokens[start].lower
        return lower in table.prepositions or lower in table.subordinators or lower in table.adverbs

    def is_loose(self, token: Token) -> bool:
        """Whether a phrase can neither begin nor end with the token."""
        return token.kind != "word" or (
            token.lower in self.table.linkers and token.lower not in self.table.definite
        )

    def holds(self, index: int, floor: int) -> bool:
        """Whether a noun phrase can hold the token at `index`, which it does not begin if that is `floor`."""
        token = self.tokens[index]
        if token.kind == "quote":
            return self.is_quoted_name(index)
        if token.kind == "word":
            return self._holds_word(index)
        if token.lower in ("(", ")"):
            return self._abbreviates(index)
        return token.lower == "." and index > floor and self.is_abbreviated(index - 1)

    def _holds_word(self, index: int) -> bool:
        """Whether a noun phrase can hold the word at `index`: by the first of these kinds that it is of."""
        token, table = self.tokens[index], self.table
        lower = token.lower
        if lower in table.conjunctions:
            return self.joins(index)
        if lower in table.time_words:
            return self._dates_a_noun(index)
        if lower in table.preposed and index and self.tokens[index - 1].lower in table.articles:
            return True  # “la prima cittadina”, where “prima” is a preposition, too
        if token.capital and index and not table.nouns_are_capitalised:
            return True
        if lower in table.articles or lower in table.linkers:
            return True
        return lower not in table.outside_phrases and (token.capital or not self._is_finite_verb(index))

    def _is_finite_verb(self, index: int) -> bool:
        lower, table = self.tokens[index].lower, self.table
        if lower.endswith(table.finite_endings):
            return True
        if lower not in table.cues or is_office(self.tokens, index, table):
            return False
        return not is_speech_noun(self.tokens, index, table)

    def _abbreviates(self, index: int) -> bool:
        """Whether a bracket at `index` stands around an abbreviation: “die Behörde (WHO) in Genf”."""
        start = index if self.tokens[index].lower == "(" else index - 2
        bracketed = self.tokens[max(0, start) : start + 3]
        return len(bracketed) == 3 and bracketed[1].acronym and bracketed[2].lower == ")" and start > 0

    def is_quoted_name(self, index: int) -> bool:
        """Whether quoted words are part of a noun phrase: “die Zeitung ‘Welt’”, “der ‘Spiegel’”."""
        if not self.tokens[index].name:
            return False
        if not index:  # “Der Spiegel” berichtet, where speech would be followed by a comma
            follows = len(self.tokens) > 1 and self.tokens[1].kind == "word"
            return follows and self.table.verb_second and self._has_quote(1)
        before = self.tokens[index - 1].lower
        if index == 1 and before in self.table.whereabouts and self.table.verb_second:
            return self._has_quote(2)  # “Im ‘Boten’ heißt es: ‘...’”
        return before in self.table.definite or is_naming(before.removesuffix("s"), self.table)

    def _has_quote(self, start: int) -> bool:
        return any(token.kind == "quote" for token in self.tokens[start:])

    def _dates_a_noun(self, index: int) -> bool:
        """Whether a time word stands between an article and its noun: “a Wednesday editorial”."""
        if not 0 < index < len(self.tokens) - 1:
            return False
        if self.tokens[index - 1].lower not in self.table.articles:
            return False
        if self.tokens[index + 1].kind != "word":
            return self.tokens[index].lower in self.table.latter  # “se souvient ce dernier.”
        return self.holds(index + 1, index)

    def begins_anew(self, index: int) -> bool:
        """Whether an article at `index` begins a phrase of its own: “sieht Osterloh | einen Angriff”."""
        token, before = self.tokens[index], self.tokens[index - 1]
        if token.lower not in self.table.articles or token.capital or token.lower in self.table.linkers:
            return False
        return not (self.in_name(index) or self.binds(before) or before.lower in self.table.articles)

    def in_name(self, index: int) -> bool:
        """Whether an article is a particle of a name: “Maria de Vries”, “M. de Vries”."""
        lower = self.tokens[index].lower
        if not 0 < index < len(self.tokens) - 1 or lower not in PARTICLES:
            return False
        if self.table.nouns_are_capitalised and lower in self.table.definite:
            return False  # “kritisierte der Verband den Entwurf”
        before = index - 1 - (index > 1 and self.tokens[index - 1].lower == ".")
        if begins_behind_place(self.tokens, index, self.table):
            return False
        return self.tokens[before].capital and self.tokens[index + 1].capital

    def leaves_noun(self, index: int) -> bool:
        """Whether a small word at `index` stands right behind a noun, where German has a verb."""
        token = self.tokens[index]
        if token.kind != "word" or token.capital or index < 1 or not self.tokens[index - 1].capital:
            return False
        lower = token.lower
        return not self.binds(token) and lower not in self.table.definite and lower not in PARTICLES

    def is_cut_off(self, index: int) -> bool:
        """Whether a small word stands right before a preposition, where German has a verb: “kam vom”."""
        table = self.table
        token = self.tokens[index]
        if not table.nouns_are_capitalised or token.kind != "word" or token.capital:
            return False
        small = token.lower in table.articles or token.lower in table.linkers or token.lower in PARTICLES
        return not small and self.binds(self.tokens[index + 1])

    def aside(self, start: int, limit: int) -> int:
        """How many tokens at `start` are an aside: “, for his part,”, “this Tuesday”, “on Friday”."""
        table = self.table
        tokens = self.tokens
        comma = int(tokens[start].lower == ",")
        for filler in table.fillers:
            end = start + comma + len(filler)
            if end <= limit and tuple(token.lower for token in tokens[start + comma : end]) == filler:
                return end - start + (comma and end < limit and tokens[end].lower == ",")
        if start + 1 < limit and tokens[start + 1].lower in table.time_words:
            lower = tokens[start].lower
            if lower in table.definite or lower in table.prepositions or lower in table.linkers:
                return 2
        return 0

    def is_particle(self, index: int) -> bool:
        """Whether the word at `index` is the other part of a verb: “lag ein Gutachten | vor”."""
        token, table = self.tokens[index], self.table
        return table.nouns_are_capitalised and not token.capital and token.lower in table.separable_prefixes

    def begins_date(self, index: int) -> bool:
        """Whether words of time with a preposition begin at `index`: “am nächsten Morgen”."""
        following = self.tokens[index + 1 : index + 3]
        return self.binds(self.tokens[index]) and any(
            token.lower in self.table.time_words for token in following
        )

    def filler_before(self, end: int) -> int:
        """How many tokens before `end` are a filler in several words: “for his part”."""
        for filler in self.table.fillers:
            start = end - len(filler)
            if start >= 0 and tuple(token.lower for token in self.tokens[start:end]) == filler:
                return len(filler)
        return 0

    def continues_name(self, index: int, limit: int) -> bool:
        """Whether a small word continues a phrase that began with a name: “Trump spokeswoman Hope Hicks”."""
        lower, table = self.tokens[index].lower, self.table
        if lower in table.linkers or lower in table.role_words or lower in table.conjunctions:
            return True
        if not table.inverts and _is_plural_of_voice(lower, table):
            return True  # “said Paris prosecutors”
        return index + 1 < limit and self.tokens[index + 1].capital

    def is_name_like(self, index: int) -> bool:
        """Whether the word at `index` has the capital of a name, or of a noun where nouns have one."""
        token, table = self.tokens[index], self.table
        lower = token.lower
        if not token.capital or lower in table.time_words:
            return False
        if index and not table.nouns_are_capitalised:
            return True
        if not index and (self._begins_as_adverb() or lower in table.cues):
            return False
        return lower not in table.small_words

    def _begins_as_adverb(self) -> bool:
        """Whether the sentence begins with a word that has no capital elsewhere: “Offiziell hat die Bank”."""
        adverbial = self.tokens[0].lower.endswith(self.table.adverb_endings)
        return adverbial and len(self.tokens) > 1 and not self.tokens[1].capital

    def is_skipped(self, token: Token) -> bool:
        """Whether the token may stand between subject and verb."""
        return token.lower in self.table.between_subject_and_verb

    def binds(self, token: Token) -> bool:
        """Whether the token ties what follows to what stands before, as a preposition does."""
        table = self.table
        if token.lower in table.definite:
            return False  # German "der" is an article first, though it links a genitive too
        return token.lower in table.prepositions or token.lower in table.linkers

    def is_abbreviated(self, index: int) -> bool:
        """Whether the word at `index` is one that a full stop abbreviates: “Dr.”, “J.”."""
        return self.tokens[index].kind == "word" and is_abbreviated(self.tokens[index], self.table)

    def joins(self, index: int) -> bool:
        """Whether the “and” at `index` joins two names."""
        if self.table.nouns_are_capitalised or not 0 < index < len(self.tokens) - 1:
            return False
        return self.tokens[index - 1].capital and self.tokens[index + 1].capital
