"""The command `review`: an article and somebody else's translation of it, aligned and cross-checked."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from translation import records
from translation.checks import is_plain
from translation.checks.muting import counted_by_code
from translation.errors import UsageError, counted
from translation.export import check_writable, write
from translation.model import alarms
from translation.sources import loading
from translation.sources.pairs import read_pairs
from tui.cli import preferences
from tui.cli.output import cell, print_json, print_line, say, warn
from tui.cli.reviews import check_not_ours

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from translation.model import Bitext, Finding, Review, Segment, Span
    from translation.network.permission import Access
    from tui.settings.settings import Settings


def review(arguments: argparse.Namespace) -> int:
    """Print what the checks find in a translation made elsewhere; 1 with --strict if anything alarming."""
    preferred = preferences.settings_of(arguments)
    if arguments.output is not None:
        _check_output(arguments)
    access = preferred.access(keeps=not arguments.no_memory)
    found, bridged = (_of_pairs if arguments.translation is None else _of_texts)(arguments, preferred, access)
    for note in found.notes:
        warn(note)
    written = ""
    if arguments.output is not None:
        path = write(found, arguments.output, format_name=arguments.format, force=arguments.force)
        written = f"Wrote {path}: "
    elif arguments.json:
        _print_json(found, "translation" if bridged else "none")
    else:
        _print_lines(found)
    if found.unheard:
        say(f"Muted by your settings: {counted_by_code(found.unheard)}.")
    alarming = alarms(found.findings)
    say(f"{written}{_in_words(found.bitext)}, errors and warnings: {len(alarming)}.")
    return int(bool(arguments.strict and alarming))


def _check_output(arguments: argparse.Namespace) -> None:
    """Raise an error where the file cannot be written, before any work is done."""
    if arguments.json:
        raise UsageError("--json prints, and -o writes a file.", "Give one of them.")
    for text in filter(None, (arguments.article, arguments.translation)):
        check_writable(arguments.output, text, format_name=arguments.format, force=arguments.force)
    check_not_ours(arguments.output)


def _print_json(review: Review, bridge: str) -> None:
    bitext = review.bitext
    print_json({"kind": "texts", "source": bitext.source, "target": bitext.target, "bridge": bridge})
    for segment, findings in _by_segment(review):
        print_json(_record(segment, findings))


def _print_lines(review: Review) -> None:
    for number, (_, findings) in enumerate(_by_segment(review), 1):
        for finding in findings:
            columns = (finding.severity, finding.check, finding.verdict, cell(finding.reason))
            print_line("\t".join([str(number), *columns]))


def _of_texts(arguments: argparse.Namespace, preferred: Settings, access: Access) -> tuple[Review, bool]:
    from translation import given_translation
    from translation.memory.store import Memory

    if arguments.article == arguments.translation == loading.STDIN:
        raise UsageError("Both texts cannot come from standard input.", "Name a file for one of them.")
    article, translation = (loading.load(name, access) for name in (arguments.article, arguments.translation))
    for note in translation.notes:
        warn(f"{loading.shown(translation.name)}: {note}")
    named = given_translation.languages(article, translation, arguments.source, arguments.target)
    with nullcontext() if arguments.no_memory else Memory() as memory:
        aligned = given_translation.aligned(
            article, translation, named.source, named.target, memory=memory, translated=_show_progress
        )
        if memory is not None and memory.problem:
            warn(memory.problem)
    found = given_translation.review(article, aligned.bitext, named, preferred.mute)
    return found, aligned.bridge is not None


def _of_pairs(arguments: argparse.Namespace, preferred: Settings, access: Access) -> tuple[Review, bool]:
    from translation import given_translation

    content = loading.content_of(arguments.article, access)
    pairs = read_pairs(content, arguments.target)
    if pairs is None:
        raise UsageError(
            f"{loading.shown(content.name)} is one text, without a translation beside it.",
            "Name its translation by --translation.",
        )
    article, bitext, named = given_translation.of_pairs(
        content.name, pairs, arguments.source, arguments.target
    )
    return given_translation.review(article, bitext, named, preferred.mute), False


def _by_segment(review: Review) -> Iterator[tuple[Segment, list[Finding]]]:
    """Each segment with what is to be reported of it, in reading order."""
    from translation.checks.keys import Places

    places = Places(review.bitext)
    findings: dict[int, list[Finding]] = {}
    for finding in review.findings:
        if not is_plain(finding):
            findings.setdefault(places.of(finding), []).append(finding)
    for number, segment in enumerate(review.bitext.segments):
        yield segment, findings.get(number, [])


def _record(segment: Segment, findings: Sequence[Finding]) -> dict[str, Any]:
    return {
        "kind": "segment",
        "source": _places(segment.source),
        "target": _places(segment.target),
        "findings": [records.finding_record(finding) for finding in findings],
    }


def _places(span: Span | None) -> list[int] | None:
    return None if span is None or span.is_empty else [span.start, span.end]


def _in_words(bitext: Bitext) -> str:
    left_out = sum(segment.is_left_out for segment in bitext.segments)
    added = sum(segment.is_added for segment in bitext.segments)
    paired = counted(len(bitext.segments) - left_out - added, "pair")
    return f"{paired}, sentences left out: {left_out}, added: {added}"


def _show_progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        words = f"{done}/{of} translated, to compare" if done < of else ""
        print(f"\r{words}\x1b[K", end="", file=sys.stderr, flush=True)
