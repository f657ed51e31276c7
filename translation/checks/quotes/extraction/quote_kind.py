"""Quotation or fragment: whether quoted words are someone's speech, or scare quotes, a title, a term.

Evidence is added up: how the words are tied to a speaker, how many they are, whether they have the form
of a sentence or of a name, and what stands before them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from translation.checks.quotes.extraction.phrases import CLAUSE_ENDS
from translation.checks.quotes.extraction.word_roles import PARTICLES, is_naming
from translation.languages.word_lists import words as word_list
from translation.text.quotation_marks import SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.ties import Attribution
    from translation.checks.quotes.extraction.tokens import Sentence, Token
    from translation.languages.quote_table import QuoteTable
    from translation.model import QuoteKind
    from translation.text.quotation_marks import Marked

Article = Literal["definite", "indefinite", "none"]
_TIE = {
    "inside": 3.0,
    "at its end": 3.0,
    "after": 3.0,
    "before": 3.0,
    "colon": 3.0,
    "carried": 2.5,
    "sentence": 1.5,
    "none": 0.0,
}
_LENGTH = ((8, 2.0), (5, 1.0), (3, 0.0), (2, -1.0), (0, -2.0))
_THRESHOLD = 1.0
_OF_TITLES = word_list(
    "of the and a in to de la le les du des el los di"
)  # small words in titles of any language
_LONGEST_NAME = 7
_FEW = 30  # code points of quoted words that may be a mere part of a clause
_WORD = re.compile(r"[^\W_]+(?:[-‑.'’&][^\W_]+)*")
_TERMINAL = (".", "!", "?", "…", ",", "。", "！", "？")
_EDGES = SIGNS + " \u00a0\u202f\u2009"
_PEEK = 400  # code points of a quotation that are looked at: enough to know a sentence


def kinds(
    text: str,
    marked: Sequence[Marked],
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
    table: QuoteTable,
) -> list[QuoteKind]:
    """The kind of each marked span, in order."""
    found: list[QuoteKind] = ["fragment"] * len(marked)
    speakers = {
        (phrase.sentence, place)
        for phrase in (attribution.speaker for attribution in attributions)
        if phrase is not None
        for place in range(phrase.start, phrase.end)
    }
    for number, sentence in enumerate(sentences):
        for place, token in enumerate(sentence.tokens):
            if token.kind != "quote" or (number, place) in speakers:
                continue  # who speaks is a name: “Der Spiegel”
            attribution = attributions[token.quote]
            quoted = text[token.start : token.end]
            written = _WORD.findall(quoted[:_PEEK])
            told = _is_told(written, sentence.tokens, place, table)
            speaker = _speaker(attribution, sentences)
            called = told or _is_said(sentence.tokens, place, table)
            named = (
                table.pronouns.get(speaker) == "?"
                or _names_itself(sentence.tokens, place, table)
                or _is_titled(written, table)
            )
            if not called and not named:  # not “man nennt es ...”
                called = _is_assessment(written, sentence.tokens, place, attribution, table) or (
                    attribution.partial and _is_called(sentence.tokens, place, attribution, table)
                )
            free = _is_free(sentence.tokens, place, table)
            score = _form(quoted, called, free, _article(sentence.tokens, place, table), table)
            score += max(_TIE[attribution.how], _TIE["sentence"] * told) + 2.5 * called
            score -= 0.5 * (attribution.speaker is None and table.names_speakers)
            small = table.nouns_are_capitalised and len(written) > 1 and written[0][0].islower()
            if not table.nouns_are_capitalised and written and written[0][0].islower():
                small = place > 0 and sentence.tokens[place - 1].lower in table.auxiliaries
            score += _context(sentence.tokens, place, attribution, small, table)
            if marked[token.quote].continues:
                score += 2
            if score >= _THRESHOLD:
                found[token.quote] = "quotation"
    return found


def _is_titled(written: Sequence[str], table: QuoteTable) -> bool:
    """Whether a few capitals end in the word for what they name: “Berliner Zeitung”."""
    capitals = 1 < len(written) < _LONGEST_NAME and all(word[0].isupper() for word in written)
    return capitals and is_naming(written[-1].lower(), table)


def _speaker(attribution: Attribution, sentences: Sequence[Sentence]) -> str:
    """The first word for the one who speaks, in lower case; "" where nobody is named."""
    phrase = attribution.speaker
    return sentences[phrase.sentence].tokens[phrase.start].lower if phrase else ""


def _is_told(written: Sequence[str], tokens: Sequence[Token], place: int, table: QuoteTable) -> bool:
    """Whether quoted words stand in a clause of reported speech: “Der Plan sei ‘unrealistisch’”.

    Names do so, too: several capitals, or behind the noun for what bears it, “der Konzern ‘Adria’ habe ...”.
    """
    named = len(written) > 1 and not any(word[0].islower() for word in written)
    if tokens[place].name and (named or (place > 1 and tokens[place - 1].capital)):
        return False
    for index in range(_clause_start(tokens, place), len(tokens)):
        if index > place and tokens[index].lower in CLAUSE_ENDS:
            break
        if tokens[index].lower in table.reported and not tokens[index].capital:
            return True
    return False


def _clause_start(tokens: Sequence[Token], place: int) -> int:
    """Where the clause of the token at `place` begins."""
    while place and tokens[place - 1].lower not in CLAUSE_ENDS:
        place -= 1
    return place


def _is_said(tokens: Sequence[Token], place: int, table: QuoteTable) -> bool:
    """Whether a verb that takes no name stands right before: “He said ‘Sanity’”, “Y recalca: ‘Podría’”."""
    before = place - 1 - (place > 1 and tokens[place - 1].lower == ":" and table.colon_reports)
    return before >= 0 and tokens[before].lower in table.cues - table.partial_cues


def _is_assessment(
    written: Sequence[str], tokens: Sequence[Token], place: int, attribution: Attribution, table: QuoteTable
) -> bool:
    """Whether quoted words that someone is said to have used are no name: “X said the plan was ‘absurd’”.

    They begin small behind such a verb. In German no name begins small, wherever it stands, nor has an
    indefinite article before it: “Laut X ist das ein ‘Sondereffekt’”.
    """
    if not place or not written or attribution.speaker is None or attribution.how == "carried":
        return False
    if place + 1 < len(tokens) and tokens[place + 1].capital:
        return False  # “von einem „pharaonischen“ Projekt”
    before = tokens[place - 1].lower
    small = written[0][0].islower() and "." not in written[0]
    if table.nouns_are_capitalised:
        return small or before in table.indefinite
    if table.verb_second and (place + 1 == len(tokens) or tokens[place + 1].kind == "sign"):
        clause = tokens[_clause_start(tokens, place) : place]
        if any(token.lower in table.auxiliaries for token in clause):
            return small  # “volgens de rechter was de man ‘berekenend’”
    return small and (before in table.auxiliaries or written[0] in table.prepositions)


def _is_called(tokens: Sequence[Token], place: int, attribution: Attribution, table: QuoteTable) -> bool:
    """Whether someone calls something by the quoted words: “he called it ‘insane’”."""
    if not place:
        return False
    if attribution.speaker is None:
        return tokens[place - 1].lower in table.predicative  # “wurde als ‘haltlos’ bezeichnet”
    if place + 1 < len(tokens) and table.nouns_are_capitalised and tokens[place + 1].capital:
        return False  # “von einem „pharaonischen“ Projekt”
    before = tokens[place - 1].lower
    if (
        place + 1 < len(tokens)
        and not tokens[place + 1].capital
        and tokens[place + 1].lower in table.separable_prefixes
    ):
        return True  # “warf ihm ‘Wortbruch’ vor”
    if place > 1 and before.endswith(table.infinitive_endings) and tokens[place - 2].lower in table.cues:
        return True  # “dit comprendre ‘la colère’”
    articles = table.indefinite | table.definite if table.inverts else table.indefinite
    noun = place > 2 and tokens[place - 2].lower in articles and not tokens[place - 1].capital
    if noun and not table.nouns_are_capitalised and not tokens[place].name:
        return True  # “parle d'un conflit ‘absurde’”
    return (
        before in table.partial_cues
        or before in table.predicative
        or before in table.indefinite
        or before in table.definite
        or before in table.pronouns
        or before in table.objects
        or (before in table.auxiliaries and table.copula_states)
    )


def _is_free(tokens: Sequence[Token], place: int, table: QuoteTable) -> bool:
    """Whether the quoted words stand where speech does: not after a noun or a preposition, as names do."""
    if place == 0:
        return True
    before = tokens[place - 1]
    speech = table.speech_nouns - table.naming
    if any(token.lower in speech for token in tokens[max(0, place - 4) : place]):
        return True  # “chants of ‘...’”
    return before.kind != "word" or before.lower in table.cues or before.lower in table.gerunds


def _article(tokens: Sequence[Token], place: int, table: QuoteTable) -> Article:
    """Which article stands right before the quoted words."""
    before = tokens[place - 1].lower if place else ""
    if before in table.indefinite:
        return "indefinite"
    return "definite" if before in table.definite else "none"


def _form(quoted: str, called: bool, free: bool, article: Article, table: QuoteTable) -> float:
    """What the quoted words themselves say: the higher, the more like speech."""
    inside = quoted[:_PEEK].strip(_EDGES)
    words = _WORD.findall(inside)
    if not words:
        return -9
    score = next(value for least, value in _LENGTH if len(words) >= least)
    lower = [word.lower() for word in words]
    verbal = sum(word in table.stops or word in table.pronouns for word in lower)
    ended = inside.endswith(_TERMINAL) or len(quoted) > _PEEK
    if verbal:
        score += 0.5 if verbal == 1 else 1
    if table.nouns_are_capitalised and words[0][0].islower() and len(words) > 1:
        score += 1.5  # no name begins with a small letter
    bound = table.linkers | table.definite | PARTICLES
    if not table.nouns_are_capitalised:
        bound |= table.conjunctions
    small = [word for word in words if word[0].islower() and word.lower() not in bound | _OF_TITLES]
    if table.nouns_are_capitalised and words[0][0].islower() and not _is_foreign_name(words):
        small = words
        score -= len(words) == 1 and not called
    name = (not small and verbal < len(words)) or (
        not verbal and table.nouns_are_capitalised and words[0][0].isupper()
    )
    longest = 2 * _LONGEST_NAME if article == "definite" else _LONGEST_NAME
    described = table.nouns_are_capitalised and article == "indefinite" and len(words) > 1
    described |= free and lower[0] in table.indefinite  # “Ein Skandal”, sagte er
    named = name and len(words) <= longest and not called and not described
    if ended and (free or not named):
        score += 1.5
    elif named:
        score -= 2 if free else 3
    return score


def _context(
    tokens: Sequence[Token], place: int, attribution: Attribution, small: bool, table: QuoteTable
) -> float:
    """What the words around the quoted ones say of them: “the film ...”, “the so-called ...”, “a ...”."""
    near = range(max(0, place - 3), place)
    before = [tokens[index].lower for index in near if tokens[index].kind != "quote"]
    if _names_itself(tokens, place, table):
        return -5  # whoever says so
    if any(is_naming(tokens[index].lower, table) and not _is_perfect(tokens, index, table) for index in near):
        return -1 if small else -3
    if "(" in before and before[-1] == ":":
        return -2  # a gloss: (in English: “...”)
    if _has_object(tokens, place, table):
        return -1.5
    if place == 0:
        if len(tokens) <= 2:
            return 1  # the quoted words are the whole sentence
        return 1 if tokens[0].ending == "," else 0
    return 1 if before and before[-1] in table.indefinite and attribution.how != "none" else 0


def _is_perfect(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether a word such as “appelé” is a verb in the perfect: “a appelé à ...”."""
    before = {token.lower for token in tokens[max(0, index - 4) : index]}
    return tokens[index].lower in table.participles and not before.isdisjoint(table.auxiliaries)


def _is_foreign_name(words: Sequence[str]) -> bool:
    """Whether capitals follow a small particle: “al-Hayat al-Jadida”, “documenta Kassel”."""
    later = [word for word in words if word.lower() not in PARTICLES | _OF_TITLES][1:]
    return bool(later) and all(any(map(str.isupper, word)) for word in later)


def _has_object(tokens: Sequence[Token], place: int, table: QuoteTable) -> bool:
    """Whether a few quoted words govern what follows outside the marks: called for “never trusting” Rome."""
    if (
        table.nouns_are_capitalised
        or tokens[place].end - tokens[place].start > _FEW
        or place + 1 == len(tokens)
    ):
        return False
    after = tokens[place + 1]
    return after.kind == "word" and (after.capital or after.lower in table.definite - table.linkers)


def _names_itself(tokens: Sequence[Token], place: int, table: QuoteTable) -> bool:
    """Whether something calls itself by the quoted words: “die Gruppe nennt sich ...”, “... nennt sich”."""
    before = {token.lower for token in tokens[max(0, place - 4) : place]}
    after = [token.lower for token in tokens[place + 1 : place + 3]]
    if not before.isdisjoint(table.reflexives) and not before.isdisjoint(table.calling):
        return True
    return (
        bool(after)
        and after[0] in table.calling
        and (after[-1] in table.reflexives or bool(before & table.reflexives))
    )
