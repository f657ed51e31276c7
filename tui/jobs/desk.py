"""What people decide: done one after the other in a thread, which also sees what other readers do."""

from __future__ import annotations

import time
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from translation.errors import all_of
from tui.jobs.threads import Jobs, on_screen, start_thread
from tui.messages import Decided, RequestFailed
from tui.view.decided import about
from tui.view.state import RUNNING, is_as_set
from tui.view.wrapping import drawable

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Thread

    from textual.message import Message

    from translation.model import Review
    from translation.reviewing.desk import Desk, Refreshed
    from tui.backend import Pipeline
    from tui.jobs.review_file import ReviewFile
    from tui.view.state import State

_MOMENT = 1.0  # seconds between two looks at what others do, and from a decision to the file that has it
_PATIENCE = 5.0  # seconds that quitting waits for what is still to be kept


class DeskJobs(Jobs):
    """Changes what is decided of the article on the screen, at the pipeline's desk for it.

    `state` is for the screen to set: what it shows. `file`: where a copy is kept, if anywhere.
    """

    def __init__(
        self, pipeline: Pipeline, post: Callable[[Message], object], file: ReviewFile | None = None
    ) -> None:
        super().__init__(post)
        self._pipeline = pipeline
        self._file = file
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._problems: set[str] = set()  # that the reader has heard of
        self.state: State | None = None

    def begin(self) -> None:
        """See what others do from now on, and what the file says."""
        if self._thread is None:
            self._thread = start_thread("desk", self._work)
        self._tasks.put(self._merge)

    def do(self, act: Callable[[Desk, Review], str]) -> None:
        """Let `act` decide something of the review that is shown now; it returns what to say of that."""
        review = self.state.review if self.state else None
        if review is None:
            return
        begun = review  # what the reader sees now, whatever comes until it is its turn

        def task() -> None:
            try:
                said = act(self._pipeline.desk(begun), begun)
            except Exception as error:  # a thread has nobody above it to say so
                self.report(RequestFailed(on_screen(error, "This cannot be decided")))
            else:
                self._changed(said)

        if self._thread is None:
            self.begin()
        self._tasks.put(task)

    def look(self) -> None:
        """Find out once more what is decided of what is shown."""
        self._tasks.put(self._changed)

    def look_around(self) -> None:
        """See at once what other readers do."""
        self._tasks.put(self._refresh)

    def close(self) -> None:
        """End the thread when all is kept."""
        self._tasks.put(None)

    def leave(self) -> None:
        """The way out: let everything be kept."""
        self.close()
        if self._thread is not None:
            self._thread.join(_PATIENCE)

    def _work(self) -> None:
        while True:
            try:
                task = self._tasks.get(timeout=_MOMENT)
            except Empty:
                task = self._refresh
            if task is None:
                self._save(at_once=True)
                return
            try:
                task()
            except Exception as error:  # a thread has nobody above it to say so
                self.report(RequestFailed(on_screen(error, "The decisions cannot be read")))
            self._save()

    def _refresh(self) -> None:
        """Show what another reader of the article has done."""
        if desk := self._desk:
            refreshed = desk.refresh()
            if refreshed.changed:
                self._changed(_of_others(refreshed))
            elif problem := self._problem(desk):
                self._changed(problem=problem)

    def _merge(self) -> None:
        desk, review = self._desk, self._review
        if self._file and desk and review and self._file.merge(desk, review):
            self._changed()

    @property
    def _review(self) -> Review | None:
        return self.state.review if self.state else None

    @property
    def _desk(self) -> Desk | None:
        return self._pipeline.desk(self._review) if self._review else None

    def _changed(self, said: str = "", problem: str = "") -> None:
        """Report what is decided now of what is shown, and the texts that follow from it."""
        state, review, desk = self.state, self._review, self._desk
        if state is None or review is None or desk is None:
            return
        decisions = desk.decisions(review)
        if state.phase not in RUNNING and not is_as_set(review.bitext, decisions.texts):
            review = self._pipeline.with_texts(review, decisions.texts)
            decisions = desk.decisions(review)
        if self._file:
            self._file.has_changed = time.monotonic()
        self.report(Decided(review, decisions, said, problem or self._problem(desk)))

    def _save(self, *, at_once: bool = False) -> None:
        state, review, desk = self.state, self._review, self._desk
        if self._file and state and review and desk:
            wait = 0 if at_once else _MOMENT
            if at_once or state.phase not in RUNNING:
                self._file.save(desk, review, wait)
            if problem := self._problem(desk):
                self.report(RequestFailed(problem))

    def _problem(self, desk: Desk) -> str:
        """What is wrong with what is kept, that the reader has not heard of."""
        problems = (*desk.problems, *(self._file.problems if self._file else ()))
        new = [problem for problem in problems if problem not in self._problems]
        self._problems = set(problems)
        return " ".join(new)


def _of_others(refreshed: Refreshed) -> str:
    """Who else has decided, and where that is no longer what was decided here."""
    overruled = refreshed.overruled
    who = all_of(drawable(name) for name in refreshed.by if name)
    who = f"Another reader ({who})" if who else "Another reader"
    if not overruled:
        return f"{who} has decided something: it is shown."
    what = ", ".join(about(event) for event in overruled[:3])
    more = f" and {len(overruled) - 3} more" if len(overruled) > 3 else ""
    return f"{who} has decided later on {what}{more}: that counts now; yours stays in the history."
