"""Both sides of a bitext -> a finding for each of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.names import unmarked
from translation.checks.names.article import Article
from translation.checks.names.extraction import side
from translation.checks.names.pairing import pair
from translation.checks.names.verdicts import PairedNames
from translation.checks.names.wording import finding, name_at, with_full_names, words_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.names.extraction import Side
    from translation.model import Bitext, Finding, Segment


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """A finding for each name of the source, in its order, and for those that only the translation has.

    Names are paired within a segment; what is left is looked for in all of the other side. Segments without
    a target are passed over. Spans are code points of `bitext.source` and `bitext.target`. A side in a script
    without capitals is asked for the names of the other; two such sides have none.
    """
    article = Article(bitext)
    marked = tuple(map(unmarked.has_capitals, article.languages))
    if not any(marked):
        return ()
    of_segment = _paired if all(marked) else _of_source if marked[0] else _of_target
    return with_full_names(
        found
        for segment in bitext.segments
        if segment.target is not None and not segment.is_copied
        for found in of_segment(article, segment)
    )


def _paired(article: Article, segment: Segment) -> Iterator[Finding]:
    assert segment.target
    pairing = pair(_source(article, segment), _target(article, segment))
    return PairedNames(article, pairing, segment.source.start, segment.target.start).findings()


def _of_source(article: Article, segment: Segment) -> Iterator[Finding]:
    """The names of the source, looked for in a target without capitals."""
    assert segment.target
    source, target = _source(article, segment), segment.target.of(article.bitext.target)
    for name, span in unmarked.spotted(source, target, article.languages[1]):
        was = words_at(source, name, segment.source.start)
        if span:
            now = name_at(target, span, segment.target.start)
            yield finding("name.reformatted", "reformatted", "info", was, now)
        else:
            yield finding("name.reworded", "unsure", "info", was, None)


def _of_target(article: Article, segment: Segment) -> Iterator[Finding]:
    """The names of the target, looked for in a source without capitals."""
    assert segment.target
    source, target = segment.source.of(article.bitext.source), _target(article, segment)
    for name, span in unmarked.spotted(target, source, article.languages[0]):
        now = words_at(target, name, segment.target.start)
        if span:
            was = name_at(source, span, segment.source.start)
            yield finding("name.reformatted", "reformatted", "info", was, now)
        else:
            yield finding("name.reworded", "unsure", "info", None, now)


def _source(article: Article, segment: Segment) -> Side:
    bitext = article.bitext
    return side(segment.source.of(bitext.source), bitext.source_language, article.known[0])


def _target(article: Article, segment: Segment) -> Side:
    bitext = article.bitext
    assert segment.target
    return side(segment.target.of(bitext.target), bitext.target_language, article.known[1])
