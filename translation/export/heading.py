"""What stands at the head of an export: what the article is called, how long it is, who decided on it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from translation.languages.profile import profile
from translation.text.cleaning import file_title

if TYPE_CHECKING:
    from translation.model import Bitext, Review
    from translation.reviewing.decisions import Decisions

_LONGEST = 200  # characters of a paragraph that may be a headline
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


def headline(bitext: Bitext) -> tuple[str, str]:
    """The first paragraph, if it is short enough for a headline, and its translation; "" for what is not."""
    first = [segment for segment in bitext.segments if segment.paragraph == bitext.segments[0].paragraph]
    if not first or first[0].is_copied or first[-1].source.end - first[0].source.start > _LONGEST:
        return "", ""
    source = bitext.source[first[0].source.start : first[-1].source.end]
    targets = [segment.target for segment in first if segment.target]
    target = bitext.target[targets[0].start : targets[-1].end] if targets else ""
    return " ".join(source.split()), " ".join(target.split())


def digest(review: Review) -> str:
    """The SHA-256 of the article's text as it was read, in UTF-8: the same as in the JSON of the review."""
    return sha256(review.bitext.source.encode("utf-8", "surrogatepass")).hexdigest()


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
