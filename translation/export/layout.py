"""What the formats share: all that a file may want to say of a review, and templates that say it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from translation.checks import CHECKS, is_plain
from translation.checks.muting import counted_by_code
from translation.errors import counted
from translation.export import heading, look
from translation.export.original import findings_of_original
from translation.export.sentences import decided, remark, rows
from translation.export.tables import table
from translation.model import GLYPHS, Name
from translation.records import in_words
from translation.resources import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.export.format import Document


def fill(template: str, document: Document, filters: dict[str, Callable[[str], str]] | None = None) -> str:
    """The template of that name, filled in with the document.

    All text is escaped as in HTML and XML, but for Markdown, whose template escapes it by a filter.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # slow to load

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=not template.endswith(".md.j2"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update({"remark": remark, **(filters or {})})
    return environment.get_template(template).render(context(document))


def context(document: Document) -> dict[str, Any]:
    """All that a template needs of a document."""
    from importlib.metadata import version  # slow, too

    review, decisions = document.review, document.decisions
    bitext = review.bitext
    original = review.article.original
    annotated = not bitext.translated
    findings = dict(enumerate(findings_of_original(bitext) if annotated else review.findings, 1))
    compared = [check for check in CHECKS if check.pairs_up]
    names = {check.name for check in compared}
    confidence = {guess.code: guess.confidence for guess in review.guesses}
    found, places = rows(review, findings, decisions)
    numbers = look.numbered(findings, places, len(found))
    listed = look.groups(document, findings, numbers, places)
    return {
        "annotated": annotated,
        "original": original and heading.language(original.source_language),
        "title": heading.title(review),
        "headline": heading.headline(bitext, review.article.kinds),
        "origin": heading.origin(review.article),
        "source": heading.language(bitext.source_language),
        "target": heading.language(bitext.target_language),
        "confidence": confidence.get(bitext.source_language),
        "length": heading.length(bitext),
        "digest": heading.digest(review),
        "engine": review.engine,
        "reviewers": heading.reviewers(decisions),
        "notes": review.notes,
        "groups": listed,
        "only_open": document.only_open,
        "numbers": numbers,
        "rows": found,
        "places": places,
        "tables": [table(check, findings) for check in compared],
        "other": [pair for pair in findings.items() if pair[1].check not in names and pair[0] not in numbers],
        "unplaced": decisions.unplaced,
        "decided": decided,
        "shown": {card.finding_number for group in listed for card in group.cards},
        "unheard": counted_by_code(review.unheard),
        "findings": findings,
        "unmarked": frozenset(
            number
            for number, finding in findings.items()
            if is_plain(finding) and isinstance(finding.source or finding.target, Name)
        ),
        "levels": Counter(segment.confidence.level for segment in bitext.segments if segment.confidence),
        "by_person": sum(segment.is_chosen for segment in bitext.segments),
        "in_words": in_words,
        "severities": Counter(one.severity for one in review.findings if not is_plain(one)),
        "counts": decisions.counts(findings[number] for number in numbers),
        "standing": look.standing(document, [findings[number] for number in numbers]),
        "counted": counted,
        "translated": bitext.translated,
        "segments": len(bitext.segments),
        "glyphs": GLYPHS,
        "version": version("diptych"),
        "date": document.created.strftime("%Y-%m-%d %H:%M %z"),
        "speaker": look.speaker,
        "blank": "________________",  # to write on
    }
