"""Who says a quotation, by the words around it: reporting verbs, sources, colons, and what was said before.

No parser: a noun phrase is read from the verb outwards until a word that none can hold. Sentences come
with each quotation as one token, so its inner words are never mistaken for its frame.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.quotes.languages import Table
    from translation.quotes.tokens import Sentence, Token

How = Literal["after", "before", "sentence", "colon", "carried", "none"]
_MAX_PHRASE = 24
_REACH = 40  # tokens between a quotation and the words that report it
_DASHES = frozenset("-–—―")
_BREAKS = frozenset(";:")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens [start, end) of a sentence: a noun phrase that names a speaker."""

    sentence: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that report speech at tokens [start, end) of their sentence, and whose speech it is."""

    start: int
    end: int
    subject: Phrase | None
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """How a quotation is tied to its speaker; `partial`: by a verb that takes a few quoted words."""

    how: How
    phrase: Phrase | None = None
    partial: bool = False


def attribute(sentences: Sequence[Sentence], count: int, table: Table) -> list[Attribution]:
    """For each of `count` quotations, who says it, in order."""
    found = [Attribution("none")] * count
    previous: _Turn | None = None
    for number, sentence in enumerate(sentences):
        cues = list(_cues(number, sentence.tokens, table))
        starts = [cue.start for cue in cues]
        quotes = [place for place, token in enumerate(sentence.tokens) if token.kind == "quote"]
        turn = _Turn(number, sentence.paragraph)
        for place in quotes:
            near = cues[bisect_left(starts, place - _REACH) : bisect_right(starts, place + _REACH)]
            attribution = _by_cue(number, sentence.tokens, place, near, table)
            if attribution.phrase is None:
                attribution = _carried(sentence, place, turn, previous, attribution, table)
            found[sentence.tokens[place].quote] = attribution
            turn.take(attribution)
        if not quotes:
            subject = next((cue.subject for cue in reversed(cues) if cue.subject and not cue.partial), None)
            turn.phrase = subject
            if (
                subject is None
                and previous
                and any(token.lower in table.reported for token in sentence.tokens)
            ):
                turn.phrase = previous.phrase
        turn.ends_with_colon = bool(sentence.tokens) and sentence.tokens[-1].lower == ":"
        if turn.ends_with_colon and turn.phrase is None:
            turn.phrase = _subject(number, sentence.tokens, len(sentence.tokens) - 1, table)
        previous = turn
    return found


@dataclass(slots=True)
class _Turn:
    """What a sentence leaves behind for the next: who spoke, and whether in a quotation."""

    sentence: int
    paragraph: int
    phrase: Phrase | None = None
    quoted: bool = False
    ends_with_colon: bool = False

    def take(self, attribution: Attribution) -> None:
        if attribution.phrase is not None:
            self.phrase = attribution.phrase
            self.quoted = True


def _carried(
    sentence: Sentence, place: int, turn: _Turn, previous: _Turn | None, own: Attribution, table: Table
) -> Attribution:
    """The speaker of the words before, where a quotation has none of its own."""
    tokens = sentence.tokens
    others = [token for token in tokens if token.kind == "word"]
    if turn.phrase is not None:
        return Attribution("carried", turn.phrase, own.partial)
    if own.how != "none" and table.drops_subject and previous and previous.phrase:
        return Attribution(own.how, previous.phrase, own.partial)
    if previous is None or previous.phrase is None:
        return own
    if any(token.lower in table.reported for token in others):
        return Attribution("sentence", previous.phrase, own.partial)
    if len(others) > 2:
        return own
    if previous.ends_with_colon:
        return Attribution("colon", previous.phrase)
    if place == 0:
        return Attribution("carried", previous.phrase)
    return own


def _by_cue(
    number: int, tokens: Sequence[Token], place: int, cues: Sequence[Cue], table: Table
) -> Attribution:
    """The speaker by the nearest reporting words of the quotation's own sentence."""
    best: tuple[int, Attribution] | None = None
    for cue in cues:
        first = min(cue.start, cue.subject.start) if cue.subject else cue.start
        last = max(cue.end, cue.subject.end) if cue.subject else cue.end
        if first > place:
            gap = tokens[place + 1 : first]
            how: How = "after"
        elif last <= place:
            gap = tokens[last:place]
            how = "before"
        else:
            continue  # the quotation lies between subject and verb
        words = [token for token in gap if token.kind == "word" and token.lower not in table.adverbs]
        cost = 2 * len(words) + 6 * sum(token.kind == "quote" for token in gap)
        cost += 8 * sum(token.lower in _BREAKS for token in gap[: len(gap) - (how == "before")])
        if words:
            how = "sentence"
            cost += 3 * (first > place)
        cost += 5 * (cue.subject is None)
        if best is None or cost < best[0]:
            best = cost, Attribution(how, cue.subject, cue.partial)
    if best is None or best[0] > 60:
        if place and tokens[place - 1].lower == ":":
            return Attribution("colon", _subject(number, tokens, place - 1, table))
        return Attribution("none")
    return best[1]


def _cues(number: int, tokens: Sequence[Token], table: Table) -> Iterator[Cue]:
    """The reporting words of a sentence, in order."""
    index = 0
    subject: Phrase | None = None
    while index < len(tokens):
        token = tokens[index]
        if token.kind != "word":
            index += 1
            continue
        source = _source(tokens, index, table)
        if source:
            subject = _phrase_right(number, tokens, index + source, table)
            yield Cue(index, index + source, subject)
            index += source
            continue
        if token.lower in table.sources_after:
            subject = _phrase_left(number, tokens, index, table)
            yield Cue(index, index + 1, subject)
        elif token.lower in table.gerunds:
            yield Cue(index, index + 1, subject or _first(number, tokens, index, table))
        elif _is_cue(tokens, index, table):
            found = _subject_of(number, tokens, index, table) or subject
            partial = token.lower in table.partial_cues
            yield Cue(index, index + 1, found, partial)
            subject = found
        index += 1


def _source(tokens: Sequence[Token], index: int, table: Table) -> int:
    """How many tokens from `index` on form words such as “according to”; 0: none."""
    for phrase in table.sources:
        if phrase[0] == tokens[index].lower:
            following = tuple(token.lower for token in tokens[index : index + len(phrase)])
            if following == phrase:
                return len(phrase)
    return 0


def _is_cue(tokens: Sequence[Token], index: int, table: Table) -> bool:
    token = tokens[index]
    if token.capital and index and tokens[index - 1].kind != "quote":
        return False
    if token.lower in table.cues:
        return True
    if token.lower not in table.participles:
        return False
    before = tokens[max(0, index - 6) : index]
    return any(one.lower in table.auxiliaries for one in before)


def _subject_of(number: int, tokens: Sequence[Token], verb: int, table: Table) -> Phrase | None:
    """The subject of the verb: before it, or after it where the order is inverted."""
    if verb + 1 < len(tokens) and table.inverted and _is_pronoun(tokens[verb + 1], table):
        return Phrase(number, verb + 1, verb + 2)
    left = _phrase_left(number, tokens, verb, table)
    if left is not None:
        return left
    return _phrase_right(number, tokens, verb + 1, table)


def _is_pronoun(token: Token, table: Table) -> bool:
    return token.lower in table.pronouns


def _is_skipped(token: Token, table: Table) -> bool:
    """What may stand between subject and verb."""
    return token.lower in table.adverbs or token.lower in table.auxiliaries or token.lower in table.objects


def _phrase_left(number: int, tokens: Sequence[Token], verb: int, table: Table) -> Phrase | None:
    """The noun phrase that ends just before the verb, an apposition between commas passed over."""
    end = verb
    floor = max(0, verb - 60)
    while end > floor:
        token = tokens[end - 1]
        if (_is_skipped(token, table) and not token.capital) or token.lower in table.time_words:
            end -= 1
        elif token.lower in (",", ")") or token.lower in _DASHES:
            opening = _opening(tokens, end - 1, floor)
            if opening is None:
                return None
            end = opening
        elif token.lower in table.relatives:
            end -= 1
            if end > floor and tokens[end - 1].lower == ",":
                end -= 1
        else:
            break
    return _read_left(number, tokens, end, floor, table)


def _opening(tokens: Sequence[Token], closing: int, floor: int) -> int | None:
    """Where the apposition begins that the comma, dash or bracket at `closing` ends; None: there is none."""
    sign = tokens[closing].lower
    wanted = {",": (",",), ")": ("(",)}.get(sign, tuple(_DASHES))
    for index in range(closing - 1, floor, -1):
        token = tokens[index]
        if token.kind == "quote":
            return None
        if token.lower in wanted:
            # “..., he”: what stands before the first comma must be able to end a noun phrase.
            return index if tokens[index - 1].kind == "word" else None
    return None


def _read_left(number: int, tokens: Sequence[Token], end: int, floor: int, table: Table) -> Phrase | None:
    if end <= floor or tokens[end - 1].kind != "word":
        return None
    if _is_pronoun(tokens[end - 1], table):
        return Phrase(number, end - 1, end)
    start = end
    while start > max(floor, end - _MAX_PHRASE):
        token = tokens[start - 1]
        fits = (
            _fits(token, start == 1, table)
            or (token.lower == "." and start - 2 >= floor and _is_abbreviated(tokens, start - 2, table))
            or (token.lower in table.conjunctions and _joins(tokens, start - 1, table))
        )
        if not fits:
            break
        start -= 1
    while start < end and (tokens[start].kind != "word" or tokens[start].lower in table.linkers):
        start += 1
    before = tokens[start - 1] if start else None
    if before is not None and before.lower in table.prepositions:
        # “In Berlin sagte ...”: the words belong to the preposition, unless a noun stands before it.
        owner = start - 2
        if owner >= floor and tokens[owner].kind == "word" and _fits(tokens[owner], owner == 0, table):
            return _read_left(number, tokens, start - 1, floor, table) and Phrase(
                number, _start_of(number, tokens, start - 1, floor, table), end
            )
        start = _trailing_name(tokens, start, end, table)
    if start >= end or not _names(tokens[start:end], table):
        return None
    return Phrase(number, start, end)


def _start_of(number: int, tokens: Sequence[Token], end: int, floor: int, table: Table) -> int:
    phrase = _read_left(number, tokens, end, floor, table)
    return phrase.start if phrase else end


def _trailing_name(tokens: Sequence[Token], start: int, end: int, table: Table) -> int:
    """Where the name begins that follows a prepositional phrase: “at a news conference Trump”."""
    if table.capital_nouns:
        return end
    name = end
    while name > start and tokens[name - 1].capital:
        name -= 1
    return name if name > start else end


def _phrase_right(number: int, tokens: Sequence[Token], start: int, table: Table) -> Phrase | None:
    """The noun phrase that begins at `start`, adverbs and dates before it passed over."""
    while start < len(tokens) and tokens[start].kind == "word":
        token = tokens[start]
        if token.lower in table.pronouns and not token.capital:
            return Phrase(number, start, start + 1)
        if token.capital and token.lower not in table.time_words:
            break
        if token.lower in table.definite:
            break  # “le” is an article here, though a pronoun before a verb
        if _is_skipped(token, table) or token.lower in table.time_words:
            start += 1
        else:
            break
    end = start
    while end < min(len(tokens), start + _MAX_PHRASE):
        token = tokens[end]
        fits = (
            _fits(token, False, table)
            or (token.lower == "." and end > start and _is_abbreviated(tokens, end - 1, table))
            or (token.lower in table.conjunctions and _joins(tokens, end, table))
        )
        if not fits:
            break
        end += 1
    while end > start and (tokens[end - 1].kind != "word" or tokens[end - 1].lower in table.linkers):
        end -= 1
    if end <= start or not _names(tokens[start:end], table):
        return None
    return Phrase(number, start, end)


def _first(number: int, tokens: Sequence[Token], end: int, table: Table) -> Phrase | None:
    """The sentence's first noun phrase before `end`, taken for its subject."""
    for index in range(end):
        token = tokens[index]
        if token.kind != "word":
            continue
        if index and tokens[index - 1].lower in table.prepositions | table.linkers:
            continue
        if token.lower in table.pronouns:
            return Phrase(number, index, index + 1)
        if (
            token.lower in table.definite
            or token.lower in table.indefinite
            or (
                token.capital
                and token.lower not in table.stops
                and token.lower not in table.adverbs
                and token.lower not in table.prepositions
                and token.lower not in table.time_words
            )
        ):
            return _phrase_right(number, tokens[:end], index, table)
    return None


def _subject(number: int, tokens: Sequence[Token], end: int, table: Table) -> Phrase | None:
    return _first(number, tokens, end, table)


def _fits(token: Token, initial: bool, table: Table) -> bool:
    """Whether a noun phrase can hold the token."""
    if token.kind != "word":
        return False
    if token.lower in table.time_words and not (token.capital and token.lower in ("may", "april", "june")):
        return False
    if token.capital and not initial and not table.capital_nouns:
        return True
    lower = token.lower
    if lower in table.stops or lower in table.pronouns or lower in table.relatives:
        return False
    if lower in table.prepositions and lower not in table.linkers:
        return False
    if lower in table.cues and not token.capital:
        return False
    return lower not in table.adverbs or token.capital


def _is_abbreviated(tokens: Sequence[Token], index: int, table: Table) -> bool:
    """Whether the word at `index` is one that a full stop abbreviates: “Dr.”, “J.”."""
    token = tokens[index]
    return token.kind == "word" and (
        token.lower + "." in table.titles
        or (token.capital and token.end - token.start == 1)
        or "." in token.lower
    )


def _joins(tokens: Sequence[Token], index: int, table: Table) -> bool:
    """Whether the “and” at `index` joins two names."""
    if table.capital_nouns or not 0 < index < len(tokens) - 1:
        return False
    return tokens[index - 1].capital and tokens[index + 1].capital


def _names(tokens: Sequence[Token], table: Table) -> bool:
    """Whether the tokens can name someone: more than articles and numbers."""
    return any(
        token.kind == "word"
        and token.lower[0].isalpha()
        and token.lower not in table.definite
        and token.lower not in table.indefinite
        and token.lower not in table.linkers
        for token in tokens
    )
