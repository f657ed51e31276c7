"""The commands that need no model: `text`, `detect`, `figures`, `quotes` and `check`."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any

from translation import records
from translation.checks.muting import counted_by_code, heard
from translation.errors import InputError
from translation.languages import codes
from translation.model import Bitext, Figure, Quote
from translation.sources import loading
from translation.sources.subtitles import without_tags
from translation.text import detection
from tui.cli.output import cell, fail, print_json, print_line, warn
from tui.cli.preferences import access_to, settings_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

    from translation.model import Article, BlockKind, Finding, Item


# A list of sentence pairs may be longer than any article.
_MOST_BYTES_OF_PAIRS = 100_000_000
# The language cannot be recognised (BCP 47): the checks then read digits only.
_UNDETERMINED = "und"


def detect(arguments: argparse.Namespace) -> int:
    """Print the languages an article may be in."""
    article = loading.load(arguments.article, access_to([arguments.article], arguments))
    _warn_of(article.notes, arguments.article)
    guesses = detection.detect(article.prose)
    if not guesses:
        raise InputError(
            f"Diptych cannot tell which language {loading.shown(article.name)} is in.",
            "It holds no words of a language that Diptych knows.",
        )
    rows = [{"language": guess.code, "confidence": round(guess.confidence, 4)} for guess in guesses]
    if arguments.json:
        print_json({"file": article.name, **rows[0], "guesses": rows})
    else:
        for guess in guesses:
            print_line(f"{guess.code}\t{guess.confidence:.2f}\t{codes.name(guess.code)}")
    return 0


def text(arguments: argparse.Namespace) -> int:
    """Print what is read of each file, one block a line, without titles, captions and times."""
    articles = _Articles(arguments)
    for number, article in enumerate(articles):
        if arguments.json:
            print_json(_text_record(article))
        else:
            print_line(("\n" if number else "") + "\n".join(text for text, _ in _blocks(article)))
    return articles.code


def _text_record(article: Article) -> dict[str, Any]:
    blocks = _blocks(article)
    starts = accumulate((len(text) + 1 for text, _ in blocks), initial=0)
    metadata = article.metadata
    guesses = () if metadata.language else detection.detect(article.prose)
    return {
        "file": article.name,
        "text": "\n".join(text for text, _ in blocks),
        "blocks": [
            {"start": start, "end": start + len(text), "kind": kind}
            for start, (text, kind) in zip(starts, blocks, strict=False)
        ],
        "title": metadata.title or None,
        "captions": _captions(article),
        "authors": list(metadata.authors),
        "date": metadata.date or None,
        "outlet": metadata.outlet or None,
        "address": metadata.address or None,
        "language": metadata.language or (guesses[0].code if guesses else None),
    }


def _blocks(article: Article) -> list[tuple[str, BlockKind]]:
    """The blocks of the text, without what stands beside it."""
    return [(text, kind) for text, kind, beside in all_blocks(article) if not beside]


def _captions(article: Article) -> list[str]:
    return [text for text, kind, beside in all_blocks(article) if beside and kind == "caption"]


def all_blocks(article: Article) -> Iterator[tuple[str, BlockKind, bool]]:
    """Text and kind of each block, and whether it is beside the text: a page's title, captions, times."""
    kinds = [article.kind(number) for number in range(len(article.paragraphs))]
    is_page, are_subtitles = "title" in kinds, "cue" in kinds
    for span, kind, following in zip(article.paragraphs, kinds, [*kinds[1:], None], strict=True):
        is_picture = is_page and kind == "caption" and following != "row"
        text = span.of(article.text)
        yield without_tags(text) if are_subtitles else text, kind, kind in ("title", "cue") or is_picture


def figures(arguments: argparse.Namespace) -> int:
    """List the figures of texts."""
    from translation.checks.figures import extract

    return _list(arguments, "figures", lambda article, spoken: extract(article.prose, spoken))


def quotes(arguments: argparse.Namespace) -> int:
    """List the quotations of texts."""
    from translation.checks.quotes import extract

    def found(article: Article, spoken: str) -> Sequence[Item]:
        headings = [article.paragraphs[number] for number in sorted(article.headings)]
        return extract(article.prose, spoken, headings)

    return _list(arguments, "quotes", found)


def _list(
    arguments: argparse.Namespace,
    key: str,
    found: Callable[[Article, str], Sequence[Item]],
) -> int:
    """Print what is `found` in each file. A file that cannot be read does not stop the others."""
    named = arguments.language and codes.normalise(arguments.language)
    articles = _Articles(arguments)
    for article in articles:
        guesses = () if named else detection.detect(article.prose)
        spoken = named or (guesses[0].code if guesses else _UNDETERMINED)
        rows = [records.item_record(item) for item in found(article, spoken)]
        if arguments.json:
            print_json({"file": article.name, "language": spoken, "text": article.text, key: rows})
        else:
            for item in rows:
                item.pop("also", None)  # columns have no room for other readings
                print_line("\t".join([cell(article.name), *(cell(value) for value in item.values())]))
    return articles.code


class _Articles:
    """The articles that can be read. One that cannot is told, and does not stop those after it.

    `code` is the exit code after the last of them.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._names: Sequence[str] = arguments.files
        self._access = access_to(self._names, arguments)
        self.code = 0

    def __iter__(self) -> Iterator[Article]:
        for name in self._names:
            try:
                article = loading.load(name, self._access)
            except InputError as error:
                self.code = fail(str(error), error.exit_code)
                continue
            _warn_of(article.notes, name)
            yield article


def check(arguments: argparse.Namespace) -> int:
    """Cross-check sentences that were translated elsewhere."""
    from translation import checks

    source, target = codes.normalise(arguments.source), codes.normalise(arguments.target)
    meanings = {rule.code: rule.meaning for rule in checks.rules()}

    def record(finding: Finding) -> dict[str, Any]:
        if arguments.explain:
            return records.finding_record(finding) | {"meaning": meanings[finding.code]}
        return _in_brief(finding)

    muted = frozenset(settings_of(arguments).mute)
    all_unheard: list[Finding] = []
    bitexts = (
        Bitext.of_pair(left, right, source, target, by_machine=arguments.machine)
        for left, right in _pairs(arguments.pairs)
    )
    for number, found in enumerate(checks.check_all(bitexts), 1):
        findings, unheard = heard(found, muted)
        all_unheard += unheard
        listed = [finding for finding in findings if finding.verdict != "matched"]
        if arguments.json:
            print_json({"line": number, "findings": [record(finding) for finding in listed]})
            continue
        for finding in listed:
            columns = (finding.severity, finding.check, finding.verdict, cell(finding.reason))
            print_line("\t".join([str(number), *columns]))
            if arguments.explain:
                for line in _explanation(finding, meanings[finding.code]):
                    print_line(f"\t{cell(line)}")
    if all_unheard:
        warn(f"Muted by your settings: {counted_by_code(all_unheard)}.")
    return 0


def _pairs(name: str) -> list[tuple[str, str]]:
    decoded = loading.read_text(name, most_bytes=_MOST_BYTES_OF_PAIRS)
    _warn_of(decoded.notes, name)
    lines = decoded.text.removesuffix("\n").split("\n")
    pairs = []
    for number, line in enumerate(lines, 1):
        cells = line.removesuffix("\r").split("\t")
        if len(cells) < 2 and line.strip():
            raise InputError(
                f"Line {number} of {loading.shown(name)} holds no tab.",
                "Write a sentence, a tab and its translation on each line.",
            )
        pairs.append((cells[0], cells[1] if len(cells) > 1 else ""))
    return pairs


def _warn_of(notes: Sequence[str], name: str) -> None:
    """Say how a file was read, where that is a guess or something in it is damaged."""
    for note in notes:
        warn(f"{loading.shown(name)}: {note}")


def _in_brief(finding: Finding) -> dict[str, Any]:
    """The record of a finding with the place and the words of both sides alone."""
    record = records.finding_record(finding)
    for side in ("source", "target"):
        record[side] = record[side] and {name: record[side][name] for name in ("start", "end", "text")}
    return record


def _explanation(finding: Finding, meaning: str) -> Iterator[str]:
    """Which rule spoke, and what it saw on both sides."""
    yield f"{finding.code}: {meaning}"
    for side, item in (("source", finding.source), ("target", finding.target)):
        yield f"{side}: {_as_seen(item)}" if item else f"{side}: nothing"


def _as_seen(item: Item) -> str:
    """The words of a figure, a quote, a name or a passage, and what they are taken for."""
    match item:
        case Figure():
            readings = " or ".join(
                " ".join(filter(None, (reading.kind, records.in_words(reading.value), reading.unit)))
                for reading in item.readings
            )
            return f"“{item.text}”, read as {readings}"
        case Quote():
            speaker = f"said by {item.speaker.label}" if item.speaker else "nobody named who says it"
            return f"{item.text}, a {item.kind}{'' if item.closed else ' without a closing mark'}, {speaker}"
    return item.text
