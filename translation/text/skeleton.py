"""What of a sentence are words to translate, and what holds them: signs of lists, headings and emphasis,
tags, the bars of a table. A model would lose these, or take them for words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.model import Span
from translation.text.tables import cells

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAG = r"</?[A-Za-z][^<>\n]{0,200}>|\{\\[^{}\n]{1,40}\}"  # "<i>", "<v Ann>", "{\an8}"
_TAG_NAME = re.compile(r"<(/?)([A-Za-z]\w{0,20})[^<>\n]{0,200}>")
# "## ", "- ", ": ", "(iv) ", "iv. ", "3. ", "a) ", "IV) ", "- [x] ", "[^1]: ", "[00:01:12] ".
_LEAD = re.compile(
    r"(?:(?:#{1,6}|[-*+•‣▪◦>:]|\d{1,3}[.)]|\(?(?:[A-Za-z]|[IVX]{2,6}|[ivx]{2,6})\)"
    r"|[ivx]{1,5}\.(?=\s+[^\W\da-z_])"
    r"|\[[ xX]\]|\[\^[^\s\[\]]{1,40}\]:|[\[(]\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?[\])])\s+"
    rf"|(?:{_TAG})\s*)*"
)
_TAIL = re.compile(rf"(?:\s*(?:{_TAG}))*(?:\s+#{{1,6}})?\Z")
_LONGEST_TAIL = 300
_LABEL = re.compile(r"(?=[^\W\d_])[^a-z:\n]{2,30}:\s+(?=\S)")  # "MARY: ", "THE MAYOR: "
_LABEL_REACH = 10  # characters by which it may grow
_AFTER_TAG = re.compile(r"(<[A-Za-z][^<>\n]{0,200}>)[ \u00a0\u202f](?=\S)")
_OPENING_STARS = re.compile(r"(?<![\w*])\*{1,3}(?=[^\s*])")  # not "a 4* hotel"
_STARS = re.compile(r"(\*+)")
_OPENING_BLANKS = re.compile(r"\A[ \u00a0\u202f]+(?=\S)")
_CLOSING_BLANKS = re.compile(r"(?<=\S)[ \u00a0\u202f]+\Z")
_FIRST_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_LAST_WORD = re.compile(r"\w+(?:['’-]\w+)*$")
_EMPHASIS = ("***", "**", "*", "___", "__", "_", "~~")


def worded(sentence: str) -> tuple[Span, ...]:
    """The spans of the words to translate: one, or those of the cells of a table's row. None is empty."""
    return tuple(_bare(sentence, cell) for cell in cells(sentence) or (Span(0, len(sentence)),))


def filled(sentence: str, spans: Sequence[Span], texts: Sequence[str]) -> str:
    """The sentence with `texts` in the place of its words at `spans`.

    Where blanks align the columns of a table, there are fewer or more of them, so that the next column begins
    where it did.
    """
    parts, end, grown = [], 0, 0
    for span, text in zip(spans, texts, strict=True):
        gap, grown = _adjusted(sentence[end : span.start], grown)
        parts += [gap, text]
        grown += len(text) - (span.end - span.start)
        end = span.end
    return "".join([*parts, _adjusted(sentence[end:], grown)[0]])


def _adjusted(gap: str, grown: int) -> tuple[str, int]:
    """What stands between two cells, after `grown` characters too many, and how many are left of them."""
    blanks = len(gap) - len(gap.lstrip(" "))
    if blanks < 2:
        return gap, grown
    least = 1 if gap.strip() else 2
    kept = max(blanks - grown, least)
    return " " * kept + gap[blanks:], grown - (blanks - kept)


def _bare(sentence: str, within: Span) -> Span:
    """The words without what holds them; the whole if nothing is left."""
    lead = _LEAD.match(sentence, within.start, within.end)
    start = lead.end() if lead else within.start
    tail = _TAIL.search(sentence, max(start, within.end - _LONGEST_TAIL), within.end)
    end = tail.start() if tail else within.end
    start, end = _with_pairs_of_tags(sentence, within, start, end)
    words = sentence[start:end]
    for mark in _EMPHASIS:
        inner = words[len(mark) : -len(mark)]
        if (
            words.startswith(mark)
            and words.endswith(mark)
            and inner.strip() == inner != ""
            and mark[0] not in inner
        ):
            start, end = start + len(mark), end - len(mark)
            break
    return Span(start, end) if start < end else within


def _with_pairs_of_tags(sentence: str, within: Span, start: int, end: int) -> tuple[int, int]:
    """Where the words begin and end, with each tag around them whose other half is among them.

    “<i>It is closed,</i> she said”: the tags emphasise a part, and hold back nothing.
    """
    tags = [*_TAG_NAME.finditer(sentence, start, end)] if "<" in sentence else []
    if not tags:
        return start, end
    closed, opened = ({tag[2] for tag in tags if bool(tag[1]) is half} for half in (True, False))
    opening = (
        tag.start()
        for tag in _TAG_NAME.finditer(sentence, within.start, start)
        if not tag[1] and tag[2] in closed
    )
    closing = [
        tag.end() for tag in _TAG_NAME.finditer(sentence, end, within.end) if tag[1] and tag[2] in opened
    ]
    return next(opening, start), closing[-1] if closing else end


def mended(sentence: str, text: str) -> str:
    """The translation `text` with what a model loses of a sentence's form, but for what `worded` holds back.

    Who speaks ("MARY: "), where that is gone; tags close to their words; emphasis in pairs.
    """
    if (label := _LABEL.match(sentence)) and ":" not in text[: label.end() + _LABEL_REACH]:
        text = label[0] + text
    if "<" in text and not _AFTER_TAG.search(sentence):
        text = _AFTER_TAG.sub(r"\1", text)
    if "*" not in text or "*" not in sentence:
        return text
    text = _close_to_words(sentence, text)
    return _with_pairs(text) if _OPENING_STARS.search(sentence) else text


def _close_to_words(sentence: str, text: str) -> str:
    """The text with the blanks that a model sets behind a sign that opens, or before one that closes.

    What each sign does is seen in the sentence, where the text has the same ones.
    """
    given, pieces = _STARS.split(sentence), _STARS.split(text)
    if given[1::2] != pieces[1::2]:
        return text
    for index in range(1, len(given), 2):
        opens = given[index + 1][:1].strip() and not given[index - 1][-1:].strip()
        closes = given[index - 1][-1:].strip() and not given[index + 1][:1].isalnum()
        if opens:
            pieces[index + 1] = _OPENING_BLANKS.sub("", pieces[index + 1])
        elif closes:
            pieces[index - 1] = _CLOSING_BLANKS.sub("", pieces[index - 1])
    return "".join(pieces)


def _with_pairs(text: str) -> str:
    """The text with every sign of emphasis closed: one that stands alone is for the word beside it."""
    pieces = _STARS.split(text)  # every second one is a sign
    opened: int | None = None
    for index in range(1, len(pieces), 2):
        before, after = pieces[index - 1], pieces[index + 1]
        closes = before[-1:].strip() != ""
        if before[-1:].isalnum() and after[:1].isalnum():
            continue  # "5*3"
        if len(pieces[index]) > len("***"):
            pieces[index] = ""
        elif opened is not None and closes and pieces[opened] == pieces[index]:
            opened = None
        elif after[:1].strip() and not closes:
            if opened is not None:
                _close(pieces, opened)
            opened = index
        elif closes:
            word = _LAST_WORD.search(before)
            pieces[index - 1] = before[: word.start()] + pieces[index] + word[0] if word else before
            pieces[index] = pieces[index] if word else ""
    if opened is not None:
        _close(pieces, opened)
    return "".join(pieces)


def _close(pieces: list[str], opened: int) -> None:
    """Close the emphasis that the sign at `opened` opens behind its first word."""
    word = _FIRST_WORD.match(pieces[opened + 1])
    if word:
        pieces[opened + 1] = word[0] + pieces[opened] + pieces[opened + 1][word.end() :]
