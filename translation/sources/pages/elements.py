"""What the elements of HTML are to a reader: blocks of a kind, not shown at all, or parts of a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from translation.model import BlockKind

Element = Any  # lxml has no types

# Each begins and ends a block (the rendering section of the HTML standard).
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main "
    "menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp".split()
)
KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("figure", "figcaption", "caption"), "caption"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    "blockquote": "quote",
}
_VERBATIM = frozenset(("pre", "listing", "xmp"))
# Nothing in them is words of the text; `rt` and `rp` tell how a Han character sounds; `del` and `s` are
# struck out on the page, and plain text cannot show that.
_DROPPED = frozenset(
    "script style template noscript head title iframe object embed applet canvas audio video svg map select "
    "option datalist button input textarea progress meter rt rp rtc del s strike noframes frameset "
    "annotation annotation-xml".split()
)
# For a screen reader alone: Bootstrap, WordPress, and the common names.
_UNSEEN = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|visuallyhidden|screen-reader-(?:text|only)|screenreader(?:-only)?|"
    r"a11y-hidden|u-hiddenvisually|element-invisible)(?:\s|$)",
    re.IGNORECASE,
)
_KEEPING = frozenset(("pre", "pre-wrap", "pre-line", "break-spaces"))
_NOT_SHOWN = re.compile(
    r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE
)
_DISPLAYED_AS_BLOCK = re.compile(
    r"(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)", re.IGNORECASE
)
_WHITE_SPACE = re.compile(r"(?:^|[;\s])white-space\s*:\s*([a-z-]+)", re.IGNORECASE)


def name_of(element: Element) -> str:
    """The name of an element in small letters, without its namespace; "" for a comment and the like."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def is_block(element: Element, name: str) -> bool:
    """Whether the element, whose name is given, stands on lines of its own."""
    if name in BLOCKS:
        return True
    style = element.get("style")
    return bool(style) and (
        _DISPLAYED_AS_BLOCK.search(style) is not None
        or (name == "code" and keeps_ends(element, default=False))
    )


def is_dropped(name: str) -> bool:
    """Whether nothing in elements of that name is words of the text."""
    return name in _DROPPED


def is_hidden(element: Element) -> bool:
    """Whether the element says that it is not shown. Styles in sheets and scripts are not known."""
    attributes = element.attrib
    if not attributes:
        return False
    hidden = attributes.get("hidden")
    style, names = attributes.get("style"), attributes.get("class")
    return bool(
        (hidden is not None and hidden.lower() != "until-found")  # opens where it is searched for
        or (style and _NOT_SHOWN.search(style))
        or (names and _UNSEEN.search(names))
    )


def is_verbatim(element: Element, name: str) -> bool:
    """Whether a block is text as a typewriter has it: all its blanks count."""
    return name in _VERBATIM or (name == "code" and keeps_ends(element, default=False))


def is_line_end(element: Element) -> bool:
    """Whether an element with nothing in it stands for a `<br>`, by its class."""
    return not element.text and not len(element) and "br" in element.get("class", "").split()


def keeps_ends(element: Element, *, default: bool) -> bool:
    """Whether a line end in the element's text counts; `default`: in the element around it."""
    style = element.get("style")
    declared = _WHITE_SPACE.search(style) if style else None
    return declared[1].lower() in _KEEPING if declared else default
