"""The commands that translate an article: `export` and `translate`."""

from __future__ import annotations

import sys
from bisect import bisect_right
from contextlib import nullcontext, suppress
from textwrap import shorten
from typing import TYPE_CHECKING

from translation.checks.muting import counted_by_code
from translation.errors import InputError, OutputError, PackageMissingError, counted
from translation.model import alarms
from translation.reviewing.decisions import decided
from translation.reviewing.events import merged
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
    from translation.reviewing.events import Event
    from tui.settings.settings import Settings

_MOST_TOLD = 3  # sentences that a model may have made up
_SHOWN = 60  # code points of such a sentence, and of its translation


def export(arguments: argparse.Namespace) -> int:
    """Write the side-by-side review; 1 with --strict where there are errors or warnings."""
    from translation.export import check_writable, format_of, write

    check_writable(arguments.output, arguments.article, format_name=arguments.format, force=arguments.force)
    check_not_ours(arguments.output, arguments.review)
    wanted = format_of(arguments.output, arguments.format)
    if arguments.output.suffix and not arguments.output.name.lower().endswith(wanted.suffixes):
        warn(f"{arguments.output} will hold {wanted.title}, as --format says, whatever its name ends in.")
    preferred = preferences.settings_of(arguments)
    article = _load(arguments, preferred)
    try:
        review, events = _finish(article, arguments, preferred, review_file=arguments.review)
    except PackageMissingError as missing:
        return _export_original(article, arguments, missing)
    decisions = decided(events, review.bitext, (*review.findings, *review.unheard))
    path = write(
        review,
        arguments.output,
        decisions,
        format_name=arguments.format,
        force=arguments.force,
        only_open=arguments.only_open,
    )
    found = alarms(review.findings)
    alarming = [finding for finding in found if decisions.of(finding).decision != "rejected"]
    if review.unheard:
        say(f"Muted by your settings: {counted_by_code(review.unheard)}.")
    rejected = f", and {len(found) - len(alarming)} called false" if len(alarming) < len(found) else ""
    sentences = counted(len(review.bitext.sentences), "sentence")
    say(f"Wrote {path}: {sentences}, errors and warnings: {len(alarming)}{rejected}.")
    return int(bool(arguments.strict and alarming))


def _export_original(article: Article, arguments: argparse.Namespace, missing: PackageMissingError) -> int:
    """Write the original with what stands in it, and say that it is not translated: the code says so, too."""
    from translation import pipeline
    from translation.export import write

    review = pipeline.untranslated(article, missing.source, missing.target)
    path = write(review, arguments.output, format_name=arguments.format, force=arguments.force)
    warn(str(missing))
    say(f"Wrote {path}: the original alone, with its quotes, figures and names. It is not translated.")
    return missing.exit_code


def check_not_ours(path: Path, review_file: Path | None = None) -> None:
    """Raise OutputError if it is one of the files that are kept, which --force would overwrite."""
    from translation.memory.store import Memory
    from translation.packages import folders
    from translation.reviewing.store import ReviewStore

    if review_file and path.exists() and review_file.exists() and path.samefile(review_file):
        raise OutputError(f"{path} is the review that is read.", "Name another file.")
    for ours in (Memory().path, ReviewStore().path, folders.record(), history.path(), settings.path()):
        with suppress(OSError):  # there is none
            if path.samefile(ours):
                raise OutputError(f"{path} is a file that Diptych itself needs.", "Name another file.")


def translate(arguments: argparse.Namespace) -> int:
    """Print the translation."""
    # No confidence is printed, and no findings but those of what may be made up.
    preferred = preferences.settings_of(arguments)
    review, _ = _finish(_load(arguments, preferred), arguments, preferred, back=False, only=("fidelity",))
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


def _load(arguments: argparse.Namespace, preferred: Settings) -> Article:
    return loading.load(arguments.article, preferred.access(keeps=not arguments.no_memory))


def _finish(
    article: Article,
    arguments: argparse.Namespace,
    preferred: Settings,
    *,
    back: bool = True,
    only: Container[str] | None = None,
    review_file: Path | None = None,
) -> tuple[Review, tuple[Event, ...]]:
    """The whole article translated and checked, and what people decided; progress on a terminal's stderr.

    `back`: also translated back, unless the settings say no, to measure how far to trust it. `only`: the
    checks that it is checked by, None for all. `review_file`: one with decisions beside those that are kept.
    """
    from translation import pipeline
    from translation.memory.store import Memory

    plan = pipeline.plan(
        article, arguments.source, arguments.target, preferred=preferred.target, muted=preferred.mute
    )
    for note in plan.notes:
        warn(note)
    options = pipeline.Options(preferred.beam or pipeline.DEFAULT_BEAM, prompt=False)
    total = len(plan.bitext.sentences)
    events = _events(plan, review_file, keeps=not arguments.no_memory)
    set_by_person = decided(events, plan.bitext).texts
    with nullcontext() if arguments.no_memory else Memory() as memory:
        for review in pipeline.translate(
            plan, options=options, memory=memory, only=only, texts=lambda: set_by_person
        ):
            done = sum(sentence.target is not None for sentence in review.bitext.sentences)
            _show_progress(f"{done}/{counted(total, 'sentence')}")
        returned = 0
        for fresh in pipeline.similarities(review, memory) if back and preferred.back else ():
            review = pipeline.with_confidence(review, fresh)
            returned += len(fresh)
            _show_progress(f"{returned}/{counted(total, 'sentence')} translated back")
    _show_progress("")
    for warning in review.warnings:
        warn(warning)
    return review, events


def _events(plan: Review, review_file: Path | None, *, keeps: bool) -> tuple[Event, ...]:
    """What people decided of the article: what is kept, and what is in the file. Nothing is written.

    Raises InputError where the file is not there, cannot be read, or is of another article.
    """
    from translation.reviewing import portable
    from translation.reviewing.desk import Desk
    from translation.reviewing.store import ReviewStore

    desk = Desk(ReviewStore() if keeps else None, plan.bitext, plan.article.name, by="")
    for problem in desk.problems:
        warn(problem)
    if review_file is None:
        return desk.events
    if not review_file.exists():
        raise InputError(f"There is no file {review_file}.", "Name a review that Diptych wrote.")
    found = portable.read(review_file)
    portable.check_article(found, review_file.name, plan, decided(desk.events, plan.bitext))
    for problem in found.problems:
        warn(problem)
    return merged(desk.events, found.events)


def _show_progress(words: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{words}\x1b[K", end="", file=sys.stderr, flush=True)
