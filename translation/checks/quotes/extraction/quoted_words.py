"""Quoted words in their sentence: whether they have the form of a name, and what stands around them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.phrases import CLAUSE_ENDS
from translation.checks.quotes.extraction.word_roles import PARTICLES, is_naming
from translation.languages.word_lists import words as word_list
from translation.text.quotation_marks import SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.ties import Attribution
    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable

# Small words in titles of any language.
_OF_TITLES = word_list("of the and a in to de la le les du des el los di")
_WORD = re.compile(r"[^\W_]+(?:[-‑.'’&][^\W_]+)*")
_TERMINAL = (".", "!", "?", "…", ",", "。", "！", "？")
_EDGES = SIGNS + " \u00a0\u202f\u2009"


@dataclass(frozen=True)
class QuotedWords:
    """A quotation with its marks, as the token at `place` of its sentence.

    `speaker`: the first word for the one who speaks, in lower case; "" where nobody is named.
    """

    text: str
    tokens: Sequence[Token]
    place: int
    attribution: Attribution
    speaker: str
    table: QuoteTable

    # --- The words themselves -----------------------------------------------------------------------

    @cached_property
    def words(self) -> list[str]:
        """The words between the marks, of those that are looked at."""
        return _WORD.findall(self.text[: weights.PEEK])

    @property
    def begins_small(self) -> bool:
        return bool(self.words) and self.words[0][0].islower()

    @cached_property
    def small_words(self) -> int:
        """How many of the words stand in sentences rather than in names: pronouns, conjunctions, verbs."""
        table = self.table
        return sum(word.lower() in table.stops or word.lower() in table.pronouns for word in self.words)

    @property
    def ends_as_sentence(self) -> bool:
        inside = self.text[: weights.PEEK].strip(_EDGES)
        return inside.endswith(_TERMINAL) or len(self.text) > weights.PEEK

    @property
    def is_answer(self) -> bool:
        """Whether they are a sentence by themselves: “No”."""
        return bool(self.words) and all(word.lower() in self.table.answers for word in self.words)

    @property
    def is_foreign_name(self) -> bool:
        """Whether capitals follow a small particle: “al-Hayat al-Jadida”, “documenta Kassel”."""
        later = [word for word in self.words if word.lower() not in PARTICLES | _OF_TITLES][1:]
        return bool(later) and all(any(map(str.isupper, word)) for word in later)

    @property
    def has_form_of_name(self) -> bool:
        """Whether every word has a capital, except small words of names; in German, the first one."""
        if not self.table.nouns_are_capitalised:
            return self._all_capitals and self.small_words < len(self.words)
        if self.begins_small:
            return self.is_foreign_name and self._all_capitals and self.small_words < len(self.words)
        capital = self.words[0][0].isupper() and not self.small_words
        return capital or (self._all_capitals and self.small_words < len(self.words))

    @property
    def _all_capitals(self) -> bool:
        table = self.table
        bound = table.linkers | table.definite | PARTICLES | _OF_TITLES
        if not table.nouns_are_capitalised:
            bound |= table.conjunctions
        return not any(word[0].islower() and word.lower() not in bound for word in self.words)

    @property
    def is_titled(self) -> bool:
        """Whether a few capitals end in the word for what they name: “Berliner Zeitung”."""
        few = 1 < len(self.words) < weights.NAME_LENGTH
        capitals = few and all(word[0].isupper() for word in self.words)
        return capitals and is_naming(self.words[-1].lower(), self.table)

    # --- What stands around them --------------------------------------------------------------------

    @property
    def before(self) -> str:
        """The word before the quotation, in lower case; "" where there is none."""
        return self.tokens[self.place - 1].lower if self.place else ""

    @property
    def after(self) -> Token | None:
        """The token behind the quotation."""
        return self.tokens[self.place + 1] if self.place + 1 < len(self.tokens) else None

    @property
    def _near_before(self) -> Sequence[Token]:
        return self.tokens[max(0, self.place - weights.WORDS_BEFORE_QUOTE) : self.place]

    @property
    def clause_start(self) -> int:
        """Where the clause of the quotation begins."""
        place = self.place
        while place and self.tokens[place - 1].lower not in CLAUSE_ENDS:
            place -= 1
        return place

    @property
    def is_before_capital(self) -> bool:
        return self.after is not None and self.after.capital

    @cached_property
    def is_reported(self) -> bool:
        """Whether quoted words stand in a clause of reported speech: “Der Plan sei ‘unrealistisch’”.

        Names do so, too, and do not count: several capitals, or behind a noun, “der Konzern ‘Adria’ habe”.
        """
        capitals = len(self.words) > 1 and not any(word[0].islower() for word in self.words)
        behind_noun = self.place > 1 and self.tokens[self.place - 1].capital
        if self.tokens[self.place].name and (capitals or behind_noun):
            return False
        for index in range(self.clause_start, len(self.tokens)):
            token = self.tokens[index]
            if index > self.place and token.lower in CLAUSE_ENDS:
                break
            if token.lower in self.table.reported and not token.capital:
                return True
        return False

    @cached_property
    def is_free(self) -> bool:
        """Whether they stand where speech does: not after a noun or a preposition, as names do."""
        if not self.place:
            return True
        table, before = self.table, self.tokens[self.place - 1]
        speech = table.speech_nouns - table.naming
        if any(token.lower in speech for token in self._near_before):
            return True  # “chants of ‘...’”
        return before.kind != "word" or before.lower in table.cues or before.lower in table.gerunds

    @cached_property
    def names_itself(self) -> bool:
        """Whether something calls itself by them: “die Gruppe nennt sich ...”, “... nennt sich”."""
        table = self.table
        before = {token.lower for token in self._near_before}
        after = [token.lower for token in self.tokens[self.place + 1 : self.place + 3]]
        reflexive = not before.isdisjoint(table.reflexives)
        if reflexive and not before.isdisjoint(table.calling):
            return True
        return bool(after) and after[0] in table.calling and (reflexive or after[-1] in table.reflexives)

    @cached_property
    def is_called(self) -> bool:
        """Whether somebody is said to have used these words, so that they are not just a name."""
        if self.is_reported or self._is_said:
            return True
        if self.table.pronouns.get(self.speaker) == "?" or self.names_itself or self.is_titled:
            return False  # “man nennt es ...”
        return self._is_assessment or (self.attribution.partial and self._calls_something)

    @property
    def _is_said(self) -> bool:
        """Whether a verb that takes no name stands before: “He said ‘Sanity’”, “Y recalca: ‘Podría’”.

        Or behind, with a comma between and whoever says it: “‘Ganaremos’, dijo Pablo Ruiz”.
        """
        if self._is_said_behind:
            return True
        behind_colon = self.place > 1 and self.before == ":" and self.table.colon_reports
        verb = self.place - 1 - behind_colon
        return verb >= 0 and self.tokens[verb].lower in self.table.cues - self.table.partial_cues

    @property
    def _is_said_behind(self) -> bool:
        table, attribution = self.table, self.attribution
        if self.place or not table.inverts or attribution.how != "after" or attribution.speaker is None:
            return False
        comma, *verbs = (token.lower for token in self.tokens[1:4])
        if verbs and verbs[0] in table.auxiliaries:
            verbs = verbs[1:]
        return comma == "," and bool(verbs) and verbs[0] in table.cues | table.participles

    @property
    def _is_assessment(self) -> bool:
        """Whether words that someone is said to have used are not a name: “X said the plan was ‘absurd’”.

        They begin small behind such a verb. In German no name begins small, wherever it stands, nor has an
        indefinite article before it: “Laut X ist das ein ‘Sondereffekt’”.
        """
        table, attribution = self.table, self.attribution
        if not self.place or not self.words or attribution.speaker is None or attribution.how == "carried":
            return False
        if self.is_before_capital:
            return False  # “von einem „pharaonischen“ Projekt”
        small = self.begins_small and "." not in self.words[0]
        if table.nouns_are_capitalised:
            return small or self.before in table.indefinite
        if self._ends_clause_with_auxiliary:
            return small  # “volgens de rechter was de man ‘berekenend’”
        return small and (self.before in table.auxiliaries or self.words[0] in table.prepositions)

    @property
    def _ends_clause_with_auxiliary(self) -> bool:
        """Whether they end a clause that holds an auxiliary, where that stands second."""
        if not self.table.verb_second or (self.after is not None and self.after.kind != "sign"):
            return False
        clause = self.tokens[self.clause_start : self.place]
        return any(token.lower in self.table.auxiliaries for token in clause)

    @property
    def _calls_something(self) -> bool:
        """Whether someone calls something by the quoted words: “he called it ‘insane’”."""
        table = self.table
        if not self.place:
            return False
        if self.attribution.speaker is None:
            return self.before in table.predicative  # “wurde als ‘haltlos’ bezeichnet”
        if table.nouns_are_capitalised and self.is_before_capital:
            return False  # “von einem „pharaonischen“ Projekt”
        if self._is_before_prefix or self._is_behind_infinitive or self._is_behind_noun:
            return True
        if table.copula_states and self.before in table.auxiliaries:
            return True
        calling = (table.partial_cues, table.predicative, table.articles, table.pronouns, table.objects)
        return any(self.before in words for words in calling)

    @property
    def _is_before_prefix(self) -> bool:
        """“Warf ihm ‘Wortbruch’ vor”."""
        after = self.after
        return after is not None and not after.capital and after.lower in self.table.separable_prefixes

    @property
    def _is_behind_infinitive(self) -> bool:
        """“Dit comprendre ‘la colère’”."""
        if self.place < 2 or self.tokens[self.place - 2].lower not in self.table.cues:
            return False
        return self.before.endswith(self.table.infinitive_endings)

    @property
    def _is_behind_noun(self) -> bool:
        """“Parle d'un conflit ‘absurde’”: the adjective to a noun with its article."""
        table = self.table
        if self.place < 3 or table.nouns_are_capitalised or self.tokens[self.place].name:
            return False
        articles = table.articles if table.inverts else table.indefinite
        before, noun = self.tokens[self.place - 2 : self.place]
        return before.lower in articles and not noun.capital

    @property
    def governs_object(self) -> bool:
        """Whether a few words govern what follows outside the marks: called for “never trusting” Rome."""
        token, after, table = self.tokens[self.place], self.after, self.table
        few = token.end - token.start <= weights.FEW_WORDS
        if table.nouns_are_capitalised or not few or after is None or after.kind != "word":
            return False
        return after.capital or after.lower in table.definite - table.linkers
