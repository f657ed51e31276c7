"""Who says a quotation, by the words around it: reporting verbs, sources, colons, and what was said before.

Sentences come with each quotation as one token, so its inner words are never mistaken for its frame.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from translation.checks.quotes.extraction.inline_attribution import inline_attributions
from translation.checks.quotes.extraction.phrases import DASHES, Phrase
from translation.checks.quotes.extraction.reporting_words import Cue, cues
from translation.checks.quotes.extraction.subjects import SubjectFinder
from translation.checks.quotes.extraction.tokens import Sentence, plain
from translation.checks.quotes.extraction.verbs import is_verb
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable

# By words after or before it, elsewhere in its sentence, a colon, inside its marks (in the middle or at the
# end), taken over from the words before, or not at all.
How = Literal["after", "before", "sentence", "colon", "inside", "at its end", "carried", "none"]
_REACH = 40  # tokens between a quotation and the words that report it
_FARTHEST = 60  # the cost, see _by_cue, beyond which words report something else
_INNER = 2_000  # code points of a quotation that are searched for reporting words
_MISFIT = 12  # the cost of a verb that takes no such words as the quoted ones
_ASKED = 3  # sentences before a quotation that may name the subject of “dijo”
_BREAKS = frozenset(";:")


@dataclass(frozen=True, slots=True)
class Attribution:
    """How a quotation is tied to its speaker; `partial`: by a verb that takes a few quoted words.

    `inline_attributions`: the reporting words within its marks that its own words go on behind.
    """

    how: How
    phrase: Phrase | None = None
    partial: bool = False
    inline_attributions: tuple[Span, ...] = ()


@dataclass(slots=True)
class _Turn:
    """What a sentence leaves behind for the next.

    Whose speech it reports, whether it ends in a colon, of whom it or one before tells, and its paragraph.
    """

    phrase: Phrase | None = None
    colon: bool = False
    subject: Phrase | None = None
    paragraph: int = -1


def attribute(text: str, sentences: list[Sentence], count: int, table: QuoteTable) -> list[Attribution]:
    """For each of `count` quotations, who says it, in order.

    Reporting words inside a quotation become a sentence of their own, put at the end of `sentences`.
    """
    found = [Attribution("none")] * count
    previous = _Turn()
    telling = _telling(sentences, table)
    for number, sentence in enumerate(tuple(sentences)):
        if number not in telling:
            continue
        if number - 1 not in telling:
            previous = _Turn(previous.phrase, previous.colon)
        previous = _read(number, sentence, previous, found, table)
        for place, token in enumerate(sentence.tokens):
            if token.kind != "quote" or found[token.quote].how not in (
                "none",
                "carried",
                "sentence",
                "after",
            ):
                continue
            untold = found[token.quote].how in ("none", "carried")
            told = found[token.quote].how == "after" and _is_followed(sentence.tokens, place, table)
            if untold or (token.ending.isalnum() and not told):
                inner = _inner(text, token, sentence.paragraph, sentences, table)
                if inner is not None and (untold or inner.how == "at its end"):
                    found[token.quote] = inner
                    previous.phrase = inner.phrase or previous.phrase
    return found


def _is_followed(tokens: Sequence[Token], place: int, table: QuoteTable) -> bool:
    """Whether a comma and a reporting verb follow the quotation at `place`: “...”, says Smith."""
    verb = place + 2
    return verb < len(tokens) and tokens[verb - 1].lower == "," and is_verb(tokens, verb, table)


def _telling(sentences: Sequence[Sentence], table: QuoteTable) -> set[int]:
    """The numbers of the sentences that speakers depend on: those with a quotation and those before them."""
    found = set()
    asked = 0  # how many more the sentence behind asks for
    for number in reversed(range(len(sentences))):
        tokens = sentences[number].tokens
        quotes = any(token.kind == "quote" for token in tokens)
        if quotes:
            asked = _ASKED if table.drops_subject else 1
            found.add(number)
        elif asked:
            found.add(number)
            asked = max(asked - 1, int(tokens[-1].lower == ":" or _is_reported(tokens, table)))
    return found


def _is_reported(tokens: Sequence[Token], table: QuoteTable) -> bool:
    """Whether a sentence reports what somebody says: German “sei”."""
    return any(token.lower in table.reported and not token.capital for token in tokens)


def _read(
    number: int, sentence: Sentence, previous: _Turn, found: list[Attribution], table: QuoteTable
) -> _Turn:
    """Attribute the quotations of one sentence; `previous` is what the one before has left."""
    tokens = sentence.tokens
    finder = SubjectFinder(number, tokens, table)
    spoken = list(cues(finder, table))
    starts = [cue.start for cue in spoken]
    reported = _is_reported(tokens, table)
    turn = _Turn(colon=tokens[-1].lower == ":")
    for place in [place for place, token in enumerate(tokens) if token.kind == "quote"]:
        near = spoken[bisect_left(starts, place - _REACH) : bisect_right(starts, place + _REACH)]
        own = (
            _labelled(finder, place)
            or _coordinated(tokens, place, found, table)
            or _by_cue(tokens, place, near, table)
        )
        if own.how == "sentence" and tokens[place - 1].lower == ":" and table.colon_reports:
            own = replace(own, how="colon")  # “Il legale annuncia ricorso: ...”
        if own.phrase is None and place and tokens[place - 1].lower == ":":
            said = previous.phrase if reported else None
            said = said or _before_colon(finder, place - 1, previous, table)
            own = Attribution("colon", said, own.partial)
        if own.phrase is None:
            own = _carried(sentence, place, turn, previous, own, reported, table)
        found[tokens[place].quote] = own
        turn.phrase = own.phrase or turn.phrase
    if turn.phrase is None:
        turn.phrase = next((cue.subject for cue in reversed(spoken) if cue.subject and not cue.partial), None)
    if turn.phrase is None:
        turn.phrase = next((cue.subject for cue in spoken if cue.subject and not cue.subject.start), None)
    if turn.phrase is None and turn.colon:
        turn.phrase = _before_colon(finder, len(tokens) - 1, previous, table)
    if turn.phrase is None and reported:
        turn.phrase = previous.phrase
    turn.paragraph = sentence.paragraph
    turn.subject = turn.phrase or finder.topic(previous.phrase or previous.subject)
    return turn


def _labelled(finder: SubjectFinder, place: int) -> Attribution | None:
    """The name between a dash and the colon before a quotation: “- Jo Smith: ‘...’”."""
    if not place or finder.tokens[place - 1].lower != ":":
        return None
    name = finder.left(place - 1)
    labels = name is not None and name.start and finder.tokens[name.start - 1].lower in DASHES
    return Attribution("colon", name) if labels else None


def _coordinated(
    tokens: Sequence[Token], place: int, found: Sequence[Attribution], table: QuoteTable
) -> Attribution | None:
    """What is said of the quotation just before, where only an “and” lies between: “this” and “that”."""
    if place < 2 or tokens[place - 2].kind != "quote" or tokens[place - 1].lower not in table.joiners:
        return None
    before = found[tokens[place - 2].quote]
    return before if before.how != "none" else None


def _inner(
    text: str, quote: Token, paragraph: int, sentences: list[Sentence], table: QuoteTable
) -> Attribution | None:
    """The speaker that a quotation itself names: « Le pont, dit-elle, tiendra »."""
    tokens = list(plain(text, quote.start, min(quote.end, quote.start + _INNER), table))
    found = list(inline_attributions(SubjectFinder(len(sentences), tokens, table), table))
    if not found or not (table.inline_attributions or found[0].last):
        return None
    sentences.append(Sentence(paragraph, tokens, inner=True))
    within = [Span(tokens[one.start].start, tokens[one.end - 1].end) for one in found if not one.last]
    return Attribution(
        "at its end" if found[0].last else "inside", found[0].subject, inline_attributions=tuple(within)
    )


def _before_colon(finder: SubjectFinder, colon: int, previous: _Turn, table: QuoteTable) -> Phrase | None:
    """Who speaks after a colon that no reporting verb leads up to: “Smith was clear:”."""
    tokens = finder.tokens
    name = finder.left(colon) or finder.full_name(colon)
    subject = finder.first(colon)
    if subject is not None and finder.is_object(subject):
        return previous.phrase  # “Prometió una respuesta:”
    adjective = name is not None and subject is not None and subject.end == name.start == 1
    if adjective and tokens[1].lower in table.definite and table.verbless_predicates:
        return name  # “Durissimo il procuratore:”
    if (
        subject is not None
        and previous.phrase
        and tokens[subject.start].lower in table.possessives
        and not finder.is_personal(subject)
    ):
        return previous.phrase  # “His answer was short:”
    if (
        name is not None
        and subject is not None
        and all(token.capital for token in tokens[name.start : name.end])
    ):
        plain = not any(token.capital for token in tokens[subject.start + 1 : subject.end])
        return name if plain and not finder.is_pronoun(subject.start) else subject
    if subject is None and name is not None and finder.is_personal(name):
        return name  # “Di tutt'altro avviso la figlia Monica:”
    return subject


def _carried(
    sentence: Sentence,
    place: int,
    turn: _Turn,
    previous: _Turn,
    own: Attribution,
    reported: bool,
    table: QuoteTable,
) -> Attribution:
    """The speaker of the words before, where a quotation has none of its own."""
    if turn.phrase is not None:
        return Attribution("carried", turn.phrase, own.partial)
    if own.how != "none" and table.drops_subject:
        return Attribution(own.how, previous.phrase or previous.subject, own.partial)
    alone = not any(token.kind == "word" for token in sentence.tokens)
    if previous.phrase is None:
        told = previous.subject if alone and previous.paragraph == sentence.paragraph else None
        return Attribution("carried", told) if told else own  # The judge did not laugh. “Turn round.”
    if reported:
        return Attribution("sentence", previous.phrase, own.partial)
    if sum(token.kind == "word" for token in sentence.tokens) > 2:
        return own
    if previous.colon:
        return Attribution("colon", previous.phrase)
    if place and sentence.tokens[place - 1].lower == ":":
        return Attribution("colon", previous.phrase)  # “Und weiter: ...”
    bare = not any(token.kind == "word" for token in sentence.tokens[:place])
    return Attribution("carried", previous.phrase) if bare else own


def _is_filler(token: Token, table: QuoteTable) -> bool:
    """What tells nothing of how far a quotation is from the verb: “a toutefois”, “s'est”."""
    lower = token.lower
    return lower in table.adverbs or lower in table.auxiliaries or lower in table.objects


def _by_cue(tokens: Sequence[Token], place: int, near: Sequence[Cue], table: QuoteTable) -> Attribution:
    """The speaker by the nearest reporting words of the quotation's own sentence."""
    best, least = Attribution("none"), _FARTHEST + 1
    framed = any(cue.frames for cue in near)
    leads = [cue.start for cue in near if cue.leads]
    # “kritisierte den Plan, den er lobte, als ‘...’”: such words need a verb that takes them.
    predicative = table.predicative_binds and place > 0 and tokens[place - 1].lower in table.predicative
    for cue in near:
        if cue.owned and (place < cue.end or any(one.kind == "quote" for one in tokens[cue.end : place])):
            continue
        first = min(cue.start, cue.subject.start) if cue.subject else cue.start
        last = max(cue.end, cue.subject.end) if cue.subject else cue.end
        if cue.loose:
            first, last = cue.start, cue.end
        if first > place:
            gap, how = tokens[place + 1 : first], "after"
        elif last <= place:
            gap, how = tokens[last:place], "before"
        elif cue.subject and cue.subject.end <= place < cue.start:
            gap, how = tokens[place + 1 : cue.start], "around"  # “hat den Bericht als „falsch“ bezeichnet”
        else:
            continue
        between = 6 * sum(token.kind == "quote" for token in gap)
        if between >= least:
            continue  # the rest of the cost is left unsummed: a sentence may be of ten thousand quotations
        words = [
            token
            for token, after in zip_longest(gap, gap[1:])
            if token.kind == "word"
            and not _is_filler(token, table)
            and not (token.lower in table.separable_prefixes and (after is None or after.kind != "word"))
        ]
        breaks = sum(token.lower in _BREAKS for token in gap[: len(gap) - (how == "before")])
        cost = between + (1 if cue.frames else 2) * len(words) + 8 * breaks
        cost += 5 * (cue.subject is None) + 6 * cue.loose + 3 * cue.guessed + 6 * cue.nested
        cost += 3 * (bool(words) and how == "after") + 4 * (how == "around")
        cost += 4 * (framed and cue.partial and bool(words))
        cost += _MISFIT * (predicative and not cue.partial)
        if cost < least:
            close: How = "after" if how == "after" else "before"
            led = how == "before" and any(cue.start <= start < place for start in leads)
            far = (words and not led) or how == "around"
            best, least = Attribution("sentence" if far else close, cue.subject, cue.partial), cost
    return best
