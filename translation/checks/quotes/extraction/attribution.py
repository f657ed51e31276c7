"""Who says a quotation, by the words around it: reporting verbs, sources, colons, and what was said before.

Sentences come with each quotation as one token, so its own words are never taken for the words around it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.colon import labelled, speaker_before_colon
from translation.checks.quotes.extraction.inline_attribution import inline_attributions
from translation.checks.quotes.extraction.nearest_cue import nearest_cue
from translation.checks.quotes.extraction.reporting_words import cues
from translation.checks.quotes.extraction.subjects import SubjectFinder
from translation.checks.quotes.extraction.ties import Attribution
from translation.checks.quotes.extraction.tokens import Sentence, plain
from translation.checks.quotes.extraction.verbs import is_verb
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.cue import Cue
    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.checks.quotes.extraction.ties import How
    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable


@dataclass(frozen=True, slots=True)
class _Turn:
    """What a sentence leaves behind for the next.

    Whose speech it reports, whether it ends in a colon, whom it or one before is about, and its paragraph.
    """

    speaker: Phrase | None = None
    colon: bool = False
    topic: Phrase | None = None
    paragraph: int = -1


@dataclass(frozen=True, slots=True)
class _Reading:
    """A sentence with its reporting words and what the one before has left.

    `reported`: its verbs say by their form that it reports what somebody says.
    """

    sentence: Sentence
    finder: SubjectFinder
    cues: Sequence[Cue]
    reported: bool
    previous: _Turn

    @property
    def tokens(self) -> Sequence[Token]:
        return self.sentence.tokens

    @property
    def table(self) -> QuoteTable:
        return self.finder.table

    def follows_colon(self, place: int) -> bool:
        return place > 0 and self.tokens[place - 1].lower == ":"


def attribute(
    text: str, sentences: list[Sentence], count: int, table: QuoteTable, headings: Sequence[Span] = ()
) -> list[Attribution]:
    """For each of `count` quotations, who says it, in order.

    Reporting words inside a quotation become a sentence of their own, put at the end of `sentences`.
    """
    attributions = [Attribution("none")] * count
    previous = _Turn()
    needed = _needed(sentences, table)
    for number, sentence in enumerate(tuple(sentences)):
        if number not in needed:
            continue
        if number - 1 not in needed:
            previous = _Turn(previous.speaker, previous.colon)
        if headings and number and _is_parted(sentences[number - 1], sentence, headings):
            previous = _Turn()
        previous = _read(number, sentence, previous, attributions, table)
        for place, token in enumerate(sentence.tokens):
            if token.kind != "quote":
                continue
            inside = _inside(text, sentence, place, attributions[token.quote], sentences, table)
            if inside is not None:
                attributions[token.quote] = inside
                previous = replace(previous, speaker=inside.speaker or previous.speaker)
    return attributions


def _is_parted(before: Sentence, sentence: Sentence, headings: Sequence[Span]) -> bool:
    """Whether one of two sentences that follow each other is in a heading, and the other is not in it."""
    if before.paragraph == sentence.paragraph:
        return False
    for start in (before.tokens[0].start, sentence.tokens[0].start):
        place = bisect_right(headings, start, key=lambda heading: heading.start) - 1
        if place >= 0 and start < headings[place].end:
            return True
    return False


def _needed(sentences: Sequence[Sentence], table: QuoteTable) -> set[int]:
    """The numbers of the sentences that speakers depend on: those with a quotation and those before them."""
    needed = set()
    before = 0  # how many sentences before the one behind it asks for
    for number in reversed(range(len(sentences))):
        tokens = sentences[number].tokens
        if any(token.kind == "quote" for token in tokens):
            before = weights.SENTENCES_BEFORE if table.drops_subject else 1
            needed.add(number)
        elif before:
            needed.add(number)
            before = max(before - 1, int(tokens[-1].lower == ":" or _is_reported(tokens, table)))
    return needed


def _is_reported(tokens: Sequence[Token], table: QuoteTable) -> bool:
    """Whether a sentence reports what somebody says: German “sei”."""
    return any(token.lower in table.reported and not token.capital for token in tokens)


def _read(
    number: int, sentence: Sentence, previous: _Turn, attributions: list[Attribution], table: QuoteTable
) -> _Turn:
    """Attribute the quotations of one sentence; what it leaves behind for the next."""
    tokens = sentence.tokens
    finder = SubjectFinder(number, tokens, table)
    reading = _Reading(sentence, finder, list(cues(finder)), _is_reported(tokens, table), previous)
    starts = [cue.start for cue in reading.cues]
    speaker: Phrase | None = None
    for place in [place for place, token in enumerate(tokens) if token.kind == "quote"]:
        first = bisect_left(starts, place - weights.CUE_REACH)
        near = reading.cues[first : bisect_right(starts, place + weights.CUE_REACH)]
        attribution = _of_quotation(reading, place, near, speaker, attributions)
        attributions[tokens[place].quote] = attribution
        speaker = attribution.speaker or speaker
    speaker = speaker or _unquoted_speaker(reading)
    topic = speaker or (finder.topic(previous.speaker or previous.topic) if table.names_speakers else None)
    return _Turn(speaker, tokens[-1].lower == ":", topic, sentence.paragraph)


def _of_quotation(
    reading: _Reading,
    place: int,
    near: Sequence[Cue],
    spoken: Phrase | None,
    attributions: Sequence[Attribution],
) -> Attribution:
    """Who says the quotation at `place`, near which these cues are; `spoken`: who spoke in its sentence."""
    previous, behind_colon = reading.previous, reading.follows_colon(place)
    label = labelled(reading.finder, place - 1) if behind_colon else None
    if label is not None:
        return Attribution("colon", label)
    own = _coordinated(reading, place, attributions) or nearest_cue(
        reading.tokens, place, near, reading.table
    )
    if own.how == "sentence" and behind_colon and reading.table.colon_reports:
        own = replace(own, how="colon")  # “Il legale annuncia ricorso: ...”
    if own.speaker is None and behind_colon:
        speaker = previous.speaker if reading.reported else None
        speaker = speaker or speaker_before_colon(reading.finder, place - 1, previous.speaker)
        own = Attribution("colon", speaker, own.partial)
    return own if own.speaker is not None else _carried(reading, place, spoken, own)


def _unquoted_speaker(reading: _Reading) -> Phrase | None:
    """Whose speech a sentence without a quotation reports, or leads up to."""
    whole = (cue.speaker for cue in reversed(reading.cues) if cue.speaker and not cue.partial)
    leading = (cue.speaker for cue in reading.cues if cue.speaker and not cue.speaker.start)
    speaker = next(whole, None) or next(leading, None)
    if speaker is None and reading.tokens[-1].lower == ":":
        speaker = speaker_before_colon(reading.finder, len(reading.tokens) - 1, reading.previous.speaker)
    return speaker or (reading.previous.speaker if reading.reported else None)


def _coordinated(reading: _Reading, place: int, attributions: Sequence[Attribution]) -> Attribution | None:
    """What is known of the quotation just before, where only an “and” stands between: “this” and “that”."""
    tokens = reading.tokens
    if place < 2 or tokens[place - 2].kind != "quote" or tokens[place - 1].lower not in reading.table.joiners:
        return None
    before = attributions[tokens[place - 2].quote]
    return before if before.how != "none" else None


def _carried(reading: _Reading, place: int, spoken: Phrase | None, own: Attribution) -> Attribution:
    """The speaker of the words before, where a quotation has none of its own."""
    previous = reading.previous
    if spoken is not None:
        return Attribution("carried", spoken, own.partial)
    if own.how != "none" and reading.table.drops_subject:
        return Attribution(own.how, previous.speaker or previous.topic, own.partial)
    words = [token.kind == "word" for token in reading.tokens]
    if previous.speaker is None:
        # The judge did not laugh. “Turn round.”
        same_paragraph = previous.paragraph == reading.sentence.paragraph
        topic = previous.topic if same_paragraph and not any(words) else None
        return Attribution("carried", topic) if topic else own
    if reading.reported:
        return Attribution("sentence", previous.speaker, own.partial)
    if sum(words) > weights.WORDS_BESIDE_CARRIED:
        return own
    if previous.colon or reading.follows_colon(place):
        return Attribution("colon", previous.speaker)  # “Und weiter: ...”
    return own if any(words[:place]) else Attribution("carried", previous.speaker)


def _inside(
    text: str,
    sentence: Sentence,
    place: int,
    known: Attribution,
    sentences: list[Sentence],
    table: QuoteTable,
) -> Attribution | None:
    """The speaker that the quotation at `place` itself names, where that is more than is `known` of it."""
    quote = sentence.tokens[place]
    open_ended = known.how in ("none", "carried")
    if not open_ended:
        # Reporting words may have slipped in at its end.
        reported = known.how == "after" and _is_followed_by_verb(sentence.tokens, place, table)
        if known.how not in ("sentence", "after") or reported or not quote.ending.isalnum():
            return None
    inside = _named_inside(text, quote, sentence.paragraph, sentences, table)
    return inside if inside is not None and (open_ended or inside.how == "at its end") else None


def _is_followed_by_verb(tokens: Sequence[Token], place: int, table: QuoteTable) -> bool:
    """Whether a comma and a reporting verb follow the quotation at `place`: “...”, says Smith."""
    verb = place + 2
    return verb < len(tokens) and tokens[verb - 1].lower == "," and is_verb(tokens, verb, table)


def _named_inside(
    text: str, quote: Token, paragraph: int, sentences: list[Sentence], table: QuoteTable
) -> Attribution | None:
    """The speaker that a quotation names: « Le pont, dit-elle, tiendra »."""
    tokens = list(plain(text, quote.start, min(quote.end, quote.start + weights.SEARCHED_INSIDE), table))
    inline = list(inline_attributions(SubjectFinder(len(sentences), tokens, table)))
    if not inline or not (table.inline_attributions or inline[0].last):
        return None
    sentences.append(Sentence(paragraph, tokens, inner=True))
    spans = [Span(tokens[part.start].start, tokens[part.end - 1].end) for part in inline if not part.last]
    how: How = "at its end" if inline[0].last else "inside"
    return Attribution(how, inline[0].speaker, inline_attributions=tuple(spans))
