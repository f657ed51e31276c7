"""What the workers and the widgets tell the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from translation.engine.word_alignment import Link
    from translation.model import Article, Finding, Review, Translation
    from translation.packages.index import Index
    from translation.packages.listing import Entry
    from tui.view.rows import Side
    from tui.view.search import SearchResult


class Planned(Message):
    """The languages are known and the sentences found; nothing is translated yet."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review


class Advanced(Message):
    """Some more sentences are translated."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Advanced)


class Ended(Message):
    """The translation is finished, or stopped where the review ends."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review


class Judged(Message):
    """How far sentences, by number, agree with their back-translation: all that is known by now."""

    def __init__(self, agreements: Mapping[int, float]) -> None:
        super().__init__()
        self.agreements = agreements

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Judged)


class Failed(Message):
    """The translation ended with an error: a sentence for the reader.

    `missing`: the languages that no package leads between, where that is the error.
    """

    def __init__(self, problem: str, missing: tuple[str, str] | None = None) -> None:
        super().__init__()
        self.problem = problem
        self.missing = missing


class Exported(Message):
    """The review is written."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path


class Refused(Message):
    """Something asked for beside the translation cannot be done: a sentence for the reader."""

    def __init__(self, problem: str) -> None:
        super().__init__()
        self.problem = problem


class Found(Message):
    """A search has found something, or nothing, or has ended (None)."""

    def __init__(self, result: SearchResult | None) -> None:
        super().__init__()
        self.result = result


class Directions(Message):
    """What the installed packages translate, as codes of source and target, and the article's language."""

    def __init__(self, directions: Sequence[tuple[str, str]], source: str) -> None:
        super().__init__()
        self.directions = directions
        self.source = source


class PlannedBack(Message):
    """The translation can be translated back; nothing of it is yet."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review


class Loaded(Message):
    """An article was opened."""

    def __init__(self, article: Article) -> None:
        super().__init__()
        self.article = article


class Completed(Message):
    """What the path typed so far may become."""

    def __init__(self, typed: str, paths: Sequence[str]) -> None:
        super().__init__()
        self.typed = typed
        self.paths = paths


class Alternatives(Message):
    """Other translations of a sentence of `review` are found, the best first."""

    def __init__(self, review: Review, sentence: int, alternatives: Sequence[Translation]) -> None:
        super().__init__()
        self.review = review
        self.sentence = sentence
        self.alternatives = alternatives


class Replaced(Message):
    """The review as it was before, and with the reader's choice for a sentence."""

    def __init__(self, before: Review, review: Review) -> None:
        super().__init__()
        self.before = before
        self.review = review


class Linked(Message):
    """The words of a sentence of `review` that belong together."""

    def __init__(self, review: Review, sentence: int, links: Sequence[Link]) -> None:
        super().__init__()
        self.review = review
        self.sentence = sentence
        self.links = links


class Marked(Message):
    """Another sentence is the current one: its number from 0, or none."""

    def __init__(self, sentence: int | None) -> None:
        super().__init__()
        self.sentence = sentence


class Pointed(Message):
    """The reader clicked the character at `offset` of a side, of the current sentence."""

    def __init__(self, side: Side, offset: int) -> None:
        super().__init__()
        self.side = side
        self.offset = offset


class Chosen(Message):
    """The reader chose a finding, in a list or in a text."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding


class Listed(Message):
    """The packages that are here and those that can be had; `index`: by which index, if one was loaded."""

    def __init__(self, entries: Sequence[Entry], index: Index | None) -> None:
        super().__init__()
        self.entries = entries
        self.index = index


class Working(Message):
    """What is being done with the packages: a line, and how much of it, 0 to 1 (None: cannot be told)."""

    def __init__(self, line: str, share: float | None = None) -> None:
        super().__init__()
        self.line = line
        self.share = share

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Working)


class Worked(Message):
    """Work on the packages has ended: what was done, or the problem; neither where it was cancelled."""

    def __init__(self, done: str = "", problem: str = "", *, can_undo: bool = False) -> None:
        super().__init__()
        self.done = done
        self.problem = problem
        self.can_undo = can_undo


class Violated(Message):
    """Something tried to open a connection that nobody asked for, and was refused."""

    def __init__(self, attempt: str) -> None:
        super().__init__()
        self.attempt = attempt
