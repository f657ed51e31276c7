"""What the tests of reviewing are made of: small bitexts, and events in their order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

from translation.model import Bitext, Confidence, Segment, Span, Translation
from translation.reviewing.events import Context, Event, moment
from translation.reviewing.keys import Subject, sentence_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.reviewing.events import Kind

START = datetime(2026, 11, 29, 12, tzinfo=UTC)


def bitext(sources: Sequence[str], targets: Sequence[str] | None = None) -> Bitext:
    """A bitext from English to French of one sentence a paragraph, translated unless `targets` is None."""
    source, target, segments = "", "", []
    for number, words in enumerate(sources):
        said = targets[number] if targets else ""
        segments.append(
            Segment(
                number,
                Span(len(source), len(source) + len(words)),
                Span(len(target), len(target) + len(said)) if targets else None,
                Translation(said, Confidence("high")) if targets else None,
            )
        )
        source, target = f"{source}{words}\n\n", f"{target}{said}\n\n"
    return Bitext(
        "en", "fr", source.removesuffix("\n\n"), target.removesuffix("\n\n"), tuple(segments), by_machine=True
    )


class Events:
    """Makes events one after another, about the sentences of an article."""

    def __init__(self, sources: Sequence[str], by: str = "jo") -> None:
        self._sources = sources
        self._keys = sentence_keys(bitext(sources))
        self._by = by
        self._numbers = count(1)

    def on(
        self, index: int, kind: Kind, text: str | None = None, finding: str = "", group: str = ""
    ) -> Event:
        """Something done to a sentence, or to a finding in it."""
        subject = Subject(self._keys[index], finding)
        return self._event(kind, subject, text, group=group, context=Context(source=self._sources[index]))

    def undo(self, of: Event | str) -> Event:
        return self._event("undo", None, of=of if isinstance(of, str) else of.group)

    def redo(self, of: Event | str) -> Event:
        return self._event("redo", None, of=of if isinstance(of, str) else of.group)

    def _event(
        self,
        kind: Kind,
        subject: Subject | None,
        text: str | None = None,
        *,
        of: str = "",
        group: str = "",
        context: Context | None = None,
    ) -> Event:
        number = next(self._numbers)
        name = f"{self._by}{number:015}"
        at = moment(START + timedelta(seconds=number))
        return Event(name, at, self._by, kind, subject, group or name, text, of, None, context or Context())
