"""Both text panes: they share one layout and one scroll position."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from textual import on
from textual.containers import Container
from textual.content import Content
from textual.reactive import reactive

from translation import language
from tui.marks import span_of
from tui.messages import Chosen
from tui.rows import SIDES, Layout, Place, Side, drawable, paragraphs, sentences
from tui.state import RUNNING, State
from tui.widgets.text_pane import TextPane

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from translation.model import Finding

View = Literal["original", "translation", "both"]
VIEWS: tuple[View, ...] = ("original", "translation", "both")
_SHOWN: dict[View, tuple[Side, ...]] = {"original": ("source",), "translation": ("target",), "both": SIDES}
_TITLES: dict[Side, str] = {"source": "Original", "target": "Translation"}


class SideBySide(Container):
    """The texts of `state` in a `view`; `chosen` is highlighted on both sides.

    Side by side, every sentence stands beside its translation; alone, the sentences of a paragraph run on.
    """

    state: reactive[State | None] = reactive(None, layout=False, repaint=False)
    view: reactive[View] = reactive[View]("both", repaint=False)
    chosen: reactive[Finding | None] = reactive(None, repaint=False)

    def __init__(self) -> None:
        super().__init__(id="texts")
        self._panes: dict[Side, TextPane] = {side: TextPane(side) for side in SIDES}
        self._panes["source"].partner = self._panes["target"]
        self._panes["target"].partner = self._panes["source"]
        self._texts: dict[Side, str] = {"source": "", "target": ""}
        self._layout = Layout(self._texts, [], {})
        self._drawn: object = None
        self._place: tuple[int, Place | None] = (0, None)  # the row scrolled to, and what stands there

    def compose(self) -> ComposeResult:
        yield from self._panes.values()

    def on_mount(self) -> None:
        self.watch_view(self.view)

    @property
    def shown(self) -> tuple[Side, ...]:
        """The sides to be seen."""
        return _SHOWN[self.view]

    def focus_text(self) -> None:
        """Give the focus to a pane that is shown."""
        self._panes[self.shown[0]].focus(scroll_visible=False)

    def watch_view(self, view: View) -> None:
        for side, pane in self._panes.items():
            pane.display = side in self.shown
        self.set_class(view == "both", "-both")
        focused = self.screen.focused
        if isinstance(focused, TextPane) and focused.side not in self.shown:
            self.focus_text()
        self.call_after_refresh(self._lay_out)

    def watch_state(self, state: State | None) -> None:
        if state is None:
            return
        bitext = state.bitext
        self._texts = {"source": drawable(bitext.source), "target": drawable(bitext.target)}
        codes: dict[Side, str] = {"source": bitext.source_language, "target": bitext.target_language}
        for side, code in codes.items():
            title = f"{_TITLES[side]} · {language.name(code)}" if code else _TITLES[side]
            self._panes[side].border_title = Content(title)
        self._lay_out()

    def watch_chosen(self, chosen: Finding | None) -> None:
        for side, pane in self._panes.items():
            pane.choose(span_of(chosen, side) if chosen else None)
        if chosen:
            self.reveal(chosen)

    @on(TextPane.Resized)
    def _lay_out(self) -> None:
        """Build the rows anew if texts, view or widths have changed, and stay at the place being read."""
        state = self.state
        panes = [self._panes[side] for side in self.shown]
        if state is None or not all(pane.size for pane in panes):
            return
        drawn = state, self.view, [(pane.size.width, pane.viewport_height) for pane in panes]
        if drawn == self._drawn:
            return
        self._drawn = drawn
        place = self._reading_place()
        blocks = sentences if self.view == "both" else paragraphs
        widths = {pane.side: pane.text_width for pane in panes}
        self._layout = Layout(self._texts, blocks(state.bitext.segments), widths)
        lowest = min(pane.viewport_height for pane in panes)
        row = self._layout.row_of_place(place) if place else 0
        waiting_row = self._layout.pending_row if state.phase in RUNNING else None
        for pane in panes:
            # Panes of unequal height scroll equally far.
            height = self._layout.height + pane.viewport_height - lowest
            pane.show(self._texts[pane.side], self._layout, state.findings, height, waiting_row)
        for pane in panes:
            pane.scroll_to(y=row, animate=False, force=True)
        self._place = panes[0].scroll_offset.y, place

    def _reading_place(self) -> Place | None:
        """What stands in the first row; None at the very top, which stays the top.

        As long as nobody scrolls it is the place kept from before: resizing to and fro does not drift.
        """
        row = self._panes[self._layout.sides[0]].scroll_offset.y if self._layout.sides else 0
        known_row, known = self._place
        if row == known_row:
            return known
        return self._layout.place_at(row) if row else None

    def reveal(self, finding: Finding) -> None:
        """Scroll until the finding is in sight on the sides shown, a third from the top if it was not."""
        places = [(side, span) for side in self._layout.sides if (span := span_of(finding, side))]
        if not places:
            return
        pane = self._panes[self._layout.sides[0]]
        first = min(self._layout.row_of(side, span.start) for side, span in places)
        last = max(self._layout.row_of(side, span.end - 1) for side, span in places)
        top, height = pane.scroll_offset.y, pane.viewport_height
        if top <= first and last < top + height:
            return
        row = first if last - first >= height * 2 // 3 else first - height // 3
        pane.scroll_to(y=max(row, 0), animate=False)

    @on(TextPane.Clicked)
    def _choose_clicked(self, event: TextPane.Clicked) -> None:
        """Choose the smallest finding under the mouse."""
        event.stop()
        hits = []
        for finding in self.state.findings if self.state else ():
            span = span_of(finding, event.side)
            if span and span.start <= event.offset < span.end:
                hits.append((span.end - span.start, finding))
        if hits:
            self.post_message(Chosen(min(hits, key=lambda hit: hit[0])[1]))
