"""Quotation marks: find them, distinguish them from apostrophes and inch marks, pair them over a document.

Marks are paired paragraph by paragraph with a stack, so that one odd mark cannot spoil the rest: a
closing mark without an opening one is ignored; an opening one without a closing one is taken up
by the next paragraph where that reopens or closes it, and otherwise ends with its paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Role = Literal["open", "close", "either"]

# Families of marks that close each other, and the part a mark plays where its shape alone decides it.
# The Unicode names ("left", "right") do not: „German“, ”Swedish”, »German«, « French » all differ.
_DOUBLE, _SINGLE, _GUILLEMET, _ANGLE, _CORNER, _WHITE_CORNER, _PRIME = range(7)
_FAMILY = {
    **dict.fromkeys('“”„‟"＂', _DOUBLE),
    **dict.fromkeys("‘’‚‛'`", _SINGLE),
    **dict.fromkeys("«»《》", _GUILLEMET),
    **dict.fromkeys("‹›〈〉", _ANGLE),
    **dict.fromkeys("「」", _CORNER),
    **dict.fromkeys("『』", _WHITE_CORNER),
    **dict.fromkeys("〝〞〟", _PRIME),
}
_FAMILY |= {"``": _DOUBLE, "''": _DOUBLE, ",,": _DOUBLE, "‘‘": _DOUBLE, "’’": _DOUBLE, "‚‚": _DOUBLE}
SIGNS = "".join(sign for sign in _FAMILY if len(sign) == 1)
_ALWAYS: dict[str, Role] = {
    **dict.fromkeys(("„", "‚", "「", "『", "〝", "《", "〈", "``", ",,", "‚‚"), "open"),
    **dict.fromkeys(("」", "』", "〞", "〟", "》", "〉"), "close"),
}
_MARK = re.compile(r"``|''|‘‘|’’|‚‚|(?<![^\s(\[]),,(?=\w)|[“”„‟\"＂‘’‚‛'`«»《》‹›〈〉「」『』〝〞〟]")
_SIGN = re.compile(f"[{re.escape(SIGNS)}]|,,")  # of any mark: a search for it is quick
_DECADE = re.compile(r"\d0s\b")  # the ’90s
_PARAGRAPH = re.compile(r"[^\n\r\u2029]+")
_BLANKS = frozenset(" \u00a0\u2009\u202f")
_STRAIGHT = frozenset(('"', "＂", "'", "`", "''"))
_FEW = 4  # so many times more guillemets of one direction than of the other: they open and close alike
_PEEK = 8  # marks that are looked ahead
_MAX_DEPTH = 4
_MAX_PARAGRAPHS = 6  # how far an unclosed mark may look for its end
_BEFORE_OPENER = frozenset("([{<-–—―/…:;=|>*+¿¡_~")
_AFTER_CLOSER = frozenset(")]}>,.;:!?…-–—―/|<*_~")
_PAUSES = frozenset("…–—―")  # one may begin a quotation or follow it: "... so", "so"...
_NOTE = re.compile(r"\[\w{1,3}\]|\(\d{1,3}\)|[¹²³⁰⁴-⁹†‡]")  # the sign of a footnote


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked span, marks included.

    `closed` is false where no closing mark was found; `continues` is true where the next paragraph
    takes the quotation up again with an opening mark of its own. `spoken`: a dash opens it instead of a mark,
    and words that report it say that it is speech.
    """

    span: Span
    closed: bool = True
    continues: bool = False
    spoken: bool = False


@dataclass(slots=True)
class _Mark:
    start: int
    end: int
    family: int
    role: Role
    sign: str
    weak: bool = False  # as an end: it may be a possessive or an inch mark


def paragraphs(text: str) -> list[Span]:
    """The lines of a text that hold more than white space, without the white space at their edges."""
    spans = []
    for match in _PARAGRAPH.finditer(text):
        line = match.group()
        lead = len(line) - len(line.lstrip())
        if lead < len(line):
            spans.append(Span(match.start() + lead, match.start() + len(line.rstrip())))
    return spans


def pair(text: str) -> list[Marked]:
    """The outermost marked spans of a text, in reading order, none overlapping another."""
    if not _SIGN.search(text):
        return []  # nearly half of all sentences
    marks = list(_marks(text))
    starts = [mark.start for mark in marks]
    blocks = [
        (span, marks[bisect_left(starts, span.start) : bisect_left(starts, span.end)])
        for span in paragraphs(text)
    ]
    marked: list[Marked] = []
    carried: _Mark | None = None  # an opening mark whose end lies in a later paragraph
    for index, (span, block) in enumerate(blocks):
        going_on = _goes_on(block, span, blocks[index + 1 : index + 2])
        pairs, opened = _pair_block(block, carried, going_on)
        if opened is not None and opened is not carried:
            fate = _fate(opened, blocks[index + 1 : index + 1 + _MAX_PARAGRAPHS])
            if fate != "closed later" and any(map(str.isalnum, text[opened.end : span.end])):
                pairs.append(Marked(Span(opened.start, span.end), False, fate == "reopened"))
            if fate != "closed later":
                opened = None
        carried = opened
        marked += pairs
    return marked


def _goes_on(block: Sequence[_Mark], span: Span, following: Sequence[tuple[Span, Sequence[_Mark]]]) -> bool:
    """Whether a paragraph and the one that follows begin with the same opening mark, as of one quotation."""
    return any(
        bool(block and marks)
        and (block[0].start, marks[0].start) == (span.start, after.start)
        and block[0].role == marks[0].role == "open"
        and block[0].sign == marks[0].sign
        for after, marks in following
    )


def _pair_block(
    block: Sequence[_Mark], carried: _Mark | None, going_on: bool
) -> tuple[list[Marked], _Mark | None]:
    """The outermost pairs of one paragraph, and the opening mark left without an end, if any.

    `going_on`: its first quotation may run on in the next paragraph.
    """
    pairing = _Pairing(
        block,
        [carried] if carried else [],
        _doubtful(block),
        _nesting(block, block[0].family if going_on else None),
    )
    for index in range(len(block)):
        pairing.take(index)
    left = next((mark for mark in pairing.stack if mark.family != _SINGLE), None)
    return [pair for pair in pairing.pairs if left is None or pair.span.end <= left.start], left


@dataclass(slots=True)
class _Pairing:
    """The pairs of a paragraph so far, and the `stack` of marks that are open.

    `doubtful`: the numbers of the marks of the `block` that rather do not close; `nesting`: of those that
    open a quotation within one of the same marks.
    """

    block: Sequence[_Mark]
    stack: list[_Mark]
    doubtful: set[int]
    nesting: set[int]
    pairs: list[Marked] = field(default_factory=list)

    def take(self, index: int) -> None:
        """Open or close a quotation with the mark at `index` of the block, or pass it over."""
        mark = self.block[index]
        place = _opener_of(self.stack, mark)
        if place is None and mark.role == "close":
            place = _odd_opener_of(self.stack, mark, self.block[index + 1 : index + 1 + _PEEK])
        if mark.role == "open" or (mark.role == "either" and place is None):
            self._open(index, place)
        elif place is not None and index not in self.doubtful:
            self._close(index, place)

    def _open(self, index: int, place: int | None) -> None:
        """Open a quotation, where the mark at `place` of the stack, if any, is of the same kind."""
        mark = self.block[index]
        if place is not None and self.stack[place].sign == mark.sign and index not in self.nesting:
            # The earlier one never ends, or this paragraph starts a quotation of its own.
            del self.stack[place:]
        if len(self.stack) < _MAX_DEPTH:
            self.stack.append(mark)

    def _close(self, index: int, place: int) -> None:
        """Close the quotation that the mark at `place` of the stack opens."""
        mark, opener = self.block[index], self.stack[place]
        if mark.family == _SINGLE and place < len(self.stack) - 1:
            return  # ‘bout the “routines” of residents’ lives
        del self.stack[place:]
        self._drop_apostrophes(index)
        empty_single = mark.family == _SINGLE and mark.start - opener.end <= 1  # rock 'n' roll
        if not self.stack and not empty_single:
            self.pairs.append(Marked(Span(opener.start, mark.end)))

    def _drop_apostrophes(self, index: int) -> None:
        """Take single marks off the stack that were apostrophes at a word's beginning: ’tis, ‘em."""
        while self.stack and self.stack[-1].family == _SINGLE:
            if self.stack[-1].role == "open" and _is_closed(self.block, index, self.doubtful):
                break
            self.stack.pop()


def _opener_of(stack: Sequence[_Mark], mark: _Mark) -> int | None:
    """Where in the stack the mark lies that `mark` could close: one of its own kind before any other."""
    places = [place for place, opener in enumerate(stack) if opener.family == mark.family]
    same = [place for place in places if (stack[place].sign in _STRAIGHT) == (mark.sign in _STRAIGHT)]
    return max(same or places, default=None)


def _odd_opener_of(stack: Sequence[_Mark], mark: _Mark, ahead: Sequence[_Mark]) -> int | None:
    """Where the mark lies that one of another style closes ("so »), if nothing ahead closes it better."""
    if not stack or {stack[-1].family, mark.family} != {_DOUBLE, _GUILLEMET}:
        return None
    better = any(other.family == stack[-1].family and other.role != "open" for other in ahead)
    return None if better else len(stack) - 1


def _is_closed(block: Sequence[_Mark], index: int, doubtful: set[int]) -> bool:
    """Whether the next single mark behind `index` is sure to close: British ‘We said “no” at once.’"""
    for place in range(index + 1, min(len(block), index + _PEEK)):
        if block[place].family == _SINGLE:
            return block[place].role == "close" and not block[place].weak and place not in doubtful
    return False


def _nesting(block: Sequence[_Mark], running_on: int | None) -> set[int]:
    """The numbers of the opening marks behind which, at some place, more marks have closed than opened.

    They stand within a quotation of the same marks, which ends there: « I said « no ». Then « yes ». »
    `running_on`: the family of the mark that the next paragraph takes up again, which is as good as an end.
    """
    nesting = set()
    # By family: how many more marks close than open, at most, from here on.
    surplus = {} if running_on is None else {running_on: 1}
    for index in range(len(block) - 1, -1, -1):
        mark = block[index]
        behind = surplus.get(mark.family, 0)
        if mark.role == "open" and behind > 1:
            nesting.add(index)
        if mark.role != "either" and not mark.weak:
            surplus[mark.family] = max(0, behind + (1 if mark.role == "close" else -1))
    return nesting


def _doubtful(block: Sequence[_Mark]) -> set[int]:
    """Closing marks that are rather a possessive (the farmers’ union) or inches (a 27" screen).

    They are only where the same paragraph has a better end before the next opening mark.
    """
    doubtful = set()
    better: dict[int, bool] = {}
    for index in range(len(block) - 1, -1, -1):
        mark = block[index]
        if mark.role == "open":
            better[mark.family] = False
        elif mark.weak and better.get(mark.family):
            doubtful.add(index)
        else:
            better[mark.family] = mark.role == "close"
    return doubtful


def _fate(opened: _Mark, ahead: Sequence[tuple[Span, Sequence[_Mark]]]) -> str:
    """What becomes of a mark still open at its paragraph's end: reopened, closed later, or unclosed."""
    for index, (span, block) in enumerate(ahead):
        first = next((mark for mark in block if mark.family == opened.family), None)
        if first is None:
            continue
        if index == 0 and first.start == span.start:
            return "reopened"
        return "closed later" if first.role == "close" and not first.weak else "unclosed"
    return "unclosed"


def _marks(text: str) -> Iterator[_Mark]:
    """Every quotation mark of the text, apostrophes and inch marks left out."""
    inwards = _inwards(text)
    directed = _are_directed(text)
    for match in _MARK.finditer(text):
        start, end = match.span()
        sign = match.group()
        before = text[start - 1] if start else "\n"
        after = text[end] if end < len(text) else "\n"
        family = _FAMILY[sign]
        noted = _NOTE.match(text, end) is not None
        if family == _SINGLE and sign != "‚" and before.isalnum() and after.isalnum() and not noted:
            continue  # l’Europe, don't
        if sign in "'’" and _DECADE.match(text, end):
            continue
        if after == "." and text[end : end + 2] == "..":
            after = "…"
        if family in (_GUILLEMET, _ANGLE) and directed and _is_decided_by_direction(before, after):
            role: Role = "open" if (sign in "»›") == inwards else "close"
        else:
            role = _ALWAYS.get(sign) or _role(sign, before, after, noted=noted)
        possessive = family == _SINGLE and before in "sxz" and after == " "
        inches = sign in _STRAIGHT and before.isdigit()
        yield _Mark(start, end, family, role, sign, weak=possessive or inches)


def _is_decided_by_direction(before: str, after: str) -> bool:
    """Whether the blanks around a guillemet leave its part open, so that its direction decides.

    There are blanks on neither side, on both, or only within the marks, which a letter outside shows for none
    that ends: d'« entrer », (« oui ») et « non », « oui »… et « non »[1].
    """
    within = before in _BEFORE_OPENER or before in "'’" or not (after.isspace() or after.isalpha())
    return within or before.isspace() == after.isspace()


def _role(sign: str, before: str, after: str, *, noted: bool) -> Role:
    """The part a mark plays, by its neighbours; `either` where they leave it open.

    `noted`: the sign of a footnote follows.
    """
    opens = (before.isspace() or before in _BEFORE_OPENER or _is_opener(before)) and not after.isspace()
    closes = (after.isspace() or after in _AFTER_CLOSER or _is_closer(after)) and not before.isspace()
    if noted and not before.isspace():
        return "close"  # “so”[1], where “[sic] so” opens
    if before.isspace() and after in _AFTER_CLOSER - _BEFORE_OPENER:
        return "close"  # “ so ”, he said
    if before in _BLANKS and after in _PAUSES:
        return "either"  # “ so ”… or “… so”
    if opens and not closes:
        return "open"
    if closes and not opens:
        return "close"
    if sign in "“‘" and not closes:
        return "open"
    if sign in "”’" and not opens:
        return "close"
    return "either"


def _is_opener(sign: str) -> bool:
    return sign in "“„‟‘‚«‹「『\"'"


def _is_closer(sign: str) -> bool:
    return sign in "”“’‘»›」』\"'"


_FIRST_GUILLEMET = re.compile(r"^[^«»\n]*([«»])", re.MULTILINE)


def _inwards(text: str) -> bool:
    """Whether guillemets point inwards (»German«), by the first one of most paragraphs."""
    firsts = [match[1] for match in _FIRST_GUILLEMET.finditer(text)]
    return firsts.count("»") > firsts.count("«")


def _are_directed(text: str) -> bool:
    """Whether guillemets open in one direction and close in the other, not as in »Swedish»."""
    fewer, more = sorted("«»", key=text.count)
    if text.count(fewer) * _FEW >= text.count(more):
        return True
    return not (re.search(rf"(?<![^\s(])[{more}]\w", text) and re.search(rf"[\w.!?][{more}](?!\w)", text))
