"""Damage done to good translations on purpose, one quotation at a time, and whether the check says so.

Each kind of damage takes the text of a translation and one of its quotations and returns the damaged text,
or None where it cannot be done. All choices come from the seeded generator it is given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.bench import articles
from tests.unit.checks.quotes.sample import ENGLISH, FRENCH
from translation.checks.quotes import compare, extract
from translation.model import Bitext, Segment, Span, alarms
from translation.text.quotation_marks import SIGNS, paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from translation.model import Finding, Quote

PAIRS = (
    "en fr fr-01",
    "en fr fr-02",
    "en fr fr-06",
    "fr en fr-07",
    "fr en fr-10",
    "en de fr-01",
    "en de fr-06",
    "de en fr-07",
    "de en fr-10",
    "en es es-04",
    "en es es-10",
    "en fr fr-15",
    "fr en fr-15",
    "en es es-13",
    "es en es-13",
    "en es es-16",
    "es en es-16",
    "en it news-01",
    "en it news-02",
    "it en news-01",
    "it en news-02",
    "en pt news-01",
    "en pt news-02",
    "pt en news-01",
    "pt en news-02",
    "en nl news-01",
    "en nl news-02",
    "nl en news-01",
    "nl en news-02",
)
_EDGE = SIGNS + " \u00a0\u202f\u2009"
_CONSONANTS = "bcdfglmnprstvz"
_CLAUSE = re.compile(r"[,;:.!?]\s+")
_SHARE = 0.3  # of a quotation that must fall out, at least, for its loss to count as a damage
_SENTENCE = re.compile(r"[.!?]+[”“»\"’]*\s+(?=[“„«\"(A-ZÀ-Þ¿¡—])")


@dataclass(frozen=True)
class Pair:
    """A source article and its good translation."""

    name: str
    source_language: str
    target_language: str
    source: str
    target: str

    def bitext(self, target: str, sentences: bool) -> Bitext:
        """The pair with another target; aligned by sentence where both sides have as many, or as a whole."""
        whole = Bitext.of_pair(self.source, target, self.source_language, self.target_language)
        if not sentences:
            return whole
        segments = []
        blocks = zip(paragraphs(self.source), paragraphs(target), strict=True)
        for number, (left, right) in enumerate(blocks):
            ours, theirs = _sentences(self.source, left), _sentences(target, right)
            if len(ours) != len(theirs):
                ours, theirs = [left], [right]
            segments += [Segment(number, one, other) for one, other in zip(ours, theirs, strict=True)]
        return Bitext(self.source_language, self.target_language, self.source, target, tuple(segments))


def sample() -> Pair:
    """The sample article with its French translation."""
    return Pair("en-fr sample", "en", "fr", ENGLISH.strip(), FRENCH.strip())


def first() -> list[Pair]:
    """The sample and the written pairs on which the limits of the check were set."""
    return [sample(), *_written("", "en fr de es it pt nl", PAIRS)]


def later(folder: str) -> list[Pair]:
    """The pairs of a folder such as "third", each in both directions: English and one other language."""
    english = [one.name for one in articles.read(f"{folder}/en.txt")]
    directions = []
    for other in ("fr", "de", "es"):
        names = {one.name for one in articles.read(f"{folder}/{other}.txt")}
        directions += [
            f"{way} {name}" for name in english if name in names for way in (f"en {other}", f"{other} en")
        ]
    return _written(f"{folder}/", "en fr de es", tuple(directions))


def _written(folder: str, languages: str, directions: tuple[str, ...]) -> list[Pair]:
    texts = {
        (language, one.name.split()[0]): one.text
        for language in languages.split()
        for one in articles.read(f"{folder}{language}.txt")
    }
    return [
        Pair(f"{source}-{target} {name}", source, target, texts[source, name], texts[target, name])
        for source, target, name in map(str.split, directions)
    ]


def _sentences(text: str, block: Span) -> list[Span]:
    found = []
    start = block.start
    for match in _SENTENCE.finditer(text, block.start, block.end):
        found.append(Span(start, match.end()))
        start = match.end()
    return [*found, Span(start, block.end)]


def lose_marks(text: str, quote: Quote, language: str, random: Random) -> str | None:
    return text[: quote.span.start] + quote.text.strip(_EDGE) + text[quote.span.end :]


def drop(text: str, quote: Quote, language: str, random: Random) -> str | None:
    """The whole sentence with its quotation falls out; its paragraph stays if it holds more."""
    block = next(one for one in paragraphs(text) if one.overlaps(quote.span))
    if len([one for one in extract(text, language) if one.span.overlaps(block)]) > 1:
        return text[: quote.span.start].rstrip(" ") + " " + text[quote.span.end :].lstrip(" ,")
    return text[: block.start] + "…" + text[block.end :]


def truncate(text: str, quote: Quote, language: str, random: Random) -> str | None:
    """A clause or some words at an edge fall out."""
    start, end = _inner(quote)
    inside = text[start:end]
    cuts = [match.start() for match in _CLAUSE.finditer(inside)]
    cuts += [match.start() for match in re.finditer(r"\s+", inside)]
    cuts = [cut for cut in cuts if _is_cut(cut, len(inside))]
    if not cuts:
        return None
    cut = random.choice(cuts)
    kept = inside[:cut] if random.random() < 0.5 else inside[cut:].lstrip(" ,;:")
    return text[:start] + kept + text[end:]


def close_early(text: str, quote: Quote, language: str, random: Random) -> str | None:
    """The closing mark moves to the left: words of the quotation are left outside."""
    start, end = _inner(quote)
    inside = text[start:end]
    cuts = [match.start() for match in re.finditer(r"\s+", inside)]
    cuts = [cut for cut in cuts if _is_cut(cut, len(inside))]
    if not cuts:
        return None
    cut = random.choice(cuts)
    return text[: start + cut] + text[end : quote.span.end] + inside[cut:] + text[quote.span.end :]


def extend(text: str, quote: Quote, language: str, random: Random) -> str | None:
    """The reporting words behind the quotation move inside its marks."""
    rest = re.match(r",?[^\S\n]*[^.,«“„\"\n]{12,80}(?=[.,])", text[quote.span.end :])
    if not rest:
        return None
    end = _inner(quote)[1]
    closing = text[end : quote.span.end].strip(".,")
    return text[:end] + rest[0] + closing + text[quote.span.end + rest.end() :]


def change_speaker(text: str, quote: Quote, language: str, random: Random) -> str | None:
    """Another name stands where the speaker was named; only where a name stood."""
    speaker = quote.speaker
    if speaker is None or not re.fullmatch(r"[A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ][\w-]+", speaker.mention):
        return None
    other = random.choice(["Martin Keller", "Rosa Lindgren", "Paul Weston", "Ana Costa"])
    return text[: speaker.span.start] + other + text[speaker.span.end :]


def alter_speaker(text: str, quote: Quote, language: str, random: Random) -> str | None:
    """A consonant within the speaker's family name is another one; only where a full name stood."""
    speaker = quote.speaker
    if speaker is None or not re.fullmatch(r"[A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ][\w-]{4,}", speaker.mention):
        return None
    family = speaker.mention.index(" ") + 2  # its first letter stays
    places = [place for place in range(family, len(speaker.mention)) if speaker.mention[place] in _CONSONANTS]
    if not places:
        return None
    place = speaker.span.start + random.choice(places)
    letter = random.choice(_CONSONANTS.replace(text[place], ""))
    return text[:place] + letter + text[place + 1 :]


def lose_speaker(text: str, quote: Quote, language: str, random: Random) -> str | None:
    """The reporting words behind the quotation fall out."""
    rest = re.match(r",?[^\S\n]*[^.,«“„\"\n]{20,90}(?=\.)", text[quote.span.end :])
    if not rest or quote.speaker is None or not quote.span.end <= quote.speaker.span.start:
        return None
    if quote.speaker.span.end > quote.span.end + rest.end():
        return None
    return text[: quote.span.end] + text[quote.span.end + rest.end() :]


def split(text: str, quote: Quote, language: str, random: Random) -> str | None:
    """The marks close and open again in the middle."""
    start, end = _inner(quote)
    opening, closing = text[quote.span.start : start], text[end : quote.span.end].lstrip(".,!?")
    cuts = [m.start() for m in re.finditer(r"\s+", text[start:end]) if 0.3 < m.start() / (end - start) < 0.7]
    if not cuts or end - start < 40:
        return None
    cut = start + random.choice(cuts)
    return text[:cut] + closing + " " + opening + text[cut:].lstrip()


def merge(text: str, quote: Quote, language: str, random: Random) -> str | None:
    """The quotation and the next one of its paragraph become one.

    Not where the reporting words would stand between commas within the marks, as French and Italian have it.
    """
    following = [one for one in extract(text, language) if one.span.start >= quote.span.end]
    if not following or "\n" in text[quote.span.end : following[0].span.start]:
        return None
    end = _inner(quote)[1]
    start = _inner(following[0])[0]
    between = text[quote.span.end : following[0].span.start]
    if language in ("fr", "it") and between.startswith(","):
        return None
    return text[:end] + between + text[start:]


def add(text: str, quote: Quote, language: str, random: Random) -> str | None:
    """A quotation of its own stands before this one's paragraph."""
    block = next(one for one in paragraphs(text) if one.overlaps(quote.span))
    start, end = _inner(quote)
    opening, closing = text[quote.span.start : start], text[end : quote.span.end].lstrip(".,!?")
    said = {
        "fr": ("Nous ne céderons jamais sur ce point", ", a dit un témoin. "),
        "en": ("We will never give way on that point", ", said a witness. "),
        "de": ("Wir werden in diesem Punkt nie nachgeben", ", sagte ein Zeuge. "),
        "es": ("No cederemos nunca en este punto", ", dijo un testigo. "),
        "it": ("Su questo punto non cederemo mai", ", ha detto un testimone. "),
        "pt": ("Nunca cederemos neste ponto", ", disse uma testemunha. "),
        "nl": ("Op dit punt zullen wij nooit toegeven", ", zei een getuige. "),
    }[language]
    return text[: block.start] + opening + said[0] + closing + said[1] + text[block.start :]


KINDS: dict[str, Callable[[str, Quote, str, Random], str | None]] = {
    "marks lost": lose_marks,
    "dropped": drop,
    "truncated": truncate,
    "closed early": close_early,
    "extended": extend,
    "speaker changed": change_speaker,
    "speaker lost": lose_speaker,
    "split": split,
    "merged": merge,
    "added": add,
    "speaker altered": alter_speaker,
}


def _is_cut(cut: int, size: int) -> bool:
    """Whether both parts of a text of `size` cut at `cut` are long enough to be missed."""
    return _SHARE <= cut / size <= 1 - _SHARE and min(cut, size - cut) >= 10


def _inner(quote: Quote) -> tuple[int, int]:
    """Where the words between the marks begin and end."""
    text = quote.text
    start = len(text) - len(text.lstrip(_EDGE))
    end = len(text.rstrip(_EDGE))
    return quote.span.start + start, quote.span.start + end


@dataclass
class Tally:
    """How often a damage was done, found, and how often an untouched quotation was blamed for it."""

    done: int = 0
    found: int = 0
    untouched: int = 0
    false: int = 0


def run(
    pairs: list[Pair], random: Random, rounds: int, sentences: bool, misses: list[str] | None = None
) -> dict[str, Tally]:
    """The tallies of every kind of damage, and of none ("undamaged")."""
    tallies = {"undamaged": Tally(), **{kind: Tally() for kind in KINDS}}
    for pair in pairs:
        language = pair.target_language
        quotes = [quote for quote in extract(pair.target, language) if quote.kind == "quotation"]
        clean = compare(pair.bitext(pair.target, sentences))
        tallies["undamaged"].untouched += len(clean)
        tallies["undamaged"].false += len(alarms(clean))
        if misses is not None:
            misses += [f"false    {pair.name}: {_line(finding)}" for finding in alarms(clean)]
        for kind, damage in KINDS.items():
            for _ in range(rounds):
                for number, quote in enumerate(quotes):
                    target = damage(pair.target, quote, language, random)
                    if kind == "merged" and _has_fewer(pair, quote):
                        continue  # it would be as the source has it
                    if target is not None and target != pair.target:
                        _count(tallies[kind], kind, pair, target, number, quotes, sentences, misses)
    return tallies


def _has_fewer(pair: Pair, quote: Quote) -> bool:
    """Whether the source has fewer quotations in this paragraph, as French with its incises has."""
    blocks = paragraphs(pair.target)
    place = next(i for i, one in enumerate(blocks) if one.overlaps(quote.span))
    counts = [
        sum(one.span.overlaps(block) for one in extract(text, language))
        for text, language, block in (
            (pair.source, pair.source_language, paragraphs(pair.source)[place]),
            (pair.target, pair.target_language, blocks[place]),
        )
    ]
    return counts[0] < counts[1]


def _count(
    tally: Tally,
    kind: str,
    pair: Pair,
    target: str,
    number: int,
    quotes: list[Quote],
    sentences: bool,
    misses: list[str] | None,
) -> None:
    """Compare the damaged pair: an alarm in the damaged paragraph counts as found, any other as false."""
    blocks = paragraphs(pair.source)
    where = next(i for i, one in enumerate(paragraphs(pair.target)) if one.overlaps(quotes[number].span))
    found = compare(pair.bitext(target, sentences))
    hits: list[Finding] = []
    others: list[Finding] = []
    for finding in alarms(found):
        quote = finding.source or finding.target
        assert quote is not None
        places = blocks if finding.source else paragraphs(target)
        near = places[where].overlaps(quote.span)
        (hits if near else others).append(finding)
    tally.done += 1
    tally.found += bool(hits)
    tally.untouched += len(found)
    tally.false += len(others)
    place = max(0, quotes[number].span.start - 20)
    if misses is not None and not hits:
        misses.append(
            f"missed   {kind}, {pair.name}: {quotes[number].text[:60]} in {target[place : place + 160]!r}"
        )
    if misses is not None:
        misses += [f"false    {kind}, {pair.name}: {_line(finding)}" for finding in others]


def _line(finding: Finding) -> str:
    texts = [one.text[:60] if one else "-" for one in (finding.source, finding.target)]
    return f"{finding.reason} | {' | '.join(texts)}"
