"""Noun phrases without a parser: read from a verb outwards, until a word that none can hold."""

from __future__ import annotations

from dataclasses import dataclass

from translation.quotes.grammar import PARTICLES, Grammar, is_role

_LONGEST = 24  # tokens of a noun phrase
_ASIDE = 7  # tokens of such words as “in Rome” between a verb and its subject
_REACH = 60  # tokens that may lie between a verb and its subject
DASHES = frozenset("-–—―")
_STOPS = frozenset(",.;:!?)")
_CLAUSE_ENDS = frozenset(",;:()—–―")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens [start, end) of a sentence: a noun phrase that names a speaker."""

    sentence: int
    start: int
    end: int


class Reader(Grammar):
    """Reads the noun phrases of one sentence."""

    def subject(self, verb: int) -> Phrase | None:
        """The subject of the verb at `verb`, before it or after it."""
        table = self.table
        finite = self._auxiliary(verb) if table.verb_second else verb
        if finite < verb:
            agent = self._agent(verb, finite)
            if agent is not None:
                return agent
            return self._of_verb_second(verb, finite) or self.left(finite)
        if self._follows_quote(verb):
            return self.right(verb + 1) or self._across_quote(verb)
        if verb + 1 < len(self.tokens) and table.inverted and self.is_pronoun(verb + 1):
            return Phrase(self.number, verb + 1, verb + 2)
        if table.verb_second:
            found = self._of_verb_second(verb, verb)
            if found is not None:
                return found
        left = self.left(verb)
        if left is not None or not table.inverts:
            return left
        return self.right(verb + 1)

    def left(self, verb: int) -> Phrase | None:
        """The noun phrase that ends just before the verb, an apposition between commas passed over."""
        table = self.table
        end = verb
        floor = max(0, verb - _REACH)
        relative = False
        inner: tuple[int, int] | None = None
        while end > floor:
            token = self.tokens[end - 1]
            filler = self.filler_before(end)
            if filler:
                end -= filler
            elif token.lower in (",", ")") or token.lower in DASHES:
                opening = self._opening(end - 1, floor)
                if opening is None:
                    return None
                inner = (opening + 1, end - 1)
                end = opening
            elif token.lower in table.relatives and end - 1 > floor:
                relative = True
                end -= 1
                if self.tokens[end - 1].lower == "," or self.tokens[end - 1].lower in DASHES:
                    end -= 1
            elif (
                self.is_skipped(token) and not self.is_name_like(end - 1)
            ) or token.lower in table.time_words:
                end -= 1
            else:
                break
        found = self._read_left(end, floor, relative)
        if found is not None and inner is not None and found.end == inner[0] - 1:
            return self._with_name(found, *inner)
        return found

    def right(self, start: int, end: int | None = None) -> Phrase | None:
        """The noun phrase that begins at `start` or, after adverbs and dates, a little later."""
        table = self.table
        limit = len(self.tokens) if end is None else end
        while start < limit:
            token = self.tokens[start]
            aside = self.aside(start, limit)
            if aside:
                start += aside
                continue
            if token.kind != "word" or token.lower in table.definite or token.lower in table.indefinite:
                break
            if self.is_pronoun(start):
                return Phrase(self.number, start, start + 1)
            if self.is_name_like(start) or not (self.is_skipped(token) or token.lower in table.time_words):
                break
            start += 1
        if (
            start < limit
            and self.binds(self.tokens[start])
            and self.tokens[start].lower not in table.definite
        ):
            start = self._after_aside(start, limit)
            if start == limit:
                return None
        stop = start
        named = not table.capital_nouns and start < limit and self.is_name_like(start)
        while stop < min(limit, start + _LONGEST):
            token = self.tokens[stop]
            if not self.holds(stop, start) or (stop > start and self.begins_anew(stop)):
                break
            if table.capital_nouns and stop > start and self.leaves_noun(stop):
                break
            if stop > start and self.begins_date(stop):
                break
            if named and token.kind == "word" and not token.capital and not self.continues_name(stop, limit):
                break
            stop += 1
        if table.verb_second and stop - start > 2 and stop < limit and self.begins_anew(stop):
            stop -= not self.tokens[stop - 1].capital  # “volgens de politie reed | de bestuurder”
        found = self._phrase(start, stop)
        if found is not None and stop + 1 < limit and self.tokens[stop].lower == ",":
            last = min(limit, stop + 7)
            ends = (index for index in range(stop + 1, last) if self.tokens[index].lower in _STOPS)
            return self._with_name(found, stop + 1, next(ends, last))
        return found

    def _after_aside(self, start: int, limit: int) -> int:
        """Where the subject begins behind words with a preposition: “commenta a fine gara | l'allenatore”.

        `limit` if none does.
        """
        if not self.table.inverts:
            return limit
        for index in range(start + 1, min(limit, start + _ASIDE)):
            if index > start + 1 and self.begins_anew(index):
                return index
            if not self.holds(index, start):
                break
        return limit

    def _with_name(self, phrase: Phrase, start: int, end: int) -> Phrase:
        """The phrase with the name in apposition at [start, end): “the chairman, Karl Weber”; or as it is."""
        inner = self.tokens[start:end]
        is_name = inner and all(token.capital or token.lower in PARTICLES for token in inner)
        heads = self.tokens[phrase.start : phrase.end]
        described = any(is_role(token.lower, self.table) for token in heads)
        if is_name and described and not any(is_role(token.lower, self.table) for token in inner):
            return Phrase(phrase.sentence, phrase.start, end)
        return phrase

    def first(self, end: int) -> Phrase | None:
        """The first noun phrase of the main clause before `end`, taken for its subject.

        One that names a person goes first, where word order leaves the subject open (German, Dutch).
        """
        table = self.table
        begin = 0
        if self.tokens and self.tokens[0].lower in table.subordinators | table.prepositions:
            commas = (index for index in range(min(end, _REACH)) if self.tokens[index].lower == ",")
            begin = next(commas, -1) + 1
        elif len(self.tokens) > 1 and self.is_name_like(0) and self.binds(self.tokens[1]):
            # “Beaten by a second, Smith ...”: a capital that is no name, unless no comma follows.
            commas = (index for index in range(min(end, _REACH)) if self.tokens[index].lower == ",")
            begin = next(commas, -1) + 1
        found: Phrase | None = None
        index = begin
        while index < min(end, begin + _REACH):
            phrase = self._from(index, end)
            if phrase is None:
                index += 1
                continue
            if not table.verb_second or self.is_personal(phrase):
                return phrase
            found = found or phrase
            index = phrase.end
        return found

    def _from(self, index: int, end: int) -> Phrase | None:
        """The noun phrase that begins right at `index`, unless it cannot be a subject."""
        table = self.table
        token = self.tokens[index]
        if token.kind != "word" or token.lower in table.objective:
            return None
        if index and (self.binds(self.tokens[index - 1]) or self.tokens[index - 1].lower in table.objective):
            return None
        if self.is_pronoun(index) and token.lower not in table.definite:
            return Phrase(self.number, index, index + 1)
        if token.lower in table.definite or token.lower in table.indefinite or self.is_name_like(index):
            return self.right(index, end)
        return None

    def is_personal(self, phrase: Phrase) -> bool:
        """Whether a phrase is a personal pronoun or holds the word for an office or a trade."""
        table = self.table
        tokens = self.tokens[phrase.start : phrase.end]
        if len(tokens) == 1 and table.pronouns.get(tokens[0].lower) in ("m", "f"):
            return True
        return any(is_role(token.lower, table) for token in tokens)

    def clause_start(self, verb: int) -> int:
        """Where the clause of the verb begins: after a comma, a quotation, or at the sentence's start."""
        start = verb
        while start > max(0, verb - _REACH):
            token = self.tokens[start - 1]
            if token.kind == "quote" or token.lower in _CLAUSE_ENDS:
                break
            start -= 1
        return start

    def _follows_apposition(self, start: int) -> bool:
        """Whether the comma before a clause ends an apposition: “Weber, der Trainer, | sagte”."""
        if not start or self.tokens[start - 1].lower != ",":
            return False
        begin = start - 1
        while begin > max(0, start - _REACH) and self.tokens[begin - 1].kind != "quote":
            begin -= 1
        first = self.tokens[begin]
        if first.kind != "word" or first.lower in self.table.objective:
            return False
        return not self.leads_in(begin)

    def _auxiliary(self, verb: int) -> int:
        """Where the finite verb of a participle at `verb` stands before it in the clause; else `verb`."""
        if self.tokens[verb].lower not in self.table.participles:
            return verb
        for index in range(verb - 1, max(-1, verb - _REACH), -1):
            if self.tokens[index].lower in self.table.auxiliaries:
                return index
            if self.tokens[index].lower in _CLAUSE_ENDS:
                break
        return verb

    def _of_verb_second(self, verb: int, finite: int) -> Phrase | None:
        """The subject where the finite verb stands second, or last in a subordinate clause (German, Dutch).

        `finite` is the place of the auxiliary, where `verb` is a participle.
        """
        table = self.table
        start = self.clause_start(finite)
        first = self.tokens[start]
        if start == finite:
            parted = self._of_parted_clause(verb)
            if parted is not None:
                return parted
            if self._follows_apposition(start):
                return None
            return self.right(finite + 1)
        if first.lower in table.subordinators and start + 1 < finite and self._ends_clause(verb):
            return self.right(start + 1, finite)
        article = first.lower in table.definite and self.tokens[start + 1].capital  # “das Gericht sagte”
        fronted = (
            first.lower in table.prepositions
            or first.lower in table.objective
            or (first.lower in table.adverbs and not article)
            or first.lower in table.time_words
            or first.lower in table.subordinators
            or self._is_oblique(start)
        )
        if fronted or self.is_nominative(finite + 1):
            found = self.right(finite + 1, verb if finite < verb else None)
            if found is not None:
                return found
        return None

    def _agent(self, verb: int, finite: int) -> Phrase | None:
        """Who acts in a passive clause: “wurde von Kritikern als ‘...’ bezeichnet”."""
        table = self.table
        passive = self.tokens[finite].lower in table.passives
        if passive and self.tokens[verb].lower in table.partial_cues:  # who is cited by a paper, speaks
            for index in range(finite + 1, verb - 1):
                if self.tokens[index].lower in table.agents:
                    return self.right(index + 1, verb)
        return None

    def _across_quote(self, verb: int) -> Phrase | None:
        """The subject of a verb that ends its clause behind a quotation: “Horn, die von ‘...’ sprach”."""
        table = self.table
        if not table.verb_second or not self._ends_clause(verb):
            return None
        quote = next(index for index in range(verb - 1, -1, -1) if self.tokens[index].kind == "quote")
        start = self.clause_start(quote)
        first = self.tokens[start].lower
        if first in table.relatives and start > 1 and self.tokens[start - 1].lower == ",":
            found = self._read_left(start - 1, 0, relative=True)
            return found or self.full_name(start - 1)
        if first not in table.subordinators or self.is_neuter(start + 1):
            return None  # “dass es ‘...’ gab”
        return self.right(start + 1, quote)

    def _of_parted_clause(self, verb: int) -> Phrase | None:
        """The subject of a verb that ends a clause behind an apposition: “wie der Leiter, X, mitteilte”."""
        if verb < 2 or self.tokens[verb - 1].lower != "," or not self._ends_clause(verb):
            return None
        opening = self.clause_start(verb - 1) - 1
        if opening < 1 or self.tokens[opening].lower != ",":
            return None
        start = self.clause_start(opening)
        return self.right(start + 1, verb) if self.tokens[start].lower in self.table.subordinators else None

    def _is_oblique(self, start: int) -> bool:
        """Whether a feminine noun begins at `start` in a case that no subject has: “der Regierung”."""
        table = self.table
        article, noun = self.tokens[start : start + 2]
        return article.lower in table.oblique and noun.capital and noun.lower.endswith(table.feminine_endings)

    def _ends_clause(self, verb: int) -> bool:
        return verb + 1 == len(self.tokens) or self.tokens[verb + 1].kind != "word"

    def is_nominative(self, index: int) -> bool:
        """Whether an unmistakable subject pronoun stands at `index`."""
        return index < len(self.tokens) and self.table.pronouns.get(self.tokens[index].lower) == "m"

    def is_neuter(self, index: int) -> bool:
        return self.table.pronouns.get(self.tokens[index].lower) == "n"

    def _follows_quote(self, verb: int) -> bool:
        """Whether nothing but a comma, a dash or an adverb lies between a quotation and the verb."""
        index = verb - 1
        while index >= 0 and verb - index < 8:
            token = self.tokens[index]
            if token.kind == "quote":
                return True
            if token.kind == "word" and not self.is_skipped(token):
                return False
            if token.kind == "sign" and token.lower != "," and token.lower not in DASHES:
                return False
            index -= 1
        return False

    def _opening(self, closing: int, floor: int) -> int | None:
        """Where the apposition began that the comma, dash or bracket at `closing` ends; None: no such."""
        sign = self.tokens[closing].lower
        wanted = {",": (",",), ")": ("(",)}.get(sign, tuple(DASHES))
        for index in range(closing - 1, floor, -1):
            token = self.tokens[index]
            if token.kind == "quote":
                return None
            if token.lower in wanted:
                if sign == "," and self.leads_in(self.clause_start(index)):
                    return closing  # “After the vote, Gov. Smith (R), said”: the comma is a slip
                return (
                    index
                    if self.tokens[index - 1].kind == "word" or self.tokens[index - 1].lower == ")"
                    else None
                )
        return None

    def _read_left(self, end: int, floor: int, relative: bool = False) -> Phrase | None:
        """The phrase that ends at `end`; with `relative` before a relative clause: it need be no subject."""
        table = self.table
        if end <= floor or self.tokens[end - 1].kind != "word":
            return None
        if self.is_pronoun(end - 1):
            return Phrase(self.number, end - 1, end)
        start = end
        while start > max(floor, end - _LONGEST) and self.holds(start - 1, floor):
            start -= 1
            lower = self.tokens[start].lower
            before = self.tokens[start - 1].lower if start else ""
            article = lower in table.definite and lower not in table.linkers
            article |= lower in table.indefinite and before not in table.definite | table.indefinite
            article = article and not self.in_name(start)
            if article and start > floor and not self.binds(self.tokens[start - 1]):
                break  # the article of the head: nothing before it belongs to the phrase
        while start < end and self.is_loose(self.tokens[start]):
            start += 1
        if start and self.binds(self.tokens[start - 1]):
            # “a spokesman in Berlin said” against “in Berlin a spokesman said”.
            owner = self._read_left(start - 1, floor) if start - 1 > floor else None
            if owner is not None:
                return Phrase(self.number, owner.start, end)
            if not relative:
                start = self._trailing_name(start, end)
        return self._phrase(start, end)

    def full_name(self, end: int) -> Phrase | None:
        """Two capitals or more that end at `end` behind a preposition: “Kritik kam von | Lea Horn”."""
        start = end
        while start and self.tokens[start - 1].capital and self.tokens[start - 1].kind == "word":
            start -= 1
        named = end - start > 1 and start > 0 and self.binds(self.tokens[start - 1])
        return Phrase(self.number, start, end) if named else None

    def _trailing_name(self, start: int, end: int) -> int:
        """Where the name begins that follows a prepositional phrase: “at a news conference Trump”."""
        if self.table.capital_nouns:
            return end
        name = end
        while name > start and self.tokens[name - 1].capital:
            name -= 1
        return name if name > start else end

    def _phrase(self, start: int, end: int) -> Phrase | None:
        """The tokens as a phrase without loose ends, if they can name someone."""
        table = self.table
        determiners = table.definite | table.indefinite
        while end > start and (
            self.tokens[end - 1].kind != "word"
            or self.tokens[end - 1].lower in table.linkers
            or (
                end - 2 > start
                and self.tokens[end - 1].lower in determiners
                and self.binds(self.tokens[end - 2])
            )
        ):
            end -= 1
        if end - start > 1 and self.tokens[start].lower in table.relatives and not table.capital_nouns:
            start += self.tokens[start + 1].capital  # “odd that | Lopez would denounce”
        for token in self.tokens[start:end]:
            if token.kind != "word" or not any(map(str.isalpha, token.lower)):
                continue
            if table.capital_nouns and not token.capital:
                continue
            if token.lower in table.definite or token.lower in table.linkers or token.lower in table.adverbs:
                continue
            return Phrase(self.number, start, end)
        return None
