"""How the words of widgets that are drawn row by row look: styles by name, in the colours of the theme.

They are not rules of the style sheet: Textual would work out every one of them, for every widget, before the
first frame, which shows next to none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.style import Style as Drawn
    from textual.widget import Widget

    Styles = Mapping[str, str]


class RowStyles:
    """The styles of `widget`, as Textual writes them: "bold $text-error". `colourless` replaces those of its
    names where no colours are written.
    """

    def __init__(self, widget: Widget, styles: Styles, colourless: Styles) -> None:
        self._widget = widget
        self._styles = styles
        self._colourless = {**styles, **colourless}
        self._known: dict[tuple[str, ...], Drawn] = {}

    def forget(self) -> None:
        """The colours are other ones now."""
        self._known.clear()

    def __call__(self, *names: str) -> Drawn:
        """The widget's own style with those of `names` laid over it, one after the other."""
        if (drawn := self._known.get(names)) is None:
            app = self._widget.app
            styles = self._colourless if app.no_color else self._styles
            style = self._widget.visual_style
            for name in names:
                style += app.stylesheet.parse_style(styles[name])
            drawn = self._known[names] = style.rich_style
        return drawn
