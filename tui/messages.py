"""What the jobs and the widgets report to the screen, and the screens to the app."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from translation.engine.word_alignment import WordLink
    from translation.feeds.feed import Feed
    from translation.model import Article, Finding, Item, Review, Translation
    from translation.packages.index import Index
    from translation.packages.listing import Entry
    from translation.reviewing.decisions import Decisions
    from tui.backend import ExportWish
    from tui.places import Mark
    from tui.system.piping import Output
    from tui.view.rows import Side
    from tui.view.search import SearchResult


class Progress(Message):
    """Out of date when the next of its kind comes: those that wait are dropped."""

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, type(self))


# A translation


@dataclass
class Planned(Message):
    """The languages are known and the sentences found; nothing is translated yet.

    `decisions`: what people decided of the article before.
    """

    review: Review
    decisions: Decisions


@dataclass
class OriginalsFound(Message):
    """The quotes and figures of the original `text`, by check, in reading order.

    `language`: its code. `alone`: the article as it is exported where nothing translates it.
    """

    text: str
    language: str
    items: Mapping[str, Sequence[Item]]
    alone: Review | None = None


@dataclass
class TranslationAdvanced(Progress):
    """Some more sentences are translated."""

    review: Review
    decisions: Decisions


@dataclass
class TranslationEnded(Message):
    """The translation is finished, or stopped where the review ends."""

    review: Review
    decisions: Decisions


@dataclass
class BackTranslated(Progress):
    """How similar sentences, by number, are to their back-translation: all that is known by now."""

    similarities: Mapping[int, float]


@dataclass
class TranslationFailed(Message):
    """The translation ended with an error: a sentence for the reader.

    `missing`: the languages that no package leads between, where that is the error.
    """

    problem: str
    missing: tuple[str, str] | None = None


@dataclass
class RequestFailed(Message):
    """Something the reader asked for beside the translation cannot be done: a sentence for the reader."""

    problem: str


@dataclass
class Writable(Message):
    """A review can be written as it is wanted."""

    wish: ExportWish


@dataclass
class Exported(Message):
    """The review is written."""

    path: Path


@dataclass
class DirectionsFound(Message):
    """What the installed packages translate, as codes of source and target, and the article's language.

    `offered`: what more it could be translated into, if packages were installed.
    """

    directions: Sequence[tuple[str, str]]
    source: str
    offered: Sequence[tuple[str, str]] = ()


@dataclass
class PlannedBack(Message):
    """The translation can be translated back; nothing of it is yet."""

    review: Review


# Feeds


@dataclass
class FeedsLoaded(Message):
    """Feeds with their entries; by the id of an entry its language, and the ids of those that were opened."""

    feeds: Sequence[Feed]
    languages: Mapping[str, str]
    opened: set[str]


@dataclass
class HeadlinesTranslated(Message):
    """Translated headlines by the ids of their entries, and the languages that no package translates."""

    translated: Mapping[str, str]
    untranslated: Sequence[str]


# An article to open


@dataclass
class ArticleLoaded(Message):
    """An article was opened."""

    article: Article


@dataclass
class PathsCompleted(Message):
    """What the path typed so far may become."""

    typed: str
    paths: Sequence[str]


@dataclass
class ArticleChosen(Message):
    """The reader chose another article to read."""

    article: Article


@dataclass
class ArticlesNamed(Message):
    """The reader chose articles by their paths, to be read one after the other."""

    names: Sequence[str]


@dataclass
class TextPasted(Message):
    """The reader pasted or dropped something on the first screen: paths, or the text of an article."""

    text: str


@dataclass
class ArticleAwaited(Message):
    """An article is loaded from its address: where from, to be shown meanwhile."""

    host: str


@dataclass
class ArticleGivenUp(Message):
    """The article that was awaited is not wanted any more."""


@dataclass
class ReloadAsked(Message):
    """The reader wants the article at a path or an address to be read again."""

    name: str


@dataclass
class ArticleFailed(Message):
    """An article of the queue cannot be opened: a sentence for the reader."""

    problem: str


@dataclass
class QueueLooked(Message):
    """Which articles of the queue are read and reviewed by now."""

    marks: Sequence[Mark]


@dataclass
class ArticleOpened(Message):
    """An article is on the screen, or was marked as reviewed or not: what is kept of it has changed."""


@dataclass
class ArticleReloaded(Message):
    """The article that is open was read again from its file."""

    article: Article


@dataclass
class Piped(Message):
    """A command was handed a text, and this is what it said."""

    command: str
    output: Output


@dataclass
class FileChanged(Message):
    """The file of the article that is open has changed since it was read."""


@dataclass
class BackLeft(Message):
    """The reader has seen enough of a translation that is translated back."""


# One sentence


@dataclass
class AlternativesFound(Message):
    """Other translations of a sentence of `review` are found, the best first."""

    review: Review
    sentence: int
    alternatives: Sequence[Translation]


@dataclass
class WordsLinked(Message):
    """The words of a sentence of `review` that correspond to each other."""

    review: Review
    sentence: int
    links: Sequence[WordLink]


# What people decide


@dataclass
class Decided(Message):
    """Something was decided, here or by another reader, or taken back, and is kept.

    `review`: what was shown, with the translations that people set; `decisions`: on it. `said`: a sentence on
    what was done; `problem`: on why it is not on the disk.
    """

    review: Review
    decisions: Decisions
    said: str = ""
    problem: str = ""


@dataclass
class TextChecked(Message):
    """What the checks say of a translation as it is typed."""

    text: str
    findings: Sequence[Finding]


# The reader's place in the texts


@dataclass
class SentenceMarked(Message):
    """Another sentence is the current one: its number from 0, or none."""

    sentence: int | None


@dataclass
class WordClicked(Message):
    """The reader clicked the character at `offset` of a side, of the current sentence."""

    side: Side
    offset: int


@dataclass
class FindingChosen(Message):
    """The reader chose a finding, in a list or in a text; `in_texts`: and wants to see it there."""

    finding: Finding
    in_texts: bool = False


@dataclass
class Searched(Message):
    """A search has found something, or nothing, or has ended (None)."""

    result: SearchResult | None


# Packages


@dataclass
class PackagesListed(Message):
    """The packages that are here and those that can be had; `index`: by which index, if one was loaded."""

    entries: Sequence[Entry]
    index: Index | None


@dataclass
class PackageProgress(Progress):
    """What is being done with the packages: a line, and the share done, 0 to 1 (None: unknown)."""

    line: str
    share: float | None = None


@dataclass
class PackageJobEnded(Message):
    """Work on the packages has ended: what was done, or the problem; neither where it was cancelled."""

    done: str = ""
    problem: str = ""
    can_undo: bool = False


@dataclass
class ConnectionRefused(Message):
    """Something tried to open a connection that nobody asked for, and was refused."""

    attempt: str
