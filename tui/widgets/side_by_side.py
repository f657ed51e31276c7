"""Both texts in one layout: side by side, or as one flow, with one scroll position."""

from __future__ import annotations

from bisect import bisect_left
from math import inf
from typing import TYPE_CHECKING, Literal

from textual import on
from textual.containers import Container
from textual.content import Content
from textual.reactive import reactive

from translation.model import Span
from tui.marked_text import MarkedText
from tui.marks import span_of
from tui.messages import Chosen, Found, Marked, Pointed
from tui.rows import SIDES, Layout, Place, Side, drawable, paragraphs, sentences
from tui.search import Search
from tui.sentences import paragraph_from, sentence_at, spans_of
from tui.state import RUNNING, State
from tui.widgets.text_pane import TextPane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult

    from translation.model import Article, Finding, Segment
    from tui.marked_text import Layer
    from tui.marked_text import Place as Characters
    from tui.search import Hit

View = Literal["original", "translation", "both"]
VIEWS: tuple[View, ...] = ("original", "translation", "both")
_SHOWN: dict[View, tuple[Side, ...]] = {"original": ("source",), "translation": ("target",), "both": SIDES}
_TITLES: dict[Side, str] = {"source": "Original", "target": "Translation"}


class SideBySide(Container):
    """The texts of `state` in a `view`; `chosen` is highlighted on both sides.

    Side by side, every sentence stands beside its translation; alone, the sentences of a paragraph run on.
    On a narrow screen, and where a text is read from right to left, the sides are stacked instead: each
    paragraph above its translation, in one pane. A terminal that orders a row by its letters takes the
    whole row: two texts in it would run together.
    """

    state: reactive[State | None] = reactive(None, layout=False, repaint=False)
    view: reactive[View] = reactive[View]("both", repaint=False)
    chosen: reactive[Finding | None] = reactive(None, repaint=False)

    def __init__(self, width: int) -> None:
        super().__init__(id="texts", classes="-both")  # what the first view has
        self.texts: dict[Side, MarkedText] = {side: MarkedText(side) for side in SIDES}
        self._panes: dict[Side, TextPane] = {side: TextPane(self.texts[side], width) for side in SIDES}
        self._panes["source"].partner = self._panes["target"]
        self._panes["target"].partner = self._panes["source"]
        for pane in self._panes.values():
            pane.before_first_drawing = self._lay_out
        self._layout = Layout({}, [], {})
        self._drawn: object = None
        self._article: Article | None = None
        self._sentence: int | None = None
        self._clicked: Side = "source"  # the last side that was
        self._search = Search()
        self._place: tuple[int, Place | None] = (0, None)  # the row scrolled to, and what stands there

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

    def focus_text(self) -> None:
        """Give the focus to a pane that is shown."""
        self._panes_shown[0].focus(scroll_visible=False)

    def watch_view(self, view: View) -> None:
        for known in VIEWS:
            self.set_class(known == view, f"-{known}")
        self._keep_focus()
        self.call_after_refresh(self._lay_out)

    def watch_state(self, state: State | None) -> None:
        if state is None:
            return
        bitext = state.bitext
        self.texts["source"].show(drawable(bitext.source), bitext.source_language, state.findings)
        self.texts["target"].show(drawable(bitext.target), bitext.target_language, state.findings)
        self.set_class(any(text.is_leftward for text in self.texts.values()), "-leftward")
        if state.article is not self._article:
            self._article = state.article
            self._place = (0, None)
            self._set_sentence(None)
            self._panes["source"].scroll_to(y=0, animate=False, force=True)
        self._lay_out()
        self._set_sentence(self._sentence)

    def watch_chosen(self, chosen: Finding | None) -> None:
        for side in SIDES:
            span = span_of(chosen, side) if chosen else None
            self._lay(side, "chosen", [(span.start, span.end)] if span else ())
        if chosen:
            self.show_finding(chosen)

    def _lay(self, side: Side, layer: Layer, places: Sequence[Characters]) -> None:
        """Lay a highlight over these places of a side, and over no others."""
        if places or self.texts[side].places_of(layer):
            self.texts[side].lay(layer, places)
            self._redraw()

    def _redraw(self) -> None:
        for pane in self._panes.values():
            pane.redraw()

    @on(TextPane.Resized)
    def _lay_out(self) -> None:
        """Build the rows anew if texts, view or widths have changed, and stay at the place being read."""
        state, panes, stacked = self.state, self._panes_shown, self._is_stacked
        if state is None or not all(pane.size for pane in panes):
            return
        drawn = state, self.view, stacked, [(pane.size.width, pane.viewport_height) for pane in panes]
        if drawn == self._drawn:
            return
        self._drawn = drawn
        place = self._reading_place()
        shown = [self.texts[side] for side in self._shown]
        cells = max(len(text.language) for text in shown) + 1 if stacked else 0
        for pane in panes:
            pane.language_cells = cells
        widths = {
            side: pane.text_width for pane in panes for side in (self._shown if stacked else [pane.text.side])
        }
        blocks = sentences if self.view == "both" and not stacked else paragraphs
        texts = {text.side: text.text for text in shown}
        self._layout = Layout(texts, blocks(state.bitext.segments), widths, stacked=stacked)
        row = self._layout.row_of_place(place) if place else 0
        waiting_row = self._layout.pending_row if state.phase in RUNNING else None
        for pane in panes:
            texts_of_pane = shown if stacked else [pane.text]
            pane.border_title = Content(" / ".join(map(_title, texts_of_pane)))
            pane.show(texts_of_pane, self._layout, waiting_row)
        for pane in panes:
            pane.scroll_to(y=row, animate=False, force=True)
        self._place = panes[0].scroll_offset.y, place
        self._keep_focus()
        if self._search.query:
            self._find()

    def _keep_focus(self) -> None:
        """A text that is hidden hands the focus to one that is shown."""
        focused = self.screen.focused
        if isinstance(focused, TextPane) and focused not in self._panes_shown:
            self.focus_text()

    def _reading_place(self) -> Place | None:
        """What stands in the first row; None at the very top, which stays the top.

        As long as nobody scrolls it is the place kept from before: resizing to and fro does not drift.
        """
        row = self._panes[self._layout.sides[0]].scroll_offset.y if self._layout.sides else 0
        known_row, known = self._place
        if row == known_row:
            return known
        return self._layout.place_at(row) if row else None

    # Going to places

    def show_finding(self, finding: Finding) -> None:
        """Scroll to a finding; its sentence becomes the current one."""
        spans = {side: span for side in SIDES if (span := span_of(finding, side))}
        self.reveal(spans)
        for side, span in spans.items():
            self._set_sentence(sentence_at(self._segments, side, span.start))
            break

    def show_link(self, places: Mapping[Side, Sequence[Span]]) -> None:
        """Hint at words that belong together; none: take the hint away."""
        for side in SIDES:
            self._lay(side, "link", sorted((span.start, span.end) for span in places.get(side, ())))

    def reveal(self, spans: Mapping[Side, Span]) -> None:
        """Scroll until the spans are in sight on the sides shown, a third from the top if they were not."""
        rows = self._rows_of(spans)
        if rows is None:
            return
        first, last = rows
        top, height = self._window
        if top <= first and last < top + height:
            return
        row = first if last - first >= height * 2 // 3 else first - height // 3
        self._panes_shown[0].scroll_to(y=max(row, 0), animate=False)

    def step_sentence(self, step: int) -> None:
        """Make the next (1) or previous (-1) sentence the current one."""
        here = self._visible_sentence()
        self._go_to_sentence(self._first_visible() if here is None else here + step)

    def step_paragraph(self, step: int) -> None:
        """Go to the start of the next paragraph (1), or of this one and then the previous one (-1)."""
        here = self._visible_sentence()
        if here is None:
            self._go_to_sentence(self._first_visible())
        else:
            self._go_to_sentence(paragraph_from(self._segments, here, step))

    @property
    def _segments(self) -> Sequence[Segment]:
        return self.state.bitext.segments if self.state else ()

    def _go_to_sentence(self, index: int) -> None:
        if self._segments:
            index = min(max(index, 0), len(self._segments) - 1)
            self._set_sentence(index)
            self.reveal(spans_of(self._segments[index]))

    def _set_sentence(self, index: int | None) -> None:
        if index != self._sentence:
            self.post_message(Marked(index))
        self._sentence = index
        spans = {} if index is None or index >= len(self._segments) else spans_of(self._segments[index])
        for side, text in self.texts.items():
            span = spans.get(side)
            text.sentence = (span.start, span.end) if span else None
        self._redraw()

    def _rows_of(self, spans: Mapping[Side, Span]) -> tuple[int, int] | None:
        """The first and last row that the spans take on the sides shown."""
        shown = [(side, span) for side, span in spans.items() if side in self._layout.sides]
        if not shown:
            return None
        first = min(self._layout.row_of(side, span.start) for side, span in shown)
        return first, max(self._layout.row_of(side, span.end - 1) for side, span in shown)

    @property
    def sentence_in_sight(self) -> int:
        """The number of the current sentence, or of the first one that begins in sight."""
        here = self._visible_sentence()
        return self._first_visible() if here is None else here

    def _visible_sentence(self) -> int | None:
        """The current sentence if some of it is in sight."""
        if self._sentence is None or self._sentence >= len(self._segments):
            return None
        rows = self._rows_of(spans_of(self._segments[self._sentence]))
        top, height = self._window
        return self._sentence if rows and rows[0] < top + height and rows[1] >= top else None

    def _first_visible(self) -> int:
        """The first sentence that begins in sight."""
        place = self._layout.place_at(self._window[0])
        if place is None:
            return 0
        side: Side = "source" if place.source is not None or place.target is None else "target"
        offset = place.of(side)
        starts = [span.start if (span := spans_of(segment).get(side)) else inf for segment in self._segments]
        return min(bisect_left(starts, place.block if offset is None else offset), len(starts) - 1)

    @property
    def _window(self) -> tuple[int, int]:
        """The first row in sight, and how many are."""
        pane = self._panes_shown[0]
        return pane.scroll_offset.y, pane.viewport_height

    # Searching

    def search(self, query: str) -> None:
        """Mark what `query` finds on the sides shown and go to the first place from here on; "" ends it."""
        self._search = Search(query)
        self._find()
        top = self._window[0]
        self._search.go_to_first(lambda hit: self._row_of_hit(hit) >= top)
        self._show_hit()

    def step_hit(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, round the end."""
        self._search.step(step)
        self._show_hit()

    @property
    def is_searching(self) -> bool:
        """Whether something is looked for."""
        return bool(self._search.query)

    def _find(self) -> None:
        """Look where the texts have grown, or another side is shown."""
        shown = {side: self.texts[side].text for side in self._layout.sides}
        self._search.look(shown, self._row_of_hit)
        for side in SIDES:
            self._lay(side, "hit", [hit[1:] for hit in self._search.hits if hit.side == side])
        self._mark_hit()

    def _row_of_hit(self, hit: Hit) -> int:
        return self._layout.row_of(hit.side, hit.start)

    def _mark_hit(self) -> None:
        """Highlight the place gone to, and tell how the search stands."""
        hit = self._search.current
        for side in SIDES:
            self._lay(side, "found", [hit[1:]] if hit and hit.side == side else ())
        self.post_message(Found(self._search.result))

    def _show_hit(self) -> None:
        """Bring the place gone to into sight; its sentence becomes the current one."""
        self._mark_hit()
        if hit := self._search.current:
            side, start, end = hit
            self._set_sentence(sentence_at(self._segments, side, start))
            self.reveal({side: Span(start, end)})

    # The mouse

    @on(TextPane.Clicked)
    def _choose_clicked(self, event: TextPane.Clicked) -> None:
        """Choose the smallest finding under the mouse, else or a second time the word; mark the sentence."""
        event.stop()
        self._clicked = event.side
        self._set_sentence(sentence_at(self._segments, event.side, event.offset))
        found = [
            (span.end - span.start, finding)
            for finding in (self.state.findings if self.state else ())
            if (span := span_of(finding, event.side)) and span.start <= event.offset < span.end
        ]
        smallest = min(found, key=lambda hit: hit[0], default=(0, None))[1]
        if smallest and smallest is not self.chosen:
            self.post_message(Chosen(smallest))
        else:
            self.post_message(Pointed(event.side, event.offset))

    @on(TextPane.Selected)
    def _keep_one_selection(self, event: TextPane.Selected) -> None:
        """Only one side can hold a selection."""
        event.stop()
        if self.texts[event.side].places_of("selection"):
            for side in SIDES:
                if side != event.side:
                    self._lay(side, "selection", ())

    def clear_selection(self) -> bool:
        """Drop what the mouse has selected; whether there was something."""
        selected = [side for side in SIDES if self.texts[side].places_of("selection")]
        for side in selected:
            self._lay(side, "selection", ())
        return bool(selected)

    def copied(self) -> tuple[Side, str, bool] | None:
        """Side and words of the selection (True), else of the current sentence (False)."""
        for side, text in self.texts.items():
            for start, end in text.places_of("selection"):
                return side, self._words(side, Span(start, end)), True
        side = self._side_at_hand
        index = self._visible_sentence()
        span = spans_of(self._segments[index]).get(side) if index is not None else None
        return (side, self._words(side, span), False) if span else None

    @property
    def _side_at_hand(self) -> Side:
        """The side of the pane with the focus; where a pane has both, the one clicked last."""
        if self._is_stacked:
            return self._clicked
        focused = self.screen.focused
        return focused.text.side if isinstance(focused, TextPane) else self._shown[0]

    def _words(self, side: Side, span: Span) -> str:
        """The text of the article itself, not as it is drawn."""
        assert self.state is not None
        return span.of(self.state.bitext.source if side == "source" else self.state.bitext.target)


def _title(text: MarkedText) -> str:
    """What stands above a text: which side it is, and its language."""
    parts = _TITLES[text.side], text.language_name
    return " · ".join(part for part in parts if part)
