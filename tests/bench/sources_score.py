"""How much of a page's article stands in what a reader of pages gives, and what else stands there.

All comparison is by letters and digits alone, but for quotations "to the letter" and no-break spaces.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from lxml import etree, html

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MARKS = (*zip('“«„„»"「‚', '”»“”«"」‘', strict=True),)
_QUOTATION = re.compile("|".join(f"{first}[^{first}{last}\n]{{12,600}}{last}" for first, last in _MARKS))
_EAST_ASIAN = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WORD = re.compile(rf"[{_EAST_ASIAN}]|[^\W{_EAST_ASIAN}]+")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[”»\"’)]*\s+|(?<=[。！？])|\n+")
_NO_BREAK = re.compile("(?<=\\S)[\u00a0\u202f](?=\\S)")
_BLANKS = re.compile("[ \t\r\n]+")
_LEAST_SENTENCE, _LEAST_QUOTATION = 12, 3  # letters, words
_AROUND = 8  # characters on both sides of a no-break space


class Extracted(NamedTuple):
    """What a reader of pages makes of one: a block a line, and what it says of the page."""

    text: str
    title: str = ""
    date: str = ""
    authors: tuple[str, ...] = ()


class Gold(NamedTuple):
    """What stands in a page, by those who looked. Of a field that is None nothing is known."""

    blocks: tuple[str, ...]
    title: str | None = None
    date: str | None = None
    authors: tuple[str, ...] | None = None


def words(text: str) -> list[str]:
    """The words of a text in small letters, composed and without soft hyphens."""
    return _WORD.findall(normalize("NFC", text).replace("\u00ad", "").lower())


def letters(text: str) -> str:
    return "".join(words(text))


def score(gold: Gold, found: Extracted, page: str) -> Counter[str]:
    """Counts, which may be added up for `rates`. `page` is the page's text with its blanks."""
    # A title is neither wanted nor junk: whether it is right is counted apart.
    title = letters(gold.title or "")
    lines = [
        line for line in found.text.split("\n") if line.strip() and (not title or letters(line) != title)
    ]
    text, wanted = "\n".join(lines), "\n".join(gold.blocks)
    given = letters(text)
    counts = Counter[str](pages=1, empty=not given)
    counts += _shingles(words(wanted), words(text))
    counts += _sentences(wanted, text)
    quotations = [
        match[0] for match in _QUOTATION.finditer(wanted) if len(words(match[0])) >= _LEAST_QUOTATION
    ]
    counts["quotations"] = len(quotations)
    counts["quotations kept"] = sum(letters(quotation) in given for quotation in quotations)
    counts += _figures(words(wanted), words(text))
    whole = {letters(line) for line in lines}
    counts["blocks"] = len(gold.blocks)
    counts["blocks whole"] = sum(letters(block) in whole for block in gold.blocks)
    counts += _no_break_spaces(gold.blocks, text, page)
    return counts + _fields(gold, found)


def rates(counts: Counter[str]) -> dict[str, float]:
    """What the sum of the counts of all pages comes to, by the name of the column."""

    def share(part: str, whole: str) -> float:
        return counts[part] / max(1, counts[whole])

    def f1(precision: float, recall: float) -> float:
        return 2 * precision * recall / max(1e-9, precision + recall)

    return {
        "F1": f1(share("precision", "pages"), share("recall", "pages")),
        "sentence F1": f1(share("sentences right", "sentences given"), share("sentences kept", "sentences")),
        "quotes": share("quotations kept", "quotations"),
        "figures": share("figures kept", "figures"),
        "blocks": share("blocks whole", "blocks"),
        "junk": share("words of junk", "words"),
        "title": share("title right", "title"),
        "date": share("date right", "date"),
        "authors": share("authors right", "authors"),
        "no-break": share("no-break spaces kept", "no-break spaces"),
        "empty": counts["empty"],
    }


def page_text(data: bytes) -> str:
    """All text of a page, with its no-break spaces; other blanks are one."""
    root = html.document_fromstring(data.decode(errors="replace").encode(), html.HTMLParser(encoding="utf-8"))
    etree.strip_elements(root, "script", "style", with_tail=False)
    return _BLANKS.sub(" ", root.text_content())


def _shingles(wanted: Sequence[str], given: Sequence[str]) -> Counter[str]:
    """Precision and recall by four words in a row, in ten thousandths so that they may be added up."""
    ours, theirs = _runs(given, 4), _runs(wanted, 4)
    both = (ours & theirs).total()
    found = Counter[str]()
    found["precision"] = both / max(1, ours.total())  # type: ignore[assignment]
    found["recall"] = both / max(1, theirs.total())  # type: ignore[assignment]
    return found


def _runs(sequence: Sequence[str], length: int) -> Counter[tuple[str, ...]]:
    starts = range(max(1, len(sequence) - length + 1)) if sequence else range(0)
    return Counter(tuple(sequence[start : start + length]) for start in starts)


def _sentences(wanted: str, given: str) -> Counter[str]:
    runs = _runs(words(wanted), 4)
    all_wanted, all_given = letters(wanted), letters(given)
    ours, theirs = _long_sentences(given), _long_sentences(wanted)
    return Counter(
        {
            "sentences": len(theirs),
            "sentences kept": sum(letters(sentence) in all_given for sentence in theirs),
            "sentences given": len(ours),
            "sentences right": sum(letters(sentence) in all_wanted for sentence in ours),
            "words": len(words(given)),
            "words of junk": sum(
                len(words(sentence)) for sentence in ours if _is_junk(sentence, all_wanted, runs)
            ),
        }
    )


def _long_sentences(text: str) -> list[str]:
    parts = (part.strip() for part in _SENTENCE_END.split(text))
    return [part for part in parts if len(letters(part)) >= _LEAST_SENTENCE]


def _is_junk(sentence: str, wanted: str, runs: Counter[tuple[str, ...]]) -> bool:
    """Whether a sentence is not in the article, nor half of it."""
    if letters(sentence) in wanted:
        return False
    own = _runs(words(sentence), 4)
    return sum(run in runs for run in own) < len(own) / 2


def _figures(wanted: Sequence[str], given: Sequence[str]) -> Counter[str]:
    """Words with digits, known again by one of the words beside them."""
    pairs = {tuple(given[at : at + 2]) for at in range(len(given))}
    places = [at for at, word in enumerate(wanted) if any(map(str.isdigit, word))]
    kept = sum(
        tuple(wanted[at : at + 2]) in pairs or tuple(wanted[max(0, at - 1) : at + 1]) in pairs
        for at in places
    )
    return Counter({"figures": len(places), "figures kept": kept})


def _no_break_spaces(blocks: Sequence[str], given: str, page: str) -> Counter[str]:
    """Those of the page that stand within a block of the article; the gold has plain ones in their place."""
    wanted = "\n".join(map(_plain, blocks))
    counts = Counter[str]()
    for match in _NO_BREAK.finditer(page):
        window = page[max(0, match.start() - _AROUND) : match.end() + _AROUND].strip(" ")
        if _plain(window) in wanted:
            counts["no-break spaces"] += 1
            counts["no-break spaces kept"] += window in given
    return counts


def _plain(text: str) -> str:
    return " ".join(text.split())


def _fields(gold: Gold, found: Extracted) -> Counter[str]:
    known = Counter[str]()
    if gold.title:
        known += Counter({"title": 1, "title right": letters(gold.title) == letters(found.title)})
    if gold.date:
        known += Counter({"date": 1, "date right": gold.date[:10] == found.date[:10]})
    if gold.authors is not None:
        known += Counter({"authors": 1, "authors right": _names(gold.authors) == _names(found.authors)})
    return known


def _names(authors: Iterable[str]) -> set[str]:
    return {letters(author) for author in authors} - {""}
