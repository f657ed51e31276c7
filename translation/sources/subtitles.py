"""Subtitles, as SubRip and WebVTT have them: numbers, times and settings stay, the words are translated.

The lines of a cue are joined, as most are broken for their width alone; a line that begins as another voice
does, with a dash, a tag of WebVTT or a name, stays a line.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from translation.model import Article, Paragraph
from translation.sources.decoding import decode
from translation.sources.source import Content, Source
from translation.text.cleaning import harmless, one_line
from translation.text.entities import without_entities
from translation.text.unwrapping import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SUFFIXES = (".srt", ".vtt")

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}"
_TIMES = re.compile(rf"\s{{0,9}}{_TIME}[ \t]{{0,9}}-->[ \t]{{0,9}}{_TIME}(?:[ \t].*)?")
_NUMBER = re.compile(r"\s{0,9}\d{1,9}\s{0,9}")
# What a WebVTT file holds besides cues.
_OTHER = re.compile(r"(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)")
_SIGNS = r"(?:<[^<>]{0,200}>|\{[^{}]{0,40}\}|\s){0,9}"
# "- No.", "<i>–Yes", "- <v Ann>Who?", "<v Ann>Who?", "ANN: Who?": another voice.
_VOICE = re.compile(rf"{_SIGNS}(?:[-–—]{_SIGNS}\w|[^\W\d_a-z][^a-z:.!?<>]{{1,30}}:\s)|\s{{0,9}}<v[\s.]")
# "Ann: Who?": where two lines or more of a cue begin so.
_NAMED = re.compile(rf"{_SIGNS}[^\W\d_a-z][\w .'’-]{{0,30}}:\s")
_TAGS = re.compile(r"</?[A-Za-z][^<>\n]{0,200}>|<[0-9:.]{1,20}>|\{\\[^{}\n]{1,40}\}")
_ANGLES = re.compile(r"(&(?:lt|gt|#60|#62);)")
_BLANKS = re.compile(r"[ \t]+")


def read(content: Content) -> Article | None:
    """The article in subtitles, by their name or by what they begin with; None without a line of times."""
    decoded = decode(content.data)
    if decoded is None:
        return None
    lines = harmless(decoded.text).split("\n")
    if not (content.is_named(_SUFFIXES) or _begins_as_subtitles(lines)) or not any(
        map(_TIMES.fullmatch, lines)
    ):
        return None
    return Article.of(content.name, list(_paragraphs(lines)), decoded.notes)


def without_tags(text: str) -> str:
    """The words of a cue, without what says how, where and by whom they are spoken: `<v Ann>`, `{\\an8}`."""
    return one_line(_TAGS.sub("", text))


def _begins_as_subtitles(lines: Sequence[str]) -> bool:
    """Whether the first line is WebVTT's, or a number or times with cues' times below."""
    first = [line for line in lines[:20] if line.strip()][:2]
    return bool(first) and (
        first[0].split()[:1] == ["WEBVTT"]
        or _TIMES.fullmatch(first[0]) is not None
        or (
            len(first) == 2
            and _NUMBER.fullmatch(first[0]) is not None
            and _TIMES.fullmatch(first[1]) is not None
        )
    )


def _paragraphs(lines: Sequence[str]) -> Iterator[Paragraph]:
    before = ""
    for is_blank, group in groupby(lines, key=lambda line: not line.strip()):
        block = list(group)
        if is_blank:
            before += "\n" * len(block)
            continue
        for paragraph in _block(block):
            yield replace(paragraph, before=before)
            before = "\n"


def _block(lines: Sequence[str]) -> Iterator[Paragraph]:
    """What stands between two blank lines: cues, a part of one, or a note."""
    if _OTHER.match(lines[0]):
        yield _kept(lines)
        return
    end = 0
    for start, following in _heads(lines):
        yield from _words(lines[end:start])
        yield _kept(lines[start:following])
        end = following
    yield from _words(lines[end:])


def _heads(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the number or name and the times of each cue begin and end."""
    for index, line in enumerate(lines):
        if _TIMES.fullmatch(line):
            is_named = index == 1 or (index > 1 and _NUMBER.fullmatch(lines[index - 1]) is not None)
            yield index - 1 if is_named and not _TIMES.fullmatch(lines[index - 1]) else index, index + 1


def _words(lines: Sequence[str]) -> Iterator[Paragraph]:
    """The lines of a cue, each voice by itself."""
    voices: list[list[str]] = []
    texts = [text for line in lines if (text := _BLANKS.sub(" ", _read(line)).strip())]
    are_named = sum(_NAMED.match(text) is not None for text in texts) > 1
    for text in texts:
        if voices and not (_VOICE.match(text) or (are_named and _NAMED.match(text))):
            voices[-1].append(text)
        else:
            voices.append([text])
    if voices:
        yield from map(Paragraph, map(joined, voices))
    elif lines:  # nothing but blanks by their entities
        yield _kept(lines)


def _read(line: str) -> str:
    """The line with characters for its entities, but for those that would open or close a tag."""
    parts = _ANGLES.split(line) if "&" in line else [line]
    return harmless("".join(part if _ANGLES.fullmatch(part) else without_entities(part) for part in parts))


def _kept(lines: Sequence[str]) -> Paragraph:
    return Paragraph("\n".join(line.rstrip() for line in lines), protected=True, kind="cue")


SUBTITLES = Source("subtitles", _SUFFIXES, read)
