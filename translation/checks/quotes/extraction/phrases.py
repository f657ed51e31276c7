"""Noun phrases without a parser: read from a verb outwards, until a word that none can hold."""

from __future__ import annotations

from dataclasses import dataclass

from translation.checks.quotes.extraction.word_roles import PARTICLES, Grammar, is_role

_LONGEST = 24  # tokens of a noun phrase
_ASIDE = 7  # tokens of such words as “in Rome” between a verb and its subject
REACH = 60  # tokens that may lie between a verb and its subject
DASHES = frozenset("-–—―")
_STOPS = frozenset(",.;:!?)")
CLAUSE_ENDS = frozenset(",;:()—–―")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens [start, end) of a sentence: a noun phrase that names a speaker."""

    sentence: int
    start: int
    end: int


class NounPhrases(Grammar):
    """Reads the noun phrases of one sentence."""

    def left(self, verb: int) -> Phrase | None:
        """The noun phrase that ends just before the verb, an apposition between commas passed over."""
        table = self.table
        end = verb
        floor = max(0, verb - REACH)
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
        if start < limit and self.tokens[start].name and self._stands_alone(start):
            return Phrase(self.number, start, start + 1)
        start += self._preamble(start, limit)
        stop = start
        named = not table.nouns_are_capitalised and start < limit and self.is_name_like(start)
        named = named and not self.tokens[start].lower.endswith("'s")  # “Silver’s head of sales”
        while stop < min(limit, start + _LONGEST):
            token = self.tokens[stop]
            if token.lower == "(" or not self.holds(stop, start) or (stop > start and self.begins_anew(stop)):
                break
            if table.nouns_are_capitalised and stop > start and self.leaves_noun(stop):
                break
            if stop > start and (self.begins_date(stop) or self._begins_object(start, stop)):
                break
            if named and token.kind == "word" and not token.capital and not self.continues_name(stop, limit):
                break
            stop += 1
        if (
            (table.verb_second or not table.inverts)
            and stop - start > 2
            and stop < limit
            and self.begins_anew(stop)
        ):
            stop -= not self.tokens[stop - 1].capital  # “volgens de politie reed | de bestuurder”
        found = self._phrase(start, stop)
        if found is not None and stop + 1 < limit and self.tokens[stop].lower == ",":
            last = min(limit, stop + 7)
            ends = (index for index in range(stop + 1, last) if self.tokens[index].lower in _STOPS)
            return self._with_name(found, stop + 1, next(ends, last))
        return found

    def _preamble(self, start: int, limit: int) -> int:
        """How many tokens before the subject's article are an aside: “reconoció muy serio | el capitán”."""
        table = self.table
        if not table.inverts or table.nouns_are_capitalised or start >= limit:
            return 0
        first = self.tokens[start]
        if first.kind != "word" or first.capital or first.lower in table.definite | table.indefinite:
            return 0
        for index in range(start + 1, min(limit, start + 4)):
            if self.begins_anew(index):
                return index - start
            if not self.holds(index, start):
                break
        return 0

    def _begins_object(self, start: int, index: int) -> bool:
        """Whether an article at `index` follows a full name, which has no genitive: “Jo Hall | der Bank”."""
        if not self.table.nouns_are_capitalised or index + 1 == len(self.tokens):
            return False
        if self.tokens[index].lower not in self.table.objective | self.table.oblique:
            return False
        if self.tokens[index + 1].capital and self.tokens[index + 1].lower in self.table.particles:
            return True  # “war Berlin | der Meinung”
        if index - start < 2:
            return False
        name = self.tokens[start:index]
        return all(token.capital and not is_role(token.lower, self.table) for token in name)

    def _stands_alone(self, index: int) -> bool:
        """Whether a quoted name is who speaks, and other quoted words what is said: “laut ‘Welt’ ‘...’”."""
        others = self.tokens[:index], self.tokens[index + 1 :]
        return any(token.kind == "quote" for tokens in others for token in tokens)

    def _after_aside(self, start: int, limit: int) -> int:
        """Where the subject begins behind words with a preposition: “commenta a fine gara | l'allenatore”.

        `limit` if none does.
        """
        if not self.table.inverts:
            return limit
        for index in range(start + 1, min(limit, start + _ASIDE)):
            if index > start + 1 and (self.begins_anew(index) or self._begins_name(index)):
                return index
            if not self.holds(index, start):
                break
        return limit

    def _begins_name(self, index: int) -> bool:
        """Whether a full name follows a noun at `index`: “ha detto in conferenza stampa | Anna Conti”."""
        if self.table.nouns_are_capitalised or index + 1 >= len(self.tokens):
            return False
        before, first, second = self.tokens[index - 1 : index + 2]
        return first.capital and second.capital and not before.capital and not self.binds(before)

    def _with_name(self, phrase: Phrase, start: int, end: int) -> Phrase:
        """The phrase with the name in apposition at [start, end): “the chairman, Karl Weber”; or as it is."""
        inner = self.tokens[start:end]
        is_name = inner and all(token.capital or token.lower in PARTICLES for token in inner)
        heads = self.tokens[phrase.start : phrase.end]
        described = any(is_role(token.lower, self.table) for token in heads)
        described |= heads[0].lower in self.table.definite and 1 < len(inner) < 5
        if is_name and described and not any(is_role(token.lower, self.table) for token in inner):
            return Phrase(phrase.sentence, phrase.start, end)
        return phrase

    def clause_start(self, verb: int) -> int:
        """Where the clause of the verb begins: after a comma, a quotation, or at the sentence's start."""
        start = verb
        while start > max(0, verb - REACH):
            token = self.tokens[start - 1]
            if token.lower in CLAUSE_ENDS or (token.kind == "quote" and not self.is_quoted_name(start - 1)):
                break
            start -= 1
        return start

    def _opening(self, closing: int, floor: int) -> int | None:
        """Where the apposition began that the comma, dash or bracket at `closing` ends; None: no such."""
        sign = self.tokens[closing].lower
        wanted = {",": (",",), ")": ("(",)}.get(sign, tuple(DASHES))
        for index in range(closing - 1, floor, -1):
            token = self.tokens[index]
            if token.kind == "quote" and not token.name:
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
        if end <= floor or not (self.tokens[end - 1].kind == "word" or self.is_quoted_name(end - 1)):
            return None
        if self.is_pronoun(end - 1):
            return Phrase(self.number, end - 1, end)
        start = end
        while start > max(floor, end - _LONGEST) and self.holds(start - 1, floor):
            if start < end and self.is_cut_off(start - 1):
                break
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
            if owner is not None and not self.is_pronoun(owner.start) and self._ends_as_noun(owner):
                return Phrase(self.number, owner.start, end) if start < end else owner
            if not relative:
                start = self._trailing_name(start, end)
        return self._phrase(start, end)

    def _ends_as_noun(self, phrase: Phrase) -> bool:
        """Whether a phrase ends in a noun, not in an unknown verb: “Hilfe kam | vom Trainer”."""
        return self.tokens[phrase.end - 1].capital or not self.table.nouns_are_capitalised

    def full_name(self, end: int) -> Phrase | None:
        """Two capitals or more that end at `end` behind a preposition: “Kritik kam von | Lea Horn”."""
        start = end
        while start and self.tokens[start - 1].capital and self.tokens[start - 1].kind == "word":
            start -= 1
        named = end - start > 1 and start > 0 and self.binds(self.tokens[start - 1])
        return Phrase(self.number, start, end) if named else None

    def _trailing_name(self, start: int, end: int) -> int:
        """Where the name begins that follows a prepositional phrase: “at a news conference Trump”."""
        if self.table.nouns_are_capitalised:
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
            not (self.tokens[end - 1].kind == "word" or self.tokens[end - 1].name)
            or self.tokens[end - 1].lower in table.linkers
            or self.is_particle(end - 1)
            or (
                end - 2 > start
                and self.tokens[end - 1].lower in determiners
                and self.binds(self.tokens[end - 2])
            )
        ):
            end -= 1
        if (
            end - start > 1
            and self.tokens[start].lower in table.relatives
            and not table.nouns_are_capitalised
        ):
            start += self.tokens[start + 1].capital  # “odd that | Lopez would denounce”
        if table.nouns_are_capitalised and end - start == 1 and self.tokens[start].lower in determiners:
            return None
        for token in self.tokens[start:end]:
            if token.name:
                return Phrase(self.number, start, end)
            if token.kind != "word" or not any(map(str.isalpha, token.lower)):
                continue
            if table.nouns_are_capitalised and not token.capital:
                continue
            if token.lower in table.definite or token.lower in table.linkers or token.lower in table.adverbs:
                continue
            return Phrase(self.number, start, end)
        return None
