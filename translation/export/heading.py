"""What stands at the head of an export: what the article is called, how long it is, who decided on it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from translation.languages.profile import profile
from translation.text.cleaning import file_title
from translation.text.headlines import headlines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Article, Bitext, BlockKind, Review, Span
    from translation.reviewing.decisions import Decisions

OTHER_LANGUAGES = "Other languages"
_LONGEST = 100  # characters of a sentence that stands for a headline
_NO_BLANKS = frozenset({"zh", "zt", "ja", "th", "lo", "km", "my"})  # between words


@dataclass(frozen=True, slots=True)
class Language:
    """A language as the reader of the export sees it."""

    code: str
    tag: str  # BCP 47
    name: str
    direction: str


def language(code: str) -> Language:
    """The language of that code, in Argos' spelling."""
    known = profile(code)
    return Language(code, known.bcp47, known.name, "rtl" if known.right_to_left else "ltr")


def headline(bitext: Bitext, kinds: Sequence[BlockKind] = ()) -> tuple[str, str]:
    """What the article opens with, and its translation: its headline, else its first sentence, shortened.

    `kinds`: of its paragraphs, where they are known. "" for what is not translated, and for both where it
    opens with what is left as it is.
    """
    opening = bitext.segments[:1]
    if not opening or opening[0].is_copied:
        return "", ""
    first = next(iter(headlines(bitext, kinds)), [])
    is_headline = first[:1] == list(opening)
    segments = first if is_headline else opening
    source = _said(bitext.source, [one.source for one in segments])
    target = _said(bitext.target, [one.target for one in segments if one.target])
    return (source, target) if is_headline else (_shortened(source), _shortened(target))


def _said(text: str, spans: Sequence[Span]) -> str:
    return " ".join(text[spans[0].start : spans[-1].end].split()) if spans else ""


def _shortened(text: str) -> str:
    """At most so many characters, up to the end of a word where words have blanks between them."""
    if len(text) <= _LONGEST:
        return text
    start = text[: _LONGEST - 1]
    return f"{start.rpartition(' ')[0] or start}…"


def origin(article: Article) -> list[tuple[str, str, str]]:
    """What the page or file says of the article: a label, the words, and where they were found."""
    metadata = article.metadata
    places = dict(metadata.found_in)
    said = (
        ("Title", "title", metadata.title),
        ("By", "authors", ", ".join(metadata.authors)),
        ("Outlet", "outlet", metadata.outlet),
        ("Published", "date", metadata.date),
        ("Address", "address", metadata.address),
        ("Loaded", "fetched", metadata.fetched),
        (
            OTHER_LANGUAGES,
            "versions",
            ", ".join(f"{one.language}: {one.address}" for one in metadata.versions),
        ),
        (
            "SHA-256 of the file",
            "sha256",
            metadata.sha256 if metadata.sha256 != _digest(article.text) else "",
        ),
    )
    return [(label, words, places.get(field, "")) for label, field, words in said if words]


def digest(review: Review) -> str:
    """The SHA-256 of the article's text as it was read, in UTF-8: the same as in the JSON of the review."""
    return _digest(review.bitext.source)


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def length(bitext: Bitext) -> str:
    """How long both sides are: “412 words in English, 430 in French”."""
    sides = [(bitext.source, bitext.source_language, [one.source for one in bitext.sentences])]
    if bitext.translated:
        targets = [one.target for one in bitext.sentences if one.target]
        sides.append((bitext.target, bitext.target_language, targets))
    return ", ".join(
        f"{_counted([span.of(text) for span in spans], code)} in {profile(code).name}"
        for text, code, spans in sides
    )


def _counted(sentences: list[str], code: str) -> str:
    if code in _NO_BLANKS:
        return f"{sum(letter.isalnum() for sentence in sentences for letter in sentence):,} characters"
    words = sum(any(map(str.isalnum, word)) for sentence in sentences for word in sentence.split())
    return f"{words:,} word{'' if words == 1 else 's'}"


def reviewers(decisions: Decisions) -> str:
    """Who decided what counts, in the order of their first decisions."""
    names = dict.fromkeys(entry.event.by for entry in decisions.history if entry.counts and entry.event.by)
    return ", ".join(names)


def title(review: Review) -> str:
    """What the article's file is called."""
    return file_title(review.article.name)
