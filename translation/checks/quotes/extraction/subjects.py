"""The subject of a verb without a parser: where each language puts it, before the verb or after it."""

from __future__ import annotations

from itertools import pairwise

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.phrases import DASHES, Phrase
from translation.checks.quotes.extraction.verb_second import VerbSecond
from translation.checks.quotes.extraction.word_roles import is_role


class SubjectFinder(VerbSecond):
    """Reads one sentence: which noun phrase is the subject of which verb."""

    # --- The subject of a verb ----------------------------------------------------------------------

    def subject(self, verb: int) -> Phrase | None:
        """The subject of the verb at `verb`, before it or after it."""
        nearest = self._nearest(verb)
        if nearest is None or self.tokens[nearest.start].lower in self.table.objective:
            return None
        return nearest

    def _nearest(self, verb: int) -> Phrase | None:
        """The noun phrase in the place of the subject: by the first of these orders of words that applies."""
        finite = self._auxiliary(verb) if self.table.verb_second else verb
        if finite < verb:
            return self._agent(verb, finite) or self._of_verb_second(verb, finite) or self.left(finite)
        antecedent = self._of_relative_clause(verb)
        if antecedent is not None:
            return antecedent
        if self._follows_quote(verb):
            return self.right(self._behind(verb)) or self._across_quote(verb)
        if self._is_before_pronoun(verb):
            return Phrase(self.number, verb + 1, verb + 2)
        second = self._of_verb_second(verb, verb) if self.table.verb_second else None
        return second or self._of_plain_clause(verb)

    def _of_relative_clause(self, verb: int) -> Phrase | None:
        """Whom a relative clause that the verb ends is about: “Weber, der den Plan lobte”."""
        if not self.table.verb_second or not self._ends_clause(verb):
            return None
        start = self.clause_start(verb)
        if start >= verb - 1 or self.tokens[start].lower not in self.table.relatives:
            return None
        antecedent = self.antecedent(start)
        if antecedent is None or self.tokens[antecedent.start].lower in self.table.objective:
            return None
        return antecedent

    def _of_bare_relative(self, verb: int) -> Phrase | None:
        """Whom a relative clause without another subject is about: “Serpieri, che alla radio ha riferito”."""
        relative = self.clause_start(verb)
        if self.table.verb_second or relative >= verb - 1:
            return None
        relatives = self.table.relatives - self.table.definite
        return self.antecedent(relative) if self.tokens[relative].lower in relatives else None

    def _is_before_pronoun(self, verb: int) -> bool:
        """Whether a pronoun right behind the verb is its subject: “dit-il”, “zegt ze”."""
        if verb + 1 == len(self.tokens):
            return False
        return (bool(self.table.inverted) and self.is_pronoun(verb + 1)) or (
            self.table.verb_second and self._is_parenthesis(verb)
        )

    def _is_parenthesis(self, verb: int) -> bool:
        """Whether the verb and a pronoun stand alone between commas: “haar paling is, zegt ze, ...”."""
        if not 0 < verb < len(self.tokens) - 1 or self.tokens[verb - 1].lower != ",":
            return False
        closed = verb + 2 == len(self.tokens) or self.tokens[verb + 2].kind != "word"
        return closed and self.is_pronoun(verb + 1)

    def _of_plain_clause(self, verb: int) -> Phrase | None:
        """The subject before the verb, or behind it where the language inverts them."""
        left = self.left(verb)
        if left is not None and self._is_adjective(left):
            named = self.right(verb + 1) if verb + 1 < len(self.tokens) else None
            if named is not None and named.start == verb + 1 and self.is_name_like(verb + 1):
                return named  # “Más prudente se mostró Ortega”
        if left is not None or not self.table.inverts:
            return left
        antecedent = self._of_bare_relative(verb)
        if antecedent is not None:
            return antecedent
        behind = self._behind(verb)
        follower = self.tokens[behind].lower if behind < len(self.tokens) else ""
        if follower in self.table.relatives and not self.table.verb_second:
            return None  # “admitió que la victoria ...”
        right = self.right(behind)
        return None if right is not None and self.is_object(right) else right

    def _is_adjective(self, phrase: Phrase) -> bool:
        """Whether a word before a verb that stands first, except for an adverb, is not a noun phrase."""
        if not self.table.inverts or phrase.start > 1 or phrase.end - phrase.start > 1:
            return False
        token = self.tokens[phrase.start]
        return not (token.capital and phrase.start) and not self.is_personal(phrase)

    def _behind(self, verb: int) -> int:
        """The place behind the verb and its infinitive: “a fait savoir | la direction”, “limita a dire |”."""
        table, tokens = self.table, self.tokens
        following = tokens[verb + 1].lower if verb + 1 < len(tokens) else ""
        if table.verb_second or following not in table.phrasal.get(tokens[verb].lower, ()):
            return verb + 1
        infinitive = verb + 2 < len(tokens) and tokens[verb + 2].lower.endswith(table.infinitive_endings)
        return verb + 2 + infinitive

    def _follows_quote(self, verb: int) -> bool:
        """Whether only a comma, a dash or an adverb stands between a quotation and the verb."""
        for index in range(verb - 1, max(-1, verb - weights.QUOTE_REACH), -1):
            token = self.tokens[index]
            if token.kind == "quote":
                joined = index == verb - 1 and index > 0 and not self.table.verb_second
                belongs = joined and self.binds(self.tokens[index - 1])  # “the author of ‘...’ said”
                return not belongs and not self.is_quoted_name(index)
            if token.kind == "word" and not self.is_skipped(token):
                return False
            if token.kind == "sign" and token.lower != "," and token.lower not in DASHES:
                return False
        return False

    def _across_quote(self, verb: int) -> Phrase | None:
        """The subject of a verb that ends its clause behind a quotation: “Horn, die von ‘...’ sprach”."""
        table = self.table
        if not table.verb_second or not self._ends_clause(verb):
            return None
        quote = next(index for index in range(verb - 1, -1, -1) if self.tokens[index].kind == "quote")
        parted = self._of_parted_clause(quote)
        if parted is not None:
            return parted
        start = self.clause_start(quote)
        first = self.tokens[start].lower
        if first in table.relatives and start > 1 and self.tokens[start - 1].lower == ",":
            return self._read_left(start - 1, 0, before_relative=True) or self.full_name(start - 1)
        if first not in table.subordinators or self.is_neuter(start + 1):
            return None  # “dass es ‘...’ gab”
        return self.right(start + 1, quote)

    def antecedent(self, relative: int) -> Phrase | None:
        """The noun phrase that the relative word at `relative` stands for: “ein Bericht, | wonach”."""
        if relative < 2 or self.tokens[relative - 1].lower != ",":
            return None
        return self._read_left(relative - 1, 0, before_relative=True)

    def cited(self, verb: int) -> Phrase | None:
        """Whom a newspaper cites: “zitierte die Agentur | den Minister”, “zitiert | einen Anwohner”."""
        if self.tokens[verb].lower not in self.table.cited:
            return None
        for index in range(verb + 1, min(len(self.tokens), verb + weights.CITED_REACH)):
            token = self.tokens[index]
            if token.kind != "word" or self.binds(token):
                break
            if token.lower in self.table.objective:
                return self.right(index)
        return None

    # --- The subject of a sentence ------------------------------------------------------------------

    def first(self, end: int) -> Phrase | None:
        """The first noun phrase of the main clause before `end`, taken as its subject.

        Where word order leaves the subject open (German, Dutch), a phrase that names a person is preferred.
        """
        begin = self._main_clause_start(end)
        last = min(end, begin + weights.SUBJECT_REACH)
        first_phrase: Phrase | None = None
        index = begin
        while index < last:
            phrase = self._from(index, end)
            if phrase is None:
                index += 1
                continue
            if not self.table.verb_second or self.is_personal(phrase) or self._is_full_name(phrase):
                return phrase
            first_phrase = first_phrase or phrase
            index = phrase.end
        return first_phrase

    def _main_clause_start(self, end: int) -> int:
        """Where the main clause begins: behind the first comma, where the sentence opens with something else.

        “Beaten by a second, Smith ...”: a capital that is not a name, unless no comma follows.
        """
        table = self.table
        opened = self.tokens and self.tokens[0].lower in table.subordinators | table.prepositions
        if opened or (len(self.tokens) > 1 and self.is_name_like(0) and self.binds(self.tokens[1])):
            reach = range(min(end, weights.SUBJECT_REACH))
            return next((index for index in reach if self.tokens[index].lower == ","), -1) + 1
        return 0

    def _from(self, index: int, end: int) -> Phrase | None:
        """The noun phrase that begins right at `index`, unless it cannot be a subject."""
        table = self.table
        token = self.tokens[index]
        if token.kind != "word" or token.lower in table.objective:
            return None
        if index and (self.binds(self.tokens[index - 1]) or self.tokens[index - 1].lower in table.objective):
            return None
        if self.is_pronoun(index) and (token.lower not in table.definite or self._stands_for_noun(index)):
            return Phrase(self.number, index, index + 1)
        return self.right(index, end) if self._is_article(token) or self.is_name_like(index) else None

    def _stands_for_noun(self, index: int) -> bool:
        """Whether a demonstrative is a pronoun, with no noun behind it: “Diese baten ihn”."""
        return not any(token.capital for token in self.tokens[index + 1 : index + 3])

    def _is_full_name(self, phrase: Phrase) -> bool:
        """Whether a sentence begins with a name of several capitals, where nouns have none: “Jan Peeters”."""
        words = self.tokens[phrase.start : phrase.end]
        capitals = sum(word.capital for word in words)
        return not (phrase.start or self.table.nouns_are_capitalised) and capitals > 1

    def topic(self, before: Phrase | None) -> Phrase | None:
        """Whom the sentence is about, if that is a person; `before` if it has no subject."""
        table = self.table
        leads = self.tokens[0].lower in table.leading_sources  # “Pour le maire, ...”
        subject = self.right(1) if leads else self.first(len(self.tokens))
        if subject is None and self.leads_in(0) and not any(token.lower == "," for token in self.tokens):
            return None
        if subject is None or (table.drops_subject and not leads and not self._opens(subject)):
            return before
        return self._without_verb(subject) if self._is_known(subject) else None

    def _without_verb(self, subject: Phrase) -> Phrase:
        """The subject without a last word that must be the sentence's verb: “Il ministro | frena.”"""
        signs_behind = all(token.kind == "sign" for token in self.tokens[subject.end :])
        last = self.tokens[subject.end - 1]
        if subject.start or not signs_behind or subject.end < 3 or last.capital:
            return subject
        return Phrase(self.number, 0, subject.end - 1)

    def _is_known(self, subject: Phrase) -> bool:
        """Whether a subject is a pronoun, a name or somebody's office."""
        words = self.tokens[subject.start : subject.end]
        if self.is_pronoun(subject.start) or self.is_personal(subject):
            return True
        if self.is_name_like(subject.start) and not words[0].acronym:
            return True
        capitals = any(word.capital and follower.capital for word, follower in pairwise(words))
        return capitals and not self.table.nouns_are_capitalised

    def _opens(self, phrase: Phrase) -> bool:
        """Whether a sentence begins with the phrase, or does so behind “En la plaza,”; a verb does not."""
        tokens, start = self.tokens, phrase.start
        if start:
            leads = self.leads_in(0) and tokens[start - 1].lower == ","
            return leads and not any(token.lower == "," for token in tokens[: start - 1])
        return not (phrase.end == 1 and tokens[0].lower.endswith(self.table.finite_endings))

    # --- What a phrase is ---------------------------------------------------------------------------

    def is_personal(self, phrase: Phrase) -> bool:
        """Whether a phrase is a personal pronoun or holds the word for an office or a trade."""
        table = self.table
        tokens = self.tokens[phrase.start : phrase.end]
        if len(tokens) == 1 and table.pronouns.get(tokens[0].lower) in ("m", "f"):
            return True
        return any(is_role(token.lower, table) for token in tokens)

    def is_neuter(self, index: int) -> bool:
        return self.table.pronouns.get(self.tokens[index].lower) == "n"

    def is_object(self, phrase: Phrase) -> bool:
        """Whether a verb without a subject has the phrase as its object: “prometió una respuesta”."""
        table = self.table
        if not table.drops_subject or not phrase.start or self.is_personal(phrase):
            return False
        words = self.tokens[phrase.start : phrase.end]
        if any(word.capital for word in words):
            return False
        if words[0].lower in table.indefinite:
            return True
        follower = self.tokens[phrase.end] if phrase.end < len(self.tokens) else None
        quoted = follower is not None and follower.kind == "quote"
        if quoted and self.tokens[phrase.start - 1].lower in table.partial_cues:
            return True  # “definió los resultados ‘...’”
        leads_to_quote = quoted or (follower is not None and follower.lower == ":")
        return not leads_to_quote and words[0].lower in table.definite and self._opens_with_verb(phrase)

    def _opens_with_verb(self, phrase: Phrase) -> bool:
        """Whether a clause begins with the verb before the phrase: “y anunció el envío de tropas”."""
        if phrase.start == 1:
            return self.tokens[0].lower not in self.table.adverbs | self.table.stops  # “Já | o dono”
        before = self.tokens[phrase.start - 2].lower
        return before in self.table.coordinators | self.table.conjunctions
