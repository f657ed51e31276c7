"""The nouns of the domain: frozen dataclasses, standard library only.

Every place in a text is a `Span` of code points into a cleaned text. An article's text never changes
after loading, so a span stays true on its way from the check to the screen and the export.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

Verdict = Literal["matched", "reformatted", "converted", "altered", "missing", "added", "unsure"]
Severity = Literal["info", "warning", "error"]
Level = Literal["high", "medium", "low"]
QuoteKind = Literal["quotation", "fragment"]
FigureKind = Literal[
    "number",  # 230, nine, 1.2 million, tens of thousands, half a million, IV
    "percent",  # 98 %, two per cent; unit "%"; percentage points: unit "pp"
    "money",  # $1.5bn; unit: ISO 4217 code, or the sign where that is ambiguous
    "measure",  # 12 km, 20 °C; unit: a CLDR unit such as "length-kilometer"
    "duration",  # three weeks; unit: "day", "week", "month", "year", "hour", ...
    "ordinal",  # 3rd, troisième
    "fraction",  # two thirds, 3/4
    "multiple",  # double, threefold
    "score",  # 3-2
    "date",  # 24 February 2022, February 2022, 2022, Wednesday
    "time",  # 2:30 p.m., 14 h 30
    "decade",  # the 1990s
    "century",  # the 19th century, le XIXe siècle
    "designation",  # MiG-29, G7, Covid-19, phone-like numbers: compared as a name, never as a number
]

BlockKind = Literal[
    "paragraph",
    "title",  # of the whole article, where its page tells it apart from the text
    "heading",
    "standfirst",  # the summary between the headline and the text
    "quote",  # set off from the text
    "item",  # of a list
    "caption",
    "row",  # of a table
    "cue",  # the number and the times of a subtitle
]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points [start, end) of a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words this span covers in `text`."""
        return text[self.start : self.end]

    def moved(self, by: int) -> Span:
        """The same span in a text that begins `by` code points earlier."""
        return Span(self.start + by, self.end + by)

    @property
    def is_empty(self) -> bool:
        """Whether it covers nothing."""
        return self.start == self.end

    def overlaps(self, other: Span) -> bool:
        """Whether both cover a common code point."""
        return self.start < other.end and other.start < self.end


# A character that was lost before the text came here. Rules read it as a blank: it mostly was one.
DAMAGED = "\N{REPLACEMENT CHARACTER}"


def blanked(text: str, spans: Sequence[Span]) -> str:
    """The text with blanks in `spans`, which are in order and apart. Line ends and all offsets stay."""
    parts, end = [], 0
    for span in spans:
        lines = span.of(text).split("\n")
        parts += [text[end : span.start], "\n".join(" " * len(line) for line in lines)]
        end = span.end
    return "".join([*parts, text[end:]])


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What is translated by itself: the cleaned `text` of a paragraph, or of a line where line ends count.

    `before`: the line ends and blanks in front of it, which stand so on both sides. `protected`: it is not
    words (code, a key, the times of a subtitle) and stays as it is; only then it may hold line ends. `kind`:
    what it is on its page; a plain text shows no kinds.
    """

    text: str
    before: str = "\n\n"
    protected: bool = False
    kind: BlockKind = "paragraph"


@dataclass(frozen=True, slots=True)
class Version:
    """The same article in another language, as its page tells of it."""

    language: str
    address: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article besides its text; "" or nothing where it is not known.

    `date` is ISO 8601, as exactly as it is given; it is one that the page or file states, never one read in
    the text. `language` is the one it declares, in BCP 47. `sha256` is of the bytes as they came, `fetched`
    the time at which they came from `address`. `found_in`: the place of each field, by its name, in words.
    """

    title: str = ""
    authors: tuple[str, ...] = ()
    outlet: str = ""
    date: str = ""
    language: str = ""
    address: str = ""
    fetched: str = ""
    sha256: str = ""
    versions: tuple[Version, ...] = ()
    found_in: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A loaded article: its `name` (a path, or "-"), the cleaned `text` and the spans of its paragraphs.

    What stands between two spans, as line ends and the indent, is not translated and stays as it is.
    `notes`: sentences on how the text was read, where that is a guess or something is damaged; for everybody
    who reads it. `protected`: the numbers of the paragraphs that stay as they are, too; see `Paragraph`.
    `original`: of a translation that is read as an article, to be translated back: what it translates.
    `kinds`: of each paragraph; empty where the source shows none.
    """

    name: str
    text: str
    paragraphs: tuple[Span, ...]
    notes: tuple[str, ...] = ()
    protected: frozenset[int] = frozenset()
    original: Bitext | None = None
    kinds: tuple[BlockKind, ...] = ()
    metadata: Metadata = Metadata()

    @classmethod
    def of(
        cls,
        name: str,
        paragraphs: Sequence[Paragraph],
        notes: tuple[str, ...] = (),
        metadata: Metadata = Metadata(),
    ) -> Article:
        """The article of cleaned paragraphs. There may be none. Its text begins on the first one's line."""
        texts: list[str] = []
        spans, end = [], 0
        for paragraph in paragraphs:
            before = paragraph.before if texts else paragraph.before.rpartition("\n")[2]
            texts += [before, paragraph.text]
            start = end + len(before)
            end = start + len(paragraph.text)
            spans.append(Span(start, end))
        protected = frozenset(number for number, paragraph in enumerate(paragraphs) if paragraph.protected)
        found = tuple(paragraph.kind for paragraph in paragraphs)
        kinds = found if {*found} - {"paragraph"} else ()
        return cls(name, "".join(texts), tuple(spans), notes, protected, kinds=kinds, metadata=metadata)

    def kind(self, paragraph: int) -> BlockKind:
        """What the paragraph of that number is on its page."""
        return self.kinds[paragraph] if self.kinds else "paragraph"

    @property
    def headings(self) -> frozenset[int]:
        """The numbers of the paragraphs that are headings within the text."""
        return frozenset(number for number, kind in enumerate(self.kinds) if kind == "heading")

    @property
    def prose(self) -> str:
        """The text with blanks in place of what is protected: all words of the article, in their places."""
        return blanked(self.text, [self.paragraphs[number] for number in sorted(self.protected)])


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """A language code as Argos writes it (`zh`, `zt`, `nb`) and a confidence between 0 and 1."""

    code: str
    confidence: float

    @property
    def is_sure(self) -> bool:
        """Whether it may be told as a fact. Of guesses with less confidence, one in five or more is wrong."""
        return self.confidence >= 0.8  # `tests.bench.detect` prints how many are right


@dataclass(frozen=True, slots=True)
class Confidence:
    """How far a translated sentence can be trusted, and what speaks against it."""

    level: Level
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Translation:
    """A translated sentence, and how it came about.

    `retried`: where it is a second try, what was wrong with the first; `score`: the mean log probability of
    its tokens (0: certain); `through`: on a way over other languages, the sentence in each of them; `draft`:
    made quickly, to be replaced; `chosen`: set by a person, who wrote it or chose it among alternatives, in
    place of `machine`; `made_up`: the model would have said so without the sentence, too.
    """

    text: str
    confidence: Confidence
    retried: tuple[str, ...] = ()
    score: float = 0.0
    through: tuple[str, ...] = ()
    draft: bool = False
    chosen: bool = False
    made_up: bool = False
    machine: Translation | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence: its paragraph's index, its place in the source and, once translated, in the target.

    `translation`: how the target came about; None where nobody translated it here. `foreign`: the language of
    a paragraph that is not in the article's; `protected`: see `Paragraph`. `moved`: in a bitext that is
    aligned, its target stands at another place than those of the sentences around.
    """

    paragraph: int
    source: Span
    target: Span | None = None
    translation: Translation | None = None
    foreign: str | None = None
    protected: bool = False
    moved: bool = False

    @property
    def is_left_out(self) -> bool:
        """Whether somebody's translation has nothing in its place."""
        return self.target is not None and self.target.is_empty

    @property
    def is_added(self) -> bool:
        """Whether it is in somebody's translation alone."""
        return self.source.is_empty

    @property
    def is_copied(self) -> bool:
        """Whether it stands on both sides as it is: nothing is translated, and nothing can be compared."""
        return self.protected or self.foreign is not None

    @property
    def confidence(self) -> Confidence | None:
        """How far the machine's translation can be trusted; None without one, or where a person set it."""
        return self.translation.confidence if self.translation and not self.translation.chosen else None

    @property
    def is_draft(self) -> bool:
        """Whether its translation was made quickly, to be replaced."""
        return self.translation is not None and self.translation.draft

    @property
    def is_chosen(self) -> bool:
        """Whether a person set its translation."""
        return self.translation is not None and self.translation.chosen

    def blank(self) -> Segment:
        """The same sentence, not translated yet."""
        return replace(self, target=None, translation=None)


@dataclass(frozen=True, slots=True)
class Bitext:
    """Two texts and the sentences that belong together, in reading order.

    Segments without a target are not translated yet: a check has nothing to say about them. `by_machine`:
    translated by a model, which does not explain, leave out or put in as people do: checks are stricter.
    `aligned`: the sentences of two given texts were found to belong together; one side of a segment is empty,
    at the place where it would stand, if the translation leaves it out or adds it. `headings`: the numbers of
    the paragraphs that are headings.
    """

    source_language: str
    target_language: str
    source: str
    target: str
    segments: tuple[Segment, ...]
    by_machine: bool = False
    aligned: bool = False
    headings: frozenset[int] = frozenset()

    @property
    def translated(self) -> int:
        """How many segments have a target."""
        return sum(segment.target is not None for segment in self.segments)

    @property
    def source_headings(self) -> list[Span]:
        """The places of the sentences of headings in the source, in order."""
        return sorted(segment.source for segment in self.segments if segment.paragraph in self.headings)

    @property
    def target_headings(self) -> list[Span]:
        """The same in the target, of those that are translated."""
        kept = (one for one in self.segments if one.paragraph in self.headings and not one.is_added)
        return sorted(segment.target for segment in kept if segment.target)

    @property
    def sentences(self) -> tuple[Segment, ...]:
        """The segments without the protected ones, which are not words."""
        return tuple(segment for segment in self.segments if not segment.protected)

    @classmethod
    def of_pair(
        cls,
        source: str,
        target: str,
        source_language: str,
        target_language: str,
        *,
        by_machine: bool = False,
    ) -> Bitext:
        """One source text and its whole translation, as a single segment."""
        segment = Segment(0, Span(0, len(source)), Span(0, len(target)))
        return cls(source_language, target_language, source, target, (segment,), by_machine)


@dataclass(frozen=True, slots=True)
class Interval:
    """Every value from `low` to `high`, both included; None: open to that side."""

    low: Decimal | None
    high: Decimal | None


# Written in ISO 8601 / EDTF: a date, time, decade, century, or length of time in two parts ("2022-02-24",
# "2022-02", "199X", "18XX", "14:30", "XXXX-WXX-3" for a Wednesday, "PT1H30M"); a designation as its
# normalised name ("MIG-29").
FigureValue: TypeAlias = "Decimal | Interval | str"


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a figure: its kind, exact value and unit (None: a bare number)."""

    kind: FigureKind
    value: FigureValue
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a text. Several readings where the words are truly ambiguous, the likeliest first."""

    span: Span
    text: str
    readings: tuple[Reading, ...]

    @property
    def kind(self) -> FigureKind:
        return self.readings[0].kind

    @property
    def value(self) -> FigureValue:
        return self.readings[0].value

    @property
    def unit(self) -> str | None:
        return self.readings[0].unit


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it: `mention`, the words used at `span`, and `name`, whom they stand for.

    `evidence`: where the words do not name anyone themselves, what tells whom they stand for. `sure` is
    false where the article does not tell it, or where nothing says that they stand for somebody who can
    speak (“the bridge”, “police” without an article); then `name` is the mention.
    """

    name: str
    mention: str
    span: Span
    evidence: str = ""
    sure: bool = True

    @property
    def label(self) -> str:
        """The name with the words used, where they are others: “Jo Hall (“she”)”; “she (unsure who)”."""
        if not self.sure:
            return f"{self.mention} (unsure who)"
        return self.name if self.name == self.mention else f"{self.name} (“{self.mention}”)"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted span, its marks included. A `fragment` (scare quotes, a title, a term) has no speaker.

    `closed` is false where the closing mark is missing: the span then ends with its paragraph, which may be
    too late.
    """

    span: Span
    text: str
    kind: QuoteKind
    speaker: Speaker | None = None
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text, as it stands there; `full`: in the fullest form that the text has of it."""

    span: Span
    text: str
    full: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Any other place in a text that a finding speaks of."""

    span: Span
    text: str


Item: TypeAlias = "Figure | Quote | Name | Passage"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check says of one thing on both sides.

    `check` names the check ("figures", "quotes"). `source` or `target` is None where that side lacks it.
    `reason` is a clause for the reader: "1,550 became 1,505". `code` names the rule that spoke, for life
    ("figure.missing"). `key` is the same wherever the same is found of the same words; see `checks.run`.
    """

    check: str
    verdict: Verdict
    severity: Severity
    source: Item | None
    target: Item | None
    reason: str
    code: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Engine:
    """What translated: for people ("Argos opus 1.0, en → fr") and for the record."""

    name: str
    version: str
    packages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """All that the screen and the exporters see.

    `notes`: sentences for everybody who reads it on what was guessed or is damaged, the article's among them;
    shown once. `warnings`: sentences for the user alone on what went wrong in making it; they may name
    folders. `muted`: the codes of rules that the user does not want to hear of; `unheard`: what these found,
    which is not among the findings and is counted wherever they are shown.
    """

    article: Article
    bitext: Bitext
    guesses: tuple[LanguageGuess, ...]
    engine: Engine
    findings: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    muted: frozenset[str] = frozenset()
    unheard: tuple[Finding, ...] = ()


def alarms(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that ask a person to look: errors and warnings."""
    return tuple(finding for finding in findings if finding.severity != "info")


# One sign for each verdict, so that it is never told by colour alone; the word stands beside it.
GLYPHS: dict[Verdict, str] = {
    "matched": "✓",
    "reformatted": "≈",
    "converted": "⇄",
    "altered": "✗",
    "missing": "−",
    "added": "+",
    "unsure": "?",
}
