"""Plan, translate and export one article, in threads."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread, get_native_id
from typing import TYPE_CHECKING

from translation import export
from translation.errors import PackageMissingError
from translation.model import Article
from translation.network.transfer import is_address
from translation.reviewing.decisions import NONE
from translation.sources.loading import PASTED, STDIN
from translation.text.cleaning import file_title
from tui.backend import ExportWish
from tui.jobs.leaving import leave_at_once, may_be_decoding
from tui.jobs.threads import Jobs, on_screen, start_thread
from tui.messages import (
    BackTranslated,
    DirectionsFound,
    Exported,
    OriginalsFound,
    Planned,
    PlannedBack,
    RequestFailed,
    TranslationAdvanced,
    TranslationEnded,
    TranslationFailed,
)
from tui.view.rows import paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.message import Message

    from translation.model import Review
    from translation.reviewing.decisions import Decisions
    from translation.reviewing.desk import Desk
    from tui.backend import Pipeline

_STOPPING = 1.0  # seconds that a translation waits for the one before it to stop
_EXPORT_PATIENCE = 5.0  # seconds that quitting waits for a file being written
_NICENESS = 10
_MOMENT = 0.25  # seconds
_STEM_BYTES = 120  # of a file name; most file systems allow 255 in all


class ArticleJobs(Jobs):
    """The threads of one article.

    `looked_at` is for the screen to set: the number of the sentence that is being read.
    """

    def __init__(
        self,
        pipeline: Pipeline,
        article: Article,
        languages: tuple[str | None, str | None],
        beam: int | None,
        post: Callable[[Message], object],
    ) -> None:
        super().__init__(post)
        self._pipeline = pipeline
        self._article = article
        self._languages = languages
        self._beam = beam
        self.looked_at = 0
        self._anew = False
        self._cancel = Event()
        self._ended = Event()  # the translation that is running
        self._translation: Thread | None = None
        self._export: Thread | None = None

    def translate(self, review: Review | None, *, anew: bool | None = None) -> None:
        """Translate what `review` still lacks; None: plan first.

        `anew`: whether to translate again what the memory knows; None: as last time.
        """
        self._cancel.set()
        self._anew = self._anew if anew is None else anew
        self._cancel = cancel = Event()
        self._ended = Event()
        before = self._translation

        def work() -> None:
            if before is not None:  # so that its model is not in memory beside the next one
                before.join(_STOPPING)
            self._translate(review, cancel)

        self._translation = start_thread("translation", work)

    def start_over(self, source: str, target: str) -> None:
        """Translate in another direction; what is running now is given up and reports nothing more."""
        self._languages = source, target
        self.translate(None, anew=False)

    def open(self, article: Article, *, is_other: bool = True) -> None:
        """Translate another article; what is running now is given up and reports nothing more.

        Its language is detected, and the target is the preferred one where a package leads there; but of the
        same article, as it is now, the languages stay.
        """
        self._article = article
        if is_other:
            self._languages = None, None
        self.translate(None, anew=False)

    def plan_back(self, review: Review) -> None:
        """Find out whether and how the translation in `review` can be translated back."""
        back = review.bitext.target_language, review.bitext.source_language
        self.start(
            "back",
            "The translation cannot be translated back",
            lambda: PlannedBack(self._pipeline.plan(turned(review), *back)),
        )

    def ask_directions(self) -> None:
        """Find out which directions the installed packages offer."""
        self.start("directions", "The packages cannot be listed", self._directions)

    def cancel(self) -> None:
        """Stop the translation after the slice that is running."""
        self._cancel.set()

    def export(self, review: Review, wish: ExportWish | Path) -> None:
        """Write the review as it is wished; into a folder under the first free name in the first format."""

        def write() -> Message:
            full = ExportWish(free_path(wish, review)) if isinstance(wish, Path) else wish
            return Exported(self._pipeline.write(review, full))

        self._export = self.start("export", "The review could not be written", write)

    @property
    def is_exporting(self) -> bool:
        return self._export is not None and self._export.is_alive()

    def leave(self) -> bool:
        """The way out: let a file be finished; whether a translation is running still."""
        self.cancel()
        if self._export is not None:
            self._export.join(_EXPORT_PATIENCE)
        return self._translation is not None and self._translation.is_alive()

    def _directions(self) -> DirectionsFound:
        from translation.text.detection import detect

        guesses = detect(self._article.prose)
        source = guesses[0].code if guesses else ""
        return DirectionsFound(self._pipeline.directions(), source, self._pipeline.offered(source))

    def _translate(self, review: Review | None, cancel: Event) -> None:
        def report(message: Message) -> None:
            if cancel is self._cancel:  # nothing newer has been asked for
                self.report(message)

        _give_way()
        try:
            from translation.engine.job import DEFAULT_BEAM, Options

            if review is None:
                review = self._pipeline.plan(self._article, *self._languages)
                report(Planned(review, self._pipeline.desk(review).decisions(review, checked=False)))
            decisions = _Decisions(self._pipeline.desk(review))
            if not review.bitext.translated:
                self._find_originals(review)
            steps = self._pipeline.translate(
                review,
                Options(self._beam or DEFAULT_BEAM, anew=self._anew),
                looked_at=lambda: self.looked_at,
                cancelled=cancel.is_set,
            )
            for latest in steps:
                review = latest
                report(TranslationAdvanced(review, decisions.of(review)))
        except Exception as error:  # a thread has nobody above it to say so
            missing = (error.source, error.target) if isinstance(error, PackageMissingError) else None
            report(TranslationFailed(on_screen(error, "The translation failed"), missing))
            if missing:
                self._find_alone(*missing, cancel)
        else:
            self._ended.set()
            report(TranslationEnded(review, decisions.of(review)))
            self._translate_back(review, cancel, report)

    def _find_originals(self, review: Review) -> None:
        """List what is in the original, unless the translation is known and all is there in a moment."""
        cancel, ended = self._cancel, self._ended

        def answer() -> Message | None:
            if ended.wait(_MOMENT) or cancel.is_set():
                return None
            text, language = review.bitext.source, review.bitext.source_language
            return OriginalsFound(text, language, self._pipeline.originals(text, language))

        self.start("originals", "What is in the original cannot be listed", answer)

    def _find_alone(self, language: str, target: str, cancel: Event) -> None:
        """List what is in an original that cannot be translated."""
        text = self._article.prose

        def answer() -> Message | None:
            items = self._pipeline.originals(text, language, names=True)
            alone = self._pipeline.untranslated(self._article, language, target)
            if cancel is not self._cancel:
                return None
            return OriginalsFound(self._article.text, language, items, alone)

        self.start("originals", "What is in the original cannot be listed", answer)

    def _translate_back(self, review: Review, cancel: Event, report: Callable[[Message], None]) -> None:
        """Translate back what is translated, while it is being read."""
        similarities: dict[int, float] = {}
        try:
            for fresh in self._pipeline.similarities(review, cancel.is_set):
                similarities |= fresh
                report(BackTranslated(dict(similarities)))
        except Exception as error:
            report(RequestFailed(on_screen(error, "The confidence of the sentences cannot be found out")))


class _Decisions:
    """What is decided of a review that grows; found out anew only where something has changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._of: tuple[object, ...] = ()
        self._known = NONE

    def of(self, review: Review) -> Decisions:
        if not self._desk.events:  # the commonest case: nothing need be looked up
            return NONE
        of = (self._desk.events, review.findings, review.unheard)
        if len(self._of) != len(of) or any(one is not other for one, other in zip(of, self._of, strict=True)):
            self._of, self._known = of, self._desk.decisions(review)
        return self._known


def turned(review: Review) -> Article:
    """The translation as an article of its own: "news.fr.txt" for the French of "news.txt"."""
    path = _path(review.article.name)
    name = path.with_name(f"{path.stem}.{review.bitext.target_language}{path.suffix}") if path.name else path
    done = [block for block in paragraphs(review.bitext.segments) if block.target]
    protected = {segment.paragraph for segment in review.bitext.segments if segment.protected}
    return Article(
        str(name),
        review.bitext.target,
        tuple(block.target for block in done if block.target),
        protected=frozenset(number for number, block in enumerate(done) if block.paragraph in protected),
        original=review.bitext,
    )


def _path(name: str) -> Path:
    """A path that is called as the article is."""
    if is_address(name):
        return Path(file_title(name).rpartition("/")[2])
    return Path({STDIN: "stdin.txt", PASTED: "pasted.txt"}.get(name, name))


def leave(jobs: Sequence[ArticleJobs], code: int) -> int:
    """Let files be finished, then go without waiting for a translation that is running or was stopped."""
    running = [job.leave() for job in jobs]
    if any(running) or may_be_decoding():
        leave_at_once(code)
    return code


def free_path(folder: Path, review: Review, suffix: str | None = None) -> Path:
    """`<stem>.<target>.review<suffix>` in `folder`, numbered where that is taken.

    `suffix` None: of the first format of export.
    """
    stem = _path(review.article.name).stem
    stem = "".join(char if char.isprintable() and char not in '/\\:*?"<>|' else "_" for char in stem)
    stem = stem.encode()[:_STEM_BYTES].decode(errors="ignore") or "article"
    name = f"{stem}.{review.bitext.target_language}.review"
    suffix = export.EXPORTS[0].suffixes[0] if suffix is None else suffix
    path = folder / f"{name}{suffix}"
    number = 2
    while os.path.lexists(path):  # a link to nothing has a name, too
        path = folder / f"{name}-{number}{suffix}"
        number += 1
    return path


def _give_way() -> None:
    """Let the screen come first where both want a core: this thread and those it starts are nicer than it."""
    if sys.platform == "linux":  # elsewhere the number of a thread may be that of somebody's process
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, get_native_id(), _NICENESS)
