"""The commands that translate an article: `export` and `translate`."""

from __future__ import annotations

import sys
from bisect import bisect_right
from contextlib import nullcontext, suppress
from textwrap import shorten
from typing import TYPE_CHECKING

from translation.checks.muting import counted_by_code
from translation.errors import OutputError
from translation.model import alarms
from translation.sources import loading
from tui import history
from tui.cli import preferences
from tui.cli.output import print_line, say, warn
from tui.settings import settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Container
    from pathlib import Path

    from translation.model import Article, Review

_MOST_TOLD = 3  # sentences that a model may have made up
_SHOWN = 60  # code points of such a sentence, and of its translation


def export(arguments: argparse.Namespace) -> int:
    """Write the side-by-side review; 1 with --strict where there are errors or warnings."""
    from translation.export import check_writable, write

    check_writable(arguments.output, arguments.article, format_name=arguments.format, force=arguments.force)
    _check_not_ours(arguments.output)
    article = loading.load(arguments.article)
    review = _finish(article, arguments)
    path = write(review, arguments.output, format_name=arguments.format, force=arguments.force)
    alarming = alarms(review.findings)
    if review.unheard:
        say(f"Muted by your settings: {counted_by_code(review.unheard)}.")
    say(f"Wrote {path}: {len(review.bitext.sentences)} sentences, errors and warnings: {len(alarming)}.")
    return int(bool(arguments.strict and alarming))


def _check_not_ours(path: Path) -> None:
    """Raise OutputError if it is one of the files that Diptych keeps, which --force would overwrite."""
    from translation.memory.store import Memory
    from translation.packages import folders
    from translation.reviewing.store import ReviewStore

    for ours in (Memory().path, ReviewStore().path, folders.record(), history.path(), settings.path()):
        with suppress(OSError):  # there is none
            if path.samefile(ours):
                raise OutputError(f"{path} is a file that Diptych itself needs.", "Name another file.")


def translate(arguments: argparse.Namespace) -> int:
    """Print the translation."""
    # No confidence is printed, and no findings but those of what may be made up.
    review = _finish(loading.load(arguments.article), arguments, back=False, only=("fidelity",))
    print_line(review.bitext.target)
    _tell_what_is_made_up(review)
    return 0


def _tell_what_is_made_up(review: Review) -> None:
    """Say on stderr which sentences the model may have made up: the first of them, and how many more."""
    made_up = [finding for finding in review.findings if finding.code == "fidelity.unrelated"]
    starts = [segment.source.start for segment in review.bitext.segments]
    for finding in made_up[:_MOST_TOLD]:
        if finding.source and finding.target:
            number = bisect_right(starts, finding.source.span.start)
            source, target = (
                shorten(item.text, _SHOWN, placeholder="…") for item in (finding.source, finding.target)
            )
            warn(f"Sentence {number} may be made up: “{source}” became “{target}”.")
    if len(made_up) > _MOST_TOLD:
        warn(f"So may {len(made_up) - _MOST_TOLD} more; `diptych export` marks them all.")


def _finish(
    article: Article,
    arguments: argparse.Namespace,
    *,
    back: bool = True,
    only: Container[str] | None = None,
) -> Review:
    """The whole article translated and checked, with progress on a terminal's stderr.

    `back`: also translated back, unless the settings say no, to measure how far to trust it. `only`: the
    checks that it is checked by, None for all.
    """
    from translation import pipeline
    from translation.memory.store import Memory
    from translation.reviewing.desk import Desk
    from translation.reviewing.store import ReviewStore
    from tui.backend import person

    preferred = preferences.settings_of(arguments)
    plan = pipeline.plan(
        article, arguments.source, arguments.target, preferred=preferred.target, muted=preferred.mute
    )
    for note in plan.notes:
        warn(note)
    options = pipeline.Options(preferred.beam or pipeline.DEFAULT_BEAM, prompt=False)
    total = len(plan.bitext.sentences)
    desk = Desk(None if arguments.no_memory else ReviewStore(), plan.bitext, article.name, person())
    set_by_person = desk.texts(plan.bitext)
    with nullcontext() if arguments.no_memory else Memory() as memory:
        for review in pipeline.translate(
            plan, options=options, memory=memory, only=only, texts=lambda: set_by_person
        ):
            done = sum(sentence.target is not None for sentence in review.bitext.sentences)
            _show_progress(f"{done}/{total} sentences")
        returned = 0
        for fresh in pipeline.similarities(review, memory) if back and preferred.back else ():
            review = pipeline.with_confidence(review, fresh)
            returned += len(fresh)
            _show_progress(f"{returned}/{total} sentences translated back")
    _show_progress("")
    for warning in (*review.warnings, *desk.problems):
        warn(warning)
    return review


def _show_progress(words: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{words}\x1b[K", end="", file=sys.stderr, flush=True)
