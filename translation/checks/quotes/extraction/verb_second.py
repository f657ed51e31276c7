"""Where the finite verb stands second, or last in a subordinate clause: subjects in German and Dutch."""

from __future__ import annotations

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.noun_phrases import NounPhrases
from translation.checks.quotes.extraction.phrases import CLAUSE_ENDS, Phrase
from translation.checks.quotes.extraction.word_roles import is_role


class VerbSecond(NounPhrases):
    """Reads the clauses of one sentence in a language whose finite verb stands second."""

    def _follows_apposition(self, start: int) -> bool:
        """Whether an apposition ends before a clause: “Weber, der Trainer, | sagte”, “Weber (DV) | rief”."""
        if not start or self.tokens[start - 1].lower not in (",", ")"):
            return False
        begin = start - 1
        while begin > max(0, start - weights.SUBJECT_REACH) and self.tokens[begin - 1].kind != "quote":
            begin -= 1
        first = self.tokens[begin]
        if first.kind != "word" or first.lower in self.table.objective:
            return False
        return not self.leads_in(begin)

    def _auxiliary(self, verb: int) -> int:
        """Where the finite verb of a participle at `verb` stands before it in the clause; else `verb`."""
        lower = self.tokens[verb].lower
        if lower not in self.table.participles and lower not in self.table.phrasal:
            return verb
        for index in range(verb - 1, max(-1, verb - weights.SUBJECT_REACH), -1):
            if self.tokens[index].lower in self.table.auxiliaries:
                return index
            if self.tokens[index].lower in CLAUSE_ENDS:
                break
        return verb

    def is_reported(self, verb: int) -> bool:
        """Whether a verb is itself part of what someone says: “er habe ihr ‘viel’ versprochen, sagte sie”."""
        finite = self._auxiliary(verb) if self.table.verb_second else verb
        return self.tokens[finite].lower in self.table.reported

    def _of_verb_second(self, verb: int, finite: int) -> Phrase | None:
        """The subject where the finite verb stands second, or last in a subordinate clause (German, Dutch).

        `finite` is the place of the auxiliary, where `verb` is a participle.
        """
        table = self.table
        parted = self._of_parted_clause(verb) if self._ends_clause(verb) else None
        if parted is not None:
            return parted
        start = self.clause_start(finite)
        if start == finite:
            return None if self._follows_apposition(start) else self.right(finite + 1)
        subordinate = self.tokens[start].lower in table.subordinators and start + 1 < finite
        if subordinate and self._ends_clause(verb):
            return self.right(start + 1, finite)
        if not (self._is_fronted(start, finite) or self.is_nominative(finite + 1)):
            return None
        behind = self.right(finite + 1, verb if finite < verb else None)
        if behind is None or self.tokens[behind.start].lower in table.objective:
            return None
        return behind

    def _is_fronted(self, start: int, finite: int) -> bool:
        """Whether something else than the subject stands before the verb: “Am Freitag sagte | Weber”."""
        table = self.table
        lower = self.tokens[start].lower
        others = (table.prepositions, table.objective, table.time_words, table.subordinators)
        if any(lower in words for words in others):
            return True
        if lower in table.adverbs and not self._belongs_to_noun(start):
            return True
        if lower in table.participles and finite > start + 1:
            return True  # “Gefragt nach ... sagte”
        if finite == start + 1 and lower.endswith(table.adverb_endings):
            return True
        return self._is_oblique(start) or self._disagrees(start, finite)

    def _belongs_to_noun(self, start: int) -> bool:
        """Whether an adverb is an article, or stresses a noun: “das Gericht sagte”, “Auch Weber sagte”."""
        article = self.tokens[start].lower in self.table.definite and self.tokens[start + 1].capital
        return article or self._stresses(start)

    def is_agentless(self, verb: int) -> bool:
        """Whether the participle at `verb` is passive and nobody is named who acts: “wird beschuldigt”."""
        if not self.table.verb_second:
            return False
        finite = self._auxiliary(verb)
        if finite < verb:
            return self._is_passive(verb, finite) and self._agent(verb, finite) is None
        if not (self._ends_clause(verb) and self._is_passive(verb, verb + 1)):
            return False
        return self._agent(verb, self.clause_start(verb)) is None

    def _is_passive(self, verb: int, finite: int) -> bool:
        """Whether a participle and its auxiliary make a passive; but who is cited by a paper speaks."""
        table = self.table
        passive = finite < len(self.tokens) and self.tokens[finite].lower in table.passives
        return passive and self.tokens[verb].lower not in table.cited

    def _stresses(self, start: int) -> bool:
        """Whether an adverb belongs to the noun phrase behind it: “Auch der Minister sagte”."""
        follower = self.tokens[start + 1]
        article = follower.lower in self.table.definite - self.table.objective
        return self.tokens[start].lower in self.table.stressing and (article or follower.capital)

    def _disagrees(self, start: int, finite: int) -> bool:
        """Whether a plural stands before a singular verb and a name: “Die Zahlungen bestätigte | Weber”."""
        table = self.table
        follower = self.tokens[finite + 1] if finite + 1 < len(self.tokens) else None
        if follower is None or not follower.capital or self.tokens[finite].lower.endswith("n"):
            return False
        nouns = (token.lower for token in self.tokens[start:finite] if token.capital and token.kind == "word")
        noun = next(nouns, "")
        if noun in table.definite:
            noun = self.tokens[start + 1].lower
        return noun.endswith(table.plural_endings)

    def _agent(self, verb: int, finite: int) -> Phrase | None:
        """Who acts in a passive clause: “wurde von Kritikern als ‘...’ bezeichnet”."""
        table = self.table
        if self._is_passive(verb, finite) or self._is_passive(verb, verb + 1):
            for index in range(finite + 1, verb - 1):
                if self.tokens[index].lower in table.agents:
                    return self.right(index + 1, verb)
        return None

    def _of_parted_clause(self, verb: int) -> Phrase | None:
        """The subject of a verb that ends a clause behind an apposition: “wie der Leiter, X, mitteilte”."""
        closing = self.clause_start(verb) - 1
        if closing < 2 or self.tokens[closing].lower != ",":
            return None
        opening = self.clause_start(closing) - 1
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
        """Whether only an auxiliary of the clause may follow the verb: “mitgeteilt hat”."""
        last = verb + 1
        while last < len(self.tokens) and self.tokens[last].lower in self.table.auxiliaries:
            last += 1
        return last == len(self.tokens) or self.tokens[last].kind != "word"

    def is_nominative(self, index: int) -> bool:
        """Whether an unmistakable subject stands at `index`: “er”, “der Vorsitzende”."""
        table = self.table
        if index >= len(self.tokens):
            return False
        lower = self.tokens[index].lower
        if table.pronouns.get(lower) == "m":
            return True
        if lower not in table.oblique or table.article_gender.get(lower) != "m":
            return False
        nouns = (token.lower for token in self.tokens[index + 1 : index + 4] if token.capital)
        return any(is_role(noun, table) and noun not in table.feminine for noun in nouns)
