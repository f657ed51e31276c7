"""Noun phrases without a parser: read from a verb outwards, until a word that none can hold."""

from __future__ import annotations

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.phrases import DASHES, Phrase, Phrases
from translation.checks.quotes.extraction.word_roles import is_role

_STOPS = frozenset(",.;:!?)")


class NounPhrases(Phrases):
    """Reads the noun phrases of one sentence."""

    # --- To the left --------------------------------------------------------------------------------

    def left(self, verb: int) -> Phrase | None:
        """The noun phrase that ends just before the verb; an apposition between commas is skipped."""
        end = verb
        floor = max(0, verb - weights.SUBJECT_REACH)
        before_relative = False
        apposition: tuple[int, int] | None = None
        while end > floor:
            token = self.tokens[end - 1]
            if filler := self.filler_before(end):
                end -= filler
            elif token.lower in (",", ")") or token.lower in DASHES:
                opening = self._opening(end - 1, floor)
                if opening is None:
                    return None
                apposition = (opening + 1, end - 1)
                end = opening
            elif token.lower in self.table.relatives and end - 1 > floor:
                before_relative = True
                before = self.tokens[end - 2].lower
                end -= 2 if before == "," or before in DASHES else 1
            elif self._is_between_subject_and_verb(end - 1):
                end -= 1
            else:
                break
        phrase = self._read_left(end, floor, before_relative)
        if phrase is not None and apposition is not None and phrase.end == apposition[0] - 1:
            return self._with_name(phrase, *apposition)
        return phrase

    def _is_between_subject_and_verb(self, index: int) -> bool:
        token = self.tokens[index]
        if token.lower in self.table.time_words:
            return True
        return self.is_skipped(token) and not self.is_name_like(index)

    def _opening(self, closing: int, floor: int) -> int | None:
        """Where the apposition begins that the comma, dash or bracket at `closing` ends; None: nowhere."""
        sign = self.tokens[closing].lower
        wanted = {",": (",",), ")": ("(",)}.get(sign, tuple(DASHES))
        for index in range(closing - 1, floor, -1):
            token = self.tokens[index]
            if token.kind == "quote" and not token.name:
                return None
            if token.lower not in wanted:
                continue
            if sign == "," and self.leads_in(self.clause_start(index)):
                return closing  # “After the vote, Gov. Smith (R), said”: the comma is a slip
            before = self.tokens[index - 1]
            return index if before.kind == "word" or before.lower == ")" else None
        return None

    def _read_left(self, end: int, floor: int, before_relative: bool = False) -> Phrase | None:
        """The phrase that ends at `end`; before a relative clause it need not be a subject."""
        if end <= floor or not (self.tokens[end - 1].kind == "word" or self.is_quoted_name(end - 1)):
            return None
        if self.is_pronoun(end - 1):
            return Phrase(self.number, end - 1, end)
        start = self._phrase_start(end, floor)
        if start and self.binds(self.tokens[start - 1]):
            # “a spokesman in Berlin said” against “in Berlin a spokesman said”.
            owner = self._read_left(start - 1, floor) if start - 1 > floor else None
            if owner is not None and not self.is_pronoun(owner.start) and self._ends_as_noun(owner):
                return Phrase(self.number, owner.start, end) if start < end else owner
            if not before_relative:
                start = self._trailing_name(start, end)
        return self._phrase(start, end)

    def _phrase_start(self, end: int, floor: int) -> int:
        """Where the phrase that ends at `end` begins: at its article, or behind a word that none holds."""
        start = end
        while start > max(floor, end - weights.LONGEST_PHRASE) and self.holds(start - 1, floor):
            if start < end and self.is_cut_off(start - 1):
                break
            start -= 1
            if start > floor and self._is_article_of_head(start) and not self.binds(self.tokens[start - 1]):
                break  # nothing before it belongs to the phrase
        while start < end and self.is_loose(self.tokens[start]):
            start += 1
        return start

    def _is_article_of_head(self, index: int) -> bool:
        """Whether an article begins a phrase, not a genitive or the end of “the two”, “Maria de Vries”."""
        table = self.table
        lower = self.tokens[index].lower
        before = self.tokens[index - 1].lower if index else ""
        article = lower in table.definite and lower not in table.linkers
        article |= lower in table.indefinite and before not in table.definite | table.indefinite
        return article and not self.in_name(index)

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

    # --- To the right -------------------------------------------------------------------------------

    def right(self, start: int, end: int | None = None) -> Phrase | None:
        """The noun phrase that begins at `start` or, after adverbs and dates, a little later."""
        limit = len(self.tokens) if end is None else end
        start = self._behind_adverbs(start, limit)
        if start < limit and self.is_pronoun(start) and not self._is_article(self.tokens[start]):
            return Phrase(self.number, start, start + 1)
        if start < limit and self.binds(self.tokens[start]) and not self._is_partitive(start):
            start = self._behind_prepositional_phrase(start, limit)
        if start >= limit:
            return None
        if self.tokens[start].name and self._stands_alone(start):
            return Phrase(self.number, start, start + 1)
        start += self._preamble(start, limit)
        stop = self._phrase_end(start, limit)
        phrase = self._phrase(start, stop)
        if phrase is not None and stop + 1 < limit and self.tokens[stop].lower == ",":
            last = min(limit, stop + weights.APPOSITION_REACH)
            ends = (index for index in range(stop + 1, last) if self.tokens[index].lower in _STOPS)
            return self._with_name(phrase, stop + 1, next(ends, last))
        return phrase

    def _is_partitive(self, index: int) -> bool:
        """Whether what may be a preposition is the plural article: “affirment | des témoins”."""
        lower, table = self.tokens[index].lower, self.table
        return lower in table.indefinite and lower in table.linkers

    def _behind_adverbs(self, start: int, limit: int) -> int:
        """Where the adverbs, dates and the like that begin at `start` end."""
        while start < limit and (skipped := self.aside(start, limit) or self._is_adverbial(start)):
            start += skipped
        return start

    def _is_adverbial(self, index: int) -> bool:
        token, table = self.tokens[index], self.table
        if not (self.is_skipped(token) or token.lower in table.time_words) or token.kind != "word":
            return False
        return not (self._is_article(token) or self.is_pronoun(index) or self.is_name_like(index))

    def _behind_prepositional_phrase(self, start: int, limit: int) -> int:
        """Where the subject begins behind words with a preposition: “commenta a fine gara | l'allenatore”.

        `limit` if none does.
        """
        if not self.table.inverts:
            return limit
        for index in range(start + 1, min(limit, start + weights.ASIDE_REACH)):
            if index > start + 1 and (self.begins_anew(index) or self._begins_name(index)):
                return index
            if not (self.holds(index, start) or self._is_adverbial(index)):
                break
        return limit

    def _begins_name(self, index: int) -> bool:
        """Whether a full name follows a noun at `index`: “ha detto in conferenza stampa | Anna Conti”."""
        if self.table.nouns_are_capitalised or index + 1 >= len(self.tokens):
            return False
        before, first, second = self.tokens[index - 1 : index + 2]
        return first.capital and second.capital and not before.capital and not self.binds(before)

    def _stands_alone(self, index: int) -> bool:
        """Whether a quoted name is who speaks, and other quoted words what is said: “laut ‘Welt’ ‘...’”."""
        others = self.tokens[:index], self.tokens[index + 1 :]
        return any(token.kind == "quote" for tokens in others for token in tokens)

    def _preamble(self, start: int, limit: int) -> int:
        """How many tokens before the subject's article are an aside: “reconoció muy serio | el capitán”."""
        table = self.table
        if not table.inverts or table.nouns_are_capitalised:
            return 0
        first = self.tokens[start]
        if first.kind != "word" or first.capital or self._is_article(first):
            return 0
        for index in range(start + 1, min(limit, start + weights.PREAMBLE_REACH)):
            if self.begins_anew(index):
                return index - start
            if not self.holds(index, start):
                break
        return 0

    def _phrase_end(self, start: int, limit: int) -> int:
        """Where the phrase that begins at `start` ends."""
        named = (
            not self.table.nouns_are_capitalised
            and self.is_name_like(start)
            and not self.tokens[start].lower.endswith("'s")  # “Silver’s head of sales”
        )
        stop = start
        while stop < min(limit, start + weights.LONGEST_PHRASE):
            if self.tokens[stop].lower == "(" or not self.holds(stop, start):
                break
            if stop > start and self._ends_phrase(start, stop):
                break
            if named and self._leaves_name(stop, limit):
                break
            stop += 1
        if self._takes_in_verb(start, stop, limit):
            stop -= 1
        return stop

    def _ends_phrase(self, start: int, index: int) -> bool:
        """Whether the word at `index` begins something else: another phrase, a verb, a date, an object."""
        return (
            self.begins_anew(index)
            or (self.table.nouns_are_capitalised and self.leaves_noun(index))
            or self.begins_date(index)
            or self._begins_object(start, index)
            or self._begins_filler(index)
        )

    def _begins_filler(self, index: int) -> bool:
        """Whether words that belong to the verb begin behind a noun: “il sindaco | al termine del voto”."""
        words = tuple(token.lower for token in self.tokens[index : index + 2])
        return self.table.inverts and words in self.table.fillers

    def _leaves_name(self, index: int, limit: int) -> bool:
        """Whether a small word behind a name does not go on with it."""
        token = self.tokens[index]
        return token.kind == "word" and not token.capital and not self.continues_name(index, limit)

    def _takes_in_verb(self, start: int, stop: int, limit: int) -> bool:
        """Whether a phrase ends in a verb before another one: “volgens de politie reed | de bestuurder”."""
        if self.table.adjectives_follow:
            return False
        return (
            stop - start > 2 and stop < limit and self.begins_anew(stop) and not self.tokens[stop - 1].capital
        )

    def _begins_object(self, start: int, index: int) -> bool:
        """Whether an article at `index` follows a full name, which has no genitive: “Jo Hall | der Bank”."""
        if index + 1 == len(self.tokens):
            return False
        if self.tokens[index].lower not in self.table.objective | self.table.oblique:
            return False
        if self.tokens[index + 1].capital and self.tokens[index + 1].lower in self.table.particles:
            return True  # “war Berlin | der Meinung”
        if index - start < 2:
            return False
        name = self.tokens[start:index]
        return all(token.capital and not is_role(token.lower, self.table) for token in name)
