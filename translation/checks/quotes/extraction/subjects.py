"""The subject of a verb without a parser: where each language puts it, before the verb or after it."""

from __future__ import annotations

from itertools import pairwise

from translation.checks.quotes.extraction.phrases import DASHES, REACH, Phrase
from translation.checks.quotes.extraction.verb_second import VerbSecond
from translation.checks.quotes.extraction.word_roles import is_role

_CITED = 8  # tokens between a verb and the one who is cited


class SubjectFinder(VerbSecond):
    """Reads one sentence: which noun phrase is the subject of which verb."""

    def subject(self, verb: int) -> Phrase | None:
        """The subject of the verb at `verb`, before it or after it."""
        found = self._nearest(verb)
        if found is None or self.tokens[found.start].lower in self.table.objective:
            return None
        return found

    def _nearest(self, verb: int) -> Phrase | None:
        table = self.table
        finite = self._auxiliary(verb) if table.verb_second else verb
        if finite < verb:
            agent = self._agent(verb, finite)
            if agent is not None:
                return agent
            return self._of_verb_second(verb, finite) or self.left(finite)
        if table.verb_second and self._ends_clause(verb):
            start = self.clause_start(verb)
            if start < verb - 1 and self.tokens[start].lower in table.relatives:
                found = self.antecedent(start)
                if found is not None and self.tokens[found.start].lower not in table.objective:
                    return found  # “Weber, der den Plan lobte”
        if self._follows_quote(verb):
            return self.right(verb + 1 + self._has_infinitive(verb)) or self._across_quote(verb)
        if verb + 1 < len(self.tokens) and table.inverted and self.is_pronoun(verb + 1):
            return Phrase(self.number, verb + 1, verb + 2)
        if table.verb_second:
            if self._is_parenthesis(verb):
                return Phrase(self.number, verb + 1, verb + 2)
            found = self._of_verb_second(verb, verb)
            if found is not None:
                return found
        left = self.left(verb)
        if left is not None and self._is_adjective(left) and verb + 1 < len(self.tokens):
            inverted = self.right(verb + 1)  # “Más prudente se mostró Ortega”
            if inverted is not None and inverted.start == verb + 1 and self.is_name_like(verb + 1):
                return inverted
        if left is not None or not table.inverts:
            return left
        follower = self.tokens[verb + 1].lower if verb + 1 < len(self.tokens) else ""
        if follower in table.relatives and not table.verb_second:
            return None  # “admitió que la victoria ...”
        right = self.right(verb + 1 + self._has_infinitive(verb))
        return None if right is not None and self.is_object(right) else right

    def _is_parenthesis(self, verb: int) -> bool:
        """Whether the verb and a pronoun stand alone between commas: “haar paling is, zegt ze, ...”."""
        if not 0 < verb < len(self.tokens) - 1 or self.tokens[verb - 1].lower != ",":
            return False
        closed = verb + 2 == len(self.tokens) or self.tokens[verb + 2].kind != "word"
        return closed and self.is_pronoun(verb + 1)

    def _is_adjective(self, phrase: Phrase) -> bool:
        """Whether a word before a verb that stands first, but for an adverb, is no noun phrase."""
        if not self.table.inverts or phrase.start > 1 or phrase.end - phrase.start > 1:
            return False
        token = self.tokens[phrase.start]
        return not (token.capital and phrase.start) and not self.is_personal(phrase)

    def is_object(self, phrase: Phrase) -> bool:
        """Whether a verb without a subject has the phrase for its object: “prometió una respuesta”."""
        table = self.table
        if not table.drops_subject or not phrase.start or self.is_personal(phrase):
            return False
        tokens = self.tokens[phrase.start : phrase.end]
        if any(token.capital for token in tokens):
            return False
        quoted = phrase.end < len(self.tokens) and self.tokens[phrase.end].kind == "quote"
        verb = self.tokens[phrase.start - 1]
        called = quoted and verb.lower in table.partial_cues  # “definió los resultados ‘...’”
        opens = (
            phrase.start == 1
            or self.tokens[phrase.start - 2].lower in table.coordinators | table.conjunctions
        )
        told = phrase.end < len(self.tokens) and (quoted or self.tokens[phrase.end].lower == ":")
        taken = opens and not told and tokens[0].lower in table.definite  # “y anunció el envío de tropas”
        return called or taken or tokens[0].lower in table.indefinite

    def first(self, end: int) -> Phrase | None:
        """The first noun phrase of the main clause before `end`, taken for its subject.

        One that names a person goes first, where word order leaves the subject open (German, Dutch).
        """
        table = self.table
        begin = 0
        opened = self.tokens and self.tokens[0].lower in table.subordinators | table.prepositions
        # “Beaten by a second, Smith ...”: a capital that is no name, unless no comma follows.
        if opened or (len(self.tokens) > 1 and self.is_name_like(0) and self.binds(self.tokens[1])):
            commas = (index for index in range(min(end, REACH)) if self.tokens[index].lower == ",")
            begin = next(commas, -1) + 1
        found: Phrase | None = None
        index = begin
        while index < min(end, begin + REACH):
            phrase = self._from(index, end)
            if phrase is None:
                index += 1
                continue
            if not table.verb_second or self.is_personal(phrase) or self._is_full_name(phrase):
                return phrase
            found = found or phrase
            index = phrase.end
        return found

    def _is_full_name(self, phrase: Phrase) -> bool:
        """Whether a sentence begins with a name of several capitals, where those tell one: “Jan Peeters”."""
        words = self.tokens[phrase.start : phrase.end]
        return (
            not (phrase.start or self.table.nouns_are_capitalised) and sum(one.capital for one in words) > 1
        )

    def told_of(self, before: Phrase | None) -> Phrase | None:
        """The person of whom the sentence tells; the one told of `before` where it leaves out its subject."""
        table = self.table
        leads = self.tokens[0].lower in table.leading_sources  # “Pour le maire, ...”
        subject = self.right(1) if leads else self.first(len(self.tokens))
        if subject is None and self.leads_in(0) and not any(token.lower == "," for token in self.tokens):
            return None
        if subject is None or (table.drops_subject and not leads and not self._opens(subject)):
            return before
        words = self.tokens[subject.start : subject.end]
        named = self.is_name_like(subject.start) and not words[0].acronym
        full = not table.nouns_are_capitalised and any(
            one.capital and other.capital for one, other in pairwise(words)
        )
        known = self.is_pronoun(subject.start) or named or full or self.is_personal(subject)
        return subject if known else None

    def _opens(self, phrase: Phrase) -> bool:
        """Whether a sentence begins with the phrase, or does so behind “En la plaza,”; no verb is one."""
        tokens, start = self.tokens, phrase.start
        if start:
            leads = self.leads_in(0) and tokens[start - 1].lower == ","
            return leads and not any(token.lower == "," for token in tokens[: start - 1])
        return not (phrase.end == 1 and tokens[0].lower.endswith(self.table.finite_endings))

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
        if token.lower in table.definite or token.lower in table.indefinite or self.is_name_like(index):
            return self.right(index, end)
        return None

    def _stands_for_noun(self, index: int) -> bool:
        """Whether a demonstrative is a pronoun, with no noun behind it: “Diese baten ihn”."""
        return not any(token.capital for token in self.tokens[index + 1 : index + 3])

    def is_personal(self, phrase: Phrase) -> bool:
        """Whether a phrase is a personal pronoun or holds the word for an office or a trade."""
        table = self.table
        tokens = self.tokens[phrase.start : phrase.end]
        if len(tokens) == 1 and table.pronouns.get(tokens[0].lower) in ("m", "f"):
            return True
        return any(is_role(token.lower, table) for token in tokens)

    def cited(self, verb: int) -> Phrase | None:
        """Whom a newspaper cites: “zitierte die Agentur | den Minister”, “zitiert | einen Anwohner”."""
        if self.tokens[verb].lower not in self.table.cited:
            return None
        for index in range(verb + 1, min(len(self.tokens), verb + _CITED)):
            token = self.tokens[index]
            if token.kind != "word" or self.binds(token):
                break
            if token.lower in self.table.objective:
                return self.right(index)
        return None

    def _has_infinitive(self, verb: int) -> bool:
        """Whether a part of the verb follows it: “a fait savoir la direction”."""
        table = self.table
        following = self.tokens[verb + 1].lower if verb + 1 < len(self.tokens) else ""
        return not table.verb_second and following in table.phrasal.get(self.tokens[verb].lower, ())

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
            found = self._read_left(start - 1, 0, relative=True)
            return found or self.full_name(start - 1)
        if first not in table.subordinators or self.is_neuter(start + 1):
            return None  # “dass es ‘...’ gab”
        return self.right(start + 1, quote)

    def antecedent(self, relative: int) -> Phrase | None:
        """The noun phrase that the relative word at `relative` stands for: “ein Bericht, | wonach”."""
        if relative < 2 or self.tokens[relative - 1].lower != ",":
            return None
        return self._read_left(relative - 1, 0, relative=True)

    def is_neuter(self, index: int) -> bool:
        return self.table.pronouns.get(self.tokens[index].lower) == "n"

    def _follows_quote(self, verb: int) -> bool:
        """Whether nothing but a comma, a dash or an adverb lies between a quotation and the verb."""
        index = verb - 1
        while index >= 0 and verb - index < 8:
            token = self.tokens[index]
            if token.kind == "quote":
                joined = index == verb - 1 and index > 0 and not self.table.verb_second
                belongs = joined and self.binds(self.tokens[index - 1])  # “the author of ‘...’ said”
                return not belongs and not self.is_quoted_name(index)
            if token.kind == "word" and not self.is_skipped(token):
                return False
            if token.kind == "sign" and token.lower != "," and token.lower not in DASHES:
                return False
            index -= 1
        return False
