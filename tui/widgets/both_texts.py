"""Both texts in one layout: side by side, or as one flow, with one scroll position."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from textual import on
from textual.containers import Container
from textual.content import Content
from textual.reactive import reactive

from translation.reviewing.decisions import NONE
from tui.view.decided import SENTENCE_SIGNS
from tui.view.headlines import headlines
from tui.view.marked_text import MarkedText
from tui.view.marks import span_of
from tui.view.rows import SIDES, Layout, ReadingPlace, Side, paragraphs, sentences
from tui.view.state import RUNNING, State
from tui.view.viewport import Viewport
from tui.view.wrapping import GrowingText
from tui.widgets.text_pane import TextPane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult

    from translation.model import Article, Finding, Span
    from translation.reviewing.decisions import Decisions
    from tui.view.marked_text import Layer, Range
    from tui.view.rows import Block

View = Literal["original", "translation", "both"]
VIEWS: tuple[View, ...] = ("original", "translation", "both")
_SHOWN: dict[View, tuple[Side, ...]] = {"original": ("source",), "translation": ("target",), "both": SIDES}
_TITLES: dict[Side, str] = {"source": "Original", "target": "Translation"}
_CODE = 2  # letters that the code of a language has at least


class _Drawn(NamedTuple):
    """All that the rows depend on. How far sentences are trusted does not show in them."""

    blocks: Sequence[Block]
    texts: Sequence[tuple[str, str]]  # with the codes of their languages
    findings: Sequence[Finding]
    is_running: bool
    view: View
    is_stacked: bool
    sizes: Sequence[tuple[int, int]]

    def has_rows_of(self, other: _Drawn) -> bool:
        """Whether nothing but the heights differs."""
        widths = [[width for width, _ in drawn.sizes] for drawn in (self, other)]
        return widths[0] == widths[1] and self._replace(sizes=()) == other._replace(sizes=())


class BothTexts(Container):
    """The texts of `state` in a `view`, laid out and scrolled together.

    Side by side, every sentence stands beside its translation; alone, the sentences of a paragraph run on.
    On a narrow screen, and where a text is read from right to left, the sides are stacked instead: each
    paragraph above its translation, in one pane. A terminal that orders a row by its letters takes the
    whole row: two texts in it would run together.
    """

    state: reactive[State | None] = reactive(None, layout=False, repaint=False)
    view: reactive[View] = reactive[View]("both", repaint=False)

    def __init__(self, width: int) -> None:
        super().__init__(id="texts", classes="-both")  # what the first view has
        self.texts: dict[Side, MarkedText] = {side: MarkedText(side) for side in SIDES}
        self._growing: dict[Side, GrowingText] = {side: GrowingText() for side in SIDES}
        self._panes: dict[Side, TextPane] = {side: TextPane(self.texts[side], width) for side in SIDES}
        self._panes["source"].partner = self._panes["target"]
        self._panes["target"].partner = self._panes["source"]
        for pane in self._panes.values():
            pane.before_first_drawing = self._lay_out
        self._layout = Layout({}, [], {})
        self._drawn: _Drawn | None = None
        self._decisions: Decisions = NONE
        self._article: Article | None = None
        self._place: tuple[int, ReadingPlace | None] = (0, None)  # the row scrolled to, and what stands there
        self._to_reveal: Mapping[Side, Span] | None = None
        self._revealed: tuple[Mapping[Side, Span], int] | None = (
            None  # what was, and the row scrolled to for it
        )

    def compose(self) -> ComposeResult:
        yield from self._panes.values()

    @property
    def _shown(self) -> tuple[Side, ...]:
        """The sides to be seen."""
        return _SHOWN[self.view]

    @property
    def _is_stacked(self) -> bool:
        """Whether both sides are one flow. The style sheet hides the target's pane then."""
        return self.view == "both" and (self.has_class("-leftward") or self.screen.has_class("-narrow"))

    @property
    def _panes_shown(self) -> list[TextPane]:
        return [self._panes[side] for side in (self._shown[:1] if self._is_stacked else self._shown)]

    @property
    def pane_at_hand(self) -> TextPane:
        """The pane with the focus, else the first that is shown."""
        focused = self.screen.focused
        return focused if isinstance(focused, TextPane) else self._panes_shown[0]

    def focus_text(self) -> None:
        """Give the focus to a pane that is shown, at once: the next key is meant for it."""
        self.screen.set_focus(self._panes_shown[0], scroll_visible=False)

    def watch_view(self, view: View) -> None:
        for known in VIEWS:
            self.set_class(known == view, f"-{known}")
        self._keep_focus()
        self.call_after_refresh(self._lay_out)

    def watch_state(self, state: State | None) -> None:
        if state is None:
            return
        bitext = state.bitext
        languages = {"source": bitext.source_language, "target": bitext.target_language}
        for side, text in self.texts.items():
            drawn = self._growing[side].drawn(getattr(bitext, side))
            text.show(drawn, languages[side], state.marked, state.decisions)
        self._sign(state)
        self.set_class(any(text.is_leftward for text in self.texts.values()), "-leftward")
        if state.article is not self._article:
            self._article = state.article
            self._place = (0, None)
            self._panes["source"].scroll_to(y=0, animate=False, force=True)
        self._lay_out()
        if state.decisions is not self._decisions:
            self._decisions = state.decisions
            for pane in self._panes_shown:
                pane.sign_rows()

    def _sign(self, state: State) -> None:
        """Set headlines apart, sentences of low confidence, and those that somebody corrected or approved."""
        self.texts["target"].signs = [
            (segment.target.start, sign)
            for index, segment in enumerate(state.bitext.segments if state.decisions.events else ())
            if segment.target and (sign := SENTENCE_SIGNS[state.decisions.sentence(index).condition])
        ]
        for side, places in headlines(state.bitext, state.article.kinds).items():
            self._lay(side, "headline", places)
        for side, text in self.texts.items():
            spans = [span for finding in state.doubtful if (span := span_of(finding, side))]
            doubtful = [(span.start, span.end) for span in spans]
            if doubtful != text.doubtful:
                text.doubtful = doubtful
                self._redraw()

    def _lay(self, side: Side, layer: Layer, places: Sequence[Range]) -> None:
        """Lay a highlight over these places of a side, and over no others."""
        if places != self.texts[side].places_of(layer):
            self.texts[side].lay(layer, places)
            self._redraw()

    def _redraw(self) -> None:
        for pane in self._panes.values():
            pane.redraw()

    @on(TextPane.Resized)
    def _lay_out(self) -> None:
        """Build the rows anew if texts, view or widths have changed, and stay at the place being read."""
        panes = self._panes_shown
        if self.state is None or not all(pane.size for pane in panes):
            return
        drawn = self._to_be_drawn(self.state)
        if drawn != self._drawn:
            self._draw(drawn, panes)
        if self._to_reveal:
            self.reveal(self._to_reveal)

    def _draw(self, drawn: _Drawn, panes: Sequence[TextPane]) -> None:
        same_rows = self._drawn is not None and drawn.has_rows_of(self._drawn)
        self._drawn = drawn
        place = self._reading_place()
        if not same_rows:
            self._layout = self._new_layout(drawn.blocks)
            self._show_rows(is_running=drawn.is_running)
        row = self._layout.row_of_place(place) if place else 0
        for pane in panes:
            pane.scroll_to(y=row, animate=False, force=True)
        self._place = panes[0].scroll_offset.y, place
        self._keep_focus()
        if not same_rows:
            self.laid_out()
        elif self._revealed and self._revealed[1] == row:  # nobody has scrolled: it stays in sight
            self.reveal(self._revealed[0])

    def _to_be_drawn(self, state: State) -> _Drawn:
        stacked = self._is_stacked
        segments, before = state.bitext.segments, self._layout.blocks
        apart = self.view == "both" and not stacked
        return _Drawn(
            sentences(segments, before) if apart else paragraphs(segments),
            [(text.text, text.language) for text in self._texts_shown],
            state.marked,
            state.phase in RUNNING,
            self.view,
            stacked,
            [(pane.size.width, pane.viewport_height) for pane in self._panes_shown],
        )

    def _new_layout(self, blocks: Sequence[Block]) -> Layout:
        """The rows for the widths of the panes."""
        longest = max(len(text.language) for text in self._texts_shown)
        for pane in self._panes_shown:
            pane.language_cells = max(_CODE, longest) + 1 if self._is_stacked else 0
        widths = {text.side: pane.text_width for pane in self._panes_shown for text in self._texts_in(pane)}
        texts = {text.side: text.text for text in self._texts_shown}
        return Layout(texts, blocks, widths, stacked=self._is_stacked, before=self._layout)

    def _show_rows(self, *, is_running: bool) -> None:
        waiting_row = self._layout.pending_row if is_running else None
        for pane in self._panes_shown:
            texts = self._texts_in(pane)
            pane.border_title = Content(f" {' / '.join(map(_title, texts))} ")
            pane.show(texts, self._layout, waiting_row)

    @property
    def _texts_shown(self) -> list[MarkedText]:
        return [self.texts[side] for side in self._shown]

    def _texts_in(self, pane: TextPane) -> list[MarkedText]:
        """What a pane shows."""
        return self._texts_shown if self._is_stacked else [pane.text]

    def laid_out(self) -> None:
        """Called when there are new rows."""

    def _keep_focus(self) -> None:
        """A text that is hidden hands the focus to one that is shown."""
        focused = self.screen.focused
        if isinstance(focused, TextPane) and focused not in self._panes_shown:
            self.focus_text()

    def _reading_place(self) -> ReadingPlace | None:
        """What stands in the first row; None at the very top, which stays the top.

        As long as nobody scrolls it is the place kept from before: resizing to and fro does not drift.
        """
        row = self._panes[self._layout.sides[0]].scroll_offset.y if self._layout.sides else 0
        known_row, known = self._place
        if row == known_row:
            return known
        return self._layout.place_at(row) if row else None

    def reveal(self, spans: Mapping[Side, Span]) -> None:
        """Scroll until the spans are in sight on the sides shown, once the texts are there to be seen."""
        self._to_reveal = None if self.is_in_sight else spans
        if self._to_reveal:
            return
        row = self._viewport.row_for(spans)
        self._revealed = spans, self._viewport.top if row is None else row
        if row is not None:
            self._panes_shown[0].scroll_to(y=row, animate=False)

    def scroll_to_place(self, spans: Mapping[Side, Span]) -> None:
        """Let the spans begin at the top."""
        side = next((side for side in self._layout.sides if side in spans), None)
        if side and self._panes_shown[0].size:
            row = self._layout.row_of(side, spans[side].start)
            self._panes_shown[0].scroll_to(y=row, animate=False, force=True)

    @property
    def is_in_sight(self) -> bool:
        """Whether the texts are on the screen; a list may have all of it."""
        return bool(self._panes_shown[0].region)

    @property
    def _viewport(self) -> Viewport:
        pane = self._panes_shown[0]
        return Viewport(self._layout, pane.scroll_offset.y, pane.viewport_height)


def _title(text: MarkedText) -> str:
    """What stands above a text: which side it is, and its language."""
    parts = _TITLES[text.side], text.language_name
    return " · ".join(part for part in parts if part)
